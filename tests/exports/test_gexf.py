"""GEXF that readers take, with each person and tie there on the days of its events."""

import io

import networkx as nx
import pytest
from lxml import etree
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.errors import UsageError
from balticgraph.exports.gexf import export_gexf, export_gexf_events
from balticgraph.networks.attendance import co_attendance
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import BASE, GRAPH_VIEW, schema, skos, xsd
from tests.store.small import QUADS, in_memory

NS = {"g": "http://gexf.net/1.3"}
SESSION = NamedNode(BASE + "id/session/baltic-assembly/42")


def exported(store: Store) -> bytes:
    out = io.BytesIO()
    export_gexf(store, out)
    return out.getvalue()


def test_networkx_reads_it_back_as_the_version_it_knows() -> None:
    older = exported(in_memory()).replace(b"http://gexf.net/1.3", b"http://www.gexf.net/1.2draft")
    told, held = nx.read_gexf(io.BytesIO(older)), co_attendance(in_memory())
    assert dict(told.nodes(data="label")) == dict(held.nodes(data="label"))
    assert {frozenset(e): w for *e, w in told.edges(data="weight")} == {
        frozenset(e): w for *e, w in held.edges(data="weight")
    }


def test_its_parts_stand_as_the_schema_has_them() -> None:
    root = etree.fromstring(exported(in_memory()))
    graph = root.find("g:graph", NS)
    assert graph is not None
    assert (root.get("version"), graph.get("mode"), graph.get("timeformat")) == ("1.3", "dynamic", "date")
    assert [etree.QName(e).localname for e in graph] == ["attributes", "attributes", "nodes", "edges"]
    for kind, element in (("node", "node"), ("edge", "edge")):
        declared = {a.get("id") for a in graph.findall(f"g:attributes[@class='{kind}']/g:attribute", NS)}
        used = {v.get("for") for v in graph.findall(f".//g:{element}/g:attvalues/g:attvalue", NS)}
        assert used == declared
    ids = [n.get("id") for n in graph.findall(".//g:node", NS)]
    assert len(ids) == 3
    ends = {e.get(end) for e in graph.findall(".//g:edge", NS) for end in ("source", "target")}
    assert ends <= set(ids)


def test_a_tie_is_there_on_the_days_of_its_events() -> None:
    other = Quad(SESSION, schema.startDate, Literal("2023-11-24", datatype=xsd.date), GRAPH_VIEW)
    moved = [q for q in QUADS if (q.subject, q.predicate) != (SESSION, schema.startDate)]
    root = etree.fromstring(exported(in_memory([*moved, other])))
    spells = {
        (e.get("source", "").rpartition("/")[2], e.get("target", "").rpartition("/")[2]): [
            s.get("timestamp") for s in e.findall("g:spells/g:spell", NS)
        ]
        for e in root.findall(".//g:edge", NS)
    }
    assert spells == {
        ("aadu-must", "andrius-kupcinskas"): ["2023-11-24"],
        ("aadu-must", "janis-vucans"): ["2023-11-24"],
        ("andrius-kupcinskas", "janis-vucans"): ["2023-11-23", "2023-11-24"],
    }


def test_without_days_it_is_there_at_all_times() -> None:
    root = etree.fromstring(
        exported(in_memory(q for q in QUADS if q.predicate not in {schema.startDate, schema.endDate}))
    )
    assert not root.findall(".//g:spells", NS)
    assert len(root.findall(".//g:edge", NS)) == 3


def test_days_are_words_too_for_readers_without_timestamps() -> None:
    older = exported(in_memory()).replace(b"http://gexf.net/1.3", b"http://www.gexf.net/1.2draft")
    told = nx.read_gexf(io.BytesIO(older))
    assert set(nx.get_edge_attributes(told, "days").values()) == {"2023-11-23"}
    assert set(nx.get_node_attributes(told, "first_year").values()) == {2023}


def test_persons_and_events_are_drawn_with_their_days() -> None:
    out = io.BytesIO()
    export_gexf_events(in_memory(), out)
    root = etree.fromstring(out.getvalue())
    kinds = [v.get("value") for v in root.findall(".//g:node//g:attvalue[@for='kind']", NS)]
    assert (kinds.count("person"), kinds.count("event")) == (3, 2)
    assert all(e.find("g:spells", NS) is not None for e in root.findall(".//g:edge", NS))


def test_names_are_words_not_markup() -> None:
    person = NamedNode(BASE + "id/person/aadu-must")
    kept = [q for q in QUADS if (q.subject, q.predicate) != (person, skos.prefLabel)]
    name = 'A. "B" <C> & Ö'
    root = etree.fromstring(
        exported(in_memory([*kept, Quad(person, skos.prefLabel, Literal(name), GRAPH_VIEW)]))
    )
    assert name in [n.get("label") for n in root.findall(".//g:node", NS)]


def test_same_bytes_in_another_order_of_loading() -> None:
    assert exported(in_memory()) == exported(in_memory(QUADS[::-1]))


def test_a_named_graph_is_refused() -> None:
    with pytest.raises(UsageError, match="leave --graph out"):
        export_gexf(in_memory(), io.BytesIO(), GRAPH_VIEW)
