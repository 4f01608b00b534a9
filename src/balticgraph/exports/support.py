"""What in a row of a table rests on general knowledge alone, so that no export passes it off as sourced."""

from collections import defaultdict
from collections.abc import Iterator

from balticgraph.exports.sheets import Sheet
from balticgraph.store.results import Table, Term, short
from balticgraph.store.view import View

UNSOURCED = "general-knowledge"

_ROWS = "SELECT DISTINCT ?id {{ {rows} . ?id bg:support code:general-knowledge }}"
_CELLS = """
SELECT DISTINCT ?id ?property {{
  {{ SELECT DISTINCT ?id ?property ?value {{
    GRAPH ?from {{ ?claim bg:support code:general-knowledge ; rdf:subject ?id ; rdf:predicate ?property ; rdf:object ?value }}
  }} }}
  ?id ?property ?value .
  {rows} .
  FILTER NOT EXISTS {{ GRAPH ?there {{
    ?other rdf:subject ?id ; rdf:predicate ?property ; rdf:object ?value
    FILTER NOT EXISTS {{ ?other bg:support code:general-knowledge }}
  }} }}
}}"""


def unsourced(view: View, sheet: Sheet) -> dict[str, str]:
    """By address of a row: that all of it rests on general knowledge, or which of its columns do.

    Rows that sources speak of in every column are left out.
    """
    told = {row[0].value: UNSOURCED for row in _ask(view, _ROWS.format(rows=sheet.rows)) if row[0]}
    columns = {column.path.partition("/")[0]: column.name for column in sheet.columns}
    cells: dict[str, set[str]] = defaultdict(set)
    for subject, predicate in _ask(view, _CELLS.format(rows=sheet.rows)):
        if subject and predicate and short(predicate) in columns:
            cells[subject.value].add(columns[short(predicate)])
    return {row: f"{UNSOURCED}: {', '.join(sorted(names))}" for row, names in cells.items()} | told


def _ask(view: View, query: str) -> Iterator[tuple[Term | None, ...]]:
    answer = view.query(query)
    yield from answer.rows if isinstance(answer, Table) else ()
