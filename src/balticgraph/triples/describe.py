"""A linked reading as quads: what it asserts, and the provenance that leads each triple back to its words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, Quad, Triple

from balticgraph.identity.link import Linked
from balticgraph.triples import bodies, events, matters, people, provenance
from balticgraph.triples.assertion import Assertion
from balticgraph.triples.provenance import Capture
from balticgraph.vocabulary import bg, code

_UNSOURCED = "general-knowledge"


@dataclass(frozen=True, slots=True)
class Described:
    """One release as the graph holds it: two graphs of its own, sorted quads, and the text layer that its offsets count in."""

    capture: Capture
    asserted: tuple[Quad, ...]
    provenance: tuple[Quad, ...]

    @property
    def graphs(self) -> tuple[NamedNode, NamedNode]:
        """The names of its two graphs."""
        return self.capture.asserted, self.capture.provenance

    @property
    def quads(self) -> tuple[Quad, ...]:
        """All its quads."""
        return self.asserted + self.provenance


def describe(linked: Linked) -> Described:
    """The quads of a linked reading: a pure function of it."""
    capture = Capture(linked.reading.release, linked.source, linked.reading.proofread)
    said = [*provenance.describe_source(capture, linked.bodies_known), *assertions(linked)]
    told = (*provenance.describe_capture(capture), *provenance.describe_claims(said, capture))
    return Described(
        capture=capture,
        asserted=provenance.quads(
            (*(t for a in said for t in a.triples), *_unsourced(said)), capture.asserted
        ),
        provenance=provenance.quads(told, capture.provenance),
    )


def _unsourced(said: Iterable[Assertion]) -> Iterator[Triple]:
    """A mark on each node of which this source has nothing but general knowledge; the view keeps it where no other source speaks."""
    supports: dict[NamedNode, set[str]] = defaultdict(set)
    for assertion in said:
        if assertion.evidence is not None:
            supports[assertion.subject].add(assertion.evidence.support)
    for subject, found in supports.items():
        if found == {_UNSOURCED}:
            yield Triple(subject, bg.support, code[_UNSOURCED])


def assertions(linked: Linked) -> Iterator[Assertion]:
    """What a reading asserts, each family in turn; where two facts name one entity, the first one's words stand behind its name."""
    reading = linked.reading
    for body in reading.bodies:
        yield from bodies.describe_body(body, linked.bodies_known)
    for person in reading.persons:
        link = linked.persons[person.name if person.key is None else f"{person.name}#{person.key}"]
        yield from bodies.describe_person(person, link.iri, linked.bodies_known)
    for event in reading.events:
        yield from events.describe_event(event, linked)
    for post in reading.posts:
        yield from people.describe_post(post, linked)
    for office in reading.offices:
        yield from people.describe_office(office, linked)
    for attendance in (*reading.attendance, *reading.announced):
        yield from people.describe_attendance(attendance, linked)
    for term, iri in zip(reading.presidencies, linked.presidencies, strict=True):
        yield from matters.describe_presidency(term, iri, linked)
    yield from matters.describe_handovers(linked)
    yield from _matters(linked)


def _matters(linked: Linked) -> Iterator[Assertion]:
    reading = linked.reading
    for cooperation in reading.cooperation:
        yield from matters.describe_cooperation(cooperation, linked)
    for document in reading.documents:
        yield from matters.describe_document(document, linked)
    for award in reading.recipients:
        yield from matters.describe_award(award, linked)
    for priority in reading.priorities:
        yield from matters.describe_priority(priority, linked)
    yield from matters.describe_statements(linked)
    for topic in reading.topics:
        yield from matters.describe_topic(topic, linked)
    for commemoration in reading.commemorations:
        yield from matters.describe_commemoration(commemoration, linked)
