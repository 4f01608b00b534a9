"""The description of the service, as catalogues harvest it: DCAT-AP 3.0 without looking up anything elsewhere."""

from datetime import UTC, datetime

import pytest
from pyoxigraph import NamedNode

from balticgraph.endpoint.description import DATASET, Counts, describe
from balticgraph.endpoint.exporting import FILES
from balticgraph.endpoint.negotiation import FORMS
from balticgraph.vocabulary import dcat, dcterms, foaf, rdf, skos

TOLD = describe("https://data.example/sparql", Counts(), datetime(2026, 1, 1, tzinfo=UTC))
# https://semiceu.github.io/DCAT-AP/releases/3.0.1/html/shacl/range.ttl
RANGES = {
    dcterms.base + "license": dcterms.base + "LicenseDocument",
    dcterms.base + "publisher": foaf.base + "Agent",
    dcterms.base + "language": dcterms.base + "LinguisticSystem",
    dcterms.base + "spatial": dcterms.base + "Location",
    dcterms.base + "conformsTo": dcterms.base + "Standard",
    dcterms.base + "format": dcterms.base + "MediaTypeOrExtent",
    dcat.base + "mediaType": dcterms.base + "MediaType",
    dcat.base + "compressFormat": dcterms.base + "MediaType",
    dcat.base + "packageFormat": dcterms.base + "MediaType",
    dcat.base + "theme": skos.base + "Concept",
    dcat.base + "landingPage": foaf.base + "Document",
    foaf.base + "homepage": foaf.base + "Document",
}


def values(predicate: str) -> dict[NamedNode, set[NamedNode]]:
    """What the description says under a predicate, by subject."""
    found: dict[NamedNode, set[NamedNode]] = {}
    for t in TOLD:
        if (
            t.predicate.value == predicate
            and isinstance(t.subject, NamedNode)
            and isinstance(t.object, NamedNode)
        ):
            found.setdefault(t.subject, set()).add(t.object)
    return found


@pytest.mark.parametrize("predicate", RANGES)
def test_each_value_is_of_the_class_that_dcat_ap_wants(predicate: str) -> None:
    kinds = values(rdf.type.value)
    told = set().union(*values(predicate).values())
    assert told, "nothing is said"
    assert [v for v in told if NamedNode(RANGES[predicate]) not in kinds.get(v, set())] == []


def test_each_category_is_named() -> None:
    named = {t.subject for t in TOLD if t.predicate == skos.prefLabel}
    assert values(dcat.base + "theme")[DATASET] <= named


def test_each_file_has_its_type_of_the_eu_s_list() -> None:
    files, types = values(dcat.downloadURL.value), values(dcterms.format.value)
    assert len(files) == 2 * len(FORMS) + len(FILES)
    last = {node: {t.value.rpartition("/")[2] for t in types[node]} for node in files}
    [quads] = [
        last[n] for n, urls in files.items() if urls == {NamedNode("https://data.example/export/graph.nq.gz")}
    ]
    [view] = [
        last[n] for n, urls in files.items() if urls == {NamedNode("https://data.example/graph/view.ttl")}
    ]
    assert (quads, view) == ({"RDF_N_QUADS"}, {"RDF_TURTLE"})


def test_the_service_leads_to_its_description() -> None:
    told = set().union(*values(dcat.base + "endpointDescription").values())
    assert told == {NamedNode("https://data.example/.well-known/void")}
