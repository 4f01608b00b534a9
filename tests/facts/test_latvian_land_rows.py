"""Offices in the plural whose holders are told one by one, each with the own state, in invented sentences."""

import pytest

from tests.facts.text import latvian

GOVERNMENTS = ["Government of Latvia", "Government of Lithuania", "Government of Estonia"]


@pytest.mark.parametrize(
    "text",
    [
        "Baltijas valstu ārlietu ministri – Jānis Kalns no Latvijas, Vida Kalniete no Lietuvas un Andris Liepa no Igaunijas – tikās Rīgā.",
        "Ārlietu ministri Jānis Kalns no Latvijas, Vida Kalniete no Lietuvas un Andris Liepa no Igaunijas tikās Rīgā.",
        "Baltijas valstu ārlietu ministri Jānis Kalns (Latvija), Vida Kalniete (Lietuva) un Andris Liepa (Igaunija) tikās Rīgā.",
        "Tikās ārlietu ministri: Latvijas – Jānis Kalns, Lietuvas – Vida Kalniete un Igaunijas – Andris Liepa.",
        "Tikās ārlietu ministri: Latvijas Jānis Kalns, Lietuvas profesore Vida Kalniete un Igaunijas Andris Liepa.",
    ],
)
def test_ministers_each_with_the_own_state(text: str) -> None:
    told = latvian(text).offices
    assert [(o.person, o.office) for o in told] == [
        (name, "Minister of Foreign Affairs") for name in ("Jānis Kalns", "Vida Kalniete", "Andris Liepa")
    ]
    assert [o.organisation for o in told] == GOVERNMENTS


@pytest.mark.parametrize(
    "text",
    [
        "Baltijas valstu parlamentu priekšsēdētāji – Jānis Kalns no Latvijas un Vida Kalniete no Lietuvas – tikās Rīgā.",
        "Rīgā tikās divu parlamentu priekšsēdētāji: Jānis Kalns no Latvijas Saeimas un profesore Vida Kalniete no Lietuvas Seima.",
    ],
)
def test_speakers_each_with_the_own_house(text: str) -> None:
    reading = latvian(text)
    told = [(o.person, o.office, o.organisation) for o in reading.offices]
    assert told == [("Jānis Kalns", "Speaker", "Saeima"), ("Vida Kalniete", "Speaker", "Seimas")]
    assert [e.kind for e in reading.events] == ["parliament_speakers_meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Bijušie ārlietu ministri Jānis Kalns no Latvijas un Vida Kalniete no Lietuvas tikās Rīgā.",
        "Ārlietu ministri Rīgā uzņēma Jāni Kalnu no Latvijas un Vidu Kalnieti no Lietuvas.",
    ],
)
def test_those_who_hold_it_no_more_or_are_met(text: str) -> None:
    assert not latvian(text).offices
