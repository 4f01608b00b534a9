"""Lithuanian duties that are entrusted to somebody, signatures of the staff, prizes that are assigned; invented sentences."""

import pytest

from tests.facts.text import held, read


@pytest.mark.parametrize(
    "told",
    [
        "Seimo Ekonomikos komiteto pirmininko pareigos patikėtos Seimo nariui Jonui Petruliui.",
        "Seimo Ekonomikos komiteto pirmininko pareigos pavestos Jonui Petruliui.",
        "Seimo Ekonomikos komiteto pirmininko pareigas eina Jonas Petrulis.",
    ],
)
def test_duties_make_an_officer(told: str) -> None:
    assert ("Jonas Petrulis", "Committee Chair", "Committee on Economics (Seimas)") in held(read(told, "lt"))


def test_the_second_of_two_duties_is_in_what_the_first_is_in() -> None:
    reading = read(
        "Seimo delegacijos Baltijos Asamblėjoje vadovo pareigos atiteko Jonui Petruliui, pavaduotojo - Onai Petrulienei.",
        "lt",
    )
    assert held(reading) == {
        ("Jonas Petrulis", "Head of Delegation", "Seimas Delegation to the Baltic Assembly"),
        ("Ona Petrulienė", "Deputy Head of Delegation", "Seimas Delegation to the Baltic Assembly"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Seimo Ekonomikos komiteto pirmininko pareigas laikinai eina Jonas Petrulis.",
        "Seimo Ekonomikos komiteto pirmininko pareigos aptartos su Jonu Petruliu.",
        "Baltijos Asamblėjos prezidento pareigos atiteko Jonui Petruliui.",
    ],
)
def test_duties_of_nobody_yet(told: str) -> None:
    assert held(read(told, "lt")) == set()


def test_a_post_of_staff_above_a_name() -> None:
    line = ("Jonas Petrulis", "Press Spokesperson", "Speaker of the Seimas")
    assert held(read("Seimo Pirmininko atstovas spaudai\n\nJonas Petrulis", "lt")) == {line}
    assert (
        held(read("Seimo Pirmininko atstovas spaudai\n\nJonas Petrulis sakė, kad kalbos vyko.", "lt"))
        == set()
    )


def test_a_prize_that_is_assigned_is_given() -> None:
    reading = read(
        "Baltijos Asamblėjos mokslo premija paskirta latvei Onai Kalninai, literatūros premija paskirta Jonui Petruliui.",
        "lt",
    )
    assert [(r.person, r.award) for r in reading.recipients] == [
        ("Ona Kalnina", "Baltic Assembly Prize for Science"),
        ("Jonas Petrulis", "Baltic Assembly Prize for Literature"),
    ]
    reading = read("Baltijos Asamblėjos komiteto pirmininku paskirtas Jonas Petrulis.", "lt")
    assert not reading.recipients


@pytest.mark.parametrize(
    "told",
    [
        "Seimo Ekonomikos komiteto pirmininku dvejų metų kadencijai išrinktas Jonas Petrulis.",
        "Seimas Ekonomikos komiteto pirmininku vienų metų kadencijai išrinko Joną Petrulį.",
        "Seimo Ekonomikos komiteto pirmininku antrajai kadencijai išrinktas Seimo narys Jonas Petrulis.",
    ],
)
def test_an_office_to_which_somebody_is_elected_for_a_term(told: str) -> None:
    assert ("Jonas Petrulis", "Committee Chair", "Committee on Economics (Seimas)") in held(read(told, "lt"))


def test_a_term_of_the_assembly_begins_later() -> None:
    told = "Baltijos Asamblėjos prezidentu vienų metų kadencijai išrinktas Jonas Petrulis."
    assert held(read(told, "lt")) == set()
