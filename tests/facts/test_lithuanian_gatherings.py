"""Lithuanian gatherings: those yet to come, those that one joins from afar, annual ones, cities abroad; invented sentences."""

import pytest

from tests.facts.text import read

SESSION = "2030 m. gegužės 6 d. Rygoje vyko Baltijos Asamblėjos 44-oji sesija. "


@pytest.mark.parametrize(
    "told",
    [
        "Kita sesija numatyta Vilniuje.",
        "Rudens sesija numatyta Taline.",
        "Pavasario sesiją planuojama surengti Vilniuje.",
        "Kitos konsultacijos numatomos Vilniuje.",
        "Kitą sesiją siūloma rengti Taline.",
    ],
)
def test_the_next_one_that_is_planned_gives_this_one_no_place(told: str) -> None:
    assert [(e.kind, e.city) for e in read(SESSION + told, "lt").events] == [("ba_session", "Riga")]


@pytest.mark.parametrize(
    "told",
    [
        "Seimo narys Jonas Petrulis posėdyje dalyvavo nuotoliniu būdu.",
        "Prie diskusijos vaizdo ryšiu prisijungė Jonas Petrulis.",
        "Posėdyje dalyvavo Asta Rimkutė ir nuotoliniu būdu prisijungęs Jonas Petrulis.",
    ],
)
def test_who_joins_from_afar_does_not_make_it_remote(told: str) -> None:
    found = read("Baltijos Asamblėjos Saugumo komiteto posėdis vyko Palangoje. " + told, "lt")
    assert [(e.city, e.venue) for e in found.events] == [("Palanga", None)]
    assert "Jonas Petrulis" in {a.person for a in found.attendance}


def test_a_remote_sitting_is_online() -> None:
    text = "Nuotoliniu būdu vykusiame Baltijos Asamblėjos Prezidiumo posėdyje dalyvavo Jonas Petrulis."
    assert [e.venue for e in read(text, "lt").events] == ["online"]


def test_annual_sessions_abroad() -> None:
    event = read(
        "Vankuveryje (Kanada) vyko ESBO Parlamentinės Asamblėjos 30-oji metinė sesija.", "lt"
    ).events[0]
    assert (event.number, event.city, event.country) == (30, "Vancouver", "CA")


@pytest.mark.parametrize("then", ["Konferencijoje kalbėjo", "Ją atidarė"])
def test_a_conference_that_was_held_is_an_event(then: str) -> None:
    found = read(f"Vilniuje vyko konferencija. {then} Jonas Petrulis.", "lt")
    assert [(e.kind, e.city) for e in found.events] == [("conference", "Vilnius")]


def test_the_assembly_beside_a_parliament_is_the_baltic_one() -> None:
    text = (
        "Kalbėjo Beniliukso parlamento pirmininkas Tomas Kalvelis ir Baltijos Asamblėjos prezidentas Aadu Must. "
        "Jiems antrino Asamblėjos viceprezidentas Jonas Petrulis."
    )
    assert ("Jonas Petrulis", "Vice President", "Baltic Assembly") in {
        (o.person, o.office, o.organisation) for o in read(text, "lt").offices
    }


@pytest.mark.parametrize("body", ["ESBO Parlamentinės Asamblėjos", "ETPA", "NATO Parlamentinės Asamblėjos"])
def test_assemblies_have_presidents(body: str) -> None:
    office = read(f"Kalbėjo {body} pirmininkas Jonas Petrulis.", "lt").offices[0]
    assert office.office == "President"


@pytest.mark.parametrize(
    "told",
    [
        "Jai drauge su Jonu Petruliu pirmininkavo Seimo narė Asta Rimkutė.",
        "Sesijai kartu su Jonu Petruliu pirmininkavo Asta Rimkutė.",
        "Pirmininkavo Asta Rimkutė ir Jonas Petrulis.",
        "Jai vadovavo Asta Rimkutė kartu su Jonu Petruliu.",
    ],
)
def test_those_who_chair_together(told: str) -> None:
    found = read(SESSION + told, "lt")
    assert {(a.person, a.capacity) for a in found.attendance} == {
        ("Asta Rimkutė", "chaired"),
        ("Jonas Petrulis", "chaired"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Savo šalies įžvalgas pateikė",
        "Nuomonę išsakė",
        "Ataskaitinį pranešimą padarė",
        "Patirtimi pasidalijo",
        "Poziciją pristatė",
    ],
)
def test_views_that_are_given_are_speeches(told: str) -> None:
    found = read(f"{SESSION}{told} ministrė Asta Rimkutė.", "lt")
    assert [(a.person, a.capacity) for a in found.attendance] == [("Asta Rimkutė", "spoke")]


@pytest.mark.parametrize(
    ("told", "capacity"),
    [
        ("Tarp sesijos dalyvių buvo Asta Rimkutė ir Jonas Petrulis.", "attended"),
        ("Sesijos dalyviai buvo Asta Rimkutė ir Jonas Petrulis.", "attended"),
        ("Sesijos svečiai buvo Asta Rimkutė ir Jonas Petrulis.", "attended"),
        ("Tarp sesijos svečių – Asta Rimkutė ir Jonas Petrulis.", "attended"),
        ("Pranešėjai buvo Asta Rimkutė ir Jonas Petrulis.", "spoke"),
        ("Tarp kalbėjusiųjų – Asta Rimkutė ir Jonas Petrulis.", "spoke"),
        ("Iš Lietuvos joje dalyvavo Asta Rimkutė, iš Latvijos – Jonas Petrulis.", "attended"),
        ("Lietuvai atstovavo Asta Rimkutė, Latvijai – Jonas Petrulis.", "attended"),
    ],
)
def test_nouns_for_those_there_and_each_for_a_state(told: str, capacity: str) -> None:
    found = read(SESSION + told, "lt")
    assert {(a.person, a.capacity) for a in found.attendance} == {
        ("Asta Rimkutė", capacity),
        ("Jonas Petrulis", capacity),
    }


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("Latvijos nacionalinėje bibliotekoje", "Latvijos nacionalinė biblioteka"),
        ("Nacionalinėje dailės galerijoje", "Nacionalinė dailės galerija"),
        ("Valmieros dramos teatre", "Valmieros dramos teatras"),
        ("Melngalvių namuose", "Melngalvių namai"),
        ("Rygos kongresų centre", "Rygos kongresų centras"),
        ("Seimo Trečiuosiuose rūmuose", "Seimo Tretieji rūmai"),
    ],
)
def test_houses_with_small_words_in_their_names(place: str, venue: str) -> None:
    assert [e.venue for e in read(f"Baltijos Asamblėjos sesija vyko {place}.", "lt").events] == [venue]


def test_a_house_that_is_looked_at_is_no_venue() -> None:
    text = "Baltijos Asamblėjos sesijos dalyviai Estijos istorijos muziejuje apžiūrėjo parodą."
    assert [e.venue for e in read(text, "lt").events] in ([], [None])


def test_joint_gatherings_of_two_bodies_go_by_number() -> None:
    text = "Vilniuje vyks pirmoji bendra Baltijos Asamblėjos ir Šiaurės Tarybos konferencija."
    assert [(e.kind, e.number) for e in read(text, "lt").events] == [("consultation", 1)]


@pytest.mark.parametrize("verb", ["bus įteikti", "bus teikiami"])
def test_awards_given_on_the_eve_of_a_session(verb: str) -> None:
    text = (
        f"Baltijos Asamblėjos apdovanojimai {verb} 2030 m. lapkričio 28 dieną Rygoje, 38-osios Baltijos Asamblėjos sesijos "
        "išvakarėse; sveikinimo žodį tars Jonas Petrulis."
    )
    found = read(text, "lt")
    days = {e.kind: e.start for e in found.events}
    assert days == {"prize_ceremony": "2030-11-28", "ba_session": None}
    kinds = {e.key: e.kind for e in found.events}
    assert [(a.person, kinds[a.event]) for a in found.announced] == [("Jonas Petrulis", "prize_ceremony")]


@pytest.mark.parametrize(
    "told",
    [
        "Kita, 45-oji, sesija vyks Taline.",
        "Kitą, 45-ąją, Asamblėjos sesiją siūloma rengti Taline.",
        "Kita, keturiasdešimt penktoji, sesija numatyta Taline.",
    ],
)
def test_the_number_of_the_next_session_stands_between_commas(told: str) -> None:
    assert [(e.number, e.city) for e in read(SESSION + told, "lt").events] == [(44, "Riga"), (45, "Tallinn")]


def test_what_is_told_once_a_session_is_over() -> None:
    text = (
        SESSION
        + "Sesijai pasibaigus, gegužės 8 d. Vilniuje vyks Prezidiumo posėdis. Jam pirmininkaus Jonas Petrulis."
    )
    found = read(text, "lt")
    kinds = {e.key: e.kind for e in found.events}
    assert [(a.person, kinds[a.event]) for a in found.announced] == [("Jonas Petrulis", "ba_presidium")]
    assert {e.kind: e.start for e in found.events} == {
        "ba_session": "2030-05-06",
        "ba_presidium": "2030-05-08",
    }


def test_talks_whose_outcome_is_spoken_of_are_no_event() -> None:
    text = (
        "Kaune penktadienį rengiamas ministrų susitikimas. Jo metu ministrai Jonas Jonaitis ir Petras Petraitis pasidalins "
        "informacija ir įvertins šiais metais prasidėjusių trišalių konsultacijų pažangą."
    )
    found = read(text, "lt")
    assert [event.kind for event in found.events] == ["other"]
    assert {fact.event for fact in found.announced} == {found.events[0].key}
    held = read("Kaune gegužės 5 d. vyko konsultacijos, kuriose dalyvavo Jonas Jonaitis.", "lt")
    assert [event.kind for event in held.events] == ["consultation"]


def test_a_conference_whose_own_counted_sitting_is_told_is_no_event_beside_it() -> None:
    found = read("Vilniuje prasidėjo komitetų konferencijos (COSAC) 50-asis posėdis.", "lt")
    assert [(event.kind, event.number, event.city) for event in found.events] == [("other", 50, "Vilnius")]
