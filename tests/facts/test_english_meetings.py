"""Meetings in English: groups that somebody meets, colleagues, places of what is no event; all sentences are invented."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    "whom",
    [
        "the Foreign Affairs Committee of the Riigikogu",
        "the delegation of the Nordic Council",
        "the ambassadors of the Nordic countries",
    ],
)
def test_whoever_meets_a_group_is_at_a_meeting(whom: str) -> None:
    reading = read(f"On 5 May 2031 the Speaker of the Saeima Anna Ozola met with {whom}.")
    assert [(event.kind, event.start) for event in reading.events] == [("other", "2031-05-05")]
    assert [fact.person for fact in reading.attendance] == ["Anna Ozola"]


def test_colleagues_hold_the_same_office_each_in_the_own_state() -> None:
    found = read(
        "The Speaker of the Saeima Anna Ozola met with her colleagues Jaan Kask from Estonia and Rita Petraitis from "
        "Lithuania."
    ).offices
    assert {(fact.person, fact.organisation) for fact in found} == {
        ("Anna Ozola", "Saeima"), ("Jaan Kask", "Riigikogu"), ("Rita Petraitis", "Seimas"),
    }  # fmt: skip


@pytest.mark.parametrize("being", ["will be the place of", "is the venue for", "was the host of"])
def test_a_city_told_to_be_the_venue(being: str) -> None:
    assert [
        event.city for event in read(f"Riga {being} the 38th session of the Baltic Assembly.").events
    ] == ["Riga"]


def test_a_place_in_a_clause_about_something_else_is_not_the_events() -> None:
    (event,) = read(
        "A meeting of the Foreign Affairs Committees of the Baltic States was held at the Seimas on 15 May 2031. The meeting "
        "served to prepare the plenary, which is due in Budapest on 27 May 2031."
    ).events
    assert (event.city, event.start) == (None, "2031-05-15")


def test_an_office_of_several_is_not_of_one_name_behind_it() -> None:
    assert not read(
        "In remarks to the members of the Baltic Council, Anna Ozola said that work goes on."
    ).offices


def test_a_whole_clause_is_what_the_one_behind_the_verb_says() -> None:
    reading = read(
        "Rein Tamm was one of the founders of the Baltic Assembly, recalled the Speaker of the Seimas Rita Petraitis in her "
        "address to the conference held in Vilnius on 22 August 2031."
    )
    assert {(fact.person, fact.capacity) for fact in reading.attendance} == {("Rita Petraitis", "spoke")}


@pytest.mark.parametrize("verb", ["gather", "convene", "meet", "come together"])
def test_speakers_who_gather_are_at_a_meeting(verb: str) -> None:
    (event,) = read(f"The Speakers of the Baltic parliaments {verb} in Tallinn on 20 August 2031.").events
    assert (event.kind, event.city) == ("parliament_speakers_meeting", "Tallinn")


def test_those_whose_own_meeting_a_sentence_begins_with_took_part() -> None:
    reading = read(
        "The speakers of the Baltic parliaments met in Warsaw. During their meeting in Warsaw, Anna Ozola, Estonian "
        "parliament Speaker Jaan Kask and Rita Petraitis adopted a statement."
    )
    assert [event.kind for event in reading.events] == ["parliament_speakers_meeting"]
    assert {fact.person for fact in reading.attendance} == {"Anna Ozola", "Jaan Kask", "Rita Petraitis"}


def test_the_next_session_after_one_that_is_over_is_another() -> None:
    found = read(
        "The 32nd Session of the Baltic Assembly took place on 29 November 2031. The next session will be held in Tallinn."
    ).events
    assert [(event.number, event.city) for event in found] == [(32, None), (None, "Tallinn")]


def test_a_session_somebody_invites_to_is_not_where_they_speak() -> None:
    reading = read(
        "The 5th Session of the Benelux Parliament was held on 5 June 2031. In her speech, Anna Ozola invited Benelux "
        "colleagues to the 33rd session of the Baltic Assembly in Tallinn."
    )
    numbers = {event.key: event.number for event in reading.events}
    assert [(fact.person, numbers[fact.event]) for fact in reading.attendance] == [("Anna Ozola", 5)]


@pytest.mark.parametrize(
    "told",
    [
        "The jury of the Baltic Assembly Prizes was chaired by Anna Ozola.",
        "The statement was signed by Anna Ozola, Minister of Foreign Affairs of Latvia, who chairs the Council in 2031.",
    ],
)
def test_chairing_a_jury_or_a_council_is_no_part_in_the_session(told: str) -> None:
    assert not read(f"The 32nd Session of the Baltic Assembly took place. {told}").attendance


def test_a_ceremony_is_told_by_prizes_that_were_presented() -> None:
    (event,) = read(
        "The Baltic Assembly Prizes were presented at the Latvian National Opera on 21 October 2031."
    ).events
    assert (event.kind, event.start) == ("prize_ceremony", "2031-10-21")


def test_a_body_behind_its_own_dated_gathering() -> None:
    (event,) = read(
        "At its meeting in Riga on 5 May 2031 the Presidium of the Baltic Assembly approved the report."
    ).events
    assert (event.kind, event.city, event.start) == ("ba_presidium", "Riga", "2031-05-05")


def test_those_who_represent_a_state_on_a_jury_attend_nothing() -> None:
    reading = read(
        "The 24th Session of the Baltic Assembly was held in Riga and confirmed the jury. Estonia is represented on it by Jaan "
        "Kask and Latvia by Anna Ozola."
    )
    assert not reading.attendance


def test_guests_that_were_included_attended() -> None:
    reading = read(
        "The 24th Session of the Baltic Assembly was held in Riga. Guests included the President of the Nordic Council, Anna "
        "Ozola."
    )
    assert [fact.person for fact in reading.attendance] == ["Anna Ozola"]
