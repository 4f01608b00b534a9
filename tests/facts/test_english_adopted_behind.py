"""English documents whose adoption a participle behind them tells."""

import pytest

from tests.facts.text import read


def told(text: str) -> list[str]:
    """The kinds of the documents read."""
    return [d.kind for d in read(text).documents]


@pytest.mark.parametrize(
    "text",
    [
        "The Baltic Assembly called on the governments in a resolution passed on Friday to end the trade.",
        "That was said in the Resolution on the Situation in Ukraine adopted by the Baltic Assembly in Riga.",
        "In the resolution on Rail Baltica adopted in Riga on 5 May 2020 the members ask for money.",
        "The resolution on energy passed by the session will be sent to the governments.",
        "The Baltic Assembly adopted a resolution on Friday in Riga.",
    ],
)
def test_a_participle_behind_a_document_tells_of_its_adoption(text: str) -> None:
    assert told(text) == ["resolution"]


@pytest.mark.parametrize(
    "text",
    [
        "The committee discussed the implementation of the resolution on energy adopted in Riga.",
        "The draft resolution on energy adopted by the committee will be put to a vote.",
        "The resolution of 5 May 2020 calls on Russia to stop.",
    ],
)
def test_a_document_only_spoken_of_is_not_adopted(text: str) -> None:
    assert told(text) == []


def test_agreements_are_concluded_and_statements_released() -> None:
    assert told("An agreement on diplomas was concluded by the ministers in Riga on 8 June 2018.") == [
        "agreement"
    ]
    assert told("Russia must stop, says a statement released by the Presidium of the Baltic Assembly.") == [
        "statement"
    ]
