"""When and where: datelines, bare weekdays, capitals, hosting cities."""

import pytest

from tests.facts.text import read

#: Each text and the start, the city, the country of its first event.
CASES = [
    (
        "en",
        "VILNIUS, 5 June 2024, BNS - The 43rd session of the Baltic Assembly begins in Tartu on Friday.",
        ("2024-06-07", "Tartu", None),
    ),
    (
        "et",
        "TALLINN, 5. juuni 2024, BNS – Reedel algab Tartus Balti Assamblee 43. istungjärk.",
        ("2024-06-07", "Tartu", None),
    ),
    (
        "en",
        "The 43rd session of the Baltic Assembly was held on Monday in the Latvian capital.",
        ("2024-06-03", "Riga", "LV"),
    ),
    (
        "en",
        "Vilnius hosted the 43rd session of the Baltic Assembly on Tuesday.",
        ("2024-06-04", "Vilnius", "LT"),
    ),
    (
        "en",
        "The deputies travelled to Helsinki for the 43rd session of the Baltic Assembly.",
        (None, "Helsinki", "FI"),
    ),
    (
        "en",
        "On Monday, deputies met for the 43rd session of the Baltic Assembly, a body founded in 1991.",
        ("2024-06-03", None, None),
    ),
    (
        "en",
        "The Baltic Assembly was founded on 8 November 1991 and holds its 43rd session in autumn.",
        (None, None, None),
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_when_and_where(language: str, text: str, told: tuple[str | None, ...]) -> None:
    event = read(text, language, "2024-06-05").events[0]
    assert event.number == 43
    assert (event.start, event.city, event.country) == told


def test_how_many_cases() -> None:
    assert len(CASES) >= 7


def test_days_behind_the_headings_of_a_page_tell_its_year() -> None:
    text = (
        "Speaker in Vilnius: together we grow strong (18.10.2024.)\n"
        "Aadu Must spoke on Friday, 18 October, at the 43rd Session of the Baltic Assembly in Vilnius.\n"
        "Film director receives the prize (17.10.2024.)\n"
        "The director thanked everybody."
    )
    assert [(e.number, e.start) for e in read(text).events] == [(43, "2024-10-18")]
