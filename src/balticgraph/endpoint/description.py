"""What the endpoint is and what it holds: SPARQL 1.1 Service Description, VoID and DCAT in one graph."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from pyoxigraph import Literal, NamedNode, Triple

from balticgraph.endpoint import documents
from balticgraph.endpoint.exporting import FILES, TITLES
from balticgraph.endpoint.negotiation import FORMS
from balticgraph.store.results import short
from balticgraph.vocabulary import (
    BASE,
    GRAPH_CONFLICTS,
    GRAPH_ONTOLOGY,
    GRAPH_VIEW,
    dcat,
    dcterms,
    foaf,
    rdf,
    skos,
    void,
    xsd,
)

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
DATASET = NamedNode(BASE.rstrip("/"))
"""The IRI of the dataset; the first page of a server that stands behind it describes it."""
_SERVICE = "SPARQL 1.1 endpoint"
_SD = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS = "http://www.w3.org/ns/formats/"
_GIVEN = (
    *(f"SPARQL_Results_{form}" for form in ("JSON", "XML", "CSV", "TSV")),
    *("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads"),
)

_OF_THE_CATALOGUE = frozenset({
    dcterms.title, dcterms.description, dcterms.publisher, dcterms.license, dcterms.language, dcterms.spatial,
})  # fmt: skip
"""What is said of the dataset and holds of the catalogue, too."""
_KINDS: Mapping[str, NamedNode] = {
    dcterms.license.value: dcterms.LicenseDocument,
    dcterms.publisher.value: foaf.Agent,
    dcterms.language.value: dcterms.LinguisticSystem,
    dcterms.spatial.value: dcterms.Location,
    dcterms.conformsTo.value: dcterms.Standard,
    dcterms.format.value: dcterms.MediaTypeOrExtent,
    dcat.mediaType.value: dcterms.MediaType,
    dcat.base + "packageFormat": dcterms.MediaType,
    dcat.base + "compressFormat": dcterms.MediaType,
    dcat.base + "theme": skos.Concept,
    dcat.base + "landingPage": foaf.Document,
    foaf.homepage.value: foaf.Document,
}
"""Of which class DCAT-AP wants the values of each property: those who harvest check it, and look up none of them."""
_FILE_TYPES: Mapping[str, str] = {
    "text/turtle": "RDF_TURTLE",
    "application/ld+json": "JSON_LD",
    "application/n-triples": "RDF_N_TRIPLES",
    "application/rdf+xml": "RDF_XML",
    "application/n-quads": "RDF_N_QUADS",
    "application/trig": "RDF_TRIG",
    "text/csv": "CSV",
}
"""What the EU's list of file types, by which European portals find distributions, calls each media type."""
_FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/"

TALLIES: Mapping[str, str] = {
    "classes": "SELECT ?term (COUNT(*) AS ?number) { ?s a ?term } GROUP BY ?term",
    "properties": "SELECT ?term (COUNT(*) AS ?number) { ?s ?term ?o } GROUP BY ?term",
    "graphs": """SELECT ?term (COUNT(*) AS ?number) {
      VALUES ?term { graph:view graph:ontology graph:conflicts } GRAPH ?term { ?s ?p ?o } } GROUP BY ?term""",
    "links": """SELECT ?term (COUNT(*) AS ?number) {
      ?s skos:exactMatch ?o BIND(IRI(REPLACE(STR(?o), "^(https?://[^/]+/).*$", "$1")) AS ?term) } GROUP BY ?term""",
}
"""The queries that count what the view and the ontology hold, each of the graphs that every store has, and the links to each site."""

_PARTS: Mapping[NamedNode, str] = {
    GRAPH_VIEW: "The current view",
    GRAPH_ONTOLOGY: "The terms and codes, and the dataset as a whole",
}
"""The graphs that together are the dataset, with their titles."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many things of each class, and statements of each property, the default graph holds."""

    classes: tuple[tuple[NamedNode, int], ...] = ()
    properties: tuple[tuple[NamedNode, int], ...] = ()
    graphs: tuple[tuple[NamedNode, int], ...] = ()
    links: tuple[tuple[NamedNode, int], ...] = ()

    @property
    def triples(self) -> int:
        """All statements of the default graph."""
        return sum(number for _, number in self.properties)


def describe(endpoint: str, counts: Counts, changed: datetime | None = None) -> tuple[Triple, ...]:
    """The description of the service at that address, for clients that ask before they query; `changed` is when the graph did last.

    >>> told = describe("http://127.0.0.1:8000/sparql", Counts())
    >>> [t.object.value for t in told if t.predicate.value.endswith("#endpoint")]
    ['http://127.0.0.1:8000/sparql']
    """
    service, default = (NamedNode(f"{endpoint}#{part}") for part in ("service", "default"))
    triples = [
        Triple(service, rdf.type, _sd("Service")),
        Triple(service, rdf.type, _dcat("DataService")),
        Triple(service, _sd("endpoint"), NamedNode(endpoint)),
        Triple(service, _dcat("endpointURL"), NamedNode(endpoint)),
        Triple(
            service,
            _dcat("endpointDescription"),
            NamedNode(f"{endpoint.removesuffix('sparql')}.well-known/void"),
        ),
        Triple(service, _dcat("servesDataset"), DATASET),
        Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Query")),
        *(Triple(service, _sd("resultFormat"), NamedNode(_FORMATS + name)) for name in _GIVEN),
        Triple(service, _sd("defaultDataset"), DATASET),
        Triple(DATASET, _sd("defaultGraph"), default),
        Triple(default, rdf.type, _sd("Graph")),
        Triple(service, dcterms.title, Literal(_SERVICE, language="en")),
        *_catalogue(endpoint, service),
        *_named_graphs(endpoint, counts),
        Triple(default, void.triples, Literal(counts.triples)),
        *_dataset(endpoint.removesuffix("sparql"), endpoint, counts),
    ]
    if changed is not None:
        triples.append(Triple(DATASET, dcterms.modified, Literal(changed.isoformat(), datatype=xsd.dateTime)))
    triples += _linksets(endpoint, counts.links)
    classes = _parts(endpoint, "class", counts.classes)
    kinds = [
        Triple(t.object, rdf.type, _KINDS[t.predicate.value])
        for t in triples
        if t.predicate.value in _KINDS and isinstance(t.object, NamedNode)
    ]
    return (*triples, *kinds, *classes, *_parts(endpoint, "property", counts.properties))


def _dataset(root: str, endpoint: str, counts: Counts) -> Iterable[Triple]:
    """The dataset as VoID and DCAT tell of it: what it is, whose, on what terms, and where to get it."""
    yield from documents.dataset()
    for predicate, thing in (
        (rdf.type, _sd("Dataset")),
        (_dcat("landingPage"), NamedNode(root)),
        (foaf.homepage, NamedNode(root)),
        (_void("sparqlEndpoint"), NamedNode(endpoint)),
        (void.triples, Literal(counts.triples)),
        (_void("classes"), Literal(len(counts.classes))),
        (_void("properties"), Literal(len(counts.properties))),
    ):
        yield Triple(DATASET, predicate, thing)
    for told in documents.dataset():
        if told.predicate == dcterms.publisher and isinstance(told.object, NamedNode):
            yield Triple(told.object, rdf.type, foaf.Organization)
            yield Triple(told.object, foaf.name, Literal("balticgraph"))
        if told.predicate == _dcat("theme") and isinstance(told.object, NamedNode):
            yield Triple(told.object, skos.prefLabel, Literal("Government and public sector", language="en"))
    yield from _distributions(root, endpoint)


def _catalogue(endpoint: str, service: NamedNode) -> Iterable[Triple]:
    """The catalogue of the one dataset and the one service: where harvesters of catalogues begin."""
    node = NamedNode(f"{endpoint}#catalogue")
    yield Triple(node, rdf.type, _dcat("Catalog"))
    yield Triple(node, _dcat("dataset"), DATASET)
    yield Triple(node, _dcat("service"), service)
    yield Triple(node, foaf.homepage, NamedNode(endpoint.removesuffix("sparql")))
    for told in documents.dataset():
        if told.predicate in _OF_THE_CATALOGUE:
            yield Triple(node, told.predicate, told.object)


def _named_graphs(endpoint: str, counts: Counts) -> Iterable[Triple]:
    """The graphs that every store has, with their sizes; those of single sources are found by query."""
    for graph, number in counts.graphs:
        yield Triple(graph, void.triples, Literal(number))
    for graph in (*_PARTS, GRAPH_CONFLICTS):
        node = NamedNode(f"{endpoint}#graph/{graph.value.rpartition('/')[2]}")
        yield Triple(DATASET, _sd("namedGraph"), node)
        yield Triple(node, rdf.type, _sd("NamedGraph"))
        yield Triple(node, _sd("name"), graph)
        yield Triple(node, _sd("graph"), graph)
        yield Triple(graph, rdf.type, _sd("Graph"))


def _distributions(root: str, endpoint: str) -> Iterable[Triple]:
    """Each dump, each file of the whole graph and the endpoint as a distribution; a form's dumps are together the default graph."""
    for part, title in _PARTS.items():
        name = part.value.rpartition("/")[2]
        yield Triple(DATASET, _void("subset"), part)
        yield Triple(part, rdf.type, _void("Dataset"))
        yield Triple(part, dcterms.title, Literal(title, language="en"))
        yield Triple(part, dcterms.license, NamedNode(LICENCE))
        for suffix, media_type in FORMS.items():
            dump = NamedNode(f"{root}graph/{name}{suffix}")
            yield Triple(DATASET, _void("dataDump"), dump)
            yield Triple(part, _void("dataDump"), dump)
            yield from _distribution(f"{endpoint}#dump-{name}{suffix.replace('.', '-')}", (
                (dcat.downloadURL, dump),
                (_dcat("accessURL"), NamedNode(f"{root}graph/{name}")),
                *_form(media_type),
                (dcterms.title, Literal(f"{title}, as {media_type}", language="en")),
            ))  # fmt: skip
    for file, kind in FILES.items():
        if kind.holds != "text/csv":
            yield Triple(DATASET, _void("dataDump"), NamedNode(f"{root}export/{file}"))
        packed = "packageFormat" if kind.packed == "application/zip" else "compressFormat"
        yield from _distribution(f"{endpoint}#export-{file.replace('.', '-')}", (
            (dcat.downloadURL, NamedNode(f"{root}export/{file}")),
            (_dcat("accessURL"), NamedNode(root)),
            *_form(kind.holds),
            (_dcat(packed), _media_type(kind.packed)),
            (dcterms.title, Literal(TITLES[kind.form], language="en")),
        ))  # fmt: skip
    yield from _distribution(f"{endpoint}#query", (
        (_dcat("accessURL"), NamedNode(endpoint)),
        (_dcat("accessService"), NamedNode(f"{endpoint}#service")),
        (dcterms.title, Literal(_SERVICE, language="en")),
    ))  # fmt: skip


def _form(media_type: str) -> tuple[tuple[NamedNode, NamedNode], ...]:
    """In what form a distribution is, as DCAT says it and as the EU's portals look for it."""
    return (
        (dcat.mediaType, _media_type(media_type)),
        (dcterms.format, NamedNode(_FILE_TYPE + _FILE_TYPES[media_type])),
    )


def _media_type(name: str) -> NamedNode:
    return NamedNode(f"https://www.iana.org/assignments/media-types/{name}")


def _distribution(iri: str, told: Iterable[tuple[NamedNode, NamedNode | Literal]]) -> Iterable[Triple]:
    node = NamedNode(iri)
    yield Triple(DATASET, dcat.distribution, node)
    yield Triple(node, rdf.type, dcat.Distribution)
    yield Triple(node, dcterms.license, NamedNode(LICENCE))
    for predicate, thing in told:
        yield Triple(node, predicate, thing)


def _parts(endpoint: str, kind: str, counted: Iterable[tuple[NamedNode, int]]) -> Iterable[Triple]:
    """One partition for each class or property, with its size."""
    size = _void("entities") if kind == "class" else void.triples
    for term, number in counted:
        part = NamedNode(f"{endpoint}#{kind}/{_key(term)}")
        yield Triple(DATASET, _void(f"{kind}Partition"), part)
        yield Triple(part, _void(kind), term)
        yield Triple(part, size, Literal(number))


def _linksets(endpoint: str, counted: Iterable[tuple[NamedNode, int]]) -> Iterable[Triple]:
    """The links that say that something is the same elsewhere, as one set for each site."""
    for site, number in counted:
        name = site.value.split("/")[2]
        links, target = (NamedNode(f"{endpoint}#{kind}/{name}") for kind in ("links", "target"))
        for subject, predicate, thing in (
            (DATASET, _void("subset"), links),
            (links, rdf.type, _void("Linkset")),
            (links, _void("linkPredicate"), skos.exactMatch),
            (links, _void("subjectsTarget"), DATASET),
            (links, _void("objectsTarget"), target),
            (links, void.triples, Literal(number)),
            (target, rdf.type, _void("Dataset")),
            (target, _void("uriSpace"), Literal(site.value)),
        ):
            yield Triple(subject, predicate, thing)


def _key(term: NamedNode) -> str:
    return "".join(c if c.isalnum() else "-" for c in short(term))


def _sd(name: str) -> NamedNode:
    return NamedNode(_SD + name)


def _void(name: str) -> NamedNode:
    return NamedNode(void.base + name)


def _dcat(name: str) -> NamedNode:
    return NamedNode(dcat.base + name)
