"""The evidence as one table: each fact with the words, or the cell, that it was read from, and the page to cite."""

import csv
import io
from typing import BinaryIO

from pyoxigraph import NamedNode

from balticgraph.errors import UsageError
from balticgraph.store.results import Term, short
from balticgraph.store.turtle import RESOURCES
from balticgraph.store.view import View, selected

COLUMNS = (
    "id", "property", "value", "holds", "as_written", "quote", "start", "end", "rule", "confidence", "support",
    "source", "issued", "digest_of", "pages",
)  # fmt: skip
"""`id` is the id of a row of the tables; a fact without a property is the row as a whole. What does not hold
gave way to another value; what is contested nobody has decided."""

_TOLD = "?about ?property ?object ?holds ?as_written ?quote ?start ?end ?read_by ?confidence ?support ?source ?issued ?digest_of"
_EVIDENCE = f"""
SELECT {_TOLD} (GROUP_CONCAT(DISTINCT ?page; separator=" | ") AS ?pages) WHERE {{ SELECT DISTINCT {_TOLD} ?page WHERE {{
  GRAPH ?provenance {{
    ?claim rdf:subject ?about ; bg:supportedBy ?span ; bg:extractedBy ?read_by ; bg:confidence ?confidence .
    OPTIONAL {{ ?claim rdf:predicate ?property }}
    OPTIONAL {{ ?claim rdf:object ?object }}
    OPTIONAL {{ ?claim bg:valueAsWritten ?as_written }}
    OPTIONAL {{ ?claim bg:support ?support }}
    OPTIONAL {{ ?claim dcterms:source ?outside }}
    ?span oa:hasSelector ?selector ; oa:hasSource/bg:textLayerOf ?snapshot . ?snapshot bg:snapshotOf ?source .
    ?selector oa:exact ?quote ; oa:start ?start ; oa:end ?end .
  }}
  FILTER(EXISTS {{ ?about a ?class }})
  FILTER NOT EXISTS {{ GRAPH graph:conflicts {{ ?snapshot dcterms:isReplacedBy ?later }} }}
  FILTER NOT EXISTS {{
    GRAPH graph:retractions {{ ?retraction dcterms:references ?withdrawn }} FILTER(?withdrawn = ?source || ?withdrawn = ?read_by)
  }}
  OPTIONAL {{ ?source dcterms:issued ?issued }}
  OPTIONAL {{ ?source prov:wasDerivedFrom ?digest_of }}
  OPTIONAL {{ ?source dcterms:source ?address }}
  BIND(EXISTS {{ GRAPH graph:conflicts {{ ?claim bg:claimStatus code:contested }} }} AS ?contested)
  BIND(IF(?contested, "contested", IF(!BOUND(?object) || EXISTS {{ ?about ?property ?object }}, "yes", "no")) AS ?holds)
  BIND(STR(COALESCE(?outside, ?address, "")) AS ?page)
}} ORDER BY ?about ?property ?source ?start ?end ?page }}
GROUP BY {_TOLD}
"""


def export_evidence(view: View, out: BinaryIO, graph: NamedNode | None = None) -> None:
    """Write a row for each span that a fact of the view rests on, as CSV. Raises UsageError where a graph is named."""
    if graph is not None:
        raise UsageError("the evidence is that of the current view; leave --graph out")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    found = [_row(cells) for cells in selected(view, _EVIDENCE)]
    found.sort(key=_place)
    writer.writerows(found)
    out.write(text.getvalue().encode())


_ORDER = tuple(COLUMNS.index(name) for name in ("id", "property", "source"))
_START = COLUMNS.index("start")


def _place(row: tuple[str, ...]) -> tuple[tuple[str, ...], int, tuple[str, ...]]:
    """Where a row stands: by what it tells, then by where the words begin, then by all the rest."""
    return tuple(row[i] for i in _ORDER), int(row[_START]), row


def _row(cells: tuple[Term | None, ...]) -> tuple[str, ...]:
    return tuple(_cell(column, cell) for column, cell in zip(COLUMNS, cells, strict=True))


def _cell(column: str, cell: Term | None) -> str:
    if cell is None:
        return ""
    if column == "property":
        return short(cell)
    if column == "support":
        return cell.value.rpartition("/")[2]
    return cell.value.removeprefix(RESOURCES).removeprefix("rule/" if column == "rule" else "")
