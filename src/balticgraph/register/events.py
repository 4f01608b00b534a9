"""Sessions, councils and other meetings as facts; and the bare events that other tables point to."""

from collections.abc import Iterable, Mapping

from balticgraph.facts.fact import EventFact
from balticgraph.register.evidence import evidence
from balticgraph.register.rows import Row

_SESSION_KINDS = {
    "ordinary": "ba_session", "extraordinary": "ba_session", "joint-nordic-council": "consultation",
    "joint-sitting": "other", "founding": "other",
}  # fmt: skip
_PLACE_AND_TIME = ("start", "end", "city", "country", "venue", "name")
_NUMBERED = ("ba_session", "baltic_council")


def kind_of(key: str) -> str:
    """The kind of an event, which its key begins with.

    >>> kind_of("ba_session/42")
    'ba_session'
    """
    return key.partition("/")[0]


def sessions(rows: Iterable[Row]) -> tuple[EventFact, ...]:
    """The sessions, ordinary and extraordinary, and the joint meetings and sittings beside them."""
    return tuple(_event(row, _SESSION_KINDS[row["kind"]], presiding=row.text("presiding")) for row in rows)


def councils(rows: Iterable[Row]) -> tuple[EventFact, ...]:
    """The meetings of the Baltic Council."""
    return tuple(_event(row, "baltic_council") for row in rows)


def meetings(rows: Iterable[Row]) -> tuple[EventFact, ...]:
    """The other events."""
    return tuple(_event(row, row["kind"]) for row in rows)


def _event(row: Row, kind: str, *, presiding: str | None = None) -> EventFact:
    columns = (
        "key",
        *(("kind",) if "kind" in row.cells else ()),
        "number",
        *_PLACE_AND_TIME,
        *(("presiding",) if presiding else ()),
    )
    return EventFact(
        key=row["key"],
        kind=kind,
        extraordinary=row["key"].startswith("ba_session/extraordinary-"),
        number=row.number("number"),
        start=row.text("start"),
        end=row.text("end"),
        city=row.text("city"),
        country=row.text("country"),
        venue=row.text("venue"),
        name=row.text("name"),
        presiding=presiding,
        evidence=evidence(row, *columns, of={"key": "", "kind": ""}),
    )


def named_events(rows: Iterable[Row], column: str, names: Mapping[str, str]) -> tuple[EventFact, ...]:
    """The events that a column points to, each once, as its cells show them; `names` has names by key."""
    first: dict[str, Row] = {}
    for row in rows:
        if row[column]:
            first.setdefault(row[column], row)
    return tuple(bare_event(key, row, column, names.get(key)) for key, row in first.items())


def signing_events(rows: Iterable[Row], papers: Iterable[Row]) -> tuple[EventFact, ...]:
    """The events at which the founding documents of formats were signed, as `papers` tell."""
    held = {paper["title"]: paper["event"] for paper in papers if paper["event"]}
    found = {held[row["basis"]]: row for row in rows if row["basis"] in held}
    return tuple(bare_event(key, row, "basis") for key, row in found.items())


def bare_event(key: str, row: Row, column: str, name: str | None = None) -> EventFact:
    """An event as its key alone shows it."""
    kind, _, rest = key.partition("/")
    number = rest.removeprefix("extraordinary-")
    return EventFact(
        key=key,
        kind=kind,
        extraordinary=kind == "ba_session" and rest != number,
        number=int(number) if kind in _NUMBERED else None,
        name=name,
        evidence=evidence(row, column),
    )
