"""The engines that evaluate shapes: pySHACL, the judge, and a compiled one, fast enough for every load."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Any

import pyshacl
import rdflib
import shacl_rust
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, parse
from pyparsing import ParseException
from pyshacl.errors import ReportableRuntimeError
from rdflib.term import Node

from balticgraph.errors import BalticgraphError
from balticgraph.validation.report import Finding, Severity, Term
from balticgraph.validation.shapes import Shapes
from balticgraph.vocabulary import bs, sh


class Engine(StrEnum):
    """Who evaluates the shapes; both give the same findings (docs/decisions/0003-validation-engine.md)."""

    FAST = "fast"
    PYSHACL = "pyshacl"


def evaluate(data: str, shapes: Shapes, engine: Engine) -> Iterator[Finding]:
    """The findings of an engine on a graph in N-Triples, in no order.

    Raises BalticgraphError where the shapes are malformed.
    """
    yield from _compiled(data, shapes) if engine is Engine.FAST else _judged(data, shapes)


def _compiled(data: str, shapes: Shapes) -> Iterator[Finding]:
    try:
        report = shacl_rust.validate(data, shapes.text, data_format="nt", shapes_format="nt")
    except ValueError as error:
        raise BalticgraphError(f"the shapes are malformed: {error}; mend ontology/shapes/") from error
    for found in report["results"]:
        # This engine reports a query that it cannot parse as if the data were at fault.
        if any(m.startswith("SPARQL parse error") for m in found["messages"]):
            raise BalticgraphError(
                f"the shapes are malformed: {found['messages'][0][:200]}; mend ontology/shapes/"
            )
        told = {key: _term(text) for key, text in found.items() if isinstance(text, str)}
        yield _finding(told, found["messages"], shapes)


def _judged(data: str, shapes: Shapes) -> Iterator[Finding]:
    graph = rdflib.Graph().parse(data=data, format="nt")
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
        yield _finding(told | {"severity": told["resultSeverity"]}, messages, shapes)


@cache
def _in_rdflib(shapes: Shapes) -> rdflib.Graph:
    return rdflib.Graph().parse(data=shapes.text, format="nt")


def _bind_prefixes(graph: rdflib.Graph, shapes: rdflib.Graph) -> None:
    """Bind what the shapes declare: pySHACL seeks a prefix that only an import reaches among the data's."""
    for declared in sorted(shapes.objects(None, rdflib.SH.declare), key=str):
        prefix, namespace = (str(shapes.value(declared, p)) for p in (rdflib.SH.prefix, rdflib.SH.namespace))
        graph.bind(prefix, namespace)


def _finding(told: dict[str, Term], messages: list[str], shapes: Shapes) -> Finding:
    """A finding from what an engine tells of a result, by the local names of SHACL's own properties."""
    shape, component = told["sourceShape"].value, told["sourceConstraintComponent"].value
    message, remedy = shapes.told.get(shape, ("; ".join(messages), ""))
    value, path = told.get("value"), told.get("resultPath")
    kind = told["severity"].value.rpartition("#")[2].upper()
    return Finding(
        shape=shape.removeprefix(bs.base),
        severity=Severity[kind] if kind in Severity.__members__ else Severity.VIOLATION,
        focus=told["focusNode"],
        path=path if isinstance(path, NamedNode) else None,
        # Where a result has no value of its own one engine gives the focus node, the other nothing.
        value=None if value == told["focusNode"] else value,
        message=message,
        remedy=remedy,
        component=component,
    )


def _term(text: str) -> Term:
    """A term as N-Triples writes it; a path, which is no term, becomes a blank node.

    >>> _term("<urn:a>"), _term('"a"@en').value, type(_term("(<urn:a>/<urn:b>)")).__name__
    (<NamedNode value=urn:a>, 'a', 'BlankNode')
    """
    if text.startswith('"'):
        term: Any = next(iter(parse(f"<x:x> <x:x> {text} .", format=RdfFormat.N_TRIPLES))).object
        return (
            Literal(term.value, language=term.language)
            if term.language
            else Literal(term.value, datatype=term.datatype)
        )
    if re.fullmatch("<[^<>]*>", text):
        return NamedNode(text[1:-1])
    return BlankNode(text[2:]) if text.startswith("_:") else BlankNode()


def _from_rdflib(node: Node) -> Term:
    if isinstance(node, rdflib.Literal):
        if node.language:
            return Literal(str(node), language=node.language)
        return Literal(str(node), datatype=NamedNode(str(node.datatype)) if node.datatype else None)
    return BlankNode(str(node)) if isinstance(node, rdflib.BNode) else NamedNode(str(node))
