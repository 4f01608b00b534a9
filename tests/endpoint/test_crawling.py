"""What those hear who go through all pages by themselves."""

import re
from collections.abc import Iterator
from urllib.robotparser import RobotFileParser

import httpx
import pytest

from balticgraph.endpoint.crawling import sitemap
from balticgraph.vocabulary import BASE
from tests.endpoint.served import client_of
from tests.store.small import on_disk

LOC = re.compile("<loc>(.+?)</loc>")


@pytest.fixture(name="client", scope="module")
def _client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    with client_of(on_disk(tmp_path_factory.mktemp("served"))) as client:
        yield client


def test_the_sitemap_lists_pages_that_are_there(client: httpx.Client) -> None:
    rules = RobotFileParser()
    rules.parse(client.get("/robots.txt").text.splitlines())
    assert not rules.can_fetch("*", str(client.base_url.join("/sparql?query=ASK{}")))
    assert rules.can_fetch("*", str(client.base_url.join("/id/session/baltic-assembly/42")))
    [address] = rules.site_maps() or []
    told = client.get(address)
    assert told.headers["content-type"] == "application/xml"
    pages = LOC.findall(told.text)
    assert str(client.base_url.join("/id/session/baltic-assembly/42")) in pages
    assert len(set(pages)) == len(pages)
    assert {client.get(page, headers={"Accept": "text/html"}).status_code for page in pages[:5]} == {200}
    for part in ("²", "9" * 5000):
        assert client.get("/sitemap.xml", params={"part": part}).status_code == 200


def test_a_long_sitemap_comes_in_parts() -> None:
    things = [f"{BASE}id/place/{number}" for number in range(5)]
    told = {part: LOC.findall(sitemap("http://a/", things, None, part, most=2).decode()) for part in range(5)}
    assert told[0] == [f"http://a/sitemap.xml?part={number}" for number in (1, 2, 3)]
    assert [page for part in (1, 2, 3) for page in told[part]] == [f"http://a/id/place/{n}" for n in range(5)]
    assert told[4] == []
