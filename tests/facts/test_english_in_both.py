"""Those who took part in two events at once, by whom a pronoun is joined to, and who only leads a standing delegation."""

import pytest

from tests.facts.text import coming, read, there


@pytest.mark.parametrize(
    "text",
    [
        "Ene Ergma took part in the 19th Baltic Council and in the 32nd Session of the Baltic Assembly.",
        "Ene Ergma spoke at the 19th Baltic Council and at the 32nd Session of the Baltic Assembly.",
        "Ene Ergma has come to Latvia and is taking part in the 19th Baltic Council and in the 32nd Session of the Baltic Assembly.",
    ],
)
def test_a_verb_may_put_somebody_in_two_events(text: str) -> None:
    reading = read(text)
    assert sorted((e.kind, e.number) for e in reading.events) == [("ba_session", 32), ("baltic_council", 19)]
    assert {a.event for a in reading.attendance} == {e.key for e in reading.events}


def test_who_has_come_is_there() -> None:
    reading = read("Eero Heinäluoma, Speaker of the Eduskunta, has come to Estonia on a visit.")
    assert (there(reading), coming(reading)) == (["Eero Heinäluoma"], [])


@pytest.mark.parametrize(
    "text",
    [
        "Ināra Mūrniece said so when she and the Speaker of the Seimas, Viktorija Čmilytė-Nielsen, met on Monday.",
        "Ināra Mūrniece came to Vilnius. She and Viktorija Čmilytė-Nielsen opened the session of the Baltic Assembly.",
    ],
)
def test_a_pronoun_joined_to_a_name_means_both(text: str) -> None:
    assert there(read(text)) == ["Ināra Mūrniece", "Viktorija Čmilytė-Nielsen"]


def test_who_leads_a_standing_delegation_was_not_there_for_that() -> None:
    text = (
        "The session of the Baltic Assembly was held in Riga. Cooperation will remain on the agenda, "
        "according to Andrius Kupčinskas, who leads the Seimas Delegation to the Baltic Assembly."
    )
    assert there(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The session of the Baltic Assembly began with words of welcome from Viktoras Pranckietis.",
        "Lithuania's representatives at the session of the Baltic Assembly were Viktoras Pranckietis.",
        "Next to speak at the session of the Baltic Assembly was Viktoras Pranckietis.",
        "On behalf of the Seimas Speaker Viktoras Pranckietis attended the session of the Baltic Assembly.",
        "The Baltic Assembly held a conference in Riga. Opening it, Viktoras Pranckietis thanked Latvia.",
    ],
)
def test_who_spoke_or_was_there_by_other_words(text: str) -> None:
    assert there(read(text)) == ["Viktoras Pranckietis"]


@pytest.mark.parametrize(
    "text",
    [
        "The session of the Baltic Assembly will hear a report by Viktoras Pranckietis.",
        "Viktoras Pranckietis is on his way to the session of the Baltic Assembly.",
        "Expected at the session of the Baltic Assembly are Viktoras Pranckietis and Ene Ergma.",
        "Viktoras Pranckietis is scheduled to open the session of the Baltic Assembly.",
    ],
)
def test_who_is_still_to_come_by_other_words(text: str) -> None:
    reading = read(text)
    assert "Viktoras Pranckietis" in coming(reading)
    assert there(reading) == []


_SESSION = "On 23 November 2023 the Baltic Assembly opened its 42nd Session in Tallinn. "


@pytest.mark.parametrize("noun", ["session", "gathering", "event", "meeting", "forum", "sitting"])
@pytest.mark.parametrize(
    "clause",
    [
        "Marko Mihkelson spoke at the {}.",
        "At the {}, Marko Mihkelson said that unity matters.",
        "The {} was opened by Marko Mihkelson.",
    ],
)
def test_a_bare_noun_means_the_only_event_that_was_told(noun: str, clause: str) -> None:
    reading = read(_SESSION + clause.format(noun))
    assert [(e.kind, e.number) for e in reading.events] == [("ba_session", 42)]
    assert there(reading) == ["Marko Mihkelson"]


@pytest.mark.parametrize("hearers", ["deputies", "lawmakers", "hall", "participants"])
def test_who_reminds_those_gathered_was_there(hearers: str) -> None:
    assert there(read(f"{_SESSION}Marko Mihkelson reminded the {hearers} that unity matters.")) == [
        "Marko Mihkelson"
    ]


def test_a_meeting_with_somebody_is_another_event() -> None:
    reading = read(_SESSION + "At the meeting with the ministers, Marko Mihkelson said that unity matters.")
    assert len(reading.events) == 2


@pytest.mark.parametrize(
    "clause",
    [
        "Ene Ergma chaired the first sitting and Aadu Must the second.",
        "Ene Ergma represented Latvia and Aadu Must Estonia.",
        "Ene Ergma led the Latvian delegation and Aadu Must the Estonian one.",
        "Experts at the session included Ene Ergma of the University of Latvia and Aadu Must of the University of Tartu.",
        "The Estonian delegation consisted of the President of the Baltic Assembly Ene Ergma and Aadu Must.",
    ],
)
def test_a_verb_may_be_left_out_with_the_second(clause: str) -> None:
    text = f"The 42nd Session of the Baltic Assembly was held in Riga. {clause}"
    assert sorted(there(read(text))) == ["Aadu Must", "Ene Ergma"]


@pytest.mark.parametrize(
    "clause",
    [
        "Ene Ergma opened the session and thanked Aadu Must, the organiser.",
        "Ene Ergma took part in the session, dedicated to Gunārs Astra and Aadu Must, the founders of the movement.",
    ],
)
def test_whoever_has_nothing_to_do_is_not_there(clause: str) -> None:
    assert there(read(f"The 42nd Session of the Baltic Assembly was held in Riga. {clause}")) == ["Ene Ergma"]


def test_a_minister_at_the_consultation_makes_it_no_other() -> None:
    text = "The consultation of the Baltic Assembly and the Benelux Parliament took place in Riga."
    text += " The consultation was attended by the Minister of Culture of Lithuania Jonas Jonaitis."
    assert [e.kind for e in read(text).events] == ["consultation"]


def test_who_chaired_the_baltic_council_was_there() -> None:
    text = "The 29th Baltic Council met in Vilnius. Ene Ergma, who chaired the Baltic Council, gave the floor to Aadu Must."
    assert sorted(there(read(text))) == ["Aadu Must", "Ene Ergma"]


@pytest.mark.parametrize(
    "clause",
    [
        "Together with Ene Ergma, the session was attended by Aadu Must.",
        "After the opening by Ene Ergma, Aadu Must presented the report.",
        "After Ene Ergma had opened the session, Aadu Must presented the report.",
        "Presentations by Ene Ergma and Aadu Must were followed by a debate.",
        "The first to speak was Ene Ergma. The next speaker, Aadu Must, talked about people.",
        "The keynote speaker, Ene Ergma, warned of delays. Another participant, Aadu Must, was hopeful.",
        "The moderator, Ene Ergma, asked about costs. Panellist Aadu Must had an answer.",
    ],
)
def test_who_was_there_by_a_role_or_in_company(clause: str) -> None:
    assert sorted(there(read(f"The 42nd Session of the Baltic Assembly was held in Riga. {clause}"))) == [
        "Aadu Must",
        "Ene Ergma",
    ]


@pytest.mark.parametrize(
    "who", ["The Speaker, Ene Ergma, was ill.", "The last Speaker, Ene Ergma, died in 2004."]
)
def test_a_speaker_of_parliament_is_no_speaker(who: str) -> None:
    assert not there(read(f"The 42nd Session of the Baltic Assembly was held in Riga. {who}"))
