"""Days of all formats, states as places, and documents, told in plain Estonian of a session."""

import pytest

from tests.facts.text import read

DAY = "2023-11-15"

DAYS = [
    ("12.11.–13.11.2023", "2023-11-12", "2023-11-13"),
    ("30. oktoobrist 1. novembrini 2023", "2023-10-30", "2023-11-01"),
    ("mullu 12. novembril", "2022-11-12", "2022-11-12"),
    ("eelmise aasta 12. novembril", "2022-11-12", "2022-11-12"),
    ("tänavu 12. novembril", "2023-11-12", "2023-11-12"),
]


@pytest.mark.parametrize(("day", "start", "end"), DAYS)
@pytest.mark.parametrize(
    "text",
    [
        "Balti Assamblee 42. istungjärk toimus {day} Jūrmalas.",
        "Jūrmalas toimus {day} Balti Assamblee 42. istungjärk.",
        "Timo Suslov osales {day} Jūrmalas Balti Assamblee 42. istungjärgul.",
    ],
)
def test_when_a_session_was(text: str, day: str, start: str, end: str) -> None:
    found = read(text.format(day=day), "et", DAY).events
    assert [(e.number, e.start, e.end, e.city) for e in found] == [(42, start, end, "Jūrmala")]


@pytest.mark.parametrize(
    ("day", "start"), [("järgmisel aastal 17. mail", "2024-05-17"), ("tuleva aasta 17. mail", "2024-05-17")]
)
def test_when_a_session_will_be(day: str, start: str) -> None:
    found = read(f"Balti Assamblee 43. istungjärk toimub {day} Tartus.", "et", DAY).events
    assert [(e.start, e.city) for e in found] == [(start, "Tartu")]


@pytest.mark.parametrize(
    ("day", "start", "end"),
    [
        ("12. ja 13. novembril", "2023-11-12", "2023-11-13"),
        ("12. kuni 13. novembril", "2023-11-12", "2023-11-13"),
        ("12. novembrist kuni 13. novembrini", "2023-11-12", "2023-11-13"),
        ("12. novembril", "2023-11-12", "2023-11-12"),
    ],
)
def test_a_body_that_came_to_its_session_on_several_days(day: str, start: str, end: str) -> None:
    found = read(f"Balti Assamblee kogunes {day} Haapsalus 42. istungile.", "et", DAY).events
    assert [(e.kind, e.number, e.start, e.end, e.city) for e in found] == [
        ("ba_session", 42, start, end, "Haapsalu")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "12. novembril toimus Lätis Balti Assamblee 42. istungjärk.",
        "Balti Assamblee 42. istungjärk toimus 12. novembril Lätis.",
        "Balti Assamblee 42. istungjärk toimus eile Lätis.",
        "Timo Suslov osales 12. novembril 2023 Lätis Balti Assamblee 42. istungjärgul.",
        "Saadikud kogunesid 12. ja 13. novembril Lätis Balti Assamblee 42. istungjärgule.",
        "Balti Assamblee pidas 12. novembril Lätis oma 42. istungjärgu.",
        "Balti Assamblee 42. istungjärk, mis toimus 12. novembril Lätis, lõppes resolutsiooniga.",
    ],
)
def test_a_state_is_the_place_of_a_session(text: str) -> None:
    assert [(e.number, e.city, e.country) for e in read(text, "et", DAY).events] == [(42, None, "LV")]


DOCUMENTS = [
    ("Saadikud kinnitasid {at} resolutsiooni.", "resolution"),
    ("{at} sai heakskiidu lõppdokument.", "final document"),
    ("{at} vastuvõetud resolutsioon toetab Ukrainat.", "resolution"),
    ("{at} heakskiidetud avaldus toetab Ukrainat.", "statement"),
    ("{at} avaldati ühisavaldus.", "joint statement"),
    ("{at} anti välja deklaratsioon.", "declaration"),
    ("Saadikud andsid {at} välja ühisavalduse.", "joint statement"),
    ("{at} pandi kokkuleppele allkirjad.", "agreement"),
]


@pytest.mark.parametrize(("text", "kind"), DOCUMENTS)
def test_documents_of_a_session(text: str, kind: str) -> None:
    found = read(text.format(at="Balti Assamblee 42. istungil"), "et")
    assert [(d.kind, d.event) for d in found.documents] == [(kind, found.events[0].key)]


@pytest.mark.parametrize(
    "text",
    [
        "Balti Assamblee 42. istungil arutati varem vastuvõetud resolutsioonide täitmist.",
        "Saadikud kinnitasid Balti Assamblee 42. istungil, et resolutsioon on oluline.",
        "Balti Assamblee 42. istungil anti ülevaade deklaratsioonist.",
        "Presidendid avaldasid Balti Assamblee 42. istungil lootust, et avaldus mõjub.",
    ],
)
def test_documents_that_are_only_spoken_of(text: str) -> None:
    assert read(text, "et").documents == ()
