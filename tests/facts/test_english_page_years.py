"""The year of an English page that no day of it tells; all sentences are invented."""

import pytest

from tests.facts.text import read

HEADS = [
    "Winners of the Baltic Assembly Prize in Literature, the Arts and Science in 2031",
    "Baltic Assembly Prizes for 2031",
    "The 2031 Baltic Assembly Prizes",
    "Baltic Assembly Prize 2031: three laureates named",
    "Ozola, Kask and Petraitis: laureates of the year 2031",
]


@pytest.mark.parametrize("head", HEADS)
def test_the_year_of_the_prizes_is_that_of_the_jury(head: str) -> None:
    text = f"{head}\n\nThe Joint Jury of the Baltic Assembly met in Riga on 8 October.\n\nIts choice was unanimous."
    assert [e.start for e in read(text, "en").events] == ["2031-10-08"]


@pytest.mark.parametrize(
    "head",
    [
        "Winners of the Baltic Assembly Prize in Literature in 2030 and of the Prize in Science in 2031",
        "Anna Ozola, who was born in 2001",
        "Laureates of 1994-2031",
    ],
)
def test_other_years_are_none_of_it(head: str) -> None:
    text = f"{head}\n\nThe Joint Jury of the Baltic Assembly met in Riga on 8 October."
    assert [e.start for e in read(text, "en").events] == [None]


@pytest.mark.parametrize("what", ["takes stock of", "evaluates", "assesses", "sums up"])
def test_the_year_that_a_statement_looks_back_on(what: str) -> None:
    text = (
        "The 31st Baltic Council was held in Vilnius on 18 October. "
        f"A statement of the Baltic Council, which {what} Baltic cooperation in 2031, was signed."
    )
    assert [e.start for e in read(text, "en").events] == ["2031-10-18"]


@pytest.mark.parametrize(
    "text",
    [
        "Estonia will be given the presidency of the Baltic Assembly for 2031.",
        "The priorities of Estonia's presidency in 2031 will be discussed.",
        "In 2031, Estonia will take over the presidency of the Baltic Assembly.",
    ],
)
def test_a_year_to_come_is_none_of_the_page(text: str) -> None:
    events = read(
        f"The 49th Session of the Baltic Assembly is to be held in Riga on 28 November. {text}", "en"
    ).events
    assert [e.start for e in events] == [None]
