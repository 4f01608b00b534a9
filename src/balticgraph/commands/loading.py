"""Loading and extracting from the command line: what became of each input, told as a table, CSV or JSON."""

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TextIO
from zlib import crc32

from pyoxigraph import Literal

from balticgraph.commands.extracting import Given, facts_of, line_of, page_of, text_of
from balticgraph.documents.read import passed_over, release_files
from balticgraph.errors import ReadError, UsageError
from balticgraph.exports.files import opened
from balticgraph.exports.tables import write_table
from balticgraph.facts.proofread import proofs_at
from balticgraph.load import Entry, background
from balticgraph.spread import spread
from balticgraph.store.embedded import Store
from balticgraph.store.results import Table
from balticgraph.vocabulary import ASSERTED

Note = Callable[[str], None]


def write_entries(entries: Sequence[Entry], fmt: str, out: TextIO) -> None:
    """What became of each input, one row each."""
    if fmt == "json":
        rows = [
            {"name": e.name, "status": e.status, "source": e.source, "facts": e.facts, "quads": e.quads,
             "passed_over": e.passed_over, "by_hand": e.by_hand, "struck_out": e.struck_out,
             "unsure": list(e.unsure), "remarks": list(e.remarks),
             "message": e.message, "findings": json.loads(e.report.to_json())["findings"] if e.report else []}
            for e in entries
        ]  # fmt: skip
        out.write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
        return
    columns = ("name", "status", "source", "facts", "quads", "message")
    cells = (tuple(Literal(str(getattr(e, c))) for c in columns) for e in entries)
    write_table(Table(columns, tuple(cells)), fmt, out, whole=True)


def counts(entries: Sequence[Entry]) -> dict[str, int]:
    """How many inputs ended in which way, and how many quads were written."""
    return {**Counter(e.status for e in entries), "quads": sum(e.quads for e in entries)}


def load_status(entries: Sequence[Entry]) -> Iterator[str]:
    """What the reader should know beside the table: inputs without facts, persons unsure, findings, what was passed over, the sum."""
    for entry in entries:
        if entry.status == "unreadable":
            yield f"balticgraph: {entry.message}"
        elif entry.facts == 0:
            yield f"note: {entry.name} states no fact about Baltic parliamentary cooperation"
        for remark in entry.remarks:
            yield f"note: {entry.name}: {remark}"
        for name in entry.unsure:
            yield f"note: {entry.name}: who {name!r} is stays unsure; kept as a person of its own"
        if entry.by_hand or entry.struck_out:
            yield f"note: {entry.name} was proofread; facts by hand: {entry.by_hand}, struck out: {entry.struck_out}"
        if entry.report is not None and not entry.report.conforms:
            yield entry.report.to_text()
    over = [entry.passed_over for entry in entries if entry.status == "landed" and entry.passed_over]
    if over:
        yield (
            f"note: sentences that say what no fact tells: {sum(over)}, in {len(over)} "
            f"release{'s' if len(over) > 1 else ''}; `balticgraph extract --show-unread` lists them, each with what it is"
        )
    sums = Counter(e.status for e in entries)
    yield ", ".join(f"{number} {status}" for status, number in sorted(sums.items())) or "nothing to do"


def read_by_register(store: Store) -> frozenset[str]:
    """The sources of the releases in a store that has the register's persons: they were read and linked by what it said then."""
    graphs = store.graphs()
    if not any(g.value == f"{ASSERTED[1]}persons" for g in graphs):
        return frozenset()
    return frozenset(
        g.value.removeprefix(ASSERTED[0]).partition("/")[0] for g in graphs if g.value.startswith(ASSERTED[0])
    )


def to_read_anew(before: frozenset[str], entries: Sequence[Entry]) -> Iterator[str]:
    """What a steward should do after the register changed: releases that were there before keep what it said then."""
    changed = [e.name for e in entries if e.status == "landed" and e.source.startswith("register-")]
    left = before - {e.source for e in entries}
    if changed and left:
        yield (
            f"note: {', '.join(changed)} changed; releases that were loaded before ({len(left)}) are read by it when they are loaded again"
        )


def not_proofread(proofs: Mapping[str, Path], names: Collection[str]) -> Iterator[str]:
    """The proofs that belong to none of these releases: a name written wrong would else go unseen."""
    left = sorted(set(proofs) - set(names))
    if left:
        names = ", ".join([*left[:_SHOWN], *["..."][: len(left) > _SHOWN]])
        yield f"note: proofread facts of no release among these inputs: {len(left)} ({names})"


_SHOWN = 5


def others(paths: Sequence[Path]) -> Iterator[str]:
    """What the reader should know of folders: the files in them that are no releases by their names, and were passed over."""
    for folder, kinds in passed_over(paths):
        told = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
        yield f"note: passed over in {folder}, as no releases: {told}"


_FORMS = {
    "text": (text_of, ".txt"),
    "json": (facts_of, ".facts.json"),
    "jsonl": (line_of, ".facts.jsonl"),
    "html": (page_of, ".html"),
}


def leaning(*, register: bool, proofread: Path | None) -> Given:
    """What reading leans on; `proofread` is where the facts are that a person went through."""
    return Given(background().names if register else None, proofs_at(proofread) if proofread else {})


def extract(
    paths: Sequence[Path], given: Given, output: Path | None, *,
    fmt: str, show_unread: bool, executor: Executor | None, progress: Callable[[str], None] | None, note: Note,
) -> bool:  # fmt: skip
    """Write what each release says, or its text layer; True where an input could not be read.

    To standard output ``json`` writes one object for a single file and else, so that it stays JSON, a list of them.
    """
    inputs = list(_places(paths))
    files = [file for file, _ in inputs]
    if output is not None:
        _made(output, inputs)
    failed, (work, suffix) = False, _FORMS[fmt]
    listed = fmt == "json" and output is None and (len(paths) > 1 or paths[0].is_dir())
    begun, read = False, list[str]()
    for (_, place), got in zip(inputs, spread(work, files, given, executor), strict=True):
        if isinstance(got, ReadError):
            failed = True
            note(f"balticgraph: {got}")
            continue
        if output is not None:
            with opened(output / f"{place}{suffix}") as out:
                out.write(got.said.encode("utf-8"))
        elif listed:
            sys.stdout.write((",\n" if begun else "[\n") + got.said.rstrip("\n"))
        else:
            sys.stdout.write(got.said)
        begun = True
        read.append(got.name)
        if fmt != "text" and got.facts == 0:
            note(f"note: {got.name} states no fact about Baltic parliamentary cooperation")
        for remark in got.remarks:
            note(f"note: {got.name}: {remark}")
        for line in got.unread if show_unread else ():
            note(line)
        if progress:
            progress(got.name)
    if listed:
        sys.stdout.write("\n]\n" if begun else "[]\n")
    for line in (*others(paths), *not_proofread(given.proofs, read)):
        note(line)
    return failed


def _places(paths: Sequence[Path]) -> Iterator[tuple[Path | ReadError, Path]]:
    """Each input with its place in the output: a file's name, and of a folder's files the folders inside it too."""
    for path in paths:
        for file in release_files([path]):
            if isinstance(file, ReadError):
                yield file, Path()  # nothing will be written of it
                continue
            inside = file.relative_to(path) if path.is_dir() else Path(path.name)
            yield file, inside.with_name(_fitting(inside.stem))


_LONGEST_NAME = 255 - len(".facts.jsonl")
"""Bytes that a name may have before its ending is added: file systems take 255, and browsers save pages under names that long."""


def _fitting(stem: str) -> str:
    """The name of an input for its output; of one that would be too long the beginning, and a sum that tells it from others.

    >>> _fitting("seimas-2023-11-24"), len(_fitting("ž" * 125))
    ('seimas-2023-11-24', 126)
    """
    name = os.fsencode(stem)
    if len(name) <= _LONGEST_NAME:
        return stem
    sum_of = f"-{crc32(name):08x}"
    return name[: _LONGEST_NAME - len(sum_of)].decode("utf-8", "ignore") + sum_of


def _made(output: Path, inputs: Sequence[tuple[Path | ReadError, Path]]) -> None:
    """Make the folders of the output. Raises UsageError where they cannot be, or where two files would be written as one."""
    first: dict[Path, Path] = {}
    for file, place in inputs:
        if isinstance(file, Path) and first.setdefault(place, file) != file:
            raise UsageError(
                f"{first[place]} and {file} would both be written to {output / place}; extract them into folders of their own"
            )
    try:
        for folder in sorted({output, *(output / place.parent for place in first)}):
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"{output} cannot be made a folder ({error.strerror}); name another with --output"
        ) from error
