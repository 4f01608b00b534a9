"""Whole nodes that cannot all hold, such as two persons in an office for one: which there are, and which of them gave way.

A contest is about a subject (the office, the recipient of an award), between the nodes that point to it, on what they have for
one property (the holder, the year). Its key tells it from the others about that subject, and is a function of what each of its
nodes says: the day, month or year on which holders are attested, or the prize and the years. So a node tells by itself, and by
the decisions about its subject, whether it gave way, and a further source joins a contest without changing its name.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from pyoxigraph import NamedNode, Quad

from balticgraph.conflicts import Conflict, Decision, Decisions, Object, conflict_iri, contest
from balticgraph.identity.iris import shown
from balticgraph.overlay import Overlay, values_of_node
from balticgraph.store.embedded import Store
from balticgraph.store.quads import node, object_of
from balticgraph.vocabulary import bg, org

Said = Mapping[NamedNode, Collection[Object]]
"""What is said of a node: its values by property."""

ON = {bg.holdsOffice: org.member, bg.recipient: bg.awardYear}
"""By which property a node points to what it is about, and on which property such nodes contest each other."""

_POINTS = {on: points for points, on in ON.items()}


class Contest(NamedTuple):
    """A contest by its name: what it is about, the property, and the key that tells it from the others."""

    subject: NamedNode
    predicate: NamedNode
    key: str

    @property
    def iri(self) -> NamedNode:
        """The IRI of its conflict."""
        return conflict_iri(*self)


def part_of(subject: NamedNode, store: Store, overlay: Overlay, decisions: Decisions) -> set[Contest]:
    """The contests of which a node is a part, or was before the change that the overlay tells."""
    return {
        one
        for quads in (store.about, overlay.about)
        if any(any(True for _ in quads(subject, predicate=points)) for points in ON)
        for one in _contests(_said(quads(subject)), decisions)
    }


def _contests(said: Said, decisions: Decisions) -> Iterator[Contest]:
    for points in ON.keys() & said.keys():
        for subject in map(node, said[points]):
            for decision in decisions.between.get((subject, ON[points]), ()):
                if _is_part(said, decision.predicate, decision.key):
                    yield Contest(subject, decision.predicate, decision.key)


def gave_way(said: Said, decisions: Decisions) -> bool:
    """Whether a decision goes against the node of which this is said."""
    return any(
        decision.value
        and decision.value not in map(shown, said.get(decision.predicate, ()))
        and _is_part(said, decision.predicate, decision.key)
        for points in ON.keys() & said.keys()
        for subject in map(node, said[points])
        for decision in decisions.between.get((subject, ON[points]), ())
    )


def parts_of(decision: Decision, overlay: Overlay) -> list[NamedNode]:
    """The nodes between which a decision decides."""
    pointing = overlay.pointing(_POINTS[decision.predicate], decision.subject)
    return [
        one for one in pointing if _is_part(_said(overlay.asserted(one)), decision.predicate, decision.key)
    ]


def conflict_of(one: Contest, overlay: Overlay, decisions: Decisions) -> Conflict | None:
    """The conflict that a contest is as the sources in view have it, None where they agree."""
    nodes = nodes_of(one, overlay, decisions)
    values = [value for each in nodes for value in values_of_node(each, one.predicate, overlay)]
    return contest(*one, values, _decision(one, decisions))


def nodes_of(one: Contest, overlay: Overlay, decisions: Decisions) -> list[NamedNode]:
    """The nodes that contest each other."""
    decision = _decision(one, decisions)
    return parts_of(decision, overlay) if decision is not None else []


def _decision(one: Contest, decisions: Decisions) -> Decision | None:
    decided = decisions.between.get((one.subject, one.predicate), ())
    return next((d for d in decided if d.key == one.key), None)


def _said(quads: Iterable[Quad]) -> Said:
    said: dict[NamedNode, set[Object]] = defaultdict(set)
    for quad in quads:
        said[quad.predicate].add(object_of(quad))
    return said


def _is_part(said: Said, on: NamedNode, key: str) -> bool:
    """Whether a node of which this is said is part of the contest of that key about what it points to."""
    if on == org.member:
        return any(day.value == key or day.value.startswith(f"{key}-") for day in said.get(bg.attestedOn, ()))
    prize, _, years = key.rpartition("/")
    same = prize in map(shown, said.get(bg.forPrize, ()))
    return same and any(year.value in years.split("-") for year in said.get(bg.awardYear, ()))
