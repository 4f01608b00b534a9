"""Who took part, by what stands round the verb: hearers, participles at the head, the chair taken, those of each side."""

import pytest

from tests.facts.text import read

HELD = "The 30th Session of the Baltic Assembly was held in Riga on 3 May 2031. "
Parts = set[tuple[str, str]]


def both(capacity: str) -> Parts:
    """The parts of the two persons of these sentences, of one capacity."""
    return {("Jaan Kask", capacity), ("Anna Ozola", capacity)}


THERE = [
    # who is thanked or told is there to hear it
    ("Anna Ozola (Speaker of the Saeima) thanked the participants for their support.", {("Anna Ozola", "spoke")}),
    ("Jaan Kask told the lawmakers that solidarity is needed.", {("Jaan Kask", "spoke")}),
    ("Jaan Kask thanked Finland for the ships.", set()),
    # who turns to those gathered at the head of a sentence
    ("Greeting the audience, President Jaan Kask asked the allies to remember their duty.", {("Jaan Kask", "spoke")}),
    ("Joining by video from Kyiv, Jaan Kask recalled the winter.", {("Jaan Kask", "spoke")}),
    ("Speaking on behalf of the hosts, Jaan Kask recalled the winter.", {("Jaan Kask", "spoke")}),
    ("In a festive address, Anna Ozola described the past.", {("Anna Ozola", "spoke")}),
    ("In a televised address, Anna Ozola described the past.", set()),
    # who is seconded, and whose greetings are brought
    ("He was seconded by Anna Ozola and Jaan Kask (Estonia).", both("spoke")),
    ("Jaan Kask brought greetings from the Benelux Parliament.", {("Jaan Kask", "spoke")}),
    # the chair taken; a chair that is an office is none
    ("The chair was taken in turn by Jaan Kask and Anna Ozola.", both("chaired")),
    ("Jaan Kask took the chair.", {("Jaan Kask", "chaired")}),
    ("In the chair was Jaan Kask.", {("Jaan Kask", "chaired")}),
    ("Then Jaan Kask, who was moderating, asked who would pay.", {("Jaan Kask", "chaired")}),
    ("Jaan Kask took the chair of the Baltic Assembly in 2029.", set()),
    ("Taking the chair, Jaan Kask thanked the members.", {("Jaan Kask", "chaired")}),
    # those of each side behind a label, those among the guests
    ("From the side of Latvia: Mr. Jaan Kask, Chairman of the delegation; Mrs. Anna Ozola, member.", both("attended")),
    ("Participants from Latvia: Jaan Kask and Anna Ozola.", both("attended")),
    ("From Latvia: a prize for Jaan Kask.", set()),
    ("He greeted the guests, among whom were Jaan Kask and Anna Ozola.", both("attended")),
    # the floor given to others, a verb left unsaid, those of whom it is denied
    ("Jaan Kask opened the session and handed the floor to Anna Ozola.", {("Jaan Kask", "opened"), ("Anna Ozola", "spoke")}),
    ("The first to take the floor was Jaan Kask, followed by Anna Ozola.", both("spoke")),
    ("Jaan Kask spoke on energy and Anna Ozola on transport.", both("spoke")),
    ("Jaan Kask reported on energy, Anna Ozola on transport.", both("spoke")),
    ("A lecture on energy was held by Jaan Kask.", {("Jaan Kask", "spoke")}),
    ("Jaan Kask argued there for a paragraph on munitions.", {("Jaan Kask", "spoke")}),
    ("Those in the hall included Jaan Kask and Anna Ozola.", both("attended")),
    ("Jaan Kask was not among those who spoke.", set()),
    # a participle that only frames what others did
    ("In a panel moderated by Rein Tamm, Anna Ozola and Jaan Kask discussed energy.", both("attended") | {("Rein Tamm", "chaired")}),
    # whom another stands in for, what would have been, those excepted
    ("Anna Ozola, standing in for Jaan Kask, opened the session.", {("Anna Ozola", "opened")}),
    ("Jaan Kask would have liked to attend.", set()),
    ("Jaan Kask should have chaired the session.", set()),
    ("Had Jaan Kask attended, much would have been said.", set()),
    ("All the speakers attended except Jaan Kask.", set()),
    ("Except for Jaan Kask, all speakers attended.", set()),
    ("Unlike Jaan Kask, Anna Ozola attended.", {("Anna Ozola", "attended")}),
    ("The session was attended by Anna Ozola but not by Jaan Kask.", {("Anna Ozola", "attended")}),
    ("Journalist Jaan Kask reported from the session.", set()),
    # who closed it, whose greetings came, who was its chairman; those listed behind a colon
    ("Jaan Kask closed the session.", {("Jaan Kask", "spoke")}),
    ("The session was closed by Jaan Kask.", {("Jaan Kask", "spoke")}),
    ("Greetings came from Jaan Kask and Anna Ozola.", both("spoke")),
    ("Chairman of the session was Jaan Kask.", {("Jaan Kask", "chaired")}),
    ("Presiding was Jaan Kask.", {("Jaan Kask", "chaired")}),
    ("Estonian delegation: Jaan Kask (head), Anna Ozola.", both("attended")),
    (
        "Reports were delivered by the committee chairs: Jaan Kask, Economics Committee; Anna Ozola, Education Committee.",
        both("spoke"),
    ),
    ("The following spoke:\n- Jaan Kask;\n- Anna Ozola.", both("spoke")),
    # who has only reported what is said
    ("Speaker Anna Ozola, Latvian Radio reported, was on her way back from Kyiv.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), THERE)
def test_who_is_told_to_be_there(text: str, expected: Parts) -> None:
    reading = read(HELD + text)
    assert ({(f.person, f.capacity) for f in reading.attendance}, reading.announced) == (expected, ())


def test_who_presides_beside_a_body_that_gathers() -> None:
    reading = read(
        "The Presidium of the Baltic Assembly gathered in Pärnu on 3 May 2031, with President Jaan Kask presiding."
    )
    assert {(f.person, f.capacity) for f in reading.attendance} == {("Jaan Kask", "chaired")}


COMING = "The 30th Session of the Baltic Assembly will be held in Riga on 3 May 2031. "
PLANNED = [
    # who is sent, who stands in for another
    ("Estonia sends Jaan Kask.", {("Jaan Kask", "attended")}),
    ("Latvia will be sending Jaan Kask and Anna Ozola.", both("attended")),
    ("Estonia sends a letter to Jaan Kask.", set()),
    ("Anna Ozola will stand in for Jaan Kask.", {("Anna Ozola", "attended")}),
    # who has said to be coming, who is expected
    ("Jaan Kask and Anna Ozola have confirmed that they are coming.", both("attended")),
    ("Jaan Kask has promised to come.", {("Jaan Kask", "attended")}),
    ("Also expected are Jaan Kask and Anna Ozola.", both("attended")),
    (
        "Also expected are Jaan Kask and, standing in for Foreign Minister Rein Tamm, the Ambassador of Latvia, Anna Ozola.",
        both("attended"),
    ),
    ("From elsewhere there will be Jaan Kask and Anna Ozola.", both("attended")),
    ("Jaan Kask is among the invited speakers.", {("Jaan Kask", "spoke")}),
    ("Jaan Kask is flying to Riga for the session.", {("Jaan Kask", "attended")}),
    ("Participation has been confirmed by Jaan Kask and Anna Ozola.", both("attended")),
    ("Jaan Kask will share his experience.", {("Jaan Kask", "spoke")}),
    # what is not known to be
    ("Whether Jaan Kask will attend is not yet known.", set()),
    ("It will be a success if Jaan Kask attends.", set()),
    # the chair and the floor
    ("Presiding will be Jaan Kask.", {("Jaan Kask", "chaired")}),
    ("In the chair will be Jaan Kask and Anna Ozola.", both("chaired")),
    ("Jaan Kask will take the chair.", {("Jaan Kask", "chaired")}),
    ("The floor will be given to Jaan Kask.", {("Jaan Kask", "spoke")}),
    ("The session was originally to be chaired by Jaan Kask.", set()),
]


@pytest.mark.parametrize(("text", "expected"), PLANNED)
def test_who_is_told_to_come(text: str, expected: Parts) -> None:
    reading = read(COMING + text, published="2031-04-01")
    assert ({(f.person, f.capacity) for f in reading.announced}, reading.attendance) == (expected, ())


def test_a_ceremony_at_which_prizes_will_be_given_is_hosted_then() -> None:
    reading = read("The prizes of the Baltic Assembly will be handed over at a ceremony hosted by Jaan Kask.")
    assert ({(f.person, f.capacity) for f in reading.announced}, reading.attendance) == (
        {("Jaan Kask", "hosted")},
        (),
    )


def test_there_is_the_event_last_named() -> None:
    text = "The 30th Session of the Baltic Assembly was followed by the 22nd Baltic Council. Jaan Kask was in the chair there."
    reading = read(text)
    kinds = {e.key: e.kind for e in reading.events}
    assert [(f.person, kinds[f.event], f.capacity) for f in reading.attendance] == [
        ("Jaan Kask", "baltic_council", "chaired")
    ]


def test_a_present_with_a_weekday_is_a_plan() -> None:
    reading = read("On Wednesday, Jaan Kask receives Anna Ozola in Riga.")
    assert {(f.person, f.capacity) for f in reading.announced} == {
        ("Jaan Kask", "hosted"),
        ("Anna Ozola", "attended"),
    }


def test_who_heads_a_body_received_is_there() -> None:
    reading = read(
        "Yesterday in Riga Jaan Kask received the Presidium of the Baltic Assembly, headed by Anna Ozola."
    )
    assert {(f.person, f.capacity) for f in reading.attendance} == {
        ("Jaan Kask", "hosted"),
        ("Anna Ozola", "attended"),
    }


GOING_ON = [
    "The session will continue tomorrow.",
    "Tomorrow the session will end with the adoption of the documents.",
    "Tomorrow the session will be concluded.",
]


@pytest.mark.parametrize("end", GOING_ON)
def test_what_has_begun_is_not_to_come_for_going_on(end: str) -> None:
    reading = read(
        f"The 27th Session of the Baltic Assembly opened in Tallinn today. {end} Jaan Kask spoke about energy."
    )
    assert ({(f.person, f.capacity) for f in reading.attendance}, reading.announced) == (
        {("Jaan Kask", "spoke")},
        (),
    )


def test_under_whose_chairmanship_a_body_met() -> None:
    reading = read("The Committee met in Riga on 3 May 2031 under Kask's chairmanship. Jaan Kask is Danish.")
    assert {(f.person, f.capacity) for f in reading.attendance} == {("Jaan Kask", "chaired")}


@pytest.mark.parametrize(
    "going", ["went to the Presidential Palace for a meeting", "left for the Government House for talks"]
)
def test_who_goes_to_a_house_to_meet_somebody(going: str) -> None:
    assert {(f.person, f.capacity) for f in read(f"Jaan Kask {going} with Anna Ozola.").attendance} == both(
        "attended"
    )


def test_what_is_over_is_not_to_come_for_what_it_prepared() -> None:
    text = (
        "A meeting of the committees was held in Vilnius on 15–16 September 2024. Jaan Kask attended the meeting along with Anna Ozola. "
        "The meeting served to prepare for the COSAC Plenary, which is due in Budapest on 27–29 October 2024."
    )
    reading = read(text, published="2024-09-26")
    assert {(f.person, f.capacity) for f in reading.attendance} == both("attended")


@pytest.mark.parametrize("beside", ["On the eve of", "During a break in", "On the fringes of", "Ahead of"])
def test_a_meeting_beside_a_session_is_one_of_its_own(beside: str) -> None:
    reading = read(f"{HELD}{beside} the session, Jaan Kask met Anna Ozola.")
    kinds = {e.key: e.kind for e in reading.events}
    assert {(f.person, kinds[f.event]) for f in reading.attendance} == {
        ("Jaan Kask", "other"),
        ("Anna Ozola", "other"),
    }


COUNTERPARTS = [
    "met with her Estonian and Lithuanian counterparts in Riga.",
    "met with her Lithuanian, Finnish and Estonian counterparts in Riga.",
    "had a trilateral conversation over dinner with her Estonian and Lithuanian counterparts in Riga.",
]


@pytest.mark.parametrize("told", COUNTERPARTS)
def test_counterparts_of_several_states_are_those_whom_the_text_names(told: str) -> None:
    text = "Jaan Kask is President of the Riigikogu. Rein Tamm is Speaker of the Seimas. Anna Ozola is Speaker of the Saeima. "
    reading = read(f"{text}On 3 May 2031 Ms Ozola {told}")
    assert {f.person for f in reading.attendance} == {"Anna Ozola", "Jaan Kask", "Rein Tamm"}


def test_a_speech_whose_owners_stand_in_apposition_has_its_speakers_behind() -> None:
    text = (
        "Greetings on behalf of the Nordic Council and the Benelux Parliament, long-standing partners of the Baltic Assembly, "
        "were conveyed by Jaan Kask and Anna Ozola, their respective presidents."
    )
    assert {(f.person, f.capacity) for f in read(HELD + text).attendance} == both("spoke")


def test_heads_of_parliaments_who_dine_alone_meet() -> None:
    text = "Jaan Kask is President of the Riigikogu. Anna Ozola, Speaker of the Saeima, spoke. Rein Tamm is President of the Assembly. "
    reading = read(
        f"{text}On 3 May 2031 Ms Ozola had a conversation over dinner with her Estonian counterpart in Riga."
    )
    assert [e.kind for e in reading.events] == ["parliament_speakers_meeting"]
    assert {f.person for f in reading.attendance} == {"Anna Ozola", "Jaan Kask"}


@pytest.mark.parametrize(
    ("before", "came"),
    [
        ("Over a hundred guests took part in the forum in Riga on 5 May 2031.", True),
        (
            "The forum was held in Riga on 5 May 2031. It was attended by parliamentarians of eight countries.",
            True,
        ),
        ("Several members of parliament spoke at the forum in Riga on 5 May 2031.", True),
        (
            "The forum was held in Riga on 5 May 2031. Three deputies signed a letter to the government.",
            False,
        ),
        ("The forum was held in Riga on 5 May 2031. Six writers were awarded prizes.", False),
    ],
)
def test_those_among_who_came_did_so_too(before: str, came: bool) -> None:
    told = read(before + " Among them were Jaan Kask and Anna Ozola.")
    assert {one.person for one in told.attendance} == ({"Jaan Kask", "Anna Ozola"} if came else set())
