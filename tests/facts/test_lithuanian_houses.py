"""Whose officers Lithuanian tells by a verb before the title, or once for a row of houses."""

from tests.facts.text import held, kinds, planned, read, taken


def test_who_leads_a_delegation_in_a_relative_clause_is_met_with_it() -> None:
    reading = read(
        "Seimo Pirmininkė Irena Degutienė priėmė Beniliukso Parlamento delegaciją, kuriai vadovavo prezidentas Jan Pieter Lokker.",
        "lt",
    )
    assert taken(reading) == {
        ("Irena Degutienė", "other", "attended"),
        ("Jan Pieter Lokker", "other", "attended"),
    }
    assert ("Jan Pieter Lokker", "President", "Benelux Parliament") in held(reading)
    reading = read(
        "Vilniuje lankosi Rygikogo delegacija, kuriai vadovauja pirmininko pavaduotojas Toomas Kivimägi.",
        "lt",
    )
    assert taken(reading) == {("Toomas Kivimägi", "visit", "attended")}
    assert held(reading) == {("Toomas Kivimägi", "Deputy Speaker", "Riigikogu")}


def test_an_officer_is_of_the_house_or_state_that_is_represented() -> None:
    reading = read("Susitikime Suomijos parlamentui atstovavo pirmininkas Eero Heinäluoma.", "lt")
    assert held(reading) == {("Eero Heinäluoma", "Speaker", "Eduskunta")}
    reading = read(
        "Susitikime Estijai atstovavo užsienio reikalų ministras Urmas Paet, Latvijai – užsienio reikalų ministras Edgars Rinkēvičs.",
        "lt",
    )
    assert held(reading) == {
        ("Urmas Paet", "Minister of Foreign Affairs", "Government of Estonia"),
        ("Edgars Rinkēvičs", "Minister of Foreign Affairs", "Government of Latvia"),
    }
    reading = read(
        "Konferencijoje Šiaurės Tarybai atstovavo prezidentas Hans Wallmark, Beniliukso Parlamentui – viceprezidentas Philippe Courard.",
        "lt",
    )
    assert held(reading) == {
        ("Hans Wallmark", "President", "Nordic Council"),
        ("Philippe Courard", "Vice President", "Benelux Parliament"),
    }


def test_a_marshal_of_the_seimas_is_one_of_poland() -> None:
    reading = read("Sesijoje kalbėjo svečias iš Varšuvos, Seimo maršalka Marek Kuchciński.", "lt")
    assert held(reading) == {("Marek Kuchciński", "Speaker", "Sejm")}


def test_houses_and_committees_in_a_row_have_each_its_own_officer() -> None:
    reading = read(
        "Kalbėjo Baltijos Asamblėjos ir Šiaurės Tarybos prezidentės Laine Randjärv ir Marit Nybakk.", "lt"
    )
    assert held(reading) == {
        ("Laine Randjärv", "President", "Baltic Assembly"),
        ("Marit Nybakk", "President", "Nordic Council"),
    }
    reading = read(
        "Susitikime dalyvavo Seimo Kultūros ir Europos reikalų komitetų pirmininkai Vytautas Juozapaitis ir Gediminas Kirkilas.",
        "lt",
    )
    assert held(reading) == {
        ("Vytautas Juozapaitis", "Committee Chair", "Committee on Culture (Seimas)"),
        ("Gediminas Kirkilas", "Committee Chair", "Committee on European Affairs (Seimas)"),
    }


def test_who_opens_a_session_named_only_later_is_announced_for_it() -> None:
    reading = read(
        "Sesiją atidarys Prezidentas Egils Levits. Baltijos Asamblėjos 41-oji sesija vyks Rygoje 2022 m. spalio 27–28 d.",
        "lt",
    )
    assert kinds(reading) == ["ba_session"]
    assert planned(reading) == {("Egils Levits", "ba_session")}


def test_points_of_a_programme_are_announced_in_the_visit() -> None:
    reading = read(
        "2021 m. kovo 5 d. į Rygą vyks Prezidentas Gitanas Nausėda. "
        "Jo programoje – susitikimai su Ministre Pirmininke Evika Siliņa ir ministre Baiba Braže.",
        "lt",
    )
    assert planned(reading) == {
        ("Gitanas Nausėda", "visit"),
        ("Evika Siliņa", "visit"),
        ("Baiba Braže", "visit"),
    }


def test_the_closing_sitting_is_a_part_of_its_session() -> None:
    reading = read(
        "Vankuveryje vyko ESBO Parlamentinės Asamblėjos 30-oji sesija. Delegacija susitiko su Margareta Cederfelt. "
        "Baigiamajame posėdyje priimta deklaracija.",
        "lt",
    )
    session = next(e.key for e in reading.events if e.number == 30)
    assert [d.event for d in reading.documents] == [session]


def test_a_state_that_led_the_assembly_gives_nobody_the_chair() -> None:
    reading = read(
        "Posėdį pradėjo Juozas Olekas. Kaip primena Andrius Kupčinskas, 2024 metais Asamblėjai vadovavo Lietuva.",
        "lt",
    )
    assert taken(reading) == {("Juozas Olekas", "other", "opened")}
