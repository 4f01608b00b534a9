"""What any engine tells of a result, as a finding."""

from pyoxigraph import NamedNode

from balticgraph.validation.report import Finding, Severity, Term
from balticgraph.validation.shapes import Shapes
from balticgraph.vocabulary import bs


def finding(told: dict[str, Term], messages: list[str], shapes: Shapes) -> Finding:
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
