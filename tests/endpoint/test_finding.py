"""Finding what bears a name: which names fit, in which order, and how the address gives them."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.endpoint.finding import ranked
from balticgraph.store.embedded import Store
from balticgraph.store.results import Term
from balticgraph.vocabulary import BASE, GRAPH_VIEW, bg, rdf, skos
from tests.endpoint.served import client_of
from tests.store.small import on_disk

PERSON = NamedNode("http://xmlns.com/foaf/0.1/Person")


def row(key: str, words: str, name: str, kind: NamedNode = PERSON) -> tuple[Term | None, ...]:
    return NamedNode(f"{BASE}id/{key}"), Literal(words), Literal(name), kind, None


ROWS = (
    row("person/edmunds-cepuritis", "Edmunds Cepurītis", "Edmunds Cepurītis"),
    row("person/edmunds-kalnins", "Edmunds Kalniņš", "Edmunds Kalniņš"),
    row(
        "session/ba/42",
        "42nd Session of the Baltic Assembly",
        "42nd Session of the Baltic Assembly",
        bg.Session,
    ),
    row("session/ba/42", "Baltijas Asamblejas 42. sesija", "42nd Session of the Baltic Assembly", bg.Session),
    row(
        "document/resolution-42",
        "Resolution of the 42nd Session",
        "Resolution of the 42nd Session",
        bg.AdoptedDocument,
    ),
    row("body/baltic-assembly", "Baltic Assembly", "Baltic Assembly", bg.Assembly),
)


@pytest.mark.parametrize(
    ("asked", "keys"),
    [
        ("Cepurītis", ["person/edmunds-cepuritis"]),
        ("CEPURITIS edmunds", ["person/edmunds-cepuritis"]),
        ("edm", ["person/edmunds-cepuritis", "person/edmunds-kalnins"]),
        ("Ceparitis", ["person/edmunds-cepuritis"]),
        ("42nd session", ["session/ba/42", "document/resolution-42"]),
        ("sesija 42", ["session/ba/42"]),
        ("baltic assembly", ["body/baltic-assembly", "session/ba/42"]),
        ("Bērziņš", []),
        ("", []),
        ("...", []),
    ],
)
def test_what_bears_the_words_stands_in_the_order_of_likeness(asked: str, keys: list[str]) -> None:
    assert [hit.iri.removeprefix(f"{BASE}id/") for hit in ranked(asked, ROWS, "en")] == keys


@pytest.fixture(name="client", scope="module")
def _client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    with client_of(on_disk(tmp_path_factory.mktemp("served"))) as client:
        yield client


def test_a_reader_gets_links_and_keeps_the_language(client: httpx.Client) -> None:
    got = client.get(
        "/find", params={"q": "baltic assembly 42", "lang": "lv"}, headers={"Accept": "text/html"}
    )
    assert '<a href="/id/session/baltic-assembly/42?lang=lv">' in got.text
    assert got.headers["content-language"] == "lv"
    assert 'href="/find?q=baltic+assembly+42&amp;lang=et"' in got.text
    assert 'name="lang" value="lv"' in got.text


def test_a_program_gets_json(client: httpx.Client) -> None:
    got = client.get("/find", params={"q": "42"}, headers={"Accept": "application/json"})
    assert got.headers["content-type"] == "application/json"
    assert f"{BASE}id/session/baltic-assembly/42" in [hit["iri"] for hit in got.json()]


def test_what_has_landed_since_is_found(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    new = NamedNode(f"{BASE}id/body/new-house")
    with client_of(place) as client:
        client.headers["Accept"] = "application/json"
        assert client.get("/find?q=New+House").json() == []
        with Store.create(place) as held:
            told = ((rdf.type, bg.Assembly), (skos.prefLabel, Literal("New House", language="en")))
            held.bulk(Quad(new, p, o, GRAPH_VIEW) for p, o in told)
        assert [hit["iri"] for hit in client.get("/find?q=New+House").json()] == [new.value]


def test_what_nothing_bears_is_told_and_shown_as_text(client: httpx.Client) -> None:
    got = client.get("/find", params={"q": "<b>Zzyzx"}, headers={"Accept": "text/html"})
    assert "Nothing in the graph bears that name." in got.text
    assert "<b>Zzyzx" not in got.text
    assert client.get("/find", headers={"Accept": "image/png"}).status_code == 406
