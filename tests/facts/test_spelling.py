"""How facts spell persons whom no register has: by case form, diacritics and sound, never one person for another."""

import pytest

from balticgraph.facts.persons.persons import known_people, with_people
from balticgraph.facts.persons.spelling import officials
from balticgraph.facts.words.known import known_names
from balticgraph.facts.words.naming import inflection
from balticgraph.facts.words.page_cutting import page_of
from tests.facts.text import read, release_of

NAMES = [
    ("lt", "Ruslanu Stefančuku", "Ruslan Stefanchuk"),
    ("lt", "Ulfas Kristersonas", "Ulf Kristersson"),
    ("lt", "Siorenas Gadė", "Søren Gade"),
    ("lt", "Tomašas Grodzkis", "Tomasz Grodzki"),
    ("lt", "Malgožata Kidava-Blonska", "Małgorzata Kidawa-Błońska"),
    ("lv", "Ruslans Stefančuks", "Ruslan Stefanchuk"),
    ("lv", "Deniss Šmihaļs", "Denys Shmyhal"),
    ("lv", "Andrjus Kubiļus", "Andrius Kubilius"),
    ("lv", "Vītauts Landsberģis", "Vytautas Landsbergis"),
    ("lv", "Jiri Ratass", "Jüri Ratas"),
    ("lv", "Marko Mikhelson", "Marko Mihkelson"),
    ("et", "Einar K. Gudfinnsson", "Einar K. Guðfinnsson"),
    ("et", "Peter Christensenile", "Peter Christensen"),
    ("en", "Asta R. Johannesdottir", "Ásta R. Jóhannesdóttir"),
    ("en", "Antonio Guterres", "António Guterres"),
    ("en", "Arnold Jaan Ruutel", "Arnold Jaan Rüütel"),
    ("en", "Pol Van den Driessche", "Pol Van Den Driessche"),
]
OTHERS = [
    ("en", "Andres Ansip"),
    ("en", "Marina Kallas"),
    ("en", "Jana Straume"),
    ("en", "Daina Kreivys"),
    ("en", "Andris Kubilius"),
    ("lv", "Andris Klementjevs"),
    ("lv", "Solvita Bērziņa"),
    ("lt", "Tomas Kupčinskas"),
    ("et", "Mart Lõoke"),
    ("lt", "Kęstutis Butrys"),
]


def spelled(language: str, written: str) -> list[str]:
    text = f"Minister {written} ."
    _, people = with_people(page_of(release_of(text, language), language))
    return [person.name for person in known_people(people, None, language).persons]


@pytest.mark.parametrize(("language", "written", "name"), NAMES)
def test_officials_are_spelled_as_at_home(language: str, written: str, name: str) -> None:
    assert spelled(language, written) == [name]


@pytest.mark.parametrize(("language", "name"), OTHERS)
def test_who_shares_a_surname_alone_stays(language: str, name: str) -> None:
    assert spelled(language, name) == [name]


def test_the_list_of_known_names_comes_first() -> None:
    known = known_names([("Einar Kristinn Guðfinnsson", ("Einar K. Gudfinnsson",), "IS")])
    reading = read("Kõne pidas spiiker Einar K. Gudfinnsson.", "et", known=known)
    assert {fact.person for fact in reading.offices} == {"Einar Kristinn Guðfinnsson"}


def test_every_official_is_spelled_as_listed() -> None:
    plain = inflection("en")
    names = [known.name for known in officials().names]
    assert len(names) == len(set(names)) > 2000
    assert [name for name in names if officials().mended(name, (), plain) != name] == []


def test_a_case_ending_behind_a_hyphen_is_none_of_the_name() -> None:
    assert spelled("et", "Alexander Versbow-d") == ["Alexander Vershbow"]
