"""Officers who are told in the words before a comma or behind one, and are not the one named there; all sentences are invented."""

import pytest

from tests.facts.text import read

SPEAKER = ("Jaan Kask", "Speaker", "Saeima")
OTHERS = [
    "In a conversation with the President of Ukraine, Jaan Kask stressed that the border is closed.",
    "In talks with the President of Ukraine and the Minister of Foreign Affairs, Jaan Kask said that the border is closed.",
    "At the invitation of the Speaker of the Saeima, Jaan Kask arrived in Riga.",
    "On Monday, at a meeting with the Speaker of the Saeima, Jaan Kask praised the programme.",
    "According to the Speaker of the Saeima, Jaan Kask will come to Riga.",
    "Jaan Kask met Maris Ozols, spokespeople for the Estonian Ministry of Foreign Affairs said.",
    "Previously, Jaan Kask spent 11 years acting as Latvia's foreign minister.",
    "Jaan Kask wrote a book after his stint serving as Speaker of the Saeima.",
]
THEIRS = [
    ("In Riga, the Speaker of the Saeima, Jaan Kask said that the border is closed.", {SPEAKER}),
    ("At a meeting with the Speaker of the Saeima, Jaan Kask, the guests praised the programme.", {SPEAKER}),
    ("As Speaker of the Saeima, Jaan Kask opened the session.", {SPEAKER}),
    ("Speaker of the Saeima, Jaan Kask said that the border is closed.", {SPEAKER}),
    ("Jaan Kask is serving as Speaker of the Saeima.", {SPEAKER}),
    (
        "Eva Tamm and Jaan Kask, spokespeople for the Ministry of Foreign Affairs, answered the questions.",
        {(person, "Spokesperson", "Ministry of Foreign Affairs") for person in ("Eva Tamm", "Jaan Kask")},
    ),
]


@pytest.mark.parametrize("text", OTHERS)
def test_an_officer_told_beside_somebody_is_another(text: str) -> None:
    assert read(text).offices == ()


@pytest.mark.parametrize(("text", "offices"), THEIRS)
def test_an_office_told_of_somebody_is_theirs(text: str, offices: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text).offices} == offices
