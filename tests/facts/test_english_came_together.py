"""Meetings that English tells by who came together, and those told to take part in them by a participle or a clause."""

import pytest

from tests.facts.text import coming, held, kinds, read, there


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ((
            "Having met in Riga on 6 June 2025, members of the Committees on Foreign Affairs of the "
            "Saeima and the Seimas adopted a statement."
        ),
         "other"),
        ("Gathered in Riga on 6 June 2025, the foreign ministers of the Baltic states signed a declaration.", "other"),
        ("Having gathered in Riga on 6 June 2025, the Baltic Assembly adopted a resolution.", "ba_session"),
        ("The Baltic Assembly convened in Riga on 6 June 2025. The session was opened by Jānis Vucāns.", "ba_session"),
        ("The Baltic Assembly met in Riga on 6 June 2025.", "other"),
        ("The ambassadors of Estonia, Latvia and Lithuania met in Riga on 6 June 2025.", "other"),
        ("State secretaries of the Estonian and Latvian foreign ministries gathered in Riga on 6 June 2025.", "other"),
        ("The representatives of the Baltic States will meet in Riga on 6 June 2025.", "other"),
        ("Speakers and secretaries general of the Nordic and Baltic parliaments met in Riga on 6 June 2025.",
         "parliament_speakers_meeting"),
    ],
)  # fmt: skip
def test_who_came_together_makes_a_meeting(text: str, kind: str) -> None:
    reading = read(text)
    assert kinds(reading) == [kind]
    assert (reading.events[0].start, reading.events[0].city) == ("2025-06-06", "Riga")


def test_the_assembly_that_met_is_the_session_numbered_later() -> None:
    text = "The Baltic Assembly met in Riga on Friday. The 38th session of the Baltic Assembly adopted a resolution."
    assert [(e.kind, e.number, e.city) for e in read(text).events] == [("ba_session", 38, "Riga")]


def test_what_is_a_habit_is_no_meeting() -> None:
    assert kinds(read("The Baltic Assembly meets once a year.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Other members of the delegation taking part in the session of the Baltic Assembly in Riga are {}.",
        "Those attending the session of the Baltic Assembly in Riga were {}.",
        "The experts attending the session of the Baltic Assembly in Riga on Friday were {}.",
        "The session of the Baltic Assembly was held in Riga, where {} discussed energy.",
        "The session of the Baltic Assembly was held in Riga, at which {} discussed energy.",
    ],
)
def test_who_is_told_behind_a_copula_or_in_a_clause_was_there(text: str) -> None:
    assert there(read(text.format("Timo Suslov and Enn Eesmaa"))) == ["Enn Eesmaa", "Timo Suslov"]


@pytest.mark.parametrize(
    "text",
    [
        "Other members of the Foreign Affairs Committee of the Riigikogu to take part in the meeting in Riga are {}.",
        "Also due to take part in the session of the Baltic Assembly in Riga are {}.",
    ],
)
def test_who_is_due_to_take_part_is_announced(text: str) -> None:
    assert coming(read(text.format("Timo Suslov and Enn Eesmaa"))) == ["Enn Eesmaa", "Timo Suslov"]


def test_members_told_behind_their_part_hold_their_office() -> None:
    text = "Members of the Foreign Affairs Committee of the Riigikogu to take part in the meeting are Timo Suslov and Enn Eesmaa."
    office = ("Committee Member", "Foreign Affairs Committee (Riigikogu)")
    assert held(read(text)) == {("Timo Suslov", *office), ("Enn Eesmaa", *office)}


def test_a_plural_title_means_none_of_its_holders_alone() -> None:
    text = "The Prime Ministers of Estonia and Latvia Kristen Michal and Evika Siliņa met in Riga. The Prime Ministers presented plans."
    assert {a.capacity for a in read(text).attendance} == {"attended"}


def test_the_meeting_is_the_working_session_before_it() -> None:
    text = "The working session of the ministers was held in Riga on Friday. A declaration was signed at the meeting."
    reading = read(text)
    assert [d.event for d in reading.documents] == [e.key for e in reading.events] == ["e1"]


def test_two_pairs_who_met_had_two_meetings() -> None:
    reading = read("On Friday Evika Siliņa met Kaja Kallas in Riga. Baiba Braže met Margus Tsahkna in Riga.")
    together = [sorted(a.person for a in reading.attendance if a.event == e.key) for e in reading.events]
    assert together == [["Evika Siliņa", "Kaja Kallas"], ["Baiba Braže", "Margus Tsahkna"]]
