"""Whose an English meeting is where its body stands before "its", or is only "the Council"."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import read


def kinds(reading: Reading) -> list[tuple[str, int | None, str | None]]:
    return [(e.kind, e.number, e.city) for e in reading.events]


@pytest.mark.parametrize(
    "text",
    [
        "The Nordic Council must act. This was the message of Jānis Vucāns, President of the Baltic Assembly, in his speech to the"
        " Council's 67th Session in Oslo on 28 October 2015.",
        "The Nordic Council invited guests. President of the Baltic Assembly Jānis Vucāns addressed the Council's 67th Session in"
        " Oslo on 28 October 2015.",
        "President of the Baltic Assembly Jānis Vucāns addressed the 67th Session of the Council in Oslo on 28 October 2015."
        " The Nordic Council debated energy.",
    ],
)
def test_the_council_is_the_one_that_the_text_names_in_full(text: str) -> None:
    assert kinds(read(text)) == [("other", 67, "Oslo")]


def test_the_council_of_a_text_about_the_baltic_council_is_that() -> None:
    text = (
        "The Baltic Council met in Riga on 5 May 2017. The Council's 25th session was chaired by Aadu Must."
    )
    assert kinds(read(text)) == [("baltic_council", 25, "Riga")]


@pytest.mark.parametrize(
    "text",
    [
        "The autumn session will be held in Vilnius, the Presidium decided at its meeting on 8 June 2018 in Liepāja.",
        "The autumn session will be held in Vilnius, decided the Presidium at its sitting in Liepāja on 8 June 2018.",
    ],
)
def test_its_meeting_is_that_of_the_body_before(text: str) -> None:
    assert ("ba_presidium", None, "Liepāja") in kinds(read(text))
    assert ("ba_presidium", None, "Vilnius") not in kinds(read(text))


@pytest.mark.parametrize(
    "held",
    [
        "The seminar, which the Baltic Assembly and the Nordic Council conducted in Kyiv on 19 May 2017, dealt with energy.",
        "A seminar conducted by the Baltic Assembly and the Nordic Council took place in Kyiv on 19 May 2017.",
    ],
)
def test_who_conducted_a_seminar_owns_it(held: str) -> None:
    assert kinds(read(held)) == [("consultation", None, "Kyiv")]
