"""GraphML that other tools read, the same bytes every time."""

import io
import os
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
from lxml import etree

from balticgraph.errors import UsageError
from balticgraph.exports.graphml import export_graphml, export_graphml_events
from balticgraph.networks.affiliations import affiliations
from balticgraph.networks.attendance import co_attendance
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import BASE, GRAPH_VIEW

SMALL = Path(__file__).parents[1] / "store" / "small.trig"
NS = {"g": "http://graphml.graphdrawing.org/xmlns"}


@pytest.fixture(name="store")
def _store() -> Store:
    held = Store.memory()
    held.bulk(ox.parse(path=str(SMALL)))
    return held


def exported(store: Store) -> bytes:
    out = io.BytesIO()
    export_graphml(store, out)
    return out.getvalue()


def test_networkx_reads_it_back(store: Store) -> None:
    told, held = nx.parse_graphml(exported(store)), co_attendance(store)
    assert dict(told.nodes(data="label")) == dict(held.nodes(data="label"))
    assert [data["events"].split() for _, data in told.nodes(data=True)] == [
        list(data["events"]) for _, data in held.nodes(data=True)
    ]
    assert {frozenset(e): w for *e, w in told.edges(data="weight")} == {
        frozenset(e): w for *e, w in held.edges(data="weight")
    }
    assert len(told.edges) == 3
    pair = BASE + "id/person/andrius-kupcinskas", BASE + "id/person/janis-vucans"
    assert told.edges[pair]["events"].split() == list(held.edges[pair]["events"])


def test_each_datum_has_a_declared_key_of_its_kind(store: Store) -> None:
    """What graphml.xsd asks: unique ids, declared keys on the right elements, ends that exist."""
    root = etree.fromstring(exported(store))
    keys = {k.get("id"): k for k in root.findall("g:key", NS)}
    data = root.findall(".//g:data", NS)
    assert len(keys) == len(root.findall("g:key", NS))
    assert len(data) > 15
    for datum in data:
        parent = datum.getparent()
        assert parent is not None
        assert keys[datum.get("key")].get("for") == etree.QName(parent).localname
    names = {(k.get("for"), k.get("attr.name")): k.get("attr.type") for k in keys.values()}
    assert names["node", "label"] == "string"
    assert names["edge", "weight"] in {"int", "long"}
    assert ("edge", "interaction") in names
    nodes = [n.get("id") for n in root.findall(".//g:node", NS)]
    assert len(nodes) == len(set(nodes)) == 3
    assert {e.get(end) for e in root.findall(".//g:edge", NS) for end in ("source", "target")} <= set(nodes)


def test_persons_and_events_are_read_back(store: Store) -> None:
    out = io.BytesIO()
    export_graphml_events(store, out)
    told, held = nx.parse_graphml(out.getvalue()), affiliations(store)
    assert [told.nodes[node]["kind"] for node in held] == [data["kind"] for _, data in held.nodes(data=True)]
    assert {frozenset(e) for e in told.edges} == {frozenset(e) for e in held.edges}
    assert set(nx.get_edge_attributes(told, "interaction").values()) == {"attendance"}
    assert {type(data["first_year"]) for _, data in told.nodes(data=True)} == {int}


def test_a_named_graph_is_refused(store: Store) -> None:
    with pytest.raises(UsageError, match="leave --graph out"):
        export_graphml(store, io.BytesIO(), GRAPH_VIEW)


SCRIPT = """
import sys
import pyoxigraph as ox
from balticgraph.exports.graphml import export_graphml
from balticgraph.store.embedded import Store
store = Store.memory()
store.bulk(ox.parse(path=sys.argv[1]))
export_graphml(store, sys.stdout.buffer)
"""


def test_same_bytes_under_another_hash_seed(store: Store) -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(SMALL)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    }
    assert told == {exported(store)}
