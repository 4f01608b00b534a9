"""Offices that English tells by a clause: verbs of leading and being with adverbs, pronouns and brackets; all sentences are invented."""

import pytest

from tests.facts.text import read

HOUSES = [
    ("the Estonian delegation to the Baltic Assembly", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
    ("the Saeima's European Affairs Committee", "Committee Chair", "European Affairs Committee (Saeima)"),
    ("the Seimas Committee on Culture", "Committee Chair", "Committee on Culture (Seimas)"),
    ("the Saeima", "Speaker", "Saeima"),
    ("the Nordic Council", "President", "Nordic Council"),
]  # fmt: skip
LED = [
    "Jaan Kask, who likewise leads {h}, spoke.",
    "Jaan Kask, who at present heads {h}, spoke.",
    "Jaan Kask, who, besides, chairs {h}, spoke.",
    "Jaan Kask, who is Mayor of Riga and leads {h}, spoke.",
    "Jaan Kask, Mayor of Riga, who also heads {h}, spoke.",
    "Jaan Kask, a former minister who now heads {h}, spoke.",
    "Jaan Kask also heads {h}.",
    "Jaan Kask is a historian and heads {h}.",
    "Jaan Kask is the man who heads {h}.",
    "Jaan Kask, under whose leadership {h} works, spoke.",
    "Jaan Kask, who is in charge of {h}, spoke.",
    "Jaan Kask (he heads {h}) spoke first.",
    "Energy matters to {h}, which Jaan Kask heads.",
    "Energy matters to {h}, which is led by Jaan Kask.",
    "The guests came with {h} and its head, Jaan Kask.",
    "Energy matters to {h}, whose chairman is Jaan Kask.",
    "Energy matters, Jaan Kask stressed. He also heads {h}.",
]


@pytest.mark.parametrize("told", LED)
@pytest.mark.parametrize(("house", "office", "organisation"), HOUSES)
def test_whoever_a_clause_tells_to_lead_a_house_is_its_head(
    told: str, house: str, office: str, organisation: str
) -> None:
    found = {(o.person, o.office, o.organisation) for o in read(told.format(h=house)).offices}
    assert found - {("Jaan Kask", "Mayor", "Riga")} == {("Jaan Kask", office, organisation)}


BEING = [
    "Jaan Kask, who is at present {n}, spoke.",
    "Jaan Kask, a historian and {n}, spoke.",
    "Jaan Kask of Estonia, {n}, spoke.",
    "Jaan Kask (he is also {n}) spoke.",
    "Jaan Kask spoke of energy. He is {n}.",
    "Our guest, Jaan Kask, is {n}.",
]
TITLES = [
    ("Deputy Speaker of the Riigikogu", "Deputy Speaker", "Riigikogu"),
    ("chairman of the Foreign Affairs Committee of the Riigikogu", "Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
    ("Secretary General of the Nordic Council", "Secretary General", "Nordic Council"),
]  # fmt: skip


@pytest.mark.parametrize("told", BEING)
@pytest.mark.parametrize(("title", "office", "organisation"), TITLES)
def test_whoever_a_clause_tells_to_be_something_is_it(
    told: str, title: str, office: str, organisation: str
) -> None:
    found = {(o.person, o.office, o.organisation) for o in read(told.format(n=title)).offices}
    assert found == {("Jaan Kask", office, organisation)}


@pytest.mark.parametrize(
    "text",
    [
        "Jaan Kask no longer heads the Estonian delegation to the Baltic Assembly.",
        "Jaan Kask, who has never chaired the Foreign Affairs Committee of the Saeima, spoke.",
        "Jaan Kask spoke with the man who heads the Saeima.",
        "Jaan Kask thanked Mari Tamm. He chairs the Foreign Affairs Committee of the Riigikogu.",
        "Energy matters, Jaan Kask's wife said. She is the Speaker of the Saeima.",
        "Jaan Kask spoke and his group leads the Baltic Assembly.",
        "Jaan Kask, whose wife is the Speaker of the Saeima, spoke.",
        "Jaan Kask spoke in the Saeima, which heads the list.",
        "The sitting of the Saeima is chaired by Jaan Kask.",
        "Jaan Kask heads the Estonian team at the Baltic Assembly.",
        "Whether Jaan Kask leads the Saeima is unclear.",
    ],
)
def test_a_clause_that_denies_or_tells_of_another_gives_no_office(text: str) -> None:
    assert not [o for o in read(text).offices if o.office != "Member of Parliament"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The two Presidents, Ms Anna Berg (Nordic Council) and Ms Mari Tamm (Baltic Assembly; she is also "
            "Vice-President of the Riigikogu), spoke.",
            {
                ("Anna Berg", "President", "Nordic Council"),
                ("Mari Tamm", "President", "Baltic Assembly"),
                ("Mari Tamm", "Deputy Speaker", "Riigikogu"),
            },
        ),
        (
            "The Speaker of the Saeima and his deputy, Mari Tamm, spoke.",
            {("Mari Tamm", "Deputy Speaker", "Saeima")},
        ),
        (
            "Mari Tamm and Jaan Kask, both of whom are members of the Foreign Affairs Committee of the Riigikogu, spoke.",
            {
                ("Mari Tamm", "Committee Member", "Foreign Affairs Committee (Riigikogu)"),
                ("Jaan Kask", "Committee Member", "Foreign Affairs Committee (Riigikogu)"),
            },
        ),
        (
            "The Estonian delegation to the NATO Parliamentary Assembly was represented by its head, Jaan Kask.",
            {("Jaan Kask", "Head of Delegation", "Riigikogu Delegation to the NATO Parliamentary Assembly")},
        ),
    ],
)
def test_officers_of_the_house_that_a_sentence_names(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text).offices} == wanted
