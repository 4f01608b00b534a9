"""Whom they and their mean where English events are told, and further ways to tell them; all sentences are invented."""

import pytest

from balticgraph.facts.fact import EventFact
from tests.facts.text import read


def _said(one: EventFact) -> str:
    """What is told of an event in one line: "ba_session 42 2031-05-05 Riga LV @Saeima"."""
    end = one.end if one.end != one.start else None
    venue = f"@{one.venue}" if one.venue else None
    told = (one.kind, one.number, one.start, end, one.city, one.country, venue)
    return " ".join(str(part) for part in told if part)


#: Meetings, anniversaries and sessions in the words that pages use.
MEETINGS = [
    (
        "The Presidium of the Baltic Assembly will convene in Riga on 3 June 2024.",
        ["ba_presidium 2024-06-03 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly gets together in Riga on 3 June 2024.",
        ["ba_presidium 2024-06-03 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly is to sit in Riga on 3 June 2024.",
        ["ba_presidium 2024-06-03 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly has its next meeting on 3 June 2024 in Riga.",
        ["ba_presidium 2024-06-03 Riga LV"],
    ),
    (
        "A sitting of the Presidium of the Baltic Assembly is planned for 3 June 2024 in Riga.",
        ["ba_presidium 2024-06-03 Riga LV"],
    ),
    (
        "The Baltic Assembly's Presidium wrapped up its meeting in Riga on 3 May 2024.",
        ["ba_presidium 2024-05-03 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly ended a two-day meeting in Riga today.",
        ["ba_presidium 2024-05-14 2024-05-15 Riga LV"],
    ),
    (
        (
            "The Consultative Council of the Baltic Assembly, in which the Presidium is joined by the "
            "chairs of the committees, met in Tallinn on October 26 and 27, 2023."
        ),
        ["ba_presidium 2023-10-26 2023-10-27 Tallinn EE"],
    ),
    (
        (
            "Answers were sought at the Consultative Council of the Baltic Assembly, in which the "
            "Presidium is joined by those who chair the Committees. It met in Tallinn on October 26 and"
            " 27, 2023."
        ),
        ["ba_presidium 2023-10-26 2023-10-27 Tallinn EE"],
    ),
    (
        (
            "September is Consultative Council time in the Baltic Assembly. This year's gathering of "
            "the Presidium with the chairs of the Committees was in Riga and lasted two days, 22 and 23"
            " September 2023."
        ),
        ["ba_presidium 2023-09-22 2023-09-23 Riga LV"],
    ),
    (
        "The Baltic Assembly's Consultative Council was in Riga on 22 September 2023.",
        ["ba_presidium 2023-09-22 Riga LV"],
    ),
    (
        "Today the 42nd Session of the Baltic Assembly ended in Tallinn.",
        ["ba_session 42 2024-05-15 Tallinn EE"],
    ),
    (
        (
            "When the Baltic Assembly met for its 17th session in Vilnius on 7 December 2000, it "
            "discussed NATO."
        ),
        ["ba_session 17 2000-12-07 Vilnius LT"],
    ),
    (
        "The Baltic Assembly's 17th session was in Vilnius on 7 and 8 December 2000.",
        ["ba_session 17 2000-12-07 2000-12-08 Vilnius LT"],
    ),
    (
        "The 17th session of the Baltic Assembly has been convened in Vilnius for 7 December 2000.",
        ["ba_session 17 2000-12-07 Vilnius LT"],
    ),
    (
        ("The 17th session of the Baltic Assembly falls on 7 and 8 December 2000 and will be in Vilnius."),
        ["ba_session 17 2000-12-07 2000-12-08 Vilnius LT"],
    ),
    (
        "Vilnius, 7-8 December 2000: 17th session of the Baltic Assembly",
        ["ba_session 17 2000-12-07 2000-12-08 Vilnius LT"],
    ),
    (
        "17th session of the Baltic Assembly, Vilnius, Lithuania, 7-8 December 2000",
        ["ba_session 17 2000-12-07 2000-12-08 Vilnius LT"],
    ),
    (
        (
            "33rd Session of the Baltic Assembly"
            "\nTallinn, the Republic of Estonia"
            "\n23 and 24 October 2014"
            "\nR E S O L U T I O N"
        ),
        ["ba_session 33 2014-10-23 2014-10-24 Tallinn EE"],
    ),
    (
        "Reykjavik, Iceland, 14–15 March 2023. Event: thematic session of the Nordic Council.",
        ["other 2023-03-14 2023-03-15 Reykjavik IS"],
    ),
    (
        (
            "The 11th Session of the GUAM Parliamentary Assembly met in the city of Chisinau, Republic "
            "of Moldova, on 28 September 2018."
        ),
        ["other 11 2018-09-28 Chisinau MD"],
    ),
    (
        (
            "The GUAM Parliamentary Assembly and the Baltic Assembly noted what they had done since "
            "they had met in Tbilisi, Georgia, in December 2017."
        ),
        ["consultation Tbilisi GE"],
    ),
    (
        "A press conference followed the 16th Baltic Council. Urmas Paet spoke at it.",
        ["baltic_council 16", "other"],
    ),
    (
        "The anniversary of the Benelux Parliament was celebrated in Brussels on 5 November 2025.",
        ["other 2025-11-05 Brussels BE"],
    ),
    (
        (
            "Seven decades of cooperation were the reason for a celebration in the Belgian capital, "
            "Brussels, on 5 November 2025. The Benelux Parliament had its 70th anniversary."
        ),
        ["other 2025-11-05 Brussels BE"],
    ),
    (
        "The Benelux Parliament celebrated its 70th anniversary in Brussels on 5 November 2025.",
        ["other 2025-11-05 Brussels BE"],
    ),
    (
        (
            "Ināra Mūrniece was there to speak at the celebration of the restoration of independence in"
            " Vilnius on 11 March 2015."
        ),
        ["other 2015-03-11 Vilnius LT"],
    ),
    (
        (
            "Ināra Mūrniece spoke at the celebration at the Independence Square in Vilnius on "
            "Wednesday, 11 March 2015."
        ),
        ["other 2015-03-11 Vilnius LT @Independence Square"],
    ),
    (
        (
            "The session of the Nordic Council lasted from the 1st to the 4th of November 2021, and its"
            " place was Copenhagen."
        ),
        ["other 2021-11-01 2021-11-04 Copenhagen DK"],
    ),
    (
        (
            "The Baltic Assembly came to the 73rd Session of the Nordic Council in Copenhagen on 2 and "
            "3 November 2021."
        ),
        ["other 73 2021-11-02 2021-11-03 Copenhagen DK"],
    ),
    (
        (
            "The next time that the Baltic Assembly and the Baltic Council of Ministers get together "
            "will be on 24 November 2024, at the 29th Baltic Council, to be held in Tallinn."
        ),
        ["baltic_council 29 2024-11-24 Tallinn EE"],
    ),
]


@pytest.mark.parametrize(("text", "events"), MEETINGS, ids=[text[:70] for text, _ in MEETINGS])
def test_ways_to_tell_a_meeting(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events


#: Those who met are named before they or their, and where is told before a colon or by there.
THEY = [
    (
        (
            "Estonian, Latvian and Lithuanian foreign affairs committees want to find this out when "
            "they meet on 14 and 15 June 2024 in Kuressaare."
        ),
        ["other 2024-06-14 2024-06-15 Kuressaare"],
    ),
    (
        (
            "The speakers of the Baltic parliaments want closer ties, they said when they met in Riga "
            "on 5 May 2023."
        ),
        ["parliament_speakers_meeting 2023-05-05 Riga LV"],
    ),
    (
        (
            "The prime ministers of Estonia, Latvia and Lithuania agreed on this as they gathered in "
            "Vilnius on 5 May 2023."
        ),
        ["other 2023-05-05 Vilnius LT"],
    ),
    (
        (
            "The members of the Presidium of the Baltic Assembly will talk of energy when they convene "
            "in Riga on 5 June 2024."
        ),
        ["ba_presidium 2024-06-05 Riga LV"],
    ),
    (
        (
            "These questions await two Committees of the Baltic Assembly in Riga, where their joint "
            "meeting is scheduled for 18-19 January 2025."
        ),
        ["ba_committee 2025-01-18 2025-01-19 Riga LV"],
    ),
    (
        ("The Presidium of the Baltic Assembly came to Tallinn, where its meeting was held on 5 May 2023."),
        ["ba_presidium 2023-05-05 Tallinn EE"],
    ),
    (
        (
            "The speakers of the Baltic parliaments travelled to Tartu, where their annual meeting took"
            " place on 5 May 2023."
        ),
        ["parliament_speakers_meeting 2023-05-05 Tartu"],
    ),
    (
        (
            "Energy was discussed on 14 December 2015 in Vilnius by the three Baltic Prime Ministers: "
            "Algirdas Butkevičius of Lithuania, Laimdota Straujuma of Latvia and Taavi Rõivas of "
            "Estonia."
        ),
        ["other 2015-12-14 Vilnius LT"],
    ),
    (
        (
            "The three Baltic Prime Ministers – Algirdas Butkevičius, Laimdota Straujuma and Taavi "
            "Rõivas – discussed energy in Vilnius on 14 December 2015."
        ),
        ["other 2015-12-14 Vilnius LT"],
    ),
    (
        "Vilnius, 7-8 December 2000: 17th session of the Baltic Assembly",
        ["ba_session 17 2000-12-07 2000-12-08 Vilnius LT"],
    ),
    (
        "Vilnius, 1 December 1990: here the parliaments of Lithuania, Latvia and Estonia met.",
        ["other 1990-12-01 Vilnius LT"],
    ),
    (
        ("Riga, Latvia, 5 May 2023: the Presidium of the Baltic Assembly discusses energy at its meeting."),
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    ("Riga: The Presidium of the Baltic Assembly met on 5 May 2023.", ["ba_presidium 2023-05-05"]),
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
    (
        "The Baltic Assembly held its 30th session in Tallinn. There is, on Friday, much to do.",
        ["ba_session 30 Tallinn EE"],
    ),
    ("At the press conference in Riga, Urmas Paet spoke of trains.", ["other Riga LV"]),
    (
        (
            "This figure was cited at a conference in Copenhagen on 9 September 2024 by Dalia "
            "Bankauskaite, an Expert at the Swedish Defence University."
        ),
        ["conference 2024-09-09 Copenhagen DK"],
    ),
    (
        (
            "Māris Andžāns, Professor at Riga Stradins University, spoke at the conference in "
            "Copenhagen on 9 September 2024."
        ),
        ["conference 2024-09-09 Copenhagen DK"],
    ),
    (
        (
            "Māris Andžāns, who teaches at the University of Latvia, spoke at the conference in "
            "Copenhagen on 9 September 2024."
        ),
        ["conference 2024-09-09 Copenhagen DK"],
    ),
    (
        "Māris Andžāns spoke at the conference at the University of Latvia on 9 September 2024.",
        ["conference 2024-09-09 @University of Latvia"],
    ),
    (
        (
            "The 31st Session of the Baltic Assembly was held in Vilnius. For the next Session, its "
            "members are to come to Riga on 28 and 29 November 2024."
        ),
        ["ba_session 2024-11-28 2024-11-29 Riga LV", "ba_session 31 Vilnius LT"],
    ),
    (
        (
            "The 31st Session of the Baltic Assembly was held in Vilnius. The date for the Assembly's "
            "next Session is already fixed: its members are to come to Riga on 28 and 29 November 2024."
        ),
        ["ba_session 2024-11-28 2024-11-29 Riga LV", "ba_session 31 Vilnius LT"],
    ),
    (
        (
            "The 31st Session of the Baltic Assembly was held in Vilnius. The members will come "
            "together again for the next session in Riga on 28 November 2024."
        ),
        ["ba_session 2024-11-28 Riga LV", "ba_session 31 Vilnius LT"],
    ),
    (
        (
            "Tallinn, Estonia, was the meeting place both of the 30th Session of the Baltic Assembly "
            "and of the 17th Baltic Council on 24 and 25 November 2011."
        ),
        [
            "ba_session 30 2011-11-24 2011-11-25 Tallinn EE",
            "baltic_council 17 2011-11-24 2011-11-25 Tallinn EE",
        ],
    ),
    ("The Presidents said that they met many friends in Riga on 5 May 2023.", []),
]


@pytest.mark.parametrize(("text", "events"), THEY, ids=[text[:70] for text, _ in THEY])
def test_those_who_met_are_named_before(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events


#: One meeting and one session told in many ways.
PLAIN = [
    (
        ("The occasion is the award ceremony of the Baltic Assembly, held in Vilnius on 17 October 2024."),
        ["prize_ceremony 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "Thursday, 28 November 2013, was the day on which the Speakers of the Saeima and the Seimas"
            " had their meeting in Riga."
        ),
        ["parliament_speakers_meeting 2013-11-28 Riga LV"],
    ),
    (
        "It was on 5 May 2023 that the Presidium of the Baltic Assembly met in Riga.",
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        "The day of the meeting of the Presidium of the Baltic Assembly in Riga was 5 May 2023.",
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly held a meeting (Riga, 5 May 2023).",
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly had a working meeting in Riga on 5 May 2023.",
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly gathered for a working meeting in Riga on 5 May 2023.",
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        (
            "In the Latvian capital, on 5 May 2023, the Presidium of the Baltic Assembly held its first"
            " meeting of the year."
        ),
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        ("The Presidium of the Baltic Assembly started the year with a meeting in Riga on 5 May 2023."),
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        (
            "On the agenda of the Presidium of the Baltic Assembly, which meets in Riga on 5 June 2024,"
            " is energy."
        ),
        ["ba_presidium 2024-06-05 Riga LV"],
    ),
    (
        (
            "The meeting of the Presidium of the Baltic Assembly that took place in Riga on 5 May 2023 "
            "dealt with energy."
        ),
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        ("Energy was the subject of the Presidium meeting of the Baltic Assembly in Riga on 5 May 2023."),
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        ("Energy topped the agenda when the Presidium of the Baltic Assembly met in Riga on 5 May 2023."),
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        ("Having met in Riga on 5 May 2023, the Presidium of the Baltic Assembly adopted a statement."),
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        "Meeting in Riga on 5 May 2023, the Presidium of the Baltic Assembly adopted a statement.",
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        (
            "Held in Riga on 5 May 2023, the meeting of the Presidium of the Baltic Assembly dealt with"
            " energy."
        ),
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        (
            "The two days of the 43rd Session of the Baltic Assembly in Vilnius, 17 and 18 October "
            "2024, were devoted to security."
        ),
        ["ba_session 43 2024-10-17 2024-10-18 Vilnius LT"],
    ),
    (
        "The 43rd Session of the Baltic Assembly runs in Vilnius from Thursday to Friday.",
        ["ba_session 43 2024-05-16 2024-05-17 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly, to which Vilnius will be host on 17 October 2024,"
            " is about security."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        "The 43rd Session of the Baltic Assembly opens its doors in Vilnius on 17 October 2024.",
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        ("The Presidium of the Baltic Assembly started the year with a meeting in Riga on 5 May 2023."),
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        ("The speakers of the Baltic parliaments closed the year with a summit in Riga on 5 May 2023."),
        ["parliament_speakers_meeting 2023-05-05 Riga LV"],
    ),
    (
        "The Presidium of the Baltic Assembly began its term with a sitting in Riga on 5 May 2023.",
        ["ba_presidium 2023-05-05 Riga LV"],
    ),
    (
        (
            "The Security and Defence Committee of the Baltic Assembly opens the season with a meeting "
            "in Tallinn on 5 June 2024."
        ),
        ["ba_committee 2024-06-05 Tallinn EE"],
    ),
    (
        ("The Baltic Assembly brings together members of the parliaments of Estonia, Latvia and Lithuania."),
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), PLAIN, ids=[text[:70] for text, _ in PLAIN])
def test_the_presidium_met(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events
