"""Whom Lithuanian elects, whose delegations are not told, prizes given behind a dash."""

import pytest

from tests.facts.text import held, read


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Gediminas Kirkilas išrinktas Seimo Kultūros komiteto pirmininku.",
            ("Gediminas Kirkilas", "Committee Chair", "Committee on Culture (Seimas)"),
        ),
        (
            "Marika Laizāne buvo paskirta Baltijos Asamblėjos generaline sekretore.",
            ("Marika Laizāne", "Secretary General", "Baltic Assembly"),
        ),
        (
            "Seimo narė Laima Andrikienė išrinkta Baltijos Asamblėjos viceprezidente.",
            ("Laima Andrikienė", "Vice President", "Baltic Assembly"),
        ),
    ],
)
def test_who_was_elected_stands_before_the_verb(text: str, office: tuple[str, str, str]) -> None:
    assert office in held(read(text, "lt"))


def test_several_may_be_elected() -> None:
    text = "Andrius Kupčinskas ir Laima Andrikienė išrinkti Baltijos Asamblėjos viceprezidentais."
    assert {person for person, _, _ in held(read(text, "lt"))} == {"Andrius Kupčinskas", "Laima Andrikienė"}


def test_heads_of_delegations_that_are_not_told_have_none() -> None:
    text = "Baltijos Asamblėjos rezoliuciją pasirašė delegacijų vadovai Andres Taimla ir Valerijus Simulik."
    assert held(read(text, "lt")) == set()
    text = "Susitiko Baltijos Asamblėjos delegacijų pirmininkai Andres Taimla (Estija) ir Valerijus Simulik (Lietuva)."
    assert {of for _, _, of in held(read(text, "lt"))} == {
        "Riigikogu Delegation to the Baltic Assembly",
        "Seimas Delegation to the Baltic Assembly",
    }


def test_a_prize_is_given_behind_a_dash_with_titles_before_the_name() -> None:
    text = (
        "Baltijos Asamblėjos meno premija įteikta Gintai Upeniecei. "
        "Mokslo premija už medicinos atradimą – profesoriui, mokslų daktarui Virginijui Šikšniui (Lietuva)."
    )
    won = {(r.person, r.award) for r in read(text, "lt").recipients}
    assert ("Virginijus Šikšnys", "Baltic Assembly Prize for Science") in won
