"""Gatherings that a number and a name that no list has stand before, and states in such names; all sentences are invented."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("et", "Jaan Kask osales Riias 5. Läänemere foorumil.", 5),
        ("et", "Jaan Kask osales Riias 11. Euroopa-Ukraina foorumil.", 11),
        ("et", "Jaan Kask osales Riias XI Läänemere majandusfoorumil.", 11),
        ("et", "Jaan Kask osales Riias 20. sajandi ajaloo konverentsil.", None),
        ("et", "Jaan Kask osales 5. mail Läänemere foorumil Riias.", None),
        ("lv", "Jānis Kalniņš piedalījās 11. Eiropas un Ukrainas forumā Rīgā.", 11),
        ("lt", "Jonas Kazlauskas dalyvavo 11-ajame Europos ir Ukrainos forume Rygoje.", 11),
        ("en", "Jaan Kask attended the 11th Europe-Ukraine Forum in Riga.", 11),
    ],
)
def test_the_number_before_a_name(language: str, text: str, number: int | None) -> None:
    assert [e.number for e in read(text, language).events] == [number]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("et", "Jaan Kask osales Euroopa-Ukraina foorumil Gdanskis.", None),
        ("lv", "Jānis Kalniņš piedalījās Latvijas un Polijas forumā Gdaņskā.", None),
        ("lt", "Jonas Kazlauskas dalyvavo Ukrainos forume Gdanske.", None),
        ("et", "Jaan Kask osales konverentsil Poola linnas Gdanskis.", "PL"),
        ("lv", "Jānis Kalniņš piedalījās konferencē Polijas pilsētā Gdaņskā.", "PL"),
    ],
)
def test_a_state_in_the_name_of_a_gathering_is_not_where_a_town_is(
    language: str, text: str, country: str | None
) -> None:
    assert [(e.city is not None, e.country) for e in read(text, language).events] == [(True, country)]
