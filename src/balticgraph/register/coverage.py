"""Which years have which facts, on what support, and what was sought in vain: told of every cell due."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from balticgraph.facts.fact import SUPPORTS
from balticgraph.register.rows import Row
from balticgraph.register.tables import Table

SOUGHT, NONE = "sought", "none"
STATUSES = (*SUPPORTS, SOUGHT, NONE)
"""On what a cell rests; `sought`: empty, and looked for in vain; `none`: empty, and no more known."""

_SESSION = {
    "session first day": "start", "session last day": "end", "session town": "city",
    "session presiding state": "presiding", "session president": "president",
}  # fmt: skip
_COUNCIL = {"council first day": "start", "council last day": "end", "council town": "city"}
_TERM = {"presiding state": "country", "president": "president"}
_AWARDS = {
    "prize for literature": "Baltic Assembly Prize for Literature",
    "prize for the arts": "Baltic Assembly Prize for the Arts",
    "prize for science": "Baltic Assembly Prize for Science",
    "medal": "Baltic Assembly Medal",
}
_DAYS = ("start", "end")
_YEARS = range(1989, 2100)  # what is older is background, and no part of what the register means to cover
KINDS = (*_SESSION, *_COUNCIL, *_TERM, "delegation members", "attendance", "documents", *_AWARDS)
"""The kinds of fact that are counted, in the order in which they are told."""


@dataclass(frozen=True, slots=True, order=True)
class Cover:
    """How many cells, or rows, of one kind of fact rest on one support in one year.

    The year is None where no day is known.
    """

    kind: str
    year: int | None
    support: str
    count: int


def coverage(tables: Mapping[str, Table]) -> tuple[Cover, ...]:
    """The cover of each kind of fact and year, in the order of KINDS, by year; undated ones come first."""
    counts: Counter[tuple[str, int | None, str]] = Counter(_cells(tables))
    counts.update(_rows(tables))
    ordered = sorted(counts, key=lambda k: (KINDS.index(k[0]), k[1] or 0, STATUSES.index(k[2])))
    return tuple(Cover(kind, year, support, counts[kind, year, support]) for kind, year, support in ordered)


def _cells(tables: Mapping[str, Table]) -> Iterator[tuple[str, int | None, str]]:
    """Each cell that should be filled: its kind, year and support."""
    others, told = _others(tables["alternatives"].rows), _told(tables["sought"].rows)
    for table, kinds in {"sessions": _SESSION, "council_meetings": _COUNCIL, "presidencies": _TERM}.items():
        for row in filter(_counted, tables[table].rows):
            year = _year(row, others[table, row["key"], "start"])
            for kind, field in kinds.items():
                empty = SOUGHT if (table, row["key"], field) in told else NONE
                rests = _support(row, field, others[table, row["key"], field])
                yield kind, year, rests or empty


def _counted(row: Row) -> bool:
    """Ordinary sessions, councils, and the terms of the assembly; other rows may leave cells empty."""
    return not row["key"].startswith("BCM/") and ("kind" not in row.cells or row["kind"] == "ordinary")


def _support(row: Row, field: str, others: Iterable[Row]) -> str | None:
    """The strongest support of any value of a cell, None where it has none; only a whole day fills a day."""
    values = [(row[field], row["support"]), *((other["value"], other["support"]) for other in others)]
    whole = len("2023-11-23") if field in _DAYS else 1
    found = {support for value, support in values if len(value) >= whole}
    return next((support for support in SUPPORTS if support in found), None)


def _year(row: Row, others: Iterable[Row]) -> int | None:
    if "year" in row.cells:
        return row.number("year")
    days = [row["start"], row["end"], *(other["value"] for other in others)]
    return next((int(day[:4]) for day in days if day), None)


def _others(rows: Iterable[Row]) -> Mapping[tuple[str, str, str], list[Row]]:
    found: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in rows:
        found[row["table"], row["row"], row["field"]].append(row)
    return found


def _told(rows: Iterable[Row]) -> frozenset[tuple[str, str, str]]:
    return frozenset((row["table"], row["row"], row["field"]) for row in rows)


def _rows(tables: Mapping[str, Table]) -> Iterator[tuple[str, int | None, str]]:
    """Each row of the tables that are lists, and one mark for each year in which such a list is empty."""
    found = [row for row in _listed(tables) if row[1] is None or row[1] in _YEARS]
    yield from found
    told = {(row["table"], row["row"]) for row in tables["sought"].rows}
    rosters = SOUGHT if any(table == "delegations" for table, _ in told) else NONE
    have = {(kind, year) for kind, year, _ in found}
    for kind in ("delegation members", "attendance", "documents", *_AWARDS):
        given = {year for k, year in have if k == kind and year is not None}
        looked = {year for year in _YEARS if _name(kind, year) in told}
        for year in range(min(given | looked), max(given | looked)) if given else ():
            if year not in given:
                empty = SOUGHT if year in looked else NONE
                yield kind, year, rosters if kind == "delegation members" else empty


def _name(kind: str, year: int) -> tuple[str, str]:
    """How the table of what was sought names a year of a list."""
    return ("prizes", f"{year}/{_AWARDS[kind]}") if kind in _AWARDS else (kind, f"{year}")


def _listed(tables: Mapping[str, Table]) -> Iterator[tuple[str, int | None, str]]:
    events = (row for name in ("sessions", "council_meetings", "meetings") for row in tables[name].rows)
    dated = {row["key"]: _year(row, ()) for row in events}
    for row in tables["delegations"].rows:
        yield "delegation members", _first_year(row, "attested", "start", "end"), row["support"]
    for row in tables["attendance"].rows:
        yield "attendance", dated[row["event"]], row["support"]
    for row in tables["documents"].rows:
        yield "documents", _first_year(row, "date") or dated.get(row["event"]), row["support"]
    kinds = {award: kind for kind, award in _AWARDS.items()}
    for row in tables["prizes"].rows:
        if row["award"] in kinds:
            yield kinds[row["award"]], row.number("year"), row["support"]


def _first_year(row: Row, *columns: str) -> int | None:
    return next((int(row[column][:4]) for column in columns if row[column]), None)
