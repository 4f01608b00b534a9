"""Bodies, states, places and persons as triples: what the other facts speak of."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode

from balticgraph.documents.addresses import web_address
from balticgraph.facts.fact import BodyFact, Evidence, PersonFact
from balticgraph.identity import iris
from balticgraph.register.names import LANGUAGES, committee_names, place_names
from balticgraph.triples.assertion import Assertion, dated, in_others, node, of, value
from balticgraph.vocabulary import bg, foaf, org, schema, skos

_TYPES = {
    "assembly": bg.Assembly,
    "parliament": bg.NationalParliament,
    "governmental": bg.GovernmentalBody,
    "state": bg.State,
    "group": bg.CountryGroup,
    "delegation": bg.Delegation,
    "committee": bg.Committee,
    "organ": bg.Organ,
    "organisation": org.Organization,
}
_LATIN = frozenset(
    ["BE", "CZ", "DE", "DK", "EE", "FI", "HU", "IS", "LT", "LU", "LV", "NL", "NO", "PL", "SE", "SK"]
)
"""States whose languages are written in Latin letters: the register has their people's names as these write them themselves."""
_NOT_IN_IRI = re.compile(r'[\x00-\x20<>"{}|\\^`]|%(?![0-9A-Fa-f]{2})')
"""What an IRI does not hold as it is (https://www.rfc-editor.org/rfc/rfc3987#section-2.2)."""
_WIKIDATA = "http://www.wikidata.org/entity/"


def describe_body(fact: BodyFact, known: frozenset[NamedNode]) -> Iterator[Assertion]:
    """A body of the register: type, names in each language, parent, founding, links; and its state, by name."""
    iri = iris.registered(fact)
    built = node(iri, fact.evidence, _TYPES[fact.kind])
    called = iris.state_name(fact.country) if fact.kind == "state" and fact.country else fact.name
    for language, name in fact.names or (("en", called),):
        built.add(skos.prefLabel, Literal(name, language=language))
    if fact.abbreviation:
        built.add(skos.notation, Literal(fact.abbreviation))
    if fact.kind == "delegation":
        built.add(bg.delegationOf, iris.body(fact.parent) if fact.parent else None)
        built.add(bg.delegationTo, iris.body(fact.assembly) if fact.assembly else None)
    elif fact.parent:
        built.add(
            org.unitOf if fact.kind in {"committee", "organ"} else org.subOrganizationOf,
            iris.body(fact.parent),
        )
    if fact.country and fact.kind == "state":
        built.add(skos.exactMatch, iris.country_elsewhere(fact.country))
    elif fact.country:
        if fact.kind != "organisation":  # which acts on no state's side
            built.add(bg.represents, iris.state(fact.country))
        yield from name_state(fact.country, of(fact.evidence, "country"), known)
    if fact.website and (page := address(fact.website)):
        built.add(foaf.homepage, page)
    if fact.wikidata:
        built.add(skos.exactMatch, NamedNode(_WIKIDATA + fact.wikidata))
    yield built.done()
    yield from value(iri, schema.foundingDate, dated(fact.founded), of(fact.evidence, "founded"))
    if fact.country and fact.kind == "organisation":
        yield from value(iri, bg.homeState, iris.state(fact.country), of(fact.evidence, "country"))
    yield from value(iri, bg.seats, Literal(fact.seats) if fact.seats else None, of(fact.evidence, "seats"))


def describe_person(fact: PersonFact, iri: NamedNode, known: frozenset[NamedNode]) -> Iterator[Assertion]:
    """A person of the register: one claim each for the name, its other forms, the home state, identifiers elsewhere.

    A name that its bearer writes so is the label in all four languages, as in the labels of offices and attendances; how a
    language respells it is a further form. One that is put into Latin letters, which each language does in its own way, is English.
    """
    evidence = fact.evidence
    yield from name_person(iri, fact.name, of(evidence, ""))
    if fact.country in _LATIN:
        built = node(iri, None, foaf.Person)
        yield built.add(skos.prefLabel, *in_others(dict.fromkeys(LANGUAGES, fact.name))).done()
    for language, form in fact.forms:
        yield from value(iri, skos.altLabel, language_tagged(form, language or None), of(evidence, "forms"))
    if fact.country:
        yield from name_state(fact.country, of(evidence, "country"), known)
        yield from value(iri, bg.homeState, iris.state(fact.country), of(evidence, "country"))
    same = skos.exactMatch if fact.match == "exact" else skos.closeMatch
    if fact.wikidata:
        yield from value(iri, same, address(_WIKIDATA + fact.wikidata), of(evidence, "wikidata"))
    for link in sorted(set(fact.same_as)):
        yield from value(iri, same, address(link), of(evidence, "same_as"))


def name_person(
    iri: NamedNode, name: str, evidence: Evidence, *, as_written: str | None = None
) -> Iterator[Assertion]:
    """A person by name: type and label, and the claim that this is the name.

    Where the fact that names the person has words for the name alone, the claim rests on these and on none of the others.
    """
    spans = tuple(span for span in evidence.spans if span.quote in {as_written or name, name})
    yield node(iri, None, foaf.Person, label=name).done()
    yield from value(
        iri, foaf.name, Literal(name), replace(evidence, spans=spans or evidence.spans), as_written=as_written
    )


def name_body(name: str, evidence: Evidence, known: frozenset[NamedNode]) -> Iterator[Assertion]:
    """A body that a text names: described by the grammar of its canonical name where the register does not know it."""
    iri = iris.body(name)
    if iri in known:
        return
    if country := iris.country_of(name):
        yield from name_state(country, evidence, known)
        return
    path = iris.path_of(iri)
    if path.startswith("delegation/"):
        kind = bg.Delegation
    elif path.startswith("state/"):
        kind = bg.State
        name = name.removeprefix("Republic of ")
    else:
        kind = bg.Committee if name.endswith(")") and "ommittee" in name else org.Organization
    built = node(iri, evidence, kind, label=name)
    if kind == bg.Delegation and " Delegation to the " in name:
        parliament, _, assembly = name.partition(" Delegation to the ")
        built.add(bg.delegationOf, iris.body(parliament)).add(bg.delegationTo, iris.body(assembly))
        yield from name_body(parliament, evidence, known)
        yield from name_body(assembly, evidence, known)
    elif kind == bg.Committee:
        parent = name.rpartition(" (")[2].rstrip(")")
        built.add(skos.prefLabel, *in_others(committee_names(name))).add(org.unitOf, iris.body(parent))
        yield from name_body(parent, evidence, known)
    yield built.done()


def name_state(country: str, evidence: Evidence, known: frozenset[NamedNode]) -> Iterator[Assertion]:
    """A state that a text names or that follows from a capital, with its names in the four languages (CLDR)."""
    iri = iris.state(country)
    if iri not in known:
        built = node(iri, evidence, bg.State, label=iris.state_name(country))
        built.add(skos.exactMatch, iris.country_elsewhere(country))
        yield built.add(skos.prefLabel, *_own_names(country)).done()


def _own_names(country: str) -> Iterator[Literal]:
    """A state's names in the languages of the three Baltic states."""
    for language in ("et", "lv", "lt"):
        yield Literal(iris.state_name(country, language), language=language)


def name_place(city: str, evidence: Evidence | None) -> Iterator[Assertion]:
    """A city or venue by its names."""
    built = node(iris.place(city), evidence, bg.Venue, label=city)
    yield built.add(skos.prefLabel, *in_others(place_names(city))).done()


def address(url: str) -> NamedNode | None:
    """The address as an IRI, signs that no IRI has written as browsers write them, or None where it is no valid one.

    >>> address("https://www.lrs.lt/a b|c").value, address("unknown")
    ('https://www.lrs.lt/a%20b%7Cc', None)
    """
    if web_address(url) is None:
        return None
    try:
        return NamedNode(_NOT_IN_IRI.sub(lambda sign: quote(sign[0]), url.strip()))
    except ValueError:
        return None


def language_tagged(words: str, language: str | None) -> Literal:
    """Words in the language of their text.

    >>> language_tagged("sesija", "lv").language, language_tagged("x", None).datatype.value.rpartition("#")[2]
    ('lv', 'string')
    """
    return Literal(words, language=language) if language else Literal(words)
