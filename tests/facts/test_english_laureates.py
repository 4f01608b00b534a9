"""Laureates and ceremonies as English news tell them: decisions of the jury, rows of fields, headings, words left out."""

import pytest

from tests.facts.text import held, kinds, read, there

LITERATURE, ARTS, SCIENCE = (f"Baltic Assembly Prize for {f}" for f in ("Literature", "the Arts", "Science"))


def given(text: str) -> dict[str, str]:
    """The award of each recipient read from a text."""
    return {r.person: r.award for r in read(text).recipients}


def test_whom_a_jury_that_met_honours_was_not_met() -> None:
    met = "The Joint Jury of the Baltic Assembly met in Riga on 5 October 2018 and "
    for decides in ("decided to award the Prize for the Arts to Alvis Hermanis", "honoured Alvis Hermanis"):
        assert there(read(f"{met}{decides}.")) == []
    assert there(read("Alar Karis met in Riga on 5 October 2018 with Evika Siliņa.")) == [
        "Alar Karis",
        "Evika Siliņa",
    ]


def test_a_jury_that_judged_the_candidates_for_a_prize_gives_it() -> None:
    text = (
        "When the Joint Jury of the Baltic Assembly met to judge the nominees for the prizes, it "
        "decided to award {}."
    )
    assert given(text.format("the Prize for Science to Mart Loog")) == {"Mart Loog": SCIENCE}


@pytest.mark.parametrize(
    "text",
    [
        "The Baltic Assembly Prizes for Literature, the Arts and Science were awarded to Rein "
        "Raud, Laima Slava and Mart Loog.",
        "The Baltic Assembly Prize for Literature was granted to Rein Raud, that for the arts to "
        "Laima Slava and that for science to Mart Loog.",
        "Rein Raud got the literary award of the Baltic Assembly, Laima Slava the one for the "
        "arts, and Mart Loog the one for science.",
        "This year's laureates of the Baltic Assembly are Rein Raud (literature), Laima Slava (the "
        "arts) and Mart Loog (science).",
        "The winners of the Baltic Assembly Prize are Rein Raud (born 1961) (Estonia) in "
        "Literature, Laima Slava (Latvia) in the Arts and Mart Loog (Estonia) in Science.",
        "Laureates of the Baltic Assembly Prizes in 2021:\nIn Literature:\nRein Raud, writer, "
        "nominated for his novel.\nIn the Arts\nMs Laima Slava\nIn Science:\nMart Loog, nominated "
        "for his research.",
    ],
)
def test_each_field_goes_with_its_laureate(text: str) -> None:
    assert given(text) == {"Rein Raud": LITERATURE, "Laima Slava": ARTS, "Mart Loog": SCIENCE}


def test_candidates_under_headings_have_received_nothing() -> None:
    assert given("Nominees for the Baltic Assembly Prize in 2021:\nIn Literature:\nRein Raud, writer.") == {}


def test_a_prize_of_one_clause_is_not_that_of_the_next() -> None:
    text = (
        "Kaspars Putniņš, conductor of the Latvian Radio Choir, received the Baltic Assembly Prize "
        "for the Arts; Mart Loog that for Science."
    )
    assert given(text) == {"Kaspars Putniņš": ARTS, "Mart Loog": SCIENCE}


@pytest.mark.parametrize(
    "gives",
    [
        "decided to confer the {} on Mart Laar",
        "bestowed a {} on Mart Laar",
        "is to grant its {} to Mart Laar",
    ],
)
def test_medals_are_given_by_verbs_of_any_form(gives: str) -> None:
    text = f"The Presidium of the Baltic Assembly {gives.format('Baltic Assembly Medal')}."
    assert given(text) == {"Mart Laar": "Baltic Assembly Medal"}


def test_laureates_on_whom_a_jury_decides_do_not_sit_on_it() -> None:
    text = (
        "Members of the Joint Jury decided that the winners of the Baltic Assembly Prize are Rein "
        "Raud in Literature and Mart Loog in Science."
    )
    assert held(read(text)) == set()


def test_members_of_the_jury_stand_behind_a_dash_or_a_trade() -> None:
    on = ("Member", "Joint Jury of the Baltic Assembly Prizes")
    among = (
        "Among the members of the jury of the Baltic Assembly Prizes there are highly acknowledged "
        "experts from Latvia and Estonia - Inga Žolude, Triin Soone."
    )
    sits = (
        "Latvia's experts on the jury of the Baltic Assembly Prize are the writer Inga Žolude "
        "(literature) and Triin Soone."
    )
    for text in (among, sits):
        assert held(read(text)) == {("Inga Žolude", *on), ("Triin Soone", *on)}


@pytest.mark.parametrize(
    "gives",
    [
        "On Friday, 27 November 2009, in Vilnius, Lithuania, the Baltic Assembly prizes were awarded.",
        "The Baltic Assembly gave out its prizes on 27 November 2009 in Vilnius.",
        "The Baltic Assembly prizes were handed out by Jānis Vucāns on 27 November 2009 in Vilnius.",
        "On the eve of the session, on 27 November 2009 in Vilnius, the medals of the Baltic "
        "Assembly were conferred on Mart Laar.",
    ],
)
def test_awards_given_on_a_day_make_a_ceremony(gives: str) -> None:
    reading = read(gives)
    assert kinds(reading) == ["prize_ceremony"]
    assert (reading.events[0].start, reading.events[0].city) == ("2009-11-27", "Vilnius")


def test_a_jury_that_decides_on_a_day_holds_no_ceremony() -> None:
    text = (
        "On Tuesday, 6 October 2015, having convened in the Saeima to judge the nominees for the Baltic Assembly prizes, "
        "an international jury decided to award the Prize for Literature to Māris Bērziņš."
    )
    reading = read(text)
    assert kinds(reading) == ["other"]
    assert (reading.events[0].start, reading.events[0].venue) == ("2015-10-06", "Saeima")
    assert given(text) == {"Māris Bērziņš": LITERATURE}
