"""Networks as GraphML, for Gephi, Cytoscape, igraph, NetworkX."""

from collections.abc import Mapping
from typing import BinaryIO

import networkx as nx
from pyoxigraph import NamedNode

from balticgraph.errors import UsageError
from balticgraph.networks.affiliations import affiliations
from balticgraph.networks.attendance import co_attendance
from balticgraph.store.view import View


def export_graphml(view: View, out: BinaryIO, graph: NamedNode | None = None) -> None:
    """Write the co-attendance network of persons as GraphML. Raises UsageError where a graph is named.

    Node ids are IRIs; `label` and `weight` are what Gephi shows and lays out by, `interaction` is what
    Cytoscape wants on an edge. GraphML has no lists: `events` are IRIs with a space between.
    """
    if graph is not None:
        raise UsageError("graphml is drawn from the current view; leave --graph out")
    write_graphml(co_attendance(view), out)


def export_graphml_events(view: View, out: BinaryIO, graph: NamedNode | None = None) -> None:
    """Write the network of persons and the events they attended as GraphML. Raises UsageError where a graph is named."""
    if graph is not None:
        raise UsageError("graphml is drawn from the current view; leave --graph out")
    write_graphml(affiliations(view), out, "attendance")


def write_graphml(network: nx.Graph, out: BinaryIO, interaction: str = "co-attendance") -> None:
    """Write a network; attributes that are tuples become words with a space between.

    >>> import io
    >>> network = nx.Graph()
    >>> network.add_edge("urn:ann", "urn:bob", weight=2, events=("urn:1", "urn:2"))
    >>> out = io.BytesIO()
    >>> write_graphml(network, out)
    >>> nx.parse_graphml(out.getvalue()).edges["urn:ann", "urn:bob"]
    {'weight': 2, 'events': 'urn:1 urn:2', 'interaction': 'co-attendance'}
    """
    flat = nx.Graph(name=network.name)
    flat.add_nodes_from((node, _flat(data)) for node, data in network.nodes(data=True))
    for one, other, data in network.edges(data=True):
        flat.add_edge(one, other, **_flat(data), interaction=interaction)
    # the writer in pure Python: the other one writes other bytes where lxml is not installed
    nx.write_graphml_xml(flat, out, prettyprint=True)


def _flat(data: Mapping[str, object]) -> dict[str, object]:
    return {name: " ".join(value) if isinstance(value, tuple) else value for name, value in data.items()}
