"""Who and what is known already: people, bodies, presidencies and events of the register, as frozen look-ups for linking."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pyoxigraph import NamedNode

from balticgraph.facts.fact import EventFact, PersonFact, PresidencyFact, Reading
from balticgraph.identity import iris


@dataclass(frozen=True, slots=True)
class Term:
    """One known presidency: its IRI, the state that presides, the year, and before 2003 which half of it."""

    iri: NamedNode
    country: str
    year: int
    half: int | None

    def is_followed_by(self, other: "Term") -> bool:
        """Whether the other term is the next one, with no half-year between."""
        ended = (self.year, self.half or 2)
        return (other.year, other.half or 1) == ((ended[0], 2) if ended[1] == 1 else (ended[0] + 1, 1))


@dataclass(frozen=True, slots=True)
class Known:
    """What linking may lean on. Empty, it still links by natural keys alone.

    `people` gives the persons that bear a name (more than one: homonyms), `days` the events of a kind on a day,
    `named` those of a kind and number.
    """

    people: Mapping[str, tuple[PersonFact, ...]] = field(default_factory=dict)
    bodies: frozenset[NamedNode] = frozenset()
    terms: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)
    days: Mapping[tuple[str, str], tuple[EventFact, ...]] = field(default_factory=dict)
    named: Mapping[tuple[str, int | None, bool], tuple[EventFact, ...]] = field(default_factory=dict)
    offices: Mapping[str, frozenset[tuple[str, str]]] = field(default_factory=dict)


def known(readings: Iterable[Reading]) -> Known:
    """The look-ups of the register's tables.

    >>> known(()).people
    {}
    """
    people: dict[str, list[PersonFact]] = defaultdict(list)
    terms: dict[str, list[Term]] = defaultdict(list)
    days: dict[tuple[str, str], list[EventFact]] = defaultdict(list)
    named: dict[tuple[str, int | None, bool], list[EventFact]] = defaultdict(list)
    offices: dict[str, set[tuple[str, str]]] = defaultdict(set)
    bodies: set[NamedNode] = set()
    for reading in readings:
        bodies.update(iris.registered(b) for b in reading.bodies)
        for person in reading.persons:
            if all(p.key != person.key for p in people[person.name]):
                people[person.name].append(person)
        for term in reading.presidencies:
            if term.year is not None:
                terms[term.body].append(_term(term, term.year))
        for event in reading.events:
            if event.number is not None:
                named[event.kind, event.number, event.extraordinary].append(event)
            for day in {event.start, event.end} - {None}:
                days[event.kind, str(day)].append(event)
        for office in reading.offices:
            offices[office.person].add((office.office, office.organisation))
    return Known(
        people={name: tuple(sorted(bearers, key=lambda p: p.key or "")) for name, bearers in people.items()},
        bodies=frozenset(bodies),
        terms={body: tuple(sorted(set(found), key=lambda t: t.iri.value)) for body, found in terms.items()},
        days={key: tuple(found) for key, found in days.items()},
        named={key: tuple(found) for key, found in named.items()},
        offices={name: frozenset(held) for name, held in offices.items()},
    )


def _term(fact: PresidencyFact, year: int) -> Term:
    return Term(iris.presidency(fact.body, year, fact.half), fact.country, year, fact.half)
