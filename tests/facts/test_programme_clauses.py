"""Programmes of several days told in one sentence: each event has its own day and town; all sentences are invented."""

import pytest

from tests.facts.text import read, taken

SEVERAL = [
    ("en", "On Thursday in Tartu the committees of the Baltic Assembly meet, on Friday in Tallinn the session will take place."),
    ("lt", "Ketvirtadienį Tartu posėdžiaus Baltijos Asamblėjos komitetai, o penktadienį Taline vyks Baltijos Asamblėjos sesija."),
    ("lv", "Ceturtdien Tartu notiks Baltijas Asamblejas komiteju sēdes, bet piektdien Tallinā – Baltijas Asamblejas sesija."),
    ("et", "Neljapäeval kogunevad Tartus Balti Assamblee komisjonid, reedel toimub Tallinnas Balti Assamblee istungjärk."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SEVERAL)
def test_each_event_has_its_own_day_and_town(language: str, text: str) -> None:
    events = [(e.kind, e.start, e.city) for e in read(text, language, "2024-05-20").events]
    assert events == [("ba_committee", "2024-05-23", "Tartu"), ("ba_session", "2024-05-24", "Tallinn")]


SAME_VERB = [
    ("lt", "2024 m. gegužės 6 d. Rygoje posėdžiavo Baltijos Asamblėjos prezidiumas, gegužės 7 d. Kaune – Saugumo ir gynybos komitetas."),
    ("lv", "2024. gada 6. maijā Rīgā sanāca Baltijas Asamblejas Prezidijs, bet 7. maijā Kauņā – Drošības un aizsardzības komiteja."),
    ("et", "6. mail 2024 kogunes Riias Balti Assamblee presiidium ning 7. mail Kaunases julgeoleku- ja kaitsekomisjon."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SAME_VERB)
def test_the_verb_of_the_clause_before_goes_on(language: str, text: str) -> None:
    events = [(e.kind, e.start, e.city) for e in read(text, language).events]
    assert events == [("ba_presidium", "2024-05-06", "Riga"), ("ba_committee", "2024-05-07", "Kaunas")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On Monday Jaan Kask met Anna Kalna in Riga and on Tuesday took part in the conference in Jelgava."),
        ("lt", "Pirmadienį Jaan Kask Rygoje susitiko su Anna Kalna, o antradienį dalyvavo konferencijoje Jelgavoje."),
        ("lv", "Pirmdien Jāns Kasks Rīgā tikās ar Annu Kalnu, bet otrdien piedalījās konferencē Jelgavā."),
        ("et", "Esmaspäeval kohtus Jaan Kask Riias Anna Kalnaga, teisipäeval osales ta Jelgavas konverentsil."),
    ],
)  # fmt: skip
def test_who_did_the_first_did_the_second_where_nobody_else_is_told(language: str, text: str) -> None:
    reading = read(text, language, "2024-05-24")
    at = {(e.kind, e.start, e.city) for e in reading.events}
    assert at == {("other", "2024-05-20", "Riga"), ("conference", "2024-05-21", "Jelgava")}
    assert [who.split()[0] for who, kind, _ in taken(reading) if kind == "conference"] == [
        "Jāns" if language == "lv" else "Jaan"
    ]


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "On Monday, 13 May, the 43rd Session of the Baltic Assembly opened in Riga.", "Riga"),
        ("lv", "Baltijas Asamblejas 43. sesija sākās pirmdien, 13. maijā, Rīgā.", "Riga"),
        ("lt", "Baltijos Asamblėjos 43-ioji sesija įvyko pirmadienį, gegužės 13 d., Rygoje.", "Riga"),
        ("et", "Balti Assamblee 43. istungjärk algas esmaspäeval, 13. mail Riias.", "Riga"),
    ],
)
def test_a_date_behind_its_weekday_begins_no_clause(language: str, text: str, city: str) -> None:
    (event,) = read(text, language, "2024-05-20").events
    assert (event.number, event.start, event.city) == (43, "2024-05-13", city)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lt", "Prezidiumas gegužės 6 d. posėdžiavo Rygoje. Tą pačią dieną Jonas Petrulis kalbėjo konferencijoje Jelgavoje."),
        ("lv", "Prezidijs 6. maijā sanāca Rīgā. Tajā pašā dienā Jānis Kalns uzstājās konferencē Jelgavā."),
        ("et", "Presiidium kogunes 6. mail Riias. Samal päeval kõneles Jaan Kask konverentsil Jelgavas."),
    ],
)  # fmt: skip
def test_a_conference_in_another_town_is_no_sitting_told_before(language: str, text: str) -> None:
    reading = read(text, language, "2024-05-20")
    assert [(e.kind, e.city) for e in reading.events] == [("ba_presidium", "Riga"), ("conference", "Jelgava")]
    assert {kind for _, kind, _ in taken(reading)} == {"conference"}


def test_they_are_the_bodies_told_between() -> None:
    text = (
        "The 43rd Session of the Baltic Assembly was held in Riga. Jaan Kask and Anna Kalna spoke. "
        "The two organisations agreed on a plan. They will meet again at a conference in Helsinki on 5 June 2031."
    )
    assert read(text, published="2031-05-20").announced == ()
