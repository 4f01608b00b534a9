"""Latvian and Estonian: presents that plan, frames of an event, ordinals that only count."""

import pytest

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
