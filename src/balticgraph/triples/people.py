"""Attendance and offices as triples: who took part in what, in which capacity, and who held what."""

from collections.abc import Iterator, Mapping

from pyoxigraph import NamedNode

from balticgraph.facts.fact import AttendanceFact, Evidence, OfficeFact, PostFact, Reading
from balticgraph.identity import iris
from balticgraph.identity.link import Linked
from balticgraph.register.names import LANGUAGES, office_names
from balticgraph.triples.assertion import Assertion, dated, in_others, integer, node, of, value
from balticgraph.triples.bodies import language_tagged, name_body, name_person
from balticgraph.triples.labels import label_in, of_event, office_label
from balticgraph.vocabulary import bg, code, org, skos


def tenure(fact: OfficeFact, linked: Linked) -> NamedNode:
    """The IRI of a tenure: person, office, and first day or source."""
    person = iris.path_of(linked.persons[fact.person].iri).removeprefix("person/")
    post = iris.path_of(iris.office(fact.office, fact.organisation)).removeprefix("office/")
    return iris.mint(
        f"tenure/{person}/{post}/{iris.slug(fact.start) if fact.start else _since(fact, linked)}"
    )


def _since(fact: OfficeFact, linked: Linked) -> str:
    """The source, and in a register, where one person may hold an office more than once, the day on which a row attests it, or its last."""
    if not linked.source.startswith("register-"):
        return linked.source
    day = fact.attested or (f"until-{fact.end}" if fact.end else "")
    return f"{linked.source}/{day}" if day else linked.source


def describe_post(fact: PostFact, linked: Linked) -> Iterator[Assertion]:
    """An office as such: its body, and how many persons hold it at one time."""
    yield from _post(fact.office, fact.organisation, of(fact.evidence, ""), linked)
    post = iris.office(fact.office, fact.organisation)
    yield from value(post, bg.holdersAtOnce, integer(fact.holders), of(fact.evidence, "holders"))


def _post(office: str, organisation: str, evidence: Evidence, linked: Linked) -> Iterator[Assertion]:
    """An office with its names, in its body."""
    yield from name_body(organisation, evidence, linked.bodies_known)
    built = node(
        iris.office(office, organisation), evidence, bg.Office, label=office_label(office, organisation)
    )
    built.add(skos.prefLabel, *in_others(office_names(office, organisation)))
    yield built.add(org.postIn, iris.body(organisation)).done()


def describe_office(fact: OfficeFact, linked: Linked) -> Iterator[Assertion]:
    """A tenure: a person in an office, for an interval or as attested on a day."""
    link = linked.persons[fact.person]
    post, label = iris.office(fact.office, fact.organisation), office_label(fact.office, fact.organisation)
    yield from name_person(link.iri, link.name, fact.evidence, as_written=fact.as_written)
    yield from _post(fact.office, fact.organisation, fact.evidence, linked)
    names = office_names(fact.office, fact.organisation)
    built = node(tenure(fact, linked), fact.evidence, bg.Tenure, label=f"{link.name}, {label}")
    built.add(skos.prefLabel, *in_others({lang: f"{link.name}, {name}" for lang, name in names.items()}))
    built.add(org.member, link.iri).add(org.organization, iris.body(fact.organisation)).add(
        bg.holdsOffice, post
    )
    built.add(bg.validFrom, dated(fact.start)).add(bg.validUntil, dated(fact.end))
    built.add(bg.attestedOn, dated(_attested(fact, linked.reading)))
    yield built.done(as_written=fact.as_written)


def _attested(fact: OfficeFact, reading: Reading) -> str | None:
    """When the source shows the office to be held: its own word, at its precision, else the day of a release that states no interval."""
    if fact.attested or fact.start or fact.end:
        return fact.attested
    published = reading.release.published
    return published.value[:10] if published else None


def describe_attendance(fact: AttendanceFact, linked: Linked) -> Iterator[Assertion]:
    """An attendance: one person at one event, with status, role, and the tenures named in the same words."""
    link, event = linked.persons[fact.person], linked.events[fact.event]
    yield from name_person(link.iri, link.name, fact.evidence, as_written=fact.as_written)
    key = f"attendance/{iris.path_of(event)}/{iris.path_of(link.iri).removeprefix('person/')}"
    label = ", ".join(filter(None, (link.name, _labels(linked)[fact.event])))
    built = node(iris.mint(key), fact.evidence, bg.Attendance, label=label)
    built.add(skos.prefLabel, *of_event(dict.fromkeys(LANGUAGES, link.name), fact.event, linked))
    built.add(bg.attendanceOf, event).add(bg.attendee, link.iri)
    built.add(bg.attendanceStatus, code.announced if fact.announced else code.listed)
    built.add(bg.participationRole, code[fact.capacity])
    built.add(bg.inCapacity, *_capacities(fact, linked))
    if fact.office_as_written:
        built.add(
            bg.capacityAsWritten, language_tagged(fact.office_as_written, linked.reading.release.language)
        )
    yield built.done(as_written=fact.as_written)


def _labels(linked: Linked) -> Mapping[str, str]:
    return {e.key: label_in(e, linked) for e in linked.reading.events}


def _capacities(fact: AttendanceFact, linked: Linked) -> list[NamedNode]:
    """The tenures in which the source lets a person attend: those whose words overlap the attendance's, else all it names for them."""
    mine = [office for office in linked.reading.offices if office.person == fact.person]
    overlapping = [
        o
        for o in mine
        if any(a.start < b.end and b.start < a.end for a in fact.evidence.spans for b in o.evidence.spans)
    ]
    return sorted({tenure(office, linked) for office in overlapping or mine}, key=str)
