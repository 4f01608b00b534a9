"""Who met whom: the network of persons who attended the same events."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

import networkx as nx

from balticgraph.networks.told import event_dates, label, times, told
from balticgraph.store.view import View

UNSOURCED = "general-knowledge"

_ATTENDED = """
SELECT DISTINCT ?person ?event WHERE {
  ?attendance a bg:Attendance ; bg:attendee ?person ; bg:attendanceOf ?event ; bg:attendanceStatus ?status .
  ?person a foaf:Person .
  FILTER(?status IN (code:listed, code:present))
}"""
_LABELS = "SELECT DISTINCT ?person ?label WHERE { ?person a foaf:Person ; skos:prefLabel ?label }"
_STATES = """
SELECT DISTINCT ?person ?state WHERE {
  ?person a foaf:Person .
  { ?person bg:homeState ?state }
  UNION
  { ?tenure org:member ?person ; org:organization ?body .
    ?body (bg:delegationOf | org:unitOf | org:subOrganizationOf)*/bg:represents ?state }
}"""
UNSOURCED_PERSONS = "SELECT DISTINCT ?person ?mark WHERE { ?person a foaf:Person ; bg:support ?mark }"
UNSOURCED_TIES = """
SELECT DISTINCT ?person ?event WHERE {
  ?attendance bg:support code:general-knowledge ; bg:attendee ?person ; bg:attendanceOf ?event
}"""
_STATE_LABELS = "SELECT DISTINCT ?state ?label WHERE { ?state a bg:State ; skos:prefLabel ?label }"


def co_attendance(view: View) -> nx.Graph:
    """The persons who attended an event, each two joined who attended the same one.

    Nodes are persons' IRIs with `label`, `attended` (number of events), `events` (their IRIs) and, where all
    that is known of a person belongs to one state, `country`. An edge has `weight`, the number of events both
    attended, and `events`: a session and the council that met beside it are two. Both bear `days`, `first_year`
    and `last_year` as far as the days of their events are known; an event of which only the last day is known has
    that one. Attending is being listed or present; who was announced, invited or excused did not attend.
    `support` is ``general-knowledge`` where no source speaks of a person, or of two at any event that both
    attended. Nodes and edges stand in the order of their IRIs.

    >>> from pyoxigraph import RdfFormat, parse
    >>> from balticgraph.store.embedded import Store
    >>> data = '''PREFIX bg: <https://w3id.org/balticgraph/ontology#>
    ... PREFIX code: <https://w3id.org/balticgraph/code/>
    ... PREFIX foaf: <http://xmlns.com/foaf/0.1/>
    ... GRAPH <https://w3id.org/balticgraph/graph/view> {
    ...   <urn:1> a bg:Attendance ; bg:attendanceOf <urn:e> ; bg:attendee <urn:ann> .
    ...   <urn:2> a bg:Attendance ; bg:attendanceOf <urn:e> ; bg:attendee <urn:bob> .
    ...   <urn:1> bg:attendanceStatus code:listed . <urn:ann> a foaf:Person .
    ...   <urn:2> bg:attendanceStatus code:present . <urn:bob> a foaf:Person .
    ... }'''
    >>> store = Store.memory()
    >>> store.bulk(parse(data, format=RdfFormat.TRIG))
    >>> list(co_attendance(store).edges(data="weight"))
    [('urn:ann', 'urn:bob', 1)]
    """
    attended, dates, states = attended_by(view), event_dates(view), countries(view)
    labels = told(view, _LABELS)
    doubtful, unsourced = told(view, UNSOURCED_PERSONS), told(view, UNSOURCED_TIES)
    network = nx.Graph(name="Persons who attended the same events")
    for person, there in attended.items():
        network.add_node(
            person, label=label(person, labels), attended=len(there), events=there, **times(there, dates)
        )
        if person in states:
            network.nodes[person]["country"] = states[person]
    for (one, other), met in sorted(_meetings(attended).items()):
        network.add_edge(one, other, weight=len(met), events=tuple(met), **times(met, dates))
        if set(met) <= {event.value for person in (one, other) for event in unsourced.get(person, ())}:
            network.edges[one, other]["support"] = UNSOURCED
    for person in doubtful.keys() & attended.keys():
        network.nodes[person]["support"] = UNSOURCED
    return network


def attended_by(view: View) -> dict[str, tuple[str, ...]]:
    """The events that each person attended, by IRI and in the order of IRIs."""
    found = told(view, _ATTENDED)
    return {
        person: tuple(sorted(event.value for event in events)) for person, events in sorted(found.items())
    }


def countries(view: View) -> dict[str, str]:
    """The state, by its name, of each person of whom all that is known belongs to one."""
    labels = told(view, _STATE_LABELS)
    return {
        person: label(states[0].value, labels)
        for person, states in told(view, _STATES).items()
        if len(states) == 1
    }


def _meetings(attended: Mapping[str, Iterable[str]]) -> Mapping[tuple[str, str], list[str]]:
    """For each two persons the events that both attended, in order."""
    present: dict[str, list[str]] = defaultdict(list)
    for person, events in attended.items():
        for event in events:
            present[event].append(person)
    met: dict[tuple[str, str], list[str]] = defaultdict(list)
    for event, persons in sorted(present.items()):
        for one, other in combinations(sorted(persons), 2):
            met[one, other].append(event)
    return met
