"""Persons and the events that they attended: two kinds of nodes, and who only was to come is at no event."""

from pathlib import Path

import networkx as nx
import pyoxigraph as ox

from balticgraph.networks.affiliations import affiliations
from balticgraph.networks.attendance import co_attendance
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import BASE, GRAPH_VIEW, bg, code

QUADS = list(ox.parse(path=str(Path(__file__).parents[1] / "store" / "small.trig")))
PERSON, SESSION = BASE + "id/person/", BASE + "id/session/baltic-assembly/42"


def store(quads: list[ox.Quad]) -> Store:
    held = Store.memory()
    held.bulk(quads)
    return held


def test_it_has_two_sides() -> None:
    network = affiliations(store(QUADS))
    persons = [node for node, side in network.nodes(data="bipartite") if side == 0]
    events = [node for node, side in network.nodes(data="bipartite") if side == 1]
    assert persons == list(co_attendance(store(QUADS)))
    assert events == [BASE + "id/meeting/baltic-council/29", SESSION]
    assert nx.is_bipartite(network)
    assert all(
        (network.nodes[a]["kind"], network.nodes[b]["kind"]) == ("person", "event") for a, b in network.edges
    )


def test_a_node_and_an_edge_tell_what_and_when() -> None:
    network = affiliations(store(QUADS))
    when = {"days": ("2023-11-23",), "first_year": 2023, "last_year": 2023}
    assert network.nodes[SESSION] == {
        "label": "42nd Session of the Baltic Assembly",
        "kind": "event",
        "bipartite": 1,
        "persons": 3,
        "class": "Session",
        "place": "Tallinn",
        **when,
    }
    assert network.edges[PERSON + "aadu-must", SESSION] == {"weight": 1, "roles": "attended", **when}


def test_what_no_source_speaks_of_is_marked() -> None:
    ann = ox.NamedNode(PERSON + "aadu-must")
    there = ox.NamedNode(BASE + "id/attendance/session/baltic-assembly/42/aadu-must")
    marks = [ox.Quad(node, bg.support, code.general_knowledge, GRAPH_VIEW) for node in (ann, there)]
    network = affiliations(store([*QUADS, *marks]))
    assert [node for node, mark in network.nodes(data="support") if mark] == [ann.value]
    assert [e for *e, mark in network.edges(data="support") if mark] == [[ann.value, SESSION]]


def test_projected_it_is_the_network_of_those_who_met() -> None:
    network, met = affiliations(store(QUADS)), co_attendance(store(QUADS))
    projected = nx.bipartite.weighted_projected_graph(network, list(met))
    assert {frozenset(e): w for *e, w in projected.edges(data="weight")} == {
        frozenset(e): w for *e, w in met.edges(data="weight")
    }


def test_order_of_loading_does_not_show() -> None:
    one, other = affiliations(store(QUADS)), affiliations(store(QUADS[::-1]))
    assert list(one.nodes(data=True)) == list(other.nodes(data=True))
    assert list(one.edges(data=True)) == list(other.edges(data=True))


def test_nobody_is_an_empty_network() -> None:
    assert affiliations(Store.memory()).number_of_nodes() == 0
