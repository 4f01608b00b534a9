"""Visits told by a way, by "on a visit" or by a verb that makes one; all sentences are invented."""

import pytest

from tests.facts.text import read

DAY = "2031-05-09"
WHO = ["the Speaker of the Saeima Anna Ozola", "the delegation of the Nordic Council"]
PLACES = [("Kyiv", "Kyiv", "UA"), ("the United States", None, "US"), ("Tbilisi, Georgia,", "Tbilisi", "GE")]
BOTH = [
    ("{} will travel to {} on 19 May 2031.", "2031-05-19"),
    ("{} visits {} on 19 May 2031.", "2031-05-19"),
    ("{} leaves for {} on 19 May 2031 on an official visit.", "2031-05-19"),
    ("{} heads to {} on 19 May 2031 for a working visit.", "2031-05-19"),
    ("{} concluded a working visit to {} on Thursday.", "2031-05-08"),
    ("{} carried out a visit to {} on 5 May 2031.", "2031-05-05"),
    ("{} has paid an official visit to {} on 5 May.", "2031-05-05"),
    ("{} was in {} on a working visit on 5 May 2031.", "2031-05-05"),
    ("{} is in {} on an official visit today.", "2031-05-09"),
    ("{} arrived in {} on Thursday on an official visit.", "2031-05-08"),
    ("The visit of {} to {} took place on 5 May 2031.", "2031-05-05"),
]


@pytest.mark.parametrize(("text", "day"), BOTH)
@pytest.mark.parametrize(("place", "city", "country"), PLACES)
@pytest.mark.parametrize("who", WHO)
def test_who_visits_where(text: str, day: str, place: str, city: str | None, country: str, who: str) -> None:
    text = text.format(who, place).replace(",.", ".")
    events = read(text[0].upper() + text[1:], "en", DAY).events
    assert [(e.kind, e.start, e.city, e.country) for e in events] == [("visit", day, city, country)]


@pytest.mark.parametrize("how", ["On a visit to", "While on a visit to", "While on an official visit to"])
def test_what_is_done_on_a_visit(how: str) -> None:
    reading = read(
        f"{how} Kyiv on Thursday, the Speaker of the Saeima Anna Ozola discussed energy.", "en", DAY
    )
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("visit", "2031-05-08", "Kyiv")]
    assert [fact.person for fact in reading.attendance] == ["Anna Ozola"]


def test_a_way_to_a_session_is_no_visit() -> None:
    (event,) = read(
        "Anna Ozola will travel to Riga on 19 May 2031 for the 49th Session of the Baltic Assembly.",
        "en",
        DAY,
    ).events
    assert (event.kind, event.city) == ("ba_session", "Riga")


@pytest.mark.parametrize("what", ["The presidency goes", "The prize goes"])
def test_what_goes_to_a_state_is_no_visitor(what: str) -> None:
    assert not [e for e in read(f"{what} to Estonia tomorrow.", "en", DAY).events if e.kind == "visit"]
