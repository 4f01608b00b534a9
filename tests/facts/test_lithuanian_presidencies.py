"""Lithuanian presidencies: batons that are passed on, years of one that is over; invented sentences."""

import pytest

from tests.facts.text import read


def told(text: str) -> set[tuple[str, int | None, str]]:
    """The states with year and relation."""
    return {(p.country, p.year, p.relation) for p in read(text, "lt").presidencies}


@pytest.mark.parametrize(
    "text",
    [
        "Baltijos Asamblėjai pirmininkaujanti Lietuva estafetę perduoda Latvijai.",
        "2031 metais Baltijos Asamblėjai pirmininkavusi Lietuva pirmininkavimą perdavė Latvijai.",
        "Lietuva, 2031 metais vadovavusi Baltijos Asamblėjai, plaktuką perduoda Latvijai.",
        "Vairą iš Baltijos Asamblėjai pirmininkavusios Lietuvos perima Latvija.",
        "Vadovavimą Baltijos Asamblėjai Lietuva perdavė Latvijai.",
    ],
)
def test_a_baton_is_passed_on(text: str) -> None:
    assert told(text) == {("LT", None, "hands_over"), ("LV", None, "takes_over")}


def test_the_year_of_who_comes_next() -> None:
    text = "Šiemet Baltijos Asamblėjai pirmininkavusi Lietuva estafetę perduoda Latvijai, kuri organizacijai vadovaus 2032 metais."
    assert told(text) == {("LT", None, "hands_over"), ("LV", 2032, "takes_over")}


def test_leading_that_is_taken_over() -> None:
    assert told("Estija perims vadovavimą Baltijos Asamblėjai 2036 metais.") == {("EE", 2036, "takes_over")}
