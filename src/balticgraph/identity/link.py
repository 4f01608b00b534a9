"""A mention to somebody known, somebody new, or unsure: judgements that are kept, never guessed away."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pyoxigraph import NamedNode

from balticgraph.facts.fact import EventFact, Evidence, PresidencyFact, Reading
from balticgraph.identity import iris
from balticgraph.identity.known import Known, Term
from balticgraph.register.check import APART

_HANDOVER_MONTHS = 7
"""A presidency is handed over at the autumn session or at the turn of the year: a term is meant within so many months of its start."""
_SEVERAL_A_DAY = frozenset({"conference", "consultation", "visit", "other"})


class Judgement(StrEnum):
    """How sure a link is: somebody KNOWN to the register, NEW by a full name, or UNSURE and kept apart."""

    KNOWN = "known"
    NEW = "new"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class PersonLink:
    """The person that a name in one release stands for."""

    iri: NamedNode
    name: str
    judgement: Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A reading with what its mentions stand for: `persons` by name, `events` by key, `presidencies` in the reading's order.

    `under` gives the presidency under which an event took place, where a register names the presiding state; `follows` the
    presidency before each of those that the register knows.
    """

    reading: Reading
    source: str
    persons: Mapping[str, PersonLink]
    events: Mapping[str, NamedNode]
    presidencies: tuple[NamedNode, ...]
    under: Mapping[str, NamedNode]
    follows: Mapping[NamedNode, NamedNode]
    bodies_known: frozenset[NamedNode]

    @property
    def unsure(self) -> tuple[PersonLink, ...]:
        """The persons that stay unsure, by name."""
        return tuple(p for _, p in sorted(self.persons.items()) if p.judgement is Judgement.UNSURE)


def link(reading: Reading, known: Known) -> Linked:
    """The reading with each mention linked: a pure function of the two.

    Nobody is merged on a weak match: a bare surname, or a name that two known persons bear with nothing to tell them apart,
    becomes a person of its own, keyed by source and span.
    """
    source = iris.source_key(reading.release)
    return Linked(
        reading=reading,
        source=source,
        persons={
            name: _person(name, evidence, reading, known, source)
            for name, evidence in _names(reading).items()
        },
        events=_events(reading, known, source),
        presidencies=tuple(_presidency(p, reading, known, source) for p in reading.presidencies),
        follows=_follows(reading, known),
        under={e.key: term for e in reading.events if (term := _under(e, known)) is not None},
        bodies_known=known.bodies,
    )


def _names(reading: Reading) -> dict[str, Evidence]:
    """Each person named in the reading with the first evidence of the name."""
    found: dict[str, Evidence] = {}
    for fact in reading.persons:
        found.setdefault(fact.name if fact.key is None else f"{fact.name}{APART}{fact.key}", fact.evidence)
    for person, evidence in (
        *((p.president, p.evidence) for p in reading.presidencies if p.president),
        *((a.person, a.evidence) for a in (*reading.attendance, *reading.announced)),
        *((o.person, o.evidence) for o in reading.offices),
        *((r.person, r.evidence) for r in reading.recipients if not r.organisation),
        *((s.speaker, s.evidence) for s in reading.statements if s.as_written is not None),
    ):
        found.setdefault(person, evidence)
    return found


def _person(name: str, evidence: Evidence, reading: Reading, known: Known, source: str) -> PersonLink:
    if APART in name:
        plain, _, key = name.partition(APART)
        if source.startswith("register-") or any(p.key == key for p in known.people.get(plain, ())):
            return PersonLink(iris.mint(f"person/{iris.slug(key)}"), plain, Judgement.KNOWN)
        return PersonLink(iris.unsure(plain, source, evidence), plain, Judgement.UNSURE)
    bearers = known.people.get(name, ())
    if len(bearers) > 1:
        held = {(o.office, o.organisation) for o in reading.offices if o.person == name}
        fitting = [p for p in bearers if held & known.offices.get(f"{p.name}{APART}{p.key}", frozenset())]
        if len(fitting) != 1:
            return PersonLink(iris.unsure(name, source, evidence), name, Judgement.UNSURE)
        bearers = tuple(fitting)
    if bearers:
        return PersonLink(iris.mint(f"person/{iris.slug(bearers[0].key or name)}"), name, Judgement.KNOWN)
    if len(name.split()) < 2 or any(len(word.rstrip(".")) < 2 for word in name.split()[:1]):
        return PersonLink(iris.unsure(name, source, evidence), name, Judgement.UNSURE)
    return PersonLink(iris.mint(f"person/{iris.slug(name)}"), name, Judgement.NEW)


def _events(reading: Reading, known: Known, source: str) -> dict[str, NamedNode]:
    """The event that each key stands for; two unnumbered ones on the same words are told apart by what is said of them."""
    found: dict[str, NamedNode] = {}
    for fact in reading.events:
        iri = _event(fact, known, source)
        if iri in found.values() and fact.number is None:
            iri = NamedNode(
                f"{iri.value}-{iris.digest(fact.start, fact.end, fact.city, fact.venue, fact.name)}"
            )
        found[fact.key] = iri
    return found


def _event(fact: EventFact, known: Known, source: str) -> NamedNode:
    if fact.number is None and not source.startswith("register-"):
        same = {
            iris.event(e, "register-events")
            for day in {fact.start, fact.end} - {None}
            for e in known.days.get((fact.kind, str(day)), ())
            if not _elsewhere(fact, e)
        }  # fmt: skip
        if len(same) == 1:
            return same.pop()
    return iris.event(fact, source)


def _elsewhere(fact: EventFact, other: EventFact) -> bool:
    """Whether two events of a day are two, for they are in different towns and of a kind of which there may be several a day."""
    return bool(fact.kind in _SEVERAL_A_DAY and fact.city and other.city and fact.city != other.city)


def _presidency(fact: PresidencyFact, reading: Reading, known: Known, source: str) -> NamedNode:
    if fact.year is not None:
        named = [
            t.iri for t in known.terms.get(fact.body, ()) if t.year == fact.year and t.country == fact.country
        ]
        return named[0] if len(named) == 1 else iris.presidency(fact.body, fact.year, fact.half)
    published = reading.release.published
    if published is not None:
        year, month = int(published.value[:4]), int(published.value[5:7] or 0)
        fitting = [
            t.iri
            for t in known.terms.get(fact.body, ())
            if t.country == fact.country and _near(t.year, year, month, fact.relation)
        ]
        if len(fitting) == 1:
            return fitting[0]
    return iris.mint(
        f"presidency/{iris.slug(fact.body)}/undated/{source}/{iris.slug(iris.state_name(fact.country))}"
    )


def _follows(reading: Reading, known: Known) -> dict[NamedNode, NamedNode]:
    terms = [t for body in sorted({p.body for p in reading.presidencies}) for t in known.terms.get(body, ())]
    before = {
        after.iri: [t.iri for t in terms if t.is_followed_by(after) and _same_body(t, after)]
        for after in terms
    }
    return {iri: found[0] for iri, found in before.items() if len(set(found)) == 1}


def _same_body(one: Term, other: Term) -> bool:
    return one.iri.value.rpartition("/")[0] == other.iri.value.rpartition("/")[0]


def _under(fact: EventFact, known: Known) -> NamedNode | None:
    """The presidency of the Assembly that the presiding state had in the year of the event, where there is just one."""
    years = {
        day[:4]
        for e in (fact, *known.named.get((fact.kind, fact.number, fact.extraordinary), ()))
        for day in (e.start, e.end)
        if day
    }
    fitting = {
        t.iri
        for t in known.terms.get("Baltic Assembly", ())
        if t.country == fact.presiding and str(t.year) in years
    }
    return fitting.pop() if len(fitting) == 1 else None


def _near(term: int, year: int, month: int, relation: str) -> bool:
    """Whether the term of that year is the one a text of that month means; handing over looks back, taking over looks ahead."""
    months_after_start = (year - term) * 12 + month - 1
    if relation == "takes_over":
        return -_HANDOVER_MONTHS <= months_after_start <= 1
    if relation == "hands_over":
        return 12 - _HANDOVER_MONTHS <= months_after_start <= 13
    return 0 <= months_after_start < 12
