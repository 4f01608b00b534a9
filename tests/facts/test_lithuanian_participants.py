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
