"""Lithuanian lines that announce a speech, in capitals as well; invented sentences."""

import pytest

from tests.facts.text import held, read, taken


@pytest.mark.parametrize(
    ("title", "person"),
    [
        ("Seimo Pirmininko Jono Petrulio kalba Baltijos Asamblėjos sesijoje", "Jonas Petrulis"),
        ("SEIMO PIRMININKO JONO PETRULIO KALBA BALTIJOS ASAMBLĖJOS SESIJOJE", "Jonas Petrulis"),
        (
            "Seimo Pirmininkės Onos Petrulienės sveikinimo žodis Baltijos Asamblėjos sesijoje",
            "Ona Petrulienė",
        ),
    ],
)
def test_the_place_and_day_over_a_speech_are_those_of_the_event(title: str, person: str) -> None:
    reading = read(f"{title}\n\nVilnius, 2003 m. lapkričio 28 d.\n\nGerbiami kolegos, sveiki.", "lt")
    assert taken(reading) == {(person, "ba_session", "spoke")}
    assert held(reading) == {(person, "Speaker", "Seimas")}
    event = reading.events[0]
    assert (event.start, event.city, event.country) == ("2003-11-28", "Vilnius", "LT")


def test_a_speech_told_of_later_is_no_heading() -> None:
    reading = read(
        "Seimo nario Jono Petrulio kalba sesijoje buvo ilga.\n\nVilnius, 2003 m. lapkričio 28 d.", "lt"
    )
    assert all(not e.start for e in reading.events)


@pytest.mark.parametrize("verb", ["DALYVAVO", "KALBĖJO", "PIRMININKAVO"])
def test_a_name_in_capitals_ends_before_its_verb(verb: str) -> None:
    reading = read(f"SEIMO PIRMININKAS JONAS PETRULIS {verb} BALTIJOS ASAMBLĖJOS SESIJOJE", "lt")
    assert {p for p, _, _ in taken(reading)} == {"Jonas Petrulis"}
    assert held(reading) == {("Jonas Petrulis", "Speaker", "Seimas")}


@pytest.mark.parametrize(
    "call",
    [
        "Gerbiamas Baltijos Asamblėjos prezidente, Šiaurės Tarybos prezidente, mieli Asamblėjos sesijos dalyviai!",
        "Ponios ir ponai, Baltijos Asamblėjos nariai, Beniliukso Parlamento Prezidente, sesijos svečiai,",
    ],
)
def test_those_who_are_called_on_are_no_partners(call: str) -> None:
    assert not read(call, "lt").cooperation


def test_guests_of_a_session_are_partners_still() -> None:
    reading = read("Baltijos Asamblėjos sesijoje dalyvavo Šiaurės Tarybos prezidentas Hans Wallmark.", "lt")
    told = read("Baltijos Asamblėjos sesijoje dalyvavo Šiaurės Tarybos atstovai.", "lt")
    assert not reading.cooperation
    assert [c.b for c in told.cooperation] == ["Nordic Council"]
