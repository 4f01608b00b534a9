"""Loading and extracting from the command line: what became of each input, told as a table, CSV or JSON."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from typing import TextIO

from pyoxigraph import Literal

from balticgraph.documents.read import read_releases
from balticgraph.documents.release import Release
from balticgraph.errors import ReadError, UsageError
from balticgraph.exports.files import opened
from balticgraph.exports.tables import write_table
from balticgraph.facts.fact import Reading
from balticgraph.facts.facts_json import to_json
from balticgraph.facts.known import KnownNames
from balticgraph.facts.recognise import recognise
from balticgraph.load import Entry, count
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
    work = partial(_read, names=names, text=text)
    results = executor.map(work, read_releases(paths)) if executor else map(work, read_releases(paths))
    for got in results:
        if isinstance(got, ReadError):
            failed = True
            note(f"balticgraph: {got}")
            continue
        name = got.release.name
        if output is not None and name in written:
            raise UsageError(f"two inputs are called {name}; extract them into folders of their own")
        written.add(name)
        _tell(got, output, text=text)
        if not text and count(got) == 0:
            note(f"note: {name} states no fact about Baltic parliamentary cooperation")
        if show_unread:
            for unread in got.unread:
                note(f"{name}, characters {unread.start} to {unread.end}, not read: {' '.join(unread.quote.split())}")
        if progress:
            progress(name)
    return failed


def _read(release: Release | ReadError, names: KnownNames | None, *, text: bool) -> Reading | ReadError:
    if isinstance(release, ReadError):
        return release
    return Reading(release=release) if text else recognise(release, names)


def _tell(reading: Reading, output: Path | None, *, text: bool) -> None:
    name = reading.release.name
    said = reading.release.text if text else json.dumps(to_json(reading), ensure_ascii=False, indent=1) + "\n"
    if output is None:
        sys.stdout.write(said)
        return
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{output} cannot be made a folder ({error.strerror}); name another with --output") from error
    with opened(output / (f"{name}.txt" if text else f"{name}.facts.json")) as out:
        out.write(said.encode("utf-8"))
