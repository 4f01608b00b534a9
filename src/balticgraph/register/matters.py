"""Presidencies, priorities, cooperation, documents and prizes as facts."""

from collections.abc import Iterable, Mapping

from balticgraph.facts.fact import CooperationFact, DocumentFact, PresidencyFact, PriorityFact, RecipientFact
from balticgraph.register.evidence import evidence
from balticgraph.register.people import plain
from balticgraph.register.rows import Row

_FORMAT = ("key", "name", "since", "basis", "signed", "a", "b")
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
            evidence=evidence(row, *_TERM, of=dict.fromkeys(_TERM[:5], "")),
        )
        for row in rows
    )


def priorities(rows: Iterable[Row], terms: Mapping[str, Row]) -> tuple[PriorityFact, ...]:
    """The priorities, each of the term that `terms` has under its key."""
    return tuple(
        PriorityFact(
            text=row["text"],
            language=row.text("language"),
            presidency=terms[row["presidency"]]["country"],
            body=terms[row["presidency"]]["body"],
            year=terms[row["presidency"]].number("year"),
            evidence=evidence(row, "presidency", "text"),
        )
        for row in rows
    )


def cooperation(rows: Iterable[Row]) -> tuple[CooperationFact, ...]:
    """The pairs of partners, each of the format that its key begins with."""
    return tuple(
        CooperationFact(
            a=row["a"],
            b=row["b"],
            key=format_key(row["key"], row["name"]),
            name=row["name"],
            since=row.text("since"),
            basis=row.text("basis"),
            evidence=evidence(row, *_FORMAT, of=dict.fromkeys(_FORMAT[:5], "")),
        )
        for row in rows
    )


def format_key(key: str, name: str) -> str | None:
    """What tells a format from others of its partners: how its key begins, None for cooperation at large.

    >>> format_key("ba-nc-benelux/nordic-council", "Trilateral meetings")
    'ba-nc-benelux'
    >>> format_key("ba-x", "Cooperation of the A and the X")
    """
    return None if name.startswith("Cooperation of the ") else key.partition("/")[0]


def documents(rows: Iterable[Row]) -> tuple[DocumentFact, ...]:
    """The documents, each with the event that adopted it where that is known."""
    return tuple(
        DocumentFact(
            event=row.text("event"),
            kind=row["kind"],
            title=row["title"],
            date=row.text("date"),
            key=None if row["event"] else row["key"],
            evidence=evidence(row, "key", "event", "kind", "title", "date"),
        )
        for row in rows
    )


def founding(rows: Iterable[Row], papers: Iterable[Row]) -> tuple[DocumentFact, ...]:
    """The documents that formats are founded on, as `papers` know them, each once."""
    known = {paper["title"]: paper for paper in papers}
    first: dict[str, Row] = {}
    for row in rows:
        if row["basis"] in known:
            first.setdefault(row["basis"], row)
    return tuple(
        DocumentFact(
            event=known[title].text("event"),
            kind=known[title]["kind"],
            title=title,
            date=row.text("signed"),
            key=None if known[title]["event"] else known[title]["key"],
            evidence=evidence(row, "basis", "signed"),
        )
        for title, row in first.items()
    )


def recipients(rows: Iterable[Row]) -> tuple[RecipientFact, ...]:
    """The persons, groups and firms that received an award."""
    return tuple(
        RecipientFact(
            person=row["laureate"],
            as_written=plain(row["laureate"]),
            award=row["award"],
            year=row.number("year"),
            work=row.text("work"),
            event=row.text("event"),
            organisation=row["laureate_kind"] != "person",
            evidence=evidence(row, "year", "award", "laureate", "laureate_kind", "work", "event"),
        )
        for row in rows
    )
