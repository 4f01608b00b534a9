"""What stewards decided, as quads: of which subject and property, the value that holds, and why."""

from collections.abc import Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.documents.release import Release
from balticgraph.facts.fact import BodyFact, EventFact, PresidencyFact, Reading
from balticgraph.identity.iris import digest, mint
from balticgraph.identity.known import Known
from balticgraph.identity.link import link
from balticgraph.register.known import Decision
from balticgraph.triples.describe import assertions
from balticgraph.vocabulary import bg, code, dcterms, rdf, schema, xsd

_PREDICATES: Mapping[type, Mapping[str, NamedNode]] = {
    EventFact: {
        "start": schema.startDate, "end": schema.endDate, "city": bg.heldAt, "country": bg.hostState, "name": schema.name,
        "presiding": bg.underPresidency,
    },
    PresidencyFact: {"start": bg.validFrom, "end": bg.validUntil, "country": bg.presidingState, "president": bg.president},
    BodyFact: {"founded": schema.foundingDate, "seats": bg.seats},
}  # fmt: skip


def describe_decision(decision: Decision, known: Known, graph: NamedNode) -> Iterator[Quad]:
    """The quads of one decision, none where it is not about the value of an event, a term or a body."""
    predicate = _PREDICATES.get(type(decision.about), {}).get(decision.field)
    if predicate is None:
        return
    for assertion in assertions(link(_reading(decision), known)):
        for triple in assertion.triples:
            if triple.predicate == predicate:
                iri = mint(f"decision/{digest(triple.subject, predicate)}")
                said = (
                    (rdf.subject, triple.subject), (rdf.predicate, predicate), (rdf.object, Literal(shown(triple.object))),
                    (bg.resolutionReason, code[decision.reason]), (bg.rationale, Literal(decision.rationale, language="en")),
                    (dcterms.issued, Literal(decision.day, datatype=xsd.date)),
                )  # fmt: skip
                yield from (Quad(iri, p, o, graph) for p, o in said)


def _reading(decision: Decision) -> Reading:
    table = Release(name="register-decisions", content_hash="sha256:" + "0" * 64, text="", passages=())
    about = decision.about
    if isinstance(about, EventFact):
        return Reading(release=table, events=(about,))
    if isinstance(about, PresidencyFact):
        return Reading(release=table, presidencies=(about,))
    return Reading(release=table, bodies=(about,) if about else ())


def shown(thing: NamedNode | Literal) -> str:
    """A value as a decision names it: a literal's words, or the key of a thing."""
    return thing.value.rpartition("/")[2] if isinstance(thing, NamedNode) else thing.value
