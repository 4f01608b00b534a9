"""Events told in less usual English words: asides, "its session", "they", matters before a body; all sentences are invented."""

import pytest

from tests.facts.text import read

DAY = "2031-05-09"
SESSION = "the 49th Session of the Baltic Assembly"


@pytest.mark.parametrize(
    "house", ["plenary hall of the Riigikogu", "White Hall of the Seimas", "Great Guild"]
)
@pytest.mark.parametrize("being", ["was the scene of", "was the setting for", "served as the venue for"])
def test_a_house_that_was_the_scene(house: str, being: str) -> None:
    events = read(f"The {house} {being} both {SESSION} and the 29th Baltic Council.").events
    assert [(e.number, e.venue) for e in events] == [(49, house), (29, house)]


@pytest.mark.parametrize(
    "text",
    [
        "The Baltic Council, the format that brings the governments together, is meeting at the Riigikogu today for its 29th session.",
        "The Baltic Council met at the Riigikogu on 9 May for its 29th session.",
        "The Baltic Council met at the Riigikogu on Friday. Its 29th session was chaired by Anna Ozola.",
    ],
)
def test_the_councils_own_session(text: str) -> None:
    events = read(text, "en", DAY).events
    assert [(e.kind, e.number, e.start, e.venue) for e in events] == [
        ("baltic_council", 29, "2031-05-09", "Riigikogu")
    ]


def test_consultations_are_they() -> None:
    (event,) = read(
        "Security dominated the consultations of the Baltic Assembly and the Nordic Council. They were held on 5 May 2031 in "
        "the Saeima."
    ).events
    assert (event.kind, event.start, event.venue) == ("consultation", "2031-05-05", "Saeima")


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        (
            "The heads of the parliaments of the Nordic and Baltic countries, eight in all,",
            "parliament_speakers_meeting",
        ),
        ("The Baltic prime ministers, all three of them,", "other"),
        ("The Joint Jury of the Baltic Assembly, whose members", "other"),
    ],
)
@pytest.mark.parametrize("verb", ["met", "have gathered"])
def test_an_aside_before_the_verb(who: str, kind: str, verb: str) -> None:
    events = read(f"{who} {verb} in Riga on 5 May 2031.").events
    assert [(e.kind, e.start, e.city) for e in events] == [(kind, "2031-05-05", "Riga")]


@pytest.mark.parametrize("matter", ["the matters", "the main issue", "the questions"])
def test_matters_before_a_body_are_dealt_with_there(matter: str) -> None:
    events = read(
        f"Energy was among {matter} before the 29th Baltic Council, which met in Riga on 5 May 2031."
    ).events
    assert [(e.kind, e.number, e.start, e.city) for e in events] == [
        ("baltic_council", 29, "2031-05-05", "Riga")
    ]


def test_the_city_people_have_come_to_for_a_session() -> None:
    (event,) = read(
        f"Anna Ozola spoke at {SESSION}, for which parliamentarians have come to Vilnius, the Lithuanian capital."
    ).events
    assert (event.number, event.city, event.country) == (49, "Vilnius", "LT")


@pytest.mark.parametrize("come", ["has come", "came", "has arrived"])
def test_who_came_on_a_visit(come: str) -> None:
    to = "in" if come.endswith("arrived") else "to"
    (event,) = read(f"Anna Ozola {come} {to} Estonia on an official visit.").events
    assert (event.kind, event.country) == ("visit", "EE")
