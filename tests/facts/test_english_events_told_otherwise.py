"""When, where and whose English events are, told otherwise than by noun and verb; all sentences are invented."""

import pytest

from balticgraph.facts.fact import EventFact
from tests.facts.text import read


def _said(one: EventFact) -> str:
    """What is told of an event in one line: "ba_session 42 2031-05-05 Riga LV @Saeima"."""
    end = one.end if one.end != one.start else None
    venue = f"@{one.venue}" if one.venue else None
    told = (one.kind, one.number, one.start, end, one.city, one.country, venue)
    return " ".join(str(part) for part in told if part)


#: Notices and minutes whose lines tell when and where, each under a label.
LABELLED = [
    (
        ("Date: 8 June 2023\nPlace: Riga, Latvia\nEvent: meeting of the Presidium of the Baltic Assembly"),
        ["ba_presidium 2023-06-08 Riga LV"],
    ),
    (
        (
            "The Baltic Assembly will hold its 42nd Session."
            "\nWhen: 23-24 November 2023"
            "\nWhere: Tallinn, Estonia"
        ),
        ["ba_session 42 2023-11-23 2023-11-24 Tallinn EE"],
    ),
    (
        ("43rd Session of the Baltic Assembly\nPlace: Vilnius\nTime: 17-18 October 2024"),
        ["ba_session 43 2024-10-17 2024-10-18 Vilnius LT"],
    ),
    (
        ("Meeting of the Presidium of the Baltic Assembly\nDate and place: 12 April 2024, Helsinki"),
        ["ba_presidium 2024-04-12 Helsinki FI"],
    ),
    (
        (
            "Meeting of the Security and Defence Committee of the Baltic Assembly"
            "\nVenue: Saeima, Riga"
            "\nDates: 2-3 February 2024"
        ),
        ["ba_committee 2024-02-02 2024-02-03 Riga LV @Saeima"],
    ),
    (
        (
            "Body: Presidium of the Baltic Assembly"
            "\nDate: 5 May 2020"
            "\nForm: virtual meeting"
            "\nPresident of the Assembly Aadu Must told the members of the Presidium in the virtual "
            "meeting that nothing was as important."
        ),
        ["ba_presidium 2020-05-05 @online"],
    ),
    (
        (
            "Who: Education, Science and Culture Committee of the Baltic Assembly"
            "\nWhen: 6–7 June 2024"
            "\nWhere: Tartu, Estonia"
            "\nThree people from the city will say words of welcome when the meeting begins: Urmas Klaas,"
            " Mayor of Tartu."
        ),
        ["ba_committee 2024-06-06 2024-06-07 Tartu EE"],
    ),
    (
        (
            "The 29th Session of the Baltic Assembly in brief"
            "\nPlace and time: the Saeima in Latvia, host of the Session; 22 October 2010."
        ),
        ["ba_session 29 2010-10-22 LV @Saeima"],
    ),
    (
        (
            "Foreign affairs committees of the V4 parliaments confer by video link"
            "\nDate: 8 June 2021"
            "\nForm: video conference"
            "\nProposed by: Marek Kuchciński, who chairs the Foreign Affairs Committee of the Sejm of "
            "Poland"
            "\nThe video conference was opened by Vice-Marshal of the Sejm Ryszard Terlecki."
        ),
        ["other 2021-06-08 @video conference"],
    ),
    (
        ("40th Session of the Baltic Assembly\nFormat: online\nDate: 5 November 2021"),
        ["ba_session 40 2021-11-05 @online"],
    ),
    (
        (
            "Time: 10 a.m., 3 March 2024"
            "\nVenue: Conference Hall of the Riigikogu, Tallinn"
            "\nTopic: meeting of the Presidium of the Baltic Assembly with the Baltic Council of "
            "Ministers"
        ),
        ["ba_presidium 2024-03-03 Tallinn EE @Conference Hall of the Riigikogu"],
    ),
    (
        (
            "The President of the Baltic Assembly spoke of security. Contact: Riga, Jēkaba 11. Date: 5 "
            "May 2024."
        ),
        [],
    ),
    (
        (
            "The 42nd Session of the Baltic Assembly was held in Tallinn on 23 November 2023."
            "\nContact: Saeima, Riga"
            "\nDate: 25 November 2023"
        ),
        ["ba_session 42 2023-11-23 Tallinn EE"],
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
        (
            "Session of the Nordic Council"
            "\nReykjavik, Iceland"
            "\n14–15 March 2023"
            "\nMain theme: how secure the region is."
        ),
        ["other 2023-03-14 2023-03-15 Reykjavik IS"],
    ),
    (
        ("Reykjavik, Iceland, 14–15 March 2023.\nEvent: thematic session of the Nordic Council."),
        ["other 2023-03-14 2023-03-15 Reykjavik IS"],
    ),
    (
        (
            "The President of the Baltic Assembly spoke at the 33rd Session of the Baltic Assembly."
            "\nRiga, Latvia"
            "\n5-6 May 2019"
        ),
        ["ba_session 33"],
    ),
]


@pytest.mark.parametrize(("text", "events"), LABELLED, ids=[text[:70] for text, _ in LABELLED])
def test_days_and_places_of_labelled_lines(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events


#: Places told to be the venue of something, before its noun or behind it.
VENUES = [
    (
        (
            "The Baltic Assembly held its 40th Session. Vilnius was the venue, and 24 and 25 November "
            "2022 were the dates."
        ),
        ["ba_session 40 2022-11-24 2022-11-25 Vilnius LT"],
    ),
    (
        (
            "The 41st Session of the Baltic Assembly lasted from 27 to 28 October 2022, and its place "
            "was Riga."
        ),
        ["ba_session 41 2022-10-27 2022-10-28 Riga LV"],
    ),
    ("Riga was the place of the 41st Session of the Baltic Assembly.", ["ba_session 41 Riga LV"]),
    ("Riga will be the host city of the 44th Session of the Baltic Assembly.", ["ba_session 44 Riga LV"]),
    ("Riga will be host to the 44th Session of the Baltic Assembly.", ["ba_session 44 Riga LV"]),
    ("Riga plays host to the 44th Session of the Baltic Assembly.", ["ba_session 44 Riga LV"]),
    ("Riga provides the setting for the 44th Session of the Baltic Assembly.", ["ba_session 44 Riga LV"]),
    ("The 44th Session of the Baltic Assembly has Riga as its venue.", ["ba_session 44 Riga LV"]),
    ("The seat of the 35th Session of the Baltic Assembly was Riga.", ["ba_session 35 Riga LV"]),
    ("The location of the 35th Session of the Baltic Assembly is Riga.", ["ba_session 35 Riga LV"]),
    ("The place chosen for the 35th Session of the Baltic Assembly is Riga.", ["ba_session 35 Riga LV"]),
    (
        (
            "Tallinn was the meeting place both of the 30th Session of the Baltic Assembly and of the "
            "17th Baltic Council on 24 and 25 November 2011."
        ),
        [
            "ba_session 30 2011-11-24 2011-11-25 Tallinn EE",
            "baltic_council 17 2011-11-24 2011-11-25 Tallinn EE",
        ],
    ),
    (
        (
            "The 42nd Session of the Baltic Assembly was opened on 23 November 2023. The place of the "
            "meeting was Tallinn."
        ),
        ["ba_session 42 2023-11-23 Tallinn EE"],
    ),
    (
        ("The 42nd Session of the Baltic Assembly was opened on 23 November 2023. The venue was Tallinn."),
        ["ba_session 42 2023-11-23 Tallinn EE"],
    ),
    (
        (
            "The 42nd Session of the Baltic Assembly was opened on 23 November 2023. Tallinn was the "
            "host city."
        ),
        ["ba_session 42 2023-11-23 Tallinn EE"],
    ),
    (
        (
            "The 42nd Session of the Baltic Assembly was opened on 23 November 2023. Its venue is the "
            "Riigikogu."
        ),
        ["ba_session 42 2023-11-23 @Riigikogu"],
    ),
    (
        (
            "The 42nd Session of the Baltic Assembly was opened on 23 November 2023. The venue was the "
            "Conference Hall of the Riigikogu in Tallinn."
        ),
        ["ba_session 42 2023-11-23 Tallinn EE @Conference Hall of the Riigikogu"],
    ),
    (
        (
            "Next Monday a meeting of the Baltic Council of Ministers will take place in Riga. The Art "
            "Museum Riga Bourse has been chosen as the place for the meeting."
        ),
        ["other 2024-05-20 Riga LV @Art Museum Riga Bourse"],
    ),
    (
        (
            "Next Monday a meeting of the Baltic Council of Ministers will take place in Riga. The "
            "National Library of Latvia has been chosen as the venue."
        ),
        ["other 2024-05-20 Riga LV @National Library of Latvia"],
    ),
    (
        (
            "The dates of the 44th Session of the Baltic Assembly are 13 and 14 November 2025, the "
            "place is Riga."
        ),
        ["ba_session 44 2025-11-13 2025-11-14 Riga LV"],
    ),
    (
        "13 and 14 November 2025 are the dates of the 44th Session of the Baltic Assembly.",
        ["ba_session 44 2025-11-13 2025-11-14"],
    ),
    ("The date of the next session of the Baltic Assembly is 13 November 2025.", ["ba_session 2025-11-13"]),
    (
        "The 44th Session of the Baltic Assembly is set for 13 November 2025 in Riga.",
        ["ba_session 44 2025-11-13 Riga LV"],
    ),
    (
        "The 44th Session of the Baltic Assembly is scheduled for 13 and 14 November 2025 in Riga.",
        ["ba_session 44 2025-11-13 2025-11-14 Riga LV"],
    ),
    (
        "It was in Riga, on 28 October 2022, that the Baltic Assembly held its 41st Session.",
        ["ba_session 41 2022-10-28 Riga LV"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly brought the members of three parliaments to "
            "Vilnius on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        ("The 43rd Session of the Baltic Assembly (Vilnius, 17 October 2024) was opened by the Speaker."),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        "In Vilnius today, the 43rd Session of the Baltic Assembly began.",
        ["ba_session 43 2024-05-15 Vilnius LT"],
    ),
    (
        (
            "Vilnius, 17 October 2024. The 43rd Session of the Baltic Assembly began with a speech by "
            "the Speaker."
        ),
        ["ba_session 43"],
    ),
    (
        "The Lithuanian capital was the scene of the 43rd Session of the Baltic Assembly.",
        ["ba_session 43 Vilnius LT"],
    ),
    (
        "The Lithuanian capital, Vilnius, was the scene of the 43rd Session of the Baltic Assembly.",
        ["ba_session 43 Vilnius LT"],
    ),
    ("The Lithuanian capital hosted the 43rd Session of the Baltic Assembly.", ["ba_session 43 Vilnius LT"]),
    (
        ("The capital of Lithuania will welcome the 43rd Session of the Baltic Assembly on 17 October 2024."),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        "The 43rd Session of the Baltic Assembly is taking place in Lithuania's capital, Vilnius.",
        ["ba_session 43 Vilnius LT"],
    ),
    ("Parliamentarians left for Riga after the 43rd Session of the Baltic Assembly.", ["ba_session 43"]),
    (
        "Riga is a city of culture, said the President at the 43rd Session of the Baltic Assembly.",
        ["ba_session 43"],
    ),
    (
        ("Tallinn was the venue of a concert. The 43rd Session of the Baltic Assembly discussed energy."),
        ["ba_session 43"],
    ),
    ("The 43rd Session of the Baltic Assembly did not take place in Riga.", ["ba_session 43"]),
    (
        (
            "The next host city of the Baltic Assembly's 44th Session has not been chosen, and Riga is "
            "not the venue."
        ),
        ["ba_session 44"],
    ),
]


@pytest.mark.parametrize(("text", "events"), VENUES, ids=[text[:70] for text, _ in VENUES])
def test_a_place_told_to_be_a_venue(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events


#: Gatherings of those who held them, as a clause behind tells, and how often they met.
OWNERS = [
    (
        (
            "The question was discussed at the Summit which the Baltic Assembly and the Nordic Council "
            "held on 9 December 2025 in Reykjavik."
        ),
        ["consultation 2025-12-09 Reykjavik IS"],
    ),
    (
        (
            "The Baltic Assembly and the Nordic Council discussed it at the Summit that they held on 9 "
            "December 2025 in the Icelandic capital, Reykjavik."
        ),
        ["consultation 2025-12-09 Reykjavik IS"],
    ),
    (
        (
            "The Baltic Assembly and the Nordic Council devoted to this question the Summit which they "
            "held on 9 December 2025 in Reykjavik."
        ),
        ["consultation 2025-12-09 Reykjavik IS"],
    ),
    (
        (
            "A joint meeting of the two organisations, the Nordic Council and the Baltic Assembly, was "
            "held in Vilnius on 15 April 1996."
        ),
        ["consultation 1996-04-15 Vilnius LT"],
    ),
    (
        (
            "The Baltic Assembly and the Benelux Parliament work together. The two organisations' "
            "summit was held in Tallinn on 5 March 2024."
        ),
        ["consultation 2024-03-05 Tallinn EE"],
    ),
    (
        (
            "The statement of the Presidents of the Nordic Council and the Baltic Assembly was adopted "
            "at the summit in Copenhagen. To the summit, which both organisations hold every year and "
            "which this time took place in the Danish capital on 21 and 22 January 2024, also belong "
            "other decisions."
        ),
        ["consultation 2024-01-21 2024-01-22 Copenhagen DK"],
    ),
    (
        (
            "Two parliamentary organisations held a Joint Meeting in Vilnius, Lithuania, on the 15th "
            "and 16th of April 1996: the Nordic Council and the Baltic Assembly."
        ),
        ["consultation 1996-04-15 1996-04-16 Vilnius LT"],
    ),
    (
        (
            "The theme of the Annual Session which the OSCE Parliamentary Assembly will hold in Berlin "
            "is the role of parliaments."
        ),
        ["other Berlin DE"],
    ),
    (
        ("The meeting convened by the Presidium of the Baltic Assembly took place in Riga on 3 May 2024."),
        ["ba_presidium 2024-05-03 Riga LV"],
    ),
    (
        (
            "The meeting, which was called by the Security and Defence Committee of the Baltic "
            "Assembly, took place in Riga on 3 May 2024."
        ),
        ["ba_committee 2024-05-03 Riga LV"],
    ),
    (
        (
            "At the session that the Nordic Council held in Oslo on 3 November 2023, Jānis Vucāns spoke"
            " of energy."
        ),
        ["other 2023-11-03 Oslo NO"],
    ),
    (
        "The speakers agreed on this at the meeting they had in Tartu on 3 November 2023.",
        ["other 2023-11-03 Tartu"],
    ),
    (
        "The forum which was organised by the Baltic Assembly took place in Riga on 3 May 2024.",
        ["conference 2024-05-03 Riga LV"],
    ),
    (
        "The Baltic Sea Parliamentary Conference met for the 30th time on 30 August 2021.",
        ["conference 30 2021-08-30"],
    ),
    (
        "The Baltic Assembly met for the 42nd time in Tallinn on 24 November 2023.",
        ["ba_session 42 2023-11-24 Tallinn EE"],
    ),
    ("The Baltic Assembly came together in Riga for the 41st time.", ["ba_session 41 Riga LV"]),
    (
        "On 24 November 2023, the Baltic Assembly convened for the forty-second time.",
        ["ba_session 42 2023-11-24"],
    ),
    (
        "The Nordic Council gathered for the 73rd time in Copenhagen on 2 November 2021.",
        ["other 73 2021-11-02 Copenhagen DK"],
    ),
    (
        ("The Presidium of the Baltic Assembly met for the third time this year in Riga on 3 May 2024."),
        ["ba_presidium 2024-05-03 Riga LV"],
    ),
    ("The Baltic Assembly met for the first time in Riga on 24 January 1992.", ["other 1992-01-24 Riga LV"]),
    (
        ("The 42nd Session of the Baltic Assembly, which the Presidium will discuss, is due in Tallinn."),
        ["ba_session 42 Tallinn EE"],
    ),
    ("The Baltic Assembly has a committee which the Nordic Council has no need of.", []),
    ("The President said that the meeting which the committee had called off was important.", []),
]


@pytest.mark.parametrize(("text", "events"), OWNERS, ids=[text[:70] for text, _ in OWNERS])
def test_who_held_it_is_told_behind_or_by_how_often(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events


#: What points back to an event by other words than its noun.
POINTING = [
    (
        (
            "The Baltic Assembly invited its partners to an Eastern Partnership Conference. It took "
            "place in Riga on 9 June 2017."
        ),
        ["conference 2017-06-09 Riga LV"],
    ),
    (
        (
            "The Baltic Assembly invited experts to a conference on energy security. It was held in "
            "Tallinn on 9 June 2017."
        ),
        ["conference 2017-06-09 Tallinn EE"],
    ),
    (
        (
            "Together in Strengthening Our Cooperation – such was the motto under which the Baltic "
            "Assembly invited its partners to an Eastern Partnership Conference. It took place in the "
            "capital of Latvia, Riga, on 9 June 2017."
        ),
        ["conference 2017-06-09 Riga LV"],
    ),
    (
        (
            "The speakers of the three parliaments called a special meeting. It is to be held in Riga "
            "on 9 June 2024."
        ),
        ["other 2024-06-09 Riga LV"],
    ),
    (
        (
            "The President of Latvia came to a meeting which the Baltic presidents had with the "
            "Secretary-General of the United Nations. It was held on 25 September 2024."
        ),
        ["other 2024-09-25"],
    ),
    (
        (
            "The Presidium of the Baltic Assembly planned a seminar on cyber security. It will take "
            "place in Vilnius on 25 September 2024."
        ),
        ["conference 2024-09-25 Vilnius LT"],
    ),
    (("The Baltic Assembly needs a conference on energy every year. It was founded in Tallinn in 1991."), []),
    ("No meeting of the Presidium was planned. It was held in reserve.", []),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. Proceedings opened on 17 "
            "October 2024 in Vilnius, in the Seimas."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT @Seimas"],
    ),
    (
        (
            "The President of the Baltic Assembly will chair the summit of the Baltic Assembly and the "
            "Nordic Council. The proceedings will begin in Riga on 3 June 2024."
        ),
        ["consultation 2024-06-03 Riga LV"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The deliberations took place"
            " in Vilnius on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The event took place in "
            "Vilnius on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The gathering was held in "
            "Vilnius on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The two-day meeting was held"
            " in Vilnius on 17 and 18 October 2024."
        ),
        ["ba_session 43 2024-10-17 2024-10-18 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The plenary took place in "
            "Vilnius on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. This year's session took "
            "place in Vilnius on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The Assembly's annual "
            "meeting took place in Vilnius on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The parliamentarians met in "
            "Vilnius on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The Assembly met in Vilnius "
            "on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The members gathered in "
            "Vilnius on 17 October 2024."
        ),
        ["ba_session 43 2024-10-17 Vilnius LT"],
    ),
    (
        (
            "The Speakers of the Baltic and Nordic parliaments met in Tartu. The get-together lasted "
            "from 3 to 4 May 2024."
        ),
        ["parliament_speakers_meeting 2024-05-03 2024-05-04 Tartu"],
    ),
    (
        (
            "The Speakers of the Baltic and Nordic parliaments met. The talks were held in Tartu on 3 "
            "May 2024."
        ),
        ["parliament_speakers_meeting 2024-05-03 Tartu"],
    ),
    (
        (
            "The Speakers of the Baltic and Nordic parliaments met. The encounter took place in Tartu "
            "on 3 May 2024."
        ),
        ["parliament_speakers_meeting 2024-05-03 Tartu"],
    ),
    (
        (
            "The delegates gathered signatures in Riga on 5 May 2023. The 43rd Session of the Baltic "
            "Assembly adopted a resolution."
        ),
        ["ba_session 43"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. The parliamentarians had met"
            " the President in Riga on 5 May 2023."
        ),
        ["ba_session 43"],
    ),
    (
        (
            "The 43rd Session of the Baltic Assembly adopted a resolution. Work on the railway began in"
            " Riga on 5 May 2023."
        ),
        ["ba_session 43"],
    ),
    ("The Baltic Assembly proposes that a conference be held in Riga.", []),
    ("Vilnius is the place to be, said the President of the Baltic Assembly.", []),
]


@pytest.mark.parametrize(("text", "events"), POINTING, ids=[text[:70] for text, _ in POINTING])
def test_other_words_point_back(text: str, events: list[str]) -> None:
    assert sorted(map(_said, read(text, published="2024-05-15").events)) == events
