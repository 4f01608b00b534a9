"""Any SPARQL 1.1 endpoint as a view: SPARQLWrapper builds the requests, a private opener sends them.

SPARQLWrapper's own way of sending installs a process-wide opener when it has credentials, so only its request building is used.
"""

import re
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from http.client import HTTPException

import pyoxigraph as ox
from pyoxigraph import NamedNode, Quad
from SPARQLWrapper import POST, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

from balticgraph.errors import EndpointError, UsageError
from balticgraph.store.results import Result, Table, Triples, Truth
from balticgraph.vocabulary import GRAPH_ONTOLOGY, GRAPH_VIEW, PREFIXES

_SELECTING = {"SELECT", "ASK"}


class Endpoint:
    """A SPARQL 1.1 endpoint to read from.

    >>> Endpoint("http://127.0.0.1:9/sparql", timeout=1).query("ASK { }")
    Traceback (most recent call last):
    balticgraph.errors.EndpointError: the endpoint http://127.0.0.1:9/sparql cannot be reached (...); check the address...
    """

    def __init__(self, url: str, *, timeout: float = 60) -> None:
        self.url = url
        self._timeout = timeout
        self._opener = urllib.request.build_opener()

    def query(self, sparql: str, *, graphs: Sequence[NamedNode] | None = None) -> Result:
        """The answer to a query over the view and the ontology, or over `graphs`. Raises UsageError or EndpointError."""
        wrapper = SPARQLWrapper(self.url)
        wrapper.setMethod(POST)
        wrapper.setQuery(_with_prefixes(sparql))
        for graph in graphs if graphs is not None else (GRAPH_VIEW, GRAPH_ONTOLOGY):
            wrapper.addParameter("default-graph-uri", graph.value)
        for graph in self._named(sparql):
            wrapper.addParameter("named-graph-uri", graph.value)
        wrapper.setReturnFormat("json" if wrapper.queryType in _SELECTING else "n3")
        return self._send(wrapper, selecting=wrapper.queryType in _SELECTING)

    def _named(self, sparql: str) -> tuple[NamedNode, ...]:
        """The graphs a query may name: with a dataset given, the protocol hides all others, so they are listed where GRAPH is used."""
        return self.graphs() if re.search(r"\bGRAPH\b", sparql, re.IGNORECASE) else ()

    def _send(self, wrapper: SPARQLWrapper, *, selecting: bool) -> Result:
        try:
            request = wrapper._createRequest()  # noqa: SLF001  the public way sends through a process-wide opener
            if not selecting:
                request.add_header("Accept", "application/n-triples")
            with self._opener.open(request, timeout=self._timeout) as response:
                body = response.read()
            return _parse(body, selecting=selecting)
        except urllib.error.HTTPError as error:
            said = error.read(300).decode("utf-8", "replace").strip().splitlines()
            reason = said[0] if said else error.reason
            if error.code == 400:  # noqa: PLR2004  the protocol's MalformedQuery
                raise UsageError(f"the endpoint {self.url} cannot parse the query: {reason}") from error
            raise EndpointError(f"the endpoint {self.url} answered {error.code}: {reason}") from error
        except (OSError, HTTPException) as error:
            raise EndpointError(f"the endpoint {self.url} cannot be reached ({error}); check the address and that it runs") from error
        except (SyntaxError, ValueError, SPARQLWrapperException) as error:
            raise EndpointError(f"the endpoint {self.url} gave an answer that is no SPARQL result: {error}") from error

    def quads(self, *, graph: NamedNode | None = None) -> Iterator[Quad]:
        """The quads of one graph, or of all, fetched graph by graph."""
        for name in (graph,) if graph is not None else self.graphs():
            got = self.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", graphs=[name])
            if isinstance(got, Triples):
                yield from (Quad(t.subject, t.predicate, t.object, name) for t in got.triples)

    def graphs(self) -> tuple[NamedNode, ...]:
        """The names of the graphs, sorted."""
        wrapper = SPARQLWrapper(self.url)
        wrapper.setMethod(POST)
        wrapper.setQuery("SELECT DISTINCT ?g WHERE { GRAPH ?g { } }")
        wrapper.setReturnFormat("json")
        got = self._send(wrapper, selecting=True)
        rows = got.rows if isinstance(got, Table) else ()
        return tuple(sorted((row[0] for row in rows if isinstance(row[0], NamedNode)), key=str))

    def text(self, content_hash: str) -> str | None:  # noqa: ARG002  part of the view; endpoints never hold texts
        """None: an endpoint gives quotes, never whole texts."""
        return None


def _with_prefixes(sparql: str) -> str:
    """The query with the house's prefixes declared in front, those it declares itself left alone."""
    missing = (f"PREFIX {p}: <{iri}>" for p, iri in PREFIXES.items() if not re.search(rf"PREFIX\s+{p}:", sparql, re.IGNORECASE))
    return "\n".join([*missing, sparql])


def _parse(body: bytes, *, selecting: bool) -> Result:
    if not selecting:
        return Triples(tuple(sorted({q.triple for q in ox.parse(body, format=ox.RdfFormat.N_TRIPLES)}, key=str)))
    got = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
    if isinstance(got, ox.QueryBoolean):
        return Truth(bool(got))
    columns = tuple(variable.value for variable in got.variables)
    return Table(columns, tuple(tuple(row[c] for c in columns) for row in got))
