"""Numbers told behind Lithuanian gatherings, and the last day told apart from the first."""

import pytest

from tests.facts.text import read


def numbered(told: str) -> set[tuple[str, int | None]]:
    return {(e.kind, e.number) for e in read(told, "lt").events}


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("Rygoje vyko Baltijos Asamblėjos sesija (34-oji).", 34),
        ("Rygoje vyko Baltijos Asamblėjos sesija – trisdešimt ketvirtoji iš eilės.", 34),
        ("Rygoje vyko Baltijos Asamblėjos sesija, jau 34-oji, joje kalbėjo Jonas Petraitis.", 34),
        ("34-oji jubiliejinė Baltijos Asamblėjos sesija vyko Rygoje.", 34),
        ("34-oji metinė Baltijos Asamblėjos sesija vyko Rygoje.", 34),
        ("Rygoje vyko Baltijos Asamblėjos sesija, pirma po vasaros.", None),
        ("Rygoje vyko Baltijos Asamblėjos sesija, 34 parlamentarai joje kalbėjo.", None),
    ],
)
def test_a_number_may_stand_behind_a_session(told: str, number: int | None) -> None:
    assert numbered(told) == {("ba_session", number)}


def test_joint_sittings_and_councils_are_numbered_behind_too() -> None:
    told = "Rygoje vyko Baltijos Taryba (7-oji) ir bendras Baltijos Asamblėjos bei Šiaurės Tarybos posėdis, jau trečias."
    assert numbered(told) == {("baltic_council", 7), ("consultation", 3)}


@pytest.mark.parametrize(
    "told",
    [
        "Baltijos Asamblėjos sesija Rygoje prasideda 2014 m. lapkričio 21 d. ir truks iki antradienio, lapkričio 25 d.",
        "2014 m. lapkričio 21 dieną Rygoje prasidės ir kelias dienas, iki lapkričio 25-osios, truks Baltijos Asamblėjos sesija.",
        "Baltijos Asamblėjos sesija Rygoje, prasidėjusi 2014 m. lapkričio 21 d., baigėsi lapkričio 25-ąją.",
        "Baltijos Asamblėjos sesija Rygoje prasidėjo 2014 m. lapkričio 21 d. Sesija baigsis lapkričio 25 d.",
        "2014 m. lapkričio 25 d. Rygoje baigėsi Baltijos Asamblėjos sesija. Ji prasidėjo lapkričio 21-ąją.",
    ],
)
def test_the_last_day_may_be_told_apart(told: str) -> None:
    assert {(e.start, e.end) for e in read(told, "lt").events} == {("2014-11-21", "2014-11-25")}


@pytest.mark.parametrize(
    "told",
    [
        "Baltijos Asamblėjos Prezidiumo posėdis vyko Rygoje 2001 06 02.",
        "Baltijos Asamblėjos Prezidiumo posėdis (Ryga, 2001 06 02)",
    ],
)
def test_a_day_at_the_end_of_a_line_is_no_number_to_call(told: str) -> None:
    assert {(e.kind, e.start) for e in read(told, "lt").events} == {("ba_presidium", "2001-06-02")}


def test_a_sitting_of_two_presidiums_is_a_consultation() -> None:
    assert numbered("Rygoje vyko bendras dviejų prezidiumų posėdis.") == {("consultation", None)}
    assert numbered("Rygoje vyko Baltijos Asamblėjos Prezidiumo posėdis.") == {("ba_presidium", None)}


def test_a_line_may_begin_with_its_city_and_day() -> None:
    (event,) = read("Ryga, 2001-05-31: Baltijos Asamblėjos Prezidiumo posėdis.", "lt").events
    assert (event.city, event.start) == ("Riga", "2001-05-31")


@pytest.mark.parametrize("day", ["Vasario 16-osios", "Kovo 11-osios", "Sausio 13-osios"])
def test_the_day_that_is_marked_is_no_number(day: str) -> None:
    assert numbered(f"2024 m. vasario 15 d. {day} minėjime Vilniuje kalbėjo Ona Onaitė.") == {("other", None)}
