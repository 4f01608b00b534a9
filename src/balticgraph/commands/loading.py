"""Loading and extracting from the command line: what became of each input, told as a table, CSV or JSON."""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TextIO

from pyoxigraph import Literal

from balticgraph.commands.extracting import Given, facts_of, line_of, page_of, text_of
from balticgraph.documents.places import places
from balticgraph.documents.read import MEDIA, passed_over
from balticgraph.errors import ReadError, UsageError
from balticgraph.exports.files import opened
from balticgraph.exports.tables import write_table
from balticgraph.facts.proof_files import Proofs, proofs_for
from balticgraph.landing import Landed
from balticgraph.load import Background, Entry, background
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
             "passed_over": e.passed_over, "proofread": e.proofread, "by_hand": e.by_hand, "struck_out": e.struck_out,
             "new_names": list(e.new_names), "unsure": list(e.unsure), "remarks": list(e.remarks),
             "conflicts": list(e.landed.conflicts) if e.landed else [],
             "against": list(e.landed.against) if e.landed else [], "in_view": e.landed.in_view if e.landed else "",
             "message": e.message, "findings": json.loads(e.report.to_json())["findings"] if e.report else []}
            for e in entries
        ]  # fmt: skip
        out.write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
        return
    columns = ("name", "status", "source", "facts", "quads", "message")
    cells = (tuple(Literal(str(getattr(e, c))) for c in columns) for e in entries)
    write_table(Table(columns, tuple(cells)), fmt, out, whole=True)


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
            yield (
                f"note: {entry.name} was proofread; facts by hand: {entry.by_hand}, "
                f"struck out or changed: {entry.struck_out}"
            )
        if entry.new_names:
            yield (
                f"note: {entry.name}: names by hand that neither the register nor the rules have; "
                f"see that they are written right: {', '.join(entry.new_names)}"
            )
        if entry.report is not None and not entry.report.conforms:
            yield entry.report.to_text()
    yield from _to_look_at([(entry.name, entry.landed) for entry in entries if entry.landed])
    same = [e.name for e in entries if e.proofread and not e.by_hand and not e.struck_out]
    if same:
        yield (
            f"note: proofread, and just as the rules read them: {len(same)} ({_some(same)}); newer rules will not read them again, "
            f"so give --proofread the facts alone that somebody went through"
        )
    over = [entry.passed_over for entry in entries if entry.status == "landed" and entry.passed_over]
    if over:
        yield (
            f"note: sentences that say what no fact tells: {sum(over)}, in {len(over)} "
            f"release{'s' if len(over) > 1 else ''}; `balticgraph extract --show-unread` lists them, each with what it is"
        )
    sums = Counter(e.status for e in entries)
    yield ", ".join(f"{number} {status}" for status, number in sorted(sums.items())) or "nothing to do"


def _to_look_at(landed: Sequence[tuple[str, Landed]]) -> Iterator[str]:
    """What came of landing that a steward may have to decide: pages that came again with the same day, and new disagreements."""
    for name, one in landed:
        if one.even and one.in_view == one.key:
            yield (
                f"note: {name} takes the place of a capture of its page that tells no earlier day ({', '.join(one.even)}); "
                f"`balticgraph retract {one.key}` puts it behind{_apart(one.key)}"
            )
        elif one.even:
            yield (
                f"note: {name} is not in view, since a capture of its page that tells no earlier day is ({one.in_view}); "
                f"`balticgraph retract {one.in_view}` puts that one behind{_apart(one.key)}"
            )
    hidden = sorted({what for _, one in landed for what in one.withdrawn})
    if hidden:
        yield (
            f"note: withdrawn in this store, so that nothing of what was loaded is in view that rests on them alone: {_some(hidden)}; "
            f"`balticgraph retract` lists why, with --undo it takes that back"
        )
    bare = [name for name, one in landed if one.key.startswith("text-")]
    if bare:
        yield (
            f"note: without an address, or a day and a title, known by their bytes alone: {len(bare)} ({_some(bare)}); "
            f"a text that is changed will stand beside the first, so give url: in its front matter"
        )
    found = sorted({conflict for _, one in landed for conflict in one.conflicts})
    if found:
        yield (
            f"note: sources disagree anew on {len(found)} value{'s' if len(found) > 1 else ''} ({_some(found)}); "
            f"`balticgraph conflicts --open` shows all sides, `balticgraph decide` decides"
        )
    if against := sorted({conflict for _, one in landed for conflict in one.against}):
        yield f"note: a new value stands against what was decided on {_some(against)}; `balticgraph conflicts` shows all sides"


def _apart(key: str) -> str:
    """What to do where they are not captures of one page: without an address those of one publisher, day and title are taken for one."""
    return (
        "; where these are two releases, give each its url: in front matter" if _BY_TITLE.search(key) else ""
    )


_BY_TITLE = re.compile(r"-\d{4}-\d\d-\d\d-[0-9a-f]{6}/")


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


def not_proofread(proofs: Proofs) -> Iterator[str]:
    """The proofs that belong to none of these releases: a name written wrong would else go unseen."""
    if proofs.left:
        yield f"note: proofread facts of no release among these inputs: {len(proofs.left)} ({_some(list(map(str, proofs.left)))})"


def _some(names: Sequence[str]) -> str:
    return ", ".join([*names[:_SHOWN], *["..."][: len(names) > _SHOWN]])


_SHOWN = 5


def others(paths: Sequence[Path]) -> Iterator[str]:
    """What the reader should know of folders: the files in them that are no releases by their names, and were passed over."""
    for folder, kinds in passed_over(paths):
        told = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
        yield f"note: passed over in {folder}, as no releases: {told}"


def ground_of(paths: Sequence[Path], *, register: bool, proofread: Path | None) -> Background:
    """What loading these inputs leans on; `proofread` is where the facts are that a person went through."""
    return background(register=register, proofs=proofs_for(paths, proofread) if proofread else None)


_FORMS = {
    "text": (text_of, ".txt"),
    "json": (facts_of, ".facts.json"),
    "jsonl": (line_of, ".facts.jsonl"),
    "html": (page_of, ".html"),
}


def leaning(paths: Sequence[Path], *, register: bool, proofread: Path | None) -> Given:
    """What reading these inputs leans on; `proofread` is where the facts are that a person went through."""
    proofs = proofs_for(paths, proofread) if proofread else Proofs()
    return Given(background().names if register else None, proofs)


def extract(
    paths: Sequence[Path], given: Given, output: Path | None, *,
    fmt: str, show_unread: bool, executor: Executor | None, progress: Callable[[str], None] | None, note: Note,
) -> bool:  # fmt: skip
    """Write what each release says, or its text layer; True where an input could not be read.

    Facts JSON in the output that holds other facts is told of and left as it is. To standard output ``json`` writes one object
    for a single file and else, so that it stays JSON, a list of them.
    """
    inputs, (work, suffix) = list(places(paths)), _FORMS[fmt]
    files = [file for file, _ in inputs]
    if output is not None:
        _keeps_inputs(output, paths, inputs, suffix)
        _made(output, inputs)
    failed, left = False, list[str]()
    listed = fmt == "json" and output is None and (len(paths) > 1 or paths[0].is_dir())
    begun = False
    for (file, place), got in zip(inputs, spread(work, files, given, executor), strict=True):
        if isinstance(got, ReadError):
            failed = True
            note(f"balticgraph: {got}")
            continue
        if output is not None:
            kept = fmt == "json" and file not in given.proofs.of
            left += _write(output / f"{place}{suffix}", got.said.encode("utf-8"), kept=kept)
        elif listed:
            sys.stdout.write((",\n" if begun else "[\n") + got.said.rstrip("\n"))
        else:
            sys.stdout.write(got.said)
        begun = True
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
    for line in (*others(paths), *not_proofread(given.proofs), *_left_alone(left)):
        note(line)
    return failed


def _write(target: Path, said: bytes, *, kept: bool) -> tuple[str, ...]:
    """Write a file; or give its name where it is to be `kept` and holds something else: what a person mended is not written over."""
    if kept and target.is_file() and target.read_bytes() != said:
        return (str(target),)
    with opened(target) as out:
        out.write(said)
    return ()


def _left_alone(files: Sequence[str]) -> Iterator[str]:
    """That files of facts were not written over, and what to do where they are only old."""
    if files:
        yield (
            f"note: left as they are, since they hold other facts, as somebody may have mended them: {len(files)} ({_some(files)}); "
            f"give them to --proofread, or where nobody did, remove them or name another folder with --output"
        )


def _keeps_inputs(
    output: Path, paths: Sequence[Path], inputs: Sequence[tuple[Path | ReadError, Path]], suffix: str
) -> None:
    """Raise UsageError where a page or text would be written over a release, or among those of a folder, to be taken for one."""
    if suffix not in MEDIA:
        return
    read = {file.resolve() for file, _ in inputs if isinstance(file, Path)}
    target = next(
        (one for _, place in inputs if (one := (output / f"{place}{suffix}").resolve()) in read), None
    )
    if target:
        raise UsageError(
            f"{target} is a release and would be written over; name another folder with --output"
        )
    inside = next(
        (path for path in paths if path.is_dir() and output.resolve().is_relative_to(path.resolve())), None
    )
    if inside:
        raise UsageError(
            f"{output} is in {inside}, where what is written would be read as releases; name another folder with --output"
        )


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
