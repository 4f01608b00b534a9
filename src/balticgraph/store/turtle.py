"""RDF for readers: Turtle and TriG sorted, grouped by subject, with the prefixes they use and no others."""

import re
from collections.abc import Iterable
from urllib.parse import urljoin

import pyoxigraph as ox
from pyoxigraph import Quad, RdfFormat, Triple

from balticgraph.vocabulary import BASE, PREFIXES, rdf

RESOURCES = BASE + "id/"
"""How the addresses of resources begin: the base of what is written, and of relative ones in queries."""

_SHORT = {prefix: iri for prefix, iri in PREFIXES.items() if iri != RESOURCES}
_HEAD = re.compile(rb"\A(?:@(?:base|prefix) [^\n]*\n)*")
_SCHEMELESS = re.compile(rb'"(?:[^"\\]|\\.)*"|<(//?[^>]*|\.\.?(?:/[^>]*)?)>')
_PREFIXED = re.compile(rb"(?:^|[\s^])([a-z]+):", re.MULTILINE)


def turtle(triples: Iterable[Triple]) -> bytes:
    """The triples as Turtle, once each; an entity is written by its class and key, relative to the base.

    >>> from balticgraph.vocabulary import skos
    >>> town = ox.NamedNode("https://w3id.org/balticgraph/id/place/tallinn")
    >>> print(turtle([Triple(town, skos.prefLabel, ox.Literal("Tallinn", language="en"))]).decode().rstrip())
    @base <https://w3id.org/balticgraph/id/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <BLANKLINE>
    <place/tallinn> skos:prefLabel "Tallinn"@en .
    """
    ordered = sorted(set(triples), key=_place)
    return _written(ox.serialize(ordered, format=RdfFormat.TURTLE, prefixes=_SHORT, base_iri=RESOURCES))


def trig(quads: Iterable[Quad]) -> bytes:
    """The quads as TriG, once each, graph by graph."""
    ordered = sorted(set(quads), key=lambda q: (str(q.graph_name), *_place(q.triple)))
    return _written(ox.serialize(ordered, format=RdfFormat.TRIG, prefixes=_SHORT, base_iri=RESOURCES))


def _place(triple: Triple) -> tuple[str, bool, str, str]:
    """Where a triple stands: by subject, its types first, as people write Turtle."""
    untyped = triple.predicate != rdf.type
    return str(triple.subject), untyped, str(triple.predicate), str(triple.object)


def _written(text: bytes | None) -> bytes:
    """The text with a head of its own: the engine's has all prefixes, in the order of its hashes."""
    body = _SCHEMELESS.sub(_whole, _HEAD.sub(b"", text or b""))
    used = {name.decode() for name in _PREFIXED.findall(body)}
    prefixes = (f"@prefix {prefix}: <{iri}> ." for prefix, iri in _SHORT.items() if prefix in used)
    return "\n".join([f"@base <{RESOURCES}> .", *prefixes, "", ""]).encode() + body


def _whole(found: re.Match[bytes]) -> bytes:
    """An address outside the base as it is: the engine makes it relative too, and leaves but ``//host/path`` of it."""
    return f"<{urljoin(RESOURCES, found[1].decode())}>".encode() if found[1] else found[0]
