"""Any endpoint as a view: it says the same as the store it serves, and refusals are one clear sentence."""

import threading
from base64 import b64encode
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pyoxigraph as ox
import pytest

from balticgraph.errors import EndpointError, UsageError
from balticgraph.exports.export import export
from balticgraph.store.embedded import Store
from balticgraph.store.place import reading, writing
from balticgraph.store.remote import Endpoint, _with_prefixes
from balticgraph.vocabulary import GRAPH_ONTOLOGY, GRAPH_VIEW
from tests.endpoint.served import ENDLESS, serving
from tests.store.small import on_disk
from tests.store.test_embedded import one_sentence

QUESTIONS = [
    "SELECT ?name ?none { ?p a foaf:Person ; foaf:name ?name OPTIONAL { ?p bg:none ?none } } ORDER BY ?name",
    "SELECT ?label { ?s a bg:State ; skos:prefLabel ?label } ORDER BY ?label",
    "SELECT ?n ?day { ?s bg:ordinal ?n ; schema:startDate ?day } ORDER BY ?n",
    "ASK { ?claim a bg:Claim }",
    "ASK { GRAPH ?g { ?claim a bg:Claim } }",
    "SELECT ?g { GRAPH ?g { <session/baltic-assembly/42> bg:ordinal 42 } } ORDER BY ?g",
    "SELECT ?p FROM graph:release\\/seimas-1\\/0123456789ab { ?p a foaf:Person }",
    "ASK FROM NAMED graph:release\\/seimas-1\\/0123456789ab { GRAPH ?g { ?s ?p ?o } }",
    "PREFIX bg: <urn:mine> ASK { ?s a bg:Session }",
    "CONSTRUCT { ?p foaf:name ?name } { ?p foaf:name ?name }",
    "DESCRIBE <person/aadu-must>",
    "# a comment with GRAPH and FROM in it\nASK { }",
]


@pytest.fixture(name="place", scope="module")
def _place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return on_disk(tmp_path_factory.mktemp("remote"))


@pytest.fixture(name="endpoint", scope="module")
def _endpoint(place: Path) -> Iterator[Endpoint]:
    with serving(place, "--timeout", "3") as served:
        yield Endpoint(served.sparql)


@pytest.mark.parametrize("query", QUESTIONS)
def test_it_says_what_the_store_says(place: Path, endpoint: Endpoint, query: str) -> None:
    with Store.open(place) as store:
        assert endpoint.query(query) == store.query(query)


def test_it_has_the_same_graphs_and_quads(place: Path, endpoint: Endpoint) -> None:
    with Store.open(place) as store:
        assert endpoint.graphs() == store.graphs()
        assert set(endpoint.quads(graph=GRAPH_VIEW)) == set(store.quads(graph=GRAPH_VIEW))
        assert len(list(endpoint.quads())) == len(store)
        assert endpoint.query("SELECT * { ?s a owl:Class }", graphs=[GRAPH_ONTOLOGY]) == store.query(
            "SELECT * { ?s a owl:Class }", graphs=[GRAPH_ONTOLOGY]
        )
    assert endpoint.text("sha256:0123456789ab") is None


MENTIONED = [
    "# PREFIX bg: is declared for you\nASK { ?s a bg:Session }",
    "ASK { ?s a bg:Session ; rdfs:comment 'PREFIX bg: <urn:x>' }",
    "PREFIX BG: <urn:x> ASK { ?s a bg:Session }",
    "PREFIX bg: <urn:mine> ASK { ?s a bg:Session ; a foaf:Person }",
]


@pytest.mark.parametrize("query", MENTIONED)
def test_a_server_that_knows_no_prefix_of_ours_is_sent_all_that_the_query_lacks(query: str) -> None:
    sent = _with_prefixes(query)
    assert ox.Store().query(sent) is not None
    assert sent.endswith(f" {query}")
    assert sent.count("PREFIX bg: <https://") == ("<urn:mine>" not in query)


@pytest.mark.parametrize("fmt", ["nquads", "trig", "turtle", "graphml", "tables"])
def test_what_is_exported_from_it_is_the_same_to_the_byte(
    place: Path, endpoint: Endpoint, tmp_path: Path, fmt: str
) -> None:
    export(endpoint, fmt, tmp_path / "there")
    with Store.open(place) as store:
        export(store, fmt, tmp_path / "here")
    assert (tmp_path / "there").read_bytes() == (tmp_path / "here").read_bytes() != b""


def test_it_is_reached_by_its_address(endpoint: Endpoint) -> None:
    with reading(endpoint.url) as view:
        assert view.graphs() == endpoint.graphs()


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("SELECT * {", "refuses the query: the query cannot be parsed"),
        ("SELECT * {\n ?s foo:p ?o }", "the prefix foo: is not declared"),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE is not allowed"),
        ("DROP ALL", "that is an update"),
        ("PREFIX a: <urn:a> INSERT DATA { a:a a:b a:c }", "that is an update"),
    ],
)
def test_a_wrong_query_is_a_usage_error(endpoint: Endpoint, query: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason) as refused:
        endpoint.query(query)
    one_sentence(refused.value)


def test_a_query_that_takes_too_long_there(endpoint: Endpoint) -> None:
    with pytest.raises(EndpointError, match="answered 504: the query took longer than 3 seconds") as refused:
        endpoint.query(ENDLESS)
    one_sentence(refused.value)


class Odd(BaseHTTPRequestHandler):
    """A server that answers each path with something else, and keeps what it was asked."""

    asked: list[dict[str, list[str]]] = []  # noqa: RUF012  one test reads it
    users: list[str | None] = []  # noqa: RUF012  another one reads them
    answers = {  # noqa: RUF012
        "/html": (200, "text/html", b"<html>Welcome</html>"),
        "/cut": (
            200,
            "application/sparql-results+json",
            b'{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"ty',
        ),
        "/empty": (200, "application/sparql-results+json", b""),
        "/latin": (200, "application/sparql-results+json", b'{"head":{"vars":["\xe9"]}}'),
        "/other": (200, "application/json", b'{"hello": 1}'),
        "/broken": (500, "text/plain", b"Traceback\nwith lines"),
        "/silent": (503, "text/plain", b""),
        "/gone": (404, "text/html", b"\xff\xfe"),
    }

    def do_POST(self) -> None:  # noqa: D102
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.asked.append(parse_qs(body.decode()))
        self.users.append(self.headers["Authorization"])
        status, media_type, answer = self.answers[self.path]
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:  # noqa: D102
        return


@pytest.fixture(name="odd", scope="module")
def _odd() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Odd) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/html", "gave an answer that is no SPARQL result"),
        ("/cut", "gave an answer that is no SPARQL result"),
        ("/empty", "gave an answer that is no SPARQL result"),
        ("/latin", "gave an answer that is no SPARQL result"),
        ("/other", "gave an answer that is no SPARQL result"),
        ("/broken", "answered 500: Traceback$"),
        ("/silent", "answered 503: Service Unavailable$"),
        ("/gone", "answered 404"),
    ],
)
def test_an_endpoint_that_gives_rubbish(odd: str, path: str, reason: str) -> None:
    for query in ("SELECT * { ?s ?p ?o }", "ASK { }", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }"):
        if path == "/empty" and query.startswith("CONSTRUCT"):
            continue  # no triples are a good answer
        with pytest.raises(EndpointError, match=reason) as refused:
            Endpoint(odd + path).query(query)
        assert odd + path in one_sentence(refused.value)


def test_what_is_sent(odd: str) -> None:
    with pytest.raises(EndpointError):
        Endpoint(odd + "/silent").query("SELECT * {\n ?s ?p ?o }")
    sent = Odd.asked[-1]
    assert sent["default-graph-uri"] == [GRAPH_VIEW.value, GRAPH_ONTOLOGY.value]
    assert "named-graph-uri" not in sent
    assert "update" not in sent
    assert sent["query"][0].split("\n")[1] == " ?s ?p ?o }", "lines keep their numbers"


def test_a_password_in_an_address_is_sent_and_told_to_nobody(odd: str) -> None:
    address = odd.replace("http://", "HTTP://reader:s%40cret@") + "/silent"
    with reading(address) as view, pytest.raises(EndpointError, match="answered 503") as refused:
        view.query("ASK { }")
    assert Odd.users[-1] == "Basic " + b64encode(b"reader:s@cret").decode()
    with pytest.raises(UsageError, match="is an endpoint") as unwritable, writing(address):
        pass
    for error in (refused.value, unwritable.value):
        assert "cret" not in str(error)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/sparql", "http://host.invalid/sparql", "http://[::1", "http:///nowhere"]
)
def test_an_endpoint_that_is_not_there(url: str) -> None:
    with pytest.raises(EndpointError, match=r"cannot be reached .*check the address") as refused:
        Endpoint(url, timeout=5).query("ASK { }")
    assert refused.value.exit_code == 5
    one_sentence(refused.value)


def test_an_endpoint_that_hangs() -> None:
    with HTTPServer(("127.0.0.1", 0), Odd) as silent, pytest.raises(EndpointError, match="timed out"):
        Endpoint(f"http://127.0.0.1:{silent.server_port}/", timeout=0.2).query("ASK { }")
