"""The engines that evaluate shapes: pySHACL, the judge, and a compiled one, fast enough for every load."""

from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module

from balticgraph.validation.report import Finding
from balticgraph.validation.shapes import Shapes


class Engine(StrEnum):
    """Who evaluates the shapes; both give the same findings (docs/decisions/0003-validation-engine.md)."""

    FAST = "fast"
    PYSHACL = "pyshacl"


_WHERE = {Engine.FAST: "balticgraph.validation.compiled", Engine.PYSHACL: "balticgraph.validation.judge"}
"""The module of each engine, loaded when first asked: pySHACL takes a fifth of a second, which no load needs."""


def evaluate(data: str, shapes: Shapes, engine: Engine) -> Iterator[Finding]:
    """The findings of an engine on a graph in N-Triples, in no order.

    Raises BalticgraphError where the shapes are malformed.
    """
    yield from import_module(_WHERE[engine]).findings(data, shapes)
