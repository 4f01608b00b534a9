"""What a query gives back, whichever engine ran it: a table of terms, a truth, or triples."""

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

Term = NamedNode | BlankNode | Literal


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a SELECT: `columns` are the variables in their order, a cell is a term, None where unbound.

    >>> table = Table(("name",), ((Literal("Tallinn", language="en"),), (None,)))
    >>> list(table.texts())
    [('Tallinn',), ('',)]
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def texts(self) -> Iterator[tuple[str, ...]]:
        """The rows as plain strings: a literal's words, an IRI, or the empty string."""
        for row in self.rows:
            yield tuple("" if cell is None else cell.value for cell in row)


@dataclass(frozen=True, slots=True)
class Truth:
    """The answer of an ASK."""

    value: bool


@dataclass(frozen=True, slots=True)
class Triples:
    """The triples of a CONSTRUCT or DESCRIBE, sorted."""

    triples: tuple[Triple, ...]


Result = Table | Truth | Triples
