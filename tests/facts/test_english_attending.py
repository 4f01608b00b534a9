"""Who took part and who is only announced, by grammar: each construction in what was held and in what is to come."""

import pytest

from tests.facts.text import read

HELD = "The 30th Session of the Baltic Assembly was held in Riga on 3 May 2031. "
COMING = "The 30th Session of the Baltic Assembly will be held in Riga on 3 May 2031. "
Parts = set[tuple[str, str]]


def both(capacity: str) -> Parts:
    """The parts of the two persons of these sentences, of one capacity."""
    return {("Jaan Kask", capacity), ("Anna Ozola", capacity)}


TOOK_PART = [
    # a noun or participle at the head, the persons behind "were"
    ("Among those who attended were Speaker Jaan Kask and Anna Ozola.", both("attended")),
    ("Those who spoke included Jaan Kask and Anna Ozola.", both("spoke")),
    ("Also in attendance were Jaan Kask and Anna Ozola.", both("attended")),
    ("Also speaking were Jaan Kask and Anna Ozola.", both("spoke")),
    ("Representing Latvia at the session were Jaan Kask and Anna Ozola.", both("attended")),
    ("Taking the floor were Jaan Kask and Anna Ozola.", both("spoke")),
    ("Speakers included Jaan Kask and Anna Ozola.", both("spoke")),
    # the noun behind them
    ("Jaan Kask and Anna Ozola were also among the guests.", both("attended")),
    ("Jaan Kask was one of the speakers.", {("Jaan Kask", "spoke")}),
    ("Jaan Kask acted as moderator.", {("Jaan Kask", "chaired")}),
    # some of those who did something, named behind the verb
    ("Several guests spoke, including Jaan Kask and Anna Ozola.", both("spoke")),
    ("Lauri Tamm presented medals to several people, including Jaan Kask.", {("Lauri Tamm", "spoke")}),
    # who was in the chair
    (
        "The session was opened by Jaan Kask, with Anna Ozola in the chair.",
        {("Jaan Kask", "opened"), ("Anna Ozola", "chaired")},
    ),
    ("Jaan Kask headed the Estonian delegation.", {("Jaan Kask", "attended")}),
    # what is made up of persons, and what is not
    ("The delegation included Jaan Kask and Anna Ozola.", both("attended")),
    ("The resolution included proposals by Jaan Kask.", set()),
    ("The concert programme included music by Jaan Kask and Anna Ozola.", set()),
]
ANNOUNCED = [
    ("Among those attending will be Speaker Jaan Kask and Anna Ozola.", both("attended")),
    ("Also taking part will be Jaan Kask and Anna Ozola.", both("attended")),
    ("The speakers at the session will be Jaan Kask and Anna Ozola.", both("spoke")),
    ("Speakers will include Jaan Kask and Anna Ozola.", both("spoke")),
    ("Those who will attend include Jaan Kask and Anna Ozola.", both("attended")),
    ("Expected to attend are Jaan Kask and Anna Ozola.", both("attended")),
    ("Due to speak at the session are Jaan Kask and Anna Ozola.", both("spoke")),
    ("Jaan Kask will act as moderator.", {("Jaan Kask", "chaired")}),
    # words between the verb of planning and its infinitive; verbs that look like offices
    ("Jaan Kask is also expected to take the floor.", {("Jaan Kask", "spoke")}),
    ("Jaan Kask is scheduled to chair the session.", {("Jaan Kask", "chaired")}),
    ("Jaan Kask and Anna Ozola will jointly chair the session.", both("chaired")),
    ("Jaan Kask will open and chair the session.", {("Jaan Kask", "chaired")}),
    ("Jaan Kask will also preside over the session.", {("Jaan Kask", "chaired")}),
    ("Jaan Kask will head the Estonian delegation to the session.", {("Jaan Kask", "attended")}),
    ("Jaan Kask has confirmed his participation.", {("Jaan Kask", "attended")}),
    ("Jaan Kask will say a few words at the opening.", {("Jaan Kask", "spoke")}),
    ("The Estonian delegation consists of Jaan Kask and Anna Ozola.", both("attended")),
    ("The Estonian delegation will include Jaan Kask and Anna Ozola.", both("attended")),
    # what others are asked or chosen to do
    ("Jaan Kask was elected to chair the Assembly.", set()),
    ("The Saeima chose Jaan Kask to lead the delegation.", set()),
]


@pytest.mark.parametrize(("text", "expected"), TOOK_PART)
def test_who_took_part(text: str, expected: Parts) -> None:
    reading = read(HELD + text)
    assert ({(f.person, f.capacity) for f in reading.attendance}, reading.announced) == (expected, ())


@pytest.mark.parametrize(("text", "expected"), ANNOUNCED)
def test_who_is_announced(text: str, expected: Parts) -> None:
    reading = read(COMING + text, published="2031-04-01")
    assert ({(f.person, f.capacity) for f in reading.announced}, reading.attendance) == (expected, ())
