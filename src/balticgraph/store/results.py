"""What a query gives back, whichever engine ran it: a table of terms, a truth, or triples."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from balticgraph.showing import html_table
from balticgraph.vocabulary import PREFIXES, xsd

Term = NamedNode | BlankNode | Literal
Value = str | int | float | bool | None
_NUMBERS: dict[NamedNode, type[int] | type[float]] = {
    xsd.decimal: float,
    xsd.integer: int,
    xsd.nonNegativeInteger: int,
    xsd.positiveInteger: int,
}


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a SELECT: `columns` are the variables in their order, a cell is a term, None where unbound.

    One without rows is false, as an empty list is; a notebook shows the first.

    >>> table = Table(("name",), ((Literal("Tallinn", language="en"),), (None,)))
    >>> list(table.texts())
    [('Tallinn',), ('',)]
    >>> table
    <Table of 2 rows: name>
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<Table of {len(self)} row{'s' * (len(self) != 1)}: {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        return html_table(self.columns, (map(plain, row) for row in self.rows), len(self))

    def texts(self) -> Iterator[tuple[str, ...]]:
        """The rows as plain strings: a literal's words, an IRI, or the empty string."""
        for row in self.rows:
            yield tuple("" if cell is None else cell.value for cell in row)

    def records(self) -> list[dict[str, Value]]:
        """The rows by column in Python's own values, as `pandas.DataFrame` takes them: numbers, truths, text, None where unbound.

        Days, months and years stay text: a source may know no more than the year.

        >>> Table(("town", "sessions"), ((Literal("Riga"), Literal(14)), (Literal("Tartu"), None))).records()
        [{'town': 'Riga', 'sessions': 14}, {'town': 'Tartu', 'sessions': None}]
        """
        return [dict(zip(self.columns, map(plain, row), strict=True)) for row in self.rows]


@dataclass(frozen=True, slots=True)
class Truth:
    """The answer of an ASK; it is as true as its value.

    >>> bool(Truth(value=False))
    False
    """

    value: bool

    def __bool__(self) -> bool:
        return self.value


@dataclass(frozen=True, slots=True)
class Triples:
    """The triples of a CONSTRUCT or DESCRIBE, sorted."""

    triples: tuple[Triple, ...]

    def __len__(self) -> int:
        return len(self.triples)

    def __repr__(self) -> str:
        return f"<Triples: {len(self)}>"

    def _repr_html_(self) -> str:
        rows = ((one.subject, one.predicate, one.object) for one in self.triples)
        return html_table(("subject", "predicate", "object"), (map(str, row) for row in rows), len(self))


Result = Table | Truth | Triples


def plain(cell: Term | None) -> Value:
    """The nearest value of Python and JSON; a number that they cannot hold stays as it is written.

    >>> plain(Literal(14)), plain(Literal("Riga", language="lv")), plain(None)
    (14, 'Riga', None)
    """
    if cell is None:
        return None
    if not isinstance(cell, Literal):
        return cell.value
    if cell.datatype == xsd.boolean:
        return cell.value in {"true", "1"}
    try:
        number = _NUMBERS[cell.datatype](cell.value)
    except (KeyError, ValueError):
        return cell.value
    return number if math.isfinite(number) else cell.value


def short(cell: Term) -> str:
    """A term as it is shown to a reader: an IRI by its prefix, a literal's words.

    >>> from balticgraph.vocabulary import skos
    >>> short(skos.prefLabel)
    'skos:prefLabel'
    """
    if isinstance(cell, Literal):
        return cell.value
    fitting = [(iri, prefix) for prefix, iri in PREFIXES.items() if cell.value.startswith(iri)]
    if not fitting:
        return cell.value
    iri, prefix = max(fitting, key=lambda pair: len(pair[0]))
    return f"{prefix}:{cell.value.removeprefix(iri)}"
