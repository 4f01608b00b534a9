"""The graph as of a day: what the sources had said by then, by their own dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pyoxigraph import NamedNode, Quad

from balticgraph.captures import RETRACTIONS, given_way, stamp, stamps, withdrawn
from balticgraph.errors import UsageError
from balticgraph.landing import GROUND, Landing
from balticgraph.store.embedded import Store
from balticgraph.store.quads import subject_of, target_of
from balticgraph.store.view import View
from balticgraph.vocabulary import ASSERTED, GRAPH_DECISIONS, GRAPH_ONTOLOGY, PROVENANCE, bg, rdf

_TABLE = "register-"


@dataclass(frozen=True, slots=True)
class Then:
    """The graph as of a day, and the sources that are not in it: `undated` by their keys, `later` tables with their days."""

    store: Store
    undated: tuple[str, ...] = ()
    later: tuple[tuple[str, str], ...] = ()


def as_of(view: View, day: str) -> Then:
    """The graph as the sources had it by the end of a day, in memory, with what is not in it.

    A source's date is the day it says it was updated, else issued; when it was loaded does not matter. A table of the
    register is of the day that its package gives: the days on which its pages came out are in no table, and the day of
    an event is not the day on which somebody told of it. Names of bodies and states are there on any day.
    Raises UsageError where the day is not YYYY-MM-DD, or where the view is an endpoint.
    """
    if not _is_day(day):
        raise UsageError(f"--as-of takes a day such as 2024-03-01, not {day!r}")
    if not isinstance(view, Store):
        raise UsageError(
            "--as-of needs the store's folder, and this is an endpoint; ask a copy restored from a backup"
        )
    then, undated, later = Store.memory(), list[str](), list[tuple[str, str]]()
    then.bulk(q for graph in (GRAPH_ONTOLOGY, GRAPH_DECISIONS, RETRACTIONS) for q in view.quads(graph=graph))
    for graph in view.graphs():
        if graph.value.startswith(PROVENANCE):
            key = graph.value.removeprefix(PROVENANCE)
            quads = [q for name in _graphs(graph, key) for q in view.quads(graph=name)]
            said = _date(quads)[:10]
            if key in GROUND or (said and said <= day):
                then.bulk(quads)
            elif not said:
                undated.append(key)
            elif key.startswith(_TABLE):
                later.append((key, said))
    then.bulk(_replaced(then))
    Landing.on(then).rebuild()
    return Then(then, tuple(sorted(undated)), tuple(sorted(later)))


def _is_day(day: str) -> bool:
    try:
        return date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False


def _graphs(provenance: NamedNode, key: str) -> tuple[NamedNode, NamedNode]:
    table = key.startswith(_TABLE)
    return provenance, NamedNode(ASSERTED[1] + key.removeprefix(_TABLE) if table else ASSERTED[0] + key)


def _date(quads: list[Quad]) -> str:
    snapshots = [subject_of(q) for q in quads if q.predicate == rdf.type and q.object == bg.SourceSnapshot]
    return max((stamp(quads, snapshot) for snapshot in snapshots), default="")


def _replaced(then: Store) -> Iterator[Quad]:
    """The marks of captures that had given way by then."""
    documents = {
        target_of(q)
        for graph in then.graphs()
        if graph.value.startswith(PROVENANCE) and f"/{_TABLE}" not in graph.value
        for q in then.stating(bg.snapshotOf, graph)
    }
    put_behind = withdrawn(then)
    for document in sorted(documents, key=str):
        yield from given_way(stamps(then, document), put_behind)
