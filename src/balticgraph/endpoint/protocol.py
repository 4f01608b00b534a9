"""The query operation of the SPARQL 1.1 Protocol in plain functions: what a request asks, in which form.

Source: https://www.w3.org/TR/sparql11-protocol/ (section 2.1). Updates are refused: it is read-only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from urllib.parse import parse_qsl

from pyoxigraph import NamedNode

from balticgraph.errors import UsageError
from balticgraph.store.wording import calls_service, is_update

LONGEST = 1_000_000
"""The most bytes that a request's body may have."""

METHODS = ("GET", "HEAD", "POST", "OPTIONS")
HTML = "text/html"
_FORM = "application/x-www-form-urlencoded"
_DIRECT = "application/sparql-query"
_UPDATE = "application/sparql-update"
_FIELDS = 1000
_READ_ONLY = "this endpoint is read-only and takes no updates"

_RESULTS: Mapping[str, str] = {
    "application/sparql-results+json": "json",
    "application/json": "json",
    "application/sparql-results+xml": "xml",
    "application/xml": "xml",
    "text/xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    HTML: "json",  # a page shows what the JSON says
}
_TRIPLES: Mapping[str, str] = {
    "text/turtle": "ttl",
    "application/n-triples": "nt",
    "application/rdf+xml": "rdf",
    "application/ld+json": "jsonld",
    "application/trig": "trig",
    "application/n-quads": "nq",
    "text/n3": "ttl",
    "text/plain": "nt",
    "application/xml": "rdf",
    "application/json": "jsonld",
    HTML: "ttl",
}
OFFERS: Mapping[str, Mapping[str, str]] = {"select": _RESULTS, "ask": _RESULTS, "construct": _TRIPLES}
"""For each kind of answer its media types, best first, each with the engine's name of the form."""

SHORT: Mapping[str, str] = {
    "json": "application/sparql-results+json, application/ld+json;q=0.9",
    "xml": "application/sparql-results+xml, application/rdf+xml;q=0.9",
    "csv": "text/csv, text/turtle;q=0.9",
    "tsv": "text/tab-separated-values, text/turtle;q=0.9",
    "turtle": "text/turtle, text/csv;q=0.9",
    "ntriples": "application/n-triples, text/tab-separated-values;q=0.9",
    "rdfxml": "application/rdf+xml, application/sparql-results+xml;q=0.9",
    "jsonld": "application/ld+json, application/sparql-results+json;q=0.9",
    "html": HTML,
}
"""What the parameters ``accept`` (the page's own), ``format`` and ``output`` stand for: no form and no link can set the Accept header."""


class ProtocolError(UsageError):
    """A request that breaks the protocol or asks what is not given; `status` is the HTTP status for it."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as the protocol gives it: its text, its dataset where the request names one, the form wanted.

    `default` and `named` are IRIs of graphs; None for both leaves the dataset to the query or the endpoint.
    """

    query: str
    default: tuple[str, ...] | None = None
    named: tuple[str, ...] | None = None
    accept: str | None = None


def read_request(
    method: str,
    url_query: str,
    *,
    content_type: str | None = None,
    body: bytes = b"",
    accept: str | None = None,
) -> Asked | None:
    """What a request asks, or None where a GET has no query and wants the service described.

    Raises ProtocolError. Of the parameters that are not of the protocol, and that many clients send, ``format`` and ``output`` ask for a
    form of SHORT, or by its media type, where the header takes anything; the others are passed over.

    >>> read_request("GET", "query=ASK%20%7B%7D&format=csv&output=x")
    Asked(query='ASK {}', default=None, named=None, accept='text/csv, text/turtle;q=0.9')
    >>> read_request("POST", "", content_type="text/plain", body=b"ASK {}")
    Traceback (most recent call last):
    balticgraph.endpoint.protocol.ProtocolError: a query is posted as application/x-www-form-urlencoded or ...
    """
    told = _parameters(url_query)
    if method == "POST":
        told = told + _posted(content_type, body)
    elif method not in {"GET", "HEAD"}:
        raise ProtocolError(405, f"{method} is not understood here; use GET or POST")
    queries = [value for name, value in told if name == "query"]
    if any(name == "update" for name, _ in told):
        raise ProtocolError(403, _READ_ONLY)
    if len(queries) > 1:
        raise ProtocolError(400, "the parameter query is given more than once; ask one query a request")
    if not queries:
        if method == "POST":
            raise ProtocolError(400, "the request has no parameter query")
        return None
    return Asked(queries[0], *_dataset(told), _form(told, accept))


def _form(told: list[tuple[str, str]], accept: str | None) -> str | None:
    """The form that a parameter asks for, else what the header says; ``format`` and ``output`` yield to a header that takes not all.

    Links to other endpoints name a media type there, as those of Virtuoso do, or a short name, as those of Fuseki do.
    """
    names = ("accept", "format", "output") if accept is None or "*/*" in accept else ("accept",)
    asked = [value.strip().lower() for wanted in names for name, value in told if name == wanted]
    known = (SHORT.get(form, form if form in {*_RESULTS, *_TRIPLES} else None) for form in asked)
    return next(filter(None, known), accept)


def _parameters(encoded: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(encoded, keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
    except ValueError as error:
        raise ProtocolError(400, f"the parameters are not UTF-8 in URL encoding ({error})") from error


def _posted(content_type: str | None, body: bytes) -> list[tuple[str, str]]:
    """The parameters in a body; a query posted directly is its parameter query."""
    header = Message()
    header["content-type"] = content_type or "none/none"
    kind, charset = header.get_content_type(), header.get_param("charset", "utf-8")
    if kind == _UPDATE:
        raise ProtocolError(403, _READ_ONLY)
    if kind not in {_FORM, _DIRECT}:
        raise ProtocolError(
            415, f"a query is posted as {_FORM} or {_DIRECT}, not as {content_type or 'nothing named'}"
        )
    if str(charset).lower() not in {"utf-8", "utf8"}:
        raise ProtocolError(415, f"a query is posted in UTF-8, not in {charset}")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProtocolError(400, f"the body is not UTF-8 ({error.reason} at byte {error.start})") from error
    return [("query", text)] if kind == _DIRECT else _parameters(text)


def _dataset(told: list[tuple[str, str]]) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None]:
    default, named = (
        tuple(value for name, value in told if name == f"{kind}-graph-uri") for kind in ("default", "named")
    )
    for iri in default + named:
        try:
            NamedNode(iri)
        except ValueError as error:
            raise ProtocolError(400, f"{iri!r} is no IRI of a graph") from error
    return (default, named) if default or named else (None, None)


def refuse_forbidden(query: str) -> None:
    """Raise ProtocolError where a query is an update, or asks another endpoint.

    Reading a query sign by sign can be made to take hours, so it is the matter of a worker, which is killed then, and no part of
    `read_request`, for which everyone would wait.

    >>> refuse_forbidden("CLEAR ALL")
    Traceback (most recent call last):
    balticgraph.endpoint.protocol.ProtocolError: this endpoint is read-only and takes no updates
    """
    if is_update(query):
        raise ProtocolError(403, _READ_ONLY)
    if calls_service(query):
        raise ProtocolError(400, "SERVICE is not allowed here: this endpoint sends no requests elsewhere")
