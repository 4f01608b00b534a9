"""The log of a store: what was done to it and when, one line of JSON each, beside the graph, which knows no clock."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from os import SEEK_END
from pathlib import Path

from balticgraph.errors import StoreError

LOG = "log.jsonl"
"""Its file in the folder of a store."""

BEGUN = "begun"
"""What marks the line of a load that begins: should it be killed, what had landed by then is no surprise."""


def record(store: Path | None, told: Mapping[str, object]) -> None:
    """Append a line to the log of the store in that folder, with the time; a store in memory has none. Raises StoreError."""
    if store is None:
        return
    line = json.dumps({"at": datetime.now(UTC).isoformat(timespec="seconds"), **told}, ensure_ascii=False)
    try:
        with (store / LOG).open("ab+") as out:
            cut_short = out.tell() > 0 and (out.seek(-1, SEEK_END), out.read(1))[1] != b"\n"
            out.write(("\n" * cut_short + line + "\n").encode("utf-8", "replace"))
    except OSError as error:
        raise StoreError(
            f"the log of {store} cannot be written ({error.strerror}); what has landed is in the store"
        ) from error


def recorded(store: Path) -> list[dict[str, object]]:
    """The lines of a store's log in their order; of what came to its end the end alone.

    >>> recorded(Path("/nowhere"))
    []
    """
    path = store / LOG
    lines = path.read_text("utf-8", "replace").split("\n") if path.exists() else ()
    return _ended([row for line in lines if (row := _row(line)) is not None])


def _ended(rows: Sequence[dict[str, object]]) -> list[dict[str, object]]:
    """The rows without the beginnings of what a later row tells the end of; what was ended from outside keeps its beginning."""
    kept: list[dict[str, object]] = []
    for row in rows:
        if not row.get(BEGUN):
            same = (k for k in reversed(kept) if k.get(BEGUN) and k.get("what") == row.get("what"))
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
