"""The lists of names in other languages: what the register speaks of has them, but for what is told here."""

import csv
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, RdfFormat, parse

from balticgraph.identity.iris import country_of
from balticgraph.register.names import (
    LANGUAGES,
    Names,
    cooperation_names,
    document_kind_names,
    event_names,
    format_names,
    office_names,
    place_names,
    prize_names,
    table_names,
)
from balticgraph.register.tables import Table
from balticgraph.resources import bundled
from balticgraph.vocabulary import BASE, skos

Tables = Mapping[str, Table]
UNSURE = {
    "Batumi": "et",
    "Strand conference centre": "et lv lt",
    "Church of St Johns, Vilnius University": "et lv",
    "Palace of the Grand Dukes of Lithuania": "et lv",
    "Riigikogu": "lv lt",
    "Saeima": "et lt",
    "Seimas": "et lv",
    "Baltic Innovation Prize": "lt",
    "Baltic Innovation Prize Diploma": "et lv lt",
    "Baltic Assembly of the popular movements": "et lv lt",
    "Treaty of Understanding and Cooperation": "et lv lt",
}
"""The names that no source was found for: better none than a guess."""


def missing(names: Names) -> str:
    return " ".join(language for language in LANGUAGES if language not in names)


def cells(tables: Tables, *columns: tuple[str, str]) -> set[str]:
    return {row.cells[column].value for table, column in columns for row in tables[table].rows} - {""}


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (
            place_names,
            [(table, column) for table in ("sessions", "council_meetings", "meetings") for column in ("city", "venue")],
        ),
        (prize_names, [("prizes", "award")]),
        (event_names, [("meetings", "name")]),
    ],
)  # fmt: skip
def test_places_and_prizes_have_a_name_in_each_language(
    tables: Tables, names: Callable[[str], Names], columns: list[tuple[str, str]]
) -> None:
    told = cells(tables, *columns)
    assert len(told) >= 6
    assert {name: missing(names(name)) for name in told if missing(names(name))} == {
        name: UNSURE[name] for name in told if name in UNSURE
    }


def test_offices_have_a_name_in_each_language(tables: Tables) -> None:
    told = {(row.cells["office"].value, row.cells["organisation"].value) for row in tables["offices"].rows}
    assert len(told) > 60
    assert {post: lacking for post in told if (lacking := missing(office_names(*post)))} == {}


def test_cooperation_has_a_name_in_each_language(tables: Tables) -> None:
    told = {(r.cells["name"].value, r.cells["a"].value, r.cells["b"].value) for r in tables["formats"].rows}
    lacking = {
        name: missing(cooperation_names(a, b) if name.startswith("Cooperation of ") else format_names(name))
        for name, a, b in told
    }
    assert len(lacking) > 12
    assert {n: gone for n, gone in lacking.items() if gone} == {n: UNSURE[n] for n in lacking if n in UNSURE}


def test_tables_have_a_name_in_each_language(tables: Tables) -> None:
    assert len(tables) > 15
    shown = set(tables) - {"sought", "decisions"}  # these give no facts: no page tells of them
    assert {t: gone for t in shown if (gone := missing(table_names(t.replace("_", "-"))))} == {}


def test_kinds_of_documents_are_called_as_the_ontology_calls_them() -> None:
    codes = list(parse(path=str(bundled("ontology") / "codes.ttl"), format=RdfFormat.TURTLE))
    scheme = NamedNode(f"{BASE}code/scheme/document-type")
    kinds = {q.subject for q in codes if q.predicate == skos.inScheme and q.object == scheme}
    assert len(kinds) > 10
    for kind in kinds:
        said = {
            q.object.language: q.object.value
            for q in codes
            if q.subject == kind and q.predicate == skos.prefLabel
        }
        told = document_kind_names(kind.value.rpartition("/")[2])
        assert {language: name.lower() for language, name in told.items()} == {t: said[t] for t in LANGUAGES}


@pytest.mark.parametrize(
    "path", sorted((bundled("data") / "names").glob("*.csv")), ids=lambda path: path.stem
)
def test_a_list_is_sound(path: Path) -> None:
    """Each key once, names without stray blanks, and nothing that is no column."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    keys = [
        tuple(
            row[k]
            for k in row
            if k in {"office", "body", "place", "prize", "event", "format", "kind", "table"}
        )
        for row in rows
    ]
    assert len(rows) > 4
    assert len(set(keys)) == len(keys)
    assert not [row for row in rows if None in row or None in row.values()]
    assert not [cell for row in rows for cell in row.values() if cell != " ".join(cell.split())]


def test_bodies_are_called_as_the_register_or_the_lexicon_calls_them(tables: Tables) -> None:
    with (bundled("data") / "names" / "body_genitives.csv").open(encoding="utf-8", newline="") as lines:
        told = {row["body"] for row in csv.DictReader(lines)}
    known = cells(tables, ("bodies", "name"), ("states", "name"))
    english = bundled("data") / "lexicon" / "en"
    words = "".join((english / f"{name}.toml").read_text("utf-8") for name in ("bodies", "committees"))
    unknown = {name for name in told - known if f'"{name}" = ' not in words and not of_state(name)}
    house = re.compile(r"(?:Committee on )?(.+?)(?: Committee)? \((?:Riigikogu|Saeima|Seimas)\)")
    assert {n for n in unknown if not ((m := house.fullmatch(n)) and f'"{m[1]}" = ' in words)} == set()
    assert len(told) > 60


def of_state(name: str) -> bool:
    """Whether a name is that of a state or of its government."""
    return country_of(name.removeprefix("Government of ")) is not None


def test_a_title_may_be_another_one_in_one_body() -> None:
    assert office_names("Deputy Speaker", "Saeima")["lv"] == "Saeimas priekšsēdētāja biedrs"
    assert office_names("Deputy Speaker", "Riigikogu")["lv"] == "Rīgikogu priekšsēdētāja vietnieks"
