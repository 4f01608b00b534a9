"""Presidencies that one state takes from another, told without the word: "at the helm", "the reins", "the role"."""

import pytest

from tests.facts.text import read


def told(text: str, published: str | None = None) -> set[tuple[str, str, int | None]]:
    """The country, relation and year of each presidency read."""
    return {(p.country, p.relation, p.year) for p in read(text, published=published).presidencies}


@pytest.mark.parametrize(
    "text",
    [
        "Latvia takes over from Lithuania at the helm of the Baltic Assembly.",
        "Latvia took the reins of the Baltic Assembly from Lithuania.",
        "Latvia takes over the role of president of the Baltic Assembly from Lithuania.",
        "The Baltic Assembly met in Vilnius, where Lithuania held the presidency. Latvia will take over the role from Lithuania.",
    ],
)
def test_who_takes_a_role_from_another_takes_over(text: str) -> None:
    assert told(text) == {("LV", "takes_over", None), ("LT", "hands_over", None)}


def test_a_role_in_something_else_is_no_presidency() -> None:
    text = "The Baltic Assembly spoke of air policing. Germany takes over the role from Spain in Ämari."
    assert told(text) == set()


def test_the_first_of_january_is_that_nearest_to_the_day_of_the_text() -> None:
    text = "On 1 January Latvia takes over from Lithuania at the helm of the Baltic Assembly."
    assert ("LV", "takes_over", 2025) in told(text, "2024-12-28")
    assert ("LV", "takes_over", 2025) in told(text, "2025-01-03")


def test_next_year_is_that_of_the_state_it_stands_with() -> None:
    text = "Germany holds the presidency of NB8 this year and next year Lithuania takes over."
    assert told(text, "2023-05-05") == {("DE", "holds", 2023), ("LT", "takes_over", 2024)}
    text = "This year the Baltic Assembly is presided over by Estonia, next year it will be Lithuania's turn."
    assert told(text, "2023-05-05") == {("EE", "holds", 2023), ("LT", "takes_over", 2024)}


@pytest.mark.parametrize(
    "text",
    [
        "Latvian Foreign Minister Baiba Braže handed over the presidency of NB8 to her Estonian colleague Margus Tsahkna.",
        "Estonian Foreign Minister Margus Tsahkna took over the presidency of NB8 from Latvian Foreign Minister Baiba Braže.",
        "Estonia took over the coordination of NB8 from Latvia.",
        "Latvia's term as chair of the Nordic Council ends on Friday and Estonia takes over.",
        "Latvia has passed the presidency of the Baltic Assembly on to Estonia.",
    ],
)
def test_further_ways_of_handing_over(text: str) -> None:
    assert told(text) == {("LV", "hands_over", None), ("EE", "takes_over", None)}


def test_by_whom_a_presiding_state_will_be_followed() -> None:
    text = "Lithuania, which holds the presidency of the Baltic Assembly, will be followed by Latvia."
    assert told(text) == {("LT", "holds", None), ("LV", "takes_over", None)}


def test_a_year_behind_another_presidency_is_not_this_ones() -> None:
    text = "MPs spoke of the results of the Estonian Presidency of the Baltic Assembly and the plans of Lithuania's Presidency in 2024."
    assert told(text, "2023-11-24") == {("EE", "holds", None)}
    text = text.replace("Presidency in", "Presidency of the Baltic Assembly in")
    assert told(text, "2023-11-24") == {("EE", "holds", None), ("LT", "takes_over", 2024)}


def test_a_verb_of_the_present_holds_whatever_years_stand_beside_it() -> None:
    text = "In 2020 Estonia held the presidency of NB8. In 2022 the presiding country is Latvia."
    assert told(text) == {("EE", "holds", 2020), ("LV", "holds", 2022)}
