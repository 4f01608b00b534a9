"""Lithuanian gatherings called "susirinkimas" and the reports given there; invented sentences."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    "verb", ["pateikė veiklos ataskaitą", "pristatė metinę ataskaitą", "perskaitė darbo ataskaitą"]
)
def test_reports_at_a_gathering_of_a_group(verb: str) -> None:
    reading = read(
        f"Grupės susirinkimas vyko 2019 m. sausio 14 d. Vilniuje. Jame Jonas Petrulis {verb}.", "lt"
    )
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("other", "2019-01-14", "Vilnius")]
    assert [(a.person, a.capacity) for a in reading.attendance] == [("Jonas Petrulis", "spoke")]


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Europos Parlamento Pirmininkas", "President", "European Parliament"),
        ("Europos Parlamento vicepirmininkas", "Vice President", "European Parliament"),
        ("Europos Vadovų Tarybos pirmininkas", "President", "European Council"),
        (
            "Europos Parlamento Užsienio reikalų komiteto pirmininkas",
            "Committee Chair",
            "Foreign Affairs Committee (European Parliament)",
        ),
    ],
)
def test_whoever_presides_over_a_body_of_the_union_is_its_president(
    title: str, office: str, organisation: str
) -> None:
    (told,) = read(f"Vilniuje lankėsi {title} Petras Jonaitis.", "lt", "2024-05-20").offices
    assert (told.office, told.organisation) == (office, organisation)


def test_who_leads_a_delegation_of_the_european_parliament_does_not_lead_the_parliament() -> None:
    text = "Vilniuje lankėsi Europos Parlamento delegacijos pirmininkas Petras Jonaitis."
    assert not read(text, "lt", "2024-05-20").offices
