"""The graph as of a day: what the sources had said by then, by their own dates."""

from collections.abc import Iterator
from datetime import date

from pyoxigraph import NamedNode, Quad

from balticgraph.errors import UsageError
from balticgraph.landing import DECISIONS, RETRACTIONS, Landing, stamp
from balticgraph.store.embedded import Store
from balticgraph.store.quads import subject_of, target_of
from balticgraph.vocabulary import ASSERTED, GRAPH_CONFLICTS, GRAPH_ONTOLOGY, PROVENANCE, bg, dcterms, rdf

_GROUND = frozenset({"register-states", "register-bodies", "register-body-names"})
"""The tables every graph stands on: names of bodies and states are no news of a day."""


def as_of(store: Store, day: str) -> tuple[Store, tuple[str, ...]]:
    """The graph as the sources had it by the end of a day, in memory, and the keys of the undated sources that are left out.

    A source's date is the day it says it was updated, else issued; when it was loaded does not matter. Tables of the register
    bear no date of their own and are left out but for the bodies. Raises UsageError where the day is not YYYY-MM-DD.
    """
    if not _is_day(day):
        raise UsageError(f"--as-of takes a day such as 2024-03-01, not {day!r}")
    then, undated = Store.memory(), list[str]()
    then.bulk(q for graph in (GRAPH_ONTOLOGY, DECISIONS, RETRACTIONS) for q in store.quads(graph=graph))
    for graph in store.graphs():
        if graph.value.startswith(PROVENANCE):
            key = graph.value.removeprefix(PROVENANCE)
            quads = [q for name in _graphs(graph, key) for q in store.quads(graph=name)]
            said = _date(quads)
            if key in _GROUND or (said and said[:10] <= day):
                then.bulk(quads)
            elif not said:
                undated.append(key)
    then.bulk(_replaced(then))
    Landing.on(then).rebuild()
    return then, tuple(sorted(undated))


def _is_day(day: str) -> bool:
    try:
        return date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False


def _graphs(provenance: NamedNode, key: str) -> tuple[NamedNode, NamedNode]:
    table = key.startswith("register-")
    return provenance, NamedNode(ASSERTED[1] + key.removeprefix("register-") if table else ASSERTED[0] + key)


def _date(quads: list[Quad]) -> str:
    snapshots = [subject_of(q) for q in quads if q.predicate == rdf.type and q.object == bg.SourceSnapshot]
    return max((stamp(quads, snapshot) for snapshot in snapshots), default="")


def _replaced(then: Store) -> Iterator[Quad]:
    """The marks of captures that had given way by then."""
    captures: dict[NamedNode, list[tuple[str, str, NamedNode]]] = {}
    for graph in then.graphs():
        if graph.value.startswith(PROVENANCE) and "/register-" not in graph.value:
            for quad in then.stating(bg.snapshotOf, graph):
                snapshot, document = subject_of(quad), target_of(quad)
                said = stamp((*then.about(snapshot), *then.about(document)), snapshot)
                captures.setdefault(document, []).append((said, snapshot.value, snapshot))
    for found in captures.values():
        *earlier, latest = sorted(found)
        yield from (Quad(old[2], dcterms.isReplacedBy, latest[2], GRAPH_CONFLICTS) for old in earlier)
