"""Stays and ways that are visits; all sentences are invented."""

import pytest

from tests.facts.text import read

DAY = "2031-05-09"
WHO = [
    "Anna Ozola, Speaker of the Saeima,",
    "Anna Ozola, who chairs the Foreign Affairs Committee,",
    "Speaker of the Saeima Anna Ozola",
]
STAYS = [
    ("{} is in {} today.", None),
    ("{} is currently in {}.", None),
    ("{} is staying in {} from 8 to 10 May 2031.", "2031-05-08"),
    ("{} has been in {} since yesterday.", None),
    ("{} was in {} on 5 May 2031.", "2031-05-05"),
    ("{} stayed in {} on 5 May 2031.", "2031-05-05"),
    ("{} spent the first two days of this week in {}.", None),
    ("{} spent Monday and Tuesday in {}.", None),
    ("{} is in {} at the invitation of the Speaker of the Riigikogu.", None),
]


@pytest.mark.parametrize(("text", "day"), STAYS)
@pytest.mark.parametrize(("place", "city"), [("Kyiv", "Kyiv"), ("the Latvian capital", "Riga")])
@pytest.mark.parametrize("who", WHO)
def test_a_stay_is_a_visit(text: str, day: str | None, place: str, city: str, who: str) -> None:
    reading = read(text.format(who, place), "en", DAY)
    (event,) = reading.events
    assert (event.kind, event.city) == ("visit", city)
    assert day is None or event.start == day
    assert [fact.person for fact in reading.attendance] == ["Anna Ozola"]


AHEAD = [
    "{} will be in {} from 19 to 21 May 2031.",
    "{} will stay in {} from 19 to 21 May 2031.",
    "{} will spend 19 and 20 May 2031 in {}.",
    "{} is expected in {} on 19 May 2031.",
    "{} is due in {} on 19 May 2031.",
    "{} flies to {} on 19 May 2031.",
    "{} will go on to {} on 19 May 2031.",
    "{} will proceed to {} on 19 May 2031.",
]


@pytest.mark.parametrize("text", AHEAD)
@pytest.mark.parametrize("who", ["Speaker of the Saeima Anna Ozola", "Anna Ozola"])
def test_a_stay_to_come_is_announced(text: str, who: str) -> None:
    reading = read(text.format(who, "Helsinki"), "en", DAY)
    assert [(e.kind, e.city, e.start) for e in reading.events] == [("visit", "Helsinki", "2031-05-19")]
    assert [fact.person for fact in reading.announced] == ["Anna Ozola"]


GROUPS = [
    "A delegation of the Foreign Affairs Committee of the Riigikogu is in Brussels this week.",
    "Members of the European Affairs Committee are staying in Brussels until Wednesday.",
    "The Lithuanian and Estonian presidents were in Brussels on 5 May 2031.",
    "The Chairs of the Foreign Affairs Committees begin a joint visit to Brussels on Monday.",
    "The Speakers of the three Baltic parliaments start a visit to Brussels on Monday.",
    "The delegation of the Seimas continues its visit to Brussels today.",
]


@pytest.mark.parametrize("text", GROUPS)
def test_a_group_stays(text: str) -> None:
    assert [(e.kind, e.city) for e in read(text, "en", DAY).events] == [("visit", "Brussels")]


@pytest.mark.parametrize(
    "text",
    [
        "The archive of the delegation is in Riga today.",
        "Anna Ozola said today that the fleet is in Riga.",
        "Anna Ozola should have been in Riga on Monday.",
        "Anna Ozola is not in Riga today.",
        "Anna Ozola was in Riga in May 2020.",
        "Anna Ozola was in Riga when the war began on 24 February 2022.",
        "Ambassador Anna Ozola is in Riga since August 2030.",
        "Anna Ozola was born in Riga on 3 March 1980.",
        "Anna Ozola was represented in Riga on Monday by an ambassador.",
    ],
)
def test_what_is_no_visit(text: str) -> None:
    assert not [e for e in read(text, "en", DAY).events if e.kind == "visit"]


@pytest.mark.parametrize(
    "whose", ["by the Speaker of the Saeima, Anna Ozola,", "of the Speaker, Anna Ozola,"]
)
def test_where_somebodys_visit_goes(whose: str) -> None:
    (event,) = read(f"An official visit {whose} to Estonia begins tomorrow.", "en", DAY).events
    assert (event.kind, event.country) == ("visit", "EE")


@pytest.mark.parametrize("verb", ["travelled to", "will visit", "paid a visit to"])
def test_a_capital_is_visited(verb: str) -> None:
    (event,) = read(f"Anna Ozola {verb} the Latvian capital on Monday.", "en", DAY).events
    assert (event.kind, event.city, event.country) == ("visit", "Riga", "LV")


@pytest.mark.parametrize(
    "text",
    [
        "Speaker of the Saeima Anna Ozola and President of the Riigikogu Jaan Kask, who is in Latvia on an official visit, "
        "met on Wednesday, 5 May 2031.",
        "President of the Riigikogu Jaan Kask is visiting Latvia officially, and on Wednesday, 5 May 2031, he had a meeting with "
        "Speaker of the Saeima Anna Ozola.",
    ],
)
def test_the_day_of_a_meeting_is_not_that_of_the_visit(text: str) -> None:
    events = read(text, "en").events
    assert [(e.kind, e.start) for e in events if e.kind == "visit"] == [("visit", None)]
    assert [e.start for e in events if e.kind != "visit"] == ["2031-05-05"]
