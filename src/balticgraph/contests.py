"""Whole nodes that cannot all hold, such as two persons in an office for one: which there are, and which of them gave way.

A contest is about a subject (the office, the recipient of an award), between the nodes that point to it, on what they have for
one property (the holder, the year). Its key tells it from the others about that subject, and is a function of what each of its
nodes says: the day, month or year on which holders are attested, or the prize and the years. So a node tells by itself, and by
the decisions about its subject, whether it gave way, and a further source joins a contest without changing its name.

That two sources show an office for one person held by two on one day is found without being named. Other contests are those
that a steward names by deciding them.
"""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.conflicts import Conflict, Decision, Decisions, Object, conflict_iri, contest
from balticgraph.identity.iris import is_unsure, shown
from balticgraph.overlay import Overlay, values_of_node
from balticgraph.store.embedded import Store
from balticgraph.store.quads import graph_of, node, object_of
from balticgraph.vocabulary import GRAPH_VIEW, bg, org, xsd

Said = Mapping[NamedNode, Collection[Object]]
"""What is said of a node: its values by property."""

ON = {bg.holdsOffice: org.member, bg.recipient: bg.awardYear}
"""By which property a node points to what it is about, and on which property such nodes contest each other."""

_POINTS = {on: points for points, on in ON.items()}
_DAY = len("2023-11-23")


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
    """The contests of which a node is a part, or was before the change that the overlay tells.

    Of an office of which it becomes known whether one person holds it, or no longer is, those of all its holders.
    """
    known = {q.object for q in store.about(subject, predicate=bg.holdersAtOnce, graph=GRAPH_VIEW)}
    if known != {q.object for q in overlay.asserted(subject, predicate=bg.holdersAtOnce)}:
        held = [_said(overlay.about(one)) for one in overlay.pointing(bg.holdsOffice, subject)]
        return {one for said in held for one in _contests(said, overlay, decisions)}
    return {
        one
        for quads in (store.about, overlay.about)
        if any(any(True for _ in quads(subject, predicate=points)) for points in ON)
        for one in _contests(_said(quads(subject)), overlay, decisions)
    }


def _contests(said: Said, overlay: Overlay, decisions: Decisions) -> Iterator[Contest]:
    """The contests of which a node is a part of which this is said, or which its term may settle."""
    for points in ON.keys() & said.keys():
        for subject in map(node, said[points]):
            for decision in decisions.between.get((subject, ON[points]), ()):
                if _is_part(said, decision.predicate, decision.key):
                    yield Contest(subject, decision.predicate, decision.key)
    for office in map(node, said.get(bg.holdsOffice, ())):
        bounds = (*said.get(bg.validFrom, ()), *said.get(bg.validUntil, ()))
        if bounds and _is_for_one(office, overlay):  # a year has many days to look at
            for day in {day for bound in bounds for day in _days(bound.value)}:
                if overlay.pointing(bg.attestedOn, Literal(day, datatype=xsd.date)):
                    yield Contest(office, org.member, day)
        for attested in said.get(bg.attestedOn, ()):
            if len(attested.value) == _DAY:
                yield Contest(office, org.member, attested.value)


def gave_way(said: Said, decisions: Decisions) -> bool:
    """Whether a decision goes against the node of which this is said."""
    counting = (
        _counting(said, subject, ON[points], decisions)
        for points in ON.keys() & said.keys()
        for subject in map(node, said[points])
    )
    return any(
        one is not None and one.value and one.value not in map(shown, said.get(one.predicate, ()))
        for one in counting
    )


def _counting(said: Said, subject: NamedNode, on: NamedNode, decisions: Decisions) -> Decision | None:
    """The decision that counts for a node: of several the one about the shortest time."""
    about = decisions.between.get((subject, on), ())
    return max(
        (one for one in about if _is_part(said, on, one.key)), key=lambda one: len(one.key), default=None
    )


def conflict_of(one: Contest, overlay: Overlay, decisions: Decisions) -> Conflict | None:
    """The conflict that a contest is as the sources in view have it, None where they agree."""
    nodes = nodes_of(one, overlay, decisions)
    values = [value for each in nodes for value in values_of_node(each, one.predicate, overlay)]
    decided = decisions.between.get((one.subject, one.predicate), ())
    return contest(*one, values, next((d for d in decided if d.key == one.key), None))


def nodes_of(one: Contest, overlay: Overlay, decisions: Decisions) -> list[NamedNode]:
    """The nodes that contest each other: those that a steward named, else holders on one day.

    Days of a month or year that was decided as a whole are no contests of their own.
    """
    about = decisions.between.get((one.subject, one.predicate), ())
    for decision in (d for d in about if d.key == one.key):
        return [
            each
            for each in parts_of(decision, overlay)
            if _counting(_said(overlay.asserted(each)), *one[:2], decisions) == decision
        ]
    if any(one.predicate == org.member and _within(one.key, decision.key) for decision in about):
        return []
    return _holders(one.subject, one.key, overlay) if len(one.key) == _DAY else []


def parts_of(decision: Decision, overlay: Overlay) -> list[NamedNode]:
    """The nodes of which a decision speaks."""
    pointing = overlay.pointing(_POINTS[decision.predicate], decision.subject)
    return [
        one for one in pointing if _is_part(_said(overlay.asserted(one)), decision.predicate, decision.key)
    ]


def _holders(office: NamedNode, day: str, overlay: Overlay) -> list[NamedNode]:
    """The tenures by which an office for one person has several holders on a day, by sources that differ.

    Persons who stay unsure may be one of the others. Where a term of somebody begins or ends on the day, or in a month or year
    that has it, the office may have changed hands; and a source that names both tells of one after the other.
    """
    if not _is_for_one(office, overlay):
        return []
    attested = _members(office, overlay.pointing(bg.attestedOn, Literal(day, datatype=xsd.date)), overlay)
    if len(set(attested.values())) < 2:
        return []
    told: dict[NamedNode, set[NamedNode]] = defaultdict(set)
    for tenure, member in attested.items():
        for quad in overlay.asserted(tenure, predicate=bg.attestedOn):
            told[graph_of(quad)].add(member)
    changing = set(_members(office, _bounded(day, overlay), overlay).values())
    apart = {
        person
        for pair in combinations(sorted(set(attested.values()) - changing, key=str), 2)
        if not any(named.issuperset(pair) for named in told.values())
        for person in pair
    }
    return [tenure for tenure, member in attested.items() if member in apart]


def _is_for_one(office: NamedNode, overlay: Overlay) -> bool:
    """Whether sources say of an office that one person holds it at a time."""
    return {object_of(q).value for q in overlay.asserted(office, predicate=bg.holdersAtOnce)} == {"1"}


def _members(office: NamedNode, tenures: Iterable[NamedNode], overlay: Overlay) -> dict[NamedNode, NamedNode]:
    """Those of the tenures that are of the office, each with its holder, where it is sure who that is."""
    return {
        tenure: member
        for tenure in tenures
        if any(q.object == office for q in overlay.asserted(tenure, predicate=bg.holdsOffice))
        for member in (node(q.object) for q in overlay.asserted(tenure, predicate=org.member))
        if not is_unsure(member)
    }


def _bounded(day: str, overlay: Overlay) -> Iterator[NamedNode]:
    """The tenures of which a term begins or ends on a day, in its month or in its year."""
    for part, kind in ((day, xsd.date), (day[:7], xsd.gYearMonth), (day[:4], xsd.gYear)):
        for bound in (bg.validFrom, bg.validUntil):
            yield from overlay.pointing(bound, Literal(part, datatype=kind))


def _days(time: str) -> Iterator[str]:
    """The days of a day, month or year.

    >>> [*_days("2024-02")][-1], len([*_days("2023")]), [*_days("2023-11-23")]
    ('2024-02-29', 365, ['2023-11-23'])
    """
    if len(time) == _DAY:
        yield time
        return
    year, _, only = time.partition("-")
    for month in [int(only)] if only else range(1, 13):
        for day in range(1, monthrange(int(year), month)[1] + 1):
            yield f"{year}-{month:02d}-{day:02d}"


def _said(quads: Iterable[Quad]) -> Said:
    said: dict[NamedNode, set[Object]] = defaultdict(set)
    for quad in quads:
        said[quad.predicate].add(object_of(quad))
    return said


def _is_part(said: Said, on: NamedNode, key: str) -> bool:
    """Whether a node of which this is said is part of the contest of that key about what it points to."""
    if on == org.member:
        sure = any(not is_unsure(node(person)) for person in said.get(org.member, ()))
        return sure and any(_within(day.value, key) for day in said.get(bg.attestedOn, ()))
    prize, _, years = key.rpartition("/")
    same = prize in map(shown, said.get(bg.forPrize, ()))
    return same and any(year.value in years.split("-") for year in said.get(bg.awardYear, ()))


def _within(day: str, time: str) -> bool:
    """Whether a day, month or year is another one, or lies within it."""
    return f"{day}-".startswith(f"{time}-")
