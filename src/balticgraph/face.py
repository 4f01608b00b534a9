"""The same as the command line, in Python: a few functions that open a store, call one thing, and close it.

`store` is a folder, the address of a SPARQL endpoint to read from, or None for the default store.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import date
from os import PathLike
from pathlib import Path

from balticgraph.documents.read import read_release
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
from balticgraph.resources import bundled
from balticgraph.store.place import reading, writing
from balticgraph.store.results import Result, Table
from balticgraph.store.view import View

PathOrName = str | PathLike[str]
Day = str | date
Value = str | int | date | None


def _place(store: PathOrName | None) -> str | None:
    return None if store is None else str(store)


def build(store: PathOrName | None = None) -> tuple[Entry, ...]:
    """What landed of the bundled register and releases. Raises StoreError."""
    with writing(_place(store)) as target:
        return land([bundled("data") / "releases"], target, background(), register=True)


def load(
    paths: PathOrName | Sequence[PathOrName],
    store: PathOrName | None = None,
    *,
    register: bool = True,
    strict: bool = False,
    proofread: PathOrName | None = None,
    by_rules: bool = False,
    executor: Executor | None = None,
) -> tuple[Entry, ...]:
    """What became of each release of a file, a folder, or several of them. Raises StoreError, UsageError.

    `proofread` is a file or folder of Facts JSON that a person went through; `by_rules` reads releases that were proofread in
    the store by the rules again. `executor` (a process pool, or a cluster's) reads them in parallel.
    """
    with writing(_place(store)) as target:
        several = [paths] if isinstance(paths, str | PathLike) else paths
        files = [Path(p) for p in several]
        return land(
            files,
            target,
            background(
                register=register, proofs=None if proofread is None else proofs_for(files, Path(proofread))
            ),
            by_rules=by_rules,
            strict=strict,
            executor=executor,
        )


def extract(path: PathOrName, *, register: bool = True) -> Reading:
    """What one release says, with the evidence of each fact; no store is touched. Raises ReadError."""
    return recognise(read_release(Path(path)), background().names if register else None)


def ask(
    question: str, /, store: PathOrName | None = None, *, as_of: Day | None = None, **parameters: Value
) -> Table:
    """The answer to a question by its name or in plain words; names are taken as the command line takes them.

    `records()` of the table gives rows for `pandas.DataFrame`, `columns` their names. A parameter that is None is left
    out; `as_of` is a day, as ``--as-of`` takes it. Raises QuestionError, UsageError, StoreError.
    """
    values = {key: str(value) for key, value in parameters.items() if value is not None}
    with _viewing(store, as_of) as view:
        return put(view, question, values).table


def query(sparql: str, store: PathOrName | None = None, *, as_of: Day | None = None) -> Result:
    """The answer to a SPARQL query over the current view, or that of a day. Raises UsageError, StoreError."""
    with _viewing(store, as_of) as view:
        return view.query(sparql)


def explain(subject: str, store: PathOrName | None = None) -> tuple[Trace, ...]:
    """Each fact about a subject (an IRI, its class and key, or a name) with the words it was read from. Raises QuestionError."""
    with reading(_place(store)) as view:
        return trace(view, subject)


def export(
    fmt: str,
    output: PathOrName | None = None,
    store: PathOrName | None = None,
    *,
    as_of: Day | None = None,
) -> None:
    """The graph, or that of a day, in another form, to a file or standard output: the same bytes every time.

    Raises UsageError, StoreError.
    """
    with _viewing(store, as_of) as view:
        write(view, fmt, None if output is None else Path(output))


@contextmanager
def _viewing(store: PathOrName | None, day: Day | None) -> Iterator[View]:
    with reading(_place(store)) as view:
        yield view if day is None else then(view, str(day)).store
