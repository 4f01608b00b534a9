"""The graph as RDF: N-Quads, TriG, Turtle, N-Triples, JSON-LD; the same bytes every time.

The statements are sorted and blank nodes (the ontology's lists alone have some) get the labels of RDFC-1.0:
neither the order of loading nor the engine's hashes show. Whole texts, phones and mail addresses stay out.
"""

from typing import BinaryIO

import pyoxigraph as ox
from pyoxigraph import BlankNode, NamedNode, Quad, RdfFormat, Triple

from balticgraph.errors import UsageError
from balticgraph.exports.jsonld import compacted, context
from balticgraph.store.turtle import trig, turtle
from balticgraph.store.view import View
from balticgraph.vocabulary import GRAPH_VIEW, rdf, schema

WITHHELD: frozenset[NamedNode] = frozenset({
    rdf.value,  # the whole text of a text layer
    NamedNode(schema.base + "telephone"),
    NamedNode(schema.base + "faxNumber"),
    NamedNode(schema.base + "email"),
    NamedNode("http://xmlns.com/foaf/0.1/mbox"),
    NamedNode("http://xmlns.com/foaf/0.1/phone"),
})  # fmt: skip
"""What is never exported, wherever a store has it from."""

_DATASETS = ("nquads", "trig")
_GRAPHS = ("turtle", "ntriples", "jsonld")


def export_rdf(view: View, fmt: str, out: BinaryIO, graph: NamedNode | None = None) -> None:
    """Write the graph as ``nquads``, ``trig``, ``turtle``, ``ntriples`` or ``jsonld``.

    Without `graph`, N-Quads and TriG hold all graphs, the others the current view. Raises UsageError for
    another format, or for a graph that is not in the store.

    >>> from types import SimpleNamespace
    >>> from pyoxigraph import Literal
    >>> from balticgraph.store.embedded import Store
    >>> from balticgraph.vocabulary import skos
    >>> store = Store.memory()
    >>> town = NamedNode("https://w3id.org/balticgraph/id/place/tallinn")
    >>> store.replace((), [Quad(town, skos.prefLabel, Literal("Tallinn", language="en"), GRAPH_VIEW)])
    >>> export_rdf(store, "turtle", SimpleNamespace(write=lambda data: print(data.decode().rstrip())))
    @base <https://w3id.org/balticgraph/id/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <BLANKLINE>
    <place/tallinn> skos:prefLabel "Tallinn"@en .
    """
    if fmt in _DATASETS:
        quads = _statements(view, graph)
        out.write(_lines(quads) if fmt == "nquads" else trig(quads))
    elif fmt in _GRAPHS:
        held = _statements(view, graph) if graph else _statements(view, GRAPH_VIEW, required=False)
        triples = [q.triple for q in held]
        if fmt == "turtle":
            out.write(turtle(triples))
        else:
            lines = _lines(triples)
            out.write(lines if fmt == "ntriples" else compacted(lines, context()))
    else:
        known = ", ".join([*_DATASETS, *_GRAPHS])
        raise UsageError(f"{fmt} is no RDF format of this tool; choose one of {known}")


def _statements(view: View, graph: NamedNode | None, *, required: bool = True) -> list[Quad]:
    """The quads to export, once each, with stable labels for blank nodes."""
    if required and graph is not None and graph not in view.graphs():
        raise UsageError(
            f"there is no graph {graph.value} in this store; `balticgraph query` lists those there are"
        )
    quads = {q for q in view.quads(graph=graph) if q.predicate not in WITHHELD}
    loose = {q for q in quads if isinstance(q.subject, BlankNode) or isinstance(q.object, BlankNode)}
    if not loose:
        return list(quads)
    dataset = ox.Dataset(loose)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return [*(quads - loose), *dataset]


def _lines(statements: list[Quad] | list[Triple]) -> bytes:
    """Canonical N-Quads or N-Triples, one line each, sorted by code point."""
    if not statements:
        return b""
    fmt = RdfFormat.N_TRIPLES if isinstance(statements[0], Triple) else RdfFormat.N_QUADS
    lines = ox.serialize(statements, format=fmt) or b""
    return b"".join(sorted(lines.splitlines(keepends=True)))
