"""Meetings from afar and houses that no list has, as the places of events; all sentences are invented."""

import pytest

from tests.facts.text import read

WAYS = [
    ("in a video conference", "video conference"),
    ("in a joint videoconference", "videoconference"),
    ("over a secure video link", "online"),
    ("via a live video link", "online"),
    ("by video call", "online"),
    ("in a virtual conference call", "online"),
]
MEETINGS = [
    "The Presidium of the Baltic Assembly met {} on 5 May 2031.",
    "The Presidium of the Baltic Assembly met on 5 May 2031 {}.",
    "The Presidium of the Baltic Assembly held its meeting {} on 5 May 2031.",
    "On 5 May 2031 the Presidium of the Baltic Assembly convened {}.",
]


@pytest.mark.parametrize(("way", "venue"), WAYS)
@pytest.mark.parametrize("text", MEETINGS)
def test_a_way_of_meeting_is_no_meeting_of_its_own(text: str, way: str, venue: str) -> None:
    (event,) = read(text.format(way), "en").events
    assert (event.kind, event.start) == ("ba_presidium", "2031-05-05")
    assert event.venue is not None
    assert venue in event.venue


def test_a_numbered_meeting_by_video_is_one() -> None:
    text = "The Bureau of the GUAM Parliamentary Assembly held its 16th meeting in a videoconference on 5 May 2031."
    assert [(e.number, e.start, e.venue) for e in read(text, "en").events] == [
        (16, "2031-05-05", "videoconference")
    ]


HOUSES = [
    "Chamber of Deputies", "House of Representatives", "Children's Clinical University Hospital", "Bank of Latvia", "Riga City Council",
    "Foreign Ministry", "Rotermann Quarter", "Song Festival Grounds", "Session Chamber of the Riigikogu", "Conference Centre",
    "Office of the President", "Great Guild", "National Library of Latvia", "Secretariat", "Parliament",
]  # fmt: skip


@pytest.mark.parametrize("house", HOUSES)
@pytest.mark.parametrize(
    "text",
    [
        "The 49th Session of the Baltic Assembly was held at the {} on 5 May 2031.",
        "The Presidium of the Baltic Assembly met on 5 May 2031 in the {}.",
        "The 49th Session of the Baltic Assembly opened on 5 May 2031 in Riga, at the {}.",
    ],
)
def test_a_house_by_where_it_stands(text: str, house: str) -> None:
    assert [e.venue for e in read(text.format(house), "en").events] == [house]


@pytest.mark.parametrize(
    "house", ["Great Guild", "Riga Castle", "National Library of Latvia", "Chamber of Deputies"]
)
@pytest.mark.parametrize(
    "text",
    [
        "The {} hosted the 49th Session of the Baltic Assembly on 5 May 2031.",
        "On 5 May 2031, the {} will host a conference of the Baltic Assembly.",
        "The 49th Session of the Baltic Assembly was hosted by the {} on 5 May 2031.",
    ],
)
def test_a_house_hosts(text: str, house: str) -> None:
    assert [e.venue for e in read(text.format(house), "en").events] == [house]


@pytest.mark.parametrize(
    "text",
    [
        "The Presidium of the Baltic Assembly met at the Munich Security Conference on 5 May 2031.",
        "The meeting of the Presidium of the Baltic Assembly took place at Anna Ozola's initiative on 5 May 2031.",
        "The Presidium of the Baltic Assembly met on 5 May 2031 in the Nordic-Baltic Eight format.",
        "The Bank of Latvia hosted guests from the Baltic Assembly for dinner on 5 May 2031.",
    ],
)
def test_what_is_no_house(text: str) -> None:
    assert not [e for e in read(text, "en").events if e.venue]
