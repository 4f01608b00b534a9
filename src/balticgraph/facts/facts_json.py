"""A reading as Facts JSON, the public form between reading and graph, and back.

One object a release: `release` with what it states of itself, then one list a family; each fact has the
fields of its class, its spans as `evidence`, its `rule` and `confidence`. Fields that say nothing beyond
their default of False are left out.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any, TypeAlias

from balticgraph.documents.release import Release
from balticgraph.errors import ReadError
from balticgraph.facts.fact import (
    AttendanceFact,
    CommemorationFact,
    CooperationFact,
    DocumentFact,
    EventFact,
    Evidence,
    OfficeFact,
    PresidencyFact,
    PriorityFact,
    Reading,
    RecipientFact,
    Span,
    StatementFact,
    TopicFact,
)

Fact: TypeAlias = (
    EventFact
    | AttendanceFact
    | OfficeFact
    | PresidencyFact
    | CooperationFact
    | DocumentFact
    | RecipientFact
    | PriorityFact
    | StatementFact
    | CommemorationFact
    | TopicFact
)

LISTS: dict[str, type[Fact]] = {
    "events": EventFact,
    "attendance": AttendanceFact,
    "announced": AttendanceFact,
    "offices": OfficeFact,
    "presidencies": PresidencyFact,
    "cooperation": CooperationFact,
    "documents": DocumentFact,
    "recipients": RecipientFact,
    "priorities": PriorityFact,
    "statements": StatementFact,
    "commemorations": CommemorationFact,
    "topics": TopicFact,
}
"""The lists of a reading, in the order of the object, with the class of their facts."""
_OWN = frozenset({"evidence", "rule", "confidence"})


def to_json(reading: Reading) -> dict[str, Any]:
    """The object that one release gives; keys and facts in a fixed order.

    >>> from balticgraph.documents.release import Release
    >>> release = Release(name="a", content_hash="sha256:0", text="", passages=())
    >>> found = to_json(Reading(release=release))
    >>> found["release"]["id"], found["events"]
    ('a', [])
    """
    found: dict[str, Any] = {"release": _release(reading.release)}
    for name in LISTS:
        found[name] = [_fact(fact) for fact in getattr(reading, name)]
    return found


def _release(release: Release) -> dict[str, Any]:
    """What a release states of itself, by its keys."""
    stated = ("url", "title", "publisher", "published", "updated", "contact")
    values = {name: one.value if (one := getattr(release, name)) else None for name in stated}
    return {
        "id": release.name,
        "url": values["url"],
        "title": values["title"],
        "publisher": values["publisher"],
        "language": release.language,
        "published": values["published"],
        "updated": values["updated"],
        "contact": values["contact"],
        "photographers": [one.value for one in release.photographers],
        "photo_credits": release.photo_credits,
    }


def _fact(fact: Fact) -> dict[str, Any]:
    """A fact by its fields, those that are False left out, its evidence as spans, rule and confidence."""
    found: dict[str, Any] = {}
    for one in fields(fact):
        value = getattr(fact, one.name)
        if isinstance(value, Evidence):
            found |= {
                "evidence": [_span(span) for span in value.spans],
                "rule": value.rule,
                "confidence": value.confidence,
            }
        elif value is not False:
            found[one.name] = value
    return found


def _span(span: Span) -> dict[str, Any]:
    found: dict[str, Any] = {"start": span.start, "end": span.end, "quote": span.quote}
    return found | {"of": span.of} if span.of else found


def from_json(found: Mapping[str, Any], release: Release) -> Reading:
    """The reading that an object of Facts JSON holds, of this release.

    Raises `ReadError` where a fact lacks a field or has one that its class does not know.

    >>> release = Release(name="a", content_hash="sha256:0", text="", passages=())
    >>> from_json(to_json(Reading(release=release)), release) == Reading(release=release)
    True
    """
    lists: dict[str, Any] = {}
    for name, kind in LISTS.items():
        lists[name] = tuple(
            _read(kind, fact, f"{release.name}: {name}[{n}]") for n, fact in enumerate(found.get(name, ()))
        )
    return Reading(release=release, **lists)


def _read(kind: type[Fact], fact: Mapping[str, Any], where: str) -> Fact:
    """A fact of a kind from its fields; raises `ReadError` where one is strange or missing."""
    known = {one.name for one in fields(kind)}
    strange = sorted(set(fact) - known - _OWN)
    missing = [one.name for one in fields(kind) if one.default is MISSING and one.name not in fact]
    if strange or missing:
        faults = f"has {', '.join(strange) or 'no strange field'} and lacks {', '.join(missing) or 'none'}"
        raise ReadError(f"{where} {faults}; mend the fact")
    spans = tuple(Span(s["start"], s["end"], s["quote"], s.get("of", "")) for s in fact["evidence"])
    rule, confidence = str(fact.get("rule", "")), float(fact.get("confidence", 0))
    evidence = Evidence(spans=spans, rule=rule, confidence=confidence)
    return kind(**{key: value for key, value in fact.items() if key not in _OWN}, evidence=evidence)
