"""Estonian programmes by day and hour: each of their lines tells of an event of its own, on the day above it."""

import pytest

from tests.facts.text import read

HEAD = "Riigikogu tööplaan 7.–11. maini 2018\n\nEsmaspäev, 7. mai\n\n15.00 Algab täiskogu istung.\n\n"
FIRST = ("other", "2018-05-07", None)

LINES = [
    ("Teisipäev, 8. mai\n\nKell 14 – Riigikogu täiendav istung.", ("other", "2018-05-08", None)),
    (
        "Teisipäev, 8. mai\n\n10.00 Kultuurikomisjoni avatud istung ruumis L262.",
        ("other", "2018-05-08", "ruum L262"),
    ),
    (
        "Kolmapäev, 9. mai (Euroopa päev)\n\n12.00 Algab Rahvusraamatukogus konverents „Meie meri“.",
        ("conference", "2018-05-09", "Rahvusraamatukogu"),
    ),
    (
        "K, 9. mai\n\nBalti Assamblee presiidiumi koosolek Riigikogu konverentsisaalis.",
        ("ba_presidium", "2018-05-09", "Riigikogu konverentsisaal"),
    ),
    (
        "Reede, 11. mai\n\nKell 12 kohtub Eesti-Tšehhi parlamendirühm ruumis L240 asevälisministri Jaan Tammega.",
        ("other", "2018-05-11", "ruum L240"),
    ),
]


@pytest.mark.parametrize(("text", "event"), LINES)
def test_lines_below_a_day(text: str, event: tuple[str, str, str | None]) -> None:
    found = [(e.kind, e.start, e.venue) for e in read(HEAD + text, "et").events]
    assert found == [FIRST, event]


@pytest.mark.parametrize(
    "text",
    [
        "Teisipäev, 8. mai\n\nKell 13 täiskogu istungit ei toimu.",
        "Teisipäev, 8. mai\n\nKomisjonide istungite päevakorrad leiab kodulehelt.",
        "Teisipäev, 8. mai\n\nKohtumised:",
        "Teisipäev, 8. mai\n\nSündmusi ei ole kavandatud.",
    ],
)
def test_what_is_none_held(text: str) -> None:
    assert [(e.kind, e.start) for e in read(HEAD + text, "et").events] == [FIRST[:2]]


def test_the_session_told_above_is_that_which_begins() -> None:
    text = (
        "Tallinnas peetakse nädala lõpul Balti Assamblee 42. istungjärk.\n\nNeljapäev, 23. november\n\n"
        "19.00 Kultuurikomisjoni istung\n\nReede, 24. november\n\n10.00 Algab istungjärk."
    )
    sessions = [e.number for e in read(text, "et").events if e.kind == "ba_session"]
    assert sessions == [42]


def test_a_day_without_a_year_tells_nobody_of_a_sitting() -> None:
    text = "Teated neljapäevaks\n\nNeljapäev, 23. jaanuar\n\nKell 10 – täiskogu istung\n\nKell 14 – komisjoni istung"
    assert not read(text, "et").events


HOUSES = [
    ("Konverents toimub homme Mektory Innovatsioonikeskuses.", "Mektory innovatsioonikeskus"),
    ("Homme kõneleb Mari Mets Mektory Innovatsioonikeskuses konverentsil.", "Mektory innovatsioonikeskus"),
    ("Istungil kõneles Mari Mets Estonia kontserdisaalis.", "Estonia kontserdisaal"),
    ("Konverents toimub homme Vilniuse ülikoolis.", "Vilniuse ülikool"),
    ("Konverents toimub homme Teaduste Akadeemia saalis.", "Teaduste Akadeemia saal"),
    ("Konverents toimub homme hotellis „Viru“.", "hotell Viru"),
    (
        "Konverents toimub homme Pärnu maavalitsuse hoone suures saalis (Akadeemia 2).",
        "Pärnu maavalitsuse hoone suur saal, Akadeemia 2",
    ),
    ("Konverents toimub homme Palmse mõisakompleksis.", "Palmse mõisakompleks"),
    ("Konverents toimub homme kolledži õppehoones.", "kolledži õppehoone"),
    ("Konverents toimub homme Toompeal Riigikogu istungisaalis.", "Riigikogu istungisaal, Toompea"),
    ("Konverents toimub homme Toompea lossi ruumis L252.", "Toompea loss, L252"),
    ("Konverents toimub homme meie majas.", None),
]


@pytest.mark.parametrize(("text", "venue"), HOUSES)
def test_houses(text: str, venue: str | None) -> None:
    assert [e.venue for e in read(text, "et", "2024-03-14").events] == [venue]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "5. mail 2020 kohtus väliskomisjon Soome suursaadiku Jaan Tammega.",
            ("other", "2020-05-05", None),
        ),
        (
            "Eesti-Läti parlamendirühma liikmed kohtusid 5. mail 2020 Riias Saeima esimehega.",
            ("other", "2020-05-05", "Riga"),
        ),
        (
            "5. mail 2020 kohtus Riigikogu delegatsioon Berliinis Bundestagi presidendiga.",
            ("other", "2020-05-05", "Berlin"),
        ),
    ],
)
def test_groups_that_met_somebody(text: str, event: tuple[str, str, str | None]) -> None:
    assert [(e.kind, e.start, e.city) for e in read(text, "et").events] == [event]
