"""Keeping a store: backups, compaction, the log of loads, and retractions."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from os import SEEK_END
from pathlib import Path

from pyoxigraph import Literal

from balticgraph.errors import StoreError, UsageError
from balticgraph.exports.tables import write_table
from balticgraph.retracting import retraction, retractions
from balticgraph.store import backup as files
from balticgraph.store.embedded import Store
from balticgraph.store.place import folder_of, writing
from balticgraph.store.results import Table

Note = Callable[[str], None]
_LOG = "log.jsonl"
BEGUN = "begun"
"""What marks the line of a load that begins: should it be killed, what had landed by then is no surprise."""


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
        store.flush()
    note(
        f"{gone} triples left the view, {back} came into it; {kept} subjects stay in view, since something else supports them"
    )
    told = {"did": "undo retract" if undo else "retract", "what": source or rule or ""}
    record(place, told if undo else {**told, "why": reason})


def _list_retracted(place: str | None) -> None:
    with Store.open(folder_of(place)) as store:
        rows = retractions(store)
    cells = tuple(tuple(map(Literal, row)) for row in rows)
    write_table(Table(("withdrawn", "what", "why"), cells), "table", sys.stdout, whole=True)


def record(place: str | None, told: Mapping[str, object]) -> None:
    """Append a line to the store's log, with the time: outside the graph, which knows no clock."""
    line = json.dumps({"at": datetime.now(UTC).isoformat(timespec="seconds"), **told}, ensure_ascii=False)
    try:
        with (folder_of(place) / _LOG).open("ab+") as out:
            cut_short = out.tell() > 0 and (out.seek(-1, SEEK_END), out.read(1))[1] != b"\n"
            out.write(("\n" * cut_short + line + "\n").encode())
    except OSError as error:
        raise StoreError(
            f"the log of {folder_of(place)} cannot be written ({error.strerror}); what has landed is in the store"
        ) from error


def log(place: str | None, fmt: str) -> None:
    """Write the log of loads as a table."""
    Store.open(folder_of(place))
    path = folder_of(place) / _LOG
    lines = path.read_text("utf-8", "replace").splitlines() if path.exists() else ()
    rows = _ended([row for line in lines if (row := _row(line)) is not None])
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
    cells = (tuple(map(_cell, (row.get(c) for c in columns))) for row in rows)
    write_table(Table(columns, tuple(cells)), fmt, sys.stdout, whole=True)


def _cell(value: object) -> Literal | None:
    """What a line of the log holds, numbers as numbers."""
    return None if value is None else Literal(value if isinstance(value, int) else str(value))


def _ended(rows: Sequence[dict[str, object]]) -> list[dict[str, object]]:
    """The rows without the beginnings of what a later row tells the end of; what was ended from outside keeps its beginning."""
    kept: list[dict[str, object]] = []
    for row in rows:
        if not row.get(BEGUN):
            same = (k for k in reversed(kept) if k.get(BEGUN) and k["what"] == row.get("what"))
            if (beginning := next(same, None)) is not None:
                kept.remove(beginning)
        kept.append(row)
    return [{**row, "did": f"{row['did']}, not ended"} if row.get(BEGUN) else row for row in kept]


def _row(line: str) -> dict[str, object] | None:
    """A line of the log; None where its writing was cut short."""
    try:
        row = json.loads(line)
    except ValueError:
        return None
    return row if isinstance(row, dict) else None
