"""The current view: for each subject, what holds of all that the sources assert about it.

The view of a subject is a pure function of the quads with that subject and of the decisions about it. So bringing it up to
date after a load touches the subjects that the load touched and no others, and gives the same as deriving it all anew.
"""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad, Triple

from balticgraph.conflicts import SINGLE, Conflict, Decisions, Object, judge
from balticgraph.contests import ON, Contest, conflict_of, gave_way, nodes_of, part_of
from balticgraph.overlay import Overlay, values_behind
from balticgraph.settling import NAMES, drop_labels, name_rank, settle_names, settle_status, widen
from balticgraph.store.embedded import Store
from balticgraph.store.quads import graph_of, object_of, subject_of, target_of
from balticgraph.vocabulary import (
    GRAPH_CONFLICTS,
    GRAPH_VIEW,
    bg,
    dcterms,
    rdf,
    schema,
    skos,
    xsd,
)

_BEGINS = (schema.startDate, bg.validFrom)
_ENDS = (schema.endDate, bg.validUntil)
_JUDGED = SINGLE | ON.keys()
"""The properties by which a subject is part of a conflict, or may be."""


def derive(subject: NamedNode, overlay: Overlay, decisions: Decisions) -> tuple[set[Triple], list[Conflict]]:
    """The triples of the view about one subject, and the conflicts between its sources on its values."""
    values: dict[NamedNode, dict[Object, list[NamedNode]]] = defaultdict(lambda: defaultdict(list))
    for quad in overlay.asserted(subject):
        values[quad.predicate][object_of(quad)].append(graph_of(quad))
    if gave_way(values, decisions):
        return set(), []
    conflicts: list[Conflict] = []
    widen(values)
    for predicate in sorted(SINGLE & values.keys(), key=str):
        if len(values[predicate]) > 1:
            said = values_behind(subject, predicate, values[predicate], overlay)
            held, conflict = judge(subject, predicate, said, decisions.of.get((subject, predicate)))
            values[predicate] = {o: values[predicate][o] for o in held}
            conflicts += [conflict] if conflict else []
    drop_labels(values, conflicts)
    settle_names(values)
    settle_status(values)
    triples = {Triple(subject, p, o) for p, objects in values.items() for o in objects}
    return triples | set(_bounds(subject, values)), conflicts


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
        q.predicate not in _JUDGED and ((q.predicate, q.object) in shown or _gave_way(q.predicate, object_of(q), shown)) for q in said
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
    decisions: Decisions,
    contests: Iterable[Contest] = (),
) -> tuple[list[Quad], list[Quad]]:
    """The quads to remove from and to add to view and conflicts so that they are right for those subjects.

    The contests of which they are a part, or were, are brought up to date with them, and those that are named besides.
    """
    old: set[Quad] = set()
    new: set[Quad] = set()
    seen: set[NamedNode] = set()
    judged: set[Contest] = set()
    left, at_issue = set(subjects), set(contests)
    while left or at_issue:
        for subject in sorted(left, key=str):
            old.update(_shown_of(subject, store))
            triples, conflicts = derive(subject, overlay, decisions)
            new.update(Quad(t.subject, t.predicate, t.object, GRAPH_VIEW) for t in triples)
            new.update(q for c in conflicts for q in c.quads())
            at_issue |= part_of(subject, store, overlay, decisions)
        seen, judged, at_issue = seen | left, judged | at_issue, at_issue - judged
        left = set()
        for one in at_issue:
            before = tuple(_conflict_quads(one.iri, store))
            old.update(before)
            conflict = conflict_of(one, overlay, decisions)
            new.update(conflict.quads() if conflict is not None else ())
            # the claims of these nodes may have a status for another reason
            left |= {*nodes_of(one, overlay, decisions), *_claimed(before, store)} - seen
        at_issue = set()
    return sorted(old - new, key=str), sorted(new - old, key=str)


def _shown_of(subject: NamedNode, store: Store) -> Iterator[Quad]:
    """What view and conflicts have of a subject and its values; the contests about it are matters of the nodes in them."""
    yield from store.about(subject, graph=GRAPH_VIEW)
    for quad in store.pointing(rdf.subject, subject, graph=GRAPH_CONFLICTS):
        told = tuple(_conflict_quads(subject_of(quad), store))
        if all(q.predicate != dcterms.identifier for q in told):
            yield from told


def _claimed(conflict: Iterable[Quad], store: Store) -> Iterator[NamedNode]:
    """The nodes about which the claims of a conflict are."""
    for quad in conflict:
        if quad.predicate == bg.involves:
            yield from map(target_of, store.about(target_of(quad), predicate=rdf.subject))


def _conflict_quads(conflict: NamedNode, store: Store) -> Iterator[Quad]:
    for quad in store.about(conflict, graph=GRAPH_CONFLICTS):
        yield quad
        if quad.predicate == bg.involves:
            yield from store.about(target_of(quad), graph=GRAPH_CONFLICTS)
