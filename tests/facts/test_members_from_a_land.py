"""Several members told by the land they come from, and committees behind the verb that met somebody."""

import pytest

from tests.facts.text import held, read

_MEMBERS = {
    ("Trivimi Velliste", "Member", "Baltic Assembly Presidium"),
    ("Siiri Oviir", "Member", "Baltic Assembly Presidium"),
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two members of the Presidium of the Baltic Assembly from Estonia, Trivimi Velliste and Siiri Oviir, took part."),
        ("lt", "Dalyvavo du Baltijos Asamblėjos Prezidiumo nariai iš Estijos – Trivimi Velliste ir Siiri Oviir."),
        ("lv", "Piedalījās divi Baltijas Asamblejas prezidija locekļi no Igaunijas — Trivimi Velliste un Sīri Ovīra."),
        ("et", "Osalesid Balti Assamblee presiidiumi liikmed Eestist – Trivimi Velliste ja Siiri Oviir."),
    ],
)  # fmt: skip
def test_members_from_a_land(language: str, text: str) -> None:
    assert held(read(text, language)) == _MEMBERS


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        ("lv", "Vytautas Landsbergis",
         "Savukārt 2010. gada 3. maijā ar Seima priekšsēdētāju Vītautu Landsberģi tikās Saeimas Ārlietu komisija."),
        ("et", "Vytautas Landsbergis", "Leedu Seimi esimehe Vytautas Landsbergisega kohtus 3. mail 2010 Riigikogu väliskomisjon."),
    ],
)  # fmt: skip
def test_a_committee_behind_the_verb_met_somebody(language: str, name: str, text: str) -> None:
    reading = read(text, language)
    (event,) = reading.events
    assert (event.kind, event.start) == ("other", "2010-05-03")
    assert [(a.person, a.event) for a in reading.attendance] == [(name, event.key)]
