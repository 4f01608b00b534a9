"""The tables as CSV in one archive with a Frictionless data package; the same bytes every time."""

import csv
import io
import json
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256
from importlib.metadata import version
from typing import Any, BinaryIO

from pyoxigraph import NamedNode

from balticgraph.errors import UsageError
from balticgraph.exports.sheets import SHEETS, Column, Sheet
from balticgraph.exports.support import BETWEEN, confidence_of, disputed, pages_of, support_of
from balticgraph.store.results import Term
from balticgraph.store.turtle import RESOURCES
from balticgraph.store.view import View, selected
from balticgraph.vocabulary import BASE

_ID = {"name": "id", "type": "string", "description": "the key", "constraints": {"required": True}}
_LAST: tuple[dict[str, Any], ...] = (
    {
        "name": "disputed",
        "type": "string",
        "description": "the columns on which sources disagree and nobody has decided; one that can hold but one value is "
        "empty then, another holds all, and rows that contest each other, such as one award under two years, keep their "
        "own; `balticgraph ask conflicts` tells who says what",
    },
    {
        "name": "sources",
        "type": "string",
        "description": "the web addresses of the pages that tell of the row; without one, the source in the graph",
    },
    {
        "name": "support",
        "type": "string",
        "description": "empty where sources state the row; derived where it follows from what they say and none states it, "
        "general-knowledge where none speaks of it; with a colon, of the columns named alone",
    },
    {
        "name": "confidence",
        "type": "number",
        "description": "how sure the surest reading of the row is: the share of such readings that were right where this was "
        "counted, 1 where the register or a person states it; not how true it is",
        "constraints": {"minimum": 0, "maximum": 1},
    },
)
"""The last columns of each table whose rows are what sources tell."""
_CODEBOOK = ("table", "column", "type", "refers_to", "description")
_DAY = (1980, 1, 1, 0, 0, 0)  # the first that an archive can say: no clock in what is published
_PATTERNS = {"date": r"-?\d{4}(-\d{2}(-\d{2})?)?"}
_TYPES = {"integer": "integer", "year": "year", "day": "date"}


def export_tables(view: View, out: BinaryIO, graph: NamedNode | None = None) -> None:
    """Write the tables of SHEETS as a zip archive. Raises UsageError where a graph is named.

    Keys are the addresses of entities without what all have in front (`RESOURCES`). The archive is not
    compressed: compression gives other bytes with another version of its library.
    """
    if graph is not None:
        raise UsageError("the tables are drawn from the current view; leave --graph out")
    files = {f"{sheet.name}.csv": _csv(view, sheet) for sheet in SHEETS}
    resources = [_resource(sheet, files[f"{sheet.name}.csv"]) for sheet in SHEETS]
    files["codebook.csv"] = _written(_CODEBOOK, _codebook(resources))
    package = _package([*resources, _codebook_resource(files["codebook.csv"])])
    described = json.dumps(package, ensure_ascii=False, indent=2) + "\n"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in {"datapackage.json": described.encode(), **files}.items():
            entry = zipfile.ZipInfo(name, _DAY)
            entry.external_attr = 0o644 << 16  # else only its owner may read what is unpacked
            archive.writestr(entry, data)


def _csv(view: View, sheet: Sheet) -> bytes:
    last = [field["name"] for field in _LAST] if sheet.sourced else []
    return _written(["id", *(column.name for column in sheet.columns), *last], _rows(view, sheet))


def _written(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue().encode()


def _rows(view: View, sheet: Sheet) -> list[list[str]]:
    """The rows in the order of their keys; one query a column, so that several values make no more rows."""
    keys = sorted(
        {_plain(row[0], sheet.key) for row in selected(view, f"SELECT DISTINCT ?id {{ {sheet.rows} }}")}
    )
    held = {column.name: _values(view, sheet, column) for column in sheet.columns}
    cells = [_cells(held[column.name], single=column.single) for column in sheet.columns]
    if sheet.sourced:
        pages = {key: BETWEEN.join(told) for key, told in pages_of(view, sheet).items()}
        last = (_disputed(view, sheet, held), pages, support_of(view, sheet), confidence_of(view, sheet))
        cells += [_short(found) for found in last]
    return [[key, *(column.get(key, "") for column in cells)] for key in keys]


def _short(by_address: dict[str, str]) -> dict[str, str]:
    return {address.removeprefix(RESOURCES): told for address, told in by_address.items()}


def _disputed(view: View, sheet: Sheet, held: dict[str, dict[str, set[str]]]) -> dict[str, str]:
    """By address of a row: its columns on which sources disagree, and those that could not hold all values."""
    found: dict[str, set[str]] = defaultdict(set)
    for address, names in disputed(view, sheet).items():
        found[address].update(names)
    for column in sheet.columns:
        if column.single:
            for key, values in held[column.name].items():
                if len(values) > 1:
                    found[RESOURCES + key].add(column.name)
    order = [column.name for column in sheet.columns]
    return {address: BETWEEN.join(sorted(names, key=order.index)) for address, names in found.items()}


def _values(view: View, sheet: Sheet, column: Column) -> dict[str, set[str]]:
    """By key of a row: the values of a column."""
    tongue = f'FILTER(LANG(?value) IN ("{column.language}", ""))' if column.kind == "name" else ""
    query = (
        f"SELECT DISTINCT ?id ?value {{ {sheet.rows} . ?id {column.path} ?value . {tongue} {column.among} }}"
    )
    values: dict[str, set[str]] = defaultdict(set)
    for key, value in selected(view, query):
        values[_plain(key, sheet.key)].add(_plain(value, column.kind))
    return values


def _cells(values: dict[str, set[str]], *, single: bool) -> dict[str, str]:
    return {key: BETWEEN.join(sorted(held)) for key, held in values.items() if len(held) == 1 or not single}


def _plain(term: Term | None, kind: str) -> str:
    if term is None:
        return ""
    if kind == "code":
        return term.value.replace("#", "/").rpartition("/")[2]
    return term.value.removeprefix(RESOURCES) if kind == "key" else term.value


def _package(resources: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-package",
        "name": "balticgraph",
        "title": "Baltic parliamentary cooperation in tables",
        "description": f"Keys are addresses of the graph without {RESOURCES} in front; cells with several "
        f"values have '{BETWEEN}' between; a cell that can hold but one is empty where sources disagree, and "
        "the column `disputed` names it. An empty cell is not known. codebook.csv describes every column.",
        "version": version("balticgraph"),
        "homepage": BASE.rstrip("/"),
        "keywords": ["Baltic Assembly", "Baltic Council", "parliaments", "Estonia", "Latvia", "Lithuania"],
        "contributors": [
            {"title": "The balticgraph developers", "role": "author"}
        ],  # as CITATION.cff names them
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "resources": resources,
    }


def _resource(sheet: Sheet, data: bytes) -> dict[str, Any]:
    return _described(sheet.name, sheet.title, data) | {
        "schema": {
            "fields": [_ID, *map(_field, sheet.columns), *(_LAST if sheet.sourced else ())],
            "missingValues": [""],
            "primaryKey": ["id"],
            "foreignKeys": [
                {"fields": [c.name], "reference": {"resource": c.refers, "fields": ["id"]}}
                for c in sheet.columns
                if c.refers
            ],
        },
    }


def _described(name: str, title: str, data: bytes) -> dict[str, Any]:
    return {
        "name": name,
        "path": f"{name}.csv",
        "title": title,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{sha256(data).hexdigest()}",
    }


def _codebook(resources: list[dict[str, Any]]) -> list[list[str]]:
    """A row for each column of each table, for those who do not read JSON."""
    rows: list[list[str]] = []
    for resource in resources:
        schema = resource["schema"]
        refers = {key["fields"][0]: key["reference"]["resource"] for key in schema["foreignKeys"]}
        for field in schema["fields"]:
            name = field["name"]
            rows.append([resource["name"], name, field["type"], refers.get(name, ""), field["description"]])
    return rows


def _codebook_resource(data: bytes) -> dict[str, Any]:
    helps = (
        "the table",
        "the column in it",
        "its type: string, integer, year or date; a date of any precision is a string",
        "the table whose id stands in the cell",
        "what the cell holds",
    )
    return _described("codebook", "What each column of the tables holds", data) | {
        "schema": {
            "fields": [
                {"name": name, "type": "string", "description": told}
                for name, told in zip(_CODEBOOK, helps, strict=True)
            ],
            "missingValues": [""],
            "primaryKey": ["table", "column"],
        }
    }


def _field(column: Column) -> dict[str, Any]:
    told: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(column.kind, "string"),
        "description": column.help,
    }
    return told | ({"constraints": {"pattern": _PATTERNS[column.kind]}} if column.kind in _PATTERNS else {})
