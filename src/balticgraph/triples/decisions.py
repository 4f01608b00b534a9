"""What stewards decided, as quads: of which subject and property, the value that holds, and why."""

from collections.abc import Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.documents.release import Release
from balticgraph.facts.fact import BodyFact, EventFact, OfficeFact, PresidencyFact, Reading
from balticgraph.identity.iris import digest, mint, shown, slug
from balticgraph.identity.known import Known
from balticgraph.identity.link import link
from balticgraph.register.known import Decision, Rival, holds
from balticgraph.triples.describe import assertions
from balticgraph.vocabulary import bg, code, dcterms, org, rdf, schema, xsd

_PREDICATES: Mapping[type, Mapping[str, NamedNode]] = {
    EventFact: {
        "start": schema.startDate, "end": schema.endDate, "city": bg.heldAt, "country": bg.hostState,
        "name": schema.name, "presiding": bg.underPresidency,
    },
    PresidencyFact: {
        "start": bg.validFrom, "end": bg.validUntil, "country": bg.presidingState, "president": bg.president,
    },
    BodyFact: {"founded": schema.foundingDate, "seats": bg.seats},
}  # fmt: skip


def describe_decision(decision: Decision, known: Known, graph: NamedNode) -> Iterator[Quad]:
    """The quads of one decision: of one value of an event, a term or a body, or between whole rows.

    A conflict that is left open on purpose has "" for the value, and the reason for that in words. A property
    that may have several values needs no decision: of that there are no quads.
    """
    if decision.rivals:
        yield from _between(decision, known, graph)
        return
    predicate = _PREDICATES[type(decision.about)].get(decision.field)
    for subject, stated, thing in _stated(_reading(decision), known):
        if stated == predicate:
            yield from _quads(subject, predicate, shown(thing) if decision.value else "", decision, graph)


def _between(decision: Decision, known: Known, graph: NamedNode) -> Iterator[Quad]:
    """The decision between nodes that cannot all hold: those that have another value than the one that holds are out of view."""
    found = [(rival, *_node(rival, known)) for rival in decision.rivals]
    _, subject, predicate, _ = found[0]
    value = next((shown(thing) for rival, *_, thing in found if holds(rival) == decision.value), "")
    yield from _quads(subject, predicate, value, decision, graph, key=_key(decision))


def _node(rival: Rival, known: Known) -> tuple[NamedNode, NamedNode, NamedNode | Literal]:
    """Whom a row is about, and the predicate and value that others contest."""
    if isinstance(rival, OfficeFact):
        reading = Reading(release=_table("offices"), offices=(rival,))
        about, predicate = bg.holdsOffice, org.member
    else:
        reading = Reading(release=_table("prizes"), recipients=(rival,))
        about, predicate = bg.recipient, bg.awardYear
    stated = _stated(reading, known)
    row, value = next((s, o) for s, p, o in stated if p == predicate)
    subject = next(o for s, p, o in stated if (s, p) == (row, about) and isinstance(o, NamedNode))
    return subject, predicate, value


def _key(decision: Decision) -> str:
    """What tells the contest from the others of its office or recipient: the day, month or year, or the prize and the years."""
    first, _, last = decision.parts
    if isinstance(decision.rivals[0], OfficeFact):
        return last
    return f"{slug(first)}/{'-'.join(sorted(last.split('/')))}"


def _quads(
    subject: NamedNode, predicate: NamedNode, value: str, decision: Decision, graph: NamedNode, *, key: str = "",
) -> Iterator[Quad]:  # fmt: skip
    iri = mint(f"decision/{digest(subject, predicate, *([key] if key else []))}")
    yield from decision_quads(
        iri, subject, predicate, value, decision.reason, decision.rationale, decision.day, graph, key=key
    )


def decision_quads(
    iri: NamedNode, subject: NamedNode, predicate: NamedNode, value: str,
    reason: str, rationale: str, day: str, graph: NamedNode, *, key: str = "",
) -> Iterator[Quad]:  # fmt: skip
    """The quads of a decision of one value, which is "" where it stays open, and the reason "" with it; `day` "" where none is named.

    The `key` is that of a conflict between whole nodes.
    """
    yield Quad(iri, rdf.subject, subject, graph)
    yield Quad(iri, rdf.predicate, predicate, graph)
    yield Quad(iri, rdf.object, Literal(value), graph)
    if key:
        yield Quad(iri, dcterms.identifier, Literal(key), graph)
    if reason:
        yield Quad(iri, bg.resolutionReason, code[reason], graph)
    yield Quad(iri, bg.rationale, Literal(rationale, language="en"), graph)
    if day:
        yield Quad(iri, dcterms.issued, Literal(day, datatype=xsd.date), graph)


def _stated(reading: Reading, known: Known) -> list[tuple[NamedNode, NamedNode, NamedNode | Literal]]:
    return [
        (assertion.subject, triple.predicate, triple.object)
        for assertion in assertions(link(reading, known))
        for triple in assertion.triples
        if isinstance(triple.object, NamedNode | Literal)
    ]


def _reading(decision: Decision) -> Reading:
    about = decision.about
    if isinstance(about, EventFact):
        return Reading(release=_table("decisions"), events=(about,))
    if isinstance(about, PresidencyFact):
        return Reading(release=_table("decisions"), presidencies=(about,))
    return Reading(release=_table("decisions"), bodies=(about,) if about else ())


def _table(name: str) -> Release:
    return Release(
        name=f"register-{name}", content_hash="sha256:" + "0" * 64, text="", passages=(), is_table=True
    )
