"""What readers see: the questions that any store answers, embedded or remote."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from pyoxigraph import NamedNode, Quad

from balticgraph.store.results import Result, Table, Term


class View(Protocol):
    """Something that can be asked: SPARQL, and quads of named graphs.

    A query's default graph is the current view with the ontology's labels; ``GRAPH`` reaches releases,
    provenance and conflicts.
    """

    def query(self, sparql: str, *, graphs: Sequence[NamedNode] | None = None) -> Result:
        """The answer to a query; `graphs` replaces the default graph. Raises UsageError and StoreError."""
        ...

    def quads(self, *, graph: NamedNode | None = None) -> Iterator[Quad]:
        """The quads of one graph, or of all."""
        ...

    def graphs(self) -> tuple[NamedNode, ...]:
        """The names of the graphs, sorted."""
        ...

    def text(self, content_hash: str) -> str | None:
        """The text layer of that hash, where this store keeps it."""
        ...


def selected(view: View, query: str) -> tuple[tuple[Term | None, ...], ...]:
    """The rows of a SELECT. Raises UsageError and StoreError.

    >>> from balticgraph.store.embedded import Store
    >>> selected(Store.memory(), "SELECT ?a ?b { BIND(1 AS ?a) }")
    ((<Literal value=1 datatype=<NamedNode value=http://www.w3.org/2001/XMLSchema#integer>>, None),)
    """
    answer = view.query(query)
    return answer.rows if isinstance(answer, Table) else ()
