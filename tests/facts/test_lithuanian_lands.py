"""Lithuanian lands and towns where an event is held, and of which of several events a day or place is said; invented sentences."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Švedijoje vyks Baltijos Asamblėjos konferencija.", "SE"),
        ("Rytoj Estijoje prasidės Baltijos Asamblėjos konferencija.", "EE"),
        ("Estijoje 2030 m. gegužės 6 d. surengta Baltijos Asamblėjos konferencija.", "EE"),
        ("Estijoje įvykusioje Baltijos Asamblėjos konferencijoje kalbėjo Jonas Petrulis.", "EE"),
        ("Jonas Petrulis dalyvaus Švedijoje rengiamame NB8 parlamentų vadovų susitikime.", "SE"),
        ("Baltijos Asamblėjos konferencijoje, kuri vyko Latvijoje, kalbėjo Jonas Petrulis.", "LV"),
        ("Lietuvos pajūrio kurorte Palangoje vyko Baltijos Asamblėjos konferencija.", "LT"),
        ("Baltijos Asamblėjos konferencija vyko Suomijos mieste Oulu.", "FI"),
        ("Baltijos Asamblėjos konferencija vyko Ukrainos pietuose esančioje Odesoje.", "UA"),
        ("Premjeras išvyksta į Latviją. Daugpilyje jis dalyvaus Baltijos Asamblėjos konferencijoje.", "LV"),
    ],
)
def test_a_land_where_an_event_is(text: str, country: str) -> None:
    assert [e.country for e in read(text, "lt").events] == [country]


@pytest.mark.parametrize(
    "text",
    [
        "Ukrainoje vykstantis karas aptartas Baltijos Asamblėjos konferencijoje Kaune.",
        "Estijoje viešėjęs Seimo narys Jonas Petrulis kalbėjo Baltijos Asamblėjos konferencijoje Kaune.",
        "Baltijos Asamblėjos konferencijoje Kaune kalbėta apie rinkimus Baltarusijoje.",
    ],
)
def test_a_land_of_something_else(text: str) -> None:
    assert {e.country for e in read(text, "lt").events if e.kind == "conference"} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Baltijos Asamblėjos Prezidiumo posėdis vyko 2030 m. gegužės 6 d. Birštone, o 44-oji sesija prasidės {}.",
        "Baltijos Asamblėjos Prezidiumo posėdyje, vykusiame 2030 m. gegužės 6 d. Birštone, aptarta 44-oji sesija, kuri bus surengta {}.",
        "2030 m. gegužės 6 d. Birštone vykusiame Baltijos Asamblėjos Prezidiumo posėdyje kalbėta apie {} rengiamą 44-ąją sesiją.",
    ],
)  # fmt: skip
def test_each_of_two_events_has_its_own(text: str) -> None:
    found = read(text.format("2030 m. lapkričio 7 d. Rygoje"), "lt").events
    assert {(e.kind, e.number, e.start, e.city) for e in found} == {
        ("ba_presidium", None, "2030-05-06", "Birštonas"),
        ("ba_session", 44, "2030-11-07", "Riga"),
    }


def test_a_day_before_a_participle_is_of_what_follows() -> None:
    text = (
        "Prezidiumas svarstė konferenciją su Beniliuksu ir 2030 m. lapkričio 7 d. Rygoje vyksiančios 44-osios Baltijos Asamblėjos "
        "sesijos programą."
    )
    assert [(e.number, e.start) for e in read(text, "lt").events] == [(44, "2030-11-07")]


@pytest.mark.parametrize(
    "text",
    [
        "Per 44-ąją Baltijos Asamblėjos sesiją 2030 m. lapkričio 7 d. Rygoje kalbėta apie saugumą.",
        "Per 44-ąją Baltijos Asamblėjos sesiją, kuri 2030 m. lapkričio 7 d. vyks Rygoje, bus kalbama apie saugumą.",
    ],
)
def test_what_is_told_of_a_session_behind_per(text: str) -> None:
    assert [(e.number, e.start, e.city) for e in read(text, "lt").events] == [(44, "2030-11-07", "Riga")]


@pytest.mark.parametrize("day", ["2030 m. spalio 26 ir 27 dienomis", "2030 m. spalio 26–27 d."])
def test_an_assembly_that_sits(day: str) -> None:
    event = read(f"Vilniuje {day} posėdžiavo Baltijos Asamblėja.", "lt").events[0]
    assert (event.start, event.end, event.city) == ("2030-10-26", "2030-10-27", "Vilnius")


def test_another_assembly_and_its_session_are_one() -> None:
    text = (
        "Strasbūre (Prancūzija) 2030 m. birželio 22–26 d. posėdžiaus Europos Tarybos Parlamentinė Asamblėja (ETPA). "
        "Plenarinėje sesijoje dalyvaus Jonas Petrulis."
    )
    assert [(e.start, e.city, e.country) for e in read(text, "lt").events] == [
        ("2030-06-22", "Strasbourg", "FR")
    ]


def test_held_together_with_another() -> None:
    text = (
        "2030 m. lapkričio 7–8 d. Taline bus surengta 44-oji Baltijos Asamblėjos sesija, o kartu su ja – ir Baltijos Taryba, šįkart "
        "jau 31-oji."
    )
    assert [(e.number, e.start, e.city) for e in read(text, "lt").events] == [
        (44, "2030-11-07", "Tallinn"),
        (31, "2030-11-07", "Tallinn"),
    ]


def test_who_comes_from_a_state_makes_it_no_meeting_of_its() -> None:
    text = "Birželio 5 d. Klaipėdoje posėdžiaus Baltijos Asamblėjos Saugumo komitetas. Iš Lietuvos posėdyje dalyvaus Jonas Petrulis."
    assert [e.kind for e in read(text, "lt").events] == ["ba_committee"]


@pytest.mark.parametrize(
    "told",
    [
        "Posėdžius galima stebėti internetu.",
        "Sesijos nuotraukas galima rasti Seimo kanceliarijos galerijoje.",
    ],
)
def test_where_something_is_shown_is_no_venue(told: str) -> None:
    found = read(f"Rygoje vyko Baltijos Asamblėjos 44-oji sesija. {told}", "lt")
    assert {e.venue for e in found.events} == {None}


def test_what_is_planned_on_a_stay_that_goes_on() -> None:
    found = read("Asta Rimkutė vieši Estijoje. Viešnagės metu su ja susitiks Jonas Petrulis.", "lt")
    assert {a.person for a in found.attendance} == {"Asta Rimkutė"}
    assert {a.person for a in found.announced} == {"Jonas Petrulis"}


@pytest.mark.parametrize(
    "text",
    [
        "Vilnius vasario 22–23 d. priima Baltijos Asamblėjos sesiją.",
        "Gruodį Vilnius priims Baltijos Asamblėjos rudens sesiją.",
        "Baltijos Asamblėjos pavasario sesiją birželio 1 d. priėmė Vilnius.",
        "Vilnius nuo ketvirtadienio priima 43-iąją Baltijos Asamblėjos sesiją.",
    ],
)
def test_a_town_that_hosts(text: str) -> None:
    assert [(e.kind, e.city) for e in read(text, "lt").events] == [("ba_session", "Vilnius")]


def test_a_town_that_only_urges_is_no_host() -> None:
    found = read("Vilnius ragina Baltijos Asamblėjos sesiją Rygoje priimti rezoliuciją.", "lt")
    assert "Vilnius" not in {e.city for e in found.events}


def test_awards_given_where_a_session_is() -> None:
    text = "Baltijos Asamblėjos premijos bus įteiktos 2030 m. lapkričio 7 d. Rygoje, kur tą pat dieną prasidės 44-oji sesija."
    found = {(e.kind, e.start, e.city) for e in read(text, "lt").events}
    assert ("prize_ceremony", "2030-11-07", "Riga") in found
    assert {city for _, _, city in found} == {"Riga"}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Susitikimas vyko Rostoke, Vokietijoje.", "DE"),
        ("Susitikimas vyko Rostoke (Vokietija).", "DE"),
        ("Susitikimas vyko Rostoke, Vokietijos ministras Jonas Jonaitis kalbėjo.", None),
        ("Pasibaigus susitikimui Rostoke, Vokietijos, Danijos ir Estijos ministrai vyks į Rygą.", None),
    ],
)
def test_a_land_that_begins_what_is_told_next_is_not_that_of_the_town(text: str, country: str | None) -> None:
    assert read(text, "lt").events[0].country == country
