"""One office in several states, told in one row with a row of its holders, in English; all sentences are invented."""

import pytest

from tests.facts.text import held, read

PEOPLE = ("Mart Kask", "Anna Ozola", "Jonas Balsys")
SPEAKERS = ("Speaker", ("Riigikogu", "Saeima", "Seimas"))
MINISTERS = (
    "Minister of Foreign Affairs",
    tuple(f"Government of {s}" for s in ("Estonia", "Latvia", "Lithuania")),
)
PRESIDENTS = ("President", tuple(f"Republic of {s}" for s in ("Estonia", "Latvia", "Lithuania")))
HEADS = ("Head of Delegation", tuple(f"{p} Delegation to the Baltic Assembly" for p in SPEAKERS[1]))
CHAIRS = ("Committee Chair", tuple(f"Foreign Affairs Committee ({p})" for p in SPEAKERS[1]))

OF_LANDS = [
    ("speakers of the parliaments of Estonia, Latvia and Lithuania", SPEAKERS),
    ("speakers of the Riigikogu, the Saeima and the Seimas", SPEAKERS),
    ("Speakers of the Estonian, Latvian and Lithuanian parliaments", SPEAKERS),
    ("Foreign Ministers of Estonia, Latvia and Lithuania", MINISTERS),
    ("Estonian, Latvian and Lithuanian Presidents", PRESIDENTS),
    ("heads of the Estonian, Latvian and Lithuanian delegations to the Baltic Assembly", HEADS),
    ("chairs of the Foreign Affairs Committees of the Riigikogu, the Saeima and the Seimas", CHAIRS),
]
WITH_ROW = [
    "The {r} {a}, {b} and {c} agreed.",
    "The {r}, respectively {a}, {b} and {c}, agreed.",
    "The {r} ({a}, {b} and {c}) agreed.",
    "The {r} – {a}, {b} and {c} – agreed.",
    "The {r} are {a}, {b} and {c}.",
    "They met the {r}: {a}, {b} and {c}.",
    "{a}, {b} and {c}, the {r}, agreed.",
    "{a}, {b} and {c}, respectively the {r}, agreed.",
    "{a}, {b} and {c}, the {r} respectively, agreed.",
    "{a}, {b} and {c} are the {r}.",
]
WITHOUT_LANDS = [
    ("speakers of the Baltic parliaments", SPEAKERS),
    ("Baltic foreign ministers", MINISTERS),
    ("Baltic presidents", PRESIDENTS),
    ("heads of the delegations to the Baltic Assembly", HEADS),
]
WITH_LANDS = [
    "The {r}, Estonia's {a}, Latvia's {b} and Lithuania's {c}, agreed.",
    "The {r} – the Estonian {a}, the Latvian {b} and the Lithuanian {c} – agreed.",
    "The {r} (Estonia: {a}, Latvia: {b}, Lithuania: {c}) agreed.",
    "Three {r} met: Estonia's {a}, Latvia's {b} and Lithuania's {c}.",
    "{a} of Estonia, {b} of Latvia and {c} of Lithuania, the {r}, agreed.",
    "{a} (Estonia), {b} (Latvia) and {c} (Lithuania) are the {r}.",
]


def _told(text: str, row: str) -> str:
    a, b, c = PEOPLE
    return text.format(r=row, a=a, b=b, c=c)


def _each(post: tuple[str, tuple[str, ...]]) -> set[tuple[str, str, str]]:
    return {(person, post[0], house) for person, house in zip(PEOPLE, post[1], strict=True)}


@pytest.mark.parametrize("text", WITH_ROW)
@pytest.mark.parametrize(("row", "post"), OF_LANDS)
def test_rows_of_states_and_of_persons(text: str, row: str, post: tuple[str, tuple[str, ...]]) -> None:
    assert held(read(_told(text, row))) == _each(post)


@pytest.mark.parametrize("text", WITH_LANDS)
@pytest.mark.parametrize(("row", "post"), WITHOUT_LANDS)
def test_rows_of_persons_each_with_a_state(text: str, row: str, post: tuple[str, tuple[str, ...]]) -> None:
    assert held(read(_told(text, row))) == _each(post)


A, B, C = PEOPLE
PRESIDENT, VICE = ("President", "Baltic Assembly"), ("Vice President", "Baltic Assembly")
HEAD = ("Head of Delegation", "Riigikogu Delegation to the Baltic Assembly")
CHAIR, MEMBER = (
    ("Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
    ("Committee Member", "Foreign Affairs Committee (Riigikogu)"),
)
OTHERS = [
    ("Estonia's Foreign Minister {a}, Latvia's {b} and Lithuania's {c} met.", _each(MINISTERS)),
    ("{a} heads the Estonian delegation to the Baltic Assembly, {b} the Latvian one and {c} the Lithuanian one.",
     _each(HEADS)),
    ("The delegations to the Baltic Assembly are headed by {a} (Estonia), {b} (Latvia) and {c} (Lithuania).",
     _each(HEADS)),
    ("{a} leads Estonia's delegation to the Baltic Assembly.", {(A, *HEAD)}),
    ("{a} leads the Estonian delegation to the Baltic Assembly session.", set()),
    ("{a} heads the Foreign Affairs Committee of the Riigikogu.", {(A, *CHAIR)}),
    ("{a}, chairing the Foreign Affairs Committee of the Riigikogu, agreed.", {(A, *CHAIR)}),
    ("{a} and {b}, the President and Vice President of the Baltic Assembly, agreed.", {(A, *PRESIDENT), (B, *VICE)}),
    ("{a} and {b}, respectively President and Vice President of the Baltic Assembly, agreed.",
     {(A, *PRESIDENT), (B, *VICE)}),
    ("The President and the Vice President of the Baltic Assembly, {a} and {b}, agreed.",
     {(A, *PRESIDENT), (B, *VICE)}),
    ("The President of the Baltic Assembly, {a}, and the Vice Presidents, {b} and {c}, agreed.",
     {(A, *PRESIDENT), (B, *VICE), (C, *VICE)}),
    ("{a} is the President of the Baltic Assembly, {b} and {c} are its Vice Presidents.",
     {(A, *PRESIDENT), (B, *VICE), (C, *VICE)}),
    ("{a} is the Head of the Estonian delegation to the Baltic Assembly and a Vice President of the Baltic Assembly.",
     {(A, *HEAD), (A, *VICE)}),
    ("{a}, who sits on the Foreign Affairs Committee of the Riigikogu, agreed.", {(A, *MEMBER)}),
    ("{a} and {b} are on the Foreign Affairs Committee of the Riigikogu.", {(A, *MEMBER), (B, *MEMBER)}),
    ("{a} sits in the Riigikogu.", {(A, "Member of Parliament", "Riigikogu")}),
    ("{a} is in the Riigikogu today.", set()),
    ("{a}, {b} and {c} belong to the Estonian delegation to the Baltic Assembly.",
     {(name, "Member of Delegation", "Riigikogu Delegation to the Baltic Assembly") for name in PEOPLE}),
    ("Estonian lawmakers {a} and {b} agreed.", {(name, "Member of Parliament", "Riigikogu") for name in (A, B)}),
    ("{b}, a Saeima deputy, agreed.", {(B, "Member of Parliament", "Saeima")}),
    ("{b}, head of the Latvian government, agreed.", {(B, "Prime Minister", "Government of Latvia")}),
    ("The acting Speaker of the Riigikogu {a} agreed.", {(A, "Speaker", "Riigikogu")}),
    ("{a} (Centre), the MP who heads Estonia's delegation to the Baltic Assembly, agreed.", {(A, *HEAD)}),
    ("{a}, a Norwegian MP, belongs to the Nordic Council Presidium as a member.",
     {(A, "Member of Parliament", "Storting"), (A, "Member", "Nordic Council Presidium")}),
    ("{a}, who heads the Foreign Affairs Committee of the Senate of the Czech Republic, and his counterpart in the "
     "Czech Chamber of Deputies, {b}, agreed.",
     {(A, "Committee Chair", "Foreign Affairs Committee (Czech Senate)"),
      (B, "Committee Chair", "Foreign Affairs Committee (Czech Chamber of Deputies)")}),
    ("They met a delegation of the Portugal-Estonia Friendship Group of the Assembly of the Republic, headed by its "
     "Chair {a}.",
     {(A, "Chair", "Portugal-Estonia Friendship Group (Assembly of the Republic)")}),
    ("They met the Speaker of the Sejm of Lithuania {c}.", {(C, "Speaker", "Seimas")}),
    ("{a}, director of Tallinn's International Centre for Defence and Security, agreed.",
     {(A, "Director", "International Centre for Defence and Security")}),
    ("Today the three are members of NATO and the European Union, {a} went on.", set()),
    ("The Foreign Ministers of Estonia and Latvia and {a} and {b} agreed.", set()),
    ("The Legal Committee of the Baltic Assembly ({a} and {b} were absent) met.", set()),
    ("{a}, {b} and {c} met the Presidents of Estonia, Latvia and Lithuania.", set()),
    ("{a} is to be the Speaker of the Saeima.", set()),
    ("{a}, once the Speaker of the Riigikogu, agreed.", set()),
    ("{a}, previously Speaker of the Riigikogu, agreed.", set()),
    ("{a}, Speaker of the Riigikogu until 2007, agreed.", set()),
    ("{a}, the Speaker of the Riigikogu at the time, agreed.", set()),
    ("{b}, the designated Prime Minister of Latvia, agreed.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), OTHERS)
def test_rows_of_offices_and_verbs_of_leading(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert held(read(_told(text, ""))) == wanted
