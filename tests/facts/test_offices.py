"""Offices that texts leave half unsaid, with invented sentences."""

import pytest

from tests.facts.text import read

OFFICES = [
    ("The Baltic Assembly met in Riga. Vice-Presidents Mart Kask and Jonas Balsys spoke.",
     {("Mart Kask", "Vice President", "Baltic Assembly"), ("Jonas Balsys", "Vice President", "Baltic Assembly")}),
    ("President Alar Karis opened the session of the Baltic Assembly.",
     {("Alar Karis", "President", "Republic of Estonia")}),
    ("The acting Speaker of the Seimas Jonas Balsys attended the Baltic Assembly.", {("Jonas Balsys", "Speaker", "Seimas")}),
    ("The former Speaker of the Seimas Jonas Balsys attended the Baltic Assembly.", set()),
    ("Economy ministers Mart Kask of Estonia and Jonas Balsys of Lithuania met the Baltic Assembly.",
     {("Mart Kask", "Minister of Economic Affairs", "Government of Estonia"),
      ("Jonas Balsys", "Minister of Economic Affairs", "Government of Lithuania")}),
    ("Chairman of the Lake Fisheries Select Committee of the Riigikogu Mart Kask spoke at the Baltic Assembly.",
     {("Mart Kask", "Committee Chair", "Lake Fisheries Select Committee (Riigikogu)")}),
    ("Mart Kask, Ambassador of Estonia to Latvia, attended the session of the Baltic Assembly.",
     {("Mart Kask", "Ambassador", "Estonia (to Latvia)")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), OFFICES)
def test_an_office_takes_what_its_context_tells(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text).offices} == wanted


def test_all_cases_are_there() -> None:
    assert len(OFFICES) == 7


def test_a_party_in_brackets_is_no_spelling_of_the_name() -> None:
    found = read("Mart Kask (Reform Party), Head of the Estonian Delegation to the Baltic Assembly, spoke.")
    assert {o.person for o in found.offices} == {"Mart Kask"}
