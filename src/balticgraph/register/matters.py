"""Presidencies, priorities, cooperation, documents and prizes as facts."""

from collections.abc import Iterable, Mapping

from balticgraph.facts.fact import CooperationFact, DocumentFact, PresidencyFact, PriorityFact, RecipientFact
from balticgraph.register.evidence import evidence
from balticgraph.register.rows import Row

_TERM = ("key", "body", "year", "half", "country", "president", "start", "end", "motto")


def presidencies(rows: Iterable[Row]) -> tuple[PresidencyFact, ...]:
    """The terms: which state presides over which body, and who in its name."""
    return tuple(
        PresidencyFact(
            body=row["body"],
            country=row["country"],
            year=row.number("year"),
            half=row.number("half"),
            start=row.text("start"),
            end=row.text("end"),
            relation="holds",
            president=row.text("president"),
            motto=row.text("motto"),
            evidence=evidence(row, *_TERM),
        )
        for row in rows
    )


def priorities(rows: Iterable[Row], terms: Mapping[str, Row]) -> tuple[PriorityFact, ...]:
    """The priorities, each of the term that `terms` has under its key."""
    return tuple(
        PriorityFact(
            text=row["text"],
            presidency=terms[row["presidency"]]["country"],
            body=terms[row["presidency"]]["body"],
            year=terms[row["presidency"]].number("year"),
            evidence=evidence(row, "presidency", "text"),
        )
        for row in rows
    )


def cooperation(rows: Iterable[Row]) -> tuple[CooperationFact, ...]:
    """The pairs of partners.

    A pair that works in several formats is told once, by the first of them, since a format is known by its
    two partners; what is told of the others stays in the table.
    """
    first: dict[tuple[str, str], Row] = {}
    for row in rows:
        first.setdefault((row["a"], row["b"]), row)
    return tuple(
        CooperationFact(
            a=a, b=b, name=row["name"], since=row.text("since"), basis=row.text("basis"),
            evidence=evidence(row, "name", "a", "b", "since", "basis"),
        )
        for (a, b), row in first.items()
    )  # fmt: skip


def documents(rows: Iterable[Row]) -> tuple[DocumentFact, ...]:
    """The documents, each with the event that adopted it where that is known."""
    return tuple(
        DocumentFact(
            event=row.text("event"),
            kind=row["kind"],
            title=row["title"],
            date=row.text("date"),
            evidence=evidence(row, "event", "kind", "title", "date"),
        )
        for row in rows
    )


def recipients(rows: Iterable[Row]) -> tuple[RecipientFact, ...]:
    """The persons who received an award; organisations stay in the table: the fact is about a person."""
    return tuple(
        RecipientFact(
            person=row["laureate"],
            as_written=row["laureate"],
            award=row["award"],
            year=row.number("year"),
            work=row.text("work"),
            evidence=evidence(row, "year", "award", "laureate", "work"),
        )
        for row in rows
        if row["laureate_kind"] == "person"
    )
