"""Presidencies, cooperation, documents, prizes, priorities, statements, topics and commemorations as triples."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from balticgraph.facts.fact import (
    CommemorationFact,
    CooperationFact,
    DocumentFact,
    PresidencyFact,
    PriorityFact,
    RecipientFact,
    StatementFact,
    TopicFact,
)
from balticgraph.identity import iris
from balticgraph.identity.link import Linked
from balticgraph.register.names import (
    LANGUAGES,
    cooperation_names,
    document_kind_names,
    format_names,
    prize_names,
)
from balticgraph.triples.assertion import Assertion, dated, in_others, node, of, value
from balticgraph.triples.bodies import language_tagged, name_body, name_person, name_state
from balticgraph.triples.labels import STATEMENT_NAMES, handover_names, label_in, of_event, presidency_names
from balticgraph.vocabulary import bg, code, dcterms, skos, xsd

_MODES = {
    "direct": code.direct_quote,
    "reported": code.indirect_speech,
    "collective": code.collective,
    "headline": code.headline_quote,
}


def _year(year: int | None) -> Literal | None:
    return None if year is None else Literal(f"{year:04d}", datatype=xsd.gYear)


def _words(text: str, linked: Linked) -> Literal:
    return language_tagged(text, linked.reading.release.language)


def describe_presidency(fact: PresidencyFact, iri: NamedNode, linked: Linked) -> Iterator[Assertion]:
    """A presidency: the body, the state that presides, and the term as far as the source gives it."""
    name = iris.state_name(fact.country)
    yield from name_body(fact.body, fact.evidence, linked.bodies_known)
    yield from name_state(fact.country, fact.evidence, linked.bodies_known)
    term = iri.value.rpartition("/")[2]
    when = f", {term}" if term[:4].isdigit() else ""
    built = node(iri, fact.evidence, bg.Presidency, label=f"Presidency of the {fact.body}, {name}{when}")
    built.add(skos.prefLabel, *in_others(presidency_names(fact.body, fact.country, when)))
    built.add(bg.presidencyOf, iris.body(fact.body)).add(bg.presidingState, iris.state(fact.country))
    year = f"{fact.year:04d}" if fact.year and not fact.half else None
    tabled = linked.source.startswith("register-")
    # a row is one term: where it gives one day of a year's term, the other bound is in that year too; a text may stop short of it
    if fact.start is None and (fact.end is None or tabled):
        built.add(bg.validFrom, dated(year))
    if fact.end is None and (fact.start is None or tabled):
        built.add(bg.validUntil, dated(year))
    if tabled:
        built.add(bg.followsPresidency, linked.follows.get(iri))
    yield built.done()
    yield from value(iri, bg.validFrom, dated(fact.start), of(fact.evidence, "start"))
    yield from value(iri, bg.validUntil, dated(fact.end), of(fact.evidence, "end", "start"))
    if fact.motto:
        yield from value(
            iri,
            bg.motto,
            Literal(fact.motto, language=linked.reading.release.language or "en"),
            of(fact.evidence, "motto"),
        )
    if fact.president:
        link = linked.persons[fact.president]
        yield from name_person(link.iri, link.name, of(fact.evidence, "president"))
        yield from value(iri, bg.president, link.iri, of(fact.evidence, "president"))


def describe_handovers(linked: Linked) -> Iterator[Assertion]:
    """The handovers that a release tells: for each body one that hands over and one that takes over."""
    facts = list(zip(linked.reading.presidencies, linked.presidencies, strict=True))
    for body in sorted({f.body for f, _ in facts}):
        out = [(f, i) for f, i in facts if f.body == body and f.relation == "hands_over"]
        into = [(f, i) for f, i in facts if f.body == body and f.relation == "takes_over"]
        if len(out) == 1 and len(into) == 1 and out[0][1] != into[0][1]:
            (given, before), (taken, after) = out[0], into[0]
            terms = [i.value.rpartition("/")[2] for i in (before, after)]
            key = "-".join(terms) if all(t[:4].isdigit() for t in terms) else linked.source
            states = f"{iris.state_name(given.country)} to {iris.state_name(taken.country)}"
            built = node(iris.mint(f"handover/{iris.slug(body)}/{key}"), taken.evidence, bg.Handover,
                         label=f"Handover of the presidency of the {body}, {states}")  # fmt: skip
            built.add(skos.prefLabel, *in_others(handover_names(body, given.country, taken.country)))
            yield (
                built.add(bg.handsOver, before)
                .add(bg.takesOver, after)
                .add(bg.convenedBy, iris.body(body))
                .done()
            )


def describe_cooperation(fact: CooperationFact, linked: Linked) -> Iterator[Assertion]:
    """A cooperation format of two bodies, or one pair of the partners of a format that has its own key."""
    first, second = sorted((fact.a, fact.b), key=lambda n: (n != "Baltic Assembly", n))
    for name in (first, second):
        yield from name_body(name, fact.evidence, linked.bodies_known)
    iri = iris.mint(
        f"format/{iris.slug(fact.key)}" if fact.key else f"format/{iris.slug(first)}--{iris.slug(second)}"
    )
    built = node(
        iri,
        fact.evidence,
        bg.CooperationFormat,
        label=fact.name or f"Cooperation of the {first} and {second}",
    )
    names = (format_names(fact.name) if fact.name else {}) or (
        cooperation_names(first, second) if fact.key is None else {}
    )
    built.add(skos.prefLabel, *in_others(names))
    built.add(bg.validFrom, dated(fact.since))
    if fact.key is None:
        built.add(bg.hasPartner, iris.body(first), iris.body(second))
    papers = [paper for paper in linked.reading.documents if fact.basis and paper.title == fact.basis]
    if papers:
        built.add(bg.establishedBy, document(papers[0], linked))
    elif fact.basis:
        basis = iris.mint(f"document/{iris.path_of(iri)}/{iris.slug(fact.basis)}")
        yield node(basis, of(fact.evidence, "basis"), bg.AdoptedDocument, label=fact.basis).done()
        built.add(bg.establishedBy, basis)
    yield built.done()
    if fact.key is not None:  # each pair is a fact of its own: its partners have claims of their own
        yield from value(iri, bg.hasPartner, iris.body(fact.a), of(fact.evidence, "a"))
        yield from value(iri, bg.hasPartner, iris.body(fact.b), of(fact.evidence, "b"))


def describe_document(fact: DocumentFact, linked: Linked) -> Iterator[Assertion]:
    """A document adopted or signed at an event."""
    kind = fact.kind.replace("é", "e")
    label = fact.title or f"{fact.kind.capitalize()}, {_label(fact.event, linked)}"
    built = node(document(fact, linked), fact.evidence, bg.AdoptedDocument, label=label)
    if fact.title is None:
        built.add(skos.prefLabel, *of_event(document_kind_names(kind), fact.event, linked))
    built.add(dcterms.type, code[kind])
    built.add(bg.adoptedAt, linked.events.get(fact.event) if fact.event else None)
    yield built.add(dcterms.issued, dated(fact.date)).done()


def document(fact: DocumentFact, linked: Linked) -> NamedNode:
    """The IRI of a document: by the event that adopted it, its kind and title; else by a register's key, else by source and span."""
    if fact.key is not None:
        return iris.mint(f"document/{iris.slug(fact.key)}")
    event = linked.events.get(fact.event) if fact.event else None
    where = (
        f"{iris.path_of(event)}/{iris.slug(fact.kind)}"
        if event
        else f"{linked.source}/{iris.first_span(fact.evidence)}"
    )
    return iris.mint(f"document/{where}/{iris.slug(fact.title)}" if fact.title else f"document/{where}")


def describe_award(fact: RecipientFact, linked: Linked) -> Iterator[Assertion]:
    """An award of a prize to a person or a body."""
    if fact.organisation:
        recipient, name = iris.body(fact.person), fact.person
        yield from name_body(name, fact.evidence, linked.bodies_known)
    else:
        recipient, name = linked.persons[fact.person].iri, linked.persons[fact.person].name
        yield from name_person(recipient, name, fact.evidence, as_written=fact.as_written)
    prize = iris.mint(f"prize/{iris.slug(fact.award)}")
    names = prize_names(fact.award)
    yield node(prize, fact.evidence, bg.Prize, label=fact.award).add(skos.prefLabel, *in_others(names)).done()
    when = str(fact.year) if fact.year else linked.source
    won = f"{f', {fact.year}' if fact.year else ''}: {name}"
    iri = iris.mint(f"award/{iris.slug(fact.award)}/{when}/{iris.path_of(recipient).partition('/')[2]}")
    built = node(
        iri,
        fact.evidence,
        bg.PrizeAward,
        label=f"{fact.award}{won}",
    )
    built.add(skos.prefLabel, *in_others({lang: f"{prize_name}{won}" for lang, prize_name in names.items()}))
    built.add(bg.forPrize, prize).add(bg.recipient, recipient).add(bg.awardStatus, code.awarded).add(
        bg.awardYear, _year(fact.year)
    )
    built.add(bg.presentedAt, linked.events.get(fact.event) if fact.event else None)
    if fact.work:
        built.add(bg.forWork, Literal(fact.work))
    yield built.done(as_written=fact.as_written)


def describe_priority(fact: PriorityFact, linked: Linked) -> Iterator[Assertion]:
    """A priority in the source's words, of the presidency it belongs to where the source says which."""
    owner = _presidency_of(fact, linked)
    key = (
        iris.path_of(owner).removeprefix("presidency/")
        if owner
        else f"{linked.source}/{iris.first_span(fact.evidence)}"
    )
    built = node(iris.mint(f"priority/{key}/{iris.slug(fact.text)}"), fact.evidence, bg.Priority)
    words = language_tagged(fact.text, fact.language or linked.reading.release.language)
    built.add(skos.prefLabel, *_shown("Priority", words)).add(bg.words, words)
    yield built.add(bg.priorityOf, owner).done(as_written=fact.text)


def _presidency_of(fact: PriorityFact, linked: Linked) -> NamedNode | None:
    if fact.body and fact.year:
        return iris.presidency(fact.body, fact.year)
    fitting = {
        iri
        for term, iri in zip(linked.reading.presidencies, linked.presidencies, strict=True)
        if fact.presidency == term.country and term.relation != "hands_over"
    }
    return fitting.pop() if len(fitting) == 1 else None


def describe_statements(linked: Linked) -> Iterator[Assertion]:
    """The statements, each by the words it was read from; those of a further speaker of the same words by his name too."""
    seen: set[str] = set()
    for fact in linked.reading.statements:
        span = iris.first_span(fact.evidence)
        own = f"{span}-{iris.slug(fact.speaker)}"
        yield from _describe_statement(fact, linked, own if span in seen else span)
        seen.add(span)


def _describe_statement(fact: StatementFact, linked: Linked, key: str) -> Iterator[Assertion]:
    """A statement: who said it, how it is reported, at which event."""
    link = linked.persons.get(fact.speaker)
    if link is None:
        yield from name_body(fact.speaker, fact.evidence, linked.bodies_known)
    else:
        yield from name_person(link.iri, link.name, fact.evidence, as_written=fact.as_written)
    iri = iris.mint(f"statement/{linked.source}/{linked.reading.release.snapshot}/{key}")
    built = node(
        iri,
        fact.evidence,
        bg.Statement,
        label=f"Statement of {link.name if link else fact.speaker} ({fact.mode})",
    )
    if link is not None:
        names = {language: f"{words}: {link.name}" for language, words in STATEMENT_NAMES.items()}
        built.add(skos.prefLabel, *in_others(names))
    built.add(bg.statedBy, link.iri if link else iris.body(fact.speaker)).add(
        bg.statementMode, _MODES[fact.mode]
    )
    built.add(bg.statedAt, linked.events.get(fact.event) if fact.event else None)
    yield built.add(bg.words, _words(fact.text[:300], linked)).done()


def describe_topic(fact: TopicFact, linked: Linked) -> Iterator[Assertion]:
    """A matter that was discussed, as an agenda item of its event."""
    event = linked.events.get(fact.event) if fact.event else None
    key = iris.path_of(event) if event else linked.source
    iri = iris.mint(f"agenda-item/{key}/{iris.slug(fact.text)}")
    words = _words(fact.text, linked)
    built = node(iri, fact.evidence, bg.AgendaItem).add(skos.prefLabel, *_shown("Topic", words))
    yield built.add(bg.words, words).add(bg.agendaItemOf, event).done(as_written=fact.text)


def describe_commemoration(fact: CommemorationFact, linked: Linked) -> Iterator[Assertion]:
    """An anniversary: of which year, and in which year it is marked."""
    marked = fact.year or linked.source
    iri = iris.mint(f"commemoration/{iris.slug(fact.name)}/{marked}")
    built, words = node(iri, fact.evidence, bg.Commemoration), _words(fact.name, linked)
    english = _shown("Commemoration", words)[0]
    yield (
        built.add(skos.prefLabel, english)
        .add(skos.altLabel, None if words == english else words)
        .add(bg.commemoratedYear, _year(fact.of_year))
        .add(bg.markedIn, _year(fact.year))
        .done(as_written=fact.name)
    )


def _shown(kind: str, words: Literal) -> tuple[Literal, ...]:
    """The labels of what is told in these words: they themselves in their language, and else in English their kind with them."""
    if words.language == "en":
        return (words,)
    english = Literal(f"{kind}: {words.value}", language="en")
    return (english, words) if words.language in LANGUAGES else (english,)


def _label(event: str | None, linked: Linked) -> str:
    """The label of the event of that key, in words."""
    labels = (label_in(e, linked) for e in linked.reading.events if e.key == event)
    return next(filter(None, labels), "an event not named")
