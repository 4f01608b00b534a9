"""Answers as tables: drawn for a terminal, as CSV, or as JSON."""

import csv
import io
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from pyoxigraph import Literal as Words
from pyoxigraph import NamedNode, Triple
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table as Drawn
from rich.text import Text

from balticgraph.errors import UsageError
from balticgraph.exports.files import opened
from balticgraph.store.results import Result, Table, Term, Triples, Truth, short

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]+")  # what is read from the web must not steer a terminal
_WIDE = 10_000  # columns of a stream that is no terminal: one row stays one line
_LONGEST = 48
"""Signs of a cell that a drawn table shows: a quotation or four addresses would push all other columns out of sight."""
_NARROWEST = 20
"""Signs that a column of long cells needs at the least."""
_BETWEEN = 3
"""Signs between two columns, as the drawing library sets them."""


def put_result(result: Result, fmt: str, output: Path | None) -> None:
    """Write any answer to a file, or to standard output for None. Raises UsageError for a file that cannot be written."""
    if output is None:
        write_result(result, fmt, sys.stdout)
        return
    text = io.StringIO()
    write_result(result, fmt, text)
    with opened(output) as out:
        out.write(text.getvalue().encode("utf-8"))


def write_result(result: Result, fmt: str, out: TextIO) -> None:
    """Write any answer: a truth as ``true`` or ``false``, triples as rows of subject, predicate and object.

    >>> import sys
    >>> write_result(Truth(value=True), "csv", sys.stdout)
    true
    """
    if isinstance(result, Truth):
        out.write(f"{json.dumps(result.value)}\n")
    elif isinstance(result, Triples):
        rows = tuple((_cell(t.subject), t.predicate, _cell(t.object)) for t in result.triples)
        write_table(Table(("subject", "predicate", "object"), rows), fmt, out)
    else:
        write_table(result, fmt, out)


def _cell(term: Term | Triple) -> Term:
    return Words(str(term)) if isinstance(term, Triple) else term


def write_table(table: Table, fmt: str, out: TextIO, *, whole: bool = False) -> None:
    r"""Write the rows as ``table``, ``csv`` or ``json``. Raises UsageError for another format.

    A table is for reading: it shortens IRIs by the project's prefixes, cuts other cells at 48 signs and says so, and on a
    terminal has colour and no more columns than can be read side by side; those left out are named. A `whole` one has
    every cell and column whatever the width: for reports, whose messages are to be read to their end.

    CSV and JSON have every cell whole. CSV follows RFC 4180, except that lines end in ``\n`` (what line tools and
    version control expect; every CSV reader takes it); unbound is empty. JSON is a list of objects with the columns
    as keys; integers, decimals and truths are JSON's own, unbound is null, all else a string.

    >>> import sys
    >>> towns = Table(("town", "sessions"), ((Words("Tallinn, EE"), Words(14)), (Words("Riga"), None)))
    >>> write_table(towns, "csv", sys.stdout)
    town,sessions
    "Tallinn, EE",14
    Riga,
    >>> write_table(towns, "json", sys.stdout)
    [
      {"town": "Tallinn, EE", "sessions": 14},
      {"town": "Riga", "sessions": null}
    ]
    >>> write_table(towns, "xlsx", sys.stdout)
    Traceback (most recent call last):
    balticgraph.errors.UsageError: xlsx is no format of a table; choose table, csv or json
    """
    if fmt == "csv":
        _write_csv(table, out)
    elif fmt == "json":
        _write_json(table, out)
    elif fmt == "table":
        _draw(table, out, whole=whole)
    else:
        raise UsageError(f"{fmt} is no format of a table; choose table, csv or json")


def _write_csv(table: Table, out: TextIO) -> None:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(table.texts())


def _write_json(table: Table, out: TextIO) -> None:
    lines = ",\n".join("  " + json.dumps(row, ensure_ascii=False, allow_nan=False) for row in table.records())
    out.write(f"[\n{lines}\n]\n" if lines else "[]\n")


def _draw(table: Table, out: TextIO, *, whole: bool) -> None:
    terminal = out.isatty()
    console = Console(file=out, width=None if terminal else _WIDE, highlight=False, emoji=False, markup=False)
    shown = [_shown(row) for row in table.rows]
    kept = len(table.columns) if whole else _fitting(table.columns, shown, console.width)
    cells = [_cells(row, _WIDE if whole else _LONGEST) for row in table.rows]
    drawn = Drawn(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in table.columns[:kept]:
        drawn.add_column(Text(column), overflow="fold")
    for row in cells:
        drawn.add_row(*map(Text, row[:kept]))
    notes = [_CUT] if any(row[:kept] != full[:kept] for row, full in zip(cells, shown, strict=True)) else []
    if left := table.columns[kept:]:
        notes.append(f"left out for want of width: {', '.join(left)}; --format csv or json has them")
    if terminal:
        console.print(drawn, *map(Text, notes), sep="\n")
        return
    with console.capture() as drawing:  # the padding of the last column is not worth a byte in a file
        console.print(drawn, *notes, sep="\n")
    out.write("".join(f"{line.rstrip()}\n" for line in drawing.get().splitlines()))


def _fitting(columns: Sequence[str], shown: Sequence[Sequence[str]], width: int) -> int:
    """How many columns from the left can be read side by side in so many signs: at least one.

    A column that is squeezed below 20 signs breaks words and addresses over many lines, and nobody reads it; the
    questions give first what was asked for, and last the pages and IRIs that stand behind it.

    >>> _fitting(("person", "quote", "iri"), [("Edmunds Cepurītis", "e" * 300, "id:person/edmunds-cepuritis")], 60)
    2
    """
    needs = [
        min(_NARROWEST, max(len(cell) for cell in (name, *(row[at] for row in shown))))
        for at, name in enumerate(columns)
    ]
    kept = len(needs)
    while kept > 1 and sum(needs[:kept]) + _BETWEEN * (kept - 1) > width:
        kept -= 1
    return kept


_CUT = "… stands for the rest of a long cell; --format csv or json has it whole"


def _shown(row: Sequence[Term | None]) -> list[str]:
    return ["" if cell is None else _UNSEEN.sub(" ", short(cell)) for cell in row]


def _cells(row: Sequence[Term | None], longest: int) -> list[str]:
    """The cells of a row as they are drawn; an IRI stays whole, since a part of one names nothing."""
    shown = zip(row, _shown(row), strict=True)
    return [said if isinstance(cell, NamedNode) else _cut(said, longest) for cell, said in shown]


def _cut(cell: str, longest: int) -> str:
    return cell if len(cell) <= longest else f"{cell[: longest - 1].rstrip()}…"
