"""Every cell that should be filled is told of: by its support, or as sought, or as unknown."""

from collections.abc import Mapping

from balticgraph.register.coverage import KINDS, NONE, SOUGHT, STATUSES, Cover, coverage
from balticgraph.register.tables import Table

CELLS = tuple(kind for kind in KINDS if kind.startswith(("session", "council", "presi")))


def _of(found: tuple[Cover, ...], kind: str) -> dict[str, int]:
    counts = dict.fromkeys(STATUSES, 0)
    for row in found:
        if row.kind == kind:
            counts[row.support] += row.count
    return counts


def test_each_cell_is_told_once(tables: Mapping[str, Table]) -> None:
    found = coverage(tables)
    for kind in CELLS:
        due = 45 if kind.startswith("session") else 32 if kind.startswith("council") else 46
        assert sum(_of(found, kind).values()) == due, kind
        assert _of(found, kind)[NONE] == 0, kind


def test_gaps_are_told_as_sought(tables: Mapping[str, Table]) -> None:
    found = coverage(tables)
    assert Cover("session first day", 1997, SOUGHT, 2) in found
    assert Cover("prize for the arts", 2011, SOUGHT, 1) in found
    assert Cover("session first day", 2023, "stated", 1) in found
    assert any(row.year is None and row.kind == "council first day" for row in found)


def test_lists_have_a_mark_for_each_year_between(tables: Mapping[str, Table]) -> None:
    found = coverage(tables)
    for kind, first in (("prize for science", 1994), ("medal", 2002), ("prize for literature", 1994)):
        years = sorted({row.year for row in found if row.kind == kind and row.year})
        assert years == list(range(first, 2026))


def test_rows_are_in_order_and_the_same_each_time(tables: Mapping[str, Table]) -> None:
    found = coverage(tables)
    assert found == coverage(tables)
    assert [KINDS.index(row.kind) for row in found] == sorted(KINDS.index(row.kind) for row in found)
    assert all(row.count > 0 and row.support in STATUSES for row in found)
