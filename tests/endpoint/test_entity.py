"""The evidence of an entity, gathered by fact and source."""

from pathlib import Path

import anyio
import pyoxigraph as ox
import pytest
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.endpoint.entity import Told, gathered, triples_query, whole
from balticgraph.endpoint.graph import Graph
from balticgraph.endpoint.workers import Bounds, Pool
from balticgraph.store.results import Table, Term
from balticgraph.vocabulary import BASE, GRAPH_CONFLICTS, GRAPH_VIEW, PREFIXES, bg, dcterms, oa, rdf, schema
from tests.store.small import on_disk

COLUMNS = ("fact", "property", "value", "quote", "start", "end", "source", "digest_of", "page", "document")


def row(
    quote: str, start: int, page: str | None, fact: str = "A", source: str = "S", document: str = "d"
) -> tuple[Term | None, ...]:
    told: list[Term | None] = [Literal(fact), bg.ordinal, Literal(42), Literal(quote)]
    where: list[Term | None] = [Literal(start), Literal(start + len(quote)), Literal(source), None]
    return (*told, *where, Literal(page) if page else None, Literal(document))


def test_two_sources_of_one_name_are_told_apart() -> None:
    rows = (row("42nd", 4, None, document="d"), row("42nd", 4, None, document="e"))
    assert len(gathered(Table(COLUMNS, rows), {})) == 2


def test_words_and_pages_are_told_once() -> None:
    rows = (
        row("42th", 4, "http://a/"),
        row("42th", 4, "http://b/"),
        row("42nd", 90, "http://a/"),
        row("42th", 4, "javascript:alert(1)"),
        row("42th", 4, None),
        row("42th", 4, "http://a/ http://c/"),
        row("42th", 4, None, source="T"),
        row("42th", 4, None, fact="B"),
    )
    assert gathered(Table(COLUMNS, rows), {bg.ordinal: "number"}) == [
        Told(
            "A: number 42",
            "S",
            "",
            [("42th", "4", "8"), ("42nd", "90", "94")],
            ["http://a/", "http://b/", "http://c/"],
        ),
        Told("A: number 42", "T", "", [("42th", "4", "8")]),
        Told("B: number 42", "S", "", [("42th", "4", "8")]),
    ]


def test_a_fact_without_a_property_is_told_by_its_name() -> None:
    [told] = gathered(Table(COLUMNS, ((Literal("A"), None, None, *row("q", 1, None)[3:]),)), {})
    assert told.fact == "A"


def test_a_property_is_told_as_a_reader_calls_it() -> None:
    told = [Literal("A"), schema.endDate, Literal("2023-11-24"), *row("q", 1, None)[3:]]
    [fact] = gathered(Table(COLUMNS, (tuple(told),)), {}, "et")
    assert fact.fact == "A: lõpeb 2023-11-24"
    [fact] = gathered(Table(COLUMNS, (row("q", 1, None),)), {})
    assert fact.fact == "A: bg:ordinal 42", "where the graph has no ontology"


def test_no_evidence() -> None:
    assert gathered(Table((), ()), {}) == []


def claimed() -> ox.Store:
    """A store in which one claim is about a town, with the source and the rule that it rests on."""
    graph = node("graph/provenance/a/1")
    told = (
        ("id/claim/1", rdf.subject, "id/place/tallinn"),
        ("id/claim/1", bg.extractedBy, "id/rule/towns/1"),
        ("id/claim/1", bg.supportedBy, "id/span/1"),
        ("id/span/1", oa.hasSource, "id/text/1"),
        ("id/span/1", oa.hasSelector, "id/span/1/selector"),
        ("id/text/1", bg.textLayerOf, "id/snapshot/1"),
        ("id/snapshot/1", bg.snapshotOf, "id/source/a"),
    )
    store = ox.Store()
    store.extend(Quad(node(subject), predicate, node(thing), graph) for subject, predicate, thing in told)
    store.add(Quad(node("id/span/1/selector"), oa.exact, Literal("Tallinn"), graph))
    return store


def node(path: str) -> NamedNode:
    return NamedNode(BASE + path)


def triples(store: ox.Store, path: str, where: str = "%s") -> list[ox.Triple]:
    told = store.query(triples_query(node(path), where), prefixes=dict(PREFIXES))
    assert isinstance(told, ox.QueryTriples)
    return list(told)


def claims(store: ox.Store) -> list[object]:
    return [t.subject for t in triples(store, "id/place/tallinn") if t.predicate == rdf.subject]


def test_the_triples_of_an_entity_lead_to_its_claims() -> None:
    assert claims(claimed()) == [node("id/claim/1")]


def test_the_triples_of_an_entity_lead_to_where_sources_disagree() -> None:
    store = claimed()
    dispute = ((rdf.type, bg.Conflict), (rdf.subject, node("id/place/tallinn")))
    store.extend(Quad(node("id/conflict/1"), p, o, GRAPH_CONFLICTS) for p, o in dispute)
    told = triples(store, "id/place/tallinn")
    assert {(t.predicate, t.object) for t in told if t.subject == node("id/conflict/1")} == set(dispute)


@pytest.mark.parametrize("path", ["id/claim/1", "id/span/1"])
def test_a_claim_and_a_span_are_told_with_the_words(path: str) -> None:
    told = triples(claimed(), path, "GRAPH ?graph { %s }")
    assert [t.object for t in told if t.predicate == oa.exact] == [Literal("Tallinn")]
    assert bg.textLayerOf in {t.predicate for t in told}
    assert (bg.snapshotOf in {t.predicate for t in told}) == path.startswith("id/claim")


@pytest.mark.parametrize("gone", ["id/source/a", "id/rule/towns/1"])
def test_claims_of_what_is_withdrawn_are_not_told(gone: str) -> None:
    store = claimed()
    store.add(Quad(node("id/retraction/1"), dcterms.references, node(gone), node("graph/retractions")))
    assert claims(store) == []


def test_claims_of_an_earlier_capture_are_not_told() -> None:
    store = claimed()
    store.add(Quad(node("id/snapshot/1"), dcterms.isReplacedBy, node("id/snapshot/2"), GRAPH_CONFLICTS))
    assert claims(store) == []


def test_a_graph_too_long_for_an_answer_is_told_where_to_be_had(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    with Pool(place, workers=1, bounds=Bounds(answer=100)) as pool:
        answer = anyio.run(whole, Graph(place, pool), GRAPH_VIEW, "application/n-triples")
    assert answer.status == 413
    assert b"/export/graph.nq.gz" in answer.body
