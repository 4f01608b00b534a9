"""Exporting from the command line: a view, or one of its graphs by its name."""

from pathlib import Path

from balticgraph.errors import UsageError
from balticgraph.exports.export import export
from balticgraph.store.view import View
from balticgraph.vocabulary import BASE


def write(view: View, fmt: str, output: Path | None, graph: str | None) -> None:
    """Write a view, or one of its graphs by its name. Raises UsageError for a graph that is not there."""
    if graph is None:
        export(view, fmt, output)
        return
    name = graph if graph.startswith(("http://", "https://")) else f"{BASE}graph/{graph}"
    found = next((one for one in view.graphs() if one.value == name), None)
    if found is None:
        raise UsageError(
            f"there is no graph {graph}; `balticgraph query -` with SELECT DISTINCT ?g {{ GRAPH ?g {{ }} }} lists them"
        )
    export(view, fmt, output, graph=found)
