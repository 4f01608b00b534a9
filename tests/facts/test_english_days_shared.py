"""Days and places that English events share, verbs that tell when, and who met; all sentences are invented."""

import pytest

from balticgraph.facts.fact import EventFact
from tests.facts.text import read


def _said(one: EventFact) -> str:
    """What is told of an event in one line: "ba_session 42 2031-05-05 Riga LV @Saeima"."""
    end = one.end if one.end != one.start else None
    venue = f"@{one.venue}" if one.venue else None
    told = (one.kind, one.number, one.start, end, one.city, one.country, venue)
    return " ".join(str(part) for part in told if part)


#: Events held together or on the same days, and weekdays whose verbs tell which week.
SHARED = [
    (
        (
            "The 12th Baltic Council was held at the same time and in the same city as the 25th Session"
            " of the Baltic Assembly, which took place on 16-17 December 2006 in Vilnius."
        ),
        [
            "ba_session 25 2006-12-16 2006-12-17 Vilnius LT",
            "baltic_council 12 2006-12-16 2006-12-17 Vilnius LT",
        ],
    ),
    (
        (
            "The 25th Session of the Baltic Assembly took place on 16-17 December 2006 in Vilnius. Held"
            " on the same days and in the same city was the 12th Baltic Council."
        ),
        [
            "ba_session 25 2006-12-16 2006-12-17 Vilnius LT",
            "baltic_council 12 2006-12-16 2006-12-17 Vilnius LT",
        ],
    ),
    (
        (
            "The Baltic Assembly met on 16-17 December 2006 in Vilnius, Lithuania, for its 25th "
            "Session. Held at the same time and in the same city was the 12th Baltic Council."
        ),
        [
            "ba_session 25 2006-12-16 2006-12-17 Vilnius LT",
            "baltic_council 12 2006-12-16 2006-12-17 Vilnius LT",
        ],
    ),
    (
        (
            "The 25th Session of the Baltic Assembly took place on 16-17 December 2006 in Vilnius. The "
            "12th Baltic Council met there on the same two days."
        ),
        [
            "ba_session 25 2006-12-16 2006-12-17 Vilnius LT",
            "baltic_council 12 2006-12-16 2006-12-17 Vilnius LT",
        ],
    ),
    (
        (
            "The 25th Session of the Baltic Assembly took place on 16 December 2006 in Vilnius. On the "
            "same day and in the same place, the 12th Baltic Council met."
        ),
        ["ba_session 25 2006-12-16 Vilnius LT", "baltic_council 12 2006-12-16 Vilnius LT"],
    ),
    (
        (
            "The 25th Session of the Baltic Assembly took place on 16 December 2006 in Vilnius. At the "
            "same time, the President recalled the 12th Baltic Council."
        ),
        ["ba_session 25 2006-12-16 Vilnius LT", "baltic_council 12"],
    ),
    (
        (
            "The 38th Session of the Baltic Assembly took place in Riga on 29 November 2019 together "
            "with the 25th Baltic Council."
        ),
        ["ba_session 38 2019-11-29 Riga LV", "baltic_council 25 2019-11-29 Riga LV"],
    ),
    (
        (
            "The 38th Session of the Baltic Assembly takes place together with the 25th Baltic Council "
            "in Riga on 29 November 2019."
        ),
        ["ba_session 38 2019-11-29 Riga LV", "baltic_council 25 2019-11-29 Riga LV"],
    ),
    (
        (
            "The 38th Session, together with the 25th Baltic Council, took place in Riga on 29 November"
            " 2019. It was a session of the Baltic Assembly."
        ),
        ["ba_session 38 2019-11-29 Riga LV", "baltic_council 25 2019-11-29 Riga LV"],
    ),
    (
        (
            "On 29 November 2019 in Riga, the 38th Session of the Baltic Assembly was held jointly with"
            " the 25th Baltic Council."
        ),
        ["ba_session 38 2019-11-29 Riga LV", "baltic_council 25 2019-11-29 Riga LV"],
    ),
    (
        (
            "The 38th Session of the Baltic Assembly and the 25th Baltic Council were held in Riga on "
            "29 November 2019."
        ),
        ["ba_session 38 2019-11-29 Riga LV", "baltic_council 25 2019-11-29 Riga LV"],
    ),
    (
        (
            "Both the 38th Session of the Baltic Assembly and the 25th Baltic Council were held in Riga"
            " on 29 November 2019."
        ),
        ["ba_session 38 2019-11-29 Riga LV", "baltic_council 25 2019-11-29 Riga LV"],
    ),
    (
        (
            "The Session was held simultaneously with the 25th Baltic Council in Riga on 29 November "
            "2019. It was the 38th Session of the Baltic Assembly."
        ),
        ["ba_session 38 2019-11-29 Riga LV", "baltic_council 25 2019-11-29 Riga LV"],
    ),
    (
        (
            "Parliamentarians came to Riga on 29 November 2019 for the 38th Session of the Baltic "
            "Assembly as well as for the 25th Baltic Council."
        ),
        ["ba_session 38 2019-11-29 Riga LV", "baltic_council 25 2019-11-29 Riga LV"],
    ),
    (
        (
            "In Riga, the 38th Session of the Baltic Assembly opened on 28 November 2019, followed by "
            "the 25th Baltic Council on 29 November 2019."
        ),
        ["ba_session 38 2019-11-28 Riga LV", "baltic_council 25 2019-11-29"],
    ),
    (
        (
            "On Monday the Nordic Council, holding its 60th session in the Finnish capital, approved "
            "what it will be doing in the coming years."
        ),
        ["other 60 2024-05-13 Helsinki FI"],
    ),
    (
        (
            "On Monday the 43rd Session of the Baltic Assembly adopted a resolution which will be sent "
            "to the governments."
        ),
        ["ba_session 43 2024-05-13"],
    ),
    (
        (
            "The priorities that the countries will follow were agreed on Friday at the 43rd Session of"
            " the Baltic Assembly."
        ),
        ["ba_session 43 2024-05-10"],
    ),
    (
        (
            "What the assembly will be doing has been settled: on Monday the Presidium of the Baltic "
            "Assembly met in Riga."
        ),
        ["ba_presidium 2024-05-13 Riga LV"],
    ),
    (
        ("The Presidium of the Baltic Assembly, which met last week, will convene again in Riga on Friday."),
        ["ba_presidium 2024-05-17 Riga LV"],
    ),
    (
        ("The 43rd Session of the Baltic Assembly, which opens on Thursday, was prepared by the Presidium."),
        ["ba_session 43 2024-05-16"],
    ),
    (
        "On Thursday the 43rd Session of the Baltic Assembly will hear what was done last year.",
        ["ba_session 43 2024-05-16"],
    ),
    (
        "The Speaker said on Monday that the 43rd Session of the Baltic Assembly will open in Riga.",
        ["ba_session 43 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly meets in Riga on Friday, said the President.",
        ["ba_presidium 2024-05-17 Riga LV"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly was held in Riga on Friday; next year the session "
            "will be held in Tallinn."
        ),
        ["ba_session 43 2024-05-10 Riga LV"],
    ),
    (
        (
            "The Baltic Assembly held its 30th session in Tallinn. The foreign minister's speech was "
            "heard there last Friday."
        ),
        ["ba_session 30 2024-05-10 Tallinn EE"],
    ),
    (
        (
            "The Baltic Assembly held its 30th session in Tallinn. There, on Friday, the foreign "
            "minister spoke of money."
        ),
        ["ba_session 30 2024-05-10 Tallinn EE"],
    ),
]


@pytest.mark.parametrize(("text", "events"), SHARED, ids=[text[:70] for text, _ in SHARED])
def test_days_are_shared_and_told_by_the_nearest_verb(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events


#: Meetings told by those who met.
MET = [
    (
        (
            "Prime Minister Ingrida Šimonytė of Lithuania and Jüri Ratas, President of the Riigikogu, "
            "held a meeting on 5 May 2021."
        ),
        ["other 2021-05-05"],
    ),
    (
        (
            "Jüri Ratas, President of the Riigikogu, and Prime Minister of Lithuania Ingrida Šimonytė "
            "had a meeting in Tallinn on 5 May 2021."
        ),
        ["other 2021-05-05 Tallinn EE"],
    ),
    (
        (
            "Speaker of the Saeima Ināra Mūrniece and Minister of Foreign Affairs of Estonia Jürgen "
            "Ligi held talks on 5 May 2021."
        ),
        ["other 2021-05-05"],
    ),
    (
        (
            "Speaker of the Saeima Ināra Mūrniece and Speaker of the Seimas Viktoras Pranckietis held "
            "talks on 5 May 2021."
        ),
        ["parliament_speakers_meeting 2021-05-05"],
    ),
    (
        (
            "Ināra Mūrniece, Speaker of the Saeima, and Li Keqiang, Premier of the State Council of "
            "China, had a meeting on Friday, 4 November 2016."
        ),
        ["other 2016-11-04"],
    ),
    (
        (
            "A meeting of the Prime Ministers of the Baltic States and the Presidium of the Baltic "
            "Assembly is scheduled in Latvia on 23 August 2019."
        ),
        ["ba_presidium 2019-08-23 LV"],
    ),
    (
        (
            "A meeting of the Presidium of the Baltic Assembly with the Baltic prime ministers will be "
            "held in Riga on 23 August 2019."
        ),
        ["ba_presidium 2019-08-23 Riga LV"],
    ),
    (
        (
            "The presiding officers of the Baltic and Nordic parliaments are holding this year's "
            "meeting in Stockholm."
        ),
        ["parliament_speakers_meeting Stockholm SE"],
    ),
    (
        "The heads of the Nordic and Baltic parliaments will meet in Pädaste on 18 August 2011.",
        ["parliament_speakers_meeting 2011-08-18 Pädaste"],
    ),
    (
        "The Nordic and Baltic parliamentary speakers met in Stockholm on 24 August 2023.",
        ["parliament_speakers_meeting 2023-08-24 Stockholm SE"],
    ),
    (
        (
            "The parliamentary leaders of the Nordic and Baltic countries gathered in Stockholm on 24 "
            "August 2023."
        ),
        ["parliament_speakers_meeting 2023-08-24 Stockholm SE"],
    ),
    (
        ("The Speakers of eight parliaments of the NB8 countries convened in Stockholm on 24 August 2023."),
        ["parliament_speakers_meeting 2023-08-24 Stockholm SE"],
    ),
    (
        ("The chairmen of the Baltic and Nordic parliaments sat down together in Palanga on 25 August 2003."),
        ["parliament_speakers_meeting 2003-08-25 Palanga"],
    ),
    (
        (
            "The Riksdag is this year's host of the annual gathering of the NB8 parliament speakers in "
            "Stockholm."
        ),
        ["parliament_speakers_meeting Stockholm SE"],
    ),
    (
        (
            "The annual get-together of the speakers of the NB8 parliaments was held in Stockholm on 24"
            " August 2023."
        ),
        ["parliament_speakers_meeting 2023-08-24 Stockholm SE"],
    ),
    (
        "The speakers of the Nordic and Baltic parliaments conferred by video on 5 May 2020.",
        ["parliament_speakers_meeting 2020-05-05 @online"],
    ),
    (
        (
            "The Speakers of the Nordic and Baltic parliaments talked to one another by video "
            "conference on 5 May 2020."
        ),
        ["parliament_speakers_meeting 2020-05-05 @video conference"],
    ),
    (
        ("The Speakers of the Nordic and Baltic parliaments joined in a video conference on 5 May 2020."),
        ["parliament_speakers_meeting 2020-05-05 @video conference"],
    ),
    (
        "The Speakers of the Nordic and Baltic parliaments held a video conference on 5 May 2020.",
        ["parliament_speakers_meeting 2020-05-05 @video conference"],
    ),
    (
        (
            "At a video conference on 5 May 2020, the Speakers of the Nordic and Baltic parliaments "
            "discussed the crisis."
        ),
        ["parliament_speakers_meeting 2020-05-05 @video conference"],
    ),
    (
        (
            "A video conference brought together the Speakers of the Nordic and Baltic parliaments on 5"
            " May 2020."
        ),
        ["parliament_speakers_meeting 2020-05-05 @video conference"],
    ),
    (
        (
            "The Economics, Energy and Innovation Committee and the Security and Defence Committee of "
            "the Baltic Assembly sat together in Tallinn on 20 January 2023."
        ),
        ["ba_committee 2023-01-20 Tallinn EE"],
    ),
    (
        ("Two Committees of the Baltic Assembly will hold a joint meeting in Riga on 18-19 January 2024."),
        ["ba_committee 2024-01-18 2024-01-19 Riga LV"],
    ),
    (
        (
            "The foreign affairs committees of Estonia, Latvia and Lithuania held talks in Kuressaare "
            "on 14 June 2024."
        ),
        ["other 2024-06-14 Kuressaare"],
    ),
    (
        (
            "Estonian, Latvian and Lithuanian foreign affairs committees will meet on Friday and "
            "Saturday in Kuressaare."
        ),
        ["other 2024-05-17 2024-05-18 Kuressaare"],
    ),
    (
        "The three Baltic Prime Ministers discussed energy in Vilnius on 14 December 2015.",
        ["other 2015-12-14 Vilnius LT"],
    ),
    (
        (
            "Energy and security were discussed on 14 December 2015 in Vilnius by the three Baltic "
            "Prime Ministers."
        ),
        ["other 2015-12-14 Vilnius LT"],
    ),
    ("The Joint Jury of the Baltic Assembly sat in Riga on 6 October 2023.", ["other 2023-10-06 Riga LV"]),
    (
        "The Nordic Council is sitting in Stockholm from 28 to 30 October 2014.",
        ["other 2014-10-28 2014-10-30 Stockholm SE"],
    ),
    (
        "The Nordic Council was in session in Stockholm from 28 to 30 October 2014.",
        ["other 2014-10-28 2014-10-30 Stockholm SE"],
    ),
    (
        "The NATO Parliamentary Assembly is in session in London on 12 October 2019.",
        ["other 2019-10-12 London GB"],
    ),
    (
        (
            "Three members of the Riigikogu will travel to London for the Annual Session of the NATO "
            "Parliamentary Assembly."
        ),
        ["other London GB"],
    ),
    (
        (
            "To London for the Annual Session of the NATO Parliamentary Assembly will go three members "
            "of the Estonian delegation."
        ),
        ["other London GB"],
    ),
    (
        (
            "The parliaments of Lithuania, Latvia and Estonia had their first joint meeting in Vilnius "
            "on 1 December 1990."
        ),
        ["other 1990-12-01 Vilnius LT"],
    ),
    (("The President of the Riigikogu did not meet with the Prime Minister of Lithuania on 5 May 2021."), []),
    ("The speakers of the Baltic parliaments have often conferred on such matters.", []),
]


@pytest.mark.parametrize(("text", "events"), MET, ids=[text[:70] for text, _ in MET])
def test_who_met_tells_the_kind(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events


#: Visits told by a way to a place, its day before or behind it.
VISITS = [
    (
        ("On 6 October 2023, Speaker of the Saeima Daiga Mieriņa travelled to Vilnius on a working visit."),
        ["visit 2023-10-06 Vilnius LT"],
    ),
    (
        (
            "Speaker of the Saeima Daiga Mieriņa travelled on Friday, 6 October 2023, to Vilnius, the "
            "Lithuanian capital, on a working visit."
        ),
        ["visit 2023-10-06 Vilnius LT"],
    ),
    (
        "Speaker of the Saeima Daiga Mieriņa went today to Vilnius for a working visit.",
        ["visit 2024-05-15 Vilnius LT"],
    ),
    (
        (
            "With this message Daiga Mieriņa, who heads the Saeima as its Speaker, travelled on Friday,"
            " 6 October 2023, to Vilnius, the Lithuanian capital, on a working visit."
        ),
        ["visit 2023-10-06 Vilnius LT"],
    ),
    (
        "Daiga Mieriņa, Speaker of the Saeima, was in Vilnius on a working visit on 6 October 2023.",
        ["visit 2023-10-06 Vilnius LT"],
    ),
    (
        "Daiga Mieriņa, Speaker of the Saeima, made a working visit to Vilnius on 6 October 2023.",
        ["visit 2023-10-06 Vilnius LT"],
    ),
    (
        ("The Speaker of the Saeima, Daiga Mieriņa, spent 6 October 2023 in Vilnius on a working visit."),
        ["visit 2023-10-06 Vilnius LT"],
    ),
    (
        (
            "On her working visit in Vilnius on 6 October 2023, Speaker of the Saeima Daiga Mieriņa "
            "spoke of security."
        ),
        ["visit 2023-10-06 Vilnius LT"],
    ),
    (
        "A working visit took Speaker of the Saeima Daiga Mieriņa to Vilnius on 6 October 2023.",
        ["visit 2023-10-06 Vilnius LT"],
    ),
    (
        "A working visit brought Speaker of the Saeima Daiga Mieriņa to Vilnius on 6 October 2023.",
        ["visit 2023-10-06 Vilnius LT"],
    ),
    ("Speaker of the Seimas Viktorija Čmilytė-Nielsen is in Kyiv today.", ["visit 2024-05-15 Kyiv UA"]),
    ("Speaker of the Seimas Viktorija Čmilytė-Nielsen has arrived for a visit in Kyiv.", ["visit Kyiv UA"]),
    ("Speaker of the Seimas Viktorija Čmilytė-Nielsen is officially visiting Latvia.", ["visit LV"]),
    ("Speaker of the Seimas Viktorija Čmilytė-Nielsen is visiting Latvia officially.", ["visit LV"]),
    ("Speaker of the Seimas Viktorija Čmilytė-Nielsen is paying a two-day visit to Latvia.", ["visit LV"]),
    (
        "Speaker of the Seimas Viktorija Čmilytė-Nielsen is on a two-day working visit in Latvia.",
        ["visit LV"],
    ),
    (
        (
            "Speaker of the Seimas Viktorija Čmilytė-Nielsen will set out tomorrow on an official visit"
            " to Latvia."
        ),
        ["visit 2024-05-16 LV"],
    ),
    (
        ("Speaker of the Seimas Viktorija Čmilytė-Nielsen leaves for Riga tomorrow on an official visit."),
        ["visit 2024-05-16 Riga LV"],
    ),
    ("Speaker of the Seimas Viktorija Čmilytė-Nielsen is now in Latvia on a working visit.", ["visit LV"]),
    (
        "A delegation of the Riigikogu headed by Enn Eesmaa paid a visit to Riga on 5 May 2023.",
        ["visit 2023-05-05 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly toured Moldova on 5 and 6 May 2023.",
        ["visit 2023-05-05 2023-05-06 MD"],
    ),
    (
        (
            "At the invitation of the Speaker of the Saeima, Speaker of the Seimas Viktorija Čmilytė-"
            "Nielsen visited Riga on 5 May 2023."
        ),
        ["visit 2023-05-05 Riga LV"],
    ),
    (
        (
            "Speaker of the Seimas Viktorija Čmilytė-Nielsen is due in Riga on an official visit on 5 "
            "June 2024."
        ),
        ["visit 2024-06-05 Riga LV"],
    ),
    ("Speaker of the Seimas Viktorija Čmilytė-Nielsen has never been to Kyiv.", []),
    ("Speaker of the Seimas Viktorija Čmilytė-Nielsen was invited to pay a visit to Riga.", []),
    ("Speaker of the Seimas Viktorija Čmilytė-Nielsen was born in Riga on 5 May 1983.", []),
]


@pytest.mark.parametrize(("text", "events"), VISITS, ids=[text[:70] for text, _ in VISITS])
def test_a_way_to_a_place_is_a_visit(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("was held in Tallinn from 23 October to 24 October 2025", ("2025-10-23", "2025-10-24")),
        ("was held in Tallinn from 30 October to 1 November 2025", ("2025-10-30", "2025-11-01")),
        ("(30 October–1 November 2025) was held in Tallinn", ("2025-10-30", "2025-11-01")),
        ("was held in Tallinn between 30 October and 2 November 2025", ("2025-10-30", "2025-11-02")),
        ("was held in Tallinn from 30 December to 2 January 2026", ("2025-12-30", "2026-01-02")),
        (
            "started in Tallinn on 23 October 2025 and closed there on 24 October 2025",
            ("2025-10-23", "2025-10-24"),
        ),
        (
            "was about ports. Fifty people came. It took place in Tallinn on 24 October 2025",
            ("2025-10-24", "2025-10-24"),
        ),
    ],
)
def test_a_range_has_the_year_of_its_last_day(days: str, expected: tuple[str, str]) -> None:
    text = f"The 43rd Session of the Baltic Assembly {days}. The agreement had been signed in Vilnius on 6 June 2024."
    assert [(e.start, e.end, e.city) for e in read(text).events] == [(*expected, "Tallinn")]


def test_it_is_nothing_told_in_between() -> None:
    text = (
        "The 43rd Session of the Baltic Assembly was about ports. A concert was given. It took place in Riga."
    )
    assert [e.city for e in read(text).events] == [None]
