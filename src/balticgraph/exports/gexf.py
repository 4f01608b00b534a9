"""Networks as GEXF 1.3 with time, for Gephi: its timeline shows who met when.

Source: the GEXF 1.3 schema (gexf.net/1.3). NetworkX writes 1.2draft and refuses days. Days are timestamps,
not intervals: an interval that begins and ends on one day is lost on import.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO
from xml.etree import ElementTree as ET

import networkx as nx
from pyoxigraph import NamedNode

from balticgraph.errors import UsageError
from balticgraph.networks.affiliations import affiliations
from balticgraph.networks.attendance import co_attendance
from balticgraph.store.view import View

_SPACE = "http://gexf.net/1.3"
_TYPES = {int: "integer", str: "string", tuple: "string"}
_BUILT_IN = {"label", "weight"}  # attributes of the elements themselves


def export_gexf(view: View, out: BinaryIO, graph: NamedNode | None = None) -> None:
    """Write the co-attendance network with the days of its events. Raises UsageError if a graph is named."""
    _export(co_attendance, view, out, graph)


def export_gexf_events(view: View, out: BinaryIO, graph: NamedNode | None = None) -> None:
    """Write the network of persons and events with the days. Raises UsageError if a graph is named."""
    _export(affiliations, view, out, graph)


def _export(drawn: Callable[[View], nx.Graph], view: View, out: BinaryIO, graph: NamedNode | None) -> None:
    if graph is not None:
        raise UsageError("gexf is drawn from the current view; leave --graph out")
    write_gexf(drawn(view), out)


def write_gexf(network: nx.Graph, out: BinaryIO) -> None:
    """Write a network whose nodes and edges are there on their `days`.

    The days are an attribute too: a reader that does not know timestamps (NetworkX) has them in words.

    >>> import io
    >>> network = nx.Graph()
    >>> network.add_edge("urn:ann", "urn:bob", weight=1, days=("2023-11-23",))
    >>> out = io.BytesIO()
    >>> write_gexf(network, out)
    >>> '<spell timestamp="2023-11-23" />' in out.getvalue().decode()
    True
    """
    root = ET.Element("gexf", xmlns=_SPACE, version="1.3")
    meta = ET.SubElement(root, "meta")
    ET.SubElement(meta, "creator").text = "balticgraph"
    ET.SubElement(meta, "description").text = network.name
    kinds = {"mode": "dynamic", "timerepresentation": "timestamp", "timeformat": "date"}
    graph = ET.SubElement(root, "graph", kinds | {"defaultedgetype": "undirected", "idtype": "string"})
    _declare(graph, "node", (data for _, data in network.nodes(data=True)))
    _declare(graph, "edge", (data for *_, data in network.edges(data=True)))
    nodes, edges = ET.SubElement(graph, "nodes"), ET.SubElement(graph, "edges")
    for node, data in network.nodes(data=True):
        element = ET.SubElement(nodes, "node", id=node, label=data.get("label", node))
        _fill(element, data)
    for number, (one, other, data) in enumerate(network.edges(data=True)):
        ends = {"id": str(number), "source": one, "target": other, "weight": str(data.get("weight", 1))}
        _fill(ET.SubElement(edges, "edge", ends), data)
    ET.indent(root)
    ET.ElementTree(root).write(out, "utf-8", xml_declaration=True)
    out.write(b"\n")


def _declare(graph: ET.Element, kind: str, held: Iterable[Mapping[str, object]]) -> None:
    """The attributes that nodes or edges have, each with its type."""
    types = {
        name: _TYPES[type(value)] for data in held for name, value in data.items() if name not in _BUILT_IN
    }
    declared = ET.SubElement(graph, "attributes", {"class": kind})
    for name, told in sorted(types.items()):
        ET.SubElement(declared, "attribute", id=name, title=name, type=told)


def _fill(element: ET.Element, data: Mapping[str, object]) -> None:
    """Values and days of a node or an edge; one of which no event has a day is there at all times."""
    values = ET.SubElement(element, "attvalues")
    for name, value in sorted(data.items()):
        if name not in _BUILT_IN:
            told = " ".join(value) if isinstance(value, tuple) else str(value)
            ET.SubElement(values, "attvalue", {"for": name, "value": told})
    days = data.get("days", ())
    if isinstance(days, tuple) and days:
        spells = ET.SubElement(element, "spells")
        for day in days:
            ET.SubElement(spells, "spell", timestamp=day)
