"""Talks at Lithuanian meetings, delegations of the assembly itself, gatherings that are prepared or in a city told before."""

import pytest

from tests.facts.text import held, planned, read, taken


@pytest.mark.parametrize(
    "text",
    [
        "Rygoje vyko Baltijos šalių premjerų susitikimas. Susitikime Ingrida Šimonytė ir Kaja Kallas aptarė saugumą.",
        "Rygoje vyko Baltijos šalių premjerų susitikimas. Ingrida Šimonytė ir Kaja Kallas susitikimo metu svarstė paramą.",
    ],
)
def test_who_discusses_a_matter_at_a_meeting_is_there(text: str) -> None:
    assert {person for person, _, _ in taken(read(text, "lt"))} == {"Ingrida Šimonytė", "Kaja Kallas"}


def test_who_means_to_discuss_is_announced() -> None:
    text = (
        "Rygoje vyks Baltijos šalių premjerų susitikimas. "
        "Ministrės – Ingrida Šimonytė ir Evika Siliņa – susitikimo metu ketina aptarti saugumą."
    )
    assert {person for person, _ in planned(read(text, "lt"))} == {"Ingrida Šimonytė", "Evika Siliņa"}


def test_with_whom_colleagues_discuss_goes_on_telling_of_their_meeting() -> None:
    text = (
        "Vilniuje įvyko Baltijos šalių premjerų susitikimas. "
        "Kartu su Latvijos ir Estijos kolegėmis Evika Siliņa ir Kaja Kallas aptarėme padėtį Ukrainoje."
    )
    reading = read(text, "lt")
    assert len(reading.events) == 1
    assert reading.events[0].country == "LT"
    assert {person for person, _, _ in taken(reading)} == {"Evika Siliņa", "Kaja Kallas"}


def test_the_assembly_has_a_delegation_of_its_own() -> None:
    text = "Osle įvyko Šiaurės Tarybos konferencija. Baltijos Asamblėjos delegaciją sudarė Andres Taimla ir Audrius Klišonis."
    reading = read(text, "lt")
    assert held(reading) == set()
    assert {person for person, _, _ in taken(reading)} == {"Andres Taimla", "Audrius Klišonis"}


def test_a_session_that_is_prepared_is_not_the_sitting_that_prepares_it() -> None:
    text = (
        "2002 m. kovo 5 d. Rygoje įvyko Baltijos Asamblėjos ir Šiaurės Tarybos sekretoriatų posėdis. "
        "Svarstytas 4-ojo Baltijos Asamblėjos ir Šiaurės Tarybos jungtinio posėdžio planavimas."
    )
    assert [(e.number, e.city) for e in read(text, "lt").events] == [(None, "Riga"), (4, None)]


def test_where_somebody_goes_is_where_the_meeting_is() -> None:
    text = "Seimo Pirmininkas Juozas Olekas vyksta darbo vizito į Stokholmą, kur dalyvaus NB8 parlamentų pirmininkų susitikime."
    assert [(e.kind, e.city) for e in read(text, "lt").events] == [
        ("visit", "Stockholm"),
        ("parliament_speakers_meeting", "Stockholm"),
    ]


def test_members_just_named_are_those_who_will_take_part() -> None:
    text = (
        "Seimo valdyba į Osloą siunčia Seimo narius Ričardą Sargūną ir Arimantą Dumčių. "
        "Parlamentarai dalyvaus Šiaurės Tarybos sesijoje."
    )
    assert {person for person, _ in planned(read(text, "lt"))} == {"Ričardas Sargūnas", "Arimantas Dumčius"}


def test_a_hotel_has_its_name_behind() -> None:
    (one,) = read("Konferencija vyko Vilniuje, viešbutyje „Neris“, 2016 m. kovo 5 d.", "lt").events
    assert one.venue == "viešbutis „Neris“"


def test_what_was_agreed_is_no_agreement() -> None:
    reading = read("Pasirašyta bendra deklaracija, kurioje sutarta tęsti darbus.", "lt")
    assert [d.kind for d in reading.documents] == ["declaration"]


def test_a_sitting_that_is_chaired_is_the_one_just_told() -> None:
    text = "2013 m. kovo 5 d. Rygoje posėdžiavo Baltijos Taryba. Posėdžiui pirmininkavo ministras Linas Linkevičius."
    assert taken(read(text, "lt")) == {("Linas Linkevičius", "baltic_council", "chaired")}


def test_who_accompanies_a_guest_is_on_the_visit() -> None:
    text = "Prezidentę Dalią Grybauskaitę vizito Taline metu lydėjo ministras Linas Linkevičius."
    assert ("Linas Linkevičius", "visit", "attended") in taken(read(text, "lt"))
