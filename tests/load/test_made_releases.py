"""The made releases: the same every time, and read as the facts that they were made from."""

from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from benchmarks.releases import AROUND, Release, releases, write

from balticgraph.documents.read import read_release
from balticgraph.facts.facts_json import to_json
from balticgraph.facts.recognise import recognise

COMPARED = {
    "events": ("kind", "number", "start", "end", "city"),
    "attendance": ("person", "capacity"),
    "announced": ("person", "capacity"),
    "offices": ("person", "office", "organisation"),
    "presidencies": ("body", "country", "relation"),
    "documents": ("kind",),
    "recipients": ("person", "award"),
}
MADE = tuple(releases(1, 2 * AROUND))


def facts(found: dict[str, Any], kind: str) -> set[tuple[Any, ...]]:
    return {tuple(fact.get(name) for name in COMPARED[kind]) for fact in found.get(kind, ())}


def test_a_release_does_not_depend_on_how_many_are_made() -> None:
    assert list(releases(1, 5, start=7)) == list(islice(MADE, 7, 12))
    assert len({r.text for r in MADE}) == len(MADE)
    assert [r.text for r in releases(2, 3)] != [r.text for r in MADE[:3]]


@pytest.mark.parametrize("made", MADE, ids=lambda r: r.name)
def test_what_was_made_is_what_is_read(made: Release, tmp_path: Path) -> None:
    (path,) = write([made], tmp_path)
    found = to_json(recognise(read_release(path)))
    assert {k: facts(found, k) for k in COMPARED} == {k: facts(made.facts, k) for k in COMPARED}


def test_every_kind_of_fact_is_made() -> None:
    assert {kind for r in MADE for kind, held in r.facts.items() if held} == set(COMPARED)
    assert len(MADE) == 24
