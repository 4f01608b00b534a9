"""What Estonian leaves unsaid: the council just named, nations for countries, weeks that give a year; all sentences are invented."""

import pytest

from balticgraph.documents.read import read_text
from balticgraph.facts.recognise import recognise
from tests.facts.text import read

TITLES = [
    (
        "Riias peeti Balti Assamblee ja Põhjamaade Nõukogu tippkohtumine. Nõukogu president Erkki Tuomioja tänas kolleege.",
        {("Erkki Tuomioja", "President", "Nordic Council")},
    ),
    (
        "Balti Assamblee istungil osales Põhjamaade Nõukogu delegatsioon. Nõukogu peasekretär Kristina Háfoss "
        "tutvustas kogemust. Assamblee president Aadu Must tänas teda.",
        {
            ("Kristina Háfoss", "Secretary General", "Nordic Council"),
            ("Aadu Must", "President", "Baltic Assembly"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_the_council_or_assembly_that_a_noun_alone_means(
    text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text, "et").offices} == expected


NATIONS = [
    (
        "Balti Assamblee istungil kõnelesid eestlane Aadu Must, lätlane Jānis Vucāns ja soomlane Erkki Tuomioja.",
        {"Aadu Must", "Jānis Vucāns", "Erkki Tuomioja"},
    ),
    (
        "Balti Assamblee istungil osalesid leedulased Paulius Saudargas ja Audronius Ažubalis ning eestlane Sven Sester.",
        {"Paulius Saudargas", "Audronius Ažubalis", "Sven Sester"},
    ),
    ("Balti Assamblee komitee istungit juhatas lätlane Jānis Vucāns.", {"Jānis Vucāns"}),
    ("Eestlased osalesid Balti Assamblee istungil.", set()),
]


@pytest.mark.parametrize(("text", "expected"), NATIONS)
def test_a_nation_stands_before_a_name_as_a_title(text: str, expected: set[str]) -> None:
    assert {part.person for part in read(text, "et").attendance} == expected


def test_the_year_of_a_week_in_a_title_is_that_of_its_days() -> None:
    text = (
        "---\nlanguage: et\n---\n\nRiigikogu nädal 7.–11. mai 2018\n\nEsmaspäev, 7. mai\nKell 10 – Riigikogu esimees "
        "Eiki Nestor kohtub Soome suursaadikuga.\n\nTeisipäev, 8. mai\nKell 13 – väliskomisjoni istungile on kutsutud "
        "Urmas Reinsalu.\n"
    )
    found = recognise(read_text(text.encode(), "made"))
    assert {event.start for event in found.events} == {"2018-05-07", "2018-05-08"}
