"""A store as it will be after a change: what sources assert about a subject and nothing hides, and the claims behind it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from pyoxigraph import NamedNode, Quad

from balticgraph.conflicts import Object, Value
from balticgraph.store.embedded import Store
from balticgraph.store.quads import graph_of, node, object_of, subject_of
from balticgraph.vocabulary import ASSERTED, bg, rdf

Claim: TypeAlias = Mapping[NamedNode, Object]
"""A claim by its properties."""

_SOUGHT = frozenset({rdf.subject, bg.holdsOffice, bg.attestedOn, bg.validFrom, bg.validUntil, bg.recipient})
"""The properties by whose values subjects are found."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """What is in the store and not in view: captures that gave way to a later one, and what stewards retracted."""

    graphs: frozenset[NamedNode] = frozenset()
    sources: tuple[str, ...] = ()
    rules: frozenset[NamedNode] = frozenset()

    def hides(self, graph: NamedNode) -> bool:
        """Whether all that this graph asserts is withheld."""
        return graph in self.graphs or (bool(self.sources) and graph.value.startswith(self.sources))


@dataclass(frozen=True, slots=True)
class Change:
    """What a load is about to do to a store: graphs it drops, quads it adds; read through `Overlay` before it is written."""

    drop: frozenset[NamedNode] = frozenset()
    add: tuple[Quad, ...] = ()


class Overlay:
    """A store as it will be after a change: the quads about a subject, and the claims about it."""

    def __init__(self, store: Store, change: Change, withheld: Withheld) -> None:
        self._store = store
        self._drop = change.drop
        self._withheld = withheld
        self._about: dict[NamedNode, list[Quad]] = defaultdict(list)
        self._pointing: dict[tuple[NamedNode, Object], set[NamedNode]] = defaultdict(set)
        self._asked: tuple[NamedNode, Mapping[NamedNode | None, list[Claim]]] | None = None
        for quad in change.add:
            self._about[subject_of(quad)].append(quad)
            if quad.predicate in _SOUGHT:
                self._pointing[quad.predicate, object_of(quad)].add(subject_of(quad))

    def about(self, subject: NamedNode, *, predicate: NamedNode | None = None) -> Iterator[Quad]:
        """The quads with that subject, and that predicate where one is named."""
        stored = self._store.about(subject, predicate=predicate)
        yield from (q for q in stored if q.graph_name not in self._drop)
        added = self._about.get(subject, ())
        yield from (q for q in added if predicate is None or q.predicate == predicate)

    def pointing(self, predicate: NamedNode, thing: Object) -> list[NamedNode]:
        """The subjects that have that value for one of the properties by which subjects are found, sorted."""
        stored = (
            subject_of(q) for q in self._store.pointing(predicate, thing) if q.graph_name not in self._drop
        )
        return sorted({*stored, *self._pointing.get((predicate, thing), ())}, key=str)

    def asserted(self, subject: NamedNode, *, predicate: NamedNode | None = None) -> list[Quad]:
        """The quads with that subject, and predicate where one is named, that sources assert and nothing hides."""
        found = [
            q
            for q in self.about(subject, predicate=predicate)
            if graph_of(q).value.startswith(ASSERTED) and not self._withheld.hides(graph_of(q))
        ]
        return [q for q in found if self._stands(q)] if self._withheld.rules else found

    def _stands(self, quad: Quad) -> bool:
        """Whether some claim by a rule that holds is behind the quad: one about its value, else any about its subject."""
        here = self.claims(subject_of(quad), graph_of(quad))
        behind = [
            c for c in here if c.get(rdf.predicate) == quad.predicate and c.get(rdf.object) == quad.object
        ] or here
        return not behind or any(c.get(bg.extractedBy) not in self._withheld.rules for c in behind)

    def claims(self, subject: NamedNode, graph: NamedNode) -> list[Claim]:
        """The claims about a subject that a graph asserts, each as its properties with its own IRI under rdf:value.

        Those of the subject asked about last are kept by graph: what hundreds of sources tell is gone through once.
        """
        if self._asked is None or self._asked[0] != subject:
            self._asked = subject, self._claims_by_graph(subject)
        return self._asked[1].get(graph, [])

    def _claims_by_graph(self, subject: NamedNode) -> Mapping[NamedNode | None, list[Claim]]:
        found: dict[NamedNode | None, list[Claim]] = defaultdict(list)
        for claim in self.pointing(rdf.subject, subject):
            told: Claim = {rdf.value: claim, **{q.predicate: object_of(q) for q in self.about(claim)}}
            found[told.get(bg.assertedIn)].append(told)  # type: ignore[index]
        return found


def values_of_node(node: NamedNode, predicate: NamedNode, overlay: Overlay) -> list[Value]:
    """What a node has for a predicate, with the claims behind it."""
    objects: dict[Object, list[NamedNode]] = defaultdict(list)
    for quad in overlay.asserted(node, predicate=predicate):
        objects[object_of(quad)].append(graph_of(quad))
    return values_behind(node, predicate, objects, overlay)


def values_behind(
    subject: NamedNode, predicate: NamedNode, objects: Mapping[Object, list[NamedNode]], overlay: Overlay
) -> list[Value]:
    """Each value with the claims behind it: those about this value, else those about the whole node in the same graph."""
    found: list[Value] = []
    for thing, graphs in objects.items():
        for graph in graphs:
            mine = overlay.claims(subject, graph)
            exact = [c for c in mine if c.get(rdf.predicate) == predicate and c.get(rdf.object) == thing]
            whole = [c for c in mine if rdf.predicate not in c]
            found += [_value(thing, graph, c) for c in exact or whole]
    return found


def _value(thing: Object, graph: NamedNode, claim: Mapping[NamedNode, Object]) -> Value:
    support = claim.get(bg.support)
    return Value(thing, graph, node(claim[rdf.value]), None if support is None else node(support))
