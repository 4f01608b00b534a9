"""One plural office of several houses, each with its own holder, in four languages; invented sentences."""

import pytest

from tests.facts.text import held, read, there

TWO = {("Anna Kask", "President", "Baltic Assembly"), ("Karin Nybakk", "President", "Nordic Council")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Presidents of the Baltic Assembly and the Nordic Council, Anna Kask and Karin Nybakk, met in Riga."),
        ("en", "Anna Kask and Karin Nybakk, the Presidents of the Baltic Assembly and the Nordic Council, met in Riga."),
        ("et", "Balti Assamblee ja Põhjamaade Nõukogu presidendid Anna Kask ja Karin Nybakk kohtusid Riias."),
        ("lv", "Baltijas Asamblejas un Ziemeļu Padomes prezidentes Anna Kask un Karin Nybakk tikās Rīgā."),
        ("lt", "Baltijos Asamblėjos ir Šiaurės Tarybos prezidentės Anna Kask ir Karin Nybakk susitiko Rygoje."),
    ],
)  # fmt: skip
def test_presidents_of_two_assemblies(language: str, text: str) -> None:
    assert held(read(text, language)) == TWO


def test_heads_of_two_delegations_share_what_stands_behind() -> None:
    text = "The heads of the Estonian and Latvian delegations to the Baltic Assembly, Jaan Kask and Jānis Kalns, met."
    assert held(read(text)) == {
        ("Jaan Kask", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
        ("Jānis Kalns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
    }


def test_the_seim_in_a_row_of_baltic_parliaments_is_the_lithuanian_one() -> None:
    text = "Riigikogu, Saeima ja Seimi esimehed Jaan Kask, Jānis Kalns ja Jonas Petrulis kohtusid Riias."
    assert {(who, of) for who, _, of in held(read(text, "et"))} == {
        ("Jaan Kask", "Riigikogu"),
        ("Jānis Kalns", "Saeima"),
        ("Jonas Petrulis", "Seimas"),
    }


def test_a_month_that_is_a_given_name_begins_a_name() -> None:
    assert there(read("The Speaker of the Saeima met Jan Pieter Smit in Riga.")) == ["Jan Pieter Smit"]
    assert there(read("In May Jānis Kalns opened the meeting.")) == ["Jānis Kalns"]


def test_the_first_session_elsewhere_is_another() -> None:
    text = "The first session was held in Riga in 1992. The 27th session of the Baltic Assembly begins today in Tallinn."
    assert [(e.number, e.city) for e in read(text).events] == [(None, "Riga"), (27, "Tallinn")]
