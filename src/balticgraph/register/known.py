"""What other rooms lean on: names, terms, decisions of conflicts, and what was sought in vain."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from balticgraph.facts.fact import BodyFact, EventFact, PresidencyFact, Reading
from balticgraph.register.alternatives import body_with, event_with, term_with
from balticgraph.register.rows import Row
from balticgraph.register.tables import Table, readings

Subject: TypeAlias = EventFact | PresidencyFact | BodyFact
"""What a decision can be about, beside the holder of an office."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term: the body, the year (before 2003 its half), the state that presides, and who."""

    body: str
    year: int
    half: int | None
    country: str
    president: str | None


@dataclass(frozen=True, slots=True)
class Decision:
    """A decided conflict: of which cell, the value that holds, why (a code and words), and the day.

    `about` is the event, term or body with that field alone, so that its IRI can be minted as that of any
    fact; None for the holder of an office.
    """

    table: str
    row: str
    field: str
    value: str
    reason: str
    rationale: str
    day: str
    about: Subject | None


@dataclass(frozen=True, slots=True)
class Sought:
    """A cell that stays empty: where its value was sought, and what is known instead."""

    table: str
    row: str
    field: str
    where: str
    note: str | None


def known_people(tables: Iterable[Reading]) -> tuple[tuple[str, tuple[str, ...], str | None], ...]:
    """Each person's name with its other forms and home state, by name.

    >>> known_people(())
    ()
    """
    forms: dict[str, list[str]] = defaultdict(list)
    countries: dict[str, str | None] = {}
    for person in (person for table in tables for person in table.persons):
        forms[person.name] += [form for _, form in person.forms]
        countries[person.name] = countries.get(person.name) or person.country
    return tuple((name, tuple(dict.fromkeys(forms[name])), countries[name]) for name in sorted(countries))


def terms(tables: Mapping[str, Table]) -> tuple[Term, ...]:
    """The terms of the presidencies, in the order of their table."""
    return tuple(
        Term(row["body"], int(row["year"]), row.number("half"), row["country"], row.text("president"))
        for row in tables["presidencies"].rows
    )


def decisions(tables: Mapping[str, Table]) -> tuple[Decision, ...]:
    """The decisions, in the order of their table."""
    facts = _facts(tables)
    return tuple(_decision(row, facts.get((row["table"], row["row"]))) for row in tables["decisions"].rows)


def sought(tables: Mapping[str, Table]) -> tuple[Sought, ...]:
    """What was sought and not found, in the order of its table."""
    return tuple(
        Sought(row["table"], row["row"], row["field"], row["where"], row.text("note"))
        for row in tables["sought"].rows
    )


def _facts(tables: Mapping[str, Table]) -> dict[tuple[str, str], Subject]:
    """The facts of the tables that decisions speak of, by table and key."""
    found: dict[tuple[str, str], Subject] = {}
    read = {reading.release.name: reading for reading in readings(tables)}
    for name in ("sessions", "council_meetings", "meetings"):
        found |= {(name, event.key): event for event in read[tables[name].origin.name].events}
    table = tables["presidencies"]
    held = zip(table.rows, read[table.origin.name].presidencies, strict=True)
    found |= {("presidencies", row["key"]): fact for row, fact in held}
    return found | {("bodies", body.name): body for body in read[tables["bodies"].origin.name].bodies}


def _decision(row: Row, fact: Subject | None) -> Decision:
    return Decision(
        table=row["table"],
        row=row["row"],
        field=row["field"],
        value=row["value"],
        reason=row["reason"],
        rationale=row["rationale"],
        day=row["day"],
        about=_about(fact, row["field"], row["value"]),
    )


def _about(fact: Subject | None, field: str, value: str) -> Subject | None:
    if isinstance(fact, EventFact):
        return event_with(fact, field, value, fact.evidence)
    if isinstance(fact, PresidencyFact):
        return term_with(fact, field, value, fact.evidence)
    return None if fact is None else body_with(fact, field, value, fact.evidence)
