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
    # those of each side behind a label, those among the guests
    ("From the side of Latvia: Mr. Jaan Kask, Chairman of the delegation; Mrs. Anna Ozola, member.", both("attended")),
    ("Participants from Latvia: Jaan Kask and Anna Ozola.", both("attended")),
    ("From Latvia: a prize for Jaan Kask.", set()),
    ("He greeted the guests, among whom were Jaan Kask and Anna Ozola.", both("attended")),
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
