"""What a view tells, as mappings that networks are built of."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from pyoxigraph import Literal

from balticgraph.store.results import Term
from balticgraph.store.view import View, selected

_DAYS = """
SELECT DISTINCT ?event ?day WHERE {
  ?attendance bg:attendanceOf ?event .
  { ?event schema:startDate ?day } UNION { ?event schema:endDate ?day FILTER NOT EXISTS { ?event schema:startDate ?start } }
}"""


def told(view: View, query: str) -> dict[str, list[Term]]:
    """A query of two columns as a mapping from the first to all of the second.

    >>> from balticgraph.store.embedded import Store
    >>> told(Store.memory(), "SELECT ?person ?name { ?person foaf:name ?name }")
    {}
    """
    found: dict[str, list[Term]] = defaultdict(list)
    for key, value in selected(view, query):
        if key is not None and value is not None:
            found[key.value].append(value)
    return dict(found)


def label(iri: str, labels: Mapping[str, Iterable[Term]]) -> str:
    """The English name or one without a language, else the first in the order of languages, else the IRI.

    >>> label("urn:e", {"urn:e": [Literal("Tallinas sesija", language="lv"), Literal("Session", language="en")]})
    'Session'
    >>> label("urn:f", {})
    'urn:f'
    """
    named = ((term.language or "", term.value) for term in labels.get(iri, ()) if isinstance(term, Literal))
    return min(named, key=lambda n: (n[0] not in {"en", ""}, n), default=("", iri))[1]


def event_dates(view: View) -> dict[str, str]:
    """When each event began, or else ended, as precise as its sources, by the event's IRI.

    Where sources disagree it is the earliest of what they say.

    >>> from balticgraph.store.embedded import Store
    >>> event_dates(Store.memory())
    {}
    """
    return {event: min(day.value for day in days) for event, days in sorted(told(view, _DAYS).items())}


def times(events: Iterable[str], dates: Mapping[str, str]) -> dict[str, object]:
    """The attributes that say when: `days` of events known to the day, first and last year; nothing that is not known.

    >>> times(("urn:1", "urn:2", "urn:3"), {"urn:1": "2023-11-23", "urn:2": "1995"})
    {'days': ('2023-11-23',), 'first_year': 1995, 'last_year': 2023}
    """
    held = sorted({dates[event] for event in events if event in dates})
    days = tuple(day for day in held if len(day) == len("2023-11-23"))
    years = [int(day[:4]) for day in held]
    found: dict[str, object] = {"days": days} if days else {}
    return found | ({"first_year": years[0], "last_year": years[-1]} if years else {})
