"""Councils and assemblies of the popular fronts, called as the Baltic Council and Assembly were after them."""

import pytest

from tests.facts.text import kinds, read

EARLY = [
    ("en", "A sitting of the Baltic Council was held in Pärnu on 14 January 1990."),
    ("et", "Balti Nõukogu istung toimus Pärnus 14. jaanuaril 1990. aastal."),
    ("lt", "Baltijos Tarybos posėdis vyko Piarnu 1990 m. sausio 14 d."),
    ("lv", "Baltijas Padomes sēde notika Pērnavā 1990. gada 14. janvārī."),
]


@pytest.mark.parametrize(("language", "text"), EARLY)
def test_a_council_before_the_assembly_was_founded(language: str, text: str) -> None:
    """A sitting before November 1991 is none of the body that bears the name since then."""
    assert kinds(read(text, language)) == ["other"]


@pytest.mark.parametrize(("language", "text"), EARLY)
def test_the_same_of_a_later_year(language: str, text: str) -> None:
    """The same sitting of a later year is one of the council."""
    assert kinds(read(text.replace("1990", "2010"), language)) == ["baltic_council"]


def test_a_council_of_a_text_of_early_years_alone() -> None:
    """A day without a year is before the founding where all years of an undated text are."""
    text = "Pērnavā 14. janvārī notika Baltijas Padomes kārtējā sēde. Uzdevums, kas risināms 1990. gadā, ir sadarbība."
    assert kinds(read(text, "lv")) == ["other"]
