"""What the Lithuanian word lists know: offices, states, cities, bodies; invented sentences."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Vilniaus meras", "Mayor", "Vilnius"),
        ("Kauno miesto meras", "Mayor", "Kaunas"),
        ("Rygos miesto savivaldybės mero pavaduotojas", "Deputy Mayor", "Riga"),
        ("Ukrainos vicepremjeras", "Deputy Prime Minister", "Government of Ukraine"),
        (
            "Latvijos klimato ir energetikos ministras",
            "Minister of Climate and Energy",
            "Government of Latvia",
        ),
        (
            "Lietuvos švietimo, mokslo ir sporto viceministras",
            "Vice Minister of Education, Science and Sport",
            "Government of Lithuania",
        ),
        (
            "Estijos užsienio reikalų ministro pavaduotojas",
            "Vice Minister of Foreign Affairs",
            "Government of Estonia",
        ),
        ("Vokietijos federalinis kancleris", "Chancellor", "Government of Germany"),
        ("eurokomisaras", "Commissioner", "European Commission"),
        ("Europos Vadovų Tarybos pirmininkas", "President", "European Council"),
        ("Vilniaus universiteto prorektorius", "Vice Rector", "Vilnius University"),
        ("Lietuvos banko valdybos pirmininkas", "Chair of the Board", "Bank of Lithuania"),
        ("Seimo kontrolierius", "Ombudsman", "Seimas"),
        ("NATO generalinio sekretoriaus pavaduotojas", "Deputy Secretary General", "NATO"),
    ],
)
def test_offices(title: str, office: str, organisation: str) -> None:
    reading = read(f"Baltijos Asamblėjos sesijoje kalbėjo {title} Jonas Petrulis.", "lt")
    assert [(o.person, o.office, o.organisation) for o in reading.offices] == [
        ("Jonas Petrulis", office, organisation)
    ]


def test_the_mayor_of_a_district_is_not_that_of_its_town() -> None:
    assert not read("Sesijoje kalbėjo Kauno rajono meras Jonas Petrulis.", "lt").offices
