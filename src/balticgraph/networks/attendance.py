"""Who met whom: the network of persons who attended the same events."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

import networkx as nx
from pyoxigraph import Literal

from balticgraph.store.results import Table, Term
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
_DAYS = """
SELECT DISTINCT ?event ?day WHERE {
  ?attendance bg:attendanceOf ?event . ?event schema:startDate ?day . FILTER(DATATYPE(?day) = xsd:date)
}"""
_UNSOURCED_PERSONS = "SELECT DISTINCT ?person ?mark WHERE { ?person a foaf:Person ; bg:support ?mark }"
_UNSOURCED = """
SELECT DISTINCT ?person ?event WHERE {
  ?attendance bg:support code:general-knowledge ; bg:attendee ?person ; bg:attendanceOf ?event
}"""
_STATE_LABELS = "SELECT DISTINCT ?state ?label WHERE { ?state a bg:State ; skos:prefLabel ?label }"


def co_attendance(view: View) -> nx.Graph:
    """The persons who attended an event, each two joined who attended the same one.

    Nodes are persons' IRIs with `label`, `attended` (number of events), `events` (their IRIs) and, where all
    that is known of a person belongs to one state, `country`. An edge has `weight`, the number of events both
    attended, and `events`. Attending is being listed or present; who was announced, invited or excused did
    not attend. `support` is ``general-knowledge`` where no source speaks of a person, or of two at any event
    that both attended. Nodes and edges stand in the order of their IRIs.

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
    attended, states = _told(view, _ATTENDED), _told(view, _STATES)
    labels = _told(view, _LABELS) | _told(view, _STATE_LABELS)
    doubtful, unsourced = _told(view, _UNSOURCED_PERSONS), _told(view, _UNSOURCED)
    network = nx.Graph(name="Persons who attended the same events")
    for person, events in sorted(attended.items()):
        there = tuple(sorted(event.value for event in events))
        network.add_node(person, label=_label(person, labels), attended=len(there), events=there)
        if len(states.get(person, ())) == 1:
            network.nodes[person]["country"] = _label(states[person][0].value, labels)
    for (one, other), met in sorted(_meetings(attended).items()):
        network.add_edge(one, other, weight=len(met), events=tuple(met))
        if set(met) <= {event.value for person in (one, other) for event in unsourced.get(person, ())}:
            network.edges[one, other]["support"] = UNSOURCED
    for person in doubtful.keys() & attended.keys():
        network.nodes[person]["support"] = UNSOURCED
    return network


def event_days(view: View) -> dict[str, str]:
    """The first day of each event of which it is known to the day, as an ISO date by the event's IRI."""
    days = _told(view, _DAYS)
    return {event: min(day.value for day in held) for event, held in sorted(days.items())}


def _meetings(attended: Mapping[str, Iterable[Term]]) -> Mapping[tuple[str, str], list[str]]:
    """For each two persons the events that both attended, in order."""
    present: dict[str, list[str]] = defaultdict(list)
    for person, terms in attended.items():
        for term in terms:
            present[term.value].append(person)
    met: dict[tuple[str, str], list[str]] = defaultdict(list)
    for event, persons in sorted(present.items()):
        for one, other in combinations(sorted(persons), 2):
            met[one, other].append(event)
    return met


def _told(view: View, query: str) -> dict[str, list[Term]]:
    """A query of two columns as a mapping from the first to all of the second."""
    answer = view.query(query)
    told: dict[str, list[Term]] = defaultdict(list)
    for key, value in answer.rows if isinstance(answer, Table) else ():
        if key is not None and value is not None:
            told[key.value].append(value)
    return dict(told)


def _label(iri: str, labels: Mapping[str, Iterable[Term]]) -> str:
    """The English name or one without a language, else the first in the order of languages, else the IRI."""
    named = ((term.language or "", term.value) for term in labels.get(iri, ()) if isinstance(term, Literal))
    return min(named, key=lambda n: (n[0] not in {"en", ""}, n), default=("", iri))[1]
