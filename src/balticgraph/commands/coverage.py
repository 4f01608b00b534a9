"""What the register covers, from the command line: by kind and year, on what support, as a table."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from pyoxigraph import Literal

from balticgraph.exports.tables import put_result
from balticgraph.register.coverage import Cover, coverage
from balticgraph.register.tables import read_tables
from balticgraph.resources import bundled
from balticgraph.store.results import Table

TOLD = {
    "stated": "stated",
    "derived": "derived",
    "general-knowledge": "general knowledge",
    "sought": "sought in vain",
    "none": "not known",
}
"""How each status is told to a reader."""
_UNDATED = "undated"


def covered() -> tuple[Cover, ...]:
    """What the bundled register covers."""
    return coverage(read_tables(bundled("data") / "register"))


def write_coverage(covers: Sequence[Cover], fmt: str, output: Path | None) -> None:
    """Write it: as ``table`` a line for each kind and support with its years, else a row for each year too.

    `count` is the number of cells, or of rows of a list, that rest on that support.
    Raises UsageError for another format.
    """
    put_result(by_support(covers) if fmt == "table" else by_year(covers), fmt, output)


def by_year(covers: Iterable[Cover]) -> Table:
    """One row for each kind, year and support; the year is unbound where no day is known."""
    rows = (
        (Literal(c.kind), None if c.year is None else Literal(c.year), Literal(c.support), Literal(c.count))
        for c in covers
    )
    return Table(("kind", "year", "support", "count"), tuple(rows))


def by_support(covers: Iterable[Cover]) -> Table:
    """One row for each kind and support, with how many there are and in which years.

    >>> table = by_support([Cover("medal", year, "stated", 2) for year in (2010, 2011, 2012, 2015)])
    >>> [cell.value for cell in table.rows[0]]
    ['medal', 'stated', '8', '2010-2012, 2015']
    """
    rows: list[tuple[Literal, ...]] = []
    for kind, group in groupby(covers, key=lambda c: c.kind):
        found: dict[str, list[Cover]] = defaultdict(list)
        for cover in group:
            found[cover.support].append(cover)
        for support in filter(found.__contains__, TOLD):
            counted = sum(c.count for c in found[support])
            years = ", ".join(_runs([c.year for c in found[support]]))
            rows.append(tuple(map(Literal, (kind, TOLD[support], counted, years))))
    return Table(("kind", "support", "count", "years"), tuple(rows))


def _runs(years: Sequence[int | None]) -> Iterator[str]:
    """Years that follow each other as first and last, the undated ones first."""
    if None in years:
        yield _UNDATED
    dated = sorted(year for year in years if year is not None)
    for _, run in groupby(enumerate(dated), key=lambda pair: pair[1] - pair[0]):
        found = [year for _, year in run]
        yield f"{found[0]}-{found[-1]}" if len(found) > 1 else f"{found[0]}"
