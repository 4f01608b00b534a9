"""The compiled engine, shacl-rust: fast enough for every load."""

import re
from collections.abc import Iterator

import shacl_rust
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, parse

from balticgraph.errors import BalticgraphError
from balticgraph.validation.report import Finding, Term
from balticgraph.validation.results import finding
from balticgraph.validation.shapes import Shapes


def findings(data: str, shapes: Shapes) -> Iterator[Finding]:
    """The findings on a graph in N-Triples; raises BalticgraphError where the shapes are malformed."""
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
        yield finding(told, found["messages"], shapes)


def _term(text: str) -> Term:
    """A term as N-Triples writes it; a path, which is no term, becomes a blank node.

    >>> _term("<urn:a>"), _term('"a"@en').value, type(_term("(<urn:a>/<urn:b>)")).__name__
    (<NamedNode value=urn:a>, 'a', 'BlankNode')
    """
    if text.startswith('"'):
        (quad,) = parse(f"<x:x> <x:x> {text} .", format=RdfFormat.N_TRIPLES)
        if isinstance(quad.object, Literal):
            return quad.object
    if re.fullmatch("<[^<>]*>", text):
        return NamedNode(text[1:-1])
    return BlankNode(text[2:]) if text.startswith("_:") else BlankNode()
