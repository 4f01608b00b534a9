"""The server as its users meet it: curl, browsers, SPARQLWrapper, RDFLib, and those who would harm it."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import httpx
import pyoxigraph as ox
import pytest
from rdflib import Graph
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, POSTDIRECTLY, TURTLE, XML, SPARQLWrapper

from balticgraph.endpoint.app import _listening
from balticgraph.errors import StoreError, UsageError
from balticgraph.vocabulary import foaf, void
from tests.endpoint.served import ENDLESS, Served, serving
from tests.store.small import on_disk

ATTENDED = """
SELECT ?name {
  ?attendance bg:attendanceOf/bg:ordinal 42 ; bg:attendee/foaf:name ?name ; bg:attendanceStatus ?status .
  FILTER(?status != code:announced)
} ORDER BY ?name"""
NAMES = ["Aadu Must", "Andrius Kupčinskas", "Jānis Vucāns"]
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.fixture(name="store", scope="module")
def _store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return on_disk(tmp_path_factory.mktemp("served"))


@pytest.fixture(name="served", scope="module")
def _served(store: Path) -> Iterator[Served]:
    with serving(store, "--timeout", "5") as served:
        yield served


@pytest.fixture(name="client", scope="module")
def _client(served: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url, trust_env=False, timeout=30) as client:
        yield client


def names(table: httpx.Response) -> list[str]:
    assert table.status_code == 200, table.text
    return [row["name"]["value"] for row in table.json()["results"]["bindings"]]


def test_get_post_and_head(client: httpx.Client) -> None:
    told = client.get("/sparql", params={"query": ATTENDED})
    assert names(told) == NAMES
    assert told.headers["content-type"] == "application/sparql-results+json"
    assert names(client.post("/sparql", data={"query": ATTENDED})) == NAMES
    direct = client.post("/sparql", content=ATTENDED, headers={"Content-Type": "application/sparql-query"})
    assert names(direct) == NAMES
    head = client.head("/sparql", params={"query": ATTENDED})
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["etag"] == told.headers["etag"]


def test_curl_gets_csv(served: Served) -> None:
    command = [
        "curl",
        "-sS",
        "--noproxy",
        "*",
        "-H",
        "Accept: text/csv",
        "--data-urlencode",
        f"query={ATTENDED}",
    ]
    told = subprocess.run([*command, served.sparql], capture_output=True, text=True, check=True)
    assert told.stdout.split("\n")[:4] == ["name", *NAMES]


@pytest.mark.parametrize("method", ["GET", POST])
@pytest.mark.parametrize("requested", ["urlencoded", POSTDIRECTLY])
def test_sparqlwrapper(served: Served, method: str, requested: str) -> None:
    wrapper = SPARQLWrapper(served.sparql)
    wrapper.setMethod(method)
    wrapper.setRequestMethod(requested if method == POST else "urlencoded")
    wrapper.setQuery(ATTENDED)
    assert [row["name"]["value"] for row in told(wrapper, JSON)["results"]["bindings"]] == NAMES
    assert told(wrapper, CSV).decode().splitlines() == ["name", *NAMES]
    assert "Kupčinskas" in told(wrapper, XML).toxml()
    wrapper.setQuery("CONSTRUCT { ?s foaf:name ?name } { ?s foaf:name ?name }")
    assert len(Graph().parse(data=told(wrapper, TURTLE), format="turtle")) == 5


def told(wrapper: SPARQLWrapper, fmt: str) -> Any:  # noqa: ANN401  as the format has it
    wrapper.setReturnFormat(fmt)
    return wrapper.query().convert()


def test_rdflib(served: Served) -> None:
    graph = Graph(SPARQLStore(served.sparql))
    assert len(list(graph.query("SELECT ?name { ?p a foaf:Person ; foaf:name ?name } ORDER BY ?name"))) == 5
    assert len(graph.query("CONSTRUCT { ?s foaf:name ?o } { ?s foaf:name ?o }").graph or ()) == 5


@pytest.mark.parametrize("query", [ENDLESS, "a." * 30_000], ids=["endless", "long-to-read"])
def test_an_endless_query_is_cut_while_another_client_is_answered(served: Served, query: str) -> None:
    ended: list[tuple[str, int, str]] = []

    def endless() -> None:
        told = httpx.post(served.sparql, data={"query": query}, timeout=60, trust_env=False)
        ended.append(("endless", told.status_code, told.text))

    thread = threading.Thread(target=endless)
    thread.start()
    sleep(0.5)  # long enough that it has begun, far less than the limit
    for _ in range(3):
        told = httpx.post(served.sparql, data={"query": "ASK { }"}, timeout=60, trust_env=False)
        ended.append(("quick", told.status_code, told.text))
    thread.join()
    assert [(who, status) for who, status, _ in ended] == [("quick", 200)] * 3 + [("endless", 504)]
    assert ended[-1][2].splitlines() == [
        "the query took longer than 5 seconds and was cut; ask for less, or add LIMIT"
    ]


def test_a_link_is_followed_while_long_queries_hold_every_worker(store: Path) -> None:
    with serving(store, "--timeout", "20", "--workers", "1") as served:
        thread = threading.Thread(target=_ask_endlessly, args=(served.sparql,), daemon=True)
        thread.start()
        sleep(1)
        begun = monotonic()
        told = httpx.get(f"{served.url}id/session/baltic-assembly/42", timeout=60, trust_env=False)
        assert told.status_code == 200
        assert monotonic() - begun < 10


def test_the_query_of_a_client_that_goes_away_is_ended(store: Path) -> None:
    with serving(store, "--timeout", "600", "--workers", "1") as served:
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(served.sparql, data={"query": ENDLESS}, timeout=1, trust_env=False)
        told = httpx.post(served.sparql, data={"query": "ASK { }"}, timeout=120, trust_env=False)
        assert told.status_code == 200, "the only worker is free long before the limit"


def test_nothing_is_fetched_and_no_service_called(client: httpx.Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.settimeout(0.5)
        there = f"http://127.0.0.1:{trap.getsockname()[1]}/"
        service = client.get(
            "/sparql", params={"query": f"SELECT * {{ SERVICE SILENT <{there}> {{ ?s ?p ?o }} }}"}
        )
        assert service.status_code == 400
        assert client.get("/sparql", params={"query": f"ASK FROM <{there}> {{ }}"}).status_code == 200
        assert (
            client.get("/sparql", params={"query": "ASK {}", "default-graph-uri": there}).status_code == 200
        )
        assert client.post("/sparql", data={"update": f"LOAD <{there}>"}).status_code == 403
        with pytest.raises(TimeoutError):
            trap.accept()


def test_cross_origin_reading_is_open_to_all_without_credentials(client: httpx.Client) -> None:
    told = client.get("/sparql", params={"query": "ASK {}"}, headers={"Origin": "https://example.org"})
    assert told.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in told.headers
    preflight = client.options("/sparql", headers={"Origin": "https://example.org"})
    assert preflight.status_code == 204
    assert "POST" in preflight.headers["access-control-allow-methods"]
    assert preflight.headers["access-control-allow-headers"] == "*", "libraries send headers of their own"
    refused = client.get("/sparql", params={"query": "ASK {"})
    assert refused.headers["access-control-allow-origin"] == "*"


def test_an_answer_that_is_known_is_not_sent_again(client: httpx.Client) -> None:
    told = client.get("/sparql", params={"query": ATTENDED})
    again = client.get("/sparql", params={"query": ATTENDED}, headers={"If-None-Match": told.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = {"If-None-Match": told.headers["etag"], "Accept": "text/csv"}
    assert client.get("/sparql", params={"query": ATTENDED}, headers=other).status_code == 200
    assert "accept" in told.headers["vary"].lower()


def test_what_is_not_sent_again_varies_as_what_was_sent(client: httpx.Client) -> None:
    asked = {"query": "SELECT * { ?s ?p ?o }"}
    told = client.get("/sparql", params=asked, headers={"Accept-Encoding": "gzip"})
    known = {"Accept-Encoding": "gzip", "If-None-Match": told.headers["etag"]}
    again = client.get("/sparql", params=asked, headers=known)
    assert (again.status_code, again.headers["vary"]) == (304, told.headers["vary"])
    assert told.headers["vary"] == "Accept, Accept-Encoding"


def test_long_answers_are_compressed(client: httpx.Client) -> None:
    told = client.get(
        "/sparql", params={"query": "SELECT * { ?s ?p ?o }"}, headers={"Accept-Encoding": "gzip"}
    )
    assert told.headers["content-encoding"] == "gzip"
    assert len(told.json()["results"]["bindings"]) > 100


@pytest.mark.parametrize("accept", ["text/turtle", "application/ld+json", "application/rdf+xml", "*/*"])
def test_the_service_is_described_where_it_is(client: httpx.Client, served: Served, accept: str) -> None:
    answer = client.get("/sparql", headers={"Accept": accept})
    form = ox.RdfFormat.from_media_type(answer.headers["content-type"])
    triples = {q.triple for q in ox.parse(answer.content, format=form)}
    endpoints = [t.object.value for t in triples if t.predicate.value.endswith("description#endpoint")]
    assert endpoints == [served.sparql]
    persons = [t.subject for t in triples if t.predicate == void["class"] and t.object == foaf.Person]
    sizes = [t.object for t in triples if t.subject in persons and t.predicate.value.endswith("#entities")]
    assert sizes == [ox.Literal(5)]
    assert client.get("/.well-known/void", headers={"Accept": accept}).text == answer.text


def test_the_description_knows_its_address_from_the_request(client: httpx.Client) -> None:
    told = client.get("/sparql", headers={"Accept": "application/n-triples", "Host": "graph.example.org"})
    assert "<http://graph.example.org/sparql>" in told.text
    odd = client.get("/sparql", headers={"Accept": "application/n-triples", "Host": "a>b"})
    assert odd.status_code == 200
    assert "a>b" not in odd.text


def test_the_first_page_works_alone(client: httpx.Client) -> None:
    page = client.get("/", headers=BROWSER)
    assert page.status_code == 200
    assert "<script" not in page.text
    assert "42" in page.text.split("<textarea")[1].split("</textarea>")[0]
    assert 'action="/sparql"' in page.text
    assert '<td title="foaf:Person">Person</td>' in page.text
    outside = [part.split('"')[0] for part in page.text.replace("src=", "href=").split('href="')[1:]]
    assert [h for h in outside if "//" in h] == ["https://creativecommons.org/licenses/by/4.0/"]
    assert client.get("/sparql", headers=BROWSER).text == page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_a_printed_page_cuts_no_table_off_and_tells_where_links_lead(client: httpx.Client) -> None:
    style = client.get("/", headers=BROWSER).text.split("<style>")[1].split("</style>")[0]
    assert ".wide { overflow-x: auto; }" in style, "on a screen wide tables are scrolled"
    printed = style.partition("@media print")[2]
    assert ".wide { overflow: visible; }" in printed
    assert "attr(href)" in printed


def test_the_form_s_answers_are_pages(client: httpx.Client) -> None:
    page = client.get("/sparql", params={"query": ATTENDED, "accept": "html"})
    assert page.headers["content-type"].startswith("text/html")
    assert all(f"<td>{name}</td>" in page.text for name in NAMES)
    assert "<p>Rows: 3</p>" in page.text
    assert "<strong>true</strong>" in client.get("/sparql", params={"query": "ASK {}"}, headers=BROWSER).text
    turtle = client.get("/sparql", params={"query": "DESCRIBE <person/aadu-must>"}, headers=BROWSER)
    assert "foaf:name &#34;Aadu Must&#34;" in turtle.text
    assert client.get("/sparql", params={"query": ATTENDED, "accept": "csv"}).text.startswith("name\r\n")


def test_what_is_read_is_shown_as_words_not_as_markup(client: httpx.Client) -> None:
    evil = "<script>alert(1)</script>"
    told = client.get("/sparql", params={"query": f"SELECT ('{evil}' AS ?x) {{}}"}, headers=BROWSER)
    wrong = client.get("/sparql", params={"query": f"SELEC {evil}"}, headers=BROWSER)
    link = client.get("/sparql", params={"query": "SELECT (<javascript:alert(1)> AS ?x) {}"}, headers=BROWSER)
    assert (told.status_code, wrong.status_code, link.status_code) == (200, 400, 200)
    assert 'role="alert"' in wrong.text
    assert "<script" not in told.text + wrong.text
    assert 'href="javascript' not in link.text


def test_an_entity_has_a_page_and_its_triples(client: httpx.Client) -> None:
    page = client.get("/id/person/andrius-kupcinskas", headers=BROWSER)
    assert "<h1>Andrius Kupčinskas</h1>" in page.text
    assert 'href="/id/attendance/session/baltic-assembly/42/andrius-kupcinskas"' in page.text
    session = client.get("/id/session/baltic-assembly/42.html")
    assert 'href="/id/place/tallinn">Tallinn</a>' in session.text
    for path, accept in (("", "text/turtle"), (".ttl", "text/html"), ("", "*/*")):
        told = client.get(f"/id/person/andrius-kupcinskas{path}", headers={"Accept": accept})
        assert told.headers["content-type"] == "text/turtle; charset=utf-8"
        assert len(Graph().parse(data=told.text, format="turtle")) == 6
    linked = client.get("/id/person/andrius-kupcinskas", headers={"Accept": "application/ld+json"})
    assert "Andrius Kupčinskas" in json.dumps(linked.json(), ensure_ascii=False)


@pytest.mark.parametrize(
    "path", ["/id/person/nobody", "/id/", "/id/a>b", "/id/person/nobody.ttl", "/nothing"]
)
def test_what_is_not_there_is_404(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 404
    assert client.get(path, headers=BROWSER).status_code == 404


def test_a_page_shows_the_words_that_each_fact_was_read_from(client: httpx.Client) -> None:
    page = client.get("/id/session/baltic-assembly/42", headers=BROWSER).text
    row = page.split("What it was read from")[1].split("<tr>")[2]
    assert "42nd Session of the Baltic Assembly: bg:ordinal 42" in row, "this store has no ontology"
    assert "<q>42th</q> (4–8)" in row
    assert "Release of the Seimas, 24 November 2023" in row


def test_too_long_a_body_is_refused(client: httpx.Client) -> None:
    told = client.post("/sparql", data={"query": "ASK {} #" + "x" * 1_000_001})
    assert told.status_code == 413


def test_a_long_address_is_not(client: httpx.Client) -> None:
    assert client.get("/sparql", params={"query": "ASK {} #" + "x" * 50_000}).status_code == 200


def test_requests_that_are_no_http_hurt_nobody(served: Served, client: httpx.Client) -> None:
    host, port = served.url.removeprefix("http://").rstrip("/").split(":")
    with socket.create_connection((host, int(port))) as line:
        line.sendall(b"GET /sparql?query=\xff\xfe HTTP/1.1\r\nHost: [\r\n\r\n\x00\x01")
        assert line.recv(12).startswith(b"HTTP/1.1 ")
    assert client.get("/sparql", params={"query": "ASK {}"}).status_code == 200


def children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task/{pid}/children")
    if not tasks.exists():
        pytest.skip("this system does not list a process's children")
    return [int(child) for child in tasks.read_text().split()]


def gone(pids: list[int]) -> bool:
    until = monotonic() + 30
    while any(Path(f"/proc/{pid}").exists() for pid in pids) and monotonic() < until:
        sleep(0.05)
    return not any(Path(f"/proc/{pid}").exists() for pid in pids)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_it_leaves_no_process_behind(store: Path, how: signal.Signals) -> None:
    with serving(store, "--timeout", "60") as served:
        workers = children(served.process.pid)
        assert len(workers) >= 2
        asking = threading.Thread(target=_ask_endlessly, args=(served.sparql,))
        asking.start()
        sleep(0.5)
        os.kill(served.process.pid, how)
        served.process.wait(timeout=30)
        asking.join()
        assert served.process.stderr
        assert "Traceback" not in served.process.stderr.read()
    assert gone(workers)
    assert served.process.returncode in {-how, 128 + how, 0}  # 0 where the tests' own parent ignores SIGINT


def _ask_endlessly(url: str) -> None:
    try:
        httpx.post(url, data={"query": ENDLESS}, timeout=60, trust_env=False)
    except httpx.HTTPError:
        return


def refused(*words: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "balticgraph", "serve", *words]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert told.stdout == ""
    assert "Traceback" not in told.stderr
    return told.returncode, told.stderr


def test_a_port_in_use_is_one_clear_line(store: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        code, said = refused("--store", str(store), "--port", port)
    assert code == 5
    reason = "(Address already in use); choose others with --host and --port"
    assert said.splitlines() == [f"balticgraph: cannot listen on '127.0.0.1' port {port} {reason}"]


@pytest.mark.parametrize("host", ["\udcff", "a\udcff.b", "é" * 70, "a\0b", "[::1]"])
def test_a_host_that_is_no_name_is_refused_in_a_sentence(host: str) -> None:
    with pytest.raises(
        StoreError, match=r"^cannot listen on '.*' port 0 \(.*\); choose others with --host"
    ) as refused:
        _listening(host, 0)
    str(refused.value).encode()


def test_an_empty_host_opens_no_door() -> None:
    with pytest.raises(UsageError, match="the host is empty"):
        _listening("", 0)


def test_answers_are_not_held_back() -> None:
    """Else every answer on an open connection waits for an acknowledgement that the client delays."""
    with _listening("127.0.0.1", 0) as listener, socket.create_connection(listener.getsockname()):
        accepted, _ = listener.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_no_store_and_an_endpoint_for_a_store(tmp_path: Path) -> None:
    code, said = refused("--store", str(tmp_path / "none"), "--port", "0")
    assert code == 5
    assert "there is no store at" in said.splitlines()[-1]
    code, said = refused("--store", "http://127.0.0.1:9/sparql")
    assert code == 2
    assert "is an endpoint; name a folder" in said


def test_every_kind_of_iri_leads_somewhere(client: httpx.Client) -> None:
    wanted = {"Accept": "text/turtle"}
    for path in ("/id/session/baltic-assembly/42", "/graph/view", "/graph/view.nt"):
        assert client.get(path, headers=wanted).status_code == 200, path
        assert client.get(path, headers=BROWSER).status_code == 200, path
    assert len(Graph().parse(data=client.get("/graph/view.nt").text, format="nt")) > 20
    assert client.get("/graph/nothing", headers=wanted).status_code == 404
    assert client.get("/code/nothing", headers=wanted).status_code == 404
