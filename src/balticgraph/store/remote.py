"""Any SPARQL 1.1 endpoint as a view: SPARQLWrapper builds the requests, a private opener sends them.

SPARQLWrapper's own way of sending installs a process-wide opener when it has credentials, so it only builds
the requests.
"""

import re
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Iterator, Sequence
from http.client import HTTPException
from urllib.parse import unquote_to_bytes

import pyoxigraph as ox
from pyoxigraph import NamedNode, Quad
from SPARQLWrapper import POST, SPARQLWrapper

from balticgraph.errors import BalticgraphError, EndpointError, UsageError
from balticgraph.store.results import Result, Table, Triples, Truth
from balticgraph.store.turtle import RESOURCES
from balticgraph.store.wording import declared, is_update, names_dataset, names_graphs
from balticgraph.vocabulary import GRAPH_ONTOLOGY, GRAPH_VIEW, PREFIXES

_SELECTING = {"SELECT", "ASK"}
_SAID = 300  # bytes of an endpoint's complaint that are worth showing
_USER = re.compile(r"(https?://)([^/?#]*)@", re.IGNORECASE)


def without_user(address: str) -> str:
    """The address without the user name and password that may stand in it: messages tell it, and they are kept.

    >>> without_user("https://reader:secret@data.example/sparql")
    'https://data.example/sparql'
    """
    return _USER.sub(r"\1", address, count=1)


class Endpoint:
    """A SPARQL 1.1 endpoint to read from; a user name and password in its address are sent to it alone, as HTTP's Basic has it.

    >>> Endpoint("http://127.0.0.1:9/sparql", timeout=1).query("ASK { }")
    Traceback (most recent call last):
    balticgraph.errors.EndpointError: the endpoint http://127.0.0.1:9/sparql cannot be reached (...); check...
    """

    def __init__(self, url: str, *, timeout: float = 60) -> None:
        self.url = without_user(url)
        user = _USER.match(url)
        self._user = b64encode(unquote_to_bytes(user[2])).decode() if user else None
        self._timeout = timeout
        self._opener = urllib.request.build_opener()

    def query(self, sparql: str, *, graphs: Sequence[NamedNode] | None = None) -> Result:
        """The answer to a query over the view and the ontology, or over `graphs`.

        A query that names its graphs itself (``FROM``) is over those. Raises UsageError or EndpointError.
        """
        if is_update(sparql):  # SPARQLWrapper would send it as one, and the endpoint might do as it is told
            raise UsageError("that is an update; a query begins with SELECT, ASK, CONSTRUCT or DESCRIBE")
        wrapper = self._request(_with_prefixes(sparql))
        if graphs is not None or not names_dataset(sparql):
            for graph in graphs if graphs is not None else (GRAPH_VIEW, GRAPH_ONTOLOGY):
                wrapper.addParameter("default-graph-uri", graph.value)
            # with a dataset given, the protocol hides all other graphs, so those a query wants are listed
            for graph in self.graphs() if names_graphs(sparql) else ():
                wrapper.addParameter("named-graph-uri", graph.value)
        return self._send(wrapper)

    def _request(self, sparql: str) -> SPARQLWrapper:
        wrapper = SPARQLWrapper(self.url)
        wrapper.setMethod(POST)
        wrapper.setQuery(sparql)
        wrapper.setReturnFormat("json" if wrapper.queryType in _SELECTING else "n3")
        return wrapper

    def _send(self, wrapper: SPARQLWrapper) -> Result:
        selecting = wrapper.queryType in _SELECTING
        try:
            request = wrapper._createRequest()  # noqa: SLF001  the public way sends through a process-wide opener
            if self._user:
                request.add_unredirected_header("Authorization", f"Basic {self._user}")
            if not selecting:
                request.add_header("Accept", "application/n-triples")
            with self._opener.open(request, timeout=self._timeout) as response:
                body = response.read()
        except urllib.error.HTTPError as error:
            with error:
                raise self._refused(error) from error
        except (OSError, HTTPException, ValueError) as error:
            reason = getattr(error, "reason", error)
            raise EndpointError(
                f"the endpoint {self.url} cannot be reached ({reason}); check the address and that it runs"
            ) from error
        try:
            return _parse(body, selecting=selecting)
        except (SyntaxError, ValueError) as error:
            raise EndpointError(
                f"the endpoint {self.url} gave an answer that is no SPARQL result: {error}"
            ) from error

    def _refused(self, error: urllib.error.HTTPError) -> BalticgraphError:
        said = error.read(_SAID).decode("utf-8", "replace").strip().splitlines()
        reason = said[0] if said else error.reason
        if error.code == 400:  # the protocol's MalformedQuery
            return UsageError(f"the endpoint {self.url} refuses the query: {reason}")
        return EndpointError(f"the endpoint {self.url} answered {error.code}: {reason}")

    def quads(self, *, graph: NamedNode | None = None) -> Iterator[Quad]:
        """The quads of one graph, or of all, fetched graph by graph."""
        for name in (graph,) if graph is not None else self.graphs():
            got = self.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", graphs=[name])
            if isinstance(got, Triples):
                yield from (Quad(t.subject, t.predicate, t.object, name) for t in got.triples)

    def graphs(self) -> tuple[NamedNode, ...]:
        """The names of the graphs, sorted."""
        got = self._send(self._request("SELECT DISTINCT ?g WHERE { GRAPH ?g { } }"))
        rows = got.rows if isinstance(got, Table) else ()
        return tuple(sorted((row[0] for row in rows if isinstance(row[0], NamedNode)), key=str))

    def text(self, content_hash: str) -> str | None:  # noqa: ARG002  part of the view; endpoints never hold texts
        """None: an endpoint gives quotes, never whole texts."""
        return None


def _with_prefixes(sparql: str) -> str:
    """The query with the base and the prefixes it does not declare in front, on its own first line."""
    given = declared(sparql)
    missing = (f"PREFIX {prefix}: <{iri}>" for prefix, iri in PREFIXES.items() if prefix not in given)
    return " ".join([f"BASE <{RESOURCES}>", *missing, sparql])


def _parse(body: bytes, *, selecting: bool) -> Result:
    if not selecting:
        return Triples(
            tuple(sorted({q.triple for q in ox.parse(body, format=ox.RdfFormat.N_TRIPLES)}, key=str))
        )
    got = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
    if isinstance(got, ox.QueryBoolean):
        return Truth(bool(got))
    columns = tuple(variable.value for variable in got.variables)
    return Table(columns, tuple(tuple(row[c] for c in columns) for row in got))
