"""Validating from the command line: RDF files, or the store, against the shapes."""

import io
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import Quad

from balticgraph.checks import check_store
from balticgraph.errors import UsageError
from balticgraph.exports.files import opened
from balticgraph.exports.tables import write_table
from balticgraph.load import releases_at_hand
from balticgraph.store.embedded import Store
from balticgraph.store.place import folder_of
from balticgraph.store.quads import object_of, subject_of
from balticgraph.store.results import Table
from balticgraph.validation.behind import TextOf, with_words
from balticgraph.validation.graphs import read_graph
from balticgraph.validation.report import Report, Severity
from balticgraph.validation.validate import Engine, Layer
from balticgraph.validation.validate import validate as check
from balticgraph.vocabulary import (
    ASSERTED,
    GRAPH_VIEW,
    PREFIXES,
    bg,
    rdf,
)


def validate(
    files: Sequence[Path], place: str | None, engine: str, least: str, fmt: str, output: Path | None, *, note: Callable[[str], None]
) -> bool:  # fmt: skip
    """Write the findings about files, or about the whole store; True where nothing breaks a rule.

    Only findings of at least that severity are shown; the last line of the table counts them all.
    """
    if fmt not in _FORMS:
        raise UsageError(f"{fmt} is no format of a report; choose table, csv, json or turtle")
    folder = folder_of(place, instead="export it to a file and validate that")
    severe = tuple(Severity)[: tuple(Severity).index(Severity(least)) + 1]
    if not files and _is_empty(folder):
        note(f"note: the store {folder} holds no source; `balticgraph build` or `load` fills it")
    report, shown = (_files if files else _store)(files, folder, Engine(engine), severe)
    counts = report.to_text().splitlines()[-1]
    text = _FORMS[fmt](shown) + (f"{counts}\n" if fmt == "table" else "")
    with opened(output) as out:
        out.write(text.encode("utf-8"))
    if shown.findings and not files:
        note(_WHERE)
    return report.conforms


_WHERE = (
    "note: what a release says is mended by `extract -o` and `load --proofread`, what the register says in its tables; "
    "`decide` settles what sources disagree on, `retract` withdraws a source, a capture or a rule"
)


def _turtle(report: Report) -> str:
    return (ox.serialize(report.to_rdf(), format=ox.RdfFormat.TURTLE, prefixes=dict(PREFIXES)) or b"").decode(
        "utf-8"
    )


def _csv(report: Report) -> str:
    """A row for each finding; what it rests on in one cell, a source a line."""
    columns = ("severity", "shape", "label", "focus", "path", "value", "message", "remedy", "rests_on")
    rows = [
        {**f.to_dict(), "rests_on": "\n".join(one.to_text() for one in f.behind)} for f in report.findings
    ]
    cells = (tuple(ox.Literal(str(row[c])) if row[c] else None for c in columns) for row in rows)
    out = io.StringIO()
    write_table(Table(columns, tuple(cells)), "csv", out)
    return out.getvalue()


_FORMS: Mapping[str, Callable[[Report], str]] = {
    "table": lambda report: "".join(f.to_text() for f in report.findings),
    "csv": _csv,
    "json": Report.to_json,
    "turtle": _turtle,
}


def _files(
    files: Sequence[Path], folder: Path, engine: Engine, severe: Collection[Severity]
) -> tuple[Report, Report]:
    """All the shapes on the union of some files, with the texts that the store or the bundled data hold; and what is shown of it.

    Where they hold the view, they are an export of a whole graph, and each of its graphs is held to what a store's is.
    """
    quads = [q for file in files for q in read_graph(file)]
    layers = {object_of(q).value: subject_of(q) for q in quads if q.predicate == bg.contentHash}
    texts = dict(_texts(set(layers), folder))
    whole = Store.memory()
    whole.bulk(quads)
    if any(q.graph_name == GRAPH_VIEW for q in quads):
        report = check_store(whole, texts.get, engine=engine)
    else:
        words = [Quad(layers[h], rdf.value, ox.Literal(text)) for h, text in texts.items()]
        report = check((*quads, *words), layer=Layer.ALL, engine=engine)
    return report, _severe(report, severe, whole, texts.get)


def _texts(hashes: set[str], folder: Path) -> Iterator[tuple[str, str]]:
    """The texts of those hashes that can be had: from the store, else from the bundled releases and tables."""
    missing = set(hashes)
    if (folder / "format").is_file():
        with Store.open(folder) as store:
            for content_hash in sorted(hashes):
                if (text := store.text(content_hash)) is not None:
                    missing.discard(content_hash)
                    yield content_hash, text
    if missing:
        for release in releases_at_hand():
            if release.text_hash in missing:
                yield release.text_hash, release.text


def _is_empty(folder: Path) -> bool:
    with Store.open(folder) as store:
        return not any(graph.value.startswith(ASSERTED) for graph in store.graphs())


def _store(
    _: Sequence[Path], folder: Path, engine: Engine, severe: Collection[Severity]
) -> tuple[Report, Report]:
    with Store.open(folder) as store:
        report = check_store(store, store.text, engine=engine)
        return report, _severe(report, severe, store, store.text)


def _severe(report: Report, severe: Collection[Severity], store: Store, text_of: TextOf) -> Report:
    """The findings that are shown, with the words that they rest on."""
    shown = (f for f in report.findings if f.severity in severe)
    return Report(with_words(shown, store, text_of))
