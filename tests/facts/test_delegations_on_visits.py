"""Committees and delegations on visits, and whom they met there, in Estonian; all sentences are invented."""

import pytest

from tests.facts.text import read

_MET = "asespiikri Petro Melnõkiga."
_VISIT = "Riigikogu väliskomisjon viibis visiidil Kiievis. "


def _events(text: str) -> list[tuple[str, list[str]]]:
    reading = read(text, "et", "2024-05-20")
    return [(e.kind, [p.person for p in reading.attendance if p.event == e.key]) for e in reading.events]


@pytest.mark.parametrize(
    "text",
    [
        f"Riigikogu väliskomisjoni delegatsioon viibis visiidil Kiievis. Kiievis kohtus Eesti delegatsioon {_MET}",
        f"Riigikogu väliskomisjon viibis möödunud nädalal visiidil Kiievis. Kiievis kohtus Eesti delegatsioon väliskomisjoni ja"
        f" parlamendirühma esindajatega, samuti {_MET}",
    ],
)
def test_whom_a_delegation_meets_on_its_visit_is_met_on_the_visit(text: str) -> None:
    assert _events(text) == [("visit", ["Petro Melnõk"])]


@pytest.mark.parametrize(
    "text",
    [
        f"{_VISIT}Neljapäeval kohtus delegatsioon Tallinnas {_MET}",
        f"Eesti delegatsioon kohtus Kiievis {_MET} Delegatsioon jõuab Eestisse pühapäeval.",
    ],
)
def test_a_meeting_elsewhere_or_before_any_visit_is_told_is_apart(text: str) -> None:
    assert ("other", ["Petro Melnõk"]) in _events(text)
