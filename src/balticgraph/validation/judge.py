"""pySHACL: the judge of what the shapes mean."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pyshacl
import rdflib
from pyoxigraph import BlankNode, Literal, NamedNode
from pyparsing import ParseException
from pyshacl.errors import ReportableRuntimeError
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Processor, Result
from rdflib.term import Node

from balticgraph.errors import BalticgraphError
from balticgraph.validation.report import Finding, Term
from balticgraph.validation.results import finding
from balticgraph.validation.shapes import Shapes
from balticgraph.vocabulary import sh


def findings(data: str, shapes: Shapes) -> Iterator[Finding]:
    """The findings on a graph in N-Triples; raises BalticgraphError where the shapes are malformed."""
    graph = _Queried().parse(data=data, format="nt")
    _bind_prefixes(graph, _in_rdflib(shapes))
    try:
        _, report, said = pyshacl.validate(graph, shacl_graph=_in_rdflib(shapes), inplace=True)
    except (ReportableRuntimeError, NotImplementedError, ParseException) as error:
        raise BalticgraphError(f"the shapes are malformed: {error}; mend ontology/shapes/") from error
    if not isinstance(report, rdflib.Graph):
        raise BalticgraphError(f"pySHACL cannot evaluate the shapes: {said}; mend ontology/shapes/")
    for result in report.objects(None, rdflib.SH.result):
        told = {str(p).removeprefix(sh.base): _from_rdflib(o) for p, o in report.predicate_objects(result)}
        messages = sorted(str(m) for m in report.objects(result, rdflib.SH.resultMessage))
        yield finding(told | {"severity": told["resultSeverity"]}, messages, shapes)


class _Queried(rdflib.Graph):
    """A graph that parses each query once: pySHACL puts one anew for each node, and parsing takes longer than all the rest."""

    def query(
        self,
        query_object: str | Query,
        processor: str | Processor = "sparql",
        result: str | type[Result] = "sparql",
        initNs: Mapping[str, Any] | None = None,  # noqa: N803  the library's name
        *given: Any,  # noqa: ANN401  passed on as it comes
        **options: Any,  # noqa: ANN401
    ) -> Result:
        """The answer to a query, as a graph of RDFLib gives it."""
        if isinstance(query_object, str):
            bound = initNs or dict(self.namespaces())
            query_object = _parsed(
                query_object, tuple(sorted((prefix, str(iri)) for prefix, iri in bound.items()))
            )
        return super().query(query_object, processor, result, initNs, *given, **options)


@cache
def _parsed(query: str, names: tuple[tuple[str, str], ...]) -> Query:
    return prepareQuery(query, initNs=dict(names))


@cache
def _in_rdflib(shapes: Shapes) -> rdflib.Graph:
    return rdflib.Graph().parse(data=shapes.text, format="nt")


def _bind_prefixes(graph: rdflib.Graph, shapes: rdflib.Graph) -> None:
    """Bind what the shapes declare: pySHACL seeks a prefix that only an import reaches among the data's."""
    for declared in sorted(shapes.objects(None, rdflib.SH.declare), key=str):
        prefix, namespace = (str(shapes.value(declared, p)) for p in (rdflib.SH.prefix, rdflib.SH.namespace))
        graph.bind(prefix, namespace)


def _from_rdflib(node: Node) -> Term:
    if isinstance(node, rdflib.Literal):
        if node.language:
            return Literal(str(node), language=node.language)
        return Literal(str(node), datatype=NamedNode(str(node.datatype)) if node.datatype else None)
    return BlankNode(str(node)) if isinstance(node, rdflib.BNode) else NamedNode(str(node))
