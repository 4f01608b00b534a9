"""Those who met, told by an English verb or by what they did at a meeting; all sentences are invented."""

import pytest

from tests.facts.text import read

DAY = "2031-05-09"
WHO = [
    ("the Presidium of the Baltic Assembly", "ba_presidium"),
    ("members of the Baltic Assembly Economics, Energy and Innovation Committee", "ba_committee"),
    ("the speakers of the NB8 parliaments", "parliament_speakers_meeting"),
    ("representatives of the Baltic Assembly and the Benelux Parliament", "consultation"),
    ("the leaders of the Baltic Assembly and the Nordic Council", "consultation"),
    ("the chairs of the foreign affairs committees of the Baltic and Nordic parliaments", "other"),
    ("the Baltic prime ministers", "other"),
    ("the Joint Jury of the Baltic Assembly Prizes", "other"),
]
HOW = [
    "{}, meeting in Tallinn on 5 May 2031, adopted a statement.",
    "After meeting in Tallinn on 5 May 2031, {} issued a statement.",
    "{} exchanged views on energy at a meeting in Tallinn on 5 May 2031.",
    "{} discussed energy security in Tallinn on 5 May 2031.",
    "Energy was discussed by {} at a meeting held in Tallinn on 5 May 2031.",
    "On 5 May 2031, {} discussed energy at a meeting in Tallinn.",
    "{} came together in Tallinn on 5 May 2031.",
]


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize(("who", "kind"), WHO)
def test_those_who_did_something_at_a_meeting_met(how: str, who: str, kind: str) -> None:
    text = how.format(who)
    events = read(text[0].upper() + text[1:], "en", DAY).events
    assert [(event.kind, event.start, event.city) for event in events] == [(kind, "2031-05-05", "Tallinn")]


@pytest.mark.parametrize(
    "who",
    [
        "The foreign ministers of the Baltic states",
        "The Presidents of the Parliaments of Estonia, Latvia and Lithuania",
        "Members of the Presidium of the Baltic Assembly",
        "The Baltic Assembly and the Nordic Council",
    ],
)
def test_those_who_meet_on_a_day_to_come(who: str) -> None:
    events = read(f"{who} meet in Riga on 19 May 2031.", "en", DAY).events
    assert [(event.start, event.city) for event in events] == [("2031-05-19", "Riga")]


def test_two_presidiums_that_met_held_a_consultation() -> None:
    text = "The Presidium of the Baltic Assembly and the Presidium of the Nordic Council met in Riga on 5 May 2031."
    assert [event.kind for event in read(text).events] == ["consultation"]


def test_the_presidium_and_prime_ministers_met() -> None:
    text = "The Presidium of the Baltic Assembly and the Prime Ministers of the Baltic States met in Riga on 5 May 2031."
    assert [event.kind for event in read(text).events] == ["other"]


def test_an_assembly_alone_that_met() -> None:
    events = read("The Nordic Council met in Oslo on 5 May 2031.").events
    assert [(event.kind, event.start, event.city) for event in events] == [("other", "2031-05-05", "Oslo")]


def test_the_meeting_is_the_one_told_before() -> None:
    text = (
        "The speakers of the Baltic parliaments met in Riga on 5 May 2031. After the meeting, the Presidium of the Baltic "
        "Assembly was thanked. The speakers discussed energy at the meeting."
    )
    assert [event.kind for event in read(text).events] == ["parliament_speakers_meeting"]
