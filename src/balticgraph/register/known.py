"""What other rooms lean on: the names of persons, and the decisions of conflicts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from balticgraph.errors import TableError
from balticgraph.facts.fact import (
    BodyFact,
    EventFact,
    OfficeFact,
    PresidencyFact,
    Reading,
    RecipientFact,
)
from balticgraph.register.alternatives import body_with, event_with, term_with
from balticgraph.register.rows import Row
from balticgraph.register.tables import Table, readings

PARTS = " @ "
"""What parts office, organisation and time, or award, recipient and years, in a decision between rows."""

_CONTESTED = {"offices": "person", "delegations": "person", "prizes": "year"}

BETWEEN = tuple(_CONTESTED)
"""The tables whose rows contest each other as wholes."""

Subject: TypeAlias = EventFact | PresidencyFact | BodyFact
"""What has a value that a decision can be about."""

Rival: TypeAlias = OfficeFact | RecipientFact
"""What a whole row of an office or an award states, which another row contests."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decided conflict: of which cell, the value that holds, why (a code and words), and the day.

    `value` and `reason` are "" where a conflict is left open on purpose. `about` is the event, term or body
    with that field alone, so that its IRI can be minted as that of any fact. Where whole rows contest each
    other, such as two holders of an office for one, they are the `rivals`, and `about` is None.
    """

    table: str
    row: str
    field: str
    value: str
    reason: str
    rationale: str
    day: str
    about: Subject | None
    rivals: tuple[Rival, ...] = ()

    @property
    def parts(self) -> tuple[str, str, str]:
        """The three parts of the name of rows that contest each other: office, body and time, or award, recipient and years."""
        first, second, third = self.row.split(PARTS)
        return first, second, third


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


def decisions(tables: Mapping[str, Table]) -> tuple[Decision, ...]:
    """The decisions, in the order of their table.

    Raises TableError with all that is wrong in those between rows: they are not there, or do not differ in that column, or none of
    them has the value, or another decision is about one of them.
    """
    facts, read = _facts(tables), {reading.release.name: reading for reading in readings(tables)}
    rows = tables["decisions"].rows
    between = {row.line: _rivals(row, read) for row in rows}
    if faults := [fault for row in rows if row["table"] in BETWEEN for fault in _faults(row, between)]:
        told = f"{len(faults)} faults" if len(faults) > 1 else "1 fault"
        mend = "mend them" if len(faults) > 1 else "mend it"
        raise TableError(f"{told} in the decisions; {mend}: {faults[0]}", tuple(faults))
    return tuple(_decision(row, facts.get((row["table"], row["row"])), between[row.line]) for row in rows)


def holds(rival: Rival) -> str:
    """What a row has that others contest: the person who holds an office, the year of an award."""
    return rival.person if isinstance(rival, OfficeFact) else str(rival.year)


def _faults(row: Row, between: Mapping[int, tuple[Rival, ...]]) -> Iterator[str]:
    """What is wrong with a decision between rows, among those of all lines."""
    rivals = between[row.line]
    column = _CONTESTED[row["table"]]
    others = [line for line, those in between.items() if line < row.line and set(those) & set(rivals)]
    for name, fault in (
        ("row", "" if len(rivals) > 1 else f"fewer than two rows are {row['row']!r}"),
        ("row", f"line {others[0]} decides of one of these rows too" if others else ""),
        ("field", "" if row["field"] == column else f"rows of {row['table']} contest each other on {column}"),
        (
            "value",
            "" if row["value"] in {"", *map(holds, rivals)} else f"none of the rows has {row['value']!r}",
        ),
    ):
        if fault:
            yield f"decisions.csv, line {row.line}, column {row.cells[name].column} ({name}): {fault}"
            return


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


def _rivals(row: Row, read: Mapping[str, Reading]) -> tuple[Rival, ...]:
    """The rows that contest each other: of an office at one time, or of an award of one recipient."""
    if row["table"] not in BETWEEN:
        return ()
    return _named(row["table"], row["row"].split(PARTS), read)


def _named(table: str, parts: Sequence[str], read: Mapping[str, Reading]) -> tuple[Rival, ...]:
    """The rows of that name: attested in that body's office on a day, in a month or year, or awards of those years."""
    if len(parts) != 3:
        return ()
    what, whose, when = parts
    stated = read[f"register-{table}"]
    return (
        *(
            fact
            for fact in stated.offices
            if (fact.office, fact.organisation) == (what, whose)
            and f"{fact.attested}-".startswith(f"{when}-")
        ),
        *(
            fact
            for fact in stated.recipients
            if (fact.award, fact.person) == (what, whose) and str(fact.year) in when.split("/")
        ),
    )


def _decision(row: Row, fact: Subject | None, rivals: tuple[Rival, ...]) -> Decision:
    return Decision(
        table=row["table"],
        row=row["row"],
        field=row["field"],
        value=row["value"],
        reason=row["reason"],
        rationale=row["rationale"],
        day=row["day"],
        about=_about(fact, row["field"], row["value"]),
        rivals=rivals,
    )


def _about(fact: Subject | None, field: str, decided: str) -> Subject | None:
    """The fact with that field alone: the value decided on, its own where none is."""
    value = decided or str(getattr(fact, field, None) or "")
    if isinstance(fact, EventFact):
        return event_with(fact, field, value, fact.evidence)
    if isinstance(fact, PresidencyFact):
        return term_with(fact, field, value, fact.evidence)
    return None if fact is None else body_with(fact, field, value, fact.evidence)
