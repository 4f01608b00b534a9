"""Gatherings of which only the outcome is talked about have no part of those who talk."""

import pytest

from tests.facts.text import planned, read, taken


@pytest.mark.parametrize("outcome", ["susitarimus", "sprendimus", "rezultatus", "darbotvarkę"])
def test_who_talks_about_what_came_of_a_summit_was_not_there(outcome: str) -> None:
    text = f"Premjeras Jonas Petraitis su kolega Petru Kazlausku aptarė NATO viršūnių susitikimo {outcome}."
    summits = [e.key for e in read(text, "lt", "2024-05-20").events if "NATO" in (e.name or "")]
    assert not [a for a in read(text, "lt", "2024-05-20").attendance if a.event in summits]


def test_what_is_planned_to_be_talked_about_leaves_those_at_their_own_meeting() -> None:
    text = (
        "Baltijos šalių komitetų posėdis vyks Daugpilyje. Premjeras Jonas Petraitis su kolega Petru Kazlausku ketina aptarti"
        " NATO viršūnių susitikimo susitarimus."
    )
    reading = read(text, "lt", "2024-05-20")
    keys = {e.key for e in reading.events if "NATO" in (e.name or "")}
    assert planned(reading)
    assert not [a for a in reading.announced if a.event in keys]


def test_who_talks_at_a_session_about_its_agenda_was_there() -> None:
    text = (
        "Baltijos Asamblėjos sesijoje Rygoje Jonas Petraitis su Petru Kazlausku aptarė sesijos darbotvarkę."
    )
    there = taken(read(text, "lt", "2024-05-20"))
    assert {(who, kind) for who, kind, _ in there} == {
        ("Jonas Petraitis", "ba_session"),
        ("Petras Kazlauskas", "ba_session"),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lt", "Premjeras Jonas Petraitis su kolega Petru Kazlausku aptarė Varšuvoje priimtus NATO viršūnių susitikimo sprendimus."),
        ("lv", "Premjers Jānis Ozoliņš ar kolēģi Pēteri Kalnu apsprieda Varšavā pieņemtos NATO samita lēmumus."),
        ("et", "Peaminister Jaan Karis arutas kolleegi Mart Kasega Varssavis vastu võetud NATO tippkohtumise otsuseid."),
    ],
)  # fmt: skip
def test_who_talks_about_decisions_does_so_at_a_meeting_of_their_own(language: str, text: str) -> None:
    reading = read(text, language, "2024-05-20")
    (key,) = {a.event for a in reading.attendance}
    (event,) = (e for e in reading.events if e.key == key)
    assert "NATO" not in (event.name or "")
    assert event.city is None


def test_a_session_right_before_the_place_was_there() -> None:
    text = "Balti Assamblee istungjärgul Riias vastu võetud resolutsioon saadeti valitsustele."
    (event,) = read(text, "et", "2024-05-20").events
    assert (event.kind, event.city) == ("ba_session", "Riga")
