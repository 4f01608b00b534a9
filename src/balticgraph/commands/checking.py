"""Validating from the command line: RDF files, or the store, against the shapes."""

import io
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import NamedNode, Quad

from balticgraph.checks import check_quads
from balticgraph.errors import UsageError
from balticgraph.exports.files import opened
from balticgraph.exports.tables import write_table
from balticgraph.load import releases_at_hand
from balticgraph.store.embedded import Store
from balticgraph.store.place import folder_of
from balticgraph.store.quads import graph_of, object_of, subject_of, target_of
from balticgraph.store.results import Table
from balticgraph.validation.behind import TextOf, with_words
from balticgraph.validation.graphs import read_graph
from balticgraph.validation.report import Finding, Report, Severity
from balticgraph.validation.validate import Engine, Layer
from balticgraph.validation.validate import validate as check
from balticgraph.vocabulary import (
    ASSERTED,
    BASE,
    GRAPH_CONFLICTS,
    GRAPH_DECISIONS,
    GRAPH_ONTOLOGY,
    GRAPH_VIEW,
    PREFIXES,
    PROVENANCE,
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
        report = _graphs(whole, texts.get, engine)
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
        report = _graphs(store, store.text, engine)
        return report, _severe(report, severe, store, store.text)


def _severe(report: Report, severe: Collection[Severity], store: Store, text_of: TextOf) -> Report:
    """The findings that are shown, with the words that they rest on."""
    shown = (f for f in report.findings if f.severity in severe)
    return Report(with_words(shown, store, text_of))


def _graphs(store: Store, text_of: TextOf, engine: Engine) -> Report:
    """The release layer on each capture by itself, then the view layer on the view, the conflicts and the decisions."""
    findings: list[Finding] = []
    for quads, texts in _captures(store, text_of):
        findings += check_quads(quads, texts, store, engine=engine).findings
    graphs = (GRAPH_VIEW, GRAPH_CONFLICTS, GRAPH_DECISIONS, GRAPH_ONTOLOGY)
    whole = (q for graph in graphs for q in store.quads(graph=graph))
    findings += check(
        (*whole, *_claims(store)), layer=Layer.VIEW, engine=engine, focus=_shown(store)
    ).findings
    return Report(tuple(sorted(set(findings), key=Finding.sort_key)))


def _captures(store: Store, text_of: TextOf) -> Iterator[tuple[list[Quad], Mapping[NamedNode, str]]]:
    """The quads of each capture, with its text layer's words where they can be had."""
    graphs = set(store.graphs())
    for provenance in sorted((g for g in graphs if g.value.startswith(PROVENANCE)), key=str):
        key = provenance.value.removeprefix(PROVENANCE)
        asserted = {
            NamedNode(ASSERTED[0] + key),
            NamedNode(ASSERTED[1] + key.removeprefix("register-")),
        } & graphs
        quads = [q for graph in (provenance, *sorted(asserted, key=str)) for q in store.quads(graph=graph)]
        hashed = [q for q in quads if q.predicate == bg.contentHash and "/id/text/" in subject_of(q).value]
        layers = {object_of(q).value: subject_of(q) for q in hashed}
        yield quads, {layer: text for h, layer in layers.items() if (text := text_of(h)) is not None}


def _claims(store: Store) -> Iterable[Quad]:
    """The claims that conflicts speak of: what the shapes about conflicts ask for."""
    for quad in store.stating(bg.involves, GRAPH_CONFLICTS):
        yield from (q for q in store.about(target_of(quad)) if graph_of(q).value.startswith(PROVENANCE))


def _shown(store: Store) -> set[NamedNode]:
    """The nodes that the view layer is about: not the ontology's own, which the lint checks, nor claims, which releases hold."""
    conflicts = (subject_of(q) for q in store.stating(bg.involves, GRAPH_CONFLICTS))
    shown = (subject_of(q) for q in store.quads(graph=GRAPH_VIEW))
    return {*conflicts, *(s for s in shown if s.value.startswith(BASE))}
