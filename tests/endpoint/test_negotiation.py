"""What clients ask for in Accept, and what they get."""

import pytest

from balticgraph.endpoint.negotiation import choose
from balticgraph.endpoint.protocol import OFFERS

SELECT = tuple(OFFERS["select"])
CONSTRUCT = tuple(OFFERS["construct"])
JSON, XML = "application/sparql-results+json", "application/sparql-results+xml"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
RDFLIB = "application/sparql-results+xml, application/rdf+xml"
COMUNICA = (
    "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,"
    "text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,text/html;q=0.2"
)
CASES = [
    (None, SELECT, JSON),
    ("", SELECT, JSON),
    ("*/*", SELECT, JSON),
    ("*/*", CONSTRUCT, "text/turtle"),
    (BROWSER, SELECT, "text/html"),
    (BROWSER, CONSTRUCT, "text/html"),
    (RDFLIB, SELECT, XML),
    (RDFLIB, CONSTRUCT, "application/rdf+xml"),
    (COMUNICA, CONSTRUCT, "application/n-quads"),
    ("application/sparql-results+json,*/*;q=0.9", SELECT, JSON),
    ("application/sparql-results+json,application/json,text/javascript,application/javascript", SELECT, JSON),
    ("application/turtle,text/turtle", CONSTRUCT, "text/turtle"),
    ("application/json", SELECT, "application/json"),
    ("text/csv;q=0.9, text/tab-separated-values", SELECT, "text/tab-separated-values"),
    ("text/*;q=0.5, application/*;q=0.1", SELECT, "text/xml"),
    ("text/*, text/csv;q=0, text/xml;q=0, text/html;q=0", SELECT, "text/tab-separated-values"),
    ("*/*;q=0.1, application/sparql-results+json;q=0", SELECT, "application/json"),
    ("TEXT/CSV; charset=utf-8; Q=1.000", SELECT, "text/csv"),
    (
        'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"',
        CONSTRUCT,
        "application/ld+json",
    ),
    ("text/csv;q=2, application/xml;q=0.1", SELECT, "application/xml"),
    ("text, /csv, text/csv;q=0.3", SELECT, "text/csv"),
    ("image/png", SELECT, None),
    ("text/turtle", SELECT, None),
    ("*/*;q=0", SELECT, None),
]


@pytest.mark.parametrize(("accept", "offers", "wanted"), CASES)
def test_choose(accept: str | None, offers: tuple[str, ...], wanted: str | None) -> None:
    assert choose(accept, offers) == wanted


def test_each_form_can_be_had_by_its_name() -> None:
    assert len(SELECT) >= 7
    assert len(CONSTRUCT) >= 10
    for offers in (SELECT, CONSTRUCT):
        assert [choose(name, offers) for name in offers] == list(offers)
