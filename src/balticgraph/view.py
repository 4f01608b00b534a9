"""The current view: for each subject, what holds of all that the sources assert about it.

The view of a subject is a pure function of the quads with that subject and of the decisions about it. So bringing it up to
date after a load touches the subjects that the load touched and no others, and gives the same as deriving it all anew.
"""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad, Triple

from balticgraph.conflicts import CONTESTED, SINGLE, Conflict, Decision, Object, Value, contest, judge
from balticgraph.identity.iris import shown
from balticgraph.settling import NAMES, drop_labels, name_rank, settle_names, settle_status, widen
from balticgraph.store.embedded import Store
from balticgraph.store.quads import graph_of, node, object_of, subject_of, target_of
from balticgraph.vocabulary import (
    ASSERTED,
    GRAPH_CONFLICTS,
    GRAPH_VIEW,
    bg,
    rdf,
    schema,
    skos,
    xsd,
)

Claim = Mapping[NamedNode, Object]
"""A claim by its properties."""

_BEGINS = (schema.startDate, bg.validFrom)
_ENDS = (schema.endDate, bg.validUntil)


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
        self._claims: dict[NamedNode, list[NamedNode]] = defaultdict(list)
        self._asked: tuple[NamedNode, Mapping[NamedNode | None, list[Claim]]] | None = None
        for quad in change.add:
            self._about[subject_of(quad)].append(quad)
            if quad.predicate == rdf.subject:
                self._claims[target_of(quad)].append(subject_of(quad))

    def about(self, subject: NamedNode) -> Iterator[Quad]:
        """The quads with that subject."""
        yield from (q for q in self._store.about(subject) if q.graph_name not in self._drop)
        yield from self._about.get(subject, ())

    def asserted(self, subject: NamedNode) -> list[Quad]:
        """The quads with that subject that sources assert and nothing hides."""
        found = [
            q
            for q in self.about(subject)
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
        stored = (
            subject_of(q)
            for q in self._store.pointing(rdf.subject, subject)
            if q.graph_name not in self._drop
        )
        found: dict[NamedNode | None, list[Claim]] = defaultdict(list)
        for claim in sorted({*stored, *self._claims.get(subject, ())}, key=str):
            told: Claim = {rdf.value: claim, **{q.predicate: object_of(q) for q in self.about(claim)}}
            found[told.get(bg.assertedIn)].append(told)  # type: ignore[index]
        return found


def derive(
    subject: NamedNode, overlay: Overlay, decisions: Mapping[tuple[NamedNode, NamedNode], Decision]
) -> tuple[set[Triple], list[Conflict]]:
    """The triples of the view about one subject, and the conflicts between its sources."""
    values: dict[NamedNode, dict[Object, list[NamedNode]]] = defaultdict(lambda: defaultdict(list))
    for quad in overlay.asserted(subject):
        values[quad.predicate][object_of(quad)].append(graph_of(quad))
    among = decisions.get((subject, rdf.type))  # a node that another one contests
    if among and among.value and among.value not in map(shown, values.get(among.predicate, ())):
        return set(), []
    conflicts: list[Conflict] = []
    widen(values)
    for predicate in sorted(SINGLE & values.keys(), key=str):
        if len(values[predicate]) > 1:
            said = _values(subject, predicate, values[predicate], overlay)
            held, conflict = judge(subject, predicate, said, decisions.get((subject, predicate)))
            values[predicate] = {o: values[predicate][o] for o in held}
            conflicts += [conflict] if conflict else []
    drop_labels(values, conflicts)
    conflicts += _contests(subject, overlay, decisions)
    settle_names(values)
    settle_status(values)
    triples = {Triple(subject, p, o) for p, objects in values.items() for o in objects}
    return triples | set(_bounds(subject, values)), conflicts


def _contests(
    subject: NamedNode, overlay: Overlay, decisions: Mapping[tuple[NamedNode, NamedNode], Decision]
) -> Iterator[Conflict]:
    """The conflicts between nodes about this subject, whose sources always speak of the subject too."""
    for predicate in CONTESTED:
        decision = decisions.get((subject, predicate))
        if decision is not None and decision.among:
            said = [value for node in decision.among for value in _said(node, predicate, overlay)]
            conflict = contest(subject, predicate, said, decision)
            if conflict is not None:
                yield conflict


def _said(node: NamedNode, predicate: NamedNode, overlay: Overlay) -> list[Value]:
    """What a node has for a predicate, with the claims behind it."""
    objects: dict[Object, list[NamedNode]] = defaultdict(list)
    for quad in overlay.asserted(node):
        if quad.predicate == predicate:
            objects[object_of(quad)].append(graph_of(quad))
    return _values(node, predicate, objects, overlay)


def _values(
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


def _bounds(subject: NamedNode, values: Mapping[NamedNode, Mapping[Object, object]]) -> Iterator[Triple]:
    """The first and last possible day as xsd:date, to filter by, whatever the precision of the dates."""
    begins = sorted(o.value for p in _BEGINS for o in values.get(p, ()))
    ends = sorted(o.value for p in _ENDS for o in values.get(p, ()))
    if begins:
        yield Triple(subject, bg.notBefore, Literal(first_day(begins[0]), datatype=xsd.date))
    last = ends[-1:] or (begins[-1:] if schema.startDate in values else [])
    if last:
        yield Triple(subject, bg.notAfter, Literal(last_day(last[0]), datatype=xsd.date))


def first_day(iso: str) -> str:
    """The first day that a date of any precision can mean.

    >>> first_day("2023-11"), first_day("2023")
    ('2023-11-01', '2023-01-01')
    """
    return (iso + "-01-01")[:10] if len(iso) == 4 else (iso + "-01")[:10]


def last_day(iso: str) -> str:
    """The last day that a date of any precision can mean.

    >>> last_day("2024-02"), last_day("2023"), last_day("2023-11-24")
    ('2024-02-29', '2023-12-31', '2023-11-24')
    """
    if len(iso) == 4:
        return f"{iso}-12-31"
    if len(iso) != 7:
        return iso
    return f"{iso}-{monthrange(int(iso[:4]), int(iso[5:]))[1]:02d}"


def adds_nothing(subject: NamedNode, said: Iterable[Quad], store: Store) -> bool:
    """Whether one more release that says this of a subject leaves the view of it as it is, told from that view alone.

    A parliament or an office that thousands of releases name is not derived anew from all of them for each that names it once
    more. Where this gives False the subject may still come out the same.
    """
    shown = {(q.predicate, object_of(q)) for q in store.about(subject, graph=GRAPH_VIEW)}
    if any(predicate == bg.support for predicate, _ in shown):
        return False  # a second source takes the mark of an unsourced one away
    return all(
        q.predicate not in SINGLE and ((q.predicate, q.object) in shown or _gave_way(q.predicate, object_of(q), shown)) for q in said
    )  # fmt: skip


def _gave_way(predicate: NamedNode, form: Object, shown: Collection[tuple[NamedNode, Object]]) -> bool:
    """Whether the view has this name as another one already, and a name before it that wins whoever else gives this one."""
    if predicate not in NAMES or (skos.altLabel, form) not in shown or not isinstance(form, Literal):
        return False
    best = [o for p, o in shown if p == predicate and isinstance(o, Literal) and o.language == form.language]
    return bool(best) and name_rank(best[0], []) < name_rank(form, [])


def update(
    subjects: Iterable[NamedNode],
    store: Store,
    overlay: Overlay,
    decisions: Mapping[tuple[NamedNode, NamedNode], Decision],
) -> tuple[list[Quad], list[Quad]]:
    """The quads to remove from and to add to view and conflicts so that they are right for those subjects."""
    old: set[Quad] = set()
    new: set[Quad] = set()
    for subject in sorted(set(subjects), key=str):
        old.update(store.about(subject, graph=GRAPH_VIEW))
        for quad in store.pointing(rdf.subject, subject, graph=GRAPH_CONFLICTS):
            old.update(_conflict_quads(subject_of(quad), store))
        triples, conflicts = derive(subject, overlay, decisions)
        new.update(Quad(t.subject, t.predicate, t.object, GRAPH_VIEW) for t in triples)
        new.update(q for c in conflicts for q in c.quads())
    return sorted(old - new, key=str), sorted(new - old, key=str)


def _conflict_quads(conflict: NamedNode, store: Store) -> Iterator[Quad]:
    for quad in store.about(conflict, graph=GRAPH_CONFLICTS):
        yield quad
        if quad.predicate == bg.involves:
            yield from store.about(target_of(quad), graph=GRAPH_CONFLICTS)
