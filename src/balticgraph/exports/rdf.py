"""The graph as RDF: N-Quads, TriG, Turtle, N-Triples, JSON-LD; the same bytes every time.

The statements are sorted and blank nodes (the ontology's lists alone have some) get the labels of RDFC-1.0:
neither the order of loading nor the engine's hashes show. Whole texts, phones and mail addresses stay out.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

import pyoxigraph as ox
from pyoxigraph import BlankNode, NamedNode, Quad, RdfFormat

from balticgraph.errors import UsageError
from balticgraph.exports.jsonld import context
from balticgraph.store.backup import sorted_lines
from balticgraph.store.jsonld import compacted
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
    if fmt not in {*_DATASETS, *_GRAPHS}:
        known = ", ".join([*_DATASETS, *_GRAPHS])
        raise UsageError(f"{fmt} is no RDF format of this tool; choose one of {known}")
    if graph is not None and graph not in view.graphs():
        raise UsageError(
            f"there is no graph {graph.value} in this store; leave --graph out, or name one there is"
        )
    if fmt == "nquads":
        # a graph of any size: what does not fit a chunk is sorted on disk
        with TemporaryDirectory() as scratch:
            out.writelines(sorted_lines(_statements(view, graph), Path(scratch)))
    elif fmt == "trig":
        out.write(trig(_statements(view, graph)))
    else:
        out.write(_one_graph(_statements(view, graph or GRAPH_VIEW), fmt))


def _one_graph(quads: Iterable[Quad], fmt: str) -> bytes:
    triples = (quad.triple for quad in quads)
    if fmt == "turtle":
        return turtle(triples)
    lines = _lines(ox.serialize(triples, format=RdfFormat.N_TRIPLES))
    return lines if fmt == "ntriples" else compacted(lines, context())


def _statements(view: View, graph: NamedNode | None) -> Iterator[Quad]:
    """The quads to export as they come, those with blank nodes last and with stable labels."""
    loose = []
    for quad in view.quads(graph=graph):
        if quad.predicate in WITHHELD:
            continue
        if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode):
            loose.append(quad)
        else:
            yield quad
    if loose:
        dataset = ox.Dataset(loose)
        dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
        yield from dataset


def _lines(statements: bytes | None) -> bytes:
    """Canonical N-Triples sorted by code point, each line once."""
    return b"".join(sorted(set((statements or b"").splitlines(keepends=True))))
