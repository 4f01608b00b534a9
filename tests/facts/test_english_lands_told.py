"""Lands and towns of events that English tells round about; all sentences are invented."""

import pytest

from tests.facts.text import read

DAY = "2031-05-09"
PLACES = [
    ("in Palanga, at the Lithuanian seaside,", "Palanga", "LT"),
    ("in Pärnu in southern Estonia", "Pärnu", "EE"),
    ("in Pärnu, a resort in the south-west of Estonia,", "Pärnu", "EE"),
    ("in Kuressaare, on an Estonian island,", "Kuressaare", "EE"),
    ("in Estonia's second city, Tartu,", "Tartu", "EE"),
    ("in Riihimäki, a town in southern Finland,", "Riihimäki", "FI"),
]


@pytest.mark.parametrize(("where", "city", "country"), PLACES)
@pytest.mark.parametrize(
    "text",
    [
        "The Presidium of the Baltic Assembly met {} on 5 May 2031.",
        "The meeting of the NB8 Speakers will be held {} on 5 May 2031.",
    ],
)
def test_a_town_and_what_it_lies_in(text: str, where: str, city: str, country: str) -> None:
    (event,) = read(text.format(where), "en", DAY).events
    assert (event.city, event.country, event.start) == (city, country, "2031-05-05")


HOSTING = [
    "Estonia will host the 49th Session of the Baltic Assembly.",
    "Estonia is host to the 49th Session of the Baltic Assembly.",
    "Estonia hosted the 49th Session of the Baltic Assembly.",
    "The 49th Session of the Baltic Assembly was hosted by Estonia.",
    "The Estonian Parliament hosted the 49th Session of the Baltic Assembly.",
    "The 49th Session of the Baltic Assembly opened today in Estonia.",
]


@pytest.mark.parametrize("text", HOSTING)
def test_a_land_that_hosts(text: str) -> None:
    assert [(e.number, e.country) for e in read(text, "en", DAY).events] == [(49, "EE")]


@pytest.mark.parametrize(
    "text",
    [
        "The Presidium of the Baltic Assembly met in Jūrmala on 5 May 2031 on the situation in southern Ukraine.",
        "The Presidium of the Baltic Assembly met in Jūrmala, a town that Estonia's ferries reach, on 5 May 2031.",
        "The Presidium of the Baltic Assembly met in Jūrmala; Estonia hosts many students.",
    ],
)
def test_a_land_of_something_else(text: str) -> None:
    assert [(e.city, e.country) for e in read(text, "en", DAY).events] == [("Jūrmala", None)]


@pytest.mark.parametrize("when", ["was on 5 May 2031", "was, on 5 May 2031,", "on 5 May 2031 was"])
def test_the_meeting_place_of_those_who_met(when: str) -> None:
    text = f"Tallinn {when} the meeting place of the speakers of the Baltic parliaments."
    (event,) = read(text, "en", DAY).events
    assert (event.kind, event.start, event.city) == ("parliament_speakers_meeting", "2031-05-05", "Tallinn")


@pytest.mark.parametrize("head", ["In Latvia, ", "On 5 May 2031, in Latvia, ", "On 5 May 2031 in Latvia "])
@pytest.mark.parametrize(
    "text",
    [
        "the Presidium of the Baltic Assembly met.",
        "the Presidium of the Baltic Assembly held its meeting.",
        "the Speakers of the three Baltic parliaments met.",
    ],
)
def test_a_land_at_the_head(head: str, text: str) -> None:
    assert [e.country for e in read(head + text, "en", DAY).events if e.country] in (["LV"], [])


def test_a_land_at_the_head_of_something_else() -> None:
    text = "In Ukraine, people suffer, the Presidium of the Baltic Assembly was told at its meeting on 5 May 2031."
    assert [e.country for e in read(text, "en", DAY).events] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The Presidium met in Sigulda, where the 49th Session of the Baltic Assembly opens tomorrow.",
        "The next stop is Sigulda, where the Presidium of the Baltic Assembly will meet.",
        "Anna Ozola spoke in Sigulda, where the foreign affairs committees of the Baltic parliaments met.",
    ],
)
def test_a_town_where_there_is_a_gathering(text: str) -> None:
    events = read(text, "en", DAY).events
    assert {e.city for e in events} == {"Sigulda"}
