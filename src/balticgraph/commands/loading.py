"""Loading and extracting from the command line: what became of each input, told as a table, CSV or JSON."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TextIO

from pyoxigraph import Literal

from balticgraph.commands.extracting import Extracted, facts_of, text_of
from balticgraph.documents.read import release_files
from balticgraph.errors import ReadError, UsageError
from balticgraph.exports.files import opened
from balticgraph.exports.tables import write_table
from balticgraph.facts.words.known import KnownNames
from balticgraph.load import Entry
from balticgraph.spread import spread
from balticgraph.store.results import Table

Note = Callable[[str], None]


def write_entries(entries: Sequence[Entry], fmt: str, out: TextIO) -> None:
    """What became of each input, one row each."""
    if fmt == "json":
        rows = [
            {"name": e.name, "status": e.status, "source": e.source, "facts": e.facts, "quads": e.quads, "unsure": list(e.unsure),
             "message": e.message, "findings": json.loads(e.report.to_json())["findings"] if e.report else []}
            for e in entries
        ]  # fmt: skip
        out.write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
        return
    columns = ("name", "status", "source", "facts", "quads", "message")
    cells = (tuple(Literal(str(getattr(e, c))) for c in columns) for e in entries)
    write_table(Table(columns, tuple(cells)), fmt, out)


def counts(entries: Sequence[Entry]) -> dict[str, int]:
    """How many inputs ended in which way, and how many quads were written."""
    return {**Counter(e.status for e in entries), "quads": sum(e.quads for e in entries)}


def load_status(entries: Sequence[Entry]) -> Iterator[str]:
    """What the reader should know beside the table: inputs without facts, persons left unsure, findings, and the sum."""
    for entry in entries:
        if entry.status == "unreadable":
            yield f"balticgraph: {entry.message}"
        elif entry.facts == 0:
            yield f"note: {entry.name} states no fact about Baltic parliamentary cooperation"
        for name in entry.unsure:
            yield f"note: {entry.name}: who {name!r} is stays unsure; kept as a person of its own"
        if entry.report is not None and not entry.report.conforms:
            yield entry.report.to_text()
    sums = Counter(e.status for e in entries)
    yield ", ".join(f"{number} {status}" for status, number in sorted(sums.items())) or "nothing to do"


def extract(
    paths: Sequence[Path], names: KnownNames | None, output: Path | None, *,
    text: bool, show_unread: bool, executor: Executor | None, progress: Callable[[str], None] | None, note: Note,
) -> bool:  # fmt: skip
    """Write what each release says, or its text layer; True where an input could not be read."""
    failed, written = False, set[str]()
    for got in spread(text_of if text else facts_of, release_files(paths), names, executor):
        if isinstance(got, ReadError):
            failed = True
            note(f"balticgraph: {got}")
            continue
        if output is not None and got.name in written:
            raise UsageError(f"two inputs are called {got.name}; extract them into folders of their own")
        written.add(got.name)
        _write(got, output, suffix=".txt" if text else ".facts.json")
        if not text and got.facts == 0:
            note(f"note: {got.name} states no fact about Baltic parliamentary cooperation")
        for line in got.unread if show_unread else ():
            note(line)
        if progress:
            progress(got.name)
    return failed


def _write(got: Extracted, output: Path | None, *, suffix: str) -> None:
    if output is None:
        sys.stdout.write(got.said)
        return
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"{output} cannot be made a folder ({error.strerror}); name another with --output"
        ) from error
    with opened(output / (got.name + suffix)) as out:
        out.write(got.said.encode("utf-8"))
