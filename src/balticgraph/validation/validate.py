"""The one call: quads in, report out. The other names of this room that a caller needs are here beside it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from pyoxigraph import Literal, Quad, Triple

from balticgraph.validation.engines import Engine, evaluate
from balticgraph.validation.graphs import read_graph
from balticgraph.validation.report import Finding, Report, Severity, Term
from balticgraph.validation.shapes import Layer, Shapes, bundled_shapes, to_ntriples
from balticgraph.vocabulary import foaf, rdfs, skos

__all__ = ["Engine", "Finding", "Layer", "Report", "Severity", "read_graph", "validate"]

_NAMES = (skos.prefLabel, foaf.name, rdfs.label)


def validate(
    quads: Iterable[Quad | Triple],
    *,
    layer: Layer = Layer.ALL,
    engine: Engine = Engine.FAST,
    focus: Collection[object] | None = None,
    shapes: Shapes | None = None,
) -> Report:
    """What the shapes of a layer find in the union of some quads; with `focus`, only at those nodes.

    To check one release in a large graph, give its quads, those of the neighbours that its shapes ask about
    (the type of each thing it points to), and its own subjects as `focus`. `shapes` stands in for the
    project's own. Where the text of a release is at hand, ``rdf:value`` on its text layer lets quotes be held
    against it.

    >>> from pyoxigraph import NamedNode
    >>> event = NamedNode("https://w3id.org/balticgraph/id/event/conference/a/1-2")
    >>> schema, date = "https://schema.org/", NamedNode("http://www.w3.org/2001/XMLSchema#date")
    >>> report = validate([
    ...     Triple(event, NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
    ...            NamedNode("https://w3id.org/balticgraph/ontology#Event")),
    ...     Triple(event, skos.prefLabel, Literal("Seminar", language="en")),
    ...     Triple(event, NamedNode(schema + "startDate"), Literal("2023-11-24", datatype=date)),
    ...     Triple(event, NamedNode(schema + "endDate"), Literal("2023-11-23", datatype=date)),
    ... ])
    >>> [(f.shape, f.focus_label, f.message) for f in report.findings]
    [('S8', 'Seminar', 'End date is before start date.')]
    """
    triples = {Triple(q.subject, q.predicate, q.object) for q in quads}
    found = evaluate(to_ntriples(triples), shapes or bundled_shapes(layer), engine)
    wanted = [f for f in found if focus is None or f.focus in focus]
    labels = _labels(triples, {f.focus for f in wanted})
    named = (replace(f, focus_label=labels.get(f.focus) or _tail(f.focus)) for f in wanted)
    return Report(tuple(sorted(named, key=Finding.sort_key)))


def _tail(node: Term) -> str:
    """What an address says after its base, where nothing names the node."""
    return node.value.rpartition("/id/")[2]


def _labels(triples: Iterable[Triple], nodes: set[Term]) -> Mapping[object, str]:
    """An English label for each node, else its name, else another label; the first in order of several."""
    best: dict[object, tuple[bool, int, str]] = {}
    for t in triples:
        if t.predicate in _NAMES and t.subject in nodes and isinstance(t.object, Literal):
            rank = (t.object.language != "en", _NAMES.index(t.predicate), t.object.value)
            best[t.subject] = min(best.get(t.subject, rank), rank)
    return {node: label for node, (_, _, label) in best.items()}
