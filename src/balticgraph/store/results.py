"""What a query gives back, whichever engine ran it: a table of terms, a truth, or triples."""

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from balticgraph.vocabulary import PREFIXES

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
