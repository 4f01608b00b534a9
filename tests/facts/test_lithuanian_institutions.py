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
