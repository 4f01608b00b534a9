"""Lithuanian envoys of a delegation, women called like a town, mayors of districts, groups of relations; invented sentences."""

import pytest

from tests.facts.text import held, read, taken

_PACE = "Parliamentary Assembly of the Council of Europe"


@pytest.mark.parametrize(
    "told",
    [
        "ETPA pirmininko pavaduotoju išrinktas Seimo delegacijos atstovas Jonas Petrulis.",
        "ETPA pirmininko pavaduotoju išrinko Joną Petrulį, Seimo delegacijos atstovą.",
        "Sveikino Seimo delegacijos Europos Tarybos Parlamentinėje Asamblėjoje atstovas Jonas Petrulis.",
    ],
)
def test_an_envoy_of_a_delegation_is_its_member(told: str) -> None:
    assert ("Jonas Petrulis", "Member of Delegation", f"Seimas Delegation to the {_PACE}") in held(
        read(told, "lt")
    )


def test_envoys_of_a_guest_are_no_officers() -> None:
    reading = read("Baltijos Asamblėjos sesijoje dalyvavo Šiaurės Tarybos delegacijos atstovai.", "lt")
    assert not reading.offices
    assert [c.b for c in reading.cooperation] == ["Nordic Council"]
    assert held(read("Sesijoje kalbėjo Seimo atstovas Jonas Petrulis.", "lt")) == set()


def test_a_woman_called_like_a_town() -> None:
    reading = read("Seimo narė Roma Petrulienė dalyvavo Baltijos Asamblėjos sesijoje.", "lt")
    assert taken(reading) == {("Roma Petrulienė", "ba_session", "attended")}
    assert held(reading) == {("Roma Petrulienė", "Member of Parliament", "Seimas")}
    assert not read("Seimo narė Roma Petrulis dalyvavo Baltijos Asamblėjos sesijoje.", "lt").attendance


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Biržų rajono meras", "Biržai District Municipality"),
        ("Biržų rajono savivaldybės meras", "Biržai District Municipality"),
        ("Biržų meras", "Biržai"),
        ("Kauno miesto meras", "Kaunas"),
    ],
)
def test_mayors_of_towns_and_districts(title: str, place: str) -> None:
    assert held(read(f"Sesijoje kalbėjo {title} Jonas Petrulis.", "lt")) == {
        ("Jonas Petrulis", "Mayor", place)
    }


@pytest.mark.parametrize(
    "group",
    [
        "tarpparlamentinių ryšių su Lietuva",
        "parlamentinių ryšių su Lietuvos Respublika",
        "bendradarbiavimo su Lietuvos parlamentu",
    ],
)
def test_the_group_of_a_neighbour_for_relations_with_lithuania(group: str) -> None:
    reading = read(f"Sesijoje kalbėjo Saeimos {group} grupės pirmininkas Jonas Petrulis.", "lt")
    assert held(reading) == {
        ("Jonas Petrulis", "Chair", "Group for Inter-Parliamentary Relations with Lithuania (Saeima)")
    }


@pytest.mark.parametrize(
    "noun", ["Nuotoliniame susitikime", "Nuotoliniame posėdyje", "Nuotoliniame pasitarime"]
)
def test_a_gathering_that_is_only_called_remote_was_online(noun: str) -> None:
    reading = read(f"{noun} dalyvavo Jonas Petrulis ir Ona Petrulienė.", "lt")
    assert [e.venue for e in reading.events] == ["online"]


def test_a_video_conference_keeps_its_noun() -> None:
    reading = read("Vaizdo konferencijoje dalyvavo Jonas Petrulis ir Ona Petrulienė.", "lt")
    assert [e.venue for e in reading.events] == ["vaizdo konferencija"]
