"""How sure a reading is: the share of the facts of its sort that were right in texts for which nobody had written a rule.

`data/confidence.toml` holds the counts and says whence they come.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

from balticgraph.facts.fact import AttendanceFact, EventFact, Reading
from balticgraph.facts.facts_json import LISTS, Fact
from balticgraph.resources import bundled


def with_confidence(reading: Reading) -> Reading:
    """The reading, each fact with the measured confidence of its sort, a share from 0 to 1.

    >>> from balticgraph.documents.release import Passage, Release, Zone
    >>> from balticgraph.facts.recognise import recognise
    >>> text = "The 42nd Session of the Baltic Assembly was held in Tallinn on 23-24 November 2023."
    >>> body = (Passage(0, len(text), Zone.BODY),)
    >>> release = Release(name="a", content_hash="sha256:0", text=text, passages=body, language_guess="en")
    >>> [event] = recognise(release).events
    >>> event.evidence.confidence == measured()["event-numbered"]
    True
    """
    sort_of = sorts(reading.events)
    known = measured()
    lists: dict[str, Any] = {name: _sure(getattr(reading, name), sort_of, known) for name in LISTS}
    return replace(reading, **lists)


def sorts(events: Iterable[EventFact]) -> Callable[[Fact], str]:
    """What tells the sort of a fact beside these events of its text.

    An event with a number is seldom wrong; without one it matters whether its kind has a name of its own and whether
    the text tells of it first. A person's part is as sure as its event: told first or later, with its day or without.
    """
    known = {event.key: (n == 0, event) for n, event in enumerate(events)}

    def sort(fact: Fact) -> str:
        if isinstance(fact, EventFact):
            if fact.number is not None:
                return "event-numbered"
            first, _ = known[fact.key]
            return f"event-{'other' if fact.kind == 'other' else 'named'}-{'first' if first else 'later'}"
        if isinstance(fact, AttendanceFact):
            first, event = known[fact.event]
            told = "announced" if fact.announced else "attendance"
            return f"{told}-{'first' if first else 'later'}-{'day' if event.start else 'no-day'}"
        return type(fact).__name__.removesuffix("Fact").lower()

    return sort


@cache
def measured() -> Mapping[str, float]:
    """The confidence of each sort, to hundredths: how many were right of how many read, with one more of either kind.

    That one more (Laplace's rule of succession) keeps a few facts that all were right from being certain.

    >>> 0.9 < measured()["event-numbered"] <= 1
    True
    """
    counts = tomllib.loads((bundled("data") / "confidence.toml").read_text("utf-8"))
    return MappingProxyType(
        {
            sort: round((right + 1) / (of + 2), 2)
            for table in counts.values()
            for sort, (right, of) in table.items()
        }
    )


def _sure(
    facts: Iterable[Fact], sort_of: Callable[[Fact], str], known: Mapping[str, float]
) -> tuple[Fact, ...]:
    return tuple([replace(f, evidence=replace(f.evidence, confidence=known[sort_of(f)])) for f in facts])
