"""Further values of single cells as facts: the same event, term or body, with only that one field filled."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from balticgraph.facts.fact import BodyFact, EventFact, Evidence, PresidencyFact
from balticgraph.register.evidence import evidence
from balticgraph.register.rows import Row

_SHOWN = ("table", "row", "field", "value")


def events(rows: Iterable[Row], known: Iterable[EventFact]) -> tuple[EventFact, ...]:
    """The further values of the `known` events, each with the kind and number that tell which event it is."""
    by_key = {event.key: event for event in known}
    tables = {"sessions", "council_meetings", "meetings"}
    return tuple(
        event_with(by_key[row["row"]], row["field"], row["value"], _marked(row))
        for row in rows
        if row["table"] in tables
    )


def terms(rows: Iterable[Row], known: Mapping[str, PresidencyFact]) -> tuple[PresidencyFact, ...]:
    """The further values of the terms that `known` has by key, each with its body, year and half."""
    return tuple(
        term_with(known[row["row"]], row["field"], row["value"], _marked(row))
        for row in rows
        if row["table"] == "presidencies"
    )


def bodies(rows: Iterable[Row], known: Iterable[BodyFact]) -> tuple[BodyFact, ...]:
    """The further values of the `known` bodies, each with its name and kind."""
    by_name = {body.name: body for body in known}
    return tuple(
        body_with(by_name[row["row"]], row["field"], row["value"], _marked(row))
        for row in rows
        if row["table"] == "bodies"
    )


def event_with(event: EventFact, field: str, value: str, evidence: Evidence) -> EventFact:
    """The event with that value alone, beside what tells which event it is."""
    only = {field: value}.get
    return replace(
        event,
        start=only("start"),
        end=only("end"),
        city=only("city"),
        country=only("country"),
        venue=only("venue"),
        name=only("name"),
        presiding=only("presiding"),
        evidence=evidence,
    )


def term_with(term: PresidencyFact, field: str, value: str, evidence: Evidence) -> PresidencyFact:
    """The term with that value alone, beside its body, year, half and state."""
    only = {field: value}.get
    return replace(
        term,
        country=only("country") or term.country,
        president=only("president"),
        start=only("start"),
        end=only("end"),
        motto=only("motto"),
        evidence=evidence,
    )


def body_with(body: BodyFact, field: str, value: str, evidence: Evidence) -> BodyFact:
    """The body with that value alone, beside its name and kind."""
    only = {field: value}.get
    return BodyFact(
        name=body.name,
        kind=body.kind,
        founded=only("founded"),
        seats=only("seats"),
        abbreviation=only("abbreviation"),
        wikidata=only("wikidata"),
        website=only("website"),
        evidence=evidence,
    )


def _marked(row: Row) -> Evidence:
    return evidence(row, *_SHOWN, of={**dict.fromkeys(_SHOWN, ""), "value": row["field"]})
