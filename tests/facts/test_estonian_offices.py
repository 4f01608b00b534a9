"""Offices in Estonian: titles of one word, short names of committees, the Seim without its state, offices told by "on"."""

import pytest

from tests.facts.text import read

OFFICES = [
    (
        "Riigikogulased Jaak Valge ja Anti Allas osalesid seminaril.",
        {
            ("Jaak Valge", "Member of Parliament", "Riigikogu"),
            ("Anti Allas", "Member of Parliament", "Riigikogu"),
        },
    ),
    (
        "Kaitsekomisjoni esimees Kalev Stoicescu kohtus Läti kolleegi Raimonds Bergmanisega.",
        {
            ("Kalev Stoicescu", "Committee Chair", "National Defence Committee (Riigikogu)"),
            (
                "Raimonds Bergmanis",
                "Committee Chair",
                "Defence, Internal Affairs and Corruption Prevention Committee (Saeima)",
            ),
        },
    ),
    (
        "Poola Seimi marssal Szymon Hołownia osales istungil.",
        {("Szymon Hołownia", "Speaker", "Sejm")},
    ),
    (
        "Riigieelarve kontrolli erikomisjoni esimees Urve Tiidus ütles seda.",
        {("Urve Tiidus", "Committee Chair", "State Budget Control Select Committee (Riigikogu)")},
    ),
    (
        "Leedu saadikud olid Riias. Seimi väliskomisjoni esimees Remigijus Motuzas ütles seda.",
        {("Remigijus Motuzas", "Committee Chair", "Foreign Affairs Committee (Seimas)")},
    ),
    (
        "Saeima esimees Daiga Mieriņa kohtus Seimi esimehe Saulius Skvernelisega.",
        {("Daiga Mieriņa", "Speaker", "Saeima"), ("Saulius Skvernelis", "Speaker", "Seimas")},
    ),
    ("Seimi väliskomisjoni esimees Remigijus Motuzas ütles seda.", set()),
    (
        "Timo Suslov on Riigikogu liige ja Balti Assamblee president.",
        {
            ("Timo Suslov", "Member of Parliament", "Riigikogu"),
            ("Timo Suslov", "President", "Baltic Assembly"),
        },
    ),
    (
        "Timo Suslov, kes on Balti Assamblee president, osales istungil.",
        {("Timo Suslov", "President", "Baltic Assembly")},
    ),
    (
        "Balti Assamblee Eesti delegatsiooni juht on Timo Suslov ning liikmed on Enn Eesmaa ja Jaak Valge.",
        {
            ("Timo Suslov", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
            ("Enn Eesmaa", "Member of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
            ("Jaak Valge", "Member of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
        },
    ),
    (
        "Balti Assamblee asepresidentideks valiti Jānis Vucāns ning Andrius Kupčinskas.",
        {
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
        },
    ),
    ("Timo Suslov on Balti Assamblee endine president.", set()),
    (
        "Riigikogu väliskomisjon kohtus Läti Seimi väliskomisjoni delegatsiooniga, kuhu kuulus komisjoni esimees Rihards Kols.",
        {("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        "Vilniuses ütles seda Seimi esimees Saulius Skvernelis.",
        {("Saulius Skvernelis", "Speaker", "Seimas")},
    ),
    (
        "Kaitseminister Artis Pabriks ja kaitseminister Hanno Pevkur ütlesid seda.",
        {
            ("Artis Pabriks", "Minister of Defence", "Government of Latvia"),
            ("Hanno Pevkur", "Minister of Defence", "Government of Estonia"),
        },
    ),
    ("Väliskomisjonide esimehed Marko Mihkelson ja Rihards Kols ütlesid seda.", set()),
    (
        "Balti riikide parlamentide Euroopa asjade komisjonide esimehed Peeter Tali ja Andris Sprūds ütlesid seda.",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_who_holds_which_office(text: str, offices: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text, "et").offices} == offices


GIVEN = [
    (
        "Riigikogu Balti Assamblee delegatsiooni juhiks valiti täna Timo Suslov, aseesimeheks sai Jaak Aab.",
        {
            ("Timo Suslov", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
            ("Jaak Aab", "Deputy Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
        },
    ),
    (
        "Väliskomisjoni esimeheks valiti Marko Mihkelson, aseesimeheks sai Eerik-Niiles Kross.",
        {
            ("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
            ("Eerik-Niiles Kross", "Committee Vice Chair", "Foreign Affairs Committee (Riigikogu)"),
        },
    ),
    ("Riigikogu esimeheks sai Lauri Hussar.", {("Lauri Hussar", "Speaker", "Riigikogu")}),
    (
        "Väliskomisjoni esimehena jätkab Marko Mihkelson.",
        {("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)")},
    ),
    ("Komisjoni esimeheks valis saadikurühm Marko Mihkelsoni.", set()),
    (
        "Kolmepäevasel visiidil Gruusias kohtus Riigikogu esimees Eiki Nestor parlamendi esimehe Irakli Kobahhidzega.",
        {("Eiki Nestor", "Speaker", "Riigikogu"), ("Irakli Kobakhidze", "Speaker", "Parliament of Georgia")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_to_whom_a_verb_gives_an_office(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text, "et").offices} == expected
