"""Lithuanian lists of participants by delegation, behind a colon, dash or bracket; invented sentences."""

import pytest

from tests.facts.text import held, read, taken, there

_MET = "Rygoje vyko Baltijos Asamblėjos Prezidiumo posėdis."
_SEIMAS = "Seimas Delegation to the Baltic Assembly"
_SAEIMA = "Saeima Delegation to the Baltic Assembly"
_ROLLS = [
    f"{_MET}\nDalyviai\nLatvijos delegacija BA: vadovas Jonas Petrulis; sekretorė Rasa Juknienė.\nLietuvos delegacija BA: Asta Rimkutė",
    f"{_MET}\nDalyvavo:\nIš Latvijos: Jonas Petrulis, Rasa Juknienė\nIš Lietuvos: Asta Rimkutė",
    f"{_MET}\nDalyvavo: pirmininkas Jonas Petrulis; du jo pavaduotojai – Asta Rimkutė, Lietuvos delegacijos vadovė, ir Rasa Juknienė.",
]


@pytest.mark.parametrize("text", _ROLLS)
def test_rolls_of_delegations(text: str) -> None:
    assert there(read(text, "lt")) == ["Asta Rimkutė", "Jonas Petrulis", "Rasa Juknienė"]


def test_ranks_behind_a_delegation_and_a_colon() -> None:
    found = held(read("Latvijos delegacija BA: vadovas Jonas Petrulis; sekretorė Rasa Juknienė.", "lt"))
    assert found == {
        ("Jonas Petrulis", "Head of Delegation", _SAEIMA),
        ("Rasa Juknienė", "Secretary", _SAEIMA),
    }


def test_a_delegation_in_brackets_is_that_of_whom_it_follows() -> None:
    text = "Posėdyje dalyvavo delegacijų sekretorės Rasa Juknienė (Latvijos delegacija BA) ir Asta Rimkutė (Lietuvos delegacija BA)."
    assert held(read(text, "lt")) == {
        ("Rasa Juknienė", "Secretary", _SAEIMA),
        ("Asta Rimkutė", "Secretary", _SEIMAS),
    }


def test_titles_behind_dashes_are_those_of_whom_each_dash_follows() -> None:
    text = (
        "Dalyvavo Jonas Petrulis – Prezidiumo narys ir Lietuvos delegacijos BA vadovas, Asta Rimkutė – Lietuvos delegacijos BA "
        "sekretorė."
    )
    assert held(read(text, "lt")) == {
        ("Jonas Petrulis", "Member", "Baltic Assembly Presidium"),
        ("Jonas Petrulis", "Head of Delegation", _SEIMAS),
        ("Asta Rimkutė", "Secretary", _SEIMAS),
    }


def test_a_list_is_of_the_event_that_somebody_was_at() -> None:
    text = (
        f"{_MET} Posėdį pradėjo Jonas Petrulis. Aptarta Baltijos Asamblėjos 19-oji sesija, rengiama Taline.\nDalyviai\n"
        "Lietuvos delegacija BA: Asta Rimkutė"
    )
    assert ("Asta Rimkutė", "ba_presidium", "attended") in taken(read(text, "lt"))
