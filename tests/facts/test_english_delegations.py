"""Delegations in English: who leads them and is in them, whom they meet, and when; all sentences are invented."""

import pytest

from tests.facts.text import read

SPEAKER = "The Speaker of the Seimas Jaan Kask "

MET = [
    (SPEAKER + "met in Vilnius with a delegation of the Nordic Council led by Anna Ozola.",
     {("Jaan Kask", "attended"), ("Anna Ozola", "attended")}),
    (SPEAKER + "received the delegation of the Baltic Assembly headed by Anna Ozola on 5 June 2031.",
     {("Jaan Kask", "hosted"), ("Anna Ozola", "attended")}),
    ("The 8th meeting of the Speakers of the Nordic and Baltic parliaments took place in Tallinn. "
     "It was hosted by the President of the Riigikogu, Jaan Kask.", {("Jaan Kask", "hosted")}),
    ("On 9 May 2031 the Presidium of the Baltic Assembly met in Pärnu. Attending from the Latvian side were "
     "Anna Ozola and Reinis Berzins.", {("Anna Ozola", "attended"), ("Reinis Berzins", "attended")}),
]  # fmt: skip

OFFICES = [
    ("The delegation of the Riigikogu to the Baltic Assembly includes Jaan Kask (head), Rein Tamm (deputy head), "
     "Mari Mets and Enn Puu.",
     {("Jaan Kask", "Head of Delegation"), ("Rein Tamm", "Deputy Head of Delegation"),
      ("Mari Mets", "Member of Delegation"), ("Enn Puu", "Member of Delegation")}),
    ("The delegation of the Riigikogu to the Baltic Assembly (Head of the Delegation Jaan Kask, Members Mari Mets "
     "and Enn Puu) takes part in the session in Riga today.",
     {("Jaan Kask", "Head of Delegation"), ("Mari Mets", "Member of Delegation"),
      ("Enn Puu", "Member of Delegation")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MET)
def test_who_leads_those_that_are_met_takes_part(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(fact.person, fact.capacity) for fact in read(text).attendance} == expected


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_a_rank_in_a_bracket_is_of_one_name(text: str, expected: set[tuple[str, str]]) -> None:
    found = read(text).offices
    assert {(fact.person, fact.office) for fact in found} == expected
    assert {fact.organisation for fact in found} == {"Riigikogu Delegation to the Baltic Assembly"}


@pytest.mark.parametrize(
    ("text", "person", "house"),
    [
        ("met with a delegation of the Nordic Council led by Anna Ozola.", "Anna Ozola", None),
        ("met with a delegation of the Saeima led by Anna Ozola.", "Anna Ozola", None),
        ("met with the delegation of the Saeima, headed by its Speaker Anna Ozola.", "Anna Ozola", "Saeima"),
    ],
)  # fmt: skip
def test_leading_a_delegation_is_no_office_of_those_who_receive_it(
    text: str, person: str, house: str | None
) -> None:
    found = {fact.organisation for fact in read(SPEAKER + text).offices if fact.person == person}
    assert found == ({house} if house else set())


def test_members_of_two_bodies_told_round_their_names_are_of_both() -> None:
    text = (
        "Members of the Seimas, Jaan Kask and Rein Tamm, members of the Seimas delegation to the Parliamentary "
        "Assembly of the Council of Europe, spoke."
    )
    delegation = "Seimas Delegation to the Parliamentary Assembly of the Council of Europe"
    assert {(fact.person, fact.organisation) for fact in read(text).offices} == {
        (person, body) for person in ("Jaan Kask", "Rein Tamm") for body in ("Seimas", delegation)
    }


def test_who_leads_those_that_will_come_is_announced() -> None:
    reading = read(
        "The Riigikogu delegation to the Baltic Assembly, headed by Jaan Kask, will take part in the 35th Session "
        "of the Baltic Assembly in Riga."
    )
    assert ([fact.person for fact in reading.announced], reading.attendance) == (["Jaan Kask"], ())


@pytest.mark.parametrize(
    "source", ["Saeima press service said", "the Saeima's press service told the agency"]
)
def test_words_of_a_press_service_are_nobodys(source: str) -> None:
    reading = read(
        f"Saeima Speaker Jaan Kask will take part in the 43rd Session of the Baltic Assembly, {source}."
    )
    assert ([fact.capacity for fact in reading.announced], reading.attendance) == (["attended"], ())


def test_members_of_the_presidium_on_a_visit_hold_no_sitting() -> None:
    reading = read(
        "Members of the Baltic Assembly Presidium Jaan Kask and Rein Tamm visited Kyiv and met Anna Ozola."
    )
    assert [event.kind for event in reading.events] == ["visit"]


def test_whom_somebody_meets_while_they_are_there_for_another_event() -> None:
    reading = read(
        "Today, 22 May 2031, the Speaker of the Seimas Jaan Kask met with the President of the Baltic Assembly "
        "Anna Ozola, who is in Vilnius for the meeting of the Presidium."
    )
    kinds = {event.key: event.kind for event in reading.events}
    assert {(fact.person, kinds[fact.event]) for fact in reading.attendance} == {
        ("Jaan Kask", "other"), ("Anna Ozola", "other"),
    }  # fmt: skip


@pytest.mark.parametrize("verb", ["attended", "opened", "addressed"])
def test_a_conference_with_a_place_or_day_is_one_however_it_is_called(verb: str) -> None:
    reading = read(f"Jaan Kask, President of the Riigikogu, {verb} the conference in Tallinn on 12 May 2031.")
    assert [(event.kind, event.city) for event in reading.events] == [("conference", "Tallinn")]
    assert [fact.person for fact in reading.attendance] == ["Jaan Kask"]


@pytest.mark.parametrize("where", ["today ", "on Monday in Riga "])
def test_a_guest_stands_behind_the_day_and_place_of_the_reception(where: str) -> None:
    text = f"Jaan Kask, President of the Riigikogu, received {where}Anna Ozola, President of the Baltic Assembly."
    assert {(fact.person, fact.capacity) for fact in read(text).attendance} == {
        ("Jaan Kask", "hosted"), ("Anna Ozola", "attended"),
    }  # fmt: skip


def test_speakers_of_more_than_three_states_are_told_in_a_row() -> None:
    text = (
        "The speakers of the parliaments of Latvia, Finland, Lithuania and Estonia - Anna Ozola, Pekka Laine, "
        "Rasa Petraitis and Jaan Kask - met in Riga on 10 September 2031."
    )
    reading = read(text)
    assert {(fact.person, fact.organisation) for fact in reading.offices} == {
        ("Anna Ozola", "Saeima"), ("Pekka Laine", "Eduskunta"), ("Rasa Petraitis", "Seimas"),
        ("Jaan Kask", "Riigikogu"),
    }  # fmt: skip
    assert [event.kind for event in reading.events] == ["parliament_speakers_meeting"]


def test_a_delegation_that_is_only_spoken_of_in_a_quotation_is_not_the_one_told_of() -> None:
    text = (
        "Members of the Estonian delegation to the Parliamentary Assembly of the Council of Europe came to Strasbourg.\n"
        "“The rights of the Russian delegation are the key topic. We have often spoken of them,” Jaan Kask stated.\n"
        "Member of the delegation Eva Tamm also referred to it."
    )
    assert [(o.person, o.organisation) for o in read(text).offices] == [
        ("Eva Tamm", "Riigikogu Delegation to the Parliamentary Assembly of the Council of Europe")
    ]
