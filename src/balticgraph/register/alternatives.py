"""Further values of single cells as facts: the same event, term or body, with only that one field filled."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from balticgraph.facts.fact import BodyFact, EventFact, Evidence, PresidencyFact
from balticgraph.register.evidence import evidence
from balticgraph.register.rows import Row

_EVENTS = ("start", "end", "city", "country", "venue", "name", "presiding")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "sessions": _EVENTS,
    "council_meetings": _EVENTS,
    "meetings": _EVENTS,
    "presidencies": ("country", "president", "start", "end", "motto"),
    "bodies": ("founded", "seats", "abbreviation", "wikidata", "website"),
}
"""The columns of each table whose further values the facts can carry."""


def events(rows: Iterable[Row], known: Iterable[EventFact]) -> tuple[EventFact, ...]:
    """The further values of the `known` events, each with the kind and number that tell which event it is."""
    by_key = {event.key: event for event in known}
    tables = {"sessions", "council_meetings", "meetings"}
    return tuple(_event(row, by_key[row["row"]]) for row in rows if row["table"] in tables)


def _event(row: Row, event: EventFact) -> EventFact:
    return replace(
        event,
        start=_only(row, "start"),
        end=_only(row, "end"),
        city=_only(row, "city"),
        country=_only(row, "country"),
        venue=_only(row, "venue"),
        name=_only(row, "name"),
        presiding=_only(row, "presiding"),
        evidence=_evidence(row),
    )


def terms(rows: Iterable[Row], known: Mapping[str, PresidencyFact]) -> tuple[PresidencyFact, ...]:
    """The further values of the terms that `known` has by key, each with its body, year and half."""
    return tuple(_term(row, known[row["row"]]) for row in rows if row["table"] == "presidencies")


def _term(row: Row, term: PresidencyFact) -> PresidencyFact:
    return replace(
        term,
        country=_only(row, "country") or term.country,
        president=_only(row, "president"),
        start=_only(row, "start"),
        end=_only(row, "end"),
        motto=_only(row, "motto"),
        evidence=evidence(row, "row", "value"),
    )


def bodies(rows: Iterable[Row], known: Iterable[BodyFact]) -> tuple[BodyFact, ...]:
    """The further values of the `known` bodies, each with its name and kind."""
    by_name = {body.name: body for body in known}
    return tuple(_body(row, by_name[row["row"]]) for row in rows if row["table"] == "bodies")


def _body(row: Row, body: BodyFact) -> BodyFact:
    return BodyFact(
        name=body.name,
        kind=body.kind,
        founded=_only(row, "founded"),
        seats=_only(row, "seats"),
        abbreviation=_only(row, "abbreviation"),
        wikidata=_only(row, "wikidata"),
        website=_only(row, "website"),
        evidence=_evidence(row),
    )


def _only(row: Row, field: str) -> str | None:
    return row["value"] if row["field"] == field else None


def _evidence(row: Row) -> Evidence:
    return evidence(row, "row", "value", of={"row": "", "value": row["field"]})
