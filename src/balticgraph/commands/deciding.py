"""Deciding conflicts from the command line: one decision, taking it back, or the list of those taken in a store."""

import sys
from collections.abc import Callable
from dataclasses import astuple, fields
from datetime import date

from pyoxigraph import Literal

from balticgraph.deciding import Outcome, Taken, take_back, taken, values
from balticgraph.deciding import decide as run
from balticgraph.errors import UsageError
from balticgraph.exports.tables import write_table
from balticgraph.store.embedded import Store
from balticgraph.store.place import folder_of, writing
from balticgraph.store.results import Table

Note = Callable[[str], None]


def decide(
    conflict: str, value: str | None, place: str | None, note: Note, *,
    reason: str, because: str | None, by: str | None, on: str | None, leave_open: bool,
) -> None:  # fmt: skip
    """Decide a conflict, and say how it stands now."""
    if value is None and not leave_open:
        with Store.open(folder_of(place)) as store:
            choice = ", ".join(values(store, conflict))
        raise UsageError(f"name the value that holds ({choice}), or --open, which leaves it open")
    if value is not None and leave_open:
        raise UsageError(f"--open leaves it open, and {value!r} decides it; leave one of them out")
    if not (because or "").strip():
        raise UsageError("say in words why it is so: --because TEXT")
    day = _day(on)
    Store.open(folder_of(place))
    with writing(place) as store:
        outcome = run(store, conflict, value, reason=reason, why=because or "", by=by, day=day)
    _tell(outcome, note)


def undo(conflict: str, place: str | None, note: Note) -> None:
    """Take a decision back, and say how the conflict stands now."""
    Store.open(folder_of(place))
    with writing(place) as store:
        outcome = take_back(store, conflict)
    _tell(outcome, note)


def listed(place: str | None, fmt: str) -> None:
    """Write the decisions taken in a store."""
    with Store.open(folder_of(place)) as store:
        rows = [astuple(one) for one in taken(store)]
    columns = tuple(f.name for f in fields(Taken))
    cells = tuple(tuple(Literal(cell) if cell else None for cell in row) for row in rows)
    write_table(Table(columns, cells), fmt, sys.stdout, whole=True)


def _tell(outcome: Outcome, note: Note) -> None:
    note(
        f"{outcome.gone} triples left the view, {outcome.came} came into it; {outcome.conflict}: {outcome.state}"
    )


def _day(on: str | None) -> str:
    """The day of the decision, "" where none is named: the graph has no day from a clock, and the log has the time."""
    if on is None:
        return ""
    try:
        day = date.fromisoformat(on).isoformat()
    except ValueError:
        day = ""
    if day != on:
        raise UsageError(f"--on takes a day such as 2024-03-01, not {on!r}")
    return day
