"""What other rooms lean on: the names of persons, and the decisions of conflicts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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

BETWEEN = ("offices", "delegations", "prizes")
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

    Raises TableError where one is between rows that are not there.
    """
    facts, read = _facts(tables), {reading.release.name: reading for reading in readings(tables)}
    return tuple(
        _decision(row, facts.get((row["table"], row["row"])), _rivals(row, read))
        for row in tables["decisions"].rows
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


def _rivals(row: Row, read: Mapping[str, Reading]) -> tuple[Rival, ...]:
    """The rows that contest each other: of an office at one time, or of an award of one recipient."""
    if row["table"] not in BETWEEN:
        return ()
    found = _named(row["table"], row["row"].split(PARTS), read)
    if len(found) > 1:
        return found
    cell = row.cells["row"]
    told = (
        f"decisions.csv, line {row.line}, column {cell.column} (row): fewer than two rows are {cell.value!r}"
    )
    raise TableError(f"1 fault in the decisions; mend it: {told}", (told,))


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
