"""Whom an English host receives, and what is welcomed or received that is no guest."""

import pytest

from tests.facts.text import read

GUESTS = [
    "received her Estonian counterpart, Mrs Ene Ergma",
    "received her colleague from Estonia, Ene Ergma",
    "welcomed her Estonian colleague Ene Ergma",
    "received at the Saeima her old friend Ene Ergma",
    "received the President of the Riigikogu, Mrs Ene Ergma",
    "hosted her colleagues Ene Ergma and Trivimi Velliste",
]
THINGS = [
    "welcomed the proposal of her Estonian colleague Ene Ergma",
    "received from her Estonian counterpart Ene Ergma a letter",
    "welcomed her decision to support Ene Ergma",
    "received her diploma from Ene Ergma",
]


@pytest.mark.parametrize("told", GUESTS)
def test_who_is_called_after_the_host_is_a_guest(told: str) -> None:
    read_as = read(f"On 25 April 2014 the Speaker of the Saeima, Solvita Āboltiņa, {told} in Riga.")
    assert {a.person: a.capacity for a in read_as.attendance}.items() >= {
        ("Solvita Āboltiņa", "hosted"),
        ("Ene Ergma", "attended"),
    }


@pytest.mark.parametrize("told", THINGS)
def test_a_thing_of_somebody_is_no_guest(told: str) -> None:
    read_as = read(f"On 25 April 2014 the Speaker of the Saeima, Solvita Āboltiņa, {told}.")
    assert not [a for a in read_as.attendance if a.person == "Ene Ergma"]
