"""The JSON Schema of Facts JSON: as strict as the fact model, and true of what is written."""

import json
from copy import deepcopy
from dataclasses import fields
from typing import Any, get_type_hints

import jsonschema  # type: ignore[import-untyped]
import pytest

from balticgraph.documents.release import Passage, Release, Zone
from balticgraph.facts import fact
from balticgraph.facts.facts_json import LISTS, to_json
from balticgraph.resources import bundled

SCHEMA: dict[str, Any] = json.loads((bundled("ontology") / "facts.schema.json").read_text("utf-8"))
CHECK = jsonschema.Draft202012Validator(SCHEMA)
TEXT = "Andrius Kupčinskas opened the 42nd Session in Tallinn on 23 November 2023."


def evidence(start: int, end: int, of: str = "") -> fact.Evidence:
    span = fact.Span(start, end, TEXT[start:end], of)
    return fact.Evidence(spans=(span,), rule="opened@1", confidence=0.95)


def written() -> dict[str, Any]:
    """A small reading as it is written."""
    release = Release(
        name="a", content_hash="sha256:" + "0" * 64, text=TEXT, passages=(Passage(0, len(TEXT), Zone.BODY),)
    )
    event = fact.EventFact(
        key="e1", kind="ba_session", number=42, start="2023-11-23", city="Tallinn", country="EE",
        evidence=evidence(30, 42, "number"),
    )  # fmt: skip
    attended = fact.AttendanceFact(
        person="Andrius Kupčinskas", as_written="Andrius Kupčinskas", event="e1", capacity="opened",
        evidence=evidence(0, 18),
    )  # fmt: skip
    reading = fact.Reading(release=release, events=(event,), attendance=(attended,))
    told: dict[str, Any] = json.loads(json.dumps(to_json(reading)))
    return told


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert list(SCHEMA["properties"]) == ["release", *LISTS]


@pytest.mark.parametrize("name", LISTS)
def test_each_fact_has_the_fields_of_the_model(name: str) -> None:
    kind = get_type_hints(fact.Reading)[name].__args__[0]
    definition = SCHEMA["$defs"][SCHEMA["properties"][name]["items"]["$ref"].rpartition("/")[2]]
    apart = set(definition["properties"]) ^ ({f.name for f in fields(kind)} | {"rule", "confidence"})
    assert not apart, f"in ontology/facts.schema.json or in facts/fact.py, not in both: {sorted(apart)}"


def test_closed_lists_are_those_of_the_model() -> None:
    held = SCHEMA["$defs"]
    assert held["event"]["properties"]["kind"]["enum"] == list(fact.EVENT_KINDS)
    assert held["attendance"]["properties"]["capacity"]["enum"] == list(fact.CAPACITIES)
    assert held["presidency"]["properties"]["relation"]["enum"] == list(fact.RELATIONS)
    assert held["statement"]["properties"]["mode"]["enum"] == list(fact.MODES)


def test_what_is_written_is_valid() -> None:
    CHECK.validate(written())


BREAKS: dict[str, tuple[tuple[str | int, ...], Any]] = {
    "an unknown kind": (("events", 0, "kind"), "session"),
    "an event number in words": (("events", 0, "number"), "42"),
    "a day that is no ISO day": (("events", 0, "start"), "23.11.2023"),
    "a country by name": (("events", 0, "country"), "Estonia"),
    "no span": (("attendance", 0, "evidence"), []),
    "a long quote": (("attendance", 0, "evidence", 0, "quote"), "x" * 301),
    "a rule without a version": (("attendance", 0, "rule"), "opened"),
    "a confidence over 1": (("attendance", 0, "confidence"), 95),
    "a field nobody knows": (("attendance", 0, "colour"), "blue"),
    "an unknown capacity": (("attendance", 0, "capacity"), "sang"),
    "another language": (("release", "language"), "de"),
}


@pytest.mark.parametrize("what", BREAKS)
def test_what_is_wrong_is_refused(what: str) -> None:
    path, value = BREAKS[what]
    told = deepcopy(written())
    node: Any = told
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    assert not CHECK.is_valid(told)
