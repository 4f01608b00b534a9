"""A day of festivities that a place keeps at a time is held there; one kept every year, or on its day of the year, is not."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize("verb", ["minima", "švenčiama"])
def test_a_day_kept_in_a_town_is_held_there(verb: str) -> None:
    text = (
        f"Šeštadienį Latvijoje, Liepojoje, {verb} Baltų vienybės diena."
        " Atidarydama šventę Seimo pirmininkė Loreta Graužinienė sakė, kad ji vis įspūdingesnė."
    )
    reading = read(text, "lt")
    assert [(e.city, e.country) for e in reading.events] == [("Liepāja", "LV")]
    assert [(a.person, a.capacity) for a in reading.attendance] == [("Loreta Graužinienė", "opened")]


@pytest.mark.parametrize(
    "text",
    [
        "Kasmet Palangoje minima Baltų vienybės diena.",
        "Baltų vienybės diena minima rugsėjo 22 dieną.",
    ],
)
def test_a_day_kept_every_year_is_no_event(text: str) -> None:
    assert not read(text, "lt").events
