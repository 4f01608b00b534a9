"""Lithuanian lists of participants, and offices that stand beside a seat in a parliament or tell where an envoy serves."""

import pytest

from balticgraph.documents.read import read_text
from balticgraph.facts.recognise import recognise
from tests.facts.text import held, read, taken


@pytest.mark.parametrize(
    "heading", ["Posėdyje dalyvavo", "Posėdyje dalyvavo:", "Posėdžio dalyviai", "Dalyvavo"]
)
def test_those_under_a_heading_came_in_groups_with_headings_of_their_own(heading: str) -> None:
    text = (
        "Baltijos Asamblėjos ir Šiaurės Tarybos prezidiumų posėdžio, įvykusio Rygoje 2001 m. gegužės 31 d., ataskaita\n\n"
        f"{heading}\n\nŠiaurės Tarybos Prezidiumo nariai:\n\n1. Nils Holm\n\n"
        "Baltijos Asamblėjos sekretoriatas:\n\n2. Marika Laizāne, sekretoriato projektų vadovė\n\n"
        "3. Anna Kask, Estijos delegacijos BA sekretorė\n"
    )
    reading = recognise(read_text(f"---\nlanguage: lt\n---\n\n{text}".encode(), "made"))
    assert {person for person, _, _ in taken(reading)} == {"Nils Holm", "Marika Laizāne", "Anna Kask"}
    assert ("Anna Kask", "Member", "Nordic Council Presidium") not in held(reading)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Kalbėjo Marko Mihkelsonas, Riigikogu narys, Užsienio reikalų komiteto pirmininkas.",
            ("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
        ),
        (
            "Kalbėjo Latvijos Saeimos narė, Europos reikalų komiteto pirmininkė Zanda Kalniņa.",
            ("Zanda Kalniņa", "Committee Chair", "European Affairs Committee (Saeima)"),
        ),
        (
            "Baltijos Asamblėjos sesijoje kalbėjo Gruzijos Parlamento narys, Gynybos ir saugumo komiteto narys Irakli Gogava.",
            ("Irakli Gogava", "Committee Member", "Security and Defence Committee (Parliament of Georgia)"),
        ),
        (
            "Kalbėjo Riigikogu narys, Baltijos Asamblėjos delegacijos vadovas Jaanas Kaskas.",
            ("Jaan Kask", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
        ),
    ],
)
def test_an_office_beside_a_seat_is_in_the_same_parliament(text: str, office: tuple[str, str, str]) -> None:
    assert office[1:] in {one[1:] for one in held(read(text, "lt"))}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Dalyvavo Zurab Marshania, Gruzijos generalinis konsulas.", ("Consul General", "Georgia")),
        (
            "Dalyvavo Gruzijos garbės konsulas Lietuvoje Zurab Marshania.",
            ("Honorary Consul", "Georgia (to Lithuania)"),
        ),
    ],
)
def test_consuls_are_of_the_state_that_sends_them(text: str, office: tuple[str, str]) -> None:
    assert {one[1:] for one in held(read(text, "lt"))} == {office}


def test_the_city_where_an_envoy_serves_is_not_where_the_meeting_was() -> None:
    text = "Susitikime dalyvavo Latvijos generalinis konsulas Sankt Peterburge Janis Kalnins."
    reading = read(text, "lt")
    assert [(e.city, e.country) for e in reading.events] == [(None, None)]
    assert {person for person, _, _ in taken(reading)} == {"Janis Kalnins"}


def test_groups_of_guests_go_on_with_a_list() -> None:
    text = (
        "Baltijos Asamblėjos Prezidiumo ir Gruzijos atstovų susitikimo 2001 m. birželio 2d. Rygoje ataskaita\n"
        "Dalyviai\nBaltijos Asamblėjos Prezidiumas:\n1. Nils Holm\nSvečiai:\n2. Irakli Gogava, Gruzijos parlamento narys"
    )
    reading = read(text, "lt")
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("ba_presidium", "2001-06-02", "Riga")]
    assert {person for person, _, _ in taken(reading)} == {"Nils Holm", "Irakli Gogava"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rygoje įvyko Baltijos Asamblėjos Prezidiumo ir Gruzijos atstovų susitikimas.", "ba_presidium"),
        (
            "Rygoje įvyko Baltijos Asamblėjos Prezidiumo ir Beneliukso Parlamento atstovų susitikimas.",
            "consultation",
        ),
        ("Rygoje įvyko Baltijos Asamblėjos ir Šiaurės Tarybos atstovų susitikimas.", "consultation"),
        ("Rygoje įvyko Seimo ir Saeimos atstovų susitikimas.", "other"),
    ],
)
def test_representatives_meet_for_their_body(text: str, kind: str) -> None:
    assert [(e.kind, e.city) for e in read(text, "lt").events] == [(kind, "Riga")]


@pytest.mark.parametrize("name", ["Jean-Marie Happart", "Jean-Pierre Masseret", "Karl-Heinz Lambertz"])
def test_a_double_given_name_stands_as_it_is(name: str) -> None:
    assert {person for person, _, _ in taken(read(f"Sesiją pradėjo pirmininkas {name}.", "lt"))} == {name}


def test_a_name_in_the_accusative_ends_before_the_name_of_the_subject() -> None:
    text = "Sveikindamas svečią Iraklį Gogavą Romualds Ražuks posėdyje kalbėjo apie saugumą."
    assert {person for person, _, _ in taken(read(text, "lt"))} == {"Romualds Ražuks"}


@pytest.mark.parametrize(
    "told",
    [
        "Seimui sesijoje atstovavo Arminas Lydeka.",
        "Seimo delegacijai sesijoje vadovavo Arminas Lydeka.",
        "„Esame kartu“, – atidarydamas sesiją sakė Arminas Lydeka.",
        "„Esame kartu“, – sveikindamas dalyvius kalbėjo Arminas Lydeka.",
        "Delegacijoje – Seimo narys Arminas Lydeka.",
    ],
)
def test_who_stood_for_a_parliament_or_spoke_was_at_the_session(told: str) -> None:
    reading = read(f"2026 m. gegužės 14 d. Rygoje vyko Baltijos Asamblėjos sesija. {told}", "lt")
    assert {(who, kind) for who, kind, _ in taken(reading)} == {("Arminas Lydeka", "ba_session")}
