"""States and bodies as facts, with their names."""

from collections.abc import Iterable, Mapping

from balticgraph.facts.fact import BodyFact
from balticgraph.register.evidence import evidence
from balticgraph.register.rows import Row

_LANGUAGES = ("en", "et", "lv", "lt")
_NAMES = tuple(f"name_{language}" for language in _LANGUAGES)
_STATE = {"code": "country", "name": "", **dict.fromkeys(_NAMES, "names")}
_NAME = {"body": "", "language": "names", "name": "names", "provenance": "names"}
_SHOWN = (
    "name", "kind", "abbreviation", "parent", "assembly", "country", "founded", "seats",
    "wikidata", "website",
)  # fmt: skip


def states(rows: Iterable[Row]) -> tuple[BodyFact, ...]:
    """The three states as actors."""
    return tuple(
        BodyFact(
            name=row["name"],
            kind="state",
            names=tuple((language, row[f"name_{language}"]) for language in _LANGUAGES),
            country=row["code"],
            evidence=evidence(row, "code", "name", *_NAMES, of=_STATE),
        )
        for row in rows
    )  # fmt: skip


def bodies(rows: Iterable[Row]) -> tuple[BodyFact, ...]:
    """The bodies, without their names in other languages."""
    return tuple(
        BodyFact(
            name=row["name"],
            kind=row["kind"],
            abbreviation=row.text("abbreviation"),
            parent=row.text("parent"),
            assembly=row.text("assembly"),
            country=row.text("country"),
            founded=row.text("founded"),
            seats=row.text("seats"),
            wikidata=row.text("wikidata"),
            website=row.text("website"),
            evidence=evidence(row, *_SHOWN, of={"name": ""}),
        )
        for row in rows
    )  # fmt: skip


def recipients(rows: Iterable[Row]) -> tuple[BodyFact, ...]:
    """The groups and firms that received an award, each with the state that its row gives it."""
    return tuple(
        BodyFact(
            name=row["laureate"],
            kind="organisation",
            country=row.text("country"),
            evidence=evidence(row, "laureate", "country", of={"laureate": ""}),
        )
        for row in rows
        if row["laureate_kind"] == "organisation"
    )


def body_names(rows: Iterable[Row], kinds: Mapping[str, str]) -> tuple[BodyFact, ...]:
    """One fact for each name of a body, whose kind comes from `kinds`."""
    return tuple(
        BodyFact(
            name=row["body"],
            kind=kinds[row["body"]],
            names=((row["language"], row["name"]),),
            evidence=evidence(row, *_NAME, of=_NAME),
        )
        for row in rows
    )
