"""Initials of a given name behind the first: "Toomas Hendrik Tamm", then "H. Tamm"."""

import pytest

from tests.facts.text import read, there

TEXTS = [
    (
        "en",
        "Toomas Hendrik Tamm met with Jānis Kalniņš in Riga on 5 May. At the meeting, H. Tamm thanked Latvia.",
    ),
    ("et", "Toomas Hendrik Tamm kohtus 5. mail Riias Jānis Kalniņšiga. Kohtumisel tänas H. Tamm Lätit."),
    (
        "lt",
        "Jonas Antanas Petraitis gegužės 5 d. Rygoje susitiko su Martu Tamu. Susitikimo metu A. Petraitis padėkojo Latvijai.",
    ),
    (
        "lv",
        "Jānis Pēteris Kalniņš 5. maijā Rīgā tikās ar Martu Tammu. Tikšanās laikā P. Kalniņš pateicās Latvijai.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_an_initial_of_a_later_given_name(language: str, text: str) -> None:
    """It means the one whose given name behind the first begins so, and nobody else was there."""
    assert len(set(there(read(text, language, "2006-05-06")))) == 2


def test_an_initial_of_the_first_given_name_comes_first() -> None:
    """Where an initial fits the first given name of another, it means that one."""
    text = "Toomas Hendrik Tamm and Helmut Tamm met with Jānis Kalniņš in Riga on 5 May. At the meeting, H. Tamm thanked Latvia."
    told = read(text, "en", "2006-05-06")
    assert {one.person for one in told.attendance if one.capacity == "spoke"} == {"Helmut Tamm"}
