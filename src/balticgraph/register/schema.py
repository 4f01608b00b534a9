"""The schemas of the tables: what `datapackage.json` says of their columns, as frozen values.

The file is a Frictionless data package (https://specs.frictionlessdata.io). Of its vocabulary this reads what
the register uses: types, required, enum, pattern, minimum, maximum, maxLength, primary and foreign keys. Its
own properties, which others pass over:

    calendar        the cell is a day, month or year that exists
    keyOf           the cell is a key of one of these tables; with `when`, only where other cells say so
    keyOfTable      the cell is a key of the table that another cell names; with `orYear`, or a year
    fieldOfTable    the cell is a column of the table that another cell names
    valueOfField    the cell is a value of the column that another cell names
    territory       the cell is the code of a land that there is (ISO 3166, as CLDR lists them)
    inKey           the cell is one of the numbers in the key of its row
    tellsApart      the column tells rows of one name apart: others point to such a row by `name#key`
    together        pairs of columns that are filled both or neither
    ordered         pairs of days of which the second is not before the first
    sourced         each row names its sources unless it is general knowledge
    passedOver      why a column, or a table, gives no fact; told to readers, and held by a test
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from balticgraph.errors import TableError

PACKAGE = "datapackage.json"
TYPES = ("string", "integer", "boolean")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One column: its name, its type, and what its cells must keep to."""

    name: str
    type: str
    required: bool = False
    enum: tuple[str, ...] = ()
    pattern: re.Pattern[str] | None = None
    minimum: int | None = None
    maximum: int | None = None
    max_length: int | None = None
    calendar: bool = False
    key_of: tuple[str, ...] = ()
    when: tuple[tuple[str, str], ...] = ()
    key_of_table: str | None = None
    or_year: bool = False
    field_of_table: str | None = None
    value_of_field: str | None = None
    territory: bool = False
    in_key: bool = False
    tells_apart: bool = False


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns whose cells must stand in columns of another table."""

    fields: tuple[str, ...]
    table: str
    target: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """One table: its name and file, its columns in order, its keys."""

    name: str
    file: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...] = ()
    ordered: tuple[tuple[str, str], ...] = ()
    together: tuple[tuple[str, str], ...] = ()
    sourced: bool = False
    day: str | None = None
    """The day on which the register was as it is: what its package says of `created`."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(f.name for f in self.fields)

    @property
    def apart(self) -> str | None:
        """The column that tells rows of one name apart, None where names do not recur."""
        return next((f.name for f in self.fields if f.tells_apart), None)

    def field(self, name: str) -> Field:
        """The column of that name.

        >>> a = Field(name="a", type="string")
        >>> Schema(name="t", file="t.csv", fields=(a,), primary_key=("a",)).field("a").type
        'string'
        """
        return self.fields[self.columns.index(name)]


def read_schemas(folder: Path) -> tuple[Schema, ...]:
    """The schemas of the tables of a folder, in the order of its `datapackage.json`.

    Raises TableError where the file is missing or malformed.
    """
    path = folder / PACKAGE
    try:
        package = json.loads(path.read_text("utf-8"))
        day = date.fromisoformat(package["created"][:10]).isoformat() if "created" in package else None
        return tuple(_schema(resource, day) for resource in package["resources"])
    except FileNotFoundError:
        raise TableError(f"{path} is not there; a register needs its {PACKAGE}") from None
    except (ValueError, KeyError, TypeError, re.error) as error:
        raise TableError(f"{path} is not a data package that can be read ({error!r}); mend it") from error


def _schema(resource: Mapping[str, Any], day: str | None) -> Schema:
    schema = resource["schema"]
    return Schema(
        name=resource["name"],
        file=resource["path"],
        fields=tuple(_field(f) for f in schema["fields"]),
        primary_key=_names(schema["primaryKey"]),
        foreign_keys=tuple(_foreign(k, resource["name"]) for k in schema.get("foreignKeys", ())),
        ordered=tuple((first, last) for first, last in resource.get("ordered", ())),
        together=tuple((first, last) for first, last in resource.get("together", ())),
        sourced=bool(resource.get("sourced", False)),
        day=day,
    )


def _field(field: Mapping[str, Any]) -> Field:
    rules = field.get("constraints", {})
    if field["type"] not in TYPES:
        raise ValueError(f"type {field['type']} of {field['name']}")
    return Field(
        name=field["name"],
        type=field["type"],
        required=bool(rules.get("required", False)),
        enum=tuple(rules.get("enum", ())),
        pattern=re.compile(rules["pattern"]) if "pattern" in rules else None,
        minimum=rules.get("minimum"),
        maximum=rules.get("maximum"),
        max_length=rules.get("maxLength"),
        calendar=bool(field.get("calendar", False)),
        key_of=tuple(field.get("keyOf", ())),
        when=tuple(sorted(field.get("when", {}).items())),
        key_of_table=field.get("keyOfTable"),
        or_year=bool(field.get("orYear", False)),
        field_of_table=field.get("fieldOfTable"),
        value_of_field=field.get("valueOfField"),
        territory=bool(field.get("territory", False)),
        in_key=bool(field.get("inKey", False)),
        tells_apart=bool(field.get("tellsApart", False)),
    )


def _foreign(key: Mapping[str, Any], here: str) -> ForeignKey:
    reference = key["reference"]
    return ForeignKey(_names(key["fields"]), reference["resource"] or here, _names(reference["fields"]))


def _names(fields: str | list[str]) -> tuple[str, ...]:
    return (fields,) if isinstance(fields, str) else tuple(fields)
