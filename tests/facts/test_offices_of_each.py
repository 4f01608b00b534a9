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


UNEVEN = [
    ("en", "The Speakers of Estonia, Latvia and Lithuania, Jaan Kask and Jānis Kalns, met in Riga."),
    ("en", "The Speakers of Estonia and Latvia, Jaan Kask, Jānis Kalns and Jonas Petrulis, met in Riga."),
    ("en", "The Speakers of the Riigikogu, the Saeima and the Seimas, Jaan Kask and Jānis Kalns, met in Riga."),
    ("en", "Jaan Kask and Jānis Kalns, the Speakers of Estonia, Latvia and Lithuania, met in Riga."),
    ("et", "Eesti, Läti ja Leedu välisministrid Jaan Kask ja Jānis Kalns kohtusid Riias."),
    ("et", "Eesti ja Läti välisministrid (Jaan Kask, Jānis Kalns ja Jonas Petrulis) kohtusid Riias."),
    ("lv", "Jānis Kalns, Jānis Kociņš un Anna Kaska, Igaunijas un Latvijas ārlietu ministri, tikās Rīgā."),
    ("lt", "Estijos ir Latvijos prezidentai (Jaan Kask, Jānis Kalns ir Jonas Petrulis) susitiko Rygoje."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), UNEVEN)
def test_nobody_has_an_office_of_a_row_of_other_length(language: str, text: str) -> None:
    assert held(read(text, language)) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("et", "Eesti, Läti ja Leedu välisministrid (Jaan Kask, Jānis Kalns ja Jonas Petrulis) kohtusid Riias."),
        ("et", "Jaan Kask, Jānis Kalns ja Jonas Petrulis, Eesti, Läti ja Leedu välisministrid, kohtusid Riias."),
        ("et", "Eesti, Läti ja Leedu välisminister, vastavalt Jaan Kask, Jānis Kalns ja Jonas Petrulis, kohtusid Riias."),
        ("lv", "Jaan Kask, Jānis Kalns un Jonas Petrulis, attiecīgi Igaunijas, Latvijas un Lietuvas ārlietu ministri, tikās."),
        ("lt", "Estijos, Latvijos ir Lietuvos užsienio reikalų ministrai (Jaan Kask, Jānis Kalns ir Jonas Petrulis) susitiko."),
        ("lt", "Jaan Kask, Jānis Kalns ir Jonas Petrulis, Estijos, Latvijos ir Lietuvos užsienio reikalų ministrai, susitiko."),
    ],
)  # fmt: skip
def test_a_row_in_brackets_or_before_the_states(language: str, text: str) -> None:
    assert {(who, of) for who, _, of in held(read(text, language))} == {
        ("Jaan Kask", "Government of Estonia"),
        ("Jānis Kalns", "Government of Latvia"),
        ("Jonas Petrulis", "Government of Lithuania"),
    }


def test_persons_before_ministers_of_two_states_in_one_list_are_not_those() -> None:
    text = "Osalesid Jaan Kask ja Jānis Kalns, Eesti ja Läti välisministrid ning Eero Raun."
    assert held(read(text, "et")) == set()
