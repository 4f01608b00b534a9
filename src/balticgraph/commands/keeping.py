"""Keeping a store: backups, compaction, the log of loads, and retractions."""

import sys
from collections.abc import Callable
from pathlib import Path

from pyoxigraph import Literal

from balticgraph.errors import UsageError
from balticgraph.exports.tables import write_table
from balticgraph.retracting import retraction, retractions
from balticgraph.store import backup as files
from balticgraph.store.embedded import Store
from balticgraph.store.log import recorded
from balticgraph.store.place import folder_of, writing
from balticgraph.store.results import Table

Note = Callable[[str], None]


def backup(target: Path, place: str | None, note: Note) -> None:
    """Write the store to a new folder of plain files."""
    with Store.open(folder_of(place)) as store:
        note(f"{files.backup(store, target)} quads written to {target}")


def restore(source: Path, place: str | None, note: Note) -> None:
    """Make a store of a backup."""
    note(f"{files.restore(source, folder_of(place))} quads restored to {folder_of(place)}")


def compact(place: str | None, note: Note) -> None:
    """Give back the space that replaced quads left."""
    Store.open(folder_of(place))
    with writing(place) as store:
        before, after = store.compact()
    note(f"{before} bytes before, {after} after")


def retract(
    source: str | None, rule: str | None, why: str | None, place: str | None, note: Note, *, undo: bool
) -> None:
    """Withdraw a source or a rule from the view, or take that back; say what went and what stays. Of neither, list what is withdrawn."""
    if source and rule:
        raise UsageError("retract takes either a source or --rule NAME/VERSION")
    if not source and not rule:
        if undo or why is not None:
            raise UsageError(
                "retract takes a source or --rule NAME/VERSION; without either it lists what is withdrawn"
            )
        _list_retracted(place)
        return
    reason = why or "withdrawn by a steward"
    Store.open(folder_of(place))
    with writing(place) as store:
        gone, back, kept = retraction(store, source=source, rule=rule, why=reason, undo=undo)
    note(
        f"{gone} triples left the view, {back} came into it; {kept} subjects stay in view, since something else supports them"
    )


def _list_retracted(place: str | None) -> None:
    with Store.open(folder_of(place)) as store:
        rows = retractions(store)
    cells = tuple(tuple(map(Literal, row)) for row in rows)
    write_table(Table(("withdrawn", "what", "why"), cells), "table", sys.stdout, whole=True)


def log(place: str | None, fmt: str) -> None:
    """Write the log of loads as a table; drawn for reading, it cuts what names many files."""
    Store.open(folder_of(place))
    columns = (
        "at",
        "did",
        "what",
        "landed",
        "unchanged",
        "quarantined",
        "held back",
        "unreadable",
        "quads",
        "why",
        "by",
    )
    rows = recorded(folder_of(place))
    if fmt == "table":
        long = (row for row in rows if len(str(row.get("what", ""))) > _LONGEST)
        for row in long:
            row["what"] = str(row["what"])[:_LONGEST] + " … (--format csv has it whole)"
    cells = (tuple(map(_cell, (row.get(c) for c in columns))) for row in rows)
    write_table(Table(columns, tuple(cells)), fmt, sys.stdout, whole=True)


_LONGEST = 200


def _cell(value: object) -> Literal | None:
    """What a line of the log holds, numbers as numbers."""
    return None if value is None else Literal(value if isinstance(value, int) else str(value))
