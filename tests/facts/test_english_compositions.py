"""Who is in the jury, a committee or a delegation, however English tells it; all sentences are invented."""

import pytest

from tests.facts.text import held, read

A, B, C, D = "Mart Kask", "Anna Ozola", "Jonas Balsys", "Enn Tamm"
JURY = ("Member", "Joint Jury of the Baltic Assembly Prizes")
DELEGATION = ("Member of Delegation", "Riigikogu Delegation to the Baltic Assembly")
OF_JURY = [
    "The Joint Jury has the following members: {a}, {b}, {c} and {d}.",
    "The Joint Jury of the Baltic Assembly Prizes: {a}, {b}, {c}, {d}.",
    "The Joint Jury ({a}, {b}, {c} and {d}) met in Riga.",
    "The Joint Jury – {a}, {b}, {c} and {d} – met in Riga.",
    "The Joint Jury, consisting of {a}, {b}, {c} and {d}, met in Riga.",
    "{a}, {b}, {c} and {d} make up the Joint Jury.",
    "{a}, {b}, {c} and {d} form the Joint Jury.",
    "Estonia is represented on the Joint Jury by {a} and {d}, Latvia by {b} and Lithuania by {c}.",
    "In the Joint Jury, Estonia is represented by {a} and {d}, Latvia by {b} and Lithuania by {c}.",
    "The Joint Jury of the Baltic Assembly Prizes met. Its members are {a}, {b}, {c} and {d}.",
    "The three states have sent experts to the Joint Jury. Its members from Estonia are {a} and {d}, those from Latvia "
    "{b}, and those from Lithuania {c}.",
    "Members of the Joint Jury, all of them artists of high standing, are:\nfrom Estonia: {a} and {d};\n"
    "from Latvia: {b};\nfrom Lithuania: {c}.",
    "The Joint Jury consists of experts from three countries:\n- Estonia – {a} and {d};\n- Latvia – {b};\n- Lithuania – {c}.",
    "Each Baltic state is represented on the Joint Jury by experts:\n- Lithuania: {c};\n- Latvia: {b};\n- Estonia: {a} and {d}.",
    "Who sits on the Joint Jury\nEach Baltic state is represented on it by experts:\n- Lithuania: {c};\n- Latvia: {b};\n"
    "- Estonia: {a} and {d}.",
]
OF_DELEGATION = [
    "The Estonian delegation to the Baltic Assembly ({a}, {b}, {c} and {d}) agreed.",
    "The Estonian delegation to the Baltic Assembly – {a}, {b}, {c} and {d} – agreed.",
    "The Riigikogu delegation to the Baltic Assembly: {a}, {b}, {c} and {d}.",
    "{a}, {b}, {c} and {d} of the Estonian delegation to the Baltic Assembly agreed.",
    "The Riigikogu elected a new delegation to the Baltic Assembly. Its members are {a}, {b}, {c} and {d}.",
    "The members of the delegations to the Baltic Assembly:\n- Estonia: {a}, {b}, {c}, {d}\nIt ended late.",
]
OF_COMMITTEE = [
    "Legal Committee of the Baltic Assembly\nMembers of the Committee\n- {a}, Chair, Latvia\n- {b}, Vice Chair, Estonia\n"
    "- {c}, Member, Latvia\n- {d}, Member, Estonia\nIt ended late.",
    "Legal Committee of the Baltic Assembly\nChair: {a}\nVice Chair: {b}\nMembers: {c}, {d}\nIt ended late.",
    "Legal Committee of the Baltic Assembly: {a} (Chair), {b} (Vice Chair), {c}, {d}.",
    "{a} (Chair), {b} (Vice Chair), {c} and {d} are the members of the Legal Committee of the Baltic Assembly.",
    "Members of the Legal Committee of the Baltic Assembly:\n- {a}, Chair\n- {b}, Vice Chair\n- {c}\n- {d}\nIt ended late.",
]


def _told(text: str) -> set[tuple[str, str, str]]:
    return held(read(text.format(a=A, b=B, c=C, d=D)))


@pytest.mark.parametrize("text", OF_JURY)
def test_members_of_the_jury(text: str) -> None:
    assert _told(text) == {(name, *JURY) for name in (A, B, C, D)}


@pytest.mark.parametrize("text", OF_DELEGATION)
def test_members_of_a_delegation(text: str) -> None:
    assert _told(text) == {(name, *DELEGATION) for name in (A, B, C, D)}


@pytest.mark.parametrize("text", OF_COMMITTEE)
def test_members_of_a_committee(text: str) -> None:
    offices = ("Committee Chair", "Committee Vice Chair", "Committee Member", "Committee Member")
    wanted = {(n, o, "Legal Committee (Baltic Assembly)") for n, o in zip((A, B, C, D), offices, strict=True)}
    assert _told(text) == wanted


OF_FOREIGN_AFFAIRS = [
    "The delegation of the Foreign Affairs Committee of the Riigikogu includes the Chairman {a}, Deputy Chairman {b} and members of the "
    "Committee {c} and {d}.",
    "The delegation of the Foreign Affairs Committee of the Riigikogu consists of Chairman {a}, Deputy Chairman {b} and members {c} "
    "and {d}.",
    "The delegation of the Riigikogu Foreign Affairs Committee comprises Chair {a}, Vice Chair {b} and members {c} and {d}.",
    "From the Foreign Affairs Committee of the Riigikogu, Chairman {a}, Deputy Chairman {b} and members {c} and {d} were there.",
]
BEFORE = "They met with the Environment Committee of the Eduskunta.\n"


@pytest.mark.parametrize("before", ["", BEFORE])
@pytest.mark.parametrize("text", OF_FOREIGN_AFFAIRS)
def test_officers_in_the_delegation_of_a_committee_are_of_that_committee(before: str, text: str) -> None:
    ranks = ("Committee Chair", "Committee Vice Chair", "Committee Member", "Committee Member")
    of = "Foreign Affairs Committee (Riigikogu)"
    assert _told(before + text) == {(name, rank, of) for name, rank in zip((A, B, C, D), ranks, strict=True)}


def test_officers_in_the_delegation_of_a_group_are_of_that_group() -> None:
    text = "The delegation of the Estonia-Finland Parliamentary Group of the Riigikogu includes the Chairman {a} and members {b} and {c}."
    of = "Estonia-Finland Parliamentary Group (Riigikogu)"
    assert _told(BEFORE + text) == {(A, "Chair", of), (B, "Member", of), (C, "Member", of)}


def test_bare_officers_in_the_delegation_of_an_estonian_committee_do_not_head_the_parliament() -> None:
    text = "Riigikogu väliskomisjoni delegatsiooni kuuluvad esimees {a}, aseesimees {d} ning komisjoni liikmed {b} ja {c}."
    of = "Foreign Affairs Committee (Riigikogu)"
    found = held(read(text.format(a=A, b=B, c=C, d=D), "et"))
    assert found == {
        (A, "Committee Chair", of),
        (D, "Committee Vice Chair", of),
        *((n, "Committee Member", of) for n in (B, C)),
    }
