"""English verbs of the present that several do, visits to cities with their noun, those whom "they" does not mean."""

import pytest

from tests.facts.text import coming, held, kinds, planned, read, there


@pytest.mark.parametrize("verb", ["participate in", "attend", "take part in", "are present at"])
def test_what_two_do_in_the_present_is_no_infinitive(verb: str) -> None:
    text = f"Today, Chairman of the Committee Enn Eesmaa and member of the Riigikogu Leo Kunnas {verb} the security forum in Turku."
    assert there(read(text, published="2022-06-09")) == ["Enn Eesmaa", "Leo Kunnas"]


@pytest.mark.parametrize(
    "text",
    [
        "The committee asked Enn Eesmaa and Leo Kunnas to attend the security forum in Turku.",
        "The Board proposed that Enn Eesmaa and Leo Kunnas attend the security forum in Turku.",
        "The rules let Enn Eesmaa and Leo Kunnas attend the security forum in Turku.",
    ],
)
def test_what_others_want_two_to_do_is_not_done(text: str) -> None:
    assert not there(read(text, published="2022-06-09"))


@pytest.mark.parametrize(
    "way", ["is on a visit to the city of", "paid a visit to the city of", "visited the town of"]
)
def test_a_city_with_its_noun_is_visited(way: str) -> None:
    reading = read(f"On 5 May 2020, Lauri Hussar {way} Kyiv.")
    assert [(e.kind, e.city) for e in reading.events] == [("visit", "Kyiv")]


def test_they_are_not_those_whom_the_guests_meet() -> None:
    text = (
        "The speakers of the Baltic parliaments will start a visit to Ukraine on Monday. The parliamentary speakers have"
        " meetings scheduled with Volodymyr Groysman and Prime Minister Arseniy Yatsenyuk. They will also hold a press"
        " conference in Kyiv. On Tuesday, the speakers will hold meetings with President Petro Poroshenko."
    )
    assert planned(read(text, published="2016-01-28")) == {
        ("Volodymyr Groysman", "visit"),
        ("Arseniy Yatsenyuk", "visit"),
        ("Petro Poroshenko", "visit"),
    }


def test_a_speaker_who_met_a_president_and_a_speaker_held_no_meeting_of_speakers() -> None:
    text = (
        "Riigikogu Speaker Lauri Hussar was in Kyiv on Tuesday, where he met with President of Ukraine Volodymyr Zelenskyy and"
        " Chair of the Verkhovna Rada Ruslan Stefanchuk."
    )
    assert kinds(read(text, published="2024-03-27")) != ["parliament_speakers_meeting"]


def test_whom_a_delegation_on_a_visit_includes_is_on_it() -> None:
    text = (
        "Today, the delegation of the National Defence Committee of the Riigikogu starts its visit to Germany. The delegation"
        " of the Committee will also include Mart Helme and Johannes Kert."
    )
    reading = read(text, published="2016-11-21")
    assert sorted([*coming(reading), *there(reading)]) == ["Johannes Kert", "Mart Helme"]


def test_what_was_done_when_a_custom_began_is_not_done_now() -> None:
    text = (
        "Marko Mihkelson took part in the joint sitting of the defence committees in Tallinn on 5 February 2016. Since 17 May"
        " 1993, when Kalevi Lamminen and Alpo Rivinoja visited the Committee, the cooperation has been close."
    )
    assert there(read(text, published="2016-02-05")) == ["Marko Mihkelson"]


def test_ministers_whose_lands_stand_before_their_names() -> None:
    text = (
        "Ministers of Foreign Affairs of Latvia, Edgars Rinkēvičs, Estonia, Urmas Reinsalu, and Poland, Zbigniew Rau, met in"
        " Riga on January 31, 2023."
    )
    assert {(person, organisation) for person, _, organisation in held(read(text))} == {
        ("Edgars Rinkēvičs", "Government of Latvia"),
        ("Urmas Reinsalu", "Government of Estonia"),
        ("Zbigniew Rau", "Government of Poland"),
    }
