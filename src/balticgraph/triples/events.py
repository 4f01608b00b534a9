"""Events as triples: numbers, days and places, each with a claim of its own."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from balticgraph.facts.fact import EventFact, Evidence
from balticgraph.identity import iris
from balticgraph.identity.link import Linked
from balticgraph.triples.assertion import Assertion, dated, in_others, integer, node, of, value
from balticgraph.triples.bodies import language_tagged, name_place, name_state
from balticgraph.triples.labels import SERIES_NAMES, label_in, others_in
from balticgraph.vocabulary import bg, code, dcterms, schema, skos

_ASSEMBLY = iris.mint("body/baltic-assembly")
_SERIES = {
    "ba_session": "series/baltic-assembly-sessions",
    "extraordinary": "series/baltic-assembly-extraordinary-sessions",
    "baltic_council": "series/baltic-council",
}
_CONVENERS = {
    "ba_session": (_ASSEMBLY,),
    "baltic_council": (_ASSEMBLY, iris.mint("body/baltic-council-of-ministers")),
    "ba_presidium": (_ASSEMBLY,),
    "ba_committee": (_ASSEMBLY,),
}


def describe_event(fact: EventFact, linked: Linked) -> Iterator[Assertion]:
    """An event: what it is, and one claim each for its number, days, city, host state and venue.

    Of one that a person changed, what the rules had read just so is a claim of theirs still.
    """
    before = next((read for read in linked.reading.changed if read.key == fact.key), fact)

    def behind(*fields: str) -> Evidence:
        """The evidence of a field, which is the first of these."""
        same = getattr(before, fields[0]) == getattr(fact, fields[0])
        return of((before if same else fact).evidence, *fields)

    iri = linked.events[fact.key]
    built = node(iri, behind("kind"), _type(fact), label=label_in(fact, linked)).add(
        bg.convenedBy, *_CONVENERS.get(fact.kind, ())
    )
    built.add(dcterms.type, _kind(fact)).add(skos.prefLabel, *others_in(fact, linked))
    if fact.name and linked.reading.release.language not in {None, "en"}:
        built.add(skos.altLabel, language_tagged(fact.name, linked.reading.release.language))
    kind = "extraordinary" if fact.extraordinary else fact.kind
    if kind in _SERIES and fact.number is not None:
        series = iris.mint(_SERIES[kind])
        built.add(bg.inSeries, series)
        named = node(series, behind("number"), bg.MeetingSeries)
        yield named.add(skos.prefLabel, *in_others(SERIES_NAMES[kind])).done()
    if label_in(fact, linked):
        yield built.done()
    yield from value(
        iri, bg.ordinal, integer(fact.number), behind("number"), as_written=fact.number_as_written
    )
    yield from value(iri, schema.startDate, dated(fact.start), behind("start"))
    yield from value(iri, schema.endDate, dated(fact.end), behind("end", "start"))
    for field, predicate, name in (("city", bg.heldAt, fact.city), ("venue", schema.location, fact.venue)):
        if name:
            yield from name_place(name, behind(field))
            yield from value(iri, predicate, iris.place(name), behind(field))
    if fact.country:
        yield from name_state(fact.country, behind("country", "city"), linked.bodies_known)
        yield from value(iri, bg.hostState, iris.state(fact.country), behind("country", "city"))
    if fact.key in linked.under:
        yield from value(iri, bg.underPresidency, linked.under[fact.key], behind("presiding"))
    if fact.name and linked.source.startswith("register-"):
        yield from value(iri, schema.name, Literal(fact.name, language="en"), behind("name"))


def _type(fact: EventFact) -> NamedNode:
    return {"ba_session": bg.Session, "baltic_council": bg.JointMeeting}.get(fact.kind, bg.Event)


def _kind(fact: EventFact) -> NamedNode | None:
    if fact.kind == "ba_session":
        return code.extraordinary if fact.extraordinary else code.ordinary
    return None if fact.kind == "baltic_council" else code[fact.kind]
