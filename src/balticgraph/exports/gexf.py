"""Networks as GEXF 1.3 with time, for Gephi: its timeline shows who met when.

Source: the GEXF 1.3 schema (gexf.net/1.3). NetworkX writes 1.2draft and refuses days. Days are timestamps,
not intervals: an interval that begins and ends on one day is lost on import.
"""

from collections.abc import Iterable, Mapping
from typing import BinaryIO
from xml.etree import ElementTree as ET

import networkx as nx
from pyoxigraph import NamedNode

from balticgraph.errors import UsageError
from balticgraph.networks.attendance import co_attendance, event_days
from balticgraph.store.view import View

_SPACE = "http://gexf.net/1.3"
_TYPES = {int: "integer", str: "string", tuple: "string"}
_BUILT_IN = {"label", "weight"}  # attributes of the elements themselves


def export_gexf(view: View, out: BinaryIO, graph: NamedNode | None = None) -> None:
    """Write the co-attendance network with the days of its events. Raises UsageError if a graph is named."""
    if graph is not None:
        raise UsageError("gexf is drawn from the current view; leave --graph out")
    write_gexf(co_attendance(view), event_days(view), out)


def write_gexf(network: nx.Graph, days: Mapping[str, str], out: BinaryIO) -> None:
    """Write a network whose nodes and edges have `events`, each there on the `days` of its events.

    >>> import io
    >>> network = nx.Graph()
    >>> network.add_edge("urn:ann", "urn:bob", weight=1, events=("urn:session",))
    >>> out = io.BytesIO()
    >>> write_gexf(network, {"urn:session": "2023-11-23"}, out)
    >>> "2023-11-23" in out.getvalue().decode()
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
        _fill(element, data, days)
    for number, (one, other, data) in enumerate(network.edges(data=True)):
        ends = {"id": str(number), "source": one, "target": other, "weight": str(data.get("weight", 1))}
        _fill(ET.SubElement(edges, "edge", ends), data, days)
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


def _fill(element: ET.Element, data: Mapping[str, object], days: Mapping[str, str]) -> None:
    """Values and days of a node or an edge; one of which no event has a day is there at all times."""
    values = ET.SubElement(element, "attvalues")
    for name, value in sorted(data.items()):
        if name not in _BUILT_IN:
            told = " ".join(value) if isinstance(value, tuple) else str(value)
            ET.SubElement(values, "attvalue", {"for": name, "value": told})
    events = data.get("events", ())
    there = sorted({days[event] for event in events if event in days}) if isinstance(events, tuple) else []
    if there:
        spells = ET.SubElement(element, "spells")
        for day in there:
            ET.SubElement(spells, "spell", timestamp=day)
