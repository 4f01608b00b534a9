"""What is wrong in the rows of a table: all of it, as sentences with file, line, column and reason."""

import datetime as dt
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from babel import Locale

from balticgraph.language.words import fold
from balticgraph.register.rows import Line, Row
from balticgraph.register.schema import PACKAGE, Field, Schema

Rows = Mapping[str, tuple[Row, ...]]
Keys = Mapping[str, frozenset[str]]
Fault = tuple[int, int, str]
"""Line, column, and the sentence."""
APART = "#"
"""What stands between a name that several rows bear and the key of the one that is meant."""
_LENGTHS = tuple(len(form) for form in ("2023", "2023-11", "2023-11-23"))


def shape_faults(schema: Schema, found: Sequence[Line]) -> Iterator[Fault]:
    """Faults of the lines themselves: a wrong header, a stray quotation mark, too few or too many cells."""
    header = tuple(cell.value for cell in found[0].cells) if found else ()
    if header != schema.columns:
        pairs = zip(header, schema.columns, strict=False)
        shorter = min(len(header), len(schema.columns))
        column = next((i for i, (a, b) in enumerate(pairs, 1) if a != b), shorter + 1)
        reason = f"the columns are {','.join(header)} and should be {','.join(schema.columns)}, as {PACKAGE} names them"
        yield _fault(schema, 1, column, "header", reason)
        return  # every line would be faulted for the same
    for line in found[1:]:
        if line.broken is not None:
            name = schema.columns[line.broken - 1] if line.broken <= len(schema.columns) else "row"
            reason = "a quotation mark is left open, or stands inside a cell"
            yield _fault(schema, line.number, line.broken, name, reason)
        elif len(line.cells) != len(schema.fields):
            reason = f"{len(line.cells)} cells where {len(schema.fields)} are due"
            yield _fault(schema, line.number, len(line.cells), "row", reason)


def cell_faults(schema: Schema, rows: Sequence[Row]) -> Iterator[Fault]:
    """Faults of single cells, of a row's own cells together, and of its key."""
    seen: dict[tuple[str, ...], int] = {}
    bearers = Counter(row[schema.primary_key[0]] for row in rows)
    for row in rows:
        for field in schema.fields:
            yield from (_told(schema, row, field.name, reason) for reason in _reasons(field, row[field.name]))
        yield from _row_faults(schema, row)
        key = tuple(row[name] for name in schema.primary_key)
        if key in seen:
            reason = f"{' | '.join(key)!r} stands in line {seen[key]} already"
            yield _told(schema, row, schema.primary_key[0], reason)
        elif schema.apart is not None and not row[schema.apart] and bearers[key[0]] > 1:
            reason = f"it is empty, and another of {schema.name} is called {key[0]!r} too: each of them needs its own"
            yield _told(schema, row, schema.apart, reason)
        else:
            yield from _numbers_in_key(schema, row)
        seen.setdefault(key, row.line)
    if schema.apart is not None:
        yield from _taken_for_another(schema, schema.apart, rows)


def _taken_for_another(schema: Schema, apart: str, rows: Sequence[Row]) -> Iterator[Fault]:
    """Rows of different names, or keys, that would be one in the graph, whose keys have neither diacritics nor capitals."""
    first: dict[str, tuple[str, str, int]] = {}
    for row in rows:
        name, key = row[schema.primary_key[0]], row[apart]
        if APART in name:
            yield _told(
                schema, row, schema.primary_key[0], f"it holds {APART}, which parts a name from its key"
            )
        other, its_key, line = first.setdefault(
            re.sub(r"[\W_]+", "-", fold(key or name)), (name, key, row.line)
        )
        if (name, key) != (other, its_key):
            reason = f"in the graph it would be {other!r} of line {line}; give it a {apart} of its own"
            yield _told(schema, row, apart, reason)


def link_faults(
    schema: Schema, rows: Sequence[Row], tables: Rows, schemas: Mapping[str, Schema], keys: Keys
) -> Iterator[Fault]:
    """Faults of what a row points to in other tables."""
    for key in schema.foreign_keys:
        known = {tuple(r[f] for f in key.target) for r in tables.get(key.table, ())}
        by_name = key.table in schemas and schemas[key.table].apart is not None
        for row in rows:
            value = tuple(row[f] for f in key.fields)
            there = value[0] in keys[key.table] if by_name else value in known
            if any(value) and not there:
                yield _told(schema, row, key.fields[0], _missing(" | ".join(value), key.table, keys))
    for field in schema.fields:
        for row in rows:
            if row[field.name] and (reason := _pointing(field, row, schemas, keys)):
                yield _told(schema, row, field.name, reason)


def _missing(value: str, table: str, keys: Keys, words: str = "in") -> str:
    """Why what a cell points to by a name is not sure, where several rows bear it, or not there."""
    ways = sorted(key for key in keys.get(table, ()) if key.startswith(f"{value}{APART}"))
    if ways:
        return f"{len(ways)} of {table} are called {value!r}; write {' or '.join(ways)}"
    return f"{value!r} is not {words} {table}"


def keys_of(schema: Schema, found: Sequence[Line]) -> frozenset[str]:
    """What the lines of a table are known by to other tables: their key; of the states, their names.

    A line with a fault elsewhere keeps its key, so that its fault is not told again where it is pointed to.
    """
    column = schema.columns.index("name" if schema.name == "states" else schema.primary_key[0])
    named = [line.cells for line in found[1:] if len(line.cells) > column]
    keys = Counter(cells[column].value for cells in named)
    if schema.apart is None:
        return frozenset(keys)
    other = schema.columns.index(schema.apart)
    told = {(c[column].value, c[other].value) for c in named if len(c) > other and c[other].value}
    apart = Counter(name for name, _ in told)
    full = {f"{name}{APART}{key}" for name, key in told if keys[name] > 1}
    # namesakes whom nothing tells apart are a fault of their own rows, which is not told again where they are pointed to
    return frozenset(full | {name for name, number in keys.items() if number == 1 or apart[name] < number})


def _reasons(field: Field, value: str) -> Iterator[str]:
    if not value:
        if field.required:
            yield "it is empty and may not be"
        return
    if value != value.strip() or "  " in value or any(map(_is_unseen, value)):
        yield "it holds blanks or control characters that do not belong there"
    if value != unicodedata.normalize("NFC", value):
        yield "its letters are not composed (Unicode NFC)"
    yield from value_reasons(field, value)


def _is_unseen(sign: str) -> bool:
    """Whether a sign is a control, a soft hyphen or the like, or another blank than that of the keyboard: they come with copied words."""
    return sign != " " and unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp", "Zs"}


def value_reasons(field: Field, value: str) -> Iterator[str]:
    """Why a value does not fit a column, if it does not."""
    if field.type == "integer" and not value.removeprefix("-").isdecimal():
        yield f"{value!r} is not a whole number"
        return
    if field.type == "boolean" and value not in {"true", "false"}:
        yield f"{value!r} is neither true nor false"
    if field.type == "integer" and not _within(field, int(value)):
        yield f"{value} is out of bounds"
    if field.enum and value not in field.enum:
        yield f"{value!r} is not one of {', '.join(field.enum)}"
    if field.pattern is not None and not field.pattern.search(value):
        yield f"{value!r} does not have the form {field.pattern.pattern}"
    elif field.calendar and not _is_day(value):
        yield f"{value} is not in the calendar"
    elif field.territory and value not in _lands():
        yield f"{value!r} is the code of no land (ISO 3166: EE, LV, LT)"
    if field.max_length is not None and len(value) > field.max_length:
        yield f"it has {len(value)} characters where {field.max_length} are the most"


def _within(field: Field, number: int) -> bool:
    low = field.minimum is None or number >= field.minimum
    return low and (field.maximum is None or number <= field.maximum)


def _is_day(value: str) -> bool:
    """Whether it is a year, a month or a day that exists."""
    if len(value) not in _LENGTHS:
        return False
    try:
        dt.date.fromisoformat(value + "-01-01"[len(value) - len("2023") :])
    except ValueError:
        return False
    return True


@cache
def _lands() -> frozenset[str]:
    return frozenset(map(str, Locale("en").territories))


def _numbers_in_key(schema: Schema, row: Row) -> Iterator[Fault]:
    """Numbers that are not those of the row's own key: the 47th session under the key of the 46th."""
    key = row[schema.primary_key[0]]
    for field in schema.fields:
        value = row[field.name]
        if field.in_key and value.isdecimal() and value not in re.findall(r"\d+", key):
            yield _told(schema, row, field.name, f"{value} is not the {field.name} in {key!r}")


def _row_faults(schema: Schema, row: Row) -> Iterator[Fault]:
    for one, other in schema.together:
        if bool(row[one]) != bool(row[other]):
            empty, filled = (one, other) if row[other] else (other, one)
            yield _told(schema, row, empty, f"it is empty, and {filled} is not: fill both or neither")
    for first, last in schema.ordered:
        sound = all(_is_day(row[name]) for name in (first, last))
        if sound and row[last] < row[first][: len(row[last])]:
            yield _told(schema, row, last, f"{row[last]} is before {first}, {row[first]}")
    if schema.sourced and not row["source_url"] and row["support"] != "general-knowledge":
        reason = f"a row that is {row['support'] or 'unmarked'} names its source"
        yield _told(schema, row, "source_url", reason)


def _pointing(field: Field, row: Row, schemas: Mapping[str, Schema], keys: Keys) -> str | None:
    """Why what a cell points to is not there, None where it is."""
    value = row[field.name]
    if field.key_of and all(row[column] == wanted for column, wanted in field.when):
        there = any(value in keys[table] for table in field.key_of)
        return None if there else _missing(value, " or ".join(field.key_of), keys, "a key of")
    if (table := row[field.key_of_table] if field.key_of_table else "") in schemas:
        loose = len(schemas[table].primary_key) > 1 or (field.or_year and _is_year(value))
        there = loose or value in keys[table]
        return None if there else f"{value!r} is not a key of {table}"
    if (table := row[field.field_of_table] if field.field_of_table else "") in schemas:
        return None if value in schemas[table].columns else f"{table} has no column {value!r}"
    if field.value_of_field and row["table"] in schemas:
        target = schemas[row["table"]]
        column = row[field.value_of_field]
        return next(_as_cell(column, value, target, keys), None) if column in target.columns else None
    return None


def _as_cell(column: str, value: str, target: Schema, keys: Keys) -> Iterator[str]:
    """Why a value could not stand in that column of another table."""
    yield from value_reasons(target.field(column), value)
    for key in target.foreign_keys:
        if key.fields == (column,) and key.target == ("name",) and value not in keys[key.table]:
            yield _missing(value, key.table, keys)


def _is_year(value: str) -> bool:
    return len(value) == len("2023") and value.isdecimal()


def _told(schema: Schema, row: Row, name: str, reason: str) -> Fault:
    return _fault(schema, row.line, row.cells[name].column, name, reason)


def _fault(schema: Schema, line: int, column: int, name: str, reason: str) -> Fault:
    return line, column, f"{schema.file}, line {line}, column {column} ({name}): {reason}"
