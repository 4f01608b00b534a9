"""Latvian and Estonian: presents that plan, frames of an event, ordinals that only count."""

import pytest

from balticgraph.facts.words.known import known_names
from tests.facts.text import read

SCHEDULED = [
    ("Homsel istungjärgul esineb kõnega Henn Põlluaas. Balti Assamblee 45. istungjärk algab homme.", "et"),
    ("Järgmisel nädalal koguneb Balti Assamblee 45. istungjärk. Istungjärku juhatab Timo Suslov.", "et"),
    ("Kolmapäeval algab Balti Assamblee 45. istungjärk, sõna võtab ka Henn Põlluaas.", "et"),
    ("Ievadvārdus Baltijas Asamblejas 45. sesijas atklāšanā sacīs Daiga Mieriņa.", "lv"),
]
STAYING = [
    ("Lauri Hussar osaleb täna Balti Assamblee 45. istungjärgul.", "et"),
    ("Täna avas Lauri Hussar Balti Assamblee 45. istungjärgu.", "et"),
]


@pytest.mark.parametrize(("text", "language"), SCHEDULED)
def test_a_present_of_the_programme_is_announced(text: str, language: str) -> None:
    found = read(text, language)
    assert found.attendance == ()
    assert len(found.announced) == 1


@pytest.mark.parametrize(("text", "language"), STAYING)
def test_a_stay_of_today_is_attendance(text: str, language: str) -> None:
    found = read(text, language)
    assert found.announced == ()
    assert len(found.attendance) == 1


def test_an_ordinal_in_words_numbers_no_sitting() -> None:
    found = read("Saeimas pirmajā sēdē piedalījās Daiga Mieriņa.", "lv")
    assert [event.number for event in found.events] == [None]


def test_the_frame_of_an_event_is_not_the_event() -> None:
    text = "Baltijas Asamblejas 45. sesijas ietvaros sanāks 31. Baltijas Padome. To vadīs Jānis Vucāns."
    found = read(text, "lv")
    kinds = {event.key: event.kind for event in found.events}
    assert [kinds[one.event] for one in found.announced] == ["baltic_council"]


def test_a_name_written_as_it_is_heard_is_the_known_one() -> None:
    known = known_names([("Toomas Savi", (), "EE"), ("Denys Shmyhal", (), "UA")])
    text = (
        "Baltijas Asamblejas 15. sesijā piedalījās Igaunijas parlamenta priekšsēdētājs Tomass Savi "
        "un Ukrainas premjerministrs Deniss Šmihals."
    )
    assert [one.person for one in read(text, "lv", known=known).attendance] == [
        "Toomas Savi",
        "Denys Shmyhal",
    ]


def test_a_committee_that_only_the_assembly_has_is_its_own() -> None:
    text = (
        "Baltijas Asamblejas 45. sesijā ziņoja Ekonomikas, enerģētikas un inovāciju komitejas "
        "priekšsēdētājs Andris Kulbergs."
    )
    (office,) = read(text, "lv").offices
    assert office.organisation == "Economics, Energy and Innovation Committee (Baltic Assembly)"


def test_a_house_in_the_locative_is_a_venue() -> None:
    text = "Baltijas Asamblejas 45. sesija notika Latvijas Nacionālajā bibliotēkā."
    assert [event.venue for event in read(text, "lv").events] == ["Latvijas Nacionālā bibliotēka"]


def test_the_day_of_a_dateline_is_that_of_the_text() -> None:
    text = "TALLINN, 14. mai 1998, BNS - Pärnus algab reedel Balti Assamblee 12. istungjärk."
    (event,) = read(text, "et").events
    assert (event.start, event.city) == ("1998-05-15", "Pärnu")


def test_the_elected_head_of_a_delegation_holds_the_office_in_it() -> None:
    text = "Riigikogu delegatsioon Balti Assamblees valis esimeheks Mart Kase."
    assert [(one.office, one.organisation) for one in read(text, "et").offices] == [
        ("Head of Delegation", "Riigikogu Delegation to the Baltic Assembly")
    ]
