"""Lithuanian titles in universities, courts and companies; invented sentences."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Tartu universiteto profesorius", "Professor", "University of Tartu"),
        ("Vilniaus universiteto rektorius", "Rector", "Vilnius University"),
        ("Vytauto Didžiojo universiteto rektorius", "Rector", "Vytautas Magnus University"),
        ("Latvijos Konstitucinio Teismo pirmininkas", "President", "Constitutional Court of Latvia"),
        (
            "Klaipėdos valstybinio jūrų uosto direkcijos generalinis direktorius",
            "Director General",
            "Klaipėda State Seaport Authority",
        ),
    ],
)
def test_titles_in_institutions(title: str, office: str, organisation: str) -> None:
    held = [
        (o.person, o.office, o.organisation)
        for o in read(f"Sesijoje kalbėjo {title} Jonas Petrulis.", "lt").offices
    ]
    assert held == [("Jonas Petrulis", office, organisation)]


@pytest.mark.parametrize(
    ("told", "office", "organisation"),
    [
        (
            "Jonas Petrulis vadovauja Seimo delegacijai.",
            "Head of Delegation",
            "Seimas Delegation to the Baltic Assembly",
        ),
        (
            "Kalbėjo Jonas Petrulis, vadovaujantis ir Seimo delegacijai.",
            "Head of Delegation",
            "Seimas Delegation to the Baltic Assembly",
        ),
        (
            "Jonas Petrulis vadovauja Seimo Užsienio reikalų komitetui.",
            "Committee Chair",
            "Foreign Affairs Committee (Seimas)",
        ),
    ],
)
def test_those_before_a_verb_of_leading(told: str, office: str, organisation: str) -> None:
    held = [
        (o.person, o.office, o.organisation)
        for o in read(f"Baltijos Asamblėjos sesija. {told}", "lt").offices
    ]
    assert held == [("Jonas Petrulis", office, organisation)]


def test_who_leads_a_sitting_has_no_office_by_it() -> None:
    assert not read("Jonas Petrulis vadovauja Baltijos Asamblėjos Saugumo komiteto posėdžiui.", "lt").offices
