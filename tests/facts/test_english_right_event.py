"""Which of two events an English text goes on with: what only tells the time, is decided about, or stood beside is not it."""

import pytest

from tests.facts.text import read

COUNCIL = "The 27th Baltic Council was held in Vilnius on 3 May 2031. "
TALKS = "The Baltic Assembly and the Benelux Parliament met for consultations in Warsaw on 3 May 2031. "
GOES_ON = [
    # another gathering that only tells when it was
    (COUNCIL + "It began right after the 34th Session of the Baltic Assembly. Jaan Kask spoke.", "baltic_council"),
    (COUNCIL + "The 34th Session of the Baltic Assembly had ended the day before. Jaan Kask spoke.", "baltic_council"),
    # by whom it was arranged is no other meeting
    (COUNCIL + "The meeting was arranged by Estonia. Jaan Kask chaired the proceedings.", "baltic_council"),
    (COUNCIL + "The meeting was jointly organised by the Riigikogu and the Saeima. Jaan Kask spoke.", "baltic_council"),
    # where something was decided about what is to come
    (
        "The session will be held in Riga in June 2031, the Presidium decided at its meeting on 3 May 2031. "
        "The meeting was chaired by Jaan Kask.",
        "ba_presidium",
    ),
    (
        "The Presidium agreed at its meeting on 3 May 2031 that the 50th Session of the Baltic Assembly will be held in Riga. "
        "The meeting was chaired by Jaan Kask.",
        "ba_presidium",
    ),
    # what a council is
    (
        "The 40th Session of the Baltic Assembly and the 27th Baltic Council were held in Riga on 3 May 2031. "
        "The session was opened by Anna Ozola. The Baltic Council is the joint meeting of ministers and parliamentarians. "
        "It was chaired by Jaan Kask.",
        "baltic_council",
    ),
    # behind a dinner the debate is that of the talks
    (
        TALKS + "Anna Ozola hosted a dinner for the guests.\n\nIn the debate on the EU budget, Jaan Kask spoke in support.",
        "consultation",
    ),
    (TALKS + "Anna Ozola hosted a dinner for the guests.\n\nJaan Kask spoke in support of this view.", "consultation"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), GOES_ON)
def test_somebody_is_at_the_event_that_the_text_goes_on_with(text: str, kind: str) -> None:
    told = read(text)
    kinds = {one.key: one.kind for one in told.events}
    assert {kinds[one.event] for one in told.attendance if one.person == "Jaan Kask"} == {kind}


def test_what_is_decided_to_be_held_is_still_to_come() -> None:
    told = read(
        "The Committee agreed that its meeting will be held in Riga on 3 May 2031. Jaan Kask will open the meeting."
    )
    assert {one.person for one in told.announced} == {"Jaan Kask"}


WHO = [
    ("Jaan Kask, who chairs the Latvian delegation to the BSPC, also attended.", True),
    ("Jaan Kask, who heads the committee, in turn addressed the participants.", True),
    ("Jaan Kask, who was elected in May, then took the floor.", True),
    ("A letter from Jaan Kask, who heads the committee, was also read out.", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "there"), WHO)
def test_the_verb_behind_a_clause_about_somebody_may_have_an_adverb(text: str, *, there: bool) -> None:
    told = read(COUNCIL + text)
    assert ("Jaan Kask" in {one.person for one in told.attendance}) == there


@pytest.mark.parametrize("frame", ["On the eve of", "Ahead of", "Before", "After", "A day before"])
def test_a_day_behind_a_frame_is_that_of_what_was_done(frame: str) -> None:
    text = f"{frame} the 49th Session of the Baltic Assembly, on 4 May 2031, the Presidium met in Tallinn."
    assert [(e.kind, e.start, e.city) for e in read(text, "en").events] == [
        ("ba_session", None, None),
        ("ba_presidium", "2031-05-04", "Tallinn"),
    ]


@pytest.mark.parametrize("verb", ["will begin", "began", "ended", "will open"])
@pytest.mark.parametrize("where", ["in Riga on 5 May 2031", "on 5 May 2031 in Riga"])
def test_a_session_begins_with_a_meeting(verb: str, where: str) -> None:
    text = f"The 49th Session of the Baltic Assembly {verb} {where} with a meeting of the Presidium."
    (event, *_) = read(text, "en").events
    assert (event.kind, event.start, event.city) == ("ba_session", "2031-05-05", "Riga")


BESIDE = [
    "met in the margins of the 49th Session of the Baltic Assembly, which is being held in Tallinn.",
    "met on the sidelines of the 49th Session of the Baltic Assembly, which took place in Tallinn.",
    "met ahead of the 49th Session of the Baltic Assembly, which opens in Tallinn.",
    "met on the eve of the 49th Session of the Baltic Assembly, to be held in Tallinn.",
    "met after the 49th Session of the Baltic Assembly, held in Tallinn.",
]


@pytest.mark.parametrize("text", BESIDE)
def test_a_clause_about_the_frame_gives_it_its_place(text: str) -> None:
    events = read(f"Anna Ozola and Jaan Kask {text}", "en").events
    assert [e.city for e in events if e.number == 49] == ["Tallinn"]
    assert [e.city for e in events if e.number is None] in ([], [None])


def test_a_heading_of_two_events() -> None:
    text = "REPORT\n\n49th Session of the Baltic Assembly\n\n32nd Baltic Council\n\n5-6 May 2031, Riga, Latvia\n\nThe members met."
    assert [(e.number, e.start, e.city) for e in read(text, "en").events if e.number] == [
        (49, "2031-05-05", "Riga"),
        (32, "2031-05-05", "Riga"),
    ]


@pytest.mark.parametrize("verb", ["had with", "held with"])
@pytest.mark.parametrize("noun", ["conversation", "talks", "discussion"])
@pytest.mark.parametrize("that", [" that", " which", ""])
def test_the_talk_that_somebody_had(verb: str, noun: str, that: str) -> None:
    text = f"Energy was at the centre of the {noun}{that} Anna Ozola, Speaker of the Saeima, {verb} Jaan Kask, President of the Riigikogu."
    reading = read(text, "en")
    assert [fact.person for fact in reading.attendance] == ["Anna Ozola", "Jaan Kask"]


def test_a_town_of_the_talk_is_no_place() -> None:
    text = "Anna Ozola and Jaan Kask met in Riga this week for a conversation in which Moscow was seldom far away."
    assert [e.city for e in read(text, "en").events] == ["Riga"]


SESSION = "The 37th Session of the Baltic Assembly was held in Riga on 8 November 2031. "
BEFORE = [
    (SESSION + "Last year's session took place in Tallinn and was opened by Jaan Kask.", ("ba_session", "Tallinn")),
    (SESSION + "Last year's session of the Baltic Assembly was held in Tallinn and was opened by Jaan Kask.", ("ba_session", "Tallinn")),
    (SESSION + "This year's session was opened by Jaan Kask.", ("ba_session", "Riga")),
    ("The 37th Session of the Baltic Assembly will be held in Riga. Last year's session in Tallinn was opened by Jaan Kask.",
     ("ba_session", "Tallinn")),
    ("The Presidium of the Baltic Assembly met in Riga on 3 May 2031. The previous session was held in Tartu and opened by Jaan Kask.",
     ("ba_session", "Tartu")),
    (COUNCIL + "Last year's Baltic Council took place in Riga and was chaired by Jaan Kask.", ("baltic_council", "Riga")),
    ("The speakers of the Baltic parliaments met in Riga on 3 May 2031. The previous meeting of the speakers was hosted in Vilnius "
     "by Jaan Kask.", ("parliament_speakers_meeting", "Vilnius")),
    ("The speakers of the Baltic parliaments met in Riga on 3 May 2031. Last autumn, the speakers of the Baltic parliaments met in "
     "Tartu. The meeting was chaired by Jaan Kask.", ("parliament_speakers_meeting", "Tartu")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event"), BEFORE)
def test_what_was_before_is_another_event(text: str, event: tuple[str, str]) -> None:
    told = read(text)
    events = {one.key: (one.kind, one.city) for one in told.events}
    assert [events[one.event] for one in told.attendance if one.person == "Jaan Kask"] == [event]


def test_a_document_is_of_the_session_before_that_adopted_it() -> None:
    told = read(SESSION + "Last year's session took place in Tallinn and adopted a resolution.")
    events = {one.key: one.city for one in told.events}
    assert [events[one.event] for one in told.documents if one.event] == ["Tallinn"]


CONFERENCE = "The conference of the Baltic Assembly was held in Riga on 5 May 2031. "


@pytest.mark.parametrize(
    "text",
    [
        CONFERENCE + "In 2019, the conference was opened by Jaan Kask in Vilnius.",
        CONFERENCE + "In May 2019, Jaan Kask spoke at the conference.",
        CONFERENCE + "Two years ago, Jaan Kask spoke at the conference.",
        CONFERENCE + "Last year, it was attended by Jaan Kask.",
        CONFERENCE + "The previous year, Jaan Kask was among the speakers.",
    ],
)
def test_who_came_at_another_time_is_put_into_no_event_of_today(text: str) -> None:
    told = read(text)
    assert not [one for one in (*told.attendance, *told.announced) if one.person == "Jaan Kask"]


@pytest.mark.parametrize(
    "text",
    [
        "In 2031, the conference of the Baltic Assembly was held in Riga. It was opened by Jaan Kask.",
        "In May 2031, Jaan Kask opened the conference of the Baltic Assembly in Riga.",
        CONFERENCE + "In 2031, Jaan Kask opened it for the first time.",
    ],
)
def test_a_year_at_the_head_may_be_that_of_the_event(text: str) -> None:
    assert [one.person for one in read(text).attendance] == ["Jaan Kask"]
