"""What the endpoint is and what it holds: SPARQL 1.1 Service Description and VoID in one graph."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Triple

from balticgraph.store.results import short
from balticgraph.vocabulary import BASE, bg, dcat, dcterms, foaf, rdf, void

TITLE = "A knowledge graph of Baltic parliamentary cooperation"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_SD = "http://www.w3.org/ns/sparql-service-description#"
_VOID = void.base
_FORMATS = "http://www.w3.org/ns/formats/"
_GIVEN = (
    *(f"SPARQL_Results_{form}" for form in ("JSON", "XML", "CSV", "TSV")),
    *("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads"),
)

TALLIES: Mapping[str, str] = {
    "classes": "SELECT ?term (COUNT(*) AS ?number) { ?s a ?term } GROUP BY ?term",
    "properties": "SELECT ?term (COUNT(*) AS ?number) { ?s ?term ?o } GROUP BY ?term",
}
"""The queries that count what the view and the ontology hold."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many things of each class, and statements of each property, the default graph holds."""

    classes: tuple[tuple[NamedNode, int], ...] = ()
    properties: tuple[tuple[NamedNode, int], ...] = ()

    @property
    def triples(self) -> int:
        """All statements of the default graph."""
        return sum(number for _, number in self.properties)


def describe(endpoint: str, counts: Counts) -> tuple[Triple, ...]:
    """The description of the service at that address, for clients that ask before they query.

    >>> told = describe("http://127.0.0.1:8000/sparql", Counts())
    >>> [t.object.value for t in told if t.predicate.value.endswith("#endpoint")]
    ['http://127.0.0.1:8000/sparql']
    """
    service, dataset, default = (
        NamedNode(f"{endpoint}#{part}") for part in ("service", "dataset", "default")
    )
    root = endpoint.removesuffix("sparql")
    triples = [
        Triple(service, rdf.type, _sd("Service")),
        Triple(service, _sd("endpoint"), NamedNode(endpoint)),
        Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Query")),
        *(Triple(service, _sd("resultFormat"), NamedNode(_FORMATS + name)) for name in _GIVEN),
        Triple(service, _sd("defaultDataset"), dataset),
        Triple(dataset, rdf.type, _sd("Dataset")),
        Triple(dataset, rdf.type, void.Dataset),
        Triple(dataset, rdf.type, dcat.Dataset),
        Triple(dataset, dcterms.title, Literal(TITLE, language="en")),
        Triple(dataset, dcterms.license, NamedNode(LICENCE)),
        Triple(dataset, foaf.homepage, NamedNode(root)),
        Triple(dataset, NamedNode(_VOID + "sparqlEndpoint"), NamedNode(endpoint)),
        Triple(dataset, NamedNode(_VOID + "uriSpace"), Literal(BASE + "id/")),
        Triple(dataset, void.vocabulary, NamedNode(bg.base)),
        *(
            Triple(dataset, NamedNode(_VOID + "dataDump"), NamedNode(f"{root}graph/view{suffix}"))
            for suffix in (".nt", ".ttl", ".jsonld")
        ),
        Triple(dataset, _sd("defaultGraph"), default),
        Triple(default, rdf.type, _sd("Graph")),
        Triple(default, void.triples, Literal(counts.triples)),
    ]
    classes = _parts(dataset, "class", counts.classes)
    return (*triples, *classes, *_parts(dataset, "property", counts.properties))


def _parts(dataset: NamedNode, kind: str, counted: Iterable[tuple[NamedNode, int]]) -> Iterable[Triple]:
    """One partition for each class or property, with its size."""
    size = NamedNode(_VOID + "entities") if kind == "class" else void.triples
    for term, number in counted:
        part = NamedNode(f"{dataset.value}/{kind}/{_key(term)}")
        yield Triple(dataset, NamedNode(f"{_VOID}{kind}Partition"), part)
        yield Triple(part, NamedNode(_VOID + kind), term)
        yield Triple(part, size, Literal(number))


def _key(term: NamedNode) -> str:
    return "".join(c if c.isalnum() else "-" for c in short(term))


def _sd(name: str) -> NamedNode:
    return NamedNode(_SD + name)
