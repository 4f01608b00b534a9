"""Latvian speeches given whole, events told of by a noun that points, and sittings told by what was discussed."""

import pytest

from tests.facts.text import latvian, read, taken

_HEARERS = "Godātie kolēģi!\nMan ir prieks jūs sveikt."


@pytest.mark.parametrize(
    ("head", "city", "capacity"),
    [
        (
            "Saeimas priekšsēdētājas Ināras Mūrnieces uzruna Baltijas Asamblejas 35. sesijā\n2016. gada 28. oktobrī, Rīgā",
            "Riga",
            "spoke",
        ),
        (
            "Ināras Mūrnieces runa Baltijas Asamblejas 35. sesijas atklāšanā\nRīga, 2016. gada 28. oktobris",
            "Riga",
            "spoke",
        ),
        (
            "2016. gada 28. oktobrī\nInāras Mūrnieces runa, atklājot Baltijas Asamblejas 35. sesiju",
            None,
            "opened",
        ),
        (
            "Saeimas priekšsēdētāja Ināra Mūrniece:\nUzruna Baltijas Asamblejas 35. sesijā Rīgā 2016. gada 28. oktobrī",
            "Riga",
            "spoke",
        ),
    ],
)
def test_a_speech_is_held_where_the_line_over_it_says(head: str, city: str | None, capacity: str) -> None:
    reading = read(f"{head}\n{_HEARERS}", "lv")
    assert taken(reading) == {("Ināra Mūrniece", "ba_session", capacity)}
    assert [(e.number, e.city, e.start) for e in reading.events] == [(35, city, "2016-10-28")]


def test_a_speech_that_is_only_spoken_of_is_none() -> None:
    assert not read("Ināras Mūrnieces uzruna sesijā tiks publicēta vēlāk.", "lv").attendance


def test_an_event_that_a_noun_points_to_has_the_town_beside_it() -> None:
    reading = latvian(
        "10. maijā notika Baltijas Asamblejas un Seima konsultācijas. Pasākums norisinājās Olštinā (Polijā)."
    )
    assert [(e.city, e.country, e.start) for e in reading.events] == [("Olsztyn", "PL", "2024-05-10")]


def test_who_spoke_at_the_event_just_told_of() -> None:
    reading = latvian("10. maijā Rīgā notika konference. Pasākumā uzrunu teica Jānis Vucāns.")
    assert taken(reading) == {("Jānis Vucāns", "conference", "spoke")}


def test_measures_are_no_event() -> None:
    assert not latvian("Rīgā 10. maijā turpinājās drošības pasākumi.").events


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Baltijas Asamblejas Drošības komiteja 10. maijā Tallinā apsprieda sadarbību.", "ba_committee"),
        ("10. maijā Tallinā Asamblejas Prezidijs pārrunāja gatavošanos sesijai.", "ba_presidium"),
        ("Saeimas Ārlietu komisija 10. maijā Tallinā sprieda par drošību.", "other"),
    ],
)
def test_a_sitting_told_by_what_was_discussed(text: str, kind: str) -> None:
    assert [(e.kind, e.city, e.start) for e in latvian(text).events] == [(kind, "Tallinn", "2024-05-10")]
