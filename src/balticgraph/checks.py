"""What the shapes of the release layer find in one release, before it is written."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.store.embedded import Store
from balticgraph.store.quads import subject_of
from balticgraph.triples.describe import Described
from balticgraph.validation.behind import with_words
from balticgraph.validation.report import Report
from balticgraph.validation.validate import Engine, Layer, validate
from balticgraph.vocabulary import GRAPH_ONTOLOGY, GRAPH_VIEW, rdf


def with_its_words(report: Report, described: Described) -> Report:
    """The report with the words that each finding rests on."""
    own = Store.memory()
    own.bulk(described.quads)
    release = described.capture.release
    return Report(with_words(report.findings, own, {release.text_hash: release.text}.get))


def check(described: Described, store: Store, *, engine: Engine = Engine.FAST) -> Report:
    """The findings of the release layer about one release: its own quads, its text, and the types of what it points to."""
    return check_quads(
        described.quads, {described.capture.text: described.capture.release.text}, store, engine=engine
    )


def check_quads(
    quads: Sequence[Quad], texts: Mapping[NamedNode, str], store: Store, *, engine: Engine = Engine.FAST
) -> Report:
    """The findings of the release layer about the quads of one capture; `texts` holds the text layers that are at hand."""
    own = {subject_of(q) for q in quads}
    pointed = {q.object for q in quads if isinstance(q.object, NamedNode)} - own
    words = [Quad(layer, rdf.value, Literal(text)) for layer, text in texts.items()]
    return validate((*quads, *words, *_types(pointed, store)), layer=Layer.RELEASE, focus=own, engine=engine)


def _types(nodes: Collection[NamedNode], store: Store) -> Iterator[Quad]:
    """What the view says each of those nodes is."""
    for node in sorted(nodes, key=str):
        for graph in (GRAPH_VIEW, GRAPH_ONTOLOGY):
            yield from (q for q in store.about(node, graph=graph) if q.predicate == rdf.type)
