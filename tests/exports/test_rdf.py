"""RDF comes out whole, the same bytes whatever the order of loading, and without what is withheld."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat

from balticgraph.errors import UsageError
from balticgraph.exports.jsonld import context
from balticgraph.exports.rdf import WITHHELD, export_rdf
from balticgraph.store.embedded import Store
from balticgraph.store.jsonld import compacted
from balticgraph.vocabulary import BASE, GRAPH_ONTOLOGY, GRAPH_VIEW, bg, rdf, rdfs

SMALL = Path(__file__).parents[1] / "store" / "small.trig"
QUADS = list(ox.parse(path=str(SMALL)))
RELEASE = NamedNode(BASE + "graph/release/seimas-1/0123456789ab")
READERS = {
    "nquads": RdfFormat.N_QUADS,
    "trig": RdfFormat.TRIG,
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
}


def store(quads: Iterable[Quad] = QUADS) -> Store:
    held = Store.memory()
    held.bulk(quads)
    return held


def exported(view: Store, fmt: str, graph: NamedNode | None = None) -> bytes:
    out = io.BytesIO()
    export_rdf(view, fmt, out, graph)
    return out.getvalue()


def canonical(quads: Iterable[Quad]) -> list[str]:
    dataset = ox.Dataset(quads)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return sorted(map(str, dataset))


def relabelled(quads: list[Quad]) -> list[Quad]:
    """The same graph, loaded backwards and with other labels on its blank nodes."""
    names: dict[str, BlankNode] = {}

    def other(term: Any) -> Any:  # noqa: ANN401  any term of a quad
        return names.setdefault(term.value, BlankNode()) if isinstance(term, BlankNode) else term

    return [Quad(other(q.subject), q.predicate, other(q.object), q.graph_name) for q in reversed(quads)]


def test_the_small_graph_is_what_the_tests_think() -> None:
    assert len(QUADS) == 171
    assert len({q.graph_name for q in QUADS}) == 5
    assert {q.predicate for q in QUADS} & WITHHELD
    assert any(isinstance(q.subject, BlankNode) for q in QUADS)


@pytest.mark.parametrize("fmt", ["nquads", "trig", "turtle", "ntriples"])
def test_same_bytes_in_another_order_and_with_other_blank_nodes(fmt: str) -> None:
    assert exported(store(), fmt) == exported(store(relabelled(QUADS)), fmt)


def test_nquads_are_the_canonical_form_of_rdfc_1_0() -> None:
    """Escapes as in https://www.w3.org/TR/rdf-canon/#canonical-quads, lines in the order of their code points."""
    named = [NamedNode(f"urn:{name}") for name in ("\uf900", "\U0001f600", "a")]
    odd = Literal('\b\t\n\f\r"\\\0\x1f\x7f\u00e9\U0001f600')
    lines = exported(store([Quad(node, node, odd, node) for node in named]), "nquads").decode().split("\n")
    text = '"\\b\\t\\n\\f\\r\\"\\\\\\u0000\\u001F\\u007F\u00e9\U0001f600"'
    assert lines == [f"<urn:{n}> <urn:{n}> {text} <urn:{n}> ." for n in ("a", "\uf900", "\U0001f600")] + [""]


@pytest.mark.parametrize("fmt", ["nquads", "trig"])
def test_datasets_read_back_as_all_that_may_be_published(fmt: str) -> None:
    told = list(ox.parse(exported(store(), fmt), format=READERS[fmt]))
    kept = [q for q in QUADS if q.predicate not in WITHHELD]
    assert len(kept) == len(QUADS) - 3
    assert canonical(told) == canonical(kept)


@pytest.mark.parametrize("fmt", ["turtle", "ntriples"])
@pytest.mark.parametrize("graph", [None, GRAPH_ONTOLOGY, RELEASE], ids=["view", "ontology", "release"])
def test_graphs_read_back(fmt: str, graph: NamedNode | None) -> None:
    told = ox.parse(exported(store(), fmt, graph), format=READERS[fmt])
    kept = [q for q in QUADS if q.graph_name == (graph or GRAPH_VIEW)]
    assert kept
    assert canonical(told) == canonical(Quad(q.subject, q.predicate, q.object) for q in kept)


@pytest.mark.parametrize("fmt", ["nquads", "trig"])
def test_whole_texts_phones_and_mail_addresses_stay_out(fmt: str) -> None:
    text = exported(store(), fmt).decode()
    assert rdf.value.value not in text
    assert "rdf:value" not in text
    for private in ("told whole", "+370", "@example.org"):
        assert private in SMALL.read_text("utf-8")
        assert private not in text


def test_nquads_are_sorted_lines() -> None:
    lines = exported(store(), "nquads").decode().splitlines()
    assert len(lines) == 168
    assert lines == sorted(lines)


def test_turtle_is_readable() -> None:
    text = exported(store(), "turtle").decode()
    assert text.startswith(
        "@base <https://w3id.org/balticgraph/id/> .\n@prefix bg: <https://w3id.org/balticgraph/ontology#> .\n"
    )
    assert "@prefix sh:" not in text, "only the prefixes it uses"
    assert "<person/aadu-must> a foaf:Person ;\n" in text
    assert not [line for line in text.splitlines() if line.startswith("id:")]


def test_one_statement_less_is_one_line_less() -> None:
    less = [q for q in QUADS if q.predicate != bg.confidence]
    before, after = (set(exported(store(quads), "nquads").splitlines()) for quads in (QUADS, less))
    assert len(before - after) == 1
    assert not after - before


def test_unknown_format_and_graph_are_refused() -> None:
    with pytest.raises(UsageError, match="no RDF format"):
        exported(store(), "n3")
    with pytest.raises(UsageError, match="there is no graph urn:x"):
        exported(store(), "turtle", NamedNode("urn:x"))


def test_an_empty_store_gives_an_empty_file() -> None:
    assert exported(Store.memory(), "nquads") == b""
    assert exported(Store.memory(), "ntriples") == b""


TERMS = {
    "bg": bg.base,
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "type": "@type",
    "prefLabel": {"@id": "http://www.w3.org/2004/02/skos/core#prefLabel", "@container": "@language"},
    "label": {"@id": "http://www.w3.org/2000/01/rdf-schema#label", "@language": "en"},
    "attendee": {"@id": "bg:attendee", "@type": "@id"},
    "members": {"@id": "http://www.w3.org/2002/07/owl#members", "@container": "@list"},
}


@pytest.mark.parametrize("graph", [GRAPH_VIEW, GRAPH_ONTOLOGY], ids=["view", "ontology"])
@pytest.mark.parametrize("terms", [TERMS, {}], ids=["short", "bare"])
def test_jsonld_says_the_same_by_its_context(graph: NamedNode, terms: dict[str, Any]) -> None:
    data = compacted(exported(store(), "ntriples", graph), terms)
    assert json.loads(data)["@context"] == terms
    told = ox.parse(data, format=RdfFormat.JSON_LD)
    kept = (Quad(q.subject, q.predicate, q.object) for q in QUADS if q.graph_name == graph)
    assert canonical(told) == canonical(kept)


def test_jsonld_uses_the_short_names() -> None:
    nodes = {n["@id"]: n for n in json.loads(compacted(exported(store(), "ntriples"), TERMS))["@graph"]}
    assert nodes[BASE + "id/state/lithuania"]["prefLabel"] == {"en": "Lithuania", "lt": "Lietuva"}
    assert nodes[BASE + "id/person/aadu-must"]["type"] == "Person"


def test_jsonld_with_the_published_context_reads_back() -> None:
    data = exported(store(), "jsonld")
    assert json.loads(data)["@context"] == context()
    kept = (Quad(q.subject, q.predicate, q.object) for q in QUADS if q.graph_name == GRAPH_VIEW)
    assert canonical(ox.parse(data, format=RdfFormat.JSON_LD)) == canonical(kept)


SCRIPT = """
import hashlib, io, sys
import pyoxigraph as ox
from balticgraph.exports.rdf import export_rdf
from balticgraph.store.embedded import Store
from balticgraph.store.jsonld import compacted
store = Store.memory()
store.bulk(ox.parse(path=sys.argv[1]))
whole = b""
for fmt in ("nquads", "trig", "turtle", "jsonld", "ntriples"):
    out = io.BytesIO()
    export_rdf(store, fmt, out)
    whole += out.getvalue()
print(hashlib.sha256(whole + compacted(out.getvalue(), {"foaf": "http://xmlns.com/foaf/0.1/"})).hexdigest())
"""


def test_same_bytes_under_another_hash_seed() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(SMALL)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(told) == 1
    assert len(told.pop().strip()) == 64


def test_turtle_writes_addresses_of_the_web_whole() -> None:
    """Only what stands below the base is relative; words that look like an address stay words."""
    town = NamedNode(BASE + "id/place/tallinn")
    pages = (
        "https://tallinn.ee",
        "https://w3id.org/other",
        "https://w3id.org/balticgraph/shapes",
        BASE + "id/",
    )
    words = ox.Literal('see <//tallinn.ee> or \\ "<//riga.lv>"')
    quads = [Quad(town, rdfs.seeAlso, NamedNode(page), GRAPH_VIEW) for page in pages]
    told = exported(store([*quads, Quad(town, rdfs.label, words, GRAPH_VIEW)]), "turtle")
    for page in pages[:3]:
        assert f"<{page}>".encode() in told
    read = {q.object for q in ox.parse(told, format=RdfFormat.TURTLE)}
    assert read == {words, *map(NamedNode, pages)}
