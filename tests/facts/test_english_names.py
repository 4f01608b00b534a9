"""Names in English texts: joined given names, months that are names, unknown names beside an office; all sentences are invented."""

import pytest

from tests.facts.text import held, read

NAMES = [
    "Gert-Jan Segers",
    "Jan-Erik Holm",
    "Siim-Valmar Kask",
    "Mary-Lou McManus",
    "Shinzo Abe",
    "Nguyen Van Thang",
    "Fahad Al Mansouri",
]
BESIDE = [
    "The Speaker of the Riigikogu, {}, agreed.",
    "{}, the Speaker of the Riigikogu, agreed.",
    "{} is the Speaker of the Riigikogu.",
    "They met Speaker of the Riigikogu {} today.",
    "According to {}, Speaker of the Riigikogu, it is so.",
]


@pytest.mark.parametrize("text", BESIDE)
@pytest.mark.parametrize("name", NAMES)
def test_names_that_no_list_has(text: str, name: str) -> None:
    assert held(read(text.format(name))) == {(name, "Speaker", "Riigikogu")}


def test_joined_given_names_of_known_persons() -> None:
    posts = [
        ("Siim-Valmar Kiisler, Speaker of the Riigikogu, agreed.", "Siim-Valmar Kiisler"),
        ("Siim Kiisler, Speaker of the Riigikogu, agreed.", "Siim Kiisler"),
        ("Karl-Martin Sinijärv, Speaker of the Riigikogu, agreed.", "Karl Martin Sinijärv"),
    ]
    for text, name in posts:
        assert held(read(text)) == {(name, "Speaker", "Riigikogu")}


@pytest.mark.parametrize(
    "text",
    [
        "The Speaker of the Riigikogu, Toompea Castle, agreed.",
        "In Jan-March the Speaker of the Riigikogu agreed.",
        "The Director of the Institute, Kaunas Technology University, agreed.",
    ],
)
def test_capital_words_that_are_no_names(text: str) -> None:
    assert not held(read(text))
