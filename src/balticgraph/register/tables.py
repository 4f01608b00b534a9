"""A folder of curated tables to readings: a table is a document, its rows are facts, its cells the spans."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from balticgraph.errors import TableError
from balticgraph.facts.fact import EventFact, OfItself, Origin, Reading
from balticgraph.register import alternatives, bodies, events, matters, people
from balticgraph.register.check import APART, Fault, cell_faults, keys_of, link_faults, shape_faults
from balticgraph.register.evidence import RULE
from balticgraph.register.rows import Line, Row, lines
from balticgraph.register.schema import PACKAGE, Schema, read_schemas

NAMED = "register-"
"""What the name of a table's origin begins with, so that it is told from a release."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its name, the document that it is, and its rows."""

    name: str
    origin: Origin
    rows: tuple[Row, ...]


def read_tables(folder: Path) -> Mapping[str, Table]:
    """The tables of a folder by name, in the order of its schemas.

    Raises TableError with all that is wrong in any of them.
    """
    schemas = {s.name: s for s in read_schemas(folder)}
    found = {name: _read(folder / s.file, s) for name, s in schemas.items()}
    sound = {name: _rows(s, found[name][1]) for name, s in schemas.items()}
    keys = {name: keys_of(s, found[name][1]) for name, s in schemas.items()}
    faults = [
        fault
        for name, schema in schemas.items()
        for fault in sorted(_faults(schema, found[name][1], sound, schemas, keys))
    ]
    faults.sort(
        key=lambda fault: fault[0] > 1
    )  # a table without its header makes many that point to it faulty
    if faults:
        told = tuple(sentence for _, _, sentence in faults)
        sum_of = "1 fault" if len(told) == 1 else f"{len(told)} faults"
        mend = "mend it" if len(told) == 1 else "mend them"
        raise TableError(f"{sum_of} in the tables of {folder.name}; {mend}: {told[0]}", told)
    return {name: Table(name, found[name][0], sound[name]) for name in schemas}


def _faults(
    schema: Schema, found: tuple[Line, ...], rows: Mapping[str, tuple[Row, ...]],
    schemas: Mapping[str, Schema], keys: Mapping[str, frozenset[str]],
) -> list[Fault]:  # fmt: skip
    own = rows[schema.name]
    linked = link_faults(schema, own, rows, schemas, keys)
    return [*shape_faults(schema, found), *cell_faults(schema, own), *linked]


def _read(path: Path, schema: Schema) -> tuple[Origin, tuple[Line, ...]]:
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError:
        told = f"{schema.file} is not there; {PACKAGE} names it"
        raise TableError(told, (told,)) from None
    except UnicodeDecodeError as error:
        told = f"{schema.file} is not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8"
        raise TableError(told, (told,)) from None
    digest = f"sha256:{hashlib.sha256(data).hexdigest()}"
    name = NAMED + schema.name.replace("_", "-")
    # the package dates its tables, in no words of theirs: --as-of goes by that day
    day = OfItself(schema.day, 0, 0, RULE) if schema.day else None
    table = Origin(name=name, content_hash=digest, text=text, passages=(), updated=day, is_table=True)
    return table, lines(text)


def _rows(schema: Schema, found: tuple[Line, ...]) -> tuple[Row, ...]:
    """The rows of the lines that have their cells, under a header that is the schema's."""
    if not found or tuple(c.value for c in found[0].cells) != schema.columns:
        return ()
    return tuple(
        Row(line.number, dict(zip(schema.columns, line.cells, strict=True)))
        for line in found[1:]
        if line.broken is None and len(line.cells) == len(schema.columns)
    )


def readings(tables: Mapping[str, Table]) -> tuple[Reading, ...]:
    """One reading a table, in a fixed order: bodies before what names them, events before what happened."""
    of = {name: table.origin for name, table in tables.items()}
    rows = {name: table.rows for name, table in tables.items()}
    kinds = {row["name"]: row["kind"] for row in rows["bodies"]}
    terms = {row["key"]: row for row in rows["presidencies"]}
    bearers = {row["name"]: row.text("key") for row in rows["persons"]}
    bearers |= {f"{row['name']}{APART}{row['key']}": row.text("key") for row in rows["persons"]}
    stated = (
        Reading(release=of["states"], bodies=bodies.states(rows["states"])),
        Reading(release=of["bodies"], bodies=bodies.bodies(rows["bodies"])),
        Reading(release=of["body_names"], bodies=bodies.body_names(rows["body_names"], kinds)),
        Reading(release=of["sessions"], events=events.sessions(rows["sessions"])),
        Reading(release=of["council_meetings"], events=events.councils(rows["council_meetings"])),
        Reading(release=of["meetings"], events=events.meetings(rows["meetings"])),
        Reading(release=of["presidencies"], presidencies=matters.presidencies(rows["presidencies"])),
        Reading(release=of["priorities"], priorities=matters.priorities(rows["priorities"], terms)),
        Reading(
            release=of["formats"],
            events=events.signing_events(rows["formats"], rows["documents"]),
            cooperation=matters.cooperation(rows["formats"]),
            documents=matters.founding(rows["formats"], rows["documents"]),
        ),
        Reading(release=of["persons"], persons=people.persons(rows["persons"])),
        Reading(release=of["person_names"], persons=people.person_names(rows["person_names"], bearers)),
        Reading(release=of["posts"], posts=people.posts(rows["posts"])),
        Reading(release=of["offices"], offices=people.offices(rows["offices"])),
        Reading(release=of["delegations"], offices=people.delegations(rows["delegations"])),
    )
    known = tuple(event for reading in stated for event in reading.events)
    return (*stated, *_pointing(tables, known), _alternatives(tables, stated, known))


def _pointing(tables: Mapping[str, Table], known: tuple[EventFact, ...]) -> tuple[Reading, ...]:
    """Prizes, attendance and documents, each with the events that its rows point to."""
    names = {e.key: e.name for e in known if e.name and e.kind not in {"ba_session", "baltic_council"}}
    given, there, papers = (tables[name].rows for name in ("prizes", "attendance", "documents"))
    return (
        Reading(
            release=tables["prizes"].origin,
            bodies=bodies.recipients(given),
            events=events.named_events(given, "event", names),
            recipients=matters.recipients(given),
        ),
        Reading(
            release=tables["attendance"].origin,
            events=events.named_events(there, "event", names),
            attendance=people.attendance(there, announced=False),
            announced=people.attendance(there, announced=True),
        ),
        Reading(
            release=tables["documents"].origin,
            events=events.named_events(papers, "event", names),
            documents=matters.documents(papers),
        ),
    )


def _alternatives(
    tables: Mapping[str, Table], stated: tuple[Reading, ...], known: tuple[EventFact, ...]
) -> Reading:
    rows = tables["alternatives"].rows
    terms = zip(tables["presidencies"].rows, matters.presidencies(tables["presidencies"].rows), strict=True)
    return Reading(
        release=tables["alternatives"].origin,
        events=alternatives.events(rows, known),
        presidencies=alternatives.terms(rows, {row["key"]: fact for row, fact in terms}),
        bodies=alternatives.bodies(rows, stated[1].bodies),
    )
