"""Which of a source's captures is in view: the latest by the source's own dates, unless a steward put it behind the others."""

from collections.abc import Collection, Iterable, Mapping

from pyoxigraph import NamedNode, Quad

from balticgraph.store.embedded import Store
from balticgraph.store.quads import object_of, subject_of, target_of
from balticgraph.vocabulary import BASE, GRAPH_CONFLICTS, bg, dcterms

RETRACTIONS = NamedNode(BASE + "graph/retractions")
"""The graph of the sources, captures and rules that stewards withdrew."""


def release_graph(snapshot: NamedNode) -> NamedNode:
    """The graph of what a capture asserts."""
    return NamedNode(snapshot.value.replace("/id/snapshot/", "/graph/release/"))


def stamp(quads: Iterable[Quad], snapshot: NamedNode) -> str:
    """The source's own date of a capture: when it was updated, else when it was issued; empty where it tells neither."""
    found = list(quads)
    updated = [object_of(q).value for q in found if q.subject == snapshot and q.predicate == dcterms.modified]
    graph = release_graph(snapshot)
    issued = [object_of(q).value for q in found if q.predicate == dcterms.issued and q.graph_name == graph]
    return max(updated, default="") or max(issued, default="")


def stamps(store: Store, document: NamedNode) -> dict[NamedNode, str]:
    """The captures that a store has of a source, each with the source's own date of it."""
    of_document = tuple(store.about(document))
    captures = {subject_of(q) for q in store.pointing(bg.snapshotOf, document)}
    return {one: stamp((*store.about(one), *of_document), one) for one in captures}


def withdrawn(store: Store) -> frozenset[NamedNode]:
    """The sources, captures and rules that stewards withdrew."""
    return frozenset(target_of(q) for q in store.stating(dcterms.references, RETRACTIONS))


def given_way(dated: Mapping[NamedNode, str], put_behind: Collection[NamedNode]) -> set[Quad]:
    """The marks that each capture of a source but one has given way: to the latest of those that nobody put behind the others.

    Of several of one day the digest of their bytes decides, so that the order of loading does not.
    """
    latest = max(dated, key=lambda one: (one not in put_behind, dated[one], one.value))
    return {Quad(one, dcterms.isReplacedBy, latest, GRAPH_CONFLICTS) for one in dated if one != latest}


def marked(store: Store, captures: Iterable[NamedNode]) -> set[Quad]:
    """The marks as they stand in a store."""
    return {
        q
        for one in captures
        for q in store.about(one, graph=GRAPH_CONFLICTS)
        if q.predicate == dcterms.isReplacedBy
    }


def even(
    dated: Mapping[NamedNode, str], one: NamedNode, put_behind: Collection[NamedNode]
) -> tuple[NamedNode, ...]:
    """The other captures of a source that are of the same day as this one, where no later one is in view and none is put behind."""
    rank = {each: (each not in put_behind, day) for each, day in dated.items()}
    if rank[one] < max(rank.values()):
        return ()
    return tuple(sorted((each for each in rank if each != one and rank[each] == rank[one]), key=str))
