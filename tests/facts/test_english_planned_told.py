"""Whom English announces for an event to come in other words than verbs of taking part; whoever only stands near is not."""

import pytest

from tests.facts.text import coming, read

_EVENT = "The 43rd session of the Baltic Assembly will be held in Riga on 5 December 2027. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Timo Suslov is among those expected.", {"Suslov"}),
        ("Timo Suslov is expected in Riga.", {"Suslov"}),
        (
            "As guest speaker the organisers expect Jens Stoltenberg, who is Secretary General of NATO.",
            {"Stoltenberg"},
        ),
        ("The organisers expect Jens Stoltenberg as guest speaker.", {"Stoltenberg"}),
        (
            "Among those who have said they will come are Jens Stoltenberg and Timo Suslov.",
            {"Stoltenberg", "Suslov"},
        ),
        ("Words of welcome will be said by Urmas Klaas.", {"Klaas"}),
        ("Urmas Klaas will say words of welcome.", {"Klaas"}),
        (
            "Three people will say words of welcome: Urmas Klaas, Kertu Saks and Kuldar Leis.",
            {"Klaas", "Saks", "Leis"},
        ),
        ("Urmas Klaas will have the honour of opening the session.", {"Klaas"}),
        (
            "A comparison of the three school systems, to be drawn by Irena Stonkuvienė, will begin the second part.",
            {"Stonkuvienė"},
        ),
        ("Latvia sends to it Inese Lībiņa-Egnere, Minister of Justice.", {"Lībiņa-Egnere"}),
        ("From the government, Inese Lībiņa-Egnere will be there.", {"Lībiņa-Egnere"}),
        ("Timo Suslov heads for Riga.", {"Suslov"}),
        ("Timo Suslov sets out for the session in Riga.", {"Suslov"}),
        ("Timo Suslov intends to tell the session how Estonia came through the crisis.", {"Suslov"}),
        (
            "What Timo Suslov intends to tell the session in his address is how Estonia came through the crisis.",
            {"Suslov"},
        ),
        (
            "How Estonia came through the crisis is what Timo Suslov intends to tell the session in his address.",
            {"Suslov"},
        ),
        ("Timo Suslov means to raise the matter at the session.", {"Suslov"}),
        ("Timo Suslov has the floor on the second day.", {"Suslov"}),
        ("The floor goes to Timo Suslov on the second day.", {"Suslov"}),
        ("On the second day it is Timo Suslov's turn to speak.", {"Suslov"}),
        ("Speakers: Timo Suslov, Enn Eesmaa.", {"Suslov", "Eesmaa"}),
        (
            "Timo Suslov joins the debate about NATO, Enn Eesmaa the one about the global situation.",
            {"Suslov", "Eesmaa"},
        ),
        ("Also coming are Timo Suslov and Enn Eesmaa.", {"Suslov", "Eesmaa"}),
        ("The hostess will be Daiga Mieriņa.", {"Mieriņa"}),
        ("Daiga Mieriņa will be the hostess.", {"Mieriņa"}),
        ("Daiga Mieriņa will play host.", {"Mieriņa"}),
        ("The host of the session is Daiga Mieriņa.", {"Mieriņa"}),
        ("Timo Suslov cannot attend.", set()),
        ("Timo Suslov will not attend.", set()),
        ("Timo Suslov is not expected.", set()),
        ("Timo Suslov expects a good debate.", set()),
        ("Timo Suslov hopes that the session will be a success.", set()),
        ("Timo Suslov wrote the programme.", set()),
        ("The programme was drawn up by Timo Suslov.", set()),
        ("More information: Timo Suslov.", set()),
        ("Timo Suslov, who attended the last session, was invited to the museum.", set()),
        ("A statue of Timo Suslov will be shown.", set()),
        ("The report was written by Timo Suslov.", set()),
        ("On the first day Timo Suslov is the speaker.", {"Suslov"}),
        ("The opening address is by Timo Suslov.", {"Suslov"}),
        ("The opening address comes from Timo Suslov.", {"Suslov"}),
        ("Timo Suslov, too, will be there.", {"Suslov"}),
        ("It falls to Timo Suslov to open the session.", {"Suslov"}),
        ("The task of opening the session falls to Timo Suslov.", {"Suslov"}),
        ("Timo Suslov has the task of opening the session.", {"Suslov"}),
        ("Timo Suslov follows with a report on energy.", {"Suslov"}),
        ("Timo Suslov rounds off the session with a report.", {"Suslov"}),
        ("The last word belongs to Timo Suslov.", {"Suslov"}),
        ("Timo Suslov is to be found among the speakers.", {"Suslov"}),
        ("Timo Suslov is on the programme with a report.", {"Suslov"}),
        ("Timo Suslov will get the delegates under way.", set()),
        ("Timo Suslov had been due to attend but fell ill.", set()),
        ("Timo Suslov's book will be presented.", set()),
        ("The session is dedicated to Timo Suslov.", set()),
        ("The programme was presented by Timo Suslov.", set()),
        ("The invitation was sent to Timo Suslov.", set()),
    ],
)
def test_who_is_announced_in_other_words(text: str, expected: set[str]) -> None:
    found = read(_EVENT + text)
    assert {one.person.split()[-1] for one in found.announced} == expected


@pytest.mark.parametrize(
    "text",
    [
        "The OSCE PA session will be held in Berlin. Mart Loog, who heads the delegation to the OSCE PA, expects a debate.",
        "The Joint Jury will convene on 27 September 2027. It is headed by Mart Loog as Chair of the Joint Jury.",
        "The session of the Baltic Assembly has ended. Mart Loog is content. Times oblige the Baltic States to speak as one, he said.",
    ],
)
def test_who_is_not_announced(text: str) -> None:
    assert not read(text).announced


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The session will be opened by Timo Suslov and closed by Urmas Klaas.", {"Suslov", "Klaas"}),
        ("Timo Suslov will take part, and so will Urmas Klaas.", {"Suslov", "Klaas"}),
        (
            "During the session, Timo Suslov and Urmas Klaas will exchange views on ports.",
            {"Suslov", "Klaas"},
        ),
        ("Urmas Klaas cannot attend; Timo Suslov will replace him.", {"Suslov"}),
        ("During the session, the proposal of Timo Suslov will be discussed.", set()),
        ("During the session, Timo Suslov will stay in Kyiv.", set()),
    ],
)
def test_who_else_is_announced(text: str, expected: set[str]) -> None:
    assert {one.person.split()[-1] for one in read(_EVENT + text).announced} == expected


@pytest.mark.parametrize(
    "opening", ["opens in Riga", "takes place in Riga", "starts in Riga", "will be held in Riga"]
)
def test_a_present_with_a_day_tells_of_what_is_to_come(opening: str) -> None:
    text = f"The 43rd session of the Baltic Assembly {opening} on 5 December 2027. The speakers include Timo Suslov."
    assert coming(read(text)) == ["Timo Suslov"]


@pytest.mark.parametrize(
    "who",
    [
        "Timo Suslov will give a talk.",
        "Timo Suslov will attend the meeting.",
        "The meeting will be opened by Timo Suslov.",
    ],
)
def test_a_plan_goes_on_behind_what_is_over(who: str) -> None:
    reading = read(
        "A meeting of the Speakers of the Baltic parliaments will be held in Tallinn on 24 October 2025. On 5 September 2025, the"
        f" Presidium approved the programme at its meeting in Riga, chaired by Mart Loog. {who}"
    )
    kinds = {e.key: e.kind for e in reading.events}
    assert [(a.person, kinds[a.event]) for a in reading.announced] == [
        ("Timo Suslov", "parliament_speakers_meeting")
    ]
    assert [(a.person, kinds[a.event]) for a in reading.attendance] == [("Mart Loog", "ba_presidium")]


WEEK = """A week in the Saeima, 5-9 May 2031

Monday, 5 May

At 2 p.m., members of the Saeima delegation to the Baltic Assembly meet with Jaan Kask, Ambassador of Estonia to Latvia.

Tuesday, 6 May

Minister of Justice Maris Ozols is on a visit to Tallinn. At 11 a.m. he will be received by Speaker of the Riigikogu Anna Tamm.

Wednesday, 7 May

The Presidium of the Baltic Assembly meets in Vilnius. The meeting is chaired by Petras Kalnas.

Deputy Speaker Ieva Liepa opens an exhibition in Daugavpils.

Friday, 9 May

The conference "Twenty Years" takes place in Jelgava. It will be opened by Juris Zars.
"""


def test_a_list_by_days_tells_what_is_planned_on_each_of_them() -> None:
    told = read(WEEK)
    events = {one.key: (one.kind, one.start, one.city) for one in told.events}
    assert not told.attendance
    assert sorted((fact.person, *events[fact.event]) for fact in told.announced) == [
        ("Anna Tamm", "visit", "2031-05-06", "Tallinn"),
        ("Ieva Liepa", "other", "2031-05-07", "Daugavpils"),
        ("Jaan Kask", "other", "2031-05-05", None),
        ("Juris Zars", "conference", "2031-05-09", "Jelgava"),
        ("Maris Ozols", "visit", "2031-05-06", "Tallinn"),
        ("Petras Kalnas", "ba_presidium", "2031-05-07", "Vilnius"),
    ]


def test_a_list_by_days_may_tell_what_was() -> None:
    told = read(
        "The week in pictures\n\nMonday, 5 May 2031\n\n"
        "The Presidium of the Baltic Assembly met in Vilnius. The meeting was chaired by Jaan Kask.\n\n"
        "Tuesday, 6 May 2031\n\nAnna Tamm attended a conference in Daugavpils."
    )
    events = {one.key: (one.kind, one.start) for one in told.events}
    assert {fact.person: events[fact.event] for fact in told.attendance} == {
        "Jaan Kask": ("ba_presidium", "2031-05-05"),
        "Anna Tamm": ("conference", "2031-05-06"),
    }
