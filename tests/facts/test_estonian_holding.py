"""Estonian: who holds a gathering, places told by a noun for one, towns and days over a line, halls by their adjectives."""

import pytest

from tests.facts.text import read

HELD = [
    ("Balti Assamblee presiidium pidas Brüsselis omaette töökoosoleku.", "ba_presidium", "Brussels"),
    ("Balti Assamblee presiidium istus täna koos Brüsselis.", "ba_presidium", "Brussels"),
    ("Brüsselis käis koos Balti Assamblee presiidium.", "ba_presidium", "Brussels"),
    ("Brüsselis pidas laiendatud koosolekut Balti Assamblee presiidium.", "ba_presidium", "Brussels"),
    ("Töökoosolekul, mille BA presiidium Brüsselis pidas, arutati eelarvet.", "ba_presidium", "Brussels"),
    ("Koosolek, mida BA presiidium täna Brüsselis peab, on aasta viimane.", "ba_presidium", "Brussels"),
    ("Balti Assamblee kaitsekomitee pidas Tartus väljasõiduistungi.", "ba_committee", "Tartu"),
    ("Balti Assamblee pidas oma 25. istungjärku Riias.", "ba_session", "Riga"),
    (
        "Vilniuses said kokku kolme Balti riigi parlamentide kaitseküsimustega tegelevad komisjonid.",
        "other",
        "Vilnius",
    ),
]
THOUGHT = [
    "Arnold Rüütel pidas kohtumist oluliseks.",
    "Arnold Rüütel ja Valdas Adamkus pidasid kohtumist oluliseks.",
    "Koosolekut pidasid kasulikuks Arnold Rüütel ja Valdas Adamkus.",
    "Balti Assamblee presiidium ei pidanud Brüsselis koosolekut.",
    "Sellist koosolekut pidas vajalikuks ka BA presiidium.",
]
MET = [
    "Riias pidasid kohtumist Arnold Rüütel ja Valdas Adamkus.",
    "Riias pidasid kolmepoolse nõupidamise Eesti president Arnold Rüütel ja Leedu president Valdas Adamkus.",
    "Arnold Rüütel ja Valdas Adamkus pidasid eile Riias nelja silma all kohtumise.",
    "Kõnelusi pidasid Riias Arnold Rüütel ja Valdas Adamkus.",
]
SESSION = "Balti Assamblee 40. istungjär"
CITIES = [
    ("gu kogunemiskoht on Palanga.", "Palanga"),
    ("gust, mille koht oli Palanga, on kümme aastat möödas.", "Palanga"),
    ("k algab homme. Toimumiskohaks valiti Tartu.", "Tartu"),
    ("gu võttis vastu Tartu linn.", "Tartu"),
    ("gul peeti oluliseks Tartu rahulepingut.", None),
    ("ku tutvustas Tartu Ülikool.", None),
    ("gul räägiti, et sõjamuuseumi koht on Tartu lennuväli.", None),
]
VENUES = [
    ("k algas. Toimumispaik on Riigikogu istungisaal.", "Riigikogu istungisaal"),
    ("gu päralt oli Riigikogu istungisaal.", "Riigikogu istungisaal"),
    ("k avati. Istungjärguks oli saadikutele loovutatud Riigikogu istungisaal.", "Riigikogu istungisaal"),
    ("ku võõrustab Riigikogu konverentsisaal.", "Riigikogu konverentsisaal"),
    ("k algab homme Raekoja suures saalis.", "Raekoja suur saal"),
    ("k peeti Eesti Näituste messikeskuses.", "Eesti Näituste messikeskus"),
    ("k peeti Riia Kongressimajas.", "Riia kongressimaja"),
]


@pytest.mark.parametrize(("text", "kind", "city"), HELD)
def test_who_holds_a_gathering(text: str, kind: str, city: str) -> None:
    assert [(e.kind, e.city) for e in read(text, "et").events] == [(kind, city)]


@pytest.mark.parametrize("text", THOUGHT)
def test_what_is_only_thought_or_denied(text: str) -> None:
    found = read(text, "et")
    assert not found.events
    assert not found.attendance


@pytest.mark.parametrize("text", MET)
def test_persons_who_hold_a_meeting(text: str) -> None:
    assert {a.person for a in read(text, "et").attendance} == {"Arnold Rüütel", "Valdas Adamkus"}


@pytest.mark.parametrize(("rest", "city"), CITIES)
def test_town_told_as_the_place(rest: str, city: str | None) -> None:
    assert read(SESSION + rest, "et").events[0].city == city


@pytest.mark.parametrize(("rest", "venue"), VENUES)
def test_house_told_as_the_place(rest: str, venue: str) -> None:
    assert read(SESSION + rest, "et").events[0].venue == venue


@pytest.mark.parametrize("sign", [":", " –"])
def test_town_and_days_over_a_line(sign: str) -> None:
    found = read(f"Riia, 28.–29. november 2013{sign} BA 32. istungjärk ja Balti Nõukogu 19. istung.", "et")
    assert {(e.number, e.start, e.end, e.city) for e in found.events} == {
        (32, "2013-11-28", "2013-11-29", "Riga"),
        (19, "2013-11-28", "2013-11-29", "Riga"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Riiga on 12. mail 2022 oodata Balti Assamblee 42. istungjärku.",
        "Balti Assamblee 42. istungjärk on kavandatud 12. maiks 2022 Riiga.",
        "12. mail 2022 oli Riia Balti Assamblee 42. istungjärgu võõrustaja.",
        "Riia valmistub Balti Assamblee 42. istungjärguks, mis algab 12. mail 2022.",
    ],
)
def test_town_that_a_gathering_comes_to(text: str) -> None:
    assert [(e.start, e.city) for e in read(text, "et").events] == [("2022-05-12", "Riga")]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Balti Assamblee energiajulgeoleku konverents", "conference"),
        ("Balti Assamblee energeetika- ja transpordi konverents", "conference"),
        ("Balti Assamblee auhindade üleandmise tseremoonia", "prize_ceremony"),
        ("Balti Assamblee ja Põhjamaade Nõukogu kaheksas kohtumine", "consultation"),
    ],
)
def test_matters_stand_between_a_body_and_its_gathering(name: str, kind: str) -> None:
    found = read(f"Riias oli 12. mail 2022 kavas {name}.", "et").events
    assert [(e.kind, e.start, e.city) for e in found] == [(kind, "2022-05-12", "Riga")]


def test_giving_of_awards_is_a_ceremony() -> None:
    found = read(
        "18.00 BA auhindade ja medalite pidulik kätteandmine (Eesti Teatri- ja Muusikaakadeemia kontserdisaal).",
        "et",
    )
    assert [(e.kind, e.venue) for e in found.events] == [
        ("prize_ceremony", "Eesti Teatri- ja Muusikaakadeemia kontserdisaal")
    ]


def test_summit_that_is_looked_forward_to() -> None:
    assert not read("Eesseisvat NATO tippkohtumist Bukarestis komisjonid tervitavad.", "et").events


def test_pronoun_behind_its_verb() -> None:
    found = read(
        "Riias algas Balti Assamblee istungjärk. Kohal olid A. Must ja Enn Eesmaa. Istungil pidasid nad kõne.",
        "et",
    )
    assert {(a.person, a.capacity) for a in found.attendance if a.person == "Enn Eesmaa"} == {
        ("Enn Eesmaa", "spoke")
    }
