"""Places told before their event, days in ranges with stops, speeches under a place and a day, and juries in a row."""

import pytest

from tests.facts.text import held, read, there

PLACES = [
    ("Riga, Latvia, was where the 38th Session of the Baltic Assembly was held on 28-29 November 2019.", "Riga", "LV", "2019-11-28"),
    ("Tallinn will be where the next Session of the Baltic Assembly takes place on 5-6 November 2020.", "Tallinn", "EE", "2020-11-05"),
    ("Tallinn hosted the 33rd session of the Baltic Assembly on 23-24. October 2014.", "Tallinn", "EE", "2014-10-23"),
    ("A sitting of the Presidium of the Baltic Assembly took place on 5 May 2014 at the Seimas in Lithuania.", None, "LT", "2014-05-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "city", "country", "start"), PLACES)
def test_where_and_when(text: str, city: str | None, country: str, start: str) -> None:
    (event,) = read(text).events
    assert (event.city, event.country, event.start) == (city, country, start)


def test_a_range_of_numbers_before_another_word_ends_its_sentence() -> None:
    (event,) = read("It covers articles 5-6. The 33rd session of the Baltic Assembly met in Tallinn.").events
    assert event.number == 33


def test_a_speech_under_a_place_and_a_day_of_two_lines() -> None:
    text = "Address by Minister Jane Roe to the 50th Session of the Baltic Assembly\nPärnu, Estonia\n28 April 2031\nHonoured guests!"
    (event,) = read(text).events
    assert (event.city, event.country, event.start, event.end) == ("Pärnu", "EE", "2031-04-28", None)


def test_one_of_a_row_has_an_office_in_brackets() -> None:
    found = held(
        read(
            "The members of the Joint Jury of the Baltic Assembly Prizes are: Ilze Roe, Jonas Roe (Chair of the Joint Jury), "
            "Mari Roe and Anna Roe."
        )
    )
    jury = "Joint Jury of the Baltic Assembly Prizes"
    assert found == {(f"{given} Roe", "Member", jury) for given in ("Ilze", "Mari", "Anna")} | {
        ("Jonas Roe", "Chair", jury)
    }


def test_what_somebody_manages_is_nobody() -> None:
    reading = read(
        "Mari Roe, Data Governance Program Manager at the Ministry of Justice of Estonia, spoke at the meeting in Riga."
    )
    assert [a.person for a in reading.attendance] == ["Mari Roe"]


def test_an_agreement_that_no_event_signed_is_an_older_one() -> None:
    text = "The Agreement on the Railway was signed on 31 January 2017. The Baltic states value it."
    assert not read(text).documents


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Finnish presidency in 2022 asked for a strategy. The Baltic Assembly welcomed it.", set()),
        (
            "The Estonian Presidency of the Baltic Assembly was reviewed, and priorities for Lithuania's Presidency of the Baltic "
            "Assembly in 2031 were agreed on. The list for 2031 is long.",
            {("EE", None), ("LT", 2031)},
        ),
    ],
)
def test_whose_presidency_and_of_which_year(text: str, told: set[tuple[str, int | None]]) -> None:
    assert {(one.country, one.year) for one in read(text).presidencies} == told


def test_beside_an_event_is_no_next_one() -> None:
    reading = read(
        "28th Session on 26 November 2031 in Vilnius\nNext to the Session of the Baltic Assembly, the 15th Baltic Council was convened."
    )
    assert [(e.kind, e.number) for e in reading.events] == [("ba_session", 28), ("baltic_council", 15)]


def test_the_state_with_its_article_is_no_initials() -> None:
    reading = read(
        "Former Estonian ambassador to the U.S. Mari Roe will speak at the meeting in Riga on 5 May 2031."
    )
    assert [a.person for a in reading.announced] == ["Mari Roe"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Head of the Milli Majlis delegation to the OSCE Parliamentary Assembly Jane Roe came.",
            "Delegation of Azerbaijan to the OSCE Parliamentary Assembly",
        ),
        (
            "The NATO PA met in Riga. Head of the Estonian delegation to the PA Jane Roe came.",
            "Riigikogu Delegation to the NATO Parliamentary Assembly",
        ),
    ],
)
def test_who_sends_a_delegation(text: str, told: str) -> None:
    assert held(read(text)) == {("Jane Roe", "Head of Delegation", told)}


def test_the_number_of_a_heading_is_no_initial() -> None:
    text = "The session of the Baltic Assembly was held in Riga.\nI. Who presided. There were three officers."
    assert there(read(text)) == []


def test_a_name_printed_twice_is_one_name() -> None:
    assert there(read("Antanas Vinkus Antanas Vinkus spoke at the session of the Baltic Assembly.")) == [
        "Antanas Vinkus"
    ]
