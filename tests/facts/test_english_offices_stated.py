"""Offices by what an English sentence says of their holders: is, has been, serves as, holds the post of; all sentences are invented."""

import pytest

from tests.facts.text import held, read

POSTS = [
    ("Speaker of the Saeima", ("Speaker", "Saeima")),
    ("Chair of the Baltic Assembly Economics, Energy and Innovation Committee",
     ("Committee Chair", "Economics, Energy and Innovation Committee (Baltic Assembly)")),
    ("Head of the Estonian delegation to the Baltic Assembly",
     ("Head of Delegation", "Riigikogu Delegation to the Baltic Assembly")),
    ("Minister of Defence of Lithuania", ("Minister of Defence", "Government of Lithuania")),
    ("Rector of the University of Tartu", ("Rector", "University of Tartu")),
    ("Director General of the Council of the Baltic Sea States",
     ("Director General", "Council of the Baltic Sea States")),
]  # fmt: skip
HELD = [
    "Mart Kask serves as {}.",
    "Mart Kask, who serves as the {}, agreed.",
    "Mart Kask, currently serving as {}, agreed.",
    "Mart Kask has been the {} since 2019.",
    "Mart Kask, who has been {} since May, agreed.",
    "Mart Kask holds the post of {}.",
    "Mart Kask, who also holds the office of {}, agreed.",
    "Mart Kask has held the position of {} for a year.",
    "Mart Kask, who also is {}, agreed.",
    "Mart Kask (Centre) is at the same time {}.",
    "Mart Kask remains {}.",
    "The {} is Mart Kask.",
    "The present {} is Mr Mart Kask.",
    "The {} is currently Mart Kask.",
    "The post of {} is held by Mart Kask.",
    "They talked to {} Mart Kask about energy.",
    "- {}: Mart Kask\nThe talks ended.",
    "- {} – Mart Kask (Reform)\nThe talks ended.",
    "{}\nMart Kask\nThe talks ended.",
    "Mart Kask | {}\nThe talks ended.",
]
NOT_HELD = [
    "Mart Kask served as {}.",
    "Mart Kask, who held the post of {} until 2019, agreed.",
    "Mart Kask had been {} for years.",
    "Mart Kask was the {} in those years.",
    "The {} is Mart Kask's guest.",
    "Mart Kask sees the {} as a friend.",
    "The former {} is Mart Kask.",
]


@pytest.mark.parametrize("told", HELD)
@pytest.mark.parametrize(("post", "wanted"), POSTS)
def test_what_somebody_is_said_to_be(told: str, post: str, wanted: tuple[str, str]) -> None:
    assert held(read(told.format(post))) == {("Mart Kask", *wanted)}


@pytest.mark.parametrize("told", NOT_HELD)
@pytest.mark.parametrize(("post", "wanted"), POSTS[:3])
def test_what_somebody_is_not_said_to_be(told: str, post: str, wanted: tuple[str, str]) -> None:
    assert ("Mart Kask", *wanted) not in held(read(told.format(post)))


@pytest.mark.parametrize(
    "told",
    [
        "Members of the Riigikogu are Mart Kask, Urve Lill and Enn Tamm.",
        "Among the members of the Riigikogu are Mart Kask, Urve Lill and Enn Tamm.",
        "Mart Kask, Urve Lill and Enn Tamm have been members of the Riigikogu since 2019.",
        "Mart Kask, Urve Lill and Enn Tamm as members of the Riigikogu agreed.",
    ],
)
def test_what_several_are_said_to_be(told: str) -> None:
    names = {"Mart Kask", "Urve Lill", "Enn Tamm"}
    assert held(read(told)) == {(name, "Member of Parliament", "Riigikogu") for name in names}


@pytest.mark.parametrize(
    "told",
    [
        "Mart Kask, the University of Tartu Rector, agreed.",
        "Mart Kask is the University of Tartu Rector.",
        "The University of Tartu's Rector, Mart Kask, agreed.",
        "As University of Tartu Rector, Mart Kask agreed.",
        "According to University of Tartu Rector Mart Kask, this is so.",
    ],
)
def test_houses_before_their_officer(told: str) -> None:
    assert held(read(told)) == {("Mart Kask", "Rector", "University of Tartu")}


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Riga's Mayor Mart Kask agreed.", ("Mayor", "Riga")),
        ("Mart Kask, Riga's Mayor, agreed.", ("Mayor", "Riga")),
        ("Mart Kask is the Latvian Academy of Sciences President.", ("President", "Latvian Academy of Sciences")),
        ("The Director of the Baltic Assembly Secretariat Mart Kask agreed.", ("Director", "Baltic Assembly Secretariat")),
        ("Mart Kask, who chairs the Council of Europe's Committee of Ministers, agreed.",
         ("Chair", "Committee of Ministers of the Council of Europe")),
    ],
)  # fmt: skip
def test_heads_of_cities_and_houses(told: str, wanted: tuple[str, str]) -> None:
    assert held(read(told)) == {("Mart Kask", *wanted)}
