"""Assemblies at whose gathering the Baltic one was a guest, and nouns and verbs for the state that presides."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("told", "host"),
    [
        (
            "Briuselyje vyko Beniliukso parlamento sesija. Joje dalyvavo Baltijos Asamblėjos delegacija.",
            "Benelux Parliament",
        ),
        (
            "Reikjavike vyko Šiaurės Tarybos konferencija. Konferencijoje dalyvavusi Baltijos Asamblėjos delegacija:\nAudrius Klišonis",
            "Nordic Council",
        ),
    ],
)
def test_whose_gathering_the_assembly_attended_is_its_partner(told: str, host: str) -> None:
    assert [(c.a, c.b) for c in read(told, "lt").cooperation] == [("Baltic Assembly", host)]


def test_members_who_only_heard_of_it_are_no_guests() -> None:
    told = "Šiaurės Tarybos sesija vyko Osle. Baltijos Asamblėjos nariai apie ją sužinojo iš spaudos."
    assert read(told, "lt").cooperation == ()


@pytest.mark.parametrize(
    ("told", "relation"),
    [
        ("Šiemet NB8 koordinatorė yra Latvija.", "holds"),
        ("Šių metų NB8 pirmininkė – Latvija.", "holds"),
        ("NB8 veiklą 2024 m. koordinuoja Latvija.", "holds"),
        ("Latvija tęsia pirmininkavimą NB8.", "holds"),
        ("Kitąmet NB8 koordinatorė bus Latvija.", "takes_over"),
        ("NB8 pirmininkauti pradės Latvija.", "takes_over"),
    ],
)
def test_who_presides(told: str, relation: str) -> None:
    assert [(p.body, p.country, p.relation) for p in read(told, "lt").presidencies] == [
        ("NB8", "LV", relation)
    ]


def test_a_woman_who_chairs_is_no_state() -> None:
    assert read("NB8 pirmininkė – Latvijos Saeimos narė Ona Petraitienė.", "lt").presidencies == ()
