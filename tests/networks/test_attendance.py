"""Two persons are joined by the events that both attended; who was only announced did not attend."""

from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.networks.attendance import co_attendance
from balticgraph.networks.told import event_dates
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import BASE, GRAPH_VIEW, bg, code, schema, skos, xsd

QUADS = list(ox.parse(path=str(Path(__file__).parents[1] / "store" / "small.trig")))
PERSON = BASE + "id/person/"


def store(quads: list[Quad]) -> Store:
    held = Store.memory()
    held.bulk(quads)
    return held


def test_who_attended_is_a_node_and_who_was_announced_or_excused_is_not() -> None:
    network = co_attendance(store(QUADS))
    assert list(network) == [PERSON + "aadu-must", PERSON + "andrius-kupcinskas", PERSON + "janis-vucans"]
    assert network.nodes[PERSON + "andrius-kupcinskas"] == {
        "label": "Andrius Kupčinskas",
        "attended": 2,
        "events": (BASE + "id/meeting/baltic-council/29", BASE + "id/session/baltic-assembly/42"),
        "country": "Lithuania",
        "days": ("2023-11-23",),
        "first_year": 2023,
        "last_year": 2023,
    }
    assert network.nodes[PERSON + "janis-vucans"]["country"] == "Latvia"
    assert "country" not in network.nodes[PERSON + "aadu-must"], "no source tells it"


def test_what_no_source_speaks_of_is_marked() -> None:
    ann, bob = NamedNode(PERSON + "aadu-must"), NamedNode(PERSON + "andrius-kupcinskas")
    there = NamedNode(BASE + "id/attendance/session/baltic-assembly/42/aadu-must")
    marks = [Quad(node, bg.support, code.general_knowledge, GRAPH_VIEW) for node in (ann, there)]
    network = co_attendance(store([*QUADS, *marks]))
    assert [node for node, told in network.nodes(data="support") if told] == [ann.value]
    assert network.edges[ann.value, bob.value]["support"] == "general-knowledge"
    assert "support" not in network.edges[bob.value, PERSON + "janis-vucans"]


def test_weight_is_the_number_of_common_events() -> None:
    told = {(a, b): w for a, b, w in co_attendance(store(QUADS)).edges(data="weight")}
    assert told == {
        (PERSON + "aadu-must", PERSON + "andrius-kupcinskas"): 1,
        (PERSON + "aadu-must", PERSON + "janis-vucans"): 1,
        (PERSON + "andrius-kupcinskas", PERSON + "janis-vucans"): 2,
    }


def test_edges_name_their_events() -> None:
    network = co_attendance(store(QUADS))
    events = network.edges[PERSON + "andrius-kupcinskas", PERSON + "janis-vucans"]["events"]
    assert events == (BASE + "id/meeting/baltic-council/29", BASE + "id/session/baltic-assembly/42")


def test_order_of_loading_does_not_show() -> None:
    one, other = co_attendance(store(QUADS)), co_attendance(store(QUADS[::-1]))
    assert list(one.nodes(data=True)) == list(other.nodes(data=True))
    assert list(one.edges(data=True)) == list(other.edges(data=True))


def test_a_second_attendance_of_the_same_event_counts_once() -> None:
    again = [
        Quad(ox.NamedNode("urn:again"), q.predicate, q.object, q.graph_name)
        for q in QUADS
        if q.subject.value.endswith("attendance/session/baltic-assembly/42/aadu-must")
    ]
    assert len(again) == 5
    network = co_attendance(store(QUADS + again))
    assert network.nodes[PERSON + "aadu-must"]["attended"] == 1
    assert network.edges[PERSON + "aadu-must", PERSON + "janis-vucans"]["weight"] == 1


def test_two_states_are_no_country_and_two_names_are_one_label() -> None:
    person = ox.NamedNode(PERSON + "andrius-kupcinskas")
    more = [
        Quad(person, bg.homeState, ox.NamedNode(BASE + "id/state/latvia"), GRAPH_VIEW),
        Quad(person, skos.prefLabel, Literal("Андрюс", language="ru"), GRAPH_VIEW),
    ]
    network = co_attendance(store(QUADS + more))
    assert network.nodes[person.value]["label"] == "Andrius Kupčinskas"
    assert "country" not in network.nodes[person.value]


def test_an_event_is_there_on_the_first_day_that_is_known_or_else_its_last() -> None:
    session = ox.NamedNode(BASE + "id/session/baltic-assembly/42")
    vague = [q for q in QUADS if (q.subject, q.predicate) != (session, schema.startDate)]
    ended = [*vague, Quad(session, schema.endDate, Literal("2023-11-24", datatype=xsd.date), GRAPH_VIEW)]
    vague.append(Quad(session, schema.startDate, Literal("2021", datatype=xsd.gYear), GRAPH_VIEW))
    council, met = BASE + "id/meeting/baltic-council/29", "2023-11-23"
    assert event_dates(store(QUADS)) == {council: met, session.value: met}
    assert event_dates(store(vague)) == {council: met, session.value: "2021"}
    assert event_dates(store(ended)) == {council: met, session.value: "2023-11-24"}
    pair = co_attendance(store(vague)).edges[PERSON + "andrius-kupcinskas", PERSON + "janis-vucans"]
    assert (pair["days"], pair["first_year"], pair["last_year"]) == ((met,), 2021, 2023)


def test_nobody_is_an_empty_network() -> None:
    assert co_attendance(Store.memory()).number_of_nodes() == 0
