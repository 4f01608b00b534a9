"""Extraordinary sessions, which have a counter of their own, and gatherings of an anniversary, whose years count none."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The first extraordinary session of the Baltic Assembly took place in Helsinki."),
        ("et", "Helsingis toimus Balti Assamblee esimene erakorraline istungjärk."),
        ("lt", "Helsinkyje vyko pirmoji neeilinė Baltijos Asamblėjos sesija."),
        ("lv", "Helsinkos notika Baltijas Asamblejas pirmā ārkārtas sesija."),
    ],
)
def test_an_extraordinary_session_keeps_its_own_number(language: str, text: str) -> None:
    (event,) = read(text, language).events
    assert (event.kind, event.extraordinary, event.number, event.city) == ("ba_session", True, 1, "Helsinki")


def test_ordinary_and_extraordinary_ones_of_the_same_number_are_apart() -> None:
    reading = read(
        "The first session of the Baltic Assembly was held in Riga. The first extraordinary session of the Baltic Assembly "
        "was held in Helsinki. Two more were held in Pärnu."
    )
    assert [(e.extraordinary, e.number, e.city) for e in reading.events] == [
        (False, 1, "Riga"),
        (True, 1, "Helsinki"),
    ]


def test_the_years_of_an_anniversary_number_no_celebration() -> None:
    (event,) = read("Aadu Must attended the 30th anniversary celebrations of the Baltic Way in Riga.").events
    assert (event.kind, event.number, event.city) == ("other", None, "Riga")
