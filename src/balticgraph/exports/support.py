"""What a row of a table rests on: the pages that say so, how surely, and what in it no page states: derived, or general knowledge."""

from collections import defaultdict

from balticgraph.exports.sheets import Sheet
from balticgraph.store.results import Term, short
from balticgraph.store.view import View, selected

UNSOURCED = "general-knowledge"
BETWEEN = " | "
"""What stands between the values of a cell that has several."""
_STATED = "stated"
_WEAKER = ("derived", UNSOURCED)
_RANK = (UNSOURCED, "derived", _STATED).index

_ROWS = "SELECT DISTINCT ?id {{ {rows} . ?id bg:support code:general-knowledge }}"
_IN_FORCE = """
  FILTER NOT EXISTS {{ GRAPH graph:conflicts {{ ?snapshot dcterms:isReplacedBy ?later }} }}
  FILTER NOT EXISTS {{
    GRAPH graph:retractions {{ ?retraction dcterms:references ?withdrawn }}
    FILTER(?withdrawn = ?document || ?withdrawn = ?read_by)
  }}"""
_CLAIMS = f"""
SELECT DISTINCT ?id ?property ?object ?support {{{{
  {{rows}} .
  GRAPH ?provenance {{{{
    ?claim rdf:subject ?id ; bg:extractedBy ?read_by ; bg:supportedBy/oa:hasSource/bg:textLayerOf ?snapshot .
    ?snapshot bg:snapshotOf ?document .
    OPTIONAL {{{{ ?claim rdf:predicate ?property }}}}
    OPTIONAL {{{{ ?claim rdf:object ?object }}}}
    OPTIONAL {{{{ ?claim bg:support ?support }}}}
  }}}}
  FILTER(!BOUND(?property) || EXISTS {{{{ ?id ?property ?object }}}})
{_IN_FORCE}
}}}}"""

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

_PAGES = f"""
SELECT DISTINCT ?id ?page {{{{
  {{rows}} .
  GRAPH ?provenance {{{{
    ?claim rdf:subject ?id ; bg:extractedBy ?read_by ; bg:supportedBy/oa:hasSource/bg:textLayerOf ?snapshot .
    ?snapshot bg:snapshotOf ?document .
    OPTIONAL {{{{ ?claim dcterms:source ?outside }}}}
  }}}}
{_IN_FORCE}
  OPTIONAL {{{{ ?document dcterms:source ?address }}}}
  OPTIONAL {{{{ ?document prov:wasDerivedFrom ?digested }}}}
  BIND(STR(COALESCE(?outside, ?address, ?digested, ?document)) AS ?page)
}}}}"""

_SURE = f"""
SELECT ?id (MAX(?sure) AS ?confidence) {{{{
  {{rows}} .
  GRAPH ?provenance {{{{
    ?claim rdf:subject ?id ; bg:confidence ?sure ; bg:extractedBy ?read_by ; bg:supportedBy/oa:hasSource/bg:textLayerOf ?snapshot .
    ?snapshot bg:snapshotOf ?document .
  }}}}
{_IN_FORCE}
}}}} GROUP BY ?id"""


def pages_of(view: View, sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """By address of a row: the addresses of the pages that it was read from, else of the source in the graph, in order."""
    found: dict[str, set[str]] = defaultdict(set)
    for subject, page in selected(view, _PAGES.format(rows=sheet.rows)):
        if subject and page:
            found[subject.value].add(page.value)
    return {row: tuple(sorted(pages)) for row, pages in found.items()}


def confidence_of(view: View, sheet: Sheet) -> dict[str, str]:
    """By address of a row: the confidence of the surest reading that it rests on, as a decimal number from 0 to 1."""
    found = selected(view, _SURE.format(rows=sheet.rows))
    return {subject.value: sure.value for subject, sure in found if subject and sure}


def support_of(view: View, sheet: Sheet) -> dict[str, str]:
    """By address of a row: what of it no page states, as ``derived`` or ``derived: start, end | general-knowledge: place``.

    Rows whose columns are all stated are left out. What a release says counts as stated, as does what one source of several states.
    """
    unsourced = {row[0].value for row in selected(view, _ROWS.format(rows=sheet.rows)) if row[0]}
    rows, cells = _levels(view, sheet)
    told = dict.fromkeys(unsourced, UNSOURCED)
    columns = _columns_of(sheet)
    for address in (rows.keys() | cells.keys()) - unsourced:
        found: dict[str, set[str]] = {level: set() for level in _WEAKER}
        for step, level in cells.get(address, {}).items():
            if level != rows.get(address) and level in found:
                found[level] |= columns.get(step, set())
        weak = [rows[address]] if rows.get(address) in _WEAKER else []
        weak += [f"{level}: {', '.join(sorted(names))}" for level, names in found.items() if names]
        if weak:
            told[address] = BETWEEN.join(weak)
    return told


def _levels(view: View, sheet: Sheet) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """By address: the best support of the row as a whole; and of each of its properties, the weakest of its values' best."""
    rows: dict[str, str] = {}
    values: dict[str, dict[str, dict[Term | None, str]]] = defaultdict(lambda: defaultdict(dict))
    for subject, predicate, value, support in selected(view, _CLAIMS.format(rows=sheet.rows)):
        if subject is None:
            continue
        level = support.value.rpartition("/")[2] if support else _STATED
        if predicate is None:
            rows[subject.value] = max(rows.get(subject.value, level), level, key=_RANK)
        else:
            held = values[subject.value][short(predicate)]
            held[value] = max(held.get(value, level), level, key=_RANK)
    return rows, {
        address: {step: min(held.values(), key=_RANK) for step, held in by_step.items()}
        for address, by_step in values.items()
    }


def disputed(view: View, sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """By address of a row: the columns on which sources disagree and nobody has decided, in the order of the alphabet."""
    return _columns(view, _DISPUTED, sheet)


def _columns(view: View, query: str, sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """By address of a row: the columns that show the properties a query tells of it."""
    columns = _columns_of(sheet)
    cells: dict[str, set[str]] = defaultdict(set)
    for subject, predicate in selected(view, query.format(rows=sheet.rows)):
        if subject and predicate:
            cells[subject.value] |= columns.get(short(predicate), set())
    return {row: tuple(sorted(names)) for row, names in cells.items() if names}


def _columns_of(sheet: Sheet) -> dict[str, set[str]]:
    """By property: the columns that show it, or lead over it."""
    columns: dict[str, set[str]] = defaultdict(set)
    for column in sheet.columns:
        for step in column.path.partition("/")[0].split("|"):
            columns[step].add(column.name)
    return columns
