"""Whom an English verb of meeting has for its object where nobody is named, and speakers of whom the verb is told once."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    "met",
    [
        "met on 8 June 2018 with members of the parliament of Portugal",
        "met in Tallinn on 8 June 2018 with a delegation of the Saeima",
        "met with members of the Saeima on 8 June 2018",
    ],
)
def test_a_group_is_met_before_or_behind_its_day(met: str) -> None:
    now = read(f"Kalle Laanet {met}.")
    assert [(a.person, a.capacity) for a in now.attendance] == [("Kalle Laanet", "attended")]
    assert [e.start for e in now.events] == ["2018-06-08"]


@pytest.mark.parametrize(
    "met",
    ["met with a lot of trouble on the committee", "met with the demand of the committee on 8 June 2018"],
)
def test_what_is_no_group_is_not_met(met: str) -> None:
    assert not read(f"Kalle Laanet {met}.").attendance


def test_a_verb_told_once_is_that_of_both() -> None:
    now = read(
        "The 37th session of the Baltic Assembly took place on 30 November 2018. Ināra Mūrniece spoke as Speaker of the"
        " Saeima and Jüri Ratas as President of the Riigikogu."
    )
    assert {(a.person, a.capacity) for a in now.attendance} == {
        ("Ināra Mūrniece", "spoke"),
        ("Jüri Ratas", "spoke"),
    }
