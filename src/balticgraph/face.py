"""The same as the command line, in Python: a few functions that open a store, call one thing, and close it.

`store` is a folder, the address of a SPARQL endpoint to read from, or None for the default store: the one
that BALTICGRAPH_STORE names, else one in the user's data folder. All that they raise on
purpose is a `BalticgraphError`; `balticgraph.errors` has its kinds. They print nothing. Many may read a store at once, in
threads and processes, also while one writes; a second writer gets a LockedError.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import date, datetime
from os import PathLike
from pathlib import Path
from typing import BinaryIO

from balticgraph.checks import check_store
from balticgraph.documents.read import read_release
from balticgraph.documents.release import Release
from balticgraph.errors import UsageError
from balticgraph.exports.export import export as write
from balticgraph.facts.fact import Reading
from balticgraph.facts.proof_files import proofs_for
from balticgraph.facts.recognise import recognise
from balticgraph.history import as_of as then
from balticgraph.load import Entry, background
from balticgraph.load import load as land
from balticgraph.questions.asking import put
from balticgraph.questions.evidence import Trace
from balticgraph.questions.evidence import explain as trace
from balticgraph.questions.question import written
from balticgraph.resources import bundled
from balticgraph.showing import Rows
from balticgraph.store.embedded import Store
from balticgraph.store.place import folder_of, reading, writing
from balticgraph.store.results import Result, Table
from balticgraph.store.view import View
from balticgraph.validation.behind import with_words
from balticgraph.validation.report import Report

PathOrName = str | PathLike[str]
Day = str | date
Value = str | int | date | None


def _place(store: PathOrName | None) -> str | None:
    return None if store is None else str(store)


def _path(path: PathOrName) -> Path:
    """The path; an empty one, as of a variable that is not set, would mean the folder one stands in."""
    if not str(path):
        raise UsageError("a path is empty; name a file or a folder (. is the one you are in)")
    return Path(path)


def build(store: PathOrName | None = None) -> tuple[Entry, ...]:
    """What landed of the bundled register and releases; built again, nothing changes. Raises StoreError, UsageError."""
    with writing(_place(store)) as target:
        return Rows(land([bundled("data") / "releases"], target, background(), tables=True))


def load(
    paths: PathOrName | Release | Sequence[PathOrName | Release],
    store: PathOrName | None = None,
    *,
    register: bool = True,
    strict: bool = False,
    proofread: PathOrName | None = None,
    by_rules: bool = False,
    executor: Executor | None = None,
) -> tuple[Entry, ...]:
    """What became of each release of a file, a folder, a `read_text`, or several of them, by `status`: only ``landed`` changed the store.

    One that cannot be read or breaks a shape raises nothing: its Entry is ``unreadable`` or ``quarantined``, and `message` says
    why. With `strict` nothing lands where one is so. The first load of a store lands four tables that every store has, too.
    Without `register` names of persons are linked by themselves alone (``--no-register``); the register itself lands by `build`.
    `proofread` is a file or folder of Facts JSON that a person went through; `by_rules` reads releases that were proofread in
    the store by the rules again. `executor` (a process pool, or a cluster's) reads them in parallel.
    Raises LockedError where another writes, StoreError, UsageError.
    """
    several = [paths] if isinstance(paths, str | PathLike | Release) else paths
    given = [one if isinstance(one, Release) else _path(one) for one in several]
    files = [one for one in given if isinstance(one, Path)]
    with writing(_place(store)) as target:
        proofs = None if proofread is None else proofs_for(files, _path(proofread))
        ground = background(register=register, proofs=proofs)
        return Rows(land(given, target, ground, by_rules=by_rules, strict=strict, executor=executor))


def extract(path: PathOrName | Release, *, register: bool = True) -> Reading:
    """What one release says, in a file or a `read_text`, with the evidence of each fact; no store is touched. Raises ReadError, UsageError.

    `start` and `end` of a span count code points of ``reading.release.text``. Without `register` persons are known by the text
    alone. Of a text that is in no file, ``balticgraph.documents.read.read_text(data, name)`` makes a release.
    """
    release = path if isinstance(path, Release) else read_release(_path(path))
    return recognise(release, background().names if register else None)


def ask(
    question: str, /, store: PathOrName | None = None, *, as_of: Day | None = None, **parameters: Value
) -> Table:
    """The answer to a question by its name or in plain words; names are taken as the command line takes them.

    `records()` of the table gives rows for `pandas.DataFrame`, `columns` their names. A parameter that is None is left
    out; `as_of` is a day, as ``--as-of`` takes it. Raises QuestionError, UsageError, StoreError.
    """
    with _viewing(store, as_of) as view:
        return put(view, question, written(parameters)).table


def query(sparql: str, store: PathOrName | None = None, *, as_of: Day | None = None) -> Result:
    """The answer to a SPARQL query over the current view, or that of a day: a Table, a Truth (ASK) or Triples (CONSTRUCT, DESCRIBE).

    The classes are those of `balticgraph.store.results`; the prefixes of the project need not be declared. Raises UsageError, StoreError.
    """
    with _viewing(store, as_of) as view:
        return view.query(sparql)


def explain(subject: str, store: PathOrName | None = None) -> tuple[Trace, ...]:
    """Each fact about a subject (an IRI, its class and key, or a name) with the words it was read from.

    `start` and `end` count code points of the source's text. Raises QuestionError, StoreError.
    """
    with reading(_place(store)) as view:
        return Rows(trace(view, subject))


def validate_store(store: PathOrName | None = None) -> Report:
    """What the shapes find in a whole store: each source by itself, and the view that follows from all of them.

    Each finding tells what is wrong, the words it rests on (`behind`) and how to mend it (`remedy`); `conforms` is whether none
    of them is a violation. Raises UsageError where `store` is an endpoint, StoreError.
    """
    with Store.open(folder_of(_place(store), instead="export it to a file and validate that")) as opened:
        found = check_store(opened, opened.text)
        return Report(with_words(found.findings, opened, opened.text))


def export(
    fmt: str,
    output: PathOrName | BinaryIO | None = None,
    store: PathOrName | None = None,
    *,
    as_of: Day | None = None,
) -> None:
    """The graph, or that of a day, in another form, to a file, a stream of bytes or standard output: the same bytes every time.

    A file is there whole or not at all. Raises UsageError, StoreError.
    """
    with _viewing(store, as_of) as view:
        write(view, fmt, _path(output) if isinstance(output, str | PathLike) else output)


@contextmanager
def _viewing(store: PathOrName | None, day: Day | None) -> Iterator[View]:
    with reading(_place(store)) as view:
        asked = day.date() if isinstance(day, datetime) else day
        yield view if asked is None else then(view, str(asked)).store
