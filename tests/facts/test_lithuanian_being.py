"""Offices that Lithuanian tells by what somebody is, in every gender; invented sentences."""

import pytest

from tests.facts.text import held, read

_TITLES = [
    ("Seimo", "pirmininkas", "pirmininko", "Speaker", "Seimas"),
    ("Riigikogu", "narys", "nario", "Member of Parliament", "Riigikogu"),
    ("Baltijos Asamblėjos", "prezidentas", "prezidento", "President", "Baltic Assembly"),
    ("Baltijos Asamblėjos", "generalinis sekretorius", "generalinio sekretoriaus", "Secretary General", "Baltic Assembly"),
    ("Seimo Kultūros komiteto", "pirmininkas", "pirmininko", "Committee Chair", "Committee on Culture (Seimas)"),
    ("Latvijos", "finansų ministras", "finansų ministro", "Minister of Finance", "Government of Latvia"),
]  # fmt: skip
_TOLD = [
    "Jonas Petrulis yra {title}.",
    "Jonas Petrulis šiuo metu yra {title}.",
    "Jonas Petrulis nuo 2020 metų yra {title}.",
    "Jonas Petrulis, kuris yra {title}, padėkojo kolegoms.",
    "{Title} yra Jonas Petrulis.",
    "{Title}: Jonas Petrulis.",
    "Jonas Petrulis eina {genitive} pareigas.",
    "{Genitive} pareigas eina Jonas Petrulis.",
]


@pytest.mark.parametrize("title", _TITLES, ids=lambda title: f"{title[0]} {title[1]}")
@pytest.mark.parametrize("told", _TOLD)
def test_what_somebody_is(told: str, title: tuple[str, ...]) -> None:
    body, nominative, genitive, office, organisation = title
    text = told.format(
        title=f"{body} {nominative}", Title=f"{body} {nominative}", genitive=f"{body} {genitive}", Genitive=f"{body} {genitive}"
    )  # fmt: skip
    assert held(read(text, "lt")) == {("Jonas Petrulis", office, organisation)}


def test_women_and_rows() -> None:
    assert held(read("Saeimos pirmininkė: Asta Rimkutė.", "lt")) == {("Asta Rimkutė", "Speaker", "Saeima")}
    found = held(read("Asta Rimkutė ir Jonas Petrulis yra Seimo nariai.", "lt"))
    assert {person for person, _, _ in found} == {"Asta Rimkutė", "Jonas Petrulis"}
    found = held(read("Asta Rimkutė yra Seimo narė ir Užsienio reikalų komiteto pirmininkė.", "lt"))
    assert {office for _, office, _ in found} == {"Member of Parliament", "Committee Chair"}


@pytest.mark.parametrize(
    "told", ["Jonas Petrulis nėra Seimo narys.", "Jonas Petrulis buvo Seimo narys 1999–2003 metais."]
)
def test_what_somebody_is_not(told: str) -> None:
    assert not held(read(told, "lt"))
