"""What the shapes find in one release before it is written, and in a whole store."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.store.embedded import Store
from balticgraph.store.quads import graph_of, object_of, subject_of, target_of
from balticgraph.triples.describe import Described
from balticgraph.validation.behind import TextOf, with_words
from balticgraph.validation.report import Finding, Report
from balticgraph.validation.validate import Engine, Layer, validate
from balticgraph.vocabulary import (
    ASSERTED,
    BASE,
    GRAPH_CONFLICTS,
    GRAPH_DECISIONS,
    GRAPH_ONTOLOGY,
    GRAPH_VIEW,
    PROVENANCE,
    bg,
    rdf,
)


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


def check_store(store: Store, text_of: TextOf, *, engine: Engine = Engine.FAST) -> Report:
    """The findings about a whole store: of the release layer on each capture by itself, of the view layer on what follows from all.

    `text_of` gives the text layer of a hash, such as the store's own `text`. What the findings rest on is not looked up (`with_words`).
    """
    findings: list[Finding] = []
    for quads, texts in _captures(store, text_of):
        findings += check_quads(quads, texts, store, engine=engine).findings
    graphs = (GRAPH_VIEW, GRAPH_CONFLICTS, GRAPH_DECISIONS, GRAPH_ONTOLOGY)
    whole = (q for graph in graphs for q in store.quads(graph=graph))
    seen = (*whole, *_claims(store))
    findings += validate(seen, layer=Layer.VIEW, engine=engine, focus=_shown(store)).findings
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
