"""Laureates of the assembly in the idioms of English; who gives, hopes for or misses an award is none."""

import pytest

from tests.facts.text import read

_SHORT = {
    "Baltic Assembly Medal": "medal",
    "Baltic Assembly Prize for Literature": "lit",
    "Baltic Assembly Prize for the Arts": "arts",
    "Baltic Assembly Prize for Science": "sci",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Seneca’s Day” has brought the Baltic Assembly Prize for the Arts to its director, Kristijonas Vildžiūnas (Estonia).",
            {"Vildžiūnas arts"},
        ),
        (
            "“The Plague Train” by the Estonian Rein Raud, novelist and poet, has earned him the Baltic Assembly Prize in Literature.",
            {"Raud lit"},
        ),
        (
            "The stagings of Alvis Hermanis were found worthy of this year's Baltic Assembly Prize for the Arts.",
            {"Hermanis arts"},
        ),
        ("Alvis Hermanis was found worthy of the Baltic Assembly Prize for the Arts.", {"Hermanis arts"}),
        (
            "Raimonds Bergmanis accepted the Baltic Assembly Medal from the hands of Jānis Vucāns.",
            {"Bergmanis medal"},
        ),
        ("The film did the same in the Arts for its director, the Latvian Dāvis Sīmanis.", set()),
        ("Maija Dambrova walked away with the Baltic Assembly Prize for Science.", {"Dambrova sci"}),
        ("Raimonds Bergmanis is the holder of a Baltic Assembly Medal.", {"Bergmanis medal"}),
        (
            "Medals of the Baltic Assembly: Raimonds Bergmanis, Jens Stoltenberg, Ursula von der Leyen.",
            {"Bergmanis medal", "Stoltenberg medal", "Leyen medal"},
        ),
        ("Rein Raud was nominated for the Baltic Assembly Prize for Literature.", set()),
        (
            "Nominated for the Baltic Assembly Prize for Literature were Doris Kareva and Guntis Berelis.",
            set(),
        ),
        ("Rein Raud did not receive the Baltic Assembly Prize for Literature.", set()),
        ("The Baltic Assembly Prize for Literature was presented by Jānis Vucāns.", set()),
        ("Rein Raud, a member of the jury of the Baltic Assembly Prize for Literature, spoke.", set()),
        ("The Baltic Assembly Medal is awarded to outstanding people.", set()),
        ("Jānis Vucāns congratulated the winners of the Baltic Assembly Prize for Literature.", set()),
        ("Baltic Assembly literature prize for Rein Raud", {"Raud lit"}),
        ("Baltic Assembly honours Rein Raud with its literature prize", {"Raud lit"}),
        ("Rein Raud has never received the Baltic Assembly Prize for Literature.", set()),
        ("Rein Raud hopes to win the Baltic Assembly Prize for Literature.", set()),
        ("Rein Raud chaired the jury that awarded the Baltic Assembly Prize for Literature.", set()),
        (
            "Rein Raud received the National Prize for Literature. The Baltic Assembly congratulated him.",
            set(),
        ),
        ("Rein Raud spoke at the ceremony of the Baltic Assembly Prize for Literature.", set()),
        ("The Baltic Assembly Prize for Literature was not awarded this year, Rein Raud said.", set()),
    ],
)
def test_laureates_in_other_words(text: str, expected: set[str]) -> None:
    assert {f"{one.person.split()[-1]} {_SHORT[one.award]}" for one in read(text).recipients} == expected
