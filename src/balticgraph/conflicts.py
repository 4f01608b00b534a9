"""Disagreements between sources: found for one value of one subject, decided where a rule or a steward decides, never overwritten."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.identity import iris
from balticgraph.store.quads import object_of, subject_of
from balticgraph.vocabulary import BASE, GRAPH_CONFLICTS, bg, code, dcterms, rdf, schema, skos

Object = NamedNode | Literal

SINGLE: frozenset[NamedNode] = frozenset({
    bg.ordinal, bg.heldAt, bg.hostState, bg.underPresidency, bg.president, bg.seats,
    bg.presidingState, bg.presidencyOf, bg.validFrom, bg.validUntil, bg.awardYear,
    schema.startDate, schema.endDate, schema.foundingDate, dcterms.issued, bg.homeState, schema.name,
})  # fmt: skip
"""The properties that have one value in the world: two that cannot both hold are a conflict. Shapes S1, P1, P2 say the same."""

DATED: frozenset[NamedNode] = frozenset({
    bg.validFrom, bg.validUntil, schema.startDate, schema.endDate, schema.foundingDate, dcterms.issued,
})  # fmt: skip
"""Those of them that are dates, at the precision of their source."""


OWN_DECISIONS = BASE + "id/decision/store/"
"""How the names of the decisions begin that were taken in this store itself; they come before the register's."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value that a source gives: the graph that asserts it, the claim behind it, and what that claim rests on."""

    object: Object
    graph: NamedNode
    claim: NamedNode
    support: NamedNode | None


@dataclass(frozen=True, slots=True)
class Decision:
    """A steward's decision of one conflict: the value that holds, why, and in words; "" where it is left open on purpose.

    With a `key` it is between whole nodes about the subject, such as two tenures of an office for one holder, and the key tells
    which of them: those of another value than the one that holds are out of view.
    """

    subject: NamedNode
    predicate: NamedNode
    value: str
    reason: NamedNode | None
    rationale: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What stewards decided, by subject and property: each `of` one value, and those `between` nodes."""

    of: Mapping[tuple[NamedNode, NamedNode], Decision] = field(default_factory=dict)
    between: Mapping[tuple[NamedNode, NamedNode], tuple[Decision, ...]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Decision]:
        """All of them."""
        yield from self.of.values()
        for several in self.between.values():
            yield from several


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that cannot all hold, and the values that do where it is decided.

    One between whole nodes about the subject has a `key`, which tells it from the others of that subject and property.
    """

    subject: NamedNode
    predicate: NamedNode
    values: tuple[Value, ...]
    preferred: tuple[Value, ...] = ()
    reason: NamedNode | None = None
    rationale: str | None = None
    key: str = ""

    @property
    def iri(self) -> NamedNode:
        """The IRI of the conflict: its subject and property, and its key where it is between whole nodes."""
        return conflict_iri(self.subject, self.predicate, self.key)

    def quads(self) -> Iterable[Quad]:
        """The conflict as quads of the conflicts graph, with the status of each claim that is contested or gave way."""
        iri, graph = self.iri, GRAPH_CONFLICTS
        said = ", ".join(sorted({iris.shown(v.object) for v in self.values}))
        yield Quad(iri, rdf.type, bg.Conflict, graph)
        which = f" ({self.key})" if self.key else ""
        yield Quad(
            iri, skos.prefLabel, Literal(f"{_name(self.predicate)}{which}: {said}", language="en"), graph
        )
        if self.key:
            yield Quad(iri, dcterms.identifier, Literal(self.key), graph)
        yield Quad(iri, rdf.subject, self.subject, graph)
        yield Quad(iri, rdf.predicate, self.predicate, graph)
        for value in self.values:
            yield Quad(iri, bg.involves, value.claim, graph)
            status = (
                code.contested if not self.preferred else None if value in self.preferred else code.rejected
            )
            if status is not None:
                yield Quad(value.claim, bg.claimStatus, status, graph)
        for value in self.preferred[:1]:
            yield Quad(iri, bg.prefersClaim, value.claim, graph)
        if self.reason is not None:
            yield Quad(iri, bg.resolutionReason, self.reason, graph)
        if self.rationale:
            yield Quad(iri, bg.rationale, Literal(self.rationale, language="en"), graph)


def conflict_iri(subject: NamedNode, predicate: NamedNode, key: str = "") -> NamedNode:
    """The IRI of a conflict: its subject and property, and its key where it is between whole nodes."""
    path = f"conflict/{iris.path_of(subject)}/{iris.slug(_name(predicate))}"
    return iris.mint(f"{path}/{key}" if key else path)


def _name(predicate: NamedNode) -> str:
    """The property's name in words: ``startDate`` as "start date"."""
    name = predicate.value.rpartition("#")[2].rpartition("/")[2]
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name)


def more_precise(values: Iterable[Object]) -> list[Object]:
    """The values without those that another one states more precisely: 2023 beside 2023-11-23 is no disagreement.

    >>> [v.value for v in more_precise([Literal("2023"), Literal("2023-11-23")])]
    ['2023-11-23']
    """
    kept = sorted(set(values), key=str)
    return [v for v in kept if not any(w.value.startswith(v.value + "-") for w in kept)]


def judge(
    subject: NamedNode, predicate: NamedNode, values: Sequence[Value], decision: Decision | None
) -> tuple[list[Object], Conflict | None]:
    """The values that the view shows for one property of a subject, and the conflict where sources disagree.

    A more precise date takes in a coarser one. A steward's decision comes first, then a sourced value before general knowledge;
    what neither decides stays contested, and the view shows both sides.
    """
    objects = [v.object for v in values]
    held = more_precise(objects) if predicate in DATED else sorted(set(objects), key=str)
    if len(held) < 2:
        return held, None
    disagreeing = tuple(sorted((v for v in values if v.object in held), key=_order))
    rationale = decision.rationale if decision is not None else None
    if decision is not None and (
        chosen := tuple(v for v in disagreeing if iris.shown(v.object) == decision.value)
    ):
        return [chosen[0].object], Conflict(
            subject, predicate, disagreeing, chosen, decision.reason, rationale
        )
    sourced = tuple(v for v in disagreeing if v.support != code.general_knowledge)
    if sourced and len(sourced) < len(disagreeing) and len({v.object for v in sourced}) == 1:
        return [sourced[0].object], Conflict(
            subject, predicate, disagreeing, sourced, code.sourced_over_unsourced
        )
    return held, Conflict(subject, predicate, disagreeing, rationale=rationale)


def contest(
    subject: NamedNode, predicate: NamedNode, key: str, values: Sequence[Value], decision: Decision | None
) -> Conflict | None:
    """The conflict between whole nodes about a subject, None where they agree.

    `values` are what each of the nodes has for the predicate, with the claims behind the nodes.
    """
    if len({v.object for v in values}) < 2:  # one value is no disagreement
        return None
    disagreeing = tuple(sorted(values, key=_order))
    if decision is None:
        return Conflict(subject, predicate, disagreeing, key=key)
    chosen = tuple(v for v in disagreeing if iris.shown(v.object) == decision.value)
    reason = decision.reason if chosen else None
    return Conflict(subject, predicate, disagreeing, chosen, reason, decision.rationale, key)


def _order(value: Value) -> tuple[str, str]:
    return str(value.object), str(value.claim)


def is_own(quad: Quad) -> bool:
    """Whether a quad of the decisions is of one that was taken in this store."""
    return subject_of(quad).value.startswith(OWN_DECISIONS)


def decisions_in(quads: Iterable[Quad]) -> Decisions:
    """The decisions that the quads of their graph state; of two of one conflict the store's own is the one that counts."""
    found: dict[tuple[NamedNode, NamedNode, str], Decision] = {}
    for _, group in groupby(sorted(quads, key=lambda q: (is_own(q), str(q))), key=subject_of):
        told = list(group)
        said = {q.predicate: object_of(q) for q in told}
        pointed = {q.predicate: thing for q in told if isinstance(thing := q.object, NamedNode)}
        subject, predicate = pointed[rdf.subject], pointed[rdf.predicate]
        key = said[dcterms.identifier].value if dcterms.identifier in said else ""
        value, why = said[rdf.object].value, said[bg.rationale].value
        reason = pointed.get(bg.resolutionReason)
        found[subject, predicate, key] = Decision(subject, predicate, value, reason, why, key)
    between: dict[tuple[NamedNode, NamedNode], list[Decision]] = defaultdict(list)
    for (subject, predicate, key), one in sorted(found.items(), key=str):
        if key:
            between[subject, predicate].append(one)
    return Decisions(
        {(subject, predicate): one for (subject, predicate, key), one in found.items() if not key},
        {about: tuple(several) for about, several in between.items()},
    )
