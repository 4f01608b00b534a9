"""Readings made by hand for tests: a text, and facts whose spans are found in it."""

from balticgraph.documents.read import read_text
from balticgraph.documents.release import Release
from balticgraph.facts.fact import AttendanceFact, EventFact, Evidence, OfficeFact, Reading, Span

TEXT = """---
url: {url}
language: en
publisher: Seimas
published: {published}
title: {title}
---

{body}
"""


def release(
    body: str,
    *,
    url: str = "https://www.lrs.lt/news?p=12345",
    published: str = "2023-11-24",
    title: str = "A session",
    updated: str = "",
) -> Release:
    """A release in English of the Seimas with that body."""
    text = TEXT.format(url=url, published=published, title=title, body=body)
    if updated:
        text = text.replace("\ntitle:", f"\nupdated: {updated}\ntitle:")
    return read_text(text.encode(), "made")


def shown(where: Release, *words: str, rule: str = "made@1", of: str = "") -> Evidence:
    """Evidence at the last place where each of those words stands."""
    spans = tuple(Span(where.text.rindex(w), where.text.rindex(w) + len(w), w, of) for w in words)
    return Evidence(spans=spans, rule=rule, confidence=0.9)


def session(
    where: Release,
    *,
    number: int = 42,
    start: str = "2023-11-23",
    end: str = "2023-11-24",
    city: str | None = "Tallinn",
) -> EventFact:
    """A session of the Baltic Assembly, with evidence in the whole last line."""
    line = where.text.rstrip().rsplit("\n", 1)[-1][:200]
    return EventFact(
        key="e1",
        kind="ba_session",
        number=number,
        start=start,
        end=end,
        city=city,
        country="EE",
        evidence=shown(where, line),
    )


def attending(
    where: Release, person: str, *, capacity: str = "attended", announced: bool = False
) -> AttendanceFact:
    """That person at the event e1."""
    return AttendanceFact(
        person=person, as_written=person, event="e1", capacity=capacity, announced=announced, evidence=shown(where, person)
    )  # fmt: skip


def speaker(where: Release, person: str, parliament: str = "Seimas") -> OfficeFact:
    """That person as Speaker of a parliament."""
    return OfficeFact(
        person=person,
        as_written=person,
        office="Speaker",
        organisation=parliament,
        evidence=shown(where, person),
    )


def reading(where: Release, *people: str, **session_fields: object) -> Reading:
    """A reading with one session and those people at it, each a Speaker."""
    return Reading(
        release=where,
        events=(session(where, **session_fields),),  # type: ignore[arg-type]
        attendance=tuple(attending(where, p) for p in people),
        offices=tuple(speaker(where, p) for p in people),
    )
