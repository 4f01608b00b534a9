"""Lithuanian prizes told field by field, shared, chosen and brought home; invented sentences."""

import pytest

from tests.facts.text import read

_THREE = [
    "Kas šiemet pelnė Baltijos Asamblėjos premijas? Literatūros – Jonas Petrulis, meno – Asta Rimkutė, mokslo – Rasa Juknienė.",
    "Paskelbti Baltijos Asamblėjos premijų laureatai. Literatūros kategorijoje – Jonas Petrulis, meno – Asta Rimkutė, mokslo – "
    "Rasa Juknienė.",
    "Už literatūrą Baltijos Asamblėjos premija apdovanotas Jonas Petrulis, už meną – Asta Rimkutė, už mokslo pasiekimus – Rasa Juknienė.",
    "Literatūros srityje Baltijos Asamblėjos premiją pelnė Jonas Petrulis, meno srityje – Asta Rimkutė, mokslo srityje – Rasa Juknienė.",
]


@pytest.mark.parametrize("text", _THREE)
def test_each_field_has_its_laureate(text: str) -> None:
    assert {(r.person, r.award.rpartition(" ")[2]) for r in read(text, "lt").recipients} == {
        ("Jonas Petrulis", "Literature"),
        ("Asta Rimkutė", "Arts"),
        ("Rasa Juknienė", "Science"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Baltijos Asamblėjos mokslo premija padalyta Jonui Petruliui ir Astai Rimkutei.",
        "Baltijos Asamblėjos mokslo premija bus padalinta Jonui Petruliui ir Astai Rimkutei.",
        "Baltijos Asamblėjos mokslo premiją parsivežė Jonas Petrulis ir Asta Rimkutė.",
        "Baltijos Asamblėjos mokslo premijai žiuri pasirinko Joną Petrulį ir Astą Rimkutę.",
    ],
)
def test_prizes_shared_chosen_and_brought_home(text: str) -> None:
    assert {r.person for r in read(text, "lt").recipients} == {"Asta Rimkutė", "Jonas Petrulis"}
