"""What is told to those who go through all pages by themselves: which there are, and which are made anew for each question."""

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from balticgraph.vocabulary import BASE

THINGS = f"""
SELECT DISTINCT ?thing {{ GRAPH graph:view {{ ?thing ?property ?value }} FILTER(STRSTARTS(STR(?thing), "{BASE}id/")) }} ORDER BY ?thing"""
"""The query for everything that has a page of its own."""
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_MOST = 50_000  # addresses that one sitemap may have (https://www.sitemaps.org/protocol.html)


def robots(root: str) -> str:
    r"""The robots.txt of the server at that address: answers and searches are without end, all else may be gone through.

    >>> robots("http://a.example/").splitlines()[-1]
    'Sitemap: http://a.example/sitemap.xml'
    """
    closed = "".join(f"Disallow: {urlsplit(root).path}{path}\n" for path in ("sparql", "find", "?query="))
    return f"User-agent: *\n{closed}Sitemap: {root}sitemap.xml\n"


def sitemap(
    root: str, things: Sequence[str], changed: datetime | None, part: int = 0, *, most: int = _MOST
) -> bytes:
    """The addresses of the pages of `things` (IRIs of the project) and when the graph changed; of more than `most` the list of parts.

    >>> told = sitemap("http://a.example/", ["https://w3id.org/balticgraph/id/place/tartu"], None)
    >>> b"<loc>http://a.example/id/place/tartu</loc>" in told
    True
    """
    if part or len(things) <= most:
        listed = things[max(0, part - 1) * most :][:most]
        return _list("urlset", "url", [root + iri.removeprefix(BASE) for iri in listed], changed)
    parts = range(1, -(-len(things) // most) + 1)
    return _list("sitemapindex", "sitemap", [f"{root}sitemap.xml?part={number}" for number in parts], changed)


def _list(whole: str, each: str, addresses: Sequence[str], changed: datetime | None) -> bytes:
    tree = ET.Element(whole, xmlns=_SITEMAP)
    for address in addresses:
        entry = ET.SubElement(tree, each)
        ET.SubElement(entry, "loc").text = address
        if changed is not None:
            ET.SubElement(entry, "lastmod").text = changed.isoformat()
    told: bytes = ET.tostring(tree, encoding="utf-8", xml_declaration=True)
    return told
