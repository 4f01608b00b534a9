"""The day of the page before its headline."""

import pytest

from tests.facts.text import read

_TO_COME = [
    ("lt", "2024-05-20 d. Komitetų pirmininkai susitiks Taline"),
    ("lv", "2024-05-20 Baltijas valstu komisiju priekšsēdētāji tiksies Tallinā"),
    ("et", "20.05.2024 Balti riikide komisjonide esimehed kohtuvad Tallinnas"),
    ("en", "2024-05-20 Chairs of the Baltic committees will meet in Tallinn"),
]


@pytest.mark.parametrize(("language", "headline"), _TO_COME)
def test_the_day_of_the_page_before_its_headline_is_not_that_of_what_is_to_come(
    language: str, headline: str
) -> None:
    (event,) = read(headline, language, "2024-05-20").events
    assert (event.start, event.city) == (None, "Tallinn")


@pytest.mark.parametrize(("language", "headline"), _TO_COME)
def test_another_day_before_a_headline_is_that_of_the_event(language: str, headline: str) -> None:
    (event,) = read(headline, language, "2024-05-06").events
    assert event.start == "2024-05-20"


def test_the_day_before_what_is_over_stays_its_day() -> None:
    (event,) = read("2024-05-20 Baltijos Asamblėjos Prezidiumo posėdis Rygoje", "lt", "2024-05-20").events
    assert (event.start, event.number) == ("2024-05-20", None)


@pytest.mark.parametrize("day", ["2024-05-20", "2024 05 20"])
def test_the_day_of_a_date_in_digits_numbers_no_sitting(day: str) -> None:
    (event,) = read(f"{day} Baltijos Asamblėjos Prezidiumo posėdis Rygoje", "lt").events
    assert event.number is None
