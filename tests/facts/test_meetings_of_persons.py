"""Meetings of persons told by verbs and nouns in Estonian, Lithuanian and English; invented sentences."""

import pytest

from tests.facts.text import coming, kinds, read, there

ESTONIAN = ["Jaan Kask", "Mart Tamm"]
LITHUANIAN = ["Jonas Petrulis", "Tomas Kalvelis"]


@pytest.mark.parametrize(
    "told",
    [
        "5. mail 2024 kohtus Riias Jaan Kask Mart Tammega.",
        "Jaan Kask pidas 5. mail 2024 Riias kõnelusi Mart Tammega.",
        "Jaan Kask ja Mart Tamm arutasid 5. mail 2024 Riias julgeolekut.",
    ],
)
def test_estonian_meetings(told: str) -> None:
    found = read(f"{told} Kohtumine oli pikk. Jaan Kask ja Mart Tamm olid rahul.", "et")
    assert there(found) == ESTONIAN
    assert [(e.start, e.city) for e in found.events] == [("2024-05-05", "Riga")]


@pytest.mark.parametrize(
    "told",
    [
        "Jaan Kase ja Mart Tamme kohtumine toimub 5. mail 2024 Riias.",
        "Jaan Kask peab 5. mail 2024 Riias läbirääkimisi Mart Tammega.",
    ],
)
def test_estonian_meetings_to_come(told: str) -> None:
    found = read(f"{told} Jaan Kask ja Mart Tamm on Eestist.", "et")
    assert coming(found) == ESTONIAN
    assert not found.attendance


@pytest.mark.parametrize("told", ["külastas 5. mail 2024 Riiat", "külastas ametlikult Lätit"])
def test_whom_a_day_or_manner_stands_before_is_visited_all_the_same(told: str) -> None:
    found = read(f"Jaan Kask {told}.", "et")
    assert [(e.kind, e.country) for e in found.events] == [("visit", "LV")]
    assert there(found) == ["Jaan Kask"]


@pytest.mark.parametrize(
    "told",
    [
        "Jonas Petrulis ir Tomas Kalvelis 2024 m. gegužės 5 d. Rygoje aptarė saugumą.",
        "Susitikimo su Tomu Kalveliu metu 2024 m. gegužės 5 d. Rygoje Jonas Petrulis pabrėžė saugumą.",
        "Jonas Petrulis per susitikimą su Tomu Kalveliu 2024 m. gegužės 5 d. Rygoje pabrėžė saugumą.",
    ],
)
def test_lithuanian_meetings(told: str) -> None:
    found = read(told, "lt")
    assert there(found) == LITHUANIAN
    assert [(e.start, e.city) for e in found.events] == [("2024-05-05", "Riga")]


def test_lithuanian_meetings_after_which_somebody_says_something() -> None:
    found = read("Po susitikimo su Tomu Kalveliu Jonas Petrulis pabrėžė saugumą.", "lt")
    assert there(found) == LITHUANIAN


def test_whom_a_visitor_meets_in_the_course_of_a_visit() -> None:
    text = "Vizito Rygoje metu Jonas Petrulis susitiko su Tomu Kalveliu."
    found = read(text, "lt")
    assert kinds(found) == ["visit"]
    assert there(found) == LITHUANIAN


def test_two_lithuanian_names_side_by_side() -> None:
    text = "Susitikimo metu su Tomu Kalveliu Jonas Petrulis pabrėžė saugumą."
    assert there(read(text, "lt")) == LITHUANIAN


def test_a_state_told_apart_from_the_town_is_no_place_of_the_meeting() -> None:
    text = (
        "Penktadienį Panevėžyje Jonas Petrulis susitiks su Tomu Kalveliu ir aptars, kas vyksta Baltarusijoje."
    )
    assert [(e.city, e.country) for e in read(text, "lt").events] == [("Panevėžys", None)]


def test_greeted_participants_are_those_of_a_session() -> None:
    text = "Seime vykstančios Baltijos Asamblėjos sesijos dalyvius pasveikino Jonas Petrulis."
    found = read(text, "lt")
    assert [(e.kind, e.venue) for e in found.events] == [("ba_session", "Seimas")]
    assert there(found) == ["Jonas Petrulis"]
