"""What a second English sentence goes on to tell of an event: "it", "the forum", "the gathering"; all sentences are invented."""

import pytest

from tests.facts.text import read

FIRST = [
    ("The 49th Session of the Baltic Assembly discussed energy.", "ba_session"),
    ("The Presidium of the Baltic Assembly met to discuss energy.", "ba_presidium"),
    ("The 29th Baltic Council discussed energy.", "baltic_council"),
    ("Members of the Riigikogu took part in the 75th Session of the Nordic Council.", "other"),
]
SECOND = [
    "It opened in Tallinn on 5 May 2031.",
    "On 5 May 2031, it was opened in Tallinn.",
    "The gathering was held in Tallinn on 5 May 2031.",
    "The gathering was hosted by Tallinn on 5 May 2031.",
    "Tallinn hosted the event on 5 May 2031.",
    "The forum took place in Tallinn on 5 May 2031.",
]


@pytest.mark.parametrize("second", SECOND)
@pytest.mark.parametrize(("first", "kind"), FIRST)
def test_an_event_that_a_sentence_goes_on_to_tell_of(first: str, kind: str, second: str) -> None:
    events = read(f"{first} {second}").events
    assert [(e.kind, e.start, e.city) for e in events] == [(kind, "2031-05-05", "Tallinn")]


def test_a_forum_on_a_matter_is_another_event() -> None:
    events = read(
        "The Presidium met in Riga on 5 May 2031. The forum on energy was held in Tartu on 6 May 2031."
    ).events
    assert [(e.kind, e.city) for e in events] == [("ba_presidium", "Riga"), ("conference", "Tartu")]


def test_what_is_open_until_a_day_does_not_end_then() -> None:
    text = "Anna Ozola opened an exhibition in Riga on 5 May 2031. It is open until 12 May."
    assert [(e.start, e.end) for e in read(text).events] == [("2031-05-05", "2031-05-05")]


@pytest.mark.parametrize(
    "torn", ["After", "After meeting", "A meeting between Anna Ozola", "On a visit", "While", "It"]
)
def test_a_torn_sentence_is_read(torn: str) -> None:
    assert read(f"{torn}\nThe Baltic Council met in Riga on 5 May 2031.").events


@pytest.mark.parametrize(
    "another",
    [
        "The session in Tallinn was opened by Eiki Nestor.",
        "The previous session in Tallinn was opened by Eiki Nestor.",
        "The last session, held in Tallinn in 2017, was opened by Eiki Nestor.",
        "The 2017 session was opened by Eiki Nestor.",
        "At the session held in Tallinn in November 2017 Eiki Nestor delivered a speech.",
    ],
)
def test_a_session_of_another_town_or_year_is_another_one(another: str) -> None:
    now = read(f"The 37th session of the Baltic Assembly took place in Riga on 30 November 2018. {another}")
    assert next((e.kind, e.number, e.city) for e in now.events) == ("ba_session", 37, "Riga")
    assert [a.event for a in now.attendance] == [now.events[1].key]


@pytest.mark.parametrize(
    "same", ["The session in Riga was opened by Eiki Nestor.", "The 2018 session was opened by Eiki Nestor."]
)
def test_a_session_of_the_same_town_or_year_is_the_one_told_of(same: str) -> None:
    now = read(f"The 37th session of the Baltic Assembly took place in Riga on 30 November 2018. {same}")
    assert [(e.number, e.city) for e in now.events] == [(37, "Riga")]
    assert [(a.person, a.capacity) for a in now.attendance] == [("Eiki Nestor", "opened")]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The next one, the 39th, will be held in Vilnius on 5 May 2021.", ("ba_session", 39, "Vilnius")),
        ("The next will be held in Vilnius on 5 May 2021.", ("ba_session", None, "Vilnius")),
        ("The previous one, the 37th, was held in Vilnius on 5 May 2019.", ("ba_session", 37, "Vilnius")),
        (
            "At the previous one, the 37th, which was hosted in Vilnius on 5 May 2020, Eiki Nestor spoke.",
            ("ba_session", 37, "Vilnius"),
        ),
    ],
)
def test_the_next_and_the_previous_one(text: str, last: tuple[str, int | None, str]) -> None:
    now = read(f"The 38th session of the Baltic Assembly was held in Riga on 6 November 2020. {text}")
    assert [(e.kind, e.number, e.city) for e in now.events] == [("ba_session", 38, "Riga"), last]
    assert {a.event for a in now.attendance} <= {now.events[1].key}


@pytest.mark.parametrize(
    "text", ["Next, the delegates visited Jurmala.", "The previous speaker was from Vilnius."]
)
def test_next_and_previous_of_other_things(text: str) -> None:
    now = read(f"The 38th session of the Baltic Assembly was held in Riga on 6 November 2020. {text}")
    assert [(e.number, e.city) for e in now.events] == [(38, "Riga")]
