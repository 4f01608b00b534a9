"""Latvian parts told by a noun, an invitation, a speech in the genitive, a clause whose verb is left unsaid."""

import pytest

from tests.facts.text import coming, latvian, planned, taken, there

HELD = "Rīgā notika Baltijas Asamblejas 42. sesija. "
TO_COME = "Rīgā notiks Baltijas Asamblejas 42. sesija. "


@pytest.mark.parametrize(
    ("text", "capacity"),
    [
        ("Sesijas vadītājs bija Jānis Vucāns.", "chaired"),
        ("Sesijas moderatore bija Jānis Vucāns.", "chaired"),
        ("Sesijas viesis bija Jānis Vucāns.", "attended"),
        ("Sesijas goda viesis Rīgā bija Jānis Vucāns.", "attended"),
        ("Starp sesijas runātājiem bija Jānis Vucāns.", "spoke"),
        ("Runātāju vidū bija arī Jānis Vucāns.", "spoke"),
        ("Sesiju par atklātu pasludināja Jānis Vucāns.", "opened"),
        ("Sesijā vārdu ņēma Jānis Vucāns.", "spoke"),
    ],
)
def test_what_part_a_noun_tells(text: str, capacity: str) -> None:
    assert taken(latvian(HELD + text)) == {("Jānis Vucāns", "ba_session", capacity)}


@pytest.mark.parametrize(
    "text",
    [
        "Tās vadītāji būs Jānis Vucāns un Baiba Braže.",
        "Sesijas vadītāji būs Jānis Vucāns un Baiba Braže.",
        "Paredzētas Jāņa Vucāna un Baibas Bražes uzrunas.",
        "Sesijā gaidāmas arī Jāņa Vucāna un ārlietu ministres Baibas Bražes uzrunas.",
        "Sesija sāksies ar Jāņa Vucāna un Baibas Bražes uzrunām.",
        "Uz sesiju uzaicināti arī eksperti, to vidū Jānis Vucāns un Baiba Braže.",
        "Uz sesiju aicināti Jānis Vucāns un Baiba Braže.",
    ],
)
def test_who_is_to_have_a_part(text: str) -> None:
    assert planned(latvian(TO_COME + text)) == {("Jānis Vucāns", "ba_session"), ("Baiba Braže", "ba_session")}


def test_whom_a_sentence_of_an_invitation_only_cites() -> None:
    text = "Uz sesiju uzaicināts Ukrainas parlaments, paziņoja Jānis Vucāns."
    assert not coming(latvian(TO_COME + text))
    called = (
        "Uz sēdi sanākušais Prezidijs pieņēma paziņojumu, kurā aicināts atbalstīt Ukrainu un Jāni Vucānu."
    )
    assert not coming(latvian(TO_COME + called))


@pytest.mark.parametrize(
    "text",
    [
        "Par drošību ziņoja Baiba Braže, par enerģētiku – Viktors Valainis.",
        "Atklāšanā runāja Baiba Braže, bet noslēgumā – Viktors Valainis.",
        "No Latvijas sesijā piedalījās Baiba Braže, no Igaunijas – Viktors Valainis.",
    ],
)
def test_those_whose_verb_is_left_unsaid(text: str) -> None:
    assert there(latvian(HELD + text)) == ["Baiba Braže", "Viktors Valainis"]


def test_who_does_something_together_with_officers_counted_before_they_are_named() -> None:
    text = (
        "Baltijas Asamblejas 42. sesiju Rīgā atklās tās prezidents Jānis Vucāns kopā ar diviem viceprezidentiem – "
        "Timo Suslovu (Timo Suslov) un Ģiedrju Drukteini (Giedrius Drukteinis)."
    )
    assert coming(latvian(text)) == ["Giedrius Drukteinis", "Jānis Vucāns", "Timo Suslov"]


@pytest.mark.parametrize("frame", ["Sesijai turpinoties,", "Līdztekus sesijai", "Sesijas laikā"])
def test_an_event_in_the_course_of_another(frame: str) -> None:
    text = f"{TO_COME}{frame} sanāks arī parlamentu un valdību forums – 31. Baltijas padome. To vadīs Jānis Vucāns."
    reading = latvian(text)
    assert [(e.kind, e.number) for e in reading.events] == [("ba_session", 42), ("baltic_council", 31)]
    assert planned(reading) == {("Jānis Vucāns", "baltic_council")}
