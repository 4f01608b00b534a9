"""Cities and houses that a plain English sentence tells to be where something was; all sentences are invented."""

import pytest

from tests.facts.text import read

DAY = "2031-05-09"
SESSION = "the 49th Session of the Baltic Assembly"


@pytest.mark.parametrize(
    "text",
    [
        "Riga became the venue of {} on 5 May 2031.",
        "Riga served as the venue for {} on 5 May 2031.",
        "Riga, the capital of Latvia, hosted {} on 5 May 2031.",
        "Riga saw {} open on 5 May 2031.",
        "The venue of {} on 5 May 2031 was Riga.",
        "On 5 May 2031, {} chose Riga as its venue.",
        "Riga was the scene of {} on 5 May 2031.",
        "{} brought parliamentarians to Riga on 5 May 2031.",
        "{}: Riga, 5 May 2031",
        "{} (Riga, 5 May 2031) ended with a resolution.",
    ],
)
@pytest.mark.parametrize(
    "noun", [SESSION, "the 29th Baltic Council", "a meeting of the speakers of the Baltic parliaments"]
)
def test_the_city_of_a_gathering(text: str, noun: str) -> None:
    text = text.format(noun)
    (event,) = read(text[0].upper() + text[1:], "en", DAY).events
    assert (event.start, event.city, event.country) == ("2031-05-05", "Riga", "LV")


def test_a_city_offered_as_a_venue_is_none() -> None:
    (event,) = read(
        "At a meeting of the Presidium on 5 May 2031, it offered Vilnius as its venue.", "en"
    ).events
    assert event.city is None


@pytest.mark.parametrize(
    ("how", "venue"),
    [
        ("via video conference", "video conference"),
        ("by videoconference", "videoconference"),
        ("on the Zoom platform", "online"),
    ],
)
def test_a_remote_gathering_is_where_its_noun_says(how: str, venue: str) -> None:
    (event,) = read(
        f"A meeting of the Presidium of the Baltic Assembly took place {how} on Thursday.", "en", DAY
    ).events
    assert (event.start, event.venue) == ("2031-05-08", venue)


def test_a_conference_on_a_matter_is_in_the_land_it_was_held_in() -> None:
    (event,) = read("A conference on energy security took place in Latvia on 5 May 2031.", "en").events
    assert (event.kind, event.country) == ("conference", "LV")


def test_a_conference_hosted_by_a_parliament_is_in_its_house() -> None:
    (event,) = read("A conference on energy was hosted by the Seimas on 5 May 2031.", "en").events
    assert (event.kind, event.start, event.venue) == ("conference", "2031-05-05", "Seimas")
