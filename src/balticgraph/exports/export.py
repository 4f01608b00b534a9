"""The forms in which the graph is exported, by name."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from pyoxigraph import NamedNode

from balticgraph.errors import UsageError
from balticgraph.exports.evidence import export_evidence
from balticgraph.exports.files import opened
from balticgraph.exports.gexf import export_gexf, export_gexf_events
from balticgraph.exports.graphml import export_graphml, export_graphml_events
from balticgraph.exports.package import export_tables
from balticgraph.exports.rdf import export_rdf
from balticgraph.store.view import View


@dataclass(frozen=True, slots=True)
class Export:
    """One form: its name for users, what it gives, and the function that writes it."""

    name: str
    title: str
    write: Callable[[View, BinaryIO, NamedNode | None], None]


def _rdf(fmt: str, view: View, out: BinaryIO, graph: NamedNode | None) -> None:
    export_rdf(view, fmt, out, graph)


EXPORTS: tuple[Export, ...] = (
    Export("nquads", "all graphs as sorted N-Quads", partial(_rdf, "nquads")),
    Export("trig", "all graphs as TriG", partial(_rdf, "trig")),
    Export("turtle", "the current view as Turtle", partial(_rdf, "turtle")),
    Export("ntriples", "the current view as sorted N-Triples", partial(_rdf, "ntriples")),
    Export("jsonld", "the current view as JSON-LD, its context inside", partial(_rdf, "jsonld")),
    Export("tables", "persons, events, attendance ... as CSV with a data package, zipped", export_tables),
    Export("evidence", "each fact with the words it was read from, as one CSV table", export_evidence),
    Export("graphml", "the network of persons who attended the same events", export_graphml),
    Export("gexf", "the same network as graphml, with the days of its events", export_gexf),
    Export(
        "graphml-events",
        "the network of persons and the events they attended",
        export_graphml_events,
    ),
    Export("gexf-events", "the same, with the days of the events", export_gexf_events),
)
"""Every form, in the order in which they are listed to users."""


def export(
    view: View, fmt: str, output: Path | str | BinaryIO | None = None, *, graph: NamedNode | None = None
) -> None:
    """Write the graph in a form of EXPORTS to a file, a stream of bytes, or to standard output for None and ``-``.

    Without `graph` it is what the form's title says. Raises UsageError for an unknown form, a graph that is
    not there or an output that cannot be written; StoreError where the store cannot be read.

    >>> from balticgraph.store.embedded import Store
    >>> export(Store.memory(), "xlsx")
    Traceback (most recent call last):
    balticgraph.errors.UsageError: xlsx is no export; choose one of nquads, trig, ...
    """
    chosen = next((e for e in EXPORTS if e.name == fmt), None)
    if chosen is None:
        raise UsageError(f"{fmt} is no export; choose one of {', '.join(e.name for e in EXPORTS)}")
    with opened(output) as out:
        chosen.write(view, out, graph)
