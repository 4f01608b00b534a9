"""Latvian rows of subjects that a clause about one of them stands in."""

import pytest

from tests.facts.text import latvian, taken

_SESSION = "Rīgā 3. maijā notika Baltijas Asamblejas 30. sesija. "
_BOTH = {("Jānis Ozols", "ba_session", "attended"), ("Jons Kalns", "ba_session", "attended")}


@pytest.mark.parametrize(
    "told",
    [
        "Sesijā piedalījās Saeimas deputāts Jānis Ozols, kas vada komisiju, un Seima deputāts Jons Kalns.",
        "Sesijā piedalījās ministrs Jānis Ozols, kurš pārstāvēja valdību, un Seima deputāts Jons Kalns.",
        "Sesijā piedalījās arī deputāts Jānis Ozols (Jānis Ozols), kas vada komisiju, un Seima deputāts Jons Kalns.",
        "Sesijā strādāja arī deputāts Jānis Ozols, kas pilda priekšsēdētāja pienākumus, un vēstnieks Jons Kalns.",
    ],
)
def test_a_row_goes_on_behind_a_clause_about_one_of_it(told: str) -> None:
    assert taken(latvian(_SESSION + told)) == _BOTH


@pytest.mark.parametrize(
    "told",
    [
        "Sesijā piedalījās Jānis Ozols, kas vada komisiju, un Jons Kalns pastāstīja par ekonomiku.",
        "Sesijā piedalījās Jānis Ozols, kas vada komisiju, bet Jons Kalns sacīja, ka ir aizņemts.",
    ],
)
def test_whoever_another_clause_is_about_does_not_what_the_aside_tells(told: str) -> None:
    parts = taken(latvian(_SESSION + told))
    assert ("Jānis Ozols", "ba_session", "attended") in parts
    assert "chaired" not in {capacity for _, _, capacity in parts}


def test_a_row_of_several_goes_on_behind_the_comma_of_a_clause() -> None:
    told = "Sesijā piedalījās Jānis Ozols, kas vada komisiju, ministrs Jons Kalns un vēstnieks Uldis Liepa."
    assert taken(latvian(_SESSION + told)) == _BOTH | {("Uldis Liepa", "ba_session", "attended")}
