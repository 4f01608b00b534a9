"""Visits, guests and the meetings that they come for, as English tells them; all sentences are invented."""

import pytest

from tests.facts.text import read, there

#: Each text and the kind, city and country of its first event, with those who took part in it.
VISITS = [
    ("The 77th Session of the Nordic Council, the largest political summit of the year, was held in Stockholm. The summit was "
     "attended by Jaan Kask.", ("other", "Stockholm", "SE"), {"Jaan Kask"}),
    ("The Saeima will host a conference in Riga on 3 May 2031.", ("conference", "Riga", "LV"), set()),
    ("At the Baltic Assembly awards ceremony in Riga on 3 May 2031, Baltic Assembly Medals were received by Jaan Kask and "
     "Anna Ozola.", ("prize_ceremony", "Riga", "LV"), set()),
    ("On 3 May Maris Ozols, Speaker of the Saeima, had a meeting in Tallinn with Jaan Kask, Speaker of the Riigikogu.",
     ("parliament_speakers_meeting", "Tallinn", "EE"), {"Maris Ozols", "Jaan Kask"}),
    ("Jaan Kask, member of the Baltic Assembly, attended the session of the Interregional Parliamentary Council in Trier.",
     ("other", "Trier", None), {"Jaan Kask"}),
    ("The Baltic Assembly Prizes for literature, the arts and science were awarded on Friday, 3 May, in Vilnius, Lithuania.",
     ("prize_ceremony", "Vilnius", "LT"), set()),
    ("The Baltic Assembly prizes were given out on May 3 in Tallinn.",
     ("prize_ceremony", "Tallinn", "EE"), set()),
    ("On 3 May 2031 in Riga the Estonian poet Jaan Kask received the Baltic Assembly Prize for Literature.",
     ("prize_ceremony", "Riga", "LV"), set()),
    ("On 25 November Maris Ozols, Speaker of the Saeima, took part in the 30th Session of the Baltic Assembly in Tallinn.",
     ("ba_session", "Tallinn", "EE"), {"Maris Ozols"}),
    ("Jaan Kask, Speaker of the Riigikogu, paid his first official visit to Latvia.",
     ("visit", None, "LV"), {"Jaan Kask"}),
    ("Jaan Kask, Speaker of the Riigikogu, made a two-day working visit to Vilnius.",
     ("visit", "Vilnius", "LT"), {"Jaan Kask"}),
    ("Jaan Kask, Speaker of the Riigikogu, began his visit to Lithuania on 3 May 2031.",
     ("visit", None, "LT"), {"Jaan Kask"}),
    ("Speakers Jaan Kask and Maris Ozols are on a joint visit to Washington.",
     ("visit", "Washington", "US"), {"Jaan Kask", "Maris Ozols"}),
    ("The visit of Jaan Kask to Lithuania took place on 3 May 2031.",
     ("visit", None, "LT"), {"Jaan Kask"}),
    ("Maris Ozols, Speaker of the Saeima, said this while meeting with Jaan Kask, Speaker of the Seimas.",
     ("parliament_speakers_meeting", None, None), {"Jaan Kask", "Maris Ozols"}),
    ("While meeting with Prime Minister Jaan Kask, Maris Ozols told of efforts.",
     ("other", None, None), {"Jaan Kask", "Maris Ozols"}),
    ("Maris Ozols, Speaker of the Saeima, held a video call with Jaan Kask, Speaker of the Seimas.",
     ("parliament_speakers_meeting", None, None), {"Jaan Kask", "Maris Ozols"}),
    ("The Speaker of the Saeima Maris Ozols met her Baltic counterparts in Tallinn on 3 May 2031.",
     ("parliament_speakers_meeting", "Tallinn", "EE"), {"Maris Ozols"}),
    ("Maris Ozols, Speaker of the Saeima, took part in a meeting with his counterparts from Estonia and Lithuania in Tallinn.",
     ("parliament_speakers_meeting", "Tallinn", "EE"), {"Maris Ozols"}),
    ("Maris Ozols, Speaker of the Saeima, met at the Saeima with Anna Kask, Speaker of the Seimas, who is on a working visit "
     "to Latvia, where she is participating in the 32nd Session of the Baltic Assembly.",
     ("ba_session", None, "LV"), {"Anna Kask"}),
    ("On 3 May 2031, Maris Ozols, Speaker of the Saeima, met with Jaan Kask, Speaker of the Riigikogu, and invited him to the "
     "festival in Sigulda on 7 July 2031.",
     ("parliament_speakers_meeting", None, None), {"Jaan Kask", "Maris Ozols"}),
    ("On her official visit to the Republic of Estonia, Anna Ozola, Speaker of the Saeima, met Jaan Kask, Minister of Justice.",
     ("visit", None, "EE"), {"Anna Ozola", "Jaan Kask"}),
    ("This was stressed by Anna Ozola, Speaker of the Saeima, when meeting in the Saeima with Jaan Kask, Minister of Justice.",
     ("other", None, None), {"Anna Ozola", "Jaan Kask"}),
    ("A meeting of the Speakers of the parliaments of the Baltic States and Poland was held in the Polish city of Bialystok.",
     ("parliament_speakers_meeting", "Białystok", "PL"), set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event", "there"), VISITS)
def test_visits_and_meetings(text: str, event: tuple[str, str | None, str | None], there: set[str]) -> None:
    reading = read(text)
    first = next(one for one in reading.events if one.kind == event[0])
    assert (first.kind, first.city, first.country) == event
    assert {fact.person for fact in reading.attendance if fact.event == first.key} == there


@pytest.mark.parametrize(
    "text",
    [
        "The committees will also visit the gas storage facility.",
        "The two assemblies, the Baltic Assembly and the Nordic Council, plan to hold a conference in Tallinn.",
        "The hearing of the Helsinki Commission will be streamed online.",
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert not read(text).events


def test_a_house_is_called_by_its_own_name() -> None:
    reading = read(
        "The 77th Session of the Nordic Council was held at the Swedish Parliament, the Riksdag, on 3 May 2031."
    )
    assert reading.events[0].venue == "Riksdag"


VISIT = "Speaker of the Saeima Anna Ozola paid an official visit to Estonia. "
IN_COURSE = [
    # what a visit or its day begins and ends with is its own, but for the meeting of two heads of parliaments
    (VISIT + "The visit began with a meeting with President Jaan Kask.", "Jaan Kask", [("visit", "EE")]),
    (VISIT + "The visit concluded with a concert and a meeting with Minister of Defence Jaan Kask.", "Jaan Kask", [("visit", "EE")]),
    (VISIT + "The programme started with a meeting with Prime Minister Jaan Kask.", "Jaan Kask", [("visit", "EE")]),
    (VISIT + "She began the visit with a meeting with Prime Minister Jaan Kask.", "Jaan Kask", [("visit", "EE")]),
    (VISIT + "On the first day of the visit, there was a meeting with Prime Minister Jaan Kask.", "Jaan Kask", [("visit", "EE")]),
    (VISIT + "The second day opened with talks with Prime Minister Jaan Kask.", "Jaan Kask", [("visit", "EE")]),
    (VISIT + "The visit opened with talks with Jaan Kask, President of the Riigikogu.", "Jaan Kask",
     [("parliament_speakers_meeting", "EE")]),
    # who is received while on a visit is received on it
    ("On 8 May 2031 Prime Minister Jaan Kask received Anna Ozola, Minister of Justice of Latvia, who is on a two-day visit to Estonia.",
     "Jaan Kask", [("visit", "EE")]),
    ("Prime Minister Jaan Kask met with Anna Ozola, Minister of Justice of Latvia, who was in Tallinn on a working visit.",
     "Anna Ozola", [("visit", "EE")]),
    ("Speaker of the Riigikogu Jaan Kask met with Anna Ozola, Speaker of the Saeima, who is on a working visit to Estonia.",
     "Jaan Kask", [("parliament_speakers_meeting", "EE")]),
    ("Prime Minister Jaan Kask to host the Presidents of the Nordic Council and the Baltic Assembly\n\nOn 8 May 2031, Prime Minister "
     "Jaan Kask will receive Anna Ozola, President of the Nordic Council, who is coming to Estonia on a two-day visit.",
     "Anna Ozola", [("visit", "EE")]),
    # by whom guests were received where they went is told of the visit, not of what was told before
    ("The conference was held in Riga on 8 May 2031. On Friday the guests will visit the air base, where they are to be met by Jaan Kask.",
     "Jaan Kask", [("visit", None)]),
    ("The conference was held in Riga on 8 May 2031. Then the participants visited the museum, where they were received by Jaan Kask.",
     "Jaan Kask", [("visit", None)]),
    (VISIT + "She also visited the museum, where she was received by its director Jaan Kask.", "Jaan Kask", [("visit", "EE")]),
    # what the guests did besides, their host did not
    (VISIT + "The delegation met with Minister Jaan Kask and took part in a seminar in Tartu.", "Jaan Kask", [("visit", "EE")]),
    (VISIT + "The guests were received by Minister Jaan Kask and attended a conference in Tartu.", "Jaan Kask", [("visit", "EE")]),
    (VISIT + "She was received by Minister Jaan Kask and took part in a seminar in Tartu.", "Jaan Kask", [("visit", "EE")]),
    # whom a head of parliament met besides another one was met on the visit
    (VISIT + "She met with Speaker of the Riigikogu Jaan Kask and President Maris Zars.", "Jaan Kask",
     [("parliament_speakers_meeting", "EE")]),
    (VISIT + "She met with Speaker of the Riigikogu Jaan Kask, President Maris Zars and Minister of Justice Petras Kalnas.",
     "Petras Kalnas", [("visit", "EE")]),
    # a visit paid in return, or planned to another state, is another one
    (VISIT + "In May, Jaan Kask is to pay a return visit to Riga.", "Jaan Kask", [("visit", "LV")]),
    (VISIT + "Next week, Jaan Kask will visit Vilnius.", "Jaan Kask", [("visit", "LT")]),
    (VISIT + "A return visit to Riga is planned for the autumn.", "Anna Ozola", [("visit", "EE")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who", "where"), IN_COURSE)
def test_what_is_done_on_a_visit(text: str, who: str, where: list[tuple[str, str | None]]) -> None:
    reading = read(text)
    told = {one.key: (one.kind, one.country) for one in reading.events}
    parts = (*reading.attendance, *reading.announced)
    assert [told[fact.event] for fact in parts if fact.person == who] == where


@pytest.mark.parametrize("met", ["held a separate meeting with", "met separately with"])
def test_a_separate_meeting_is_another_one(met: str) -> None:
    told = read(
        "The speakers of the Baltic parliaments met in Vilnius on 5 May 2031. The meeting was hosted by Petras Kalnas. "
        f"Jaan Kask, President of the Riigikogu, {met} Anna Ozola, Speaker of the Saeima."
    )
    first, apart = told.events
    assert first.kind == apart.kind == "parliament_speakers_meeting"
    assert {fact.person for fact in told.attendance if fact.event == apart.key} == {"Jaan Kask", "Anna Ozola"}


@pytest.mark.parametrize(
    "plan",
    [
        "During the visit the delegation will meet President Sauli Niemi.",
        "The delegation is to have meetings during the visit with President Sauli Niemi.",
    ],
)
def test_what_is_planned_on_a_visit_that_has_begun_does_not_put_it_off(plan: str) -> None:
    found = read(f"Jaan Kask arrived here today on an official visit to Finland. {plan}")
    assert there(found) == ["Jaan Kask"]
    assert [fact.person for fact in found.announced] == ["Sauli Niemi"]


def test_a_visit_that_is_still_ahead_is_announced_with_what_is_planned_on_it() -> None:
    text = "Jaan Kask will be on a visit to Finland on Monday. During the visit he will meet President Sauli Niemi."
    assert there(read(text)) == []


def test_those_who_accompany_a_guest_are_on_the_visit_and_not_at_a_meeting_planned_on_it() -> None:
    text = (
        "Today, President of the Riigikogu Jaan Kask is on a visit to Finland, where he will meet with Speaker of the Eduskunta "
        "Matti Virtanen. The President of the Riigikogu is accompanied by Eva Tamm and Maris Ozols. “They are neighbours,” Kask "
        "said before the visit."
    )
    found = read(text)
    visit = next(event.key for event in found.events if event.kind == "visit")
    assert {(fact.person, fact.event) for fact in found.attendance} == {
        (person, visit) for person in ("Eva Tamm", "Jaan Kask", "Maris Ozols")
    }
    assert {fact.person for fact in found.announced} == {"Jaan Kask", "Matti Virtanen"}


ON_VISIT = "Speaker of the Eduskunta Sauli Niemi is on a visit to Estonia.\n"


@pytest.mark.parametrize(
    ("text", "kind", "language"),
    [
        (
            "During the visit, Niemi met with Riigikogu Speaker Jaan Kask.",
            "parliament_speakers_meeting",
            "en",
        ),
        (
            "During his visit, he met with President of the Riigikogu Jaan Kask.",
            "parliament_speakers_meeting",
            "en",
        ),
        ("Visiidi ajal kohtus Niemi Riigikogu esimehe Jaan Kasega.", "parliament_speakers_meeting", "et"),
        ("During the visit, Niemi met with President of Estonia Jaan Kask.", "visit", "en"),
        ("During the visit, Niemi met with Committee Chair Jaan Kask.", "visit", "en"),
        ("Visiidi ajal kohtus Niemi president Jaan Kasega.", "visit", "et"),
    ],
)
def test_two_heads_of_parliaments_who_meet_in_the_course_of_a_visit_have_a_meeting_of_their_own(
    text: str, kind: str, language: str
) -> None:
    stay = ON_VISIT if language == "en" else "Eduskunta esimees Sauli Niemi on visiidil Eestis.\n"
    found = read(stay + text, language)
    told = {event.key: event.kind for event in found.events}
    assert [told[fact.event] for fact in found.attendance if fact.person == "Jaan Kask"] == [kind]
    assert "visit" in [told[fact.event] for fact in found.attendance if fact.person == "Sauli Niemi"]


@pytest.mark.parametrize("where", ["in Tartu", "in Kadriorg", "at Stenbock House"])
def test_where_somebody_is_met_on_a_visit_to_a_country_is_not_where_the_visit_is(where: str) -> None:
    found = read(f"{ON_VISIT}Niemi will also meet President Jaan Kask {where}.")
    assert [(event.kind, event.country, event.city, event.venue) for event in found.events] == [
        ("visit", "EE", None, None)
    ]


def test_kadriorg_is_a_venue_and_no_city() -> None:
    found = read("President of Estonia Jaan Kask met with Speaker of the Eduskunta Sauli Niemi in Kadriorg.")
    assert [(event.city, event.venue) for event in found.events] == [(None, "Kadriorg")]


def test_those_in_the_delegation_that_is_on_a_visit_are_on_it_behind_what_is_planned_there() -> None:
    found = read(
        "The Legal Committee of the Riigikogu is on a visit to Finland. Its members will also meet with Minister of Justice Sauli Niemi. "
        "The delegation of the Legal Committee of the Riigikogu includes the Chairman Jaan Kask and Deputy Chairman Eva Tamm."
    )
    assert there(found) == ["Eva Tamm", "Jaan Kask"]
    assert [fact.person for fact in found.announced] == ["Sauli Niemi"]


def test_those_in_the_delegation_that_will_be_on_a_visit_are_announced() -> None:
    found = read(
        "The Legal Committee of the Riigikogu will visit Finland. Its members will meet with Minister of Justice Sauli Niemi. "
        "The delegation of the Legal Committee of the Riigikogu includes the Chairman Jaan Kask and Deputy Chairman Eva Tamm."
    )
    assert there(found) == []
