"""The server behind a proxy that has an address of its own, with a path: all that leads anywhere leads below it."""

import html
import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import httpx
import pyoxigraph as ox
import pytest
from pyoxigraph import NamedNode

from balticgraph.endpoint.app import serve
from balticgraph.errors import UsageError
from balticgraph.vocabulary import dcat, void
from tests.endpoint.served import serving
from tests.store.small import on_disk

PUBLIC = "https://data.example/lod/balticgraph"
ROOT = "/lod/balticgraph"
BROWSER = {"Accept": "text/html"}
ENTITY = "/id/session/baltic-assembly/42"
PAGES = (
    "/",
    "/?lang=et",
    "/find?q=balti",
    ENTITY,
    f"{ENTITY}?lang=lv",
    "/ontology",
    "/graph/view",
    "/nowhere",
)
LINK = re.compile(r"""(?:href|action)="([^"]*)\"""")


@pytest.fixture(name="client", scope="module")
def _client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    store = on_disk(tmp_path_factory.mktemp("served"))
    with (
        serving(store, "--address", f"{PUBLIC}/") as served,
        httpx.Client(base_url=served.url, trust_env=False, timeout=30) as client,
    ):
        yield client


@pytest.mark.parametrize("path", PAGES)
def test_each_link_of_a_page_leads_below_the_public_address(client: httpx.Client, path: str) -> None:
    told = client.get(path, headers=BROWSER)
    links = [html.unescape(link) for link in LINK.findall(told.text)]
    own = [link for link in links if not urlsplit(link).netloc and not link.startswith("#")]
    assert len(own) > 5
    assert [link for link in own if not link.startswith(f"{ROOT}/")] == []
    for link in sorted(set(own))[:6]:
        there, here = (client.get(path, headers=BROWSER) for path in (link, link.removeprefix(ROOT)))
        assert (there.status_code, there.text) == (here.status_code, here.text)


def test_words_of_a_query_are_left_as_they_are(client: httpx.Client) -> None:
    asked = "SELECT ('<a href=\"/x\">' AS ?y) {}"
    told = client.get("/sparql", params={"query": asked}, headers=BROWSER)
    assert html.escape('<a href="/x">', quote=False).replace('"', "&#34;") in told.text


@pytest.mark.parametrize("below", ["", ROOT])
def test_requests_are_answered_with_and_without_the_path(client: httpx.Client, below: str) -> None:
    told = client.get(f"{below}{ENTITY}", headers={"Accept": "text/turtle"})
    assert told.status_code == 200
    assert told.headers["content-location"] == f"{ROOT}{ENTITY}.ttl"
    links = re.findall(r"<([^>]*)>; rel=\"alternate\"", told.headers["link"])
    assert {link.rpartition(".")[0] for link in links} == {ROOT + ENTITY}
    assert client.get(f"{below}/sparql", params={"query": "ASK {}"}).json()["boolean"] is True
    assert client.get(below or "/", headers=BROWSER).status_code == 200
    slash = client.get(f"{below}/sparql/?query=ASK%7B%7D")
    assert urljoin(PUBLIC, slash.headers["location"]) == f"{PUBLIC}/sparql?query=ASK%7B%7D"


def test_what_harvesters_read_names_the_public_address(client: httpx.Client) -> None:
    told = client.get("/.well-known/void", headers={"Accept": "text/turtle", "Host": "127.0.0.1:1"})
    triples = [q.triple for q in ox.parse(told.text, format=ox.RdfFormat.TURTLE)]
    dumps = {t.object.value for t in triples if t.predicate in {void.dataDump, dcat.downloadURL}}
    assert f"{PUBLIC}/export/graph.nq.gz" in dumps
    assert all(dump.startswith(f"{PUBLIC}/") for dump in dumps)
    assert NamedNode(f"{PUBLIC}/sparql") in {t.object for t in triples}
    assert f"<loc>{PUBLIC}{ENTITY}</loc>" in client.get("/sitemap.xml").text
    robots = client.get("/robots.txt").text
    assert f"Disallow: {ROOT}/sparql\n" in robots
    assert f"Sitemap: {PUBLIC}/sitemap.xml\n" in robots
    assert f"{PUBLIC}/sparql" in client.get("/", headers=BROWSER).text


@pytest.mark.parametrize(
    "wrong", ["", "data.example", "ftp://a.example/", "https://a.example/?x=1", "https://u:p@a.example/"]
)
def test_what_is_no_address_is_refused(wrong: str) -> None:
    with pytest.raises(UsageError, match="no address to be reached at"):
        serve("nowhere", address=wrong)
