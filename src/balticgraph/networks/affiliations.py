"""Who was where: the network of persons and the events they attended, with two kinds of nodes."""

from collections import Counter

import networkx as nx

from balticgraph.networks.attendance import (
    UNSOURCED,
    UNSOURCED_PERSONS,
    UNSOURCED_TIES,
    attended_by,
    countries,
)
from balticgraph.networks.told import event_dates, label, times, told
from balticgraph.store.view import View

_NAMES = "SELECT DISTINCT ?thing ?label { ?attendance bg:attendee|bg:attendanceOf ?thing . ?thing skos:prefLabel ?label }"
_CLASSES = """
SELECT DISTINCT ?event ?class {
  ?attendance bg:attendanceOf ?event . ?event a ?class . FILTER(?class IN (bg:Session, bg:JointMeeting, bg:Event))
}"""
_PLACES = """
SELECT DISTINCT ?event ?place {
  ?attendance bg:attendanceOf ?event . ?event bg:heldAt/skos:prefLabel ?place . FILTER(LANG(?place) = "en")
}"""
_ROLES = """
SELECT DISTINCT ?tie ?role {
  ?attendance bg:attendanceOf ?event ; bg:attendee ?person ; bg:participationRole ?role ; bg:attendanceStatus ?status .
  FILTER(?status IN (code:listed, code:present))
  BIND(CONCAT(STR(?person), " ", STR(?event)) AS ?tie)
}"""


def affiliations(view: View) -> nx.Graph:
    """The persons and the events that they attended, each person joined to the events.

    Nodes are IRIs with `label` and `kind`, ``person`` or ``event`` (`bipartite` is 0 and 1, as NetworkX has it); a person has
    `country` and `attended`, an event its `class`, `place` and number of `persons`. An edge has the `roles` in which the person
    was there. Persons, events and edges bear `days`, `first_year` and `last_year` as far as the days are known. `support` is
    ``general-knowledge`` where no source speaks of a person, or of an edge. Who was announced, invited or excused did not
    attend. Persons come first, in the order of their IRIs.

    >>> from balticgraph.store.embedded import Store
    >>> list(affiliations(Store.memory()).nodes)
    []
    """
    attended, dates, names = attended_by(view), event_dates(view), told(view, _NAMES)
    classes, places, roles = told(view, _CLASSES), told(view, _PLACES), told(view, _ROLES)
    doubtful, unsourced = told(view, UNSOURCED_PERSONS), told(view, UNSOURCED_TIES)
    network, states = nx.Graph(name="Persons and the events that they attended"), countries(view)
    for person, events in attended.items():
        country = {"country": states[person]} if person in states else {}
        network.add_node(
            person, label=label(person, names), kind="person", bipartite=0, attended=len(events),
            **country, **times(events, dates),
        )  # fmt: skip
    for event, persons in sorted(Counter(event for events in attended.values() for event in events).items()):
        network.add_node(
            event,
            label=label(event, names),
            kind="event",
            bipartite=1,
            persons=persons,
            **times([event], dates),
        )
        for name, found in (("class", classes), ("place", places)):
            if values := sorted(
                term.value.replace("#", "/").rpartition("/")[2] for term in found.get(event, ())
            ):
                network.nodes[event][name] = " | ".join(values)
    for person, events in attended.items():
        for event in events:
            there = sorted(role.value.rpartition("/")[2] for role in roles.get(f"{person} {event}", ()))
            network.add_edge(person, event, weight=1, roles=" | ".join(there), **times([event], dates))
    for person in doubtful.keys() & attended.keys():
        network.nodes[person]["support"] = UNSOURCED
    for person, terms in unsourced.items():
        for event in {term.value for term in terms} & set(attended.get(person, ())):
            network.edges[person, event]["support"] = UNSOURCED
    return network
