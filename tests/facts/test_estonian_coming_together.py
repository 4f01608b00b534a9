"""How Estonian tells that people came together: houses they went into, bodies that come to a sitting, who is "koos" where."""

import pytest

from tests.facts.text import read

DAY = "2022-10-28"

PLACES = [
    (
        "Balti ja Põhjamaade parlamentaarlased kogunesid täna Pärnusse Strandi konverentsikeskusse Balti Assamblee ja "
        "Põhjamaade Nõukogu viiendale ühisistungile.",
        ("consultation", 5, "Pärnu", "Strandi konverentsikeskus"),
    ),
    (
        "Parlamendiliikmed kogunesid täna Tallinna Balti Assamblee 33. istungjärgule.",
        ("ba_session", 33, "Tallinn", None),
    ),
    (
        "Saadikud kogunesid täna Toompeale Riigikogu istungisaali, kus algas Balti Assamblee 30. istungjärk.",
        ("ba_session", 30, "Tallinn", "Riigikogu istungisaal"),
    ),
    (
        "Balti Assamblee presiidium kogunes täna Tallinna Raekotta.",
        ("ba_presidium", None, None, "Tallinna raekoda"),
    ),
    (
        "Läti Rahvusraamatukogus kohtusid täna NB8 parlamentide esimehed.",
        ("parliament_speakers_meeting", None, None, "Läti rahvusraamatukogu"),
    ),
    (
        "Auhinnaks on kutse Tallinna, kus on Balti Assamblee istungjärk.",
        ("ba_session", None, "Tallinn", None),
    ),
    ("Balti Nõukogu tuli täna Riias istungile.", ("baltic_council", None, "Riga", None)),
    (
        "Balti Assamblee presiidium, mille istung oli täna Viljandis, muutis põhikirja.",
        ("ba_presidium", None, "Viljandi", None),
    ),
    (
        "Balti Assamblee majanduskomitee tuli täna istungile Jūrmalasse.",
        ("ba_committee", None, "Jūrmala", None),
    ),
    (
        "Põhjamaade ja Balti riikide parlamendijuhid on täna koos Lätis Cēsises.",
        ("parliament_speakers_meeting", None, "Cēsis", None),
    ),
    ("Tallinnas on täna koos Balti Assamblee presiidium.", ("ba_presidium", None, "Tallinn", None)),
    (
        "Balti Assamblee aastapäeva tähistati täna konverentsiga Riias.",
        ("conference", None, "Riga", None),
    ),
]


@pytest.mark.parametrize(("text", "event"), PLACES)
def test_where_people_came_together_is_the_place_of_the_event(
    text: str, event: tuple[str, int | None, str | None, str | None]
) -> None:
    assert [(e.kind, e.number, e.city, e.venue) for e in read(text, "et", published=DAY).events] == [event]


NO_EVENTS = [
    "Riigikogu esimees on koos abikaasaga Lätis.",
    "Eesti ja Läti on koos tugevamad.",
]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_together_alone_is_no_meeting(text: str) -> None:
    assert read(text, "et", published=DAY).events == ()


SPOKE = [
    "Istungil pidas juubelikõne president Alar Karis.",
    "Juubelikõne pidas istungil president Alar Karis.",
    "President Alar Karis pidas istungil peokõne.",
    "Kõneleja oli istungil ka president Alar Karis.",
    "Istungil oli kõnepuldis president Alar Karis.",
    "Avaistungil astus kõnepulti president Alar Karis.",
]


@pytest.mark.parametrize("text", SPOKE)
def test_speeches_are_told_by_joined_nouns_and_by_the_speaker_s_place(text: str) -> None:
    assert [(a.person, a.capacity) for a in read(text, "et", published=DAY).attendance] == [
        ("Alar Karis", "spoke")
    ]


def test_those_listed_under_a_heading_did_what_it_says() -> None:
    text = (
        "Täna avati Balti Assamblee 24. istungjärk.\n\nTervitusega esinesid avamisel teiste hulgas:\n"
        "Ene Ergma, Riigikogu esimees;\nArtūras Paulauskas, Leedu Seimi esimees."
    )
    found = {(a.person, a.capacity) for a in read(text, "et", published=DAY).attendance}
    assert found == {("Ene Ergma", "spoke"), ("Artūras Paulauskas", "spoke")}


LEADERS = [
    (
        "Timo Suslov, kes juhib Eesti delegatsiooni Balti Assamblees, ütles nii.",
        ("Timo Suslov", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
    ),
    (
        "Riigikogu väliskomisjoni juhtiv Marko Mihkelson ütles nii.",
        ("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
    ),
    ("Balti Assambleed juhtiv Jānis Vucāns ütles nii.", ("Jānis Vucāns", "President", "Baltic Assembly")),
    (
        "Sõna sai Laine Randjärv, kes on ühtlasi Riigikogu aseesimees.",
        ("Laine Randjärv", "Deputy Speaker", "Riigikogu"),
    ),
]


@pytest.mark.parametrize(("text", "office"), LEADERS)
def test_who_leads_something_holds_its_office(text: str, office: tuple[str, str, str]) -> None:
    assert [(o.person, o.office, o.organisation) for o in read(text, "et", published=DAY).offices] == [office]


HEARD = [
    ("Istungjärgul anti sõna ka Eesti välisminister Urmas Paetile.", {"Urmas Paet"}),
    (
        "Istungjärk on juba ära kuulanud Saeima esimehe Solvita Āboltiņa ja Ene Ergma kõned.",
        {"Solvita Āboltiņa", "Ene Ergma"},
    ),
    ("Istungjärgul kuulati ka Läti peaministrit Valdis Dombrovskist.", {"Valdis Dombrovskis"}),
    ("Presiidium kuulas ära Läti välisministri Edgars Rinkēvičsi ülevaate.", {"Edgars Rinkēvičs"}),
]


@pytest.mark.parametrize(("text", "persons"), HEARD)
def test_those_who_are_heard_spoke(text: str, persons: set[str]) -> None:
    found = read(
        f"Täna algas Riias Balti Assamblee 30. istungjärk.\n\n{text}", "et", published=DAY
    ).attendance
    assert {(a.person, a.capacity) for a in found} == {(person, "spoke") for person in persons}
