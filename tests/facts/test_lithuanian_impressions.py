"""What somebody remembers of another visit in Lithuanian; invented sentences."""

import pytest

from tests.facts.text import read, taken


@pytest.mark.parametrize(
    "told",
    [
        "papasakojo apie vizito Kijeve įspūdžius",
        "pasidalijo vizito Kijeve įspūdžiais",
        "kalbėjo apie konferencijos Kijeve įspūdžius",
    ],
)
def test_the_place_of_an_earlier_visit_is_none_of_this(told: str) -> None:
    reading = read(
        f"Latvijoje vieši Seimo Pirmininkė Ona Petrulienė. Susitikime su Saeimos nariais Seimo Pirmininkė {told}.",
        "lt",
    )
    assert ("Ona Petrulienė", "visit", "attended") in taken(reading)
    assert {(e.city, e.country) for e in reading.events} <= {(None, "LV"), (None, None)}


def test_the_place_of_this_visit_is_told() -> None:
    reading = read("Seimo Pirmininkė Ona Petrulienė lankosi Kijeve.", "lt")
    assert [e.city for e in reading.events] == ["Kyiv"]
