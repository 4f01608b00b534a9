"""Answers in every form, over the dataset that was meant, and none that is half."""

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pyoxigraph as ox
import pytest
from pyoxigraph import RdfFormat

from balticgraph.endpoint.evaluation import Reader, evaluate
from balticgraph.endpoint.protocol import OFFERS, Asked
from balticgraph.errors import StoreError
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import BASE, GRAPH_VIEW
from tests.store.small import QUADS, in_memory, on_disk

STORE = in_memory()
LIMIT = 100_000
NAMES = "SELECT ?name { ?p a foaf:Person ; foaf:name ?name } ORDER BY ?name"
TRIPLES = "CONSTRUCT { ?p foaf:name ?name } { ?p a foaf:Person ; foaf:name ?name }"
RELEASE = BASE + "graph/release/seimas-1/0123456789ab"
READ = {
    "text/turtle": RdfFormat.TURTLE,
    "text/n3": RdfFormat.N3,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "text/plain": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/xml": RdfFormat.RDF_XML,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/json": RdfFormat.JSON_LD,
    "application/trig": RdfFormat.TRIG,
    "application/n-quads": RdfFormat.N_QUADS,
}


def ask(
    query: str,
    accept: str | None = None,
    default: tuple[str, ...] | None = None,
    named: tuple[str, ...] | None = None,
) -> bytes:
    answer = evaluate(STORE, Asked(query, default, named, accept), LIMIT)
    assert answer.status == 200, answer.body
    assert accept in {None, answer.media_type}
    return answer.body


def truth(query: str, default: tuple[str, ...] | None = None, named: tuple[str, ...] | None = None) -> bool:
    return json.loads(ask(query, None, default, named))["boolean"] is True


def test_select_in_each_form() -> None:
    wanted = ["Aadu Must", "Andrius Kupčinskas", "Jānis Vucāns", "Kaja Kallas", "Timo Suslov"]
    told = json.loads(ask(NAMES, "application/sparql-results+json"))
    assert [row["name"]["value"] for row in told["results"]["bindings"]] == wanted
    xml = ET.fromstring(ask(NAMES, "application/sparql-results+xml"))  # noqa: S314  our own
    assert [e.text for e in xml.iter("{http://www.w3.org/2005/sparql-results#}literal")] == wanted
    assert [r[0] for r in csv.reader(io.StringIO(ask(NAMES, "text/csv").decode()))] == ["name", *wanted]
    assert ask(NAMES, "text/tab-separated-values").decode().splitlines()[:2] == ["?name", '"Aadu Must"']


def test_ask_in_each_form() -> None:
    assert json.loads(ask("ASK { }", "application/json")) == {"head": {}, "boolean": True}
    assert b"<boolean>true</boolean>" in ask("ASK { }", "text/xml")
    assert ask("ASK { }", "text/csv").strip() == b"true"
    assert ask("ASK { FILTER(false) }", "text/tab-separated-values").strip() == b"false"


@pytest.mark.parametrize("media_type", [m for m in OFFERS["construct"] if m != "text/html"])
def test_construct_in_each_form(media_type: str) -> None:
    told = ox.parse(ask(TRIPLES, media_type), format=READ[media_type])
    name = ox.NamedNode("http://xmlns.com/foaf/0.1/name")
    wanted = {q.triple for q in QUADS if q.graph_name == GRAPH_VIEW and q.predicate == name}
    assert {q.triple for q in told} == wanted
    assert len(wanted) == 5


def test_every_form_is_tested() -> None:
    assert set(OFFERS["construct"]) == {*READ, "text/html"}


def test_describe_tells_what_is_known() -> None:
    assert b"Aadu Must" in ask("DESCRIBE <person/aadu-must>", "text/turtle")


def test_what_rdf_xml_cannot_say_is_refused_not_broken() -> None:
    query = "CONSTRUCT { <urn:s> <http://example.org/123> 1 } { }"
    answer = evaluate(STORE, Asked(query, accept="application/rdf+xml"), LIMIT)
    assert answer.status == 406
    assert b"text/turtle" in answer.body
    assert evaluate(STORE, Asked(query, accept="application/ld+json"), LIMIT).status == 200


def test_no_form_that_is_acceptable() -> None:
    answer = evaluate(STORE, Asked("ASK { }", accept="image/png"), LIMIT)
    assert answer.status == 406
    assert b"application/sparql-results+json" in answer.body


SESSION = "<session/baltic-assembly/42> bg:ordinal 42"
CLAIM = "?claim bg:valueAsWritten '42th'"
LABEL = "bg:Session rdfs:label ?label"


def test_the_dataset_when_none_is_named() -> None:
    assert truth(f"ASK {{ {SESSION} . {LABEL} }}"), "view and ontology"
    assert not truth(f"ASK {{ {CLAIM} }}")
    assert truth(f"ASK {{ GRAPH ?g {{ {CLAIM} }} }}")


def test_the_dataset_of_the_query() -> None:
    assert truth(f"ASK FROM <{RELEASE}> {{ {SESSION} FILTER NOT EXISTS {{ {LABEL} }} }}")
    assert truth(f"ASK FROM NAMED <{RELEASE}> {{ GRAPH ?g {{ {SESSION} }} }}")
    assert not truth(f"ASK FROM <{RELEASE}> {{ GRAPH ?g {{ {CLAIM} }} }}")


def test_the_dataset_of_the_request_goes_before() -> None:
    assert truth(f"ASK FROM <urn:none> {{ {SESSION} }}", default=(RELEASE,), named=())
    assert not truth(f"ASK {{ {LABEL} }}", default=(RELEASE,), named=())
    assert not truth(f"ASK {{ GRAPH ?g {{ {CLAIM} }} }}", default=(RELEASE,), named=())
    assert not truth(f"ASK {{ {SESSION} }}", default=(), named=(RELEASE,))
    assert truth(f"ASK {{ GRAPH ?g {{ {SESSION} }} }}", default=(), named=(RELEASE,))


def test_a_graph_that_is_not_here_is_empty_and_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.ttl"
    secret.write_text("<urn:a> <urn:b> <urn:c> .")
    assert not truth(f"ASK FROM <{secret.as_uri()}> {{ ?s ?p ?o }}")
    assert not truth("ASK { ?s ?p ?o }", default=(secret.as_uri(),), named=())


def test_an_answer_that_is_too_long_is_refused_whole() -> None:
    for query in ("SELECT * { ?s ?p ?o }", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }"):
        answer = evaluate(STORE, Asked(query, accept="text/csv, application/n-triples"), 1000)
        assert answer.status == 413
        assert b"LIMIT" in answer.body


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("SELECT * { ?s ?p ", "line 1, column 18, where it ends"),
        ("SELECT * { ?s foo:p ?o }", "the prefix foo: is not declared"),
        ("SELECT ?x (COUNT(*) AS ?n) { ?x ?p ?o }", "The SELECT contains a variable that is unbound"),
        ("SELECT * { FILTER(<urn:f>(1)) }", "The custom function <urn:f> is not supported"),
        ("", "begin with SELECT"),
        ("hello", "begin with SELECT"),
    ],
)
def test_a_query_that_is_wrong_is_told_why_in_one_line(query: str, reason: str) -> None:
    answer = evaluate(STORE, Asked(query), LIMIT)
    assert answer.status == 400
    assert reason in answer.body.decode()
    assert answer.body.decode().count("\n") == 1


def test_a_reader_sees_what_was_written_since(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    reader = Reader(place)
    asked = Asked("ASK { <urn:new> ?p ?o }")
    assert b"false" in reader.evaluate(asked, LIMIT).body
    with Store.create(place) as store:
        store.replace(
            (), [ox.Quad(ox.NamedNode("urn:new"), ox.NamedNode("urn:p"), ox.Literal("x"), GRAPH_VIEW)]
        )
    assert b"true" in reader.evaluate(asked, LIMIT).body


def test_a_reader_goes_on_while_the_store_is_replaced(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    reader = Reader(place)
    asked = Asked("ASK { ?p foaf:name 'Aadu Must' }")
    place.rename(tmp_path / "old")
    assert b"true" in reader.evaluate(asked, LIMIT).body
    on_disk(tmp_path, ())
    assert b"false" in reader.evaluate(asked, LIMIT).body


def test_a_reader_needs_a_store_to_begin_with(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no store"):
        Reader(tmp_path)


@pytest.mark.parametrize(
    ("status", "query"),
    [
        (403, "PREFIX a: <urn:a> # ASK\nINSERT DATA { a:b a:c a:d }"),
        (400, "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"),
    ],
)
def test_updates_and_calls_elsewhere_are_refused(status: int, query: str) -> None:
    assert evaluate(STORE, Asked(query), LIMIT).status == status


def test_a_page_holds_less_than_other_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("balticgraph.endpoint.evaluation._PAGE", 100)
    assert evaluate(STORE, Asked(NAMES, accept="application/json"), LIMIT).status == 200
    page = evaluate(STORE, Asked(NAMES, accept="text/html"), LIMIT)
    assert (page.status, page.body) == (
        413,
        b"the answer is longer than 100 bytes; take it in another form, ask for less, or add LIMIT\n",
    )
