"""Lithuanian offices told by belonging, by a pronoun, for a whole row, in an embassy or by the land before a dash."""

import pytest

from tests.facts.text import held, read

MEETING = "Baltijos Asamblėjos Prezidiumo posėdyje dalyvavo "
AUDIT = "Committee on Audit (Seimas)"
PRESIDIUM = "Baltic Assembly Presidium"
ESTONIANS = "Riigikogu Delegation to the Baltic Assembly"
LATVIANS = "Saeima Delegation to the Baltic Assembly"
LITHUANIANS = "Seimas Delegation to the Baltic Assembly"


@pytest.mark.parametrize(
    "told",
    [
        "Jolita Vaickienė dirba Seimo Audito komitete.",
        "Seimo Audito komitete dirba Jolita Vaickienė.",
        "Jolita Vaickienė, kuri jau antrus metus dirba Seimo Audito komitete, kalbėjo sesijoje.",
        "Jolita Vaickienė, priklausanti Seimo Audito komitetui, kalbėjo sesijoje.",
        "Seimo narė Jolita Vaickienė taip pat dirba Audito komitete.",
    ],
)
def test_who_works_in_a_committee_is_its_member(told: str) -> None:
    assert ("Jolita Vaickienė", "Committee Member", AUDIT) in held(read(told, "lt"))


@pytest.mark.parametrize(
    "told",
    [
        "Jolita Vaickienė anksčiau dirbo Seimo Audito komitete.",
        "Jolita Vaickienė Seimo Audito komitete nebedirba.",
        "Jolita Vaickienė dirba kartu su Seimo Audito komitetu.",
        "Jolita Vaickienė kalbėjo, kad Seimo Audito komitete dirba ekspertai.",
    ],
)
def test_who_worked_there_once_or_with_it_is_none(told: str) -> None:
    assert held(read(told, "lt")) == set()


def test_a_dash_stands_for_the_verb_and_a_clause_begins_with_a_name() -> None:
    reading = read(
        "Raimundas Paliukas yra Seimo Audito komiteto pirmininkas, Jolita Vaickienė dirba Ekonomikos komitete, "
        "o Linas Balsys – Audito komitete.",
        "lt",
    )
    assert held(reading) == {
        ("Raimundas Paliukas", "Committee Chair", AUDIT),
        ("Jolita Vaickienė", "Committee Member", "Committee on Economics (Seimas)"),
        ("Linas Balsys", "Committee Member", AUDIT),
    }


@pytest.mark.parametrize(
    ("told", "officer"),
    [
        (
            "Prezidiumo posėdyje Latvijos delegacijai Baltijos Asamblėjoje atstovavo jos vadovas Atis Lejiņš.",
            ("Atis Lejiņš", "Head of Delegation", LATVIANS),
        ),
        (
            "Baltijos Asamblėjos sesijai pirmininkavo jos prezidentas Paulius Saudargas.",
            ("Paulius Saudargas", "President", "Baltic Assembly"),
        ),
        (
            "Iš Šiaurės Tarybos į Baltijos Asamblėjos sesiją atvyko jos prezidentas Svend Erik Hovmand.",
            ("Svend Erik Hovmand", "President", "Nordic Council"),
        ),
        (
            "Seimo Audito komitetui atstovavo jo pirmininkė Ona Petraitienė.",
            ("Ona Petraitienė", "Committee Chair", AUDIT),
        ),
        (
            "Baltijos Asamblėja surengė sesiją. Kalbėjo Šiaurės Taryba ir jos svečiai. Diskusiją vedė Tarybos prezidentė Outi Ojala.",
            ("Outi Ojala", "President", "Nordic Council"),
        ),
        (
            "Sesijoje kalbėjo Giedrė Purvaneckienė, Baltijos Asamblėjos prezidentė ir Seimo delegacijos joje pirmininkė.",
            ("Giedrė Purvaneckienė", "Head of Delegation", LITHUANIANS),
        ),
    ],
)
def test_a_pronoun_or_noun_alone_tells_whose_officer(told: str, officer: tuple[str, str, str]) -> None:
    assert officer in held(read(told, "lt"))


def test_officers_told_behind_those_of_an_assembly_are_its_own() -> None:
    reading = read(
        f"{MEETING}Šiaurės Tarybos prezidentas Svend Erik Hovmand, "
        "Prezidiumo nariai Chris Heister ir Jari Vilén bei generalinė sekretorė Frida Nokken.",
        "lt",
    )
    assert held(reading) == {
        ("Svend Erik Hovmand", "President", "Nordic Council"),
        ("Chris Heister", "Member", "Nordic Council Presidium"),
        ("Jari Vilén", "Member", "Nordic Council Presidium"),
        ("Frida Nokken", "Secretary General", "Nordic Council"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Jonas Petraitis ir Algis Kašėta, Baltijos Asamblėjos Prezidiumo nariai, kalbėjo sesijoje.",
        "Seimo Pirmininkas priėmė Joną Petraitį ir Algį Kašėtą, Baltijos Asamblėjos Prezidiumo narius.",
        "Sesijoje kalbėjo Jonas Petraitis bei Algis Kašėta (Baltijos Asamblėjos Prezidiumo nariai).",
    ],
)
def test_a_plural_behind_a_row_is_of_all(told: str) -> None:
    assert {
        ("Jonas Petraitis", "Member", PRESIDIUM),
        ("Algis Kašėta", "Member", PRESIDIUM),
    } <= held(read(told, "lt"))


def test_light_words_part_no_title_from_its_name() -> None:
    reading = read(
        f"{MEETING}Audrius Klišonis, kitas Prezidiumo pirmininko pavaduotojas, ir Ona Petraitienė, tuo metu vienintelė Prezidiumo narė.",
        "lt",
    )
    assert held(reading) == {
        ("Audrius Klišonis", "Deputy Chair", PRESIDIUM),
        ("Ona Petraitienė", "Member", PRESIDIUM),
    }


def test_one_title_is_not_shared() -> None:
    reading = read(
        "Sesijoje kalbėjo Šiaurės Tarybos prezidentas Svend Erik Hovmand ir Jonas Petraitis.", "lt"
    )
    assert held(reading) == {("Svend Erik Hovmand", "President", "Nordic Council")}


@pytest.mark.parametrize(
    "told",
    [
        "delegacijų sekretorės: Estijos – Ene Rõngelep, Lietuvos – Renata Jankauskaitė.",
        "delegacijų sekretorės – Estijos Ene Rõngelep ir Lietuvos Renata Jankauskaitė.",
        "delegacijų sekretorės Ene Rõngelep (Estija), Renata Jankauskaitė (Lietuva).",
    ],
)
def test_secretaries_are_told_by_their_lands(told: str) -> None:
    assert held(read(MEETING + told, "lt")) == {
        ("Ene Rõngelep", "Secretary", ESTONIANS),
        ("Renata Jankauskaitė", "Secretary", LITHUANIANS),
    }


def test_a_land_before_a_dash_is_that_of_the_delegation() -> None:
    reading = read(
        f"{MEETING}Estijos atstovai – delegacijos vadovas Trivimi Velliste ir sekretorė Ene Rõngelep.", "lt"
    )
    assert ("Trivimi Velliste", "Head of Delegation", ESTONIANS) in held(reading)


@pytest.mark.parametrize(
    "told",
    [
        "Lietuvos ambasados Latvijoje patarėjas Jonas Petraitis.",
        "Jonas Petraitis, patarėjas Lietuvos ambasadoje Latvijoje.",
    ],
)
def test_counsellors_have_an_embassy(told: str) -> None:
    assert held(read(MEETING + told, "lt")) == {
        ("Jonas Petraitis", "Counsellor", "Embassy of Lithuania in Latvia")
    }


@pytest.mark.parametrize(
    ("told", "office", "house"),
    [
        ("Jonas Petraitis, pirmininkaujantis Valstybės Dūmai.", "Speaker", "State Duma"),
        ("Jonas Petraitis, kuris dabar pirmininkauja Seimo Audito komitetui.", "Committee Chair", AUDIT),
        (
            "Jonas Petraitis (Lietuva), šiuo metu vadovaujantis ir Seimo Audito komitetui.",
            "Committee Chair",
            AUDIT,
        ),
        (
            "laikinai Baltijos Asamblėjos Prezidiumo pirmininko pareigas einantis Jonas Petraitis.",
            "Chair",
            PRESIDIUM,
        ),
    ],
)
def test_who_leads_a_house_is_its_head(told: str, office: str, house: str) -> None:
    assert ("Jonas Petraitis", office, house) in held(read(f"Sesijoje kalbėjo {told}", "lt"))
