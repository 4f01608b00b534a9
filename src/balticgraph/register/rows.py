"""CSV as rows of cells that know where they stand: line, column, and code points of the text.

Comma-separated values as in RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), with one restriction:
a cell holds no line break, so that a line is a row.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_CELL = re.compile(r'"((?:[^"]|"")*)"|([^",]*)')


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its value, and the words of the file that hold it, without the quotation marks around them.

    `text[start:start + len(quote)] == quote`; a doubled quotation mark inside stands once in the value.
    """

    value: str
    quote: str
    start: int
    column: int


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of one line, numbered from 1; `broken` is the column from which it cannot be read."""

    number: int
    cells: tuple[Cell, ...]
    broken: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table by column."""

    line: int
    cells: Mapping[str, Cell]

    def __getitem__(self, column: str) -> str:
        """The cell's value, "" where it is empty."""
        return self.cells[column].value

    def text(self, column: str) -> str | None:
        """The cell's value, None where it is empty."""
        return self[column] or None

    def number(self, column: str) -> int | None:
        """The cell's value as a whole number, None where it is empty."""
        return int(self[column]) if self[column] else None


def lines(text: str) -> tuple[Line, ...]:
    """The lines of a text with their cells.

    >>> [(c.value, c.start) for c in lines('a,"b,c"')[0].cells]
    [('a', 0), ('b,c', 3)]
    >>> lines('a,"b')[0].broken
    2
    """
    found: list[Line] = []
    start = 0
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        found.append(_line(number, line, start))
        start += len(line) + 1
    return tuple(found)


def _line(number: int, line: str, offset: int) -> Line:
    cells: list[Cell] = []
    at = 0
    while at <= len(line):
        found = _CELL.match(line, at)
        if found is None or (found.end() < len(line) and line[found.end()] != ","):
            return Line(number, tuple(cells), broken=len(cells) + 1)
        start, end = found.span(2 if found.group(1) is None else 1)
        quote = line[start:end]
        cells.append(Cell(quote.replace('""', '"'), quote, offset + start, len(cells) + 1))
        at = found.end() + 1
    return Line(number, tuple(cells))
