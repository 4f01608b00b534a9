"""Events told in plain English sentences: each noun with each way of being held; all sentences are invented."""

import pytest

from tests.facts.text import read, there

DAY = "2031-05-09"


def told(text: str, day: str | None = DAY) -> list[tuple[str, int | None, str | None, str | None]]:
    return [(event.kind, event.number, event.start, event.city) for event in read(text, "en", day).events]


HOLDING = [
    "On 5 May 2031, Tallinn hosted {}.",
    "{} opened in Tallinn on 5 May 2031.",
    "Parliamentarians gathered in Tallinn on 5 May 2031 for {}.",
    "Energy was discussed at {} in Tallinn on 5 May 2031.",
    "{} in Tallinn on 5 May 2031 discussed energy.",
    "Tallinn was the scene of {} on 5 May 2031.",
    "On 5 May 2031, members of the Riigikogu attended {} in Tallinn.",
    "Members of the Riigikogu took part in {}, which was held in Tallinn on 5 May 2031.",
    "During {}, which took place in Tallinn on 5 May 2031, energy was discussed.",
]


@pytest.mark.parametrize("holding", HOLDING)
@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("an international conference", "conference"),
        ("a seminar on cyber security", "conference"),
        ("the Baltic Sea Parliamentary Conference", "conference"),
        ("a joint sitting of two committees of the Baltic Assembly", "ba_committee"),
        ("the annual meeting of the Nordic-Baltic parliament speakers", "parliament_speakers_meeting"),
        ("a consultation between the Baltic Assembly and the Nordic Council", "consultation"),
        ("a joint meeting of the Presidiums of the Baltic Assembly and the Nordic Council", "consultation"),
        ("the presentation of the Baltic Assembly Prizes for Literature", "prize_ceremony"),
        ("a meeting of the prime ministers of Estonia, Latvia and Lithuania", "other"),
    ],
)
def test_a_gathering_of_a_day_and_city_is_an_event(holding: str, noun: str, kind: str) -> None:
    text = holding.format(noun)
    assert told(text[0].upper() + text[1:]) == [(kind, None, "2031-05-05", "Tallinn")]


@pytest.mark.parametrize("thing", ["the plenary", "the local elections", "a festival"])
def test_what_else_is_held_is_not_the_gathering(thing: str) -> None:
    (event,) = read(
        f"A conference was held in Riga to prepare {thing}, which will be held in Tartu on 20 June 2031.",
        "en",
    ).events
    assert (event.city, event.start) == ("Riga", None)


@pytest.mark.parametrize("number", ["XXth", "20th", "XX", "twentieth"])
def test_a_number_with_an_ending(number: str) -> None:
    text = f"The Baltic Assembly opened its {number} session in Riga on 5 May 2031."
    assert told(text) == [("ba_session", 20, "2031-05-05", "Riga")]


@pytest.mark.parametrize(
    "days",
    [
        "from the 5th to the 6th of May",
        "from Monday 5 to Tuesday 6 May",
        "on 5/6 May 2031",
        "on 5 & 6 May",
        "from 5 through 6 May",
    ],
)
def test_ranges_of_days(days: str) -> None:
    (event,) = read(f"The Presidium of the Baltic Assembly met in Riga {days}.", "en", DAY).events
    assert (event.start, event.end) == ("2031-05-05", "2031-05-06")


@pytest.mark.parametrize("began", ["began", "started", "has begun", "has started"])
def test_what_began_on_a_weekday_has_begun(began: str) -> None:
    assert told(f"The 20th session of the Baltic Assembly {began} in Riga on Thursday.") == [
        ("ba_session", 20, "2031-05-08", "Riga")
    ]


def test_what_takes_place_on_a_day_long_over_is_next_years() -> None:
    assert told("The Presidium of the Baltic Assembly meets in Riga on 12 January.", "2031-11-24") == [
        ("ba_presidium", None, "2032-01-12", "Riga")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Presidium proposed to hold a conference in Riga on 5 May 2031.",
        "A conference in Riga on 15 May 2031 is being considered.",
        "Anna Ozola said in Riga on Thursday that a conference was needed.",
        "Anna Ozola recalled the conference in Helsinki on 1 August 1975.",
        "Anna Ozola has worked as a conference interpreter in Riga since 5 May 2021.",
    ],
)
def test_a_conference_only_spoken_of_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("noun", "kind", "number"),
    [
        ("The 32nd annual Baltic Sea Parliamentary Conference", "conference", 32),
        ("A reception in honour of the delegates of the Baltic Assembly", "other", None),
        ("A photo exhibition on the Baltic Assembly", "other", None),
        ("An event marking the 30th anniversary of the Baltic Assembly", "other", None),
    ],
)
@pytest.mark.parametrize(
    "held", ["{} was held in Riga on 5 May 2031.", "{} took place on 5 May 2031 in Riga."]
)
def test_what_is_told_to_have_been_held(noun: str, kind: str, number: int | None, held: str) -> None:
    assert told(held.format(noun)) == [(kind, number, "2031-05-05", "Riga")]


@pytest.mark.parametrize(
    "text",
    [
        "The embassies of Latvia and Estonia organised a joint reception on 5 May 2031 in Riga.",
        "The Embassy of Latvia held a reception in Riga on 5 May 2031.",
    ],
)
def test_a_reception_that_somebody_holds_is_told_and_who_speaks_there(text: str) -> None:
    found = read(f"{text} Greeting speeches were given by Jaan Kask and Anna Ozola.", "en", DAY)
    assert told(text) == [("other", None, "2031-05-05", "Riga")]
    assert there(found) == ["Anna Ozola", "Jaan Kask"]


@pytest.mark.parametrize(
    "text",
    [
        "The reception in Riga was liked by all.",
        "Anna Ozola organised a trip after a reception on 5 May 2031 in Riga.",
    ],
)
def test_a_reception_in_passing_is_none(text: str) -> None:
    assert told(text) == []
