"""The evidence of a row: its cells as spans of the table, the pages it rests on, and how sure it is."""

from collections.abc import Mapping

from balticgraph.facts.fact import Evidence, Span
from balticgraph.register.rows import Cell, Row

RULE = "register-row@1"
CONFIDENCE = {"stated": 1.0, "derived": 0.8, "general-knowledge": 0.4}
"""How sure a row is: a page says it; it follows from what pages say; no page was found to say it.

The figures put the three in order and mean no more: nothing was counted to find them.
"""


def evidence(row: Row, *columns: str, of: Mapping[str, str] | None = None) -> Evidence:
    """The evidence of a fact that the filled cells of these columns show.

    With `of` each span names the field of the fact that its cell shows: the column's own name, or another one
    where `of` gives it ("" for a cell that shows the fact whole). Without it every span shows the fact whole.
    """
    cells = ((column, row.cells[column]) for column in columns if row[column])
    return Evidence(
        spans=tuple(_span(cell, "" if of is None else of.get(column, column)) for column, cell in cells),
        rule=RULE,
        confidence=CONFIDENCE[row["support"]],
        sources=tuple(row["source_url"].split()),
        support=row["support"],
        note=row.text("note"),
    )


def _span(cell: Cell, of: str) -> Span:
    return Span(cell.start, cell.start + len(cell.quote), cell.quote, of)
