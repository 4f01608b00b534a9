"""The evidence of a row: its cells as spans of the table, and the pages it rests on."""

from collections.abc import Mapping

from balticgraph.facts.fact import Evidence, Span
from balticgraph.register.rows import Cell, Row

RULE = "register-row@1"


def evidence(row: Row, *columns: str, of: Mapping[str, str] | None = None) -> Evidence:
    """The evidence of a fact that the filled cells of these columns show.

    With `of` each span names the field of the fact that its cell shows: the column's own name, or another one
    where `of` gives it ("" for a cell that shows the fact whole). Without it every span shows the fact whole.
    """
    cells = ((column, row.cells[column]) for column in columns if row[column])
    return Evidence(
        spans=tuple(_span(cell, "" if of is None else of.get(column, column)) for column, cell in cells),
        rule=RULE,
        confidence=1.0,  # a cell says what it says; what it rests on is told by its support
        sources=tuple(row["source_url"].split()),
        support=row["support"],
        note=row.text("note"),
    )


def _span(cell: Cell, of: str) -> Span:
    return Span(cell.start, cell.start + len(cell.quote), cell.quote, of)
