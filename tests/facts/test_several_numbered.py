"""Several numbered sessions of one noun, and titles that many bear."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("language", "text", "sessions"),
    [
        ("lv", "Baltijas Asamblejas 41. un 42. sesija notika Rīgā un Tallinā.", [(41, None), (42, None)]),
        (
            "lv",
            "Baltijas Asamblejas 40., 41. un 42. sesija notika Rīgā.",
            [(40, "Riga"), (41, "Riga"), (42, "Riga")],
        ),
        (
            "lt",
            "Baltijos Asamblėjos 41-oji ir 42-oji sesijos vyko Rygoje ir Taline.",
            [(41, None), (42, None)],
        ),
        (
            "et",
            "Balti Assamblee 41. ja 42. istungjärk toimusid Riias ja Tallinnas.",
            [(41, None), (42, None)],
        ),
        (
            "en",
            "The 40th and the 41st Session of the Baltic Assembly were held in Vilnius and Riga.",
            [(40, None), (41, None)],
        ),
        (
            "en",
            "The 41st and 42nd sessions of the Baltic Assembly were held in Riga and Tallinn.",
            [(41, None), (42, None)],
        ),
        (
            "en",
            "The fortieth, 41st and 42nd Sessions of the Baltic Assembly were held in Riga.",
            [(40, "Riga"), (41, "Riga"), (42, "Riga")],
        ),
        ("en", "The morning and afternoon sessions were held in Riga on the 5th and 6th.", []),
        (
            "en",
            "The 41st Session in Riga and the 42nd Session of the Baltic Assembly in Tallinn dealt with energy.",
            [(41, "Riga"), (42, "Tallinn")],
        ),
        (
            "en",
            "On 23 and 24 November 2023, the 42nd Session of the Baltic Assembly met in Tallinn.",
            [(42, "Tallinn")],
        ),
    ],
)
def test_each_number_is_a_session_and_no_town_is_guessed(
    language: str, text: str, sessions: list[tuple[int, str | None]]
) -> None:
    assert [(one.number, one.city) for one in read(text, language).events] == sessions


def test_a_title_that_many_bear_is_nobody_who_is_told_of_later() -> None:
    told = "The 42nd Session of the Baltic Assembly was held in Tallinn. The session was attended by a Member of the Saeima. "
    later = read(told + "Later came Jānis Kalniņš, Member of the Saeima.")
    assert later.attendance == ()
    assert [office.person for office in later.offices] == ["Jānis Kalniņš"]


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        (
            "en",
            "The 50th COSAC meeting was held in Vilnius. The first COSAC meeting took place in Paris in 1989.",
            "Paris",
        ),
        (
            "en",
            "The 50th COSAC meeting was held in Vilnius. The third meeting had been held in Riga.",
            "Riga",
        ),
        (
            "lt",
            "Vilniuje vyko 50-asis COSAC posėdis. 1989 m. Paryžiuje įvyko pirmasis COSAC posėdis.",
            "Paris",
        ),
    ],
)
def test_a_meeting_counted_otherwise_is_another_than_the_numbered_one(
    language: str, text: str, first: str
) -> None:
    assert [(event.number, event.city) for event in read(text, language).events] == [
        (50, "Vilnius"),
        (None, first),
    ]


def test_an_ordinal_of_a_noun_behind_the_session_makes_no_other_session() -> None:
    text = (
        "Taline vyksta Baltijos Asamblėjos 19-oji sesija. Pranešėju antrąja sesijos tema bus Jonas Jonaitis."
    )
    found = read(text, "lt")
    assert [event.number for event in found.events] == [19]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At its 41st and 42nd sessions the Baltic Assembly adopted resolutions on trade."),
        ("lv", "Baltijas Asamblejas 41. un 42. sesijā tika pieņemtas rezolūcijas par tirdzniecību."),
        ("et", "Balti Assamblee 41. ja 42. istungjärgul võeti vastu resolutsioonid."),
    ],
)
def test_at_which_of_two_sessions_documents_were_adopted_is_not_told(language: str, text: str) -> None:
    reading = read(text, language)
    assert [e.number for e in reading.events] == [41, 42]
    assert {d.event for d in reading.documents} <= {None}
