"""The tables as CSV in one archive with a Frictionless data package; the same bytes every time."""

import csv
import io
import json
import zipfile
from collections import defaultdict
from hashlib import sha256
from typing import Any, BinaryIO

from pyoxigraph import NamedNode

from balticgraph.errors import UsageError
from balticgraph.exports.sheets import SHEETS, Column, Sheet
from balticgraph.exports.support import UNSOURCED, pages_of, unsourced
from balticgraph.store.results import Table, Term
from balticgraph.store.turtle import RESOURCES
from balticgraph.store.view import View

BETWEEN = " | "
"""What stands between the values of a cell that has several."""

SOURCES = "sources"
"""The last column but one of each table: the pages that tell of the row, for whoever cites it."""

SUPPORT = "support"
"""The last column of each table: what of the row no source speaks of."""

_SOURCES_FIELD = {
    "name": SOURCES,
    "type": "string",
    "description": "the web addresses of the pages that tell of the row; without one, the source in the graph",
}

_SUPPORT_FIELD = {
    "name": SUPPORT,
    "type": "string",
    "description": f"{UNSOURCED} where no source speaks of the row, or of the columns named; empty where sources do",
}
_DAY = (1980, 1, 1, 0, 0, 0)  # the first that an archive can say: no clock in what is published
_PATTERNS = {"date": r"-?\d{4}(-\d{2}(-\d{2})?)?"}
_TYPES = {"integer": "integer", "day": "date"}


def export_tables(view: View, out: BinaryIO, graph: NamedNode | None = None) -> None:
    """Write the tables of SHEETS as a zip archive. Raises UsageError where a graph is named.

    Keys are the addresses of entities without what all have in front (`RESOURCES`). The archive is not
    compressed: compression gives other bytes with another version of its library.
    """
    if graph is not None:
        raise UsageError("the tables are drawn from the current view; leave --graph out")
    files = {f"{sheet.name}.csv": _csv(view, sheet) for sheet in SHEETS}
    described = json.dumps(_package(files), ensure_ascii=False, indent=2) + "\n"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in {"datapackage.json": described.encode(), **files}.items():
            entry = zipfile.ZipInfo(name, _DAY)
            entry.external_attr = 0o644 << 16  # else only its owner may read what is unpacked
            archive.writestr(entry, data)


def _csv(view: View, sheet: Sheet) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["id", *(column.name for column in sheet.columns), SOURCES, SUPPORT])
    writer.writerows(_rows(view, sheet))
    return text.getvalue().encode()


def _rows(view: View, sheet: Sheet) -> list[list[str]]:
    """The rows in the order of their keys; one query a column, so that several values make no more rows."""
    keys = sorted({_plain(row[0], "key") for row in _ask(view, f"SELECT DISTINCT ?id {{ {sheet.rows} }}")})
    cells = [_cells(view, sheet, column) for column in sheet.columns]
    pages = {key.removeprefix(RESOURCES): BETWEEN.join(told) for key, told in pages_of(view, sheet).items()}
    supports = {key.removeprefix(RESOURCES): told for key, told in unsourced(view, sheet).items()}
    return [
        [key, *(column.get(key, "") for column in cells), pages.get(key, ""), supports.get(key, "")]
        for key in keys
    ]


def _cells(view: View, sheet: Sheet, column: Column) -> dict[str, str]:
    english = 'FILTER(LANG(?value) IN ("en", ""))' if column.kind == "name" else ""
    query = f"SELECT DISTINCT ?id ?value {{ {sheet.rows} . ?id {column.path} ?value . {english} }}"
    values: dict[str, set[str]] = defaultdict(set)
    for key, value in _ask(view, query):
        values[_plain(key, "key")].add(_plain(value, column.kind))
    return {
        key: BETWEEN.join(sorted(held)) for key, held in values.items() if len(held) == 1 or not column.single
    }


def _ask(view: View, query: str) -> tuple[tuple[Term | None, ...], ...]:
    answer = view.query(query)
    return answer.rows if isinstance(answer, Table) else ()


def _plain(term: Term | None, kind: str) -> str:
    if term is None:
        return ""
    if kind == "code":
        return term.value.replace("#", "/").rpartition("/")[2]
    return term.value.removeprefix(RESOURCES) if kind == "key" else term.value


def _package(files: dict[str, bytes]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-package",
        "name": "balticgraph",
        "title": "Baltic parliamentary cooperation in tables",
        "description": f"Keys are addresses of the graph without {RESOURCES} in front; cells with several "
        f"values have '{BETWEEN}' between; a cell that can hold but one is empty where sources disagree.",
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "resources": [_resource(sheet, files[f"{sheet.name}.csv"]) for sheet in SHEETS],
    }


def _resource(sheet: Sheet, data: bytes) -> dict[str, Any]:
    fields = [{"name": "id", "type": "string", "description": "the key", "constraints": {"required": True}}]
    return {
        "name": sheet.name,
        "path": f"{sheet.name}.csv",
        "title": sheet.title,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{sha256(data).hexdigest()}",
        "schema": {
            "fields": [*fields, *map(_field, sheet.columns), _SOURCES_FIELD, _SUPPORT_FIELD],
            "primaryKey": ["id"],
            "foreignKeys": [
                {"fields": [c.name], "reference": {"resource": c.refers, "fields": ["id"]}}
                for c in sheet.columns
                if c.refers
            ],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    told: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(column.kind, "string"),
        "description": column.help,
    }
    return told | ({"constraints": {"pattern": _PATTERNS[column.kind]}} if column.kind in _PATTERNS else {})
