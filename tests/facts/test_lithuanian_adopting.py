"""Lithuanian verbs of adopting in all their forms, days of other years, towns that no case changes, states after which another presides."""

import pytest

from tests.facts.text import read

_IN = "2024 m. lapkričio 15 d. Vilniuje vyko Baltijos Asamblėjos 43-ioji sesija. "
_ADOPTED = [
    "Priėmusi rezoliuciją, Baltijos Asamblėja 43-iąją sesiją Vilniuje baigė.",
    "Pasirašę rezoliuciją, Baltijos Asamblėjos 43-iosios sesijos dalyviai išvyko.",
    "Baltijos Asamblėjos 43-iojoje sesijoje rezoliuciją patvirtinę parlamentarai ragina remti Ukrainą.",
    "Priimdami rezoliuciją, Baltijos Asamblėjos 43-iosios sesijos dalyviai parėmė Ukrainą.",
    "Patvirtinus rezoliuciją, Baltijos Asamblėjos 43-ioji sesija baigta.",
    f"{_IN}Sesija baigta priimant rezoliuciją.",
    f"{_IN}Sesijoje priimtomis rezoliucijomis remiama Ukraina.",
    f"{_IN}Sesijoje buvo patvirtintos rezoliucijos.",
]
_NOT_ADOPTED = [
    "Sesijoje turi būti patvirtinta rezoliucija.",
    "Sesijos dalyviai žada pasirašyti rezoliuciją.",
    "Siūloma priimti rezoliuciją.",
    "Rezoliucija nebuvo patvirtinta.",
    "Sesijos dalyviai nepatvirtino rezoliucijos.",
    "Sesijoje bus patvirtintos rezoliucijos.",
]


@pytest.mark.parametrize("text", _ADOPTED)
def test_what_is_adopted(text: str) -> None:
    assert [d.kind for d in read(text, "lt").documents] == ["resolution"]


@pytest.mark.parametrize("told", _NOT_ADOPTED)
def test_what_is_not_adopted(told: str) -> None:
    assert not read(_IN + told, "lt").documents


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("Pernai lapkričio 23 d.", "2023-11-23"),
        ("Praėjusių metų sausio 5 d.", "2023-01-05"),
        ("Kitų metų gruodžio 1 d.", "2025-12-01"),
    ],
)
def test_days_of_other_years(when: str, day: str) -> None:
    found = read(f"{when} Rygoje numatyta Baltijos Asamblėjos 42-oji sesija.", "lt", "2024-11-20")
    assert [e.start for e in found.events] == [day]


def test_a_range_behind_its_month() -> None:
    found = read("2023 m. gegužės nuo 5 iki 7 d. Rygoje vyko Baltijos Asamblėjos 42-oji sesija.", "lt")
    assert [(e.start, e.end) for e in found.events] == [("2023-05-05", "2023-05-07")]


@pytest.mark.parametrize("town", ["Tartu", "Pernu", "Oslo"])
def test_towns_that_no_case_changes(town: str) -> None:
    found = read(f"{town} surengta Baltijos Asamblėjos 42-oji sesija.", "lt")
    assert [e.city for e in found.events] == [{"Pernu": "Pärnu"}.get(town, town)]


def test_who_presides_after_a_state() -> None:
    found = read("Po Lietuvos Baltijos Asamblėjai pirmininkaus Latvija.", "lt")
    assert {(p.country, p.relation) for p in found.presidencies} == {("LV", "takes_over")}
