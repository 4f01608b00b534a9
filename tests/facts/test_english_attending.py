"""Who took part and who is only announced, by grammar: each construction in what was held and in what is to come."""

import pytest

from tests.facts.text import read

HELD = "The 30th Session of the Baltic Assembly was held in Riga on 3 May 2031. "
COMING = "The 30th Session of the Baltic Assembly will be held in Riga on 3 May 2031. "
Parts = set[tuple[str, str]]


def both(capacity: str) -> Parts:
    """The parts of the two persons of these sentences, of one capacity."""
    return {("Jaan Kask", capacity), ("Anna Ozola", capacity)}


def test_of_an_office_alone_all_its_words_are_written() -> None:
    told = read(
        "The 30th Session of the Baltic Assembly was held in Riga on 3 May 2031. Jaan Kask, Speaker of the Riigikogu, and Anna Ozola, "
        "Speaker of the Saeima, came. The Speakers of the Estonian and Latvian parliaments took part in the session."
    )
    assert {a.as_written for a in told.attendance if "Speakers" in a.evidence.spans[-1].quote} == {
        "Speakers of the Estonian and Latvian parliaments"
    }


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


PLACED = [
    # a speech of their own, the course of an event, the order of speaking
    ("At the start of the first session, Jaan Kask and Anna Ozola said that it was time.", both("spoke")),
    ("At the end of the session, Jaan Kask thanked the members.", {("Jaan Kask", "spoke")}),
    ("In his introductory remarks, Jaan Kask stressed unity.", {("Jaan Kask", "spoke")}),
    ("In their presentations, Jaan Kask and Anna Ozola described the work.", both("spoke")),
    ("During the discussion, Jaan Kask pointed out the costs.", {("Jaan Kask", "spoke")}),
    ("Next, Jaan Kask explained the plan.", {("Jaan Kask", "spoke")}),
    ("Jaan Kask then described the plan.", {("Jaan Kask", "spoke")}),
    ("Closing the session, Jaan Kask said that much was left to do.", {("Jaan Kask", "spoke")}),
    ("Unity counts, said Jaan Kask as the session was opened.", {("Jaan Kask", "spoke")}),
    ("Jaan Kask said at today's Baltic Assembly session that unity counts.", {("Jaan Kask", "spoke")}),
    ("In her address to the nation, Anna Ozola said that peace was near.", set()),
    ("Jaan Kask spoke to journalists on Monday.", set()),
    # those heard, and those told
    ("The members heard Jaan Kask, Director of the Institute.", {("Jaan Kask", "spoke")}),
    ("The members heard reports from Jaan Kask and Anna Ozola.", both("spoke")),
    ("The members heard that Jaan Kask was ill.", set()),
    ("The members were told by Jaan Kask that the work was done.", {("Jaan Kask", "spoke")}),
    ("Jaan Kask gave an analysis of the region.", {("Jaan Kask", "spoke")}),
    ("Their shared experience mattered, Jaan Kask said.", set()),
    # beside whom, and in whose stead
    ("Besides Jaan Kask, the session was attended by Anna Ozola.", both("attended")),
    ("In addition to Jaan Kask, Speaker of the Riigikogu, Anna Ozola took part.", both("attended")),
    ("Instead of Rein Tamm, Jaan Kask attended the session.", {("Jaan Kask", "attended")}),
    ("Neither Jaan Kask nor Anna Ozola took part.", set()),
    ("Not only Jaan Kask but also Anna Ozola took part.", both("attended")),
    ("Jaan Kask, but not Anna Ozola, took part.", {("Jaan Kask", "attended")}),
    # things that are received, hosts who are thanked
    ("Jaan Kask received a letter from Anna Ozola.", set()),
    ("Jaan Kask thanked the hosts.", set()),
]
MEETINGS = [
    ("Jaan Kask will receive Anna Ozola, Prime Minister of Latvia, in Tallinn on 3 May 2031.", {"Jaan Kask", "Anna Ozola"}),
    ("Jaan Kask meets Anna Ozola in Tallinn today.", {"Jaan Kask", "Anna Ozola"}),
    ("Lithuania expects delegations headed by Jaan Kask and Anna Ozola at the meeting of Baltic speakers in Vilnius on 3 May 2031.",
     {"Jaan Kask", "Anna Ozola"}),
    ("Jaan Kask will visit Riga on 3 May 2031. Meetings are planned with Anna Ozola and Rein Tamm.",
     {"Jaan Kask", "Anna Ozola", "Rein Tamm"}),
    ("Jaan Kask will visit Riga on 3 May 2031. He will be accompanied by Rein Tamm.", {"Jaan Kask", "Rein Tamm"}),
    ("The 30th Session will be held in Riga on 3 May 2031. Jaan Kask, who is visiting Estonia, will take part in the session.",
     {"Jaan Kask"}),
    ("The 30th Session will be held in Riga on 3 May 2031. In this forum Latvia will be represented by Jaan Kask.", {"Jaan Kask"}),
]  # fmt: skip
MET = [
    ("Meeting Anna Ozola in Riga on 3 May 2031, Jaan Kask stressed unity.", both("attended")),
    ("On 3 May 2031 Jaan Kask and Anna Ozola discussed energy in Riga.", both("attended")),
    (
        "Anna Ozola, Prime Minister of Latvia, was welcomed in Tallinn on 3 May 2031 by Jaan Kask.",
        {("Jaan Kask", "hosted"), ("Anna Ozola", "attended")},
    ),
    (
        "On 3 May 2031 Jaan Kask paid a visit to Riga. He was received by Anna Ozola.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "hosted")},
    ),
    ("Jaan Kask visited Riga on 3 May 2031. The delegation included Anna Ozola.", both("attended")),
    ("Opening address by Jaan Kask at the 30th Session of the Baltic Assembly", {("Jaan Kask", "spoke")}),
    ("Jaan Kask last met Anna Ozola in 2029.", set()),
]


@pytest.mark.parametrize(("text", "expected"), PLACED)
def test_who_is_placed_at_an_event(text: str, expected: Parts) -> None:
    assert {(f.person, f.capacity) for f in read(HELD + text).attendance} == expected


@pytest.mark.parametrize(("text", "expected"), MEETINGS)
def test_who_will_meet(text: str, expected: set[str]) -> None:
    reading = read(text, published="2031-04-01")
    assert ({f.person for f in reading.announced}, reading.attendance) == (expected, ())


@pytest.mark.parametrize(("text", "expected"), MET)
def test_who_met(text: str, expected: Parts) -> None:
    assert {(f.person, f.capacity) for f in read(text).attendance} == expected


ALSO_HELD = [
    # who is in a town for the event; who is in a delegation; at whose invitation
    ("Jaan Kask was in Riga for the session.", {("Jaan Kask", "attended")}),
    ("In the Estonian delegation were Jaan Kask and Anna Ozola.", both("attended")),
    # hearers are greeted, guests are hosted, things are only welcomed, and an invitation is no reception
    ("Jaan Kask welcomed the members of the Assembly.", {("Jaan Kask", "spoke")}),
    ("The participants were welcomed by Jaan Kask.", {("Jaan Kask", "spoke")}),
    ("The guests were received by Jaan Kask.", {("Jaan Kask", "hosted")}),
    ("The decision was welcomed by Jaan Kask.", set()),
    ("Jaan Kask invited Anna Ozola to Tallinn.", set()),
    (
        "The session was opened by Jaan Kask, who invited those present to stand in memory of Anna Ozola.",
        {("Jaan Kask", "opened")},
    ),
]
VISITS = [
    (
        "On 10 May 2031 Jaan Kask was on a visit to Lithuania, in the course of which he met Anna Ozola.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "attended")},
    ),
    (
        "On 10 May 2031 Jaan Kask was on a visit to Latvia at the invitation of Anna Ozola.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "hosted")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALSO_HELD)
def test_who_was_there_and_as_what(text: str, expected: Parts) -> None:
    assert {(f.person, f.capacity) for f in read(HELD + text).attendance} == expected


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_who_was_on_a_visit(text: str, expected: Parts) -> None:
    reading = read(text)
    assert {(f.person, f.capacity) for f in reading.attendance} == expected
    assert [event.kind for event in reading.events] == ["visit"]


def test_what_is_to_be_hosted_is_announced() -> None:
    reading = read("The conference, to be hosted by Jaan Kask, will be held in Riga on 3 May 2031.")
    assert [(f.person, f.capacity) for f in reading.announced] == [("Jaan Kask", "hosted")]


LISTS = [
    ("The following members took part in the session: Jaan Kask and Anna Ozola.", both("attended")),
    ("Jaan Kask spoke at the session, as did Anna Ozola.", both("spoke")),
    ("Jaan Kask attended the session alongside Anna Ozola.", both("attended")),
]
THINGS = [
    "Jaan Kask opened a new embassy last year.",
    "Jaan Kask opened the door to cooperation.",
    "Jaan Kask joined the party in 2014.",
    "Jaan Kask attended school in Tartu.",
    "Jaan Kask introduced reforms in Estonia.",
    "Jaan Kask delivered the goods.",
    "Jaan Kask offered help to Ukraine.",
    "Jaan Kask presented his credentials to Anna Ozola.",
    "Jaan Kask addressed the people of Estonia.",
    "A letter from Jaan Kask was read out.",
    "The Institute headed by Jaan Kask published a report.",
    "The committee is headed by Jaan Kask.",
]
ROLL = """The 30th Session of the Baltic Assembly will be held in Riga on 3 May 2031, and much is expected of it. Speakers:
Jaan Kask, Speaker of the Riigikogu
Anna Ozola, Speaker of the Saeima"""


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_who_is_listed_with_others(text: str, expected: Parts) -> None:
    assert {(f.person, f.capacity) for f in read(HELD + text).attendance} == expected


@pytest.mark.parametrize("text", THINGS)
def test_things_that_are_no_part_in_an_event(text: str) -> None:
    assert not read(HELD + text).attendance


def test_a_roll_below_a_long_line_is_read() -> None:
    assert {(f.person, f.capacity) for f in read(ROLL, published="2031-04-01").announced} == both("spoke")


PLANS = [
    # plans that came to nothing, and whose words are cited
    ("Jaan Kask will not be able to attend the session.", set()),
    ("Jaan Kask would have attended the session.", set()),
    ("Jaan Kask was to attend the session but fell ill.", set()),
    ("According to Jaan Kask, Anna Ozola will attend the session.", {("Anna Ozola", "attended")}),
    # presents of plans
    ("Latvia is represented at the session by Anna Ozola.", {("Anna Ozola", "attended")}),
    ("The Latvian delegation to the session is headed by Anna Ozola.", {("Anna Ozola", "attended")}),
    ("Anna Ozola will be speaking at the session.", {("Anna Ozola", "spoke")}),
]


@pytest.mark.parametrize(("text", "expected"), PLANS)
def test_which_plans_stand(text: str, expected: Parts) -> None:
    reading = read(COMING + text, published="2031-04-01")
    assert ({(f.person, f.capacity) for f in reading.announced}, reading.attendance) == (expected, ())


def test_who_tells_his_colleagues_speaks() -> None:
    text = "Jaan Kask told his Latvian and Lithuanian colleagues that the work was done."
    assert [(f.person, f.capacity) for f in read(HELD + text).attendance] == [("Jaan Kask", "spoke")]


SPOKE_AT = [
    (
        "Speaking at a forum in Riga on 3 May 2031, Jaan Kask said that peace was near.",
        {("Jaan Kask", "spoke")},
    ),
    (
        "Jaan Kask, speaking at a press conference in Riga on 3 May 2031, praised the work.",
        {("Jaan Kask", "spoke")},
    ),
    (HELD + "First to take the floor was Jaan Kask, followed by Anna Ozola.", both("spoke")),
    (HELD + "Jaan Kask was the first to speak. He was followed by Anna Ozola.", both("spoke")),
    (HELD + "The panel consisted of Jaan Kask and Anna Ozola.", both("attended")),
    ("On 3 May 2031 Jaan Kask and Anna Ozola laid wreaths at the monument in Riga.", both("attended")),
]


@pytest.mark.parametrize(("text", "expected"), SPOKE_AT)
def test_who_spoke_at_what(text: str, expected: Parts) -> None:
    reading = read(text)
    assert ({(f.person, f.capacity) for f in reading.attendance}, reading.announced) == (expected, ())
