"""What a row of a table rests on: the pages that say so, and what in it is general knowledge alone and so no page's."""

from collections import defaultdict

from balticgraph.exports.sheets import Sheet
from balticgraph.store.results import short
from balticgraph.store.view import View, selected

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

_DISPUTED = """
SELECT DISTINCT ?id ?property {{
  GRAPH graph:conflicts {{
    ?conflict a bg:Conflict ; rdf:predicate ?property
    FILTER NOT EXISTS {{ ?conflict bg:prefersClaim ?preferred }}
  }}
  {{ GRAPH graph:conflicts {{ ?conflict rdf:subject ?id }} }}
  UNION  # rows that contest each other as wholes, such as one award under two years
  {{ GRAPH graph:conflicts {{ ?conflict bg:involves ?claim }} GRAPH ?there {{ ?claim rdf:subject ?id }} }}
  {rows} .
}}"""

_PAGES = """
SELECT DISTINCT ?id ?page {{
  {rows} .
  GRAPH ?provenance {{
    ?claim rdf:subject ?id ; bg:extractedBy ?read_by ; bg:supportedBy/oa:hasSource/bg:textLayerOf ?snapshot .
    ?snapshot bg:snapshotOf ?document .
    OPTIONAL {{ ?claim dcterms:source ?outside }}
  }}
  FILTER NOT EXISTS {{ GRAPH graph:conflicts {{ ?snapshot dcterms:isReplacedBy ?later }} }}
  FILTER NOT EXISTS {{
    GRAPH graph:retractions {{ ?retraction dcterms:references ?withdrawn }}
    FILTER(?withdrawn = ?document || ?withdrawn = ?read_by)
  }}
  OPTIONAL {{ ?document dcterms:source ?address }}
  OPTIONAL {{ ?document prov:wasDerivedFrom ?digested }}
  BIND(STR(COALESCE(?outside, ?address, ?digested, ?document)) AS ?page)
}}"""


def pages_of(view: View, sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """By address of a row: the addresses of the pages that it was read from, else of the source in the graph, in order."""
    found: dict[str, set[str]] = defaultdict(set)
    for subject, page in selected(view, _PAGES.format(rows=sheet.rows)):
        if subject and page:
            found[subject.value].add(page.value)
    return {row: tuple(sorted(pages)) for row, pages in found.items()}


def unsourced(view: View, sheet: Sheet) -> dict[str, str]:
    """By address of a row: that all of it rests on general knowledge, or which of its columns do.

    Rows that sources speak of in every column are left out.
    """
    told = {row[0].value: UNSOURCED for row in selected(view, _ROWS.format(rows=sheet.rows)) if row[0]}
    cells = _columns(view, _CELLS, sheet)
    return {row: f"{UNSOURCED}: {', '.join(names)}" for row, names in cells.items()} | told


def disputed(view: View, sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """By address of a row: the columns on which sources disagree and nobody has decided, in the order of the alphabet."""
    return _columns(view, _DISPUTED, sheet)


def _columns(view: View, query: str, sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """By address of a row: the columns that show the properties a query tells of it."""
    columns: dict[str, set[str]] = defaultdict(set)
    for column in sheet.columns:
        for step in column.path.partition("/")[0].split("|"):
            columns[step].add(column.name)
    cells: dict[str, set[str]] = defaultdict(set)
    for subject, predicate in selected(view, query.format(rows=sheet.rows)):
        if subject and predicate:
            cells[subject.value] |= columns.get(short(predicate), set())
    return {row: tuple(sorted(names)) for row, names in cells.items() if names}
