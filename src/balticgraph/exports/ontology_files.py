"""What is generated from the files of the ontology: one merged file, and the JSON-LD context."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse

from balticgraph.resources import bundled
from balticgraph.store.results import short
from balticgraph.vocabulary import (
    PREFIXES,
    bg,
    dcterms,
    foaf,
    oa,
    org,
    owl,
    prov,
    rdf,
    rdfs,
    schema,
    skos,
    xsd,
)

Subject = NamedNode | BlankNode | Triple
Term = Subject | Literal

_BORROWED: dict[str, NamedNode] = {
    "kind": dcterms.type, "title": dcterms.title, "issued": dcterms.issued, "modified": dcterms.modified,
    "language": dcterms.language, "identifier": dcterms.identifier, "name": foaf.name,
    "notation": skos.notation,
    "startDate": schema.startDate, "endDate": schema.endDate, "creditText": schema.creditText,
    "foundingDate": schema.foundingDate, "exact": oa.exact, "before": oa["prefix"], "after": oa.suffix,
    "start": oa.start, "end": oa.end, "value": rdf.value,
}  # fmt: skip
_LINKS: dict[str, NamedNode] = {
    "publisher": dcterms.publisher, "creator": dcterms.creator, "source": dcterms.source,
    "member": org.member, "organization": org.organization, "postIn": org.postIn, "unitOf": org.unitOf,
    "exactMatch": skos.exactMatch, "closeMatch": skos.closeMatch, "homepage": foaf.homepage,
    "derivedFrom": prov.wasDerivedFrom, "contactPoint": schema.contactPoint, "image": schema.image,
    "hasSource": oa.hasSource, "hasSelector": oa.hasSelector, "subject": rdf.subject,
    "predicate": rdf.predicate,
    "first": rdf.first, "rest": rdf.rest, "inScheme": skos.inScheme,
}  # fmt: skip
"""Names for borrowed terms in JSON-LD: values, and links to other nodes."""


@cache
def ontology_triples() -> tuple[Triple, ...]:
    """All that the files of the ontology say, in the order of the files; the shapes are not among them.

    >>> sum(t.predicate == rdf.type and t.object == owl.Class and t.subject in bg for t in ontology_triples())
    39
    """
    return tuple(q.triple for path in family_files() for q in parse(path=path, format=RdfFormat.TURTLE))


def family_files() -> list[Path]:
    """The ontology's own metadata first, then a file for each family."""
    return sorted(bundled("ontology").glob("*.ttl"), key=lambda p: (p.stem != "balticgraph", p.stem))


def merged_turtle() -> str:
    """The whole ontology as one Turtle file: the prefixes once, then each family's file as it stands.

    >>> merged_turtle().count("@prefix bg:")
    1
    """
    texts = [path.read_text("utf-8") for path in family_files()]
    prefixes = sorted({line for text in texts for line in re.findall(r"^@prefix .*$", text, re.MULTILINE)})
    bodies = (re.sub(r"^@prefix .*\n", "", text, flags=re.MULTILINE).strip() for text in texts)
    note = "# Generated from the files of ontology/; change those, not this one."
    return "\n".join([note, *prefixes, "", "\n\n".join(bodies), ""])


def jsonld_context() -> str:
    """The JSON-LD context: short names for the terms of the ontology, and for the borrowed ones in data.

    >>> json.loads(jsonld_context())["@context"]["attendee"]
    {'@id': 'bg:attendee', '@type': '@id'}
    """
    kinds = {t.subject: t.object for t in ontology_triples() if t.predicate == rdf.type and t.subject in bg}
    ranges = {t.subject: t.object for t in ontology_triples() if t.predicate == rdfs.range}
    terms: dict[str, object] = {"id": "@id", "type": "@type", **PREFIXES}
    terms["label"] = {"@id": "skos:prefLabel", "@container": "@language"}
    terms |= {name: short(node) for name, node in _BORROWED.items()}
    terms |= {name: {"@id": short(node), "@type": "@id"} for name, node in _LINKS.items()}
    for node in bg:
        terms[node.value.removeprefix(bg.base)] = _definition(node, kinds, ranges)
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(term)}" for name, term in terms.items())
    return '{"@context": {\n' + lines + "\n}}\n"


def _definition(node: NamedNode, kinds: Mapping[Subject, Term], ranges: Mapping[Subject, Term]) -> object:
    """A class by its name; a property with the kind of its values where that is always the same."""
    single = {xsd.date: "xsd:date", xsd.gYear: "xsd:gYear"}
    if kinds[node] in {owl.ObjectProperty, owl.FunctionalProperty, owl.SymmetricProperty}:
        return {"@id": short(node), "@type": "@id"}
    kind = ranges.get(node)
    return (
        {"@id": short(node), "@type": single[kind]}
        if isinstance(kind, NamedNode) and kind in single
        else short(node)
    )
