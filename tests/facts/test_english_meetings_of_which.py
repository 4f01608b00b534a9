"""Meetings that English tells of by a clause behind their noun, by who stands first, or beside a sitting."""

import pytest

from tests.facts.text import read

KASK, OZOLA, PETRAS = "Jaan Kask", "Anna Ozola", "Jonas Petrauskas"
HAD = [
    ("Energy was at the centre of the conversation that Jaan Kask, Mayor of Tartu, had in Riga with Anna Ozola.", {KASK, OZOLA}),
    ("Energy was the topic of the talks which Jaan Kask and Anna Ozola held in Riga on 3 May 2031.", {KASK, OZOLA}),
    ("The meeting Jaan Kask had with Anna Ozola in Riga on 3 May 2031 lasted an hour.", {KASK, OZOLA}),
    ("Jaan Kask held talks at Riga Castle on 3 May 2031 with the ministers: Anna Ozola and Jonas Petrauskas.", {KASK, OZOLA, PETRAS}),
    ("On 3 May 2031, Riga was the venue of talks between the ministers Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    ("With the Minister, Anna Ozola, Jaan Kask discussed energy in Riga on 3 May 2031.", {KASK, OZOLA}),
    ("The doubts that Jaan Kask had with the plan were shared by Anna Ozola.", set()),
    ("With Anna Ozola in the chair, the members discussed energy.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HAD)
def test_whose_meeting_a_clause_behind_its_noun_tells(text: str, expected: set[str]) -> None:
    assert {one.person for one in read(text).attendance} == expected


TOLD = "The Security Committee of the Baltic Assembly will meet in Riga on 3 May 2031. "
AHEAD = [
    ("Jaan Kask, Vice Chair of the committee, will be in the chair.", {KASK}),
    ("Jaan Kask, Vice Chair of the committee, will moderate the discussion.", {KASK}),
    ("The committee is chaired by Jaan Kask.", set()),
    ("Participants in the meeting will include Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    ("Accompanying him are Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    ("Going there from Estonia are Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    ("The panel, with Jaan Kask as moderator, starts at three.", {KASK}),
    ("The committee will discuss the report drawn up by Jaan Kask.", set()),
    ("After the meeting, Jaan Kask will answer the questions of journalists.", set()),
    ("Jaan Kask cannot come; Anna Ozola will take part in his place.", {OZOLA}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AHEAD)
def test_who_is_told_last_or_with_a_role_is_announced(text: str, expected: set[str]) -> None:
    assert {one.person for one in read(TOLD + text).announced} == expected


def test_talks_of_the_present_on_a_day_to_come_are_announced() -> None:
    told = read(
        "On Monday, Foreign Minister Jaan Kask has talks in Riga with his Latvian colleague Anna Ozola."
    )
    assert {one.person for one in told.announced} == {KASK, OZOLA}
    assert not told.attendance


def test_who_receives_those_who_sat_does_so_at_a_meeting_of_its_own() -> None:
    told = read(
        "The Presidium of the Baltic Assembly met in Riga on 3 May 2031. The next day its members were received by President "
        "Jaan Kask."
    )
    presidium = {one.key for one in told.events if one.kind == "ba_presidium"}
    assert {one.person for one in told.attendance} == {KASK}
    assert not presidium & {one.event for one in told.attendance}


def test_a_clause_of_one_is_about_the_last_of_a_row() -> None:
    told = read(
        "The Speaker of the Saeima, Anna Ozola, and Jonas Petrauskas, Speaker of the Seimas, who is in Latvia on an official "
        "visit, met in Riga."
    )
    visit = {one.key for one in told.events if one.kind == "visit"}
    assert {one.person for one in told.attendance if one.event in visit} == {PETRAS}
