"""The way through, told once: read, recognise, link, describe, validate, write.

Each release is one transaction: it lands whole or not at all. One that breaks a shape of the release layer goes to quarantine
with its report, one that cannot be read is told of, and the others go on.
"""

import pickle
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, fields, replace
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.documents.read import read_release, read_releases, release_files
from balticgraph.documents.release import Release
from balticgraph.errors import ReadError
from balticgraph.facts.fact import Reading
from balticgraph.facts.recognise import recognise
from balticgraph.facts.words.known import KnownNames, known_names
from balticgraph.identity.known import Known, known
from balticgraph.identity.link import link
from balticgraph.landing import DECISIONS, Landing
from balticgraph.register.known import Decision, decisions, known_people
from balticgraph.register.tables import read_tables, readings
from balticgraph.resources import bundled
from balticgraph.spread import spread
from balticgraph.store.embedded import Store
from balticgraph.store.quads import subject_of
from balticgraph.triples.decisions import describe_decision
from balticgraph.triples.describe import Described, describe
from balticgraph.validation.behind import with_words
from balticgraph.validation.graphs import read_graph
from balticgraph.validation.report import Report
from balticgraph.validation.validate import Engine, Layer, validate
from balticgraph.vocabulary import GRAPH_ONTOLOGY, GRAPH_VIEW, rdf

_GROUND = ("register-states", "register-bodies", "register-body-names")
"""The tables that every store has in place."""

Progress = Callable[[str], None]
"""Told the name of each input when it is done."""


@dataclass(frozen=True, slots=True)
class Background:
    """What reading and linking lean on: the register's tables, the names known from them, the look-ups for linking, and decisions."""

    tables: tuple[Reading, ...]
    names: KnownNames | None
    known: Known
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of one release before it is written: its quads, how many facts it states, which persons stay unsure.

    `passed_over` is how many of its sentences say what no fact tells.
    """

    name: str
    described: Described
    facts: int
    unsure: tuple[str, ...]
    passed_over: int = 0

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the release says of itself and could not be taken."""
        return self.described.capture.release.remarks


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What became of one input: ``landed``, ``unchanged``, ``quarantined``, ``held back`` or ``unreadable``.

    `passed_over` is how many of its sentences say what no fact tells.
    """

    name: str
    status: str
    source: str = ""
    facts: int = 0
    quads: int = 0
    passed_over: int = 0
    unsure: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    message: str = ""
    report: Report | None = None


def background(*, register: bool = True) -> Background:
    """The bundled register as background; without it only the bodies are known, and names link by their natural keys alone."""
    tables = read_tables(bundled("data") / "register")
    stated = readings(tables)
    if not register:
        bodies = tuple(t for t in stated if t.bodies and t.release.name in _GROUND)
        return Background(bodies, None, known(bodies))
    return Background(stated, known_names(known_people(stated)), known(stated), decisions(tables))


def releases_at_hand() -> Iterator[Release]:
    """The bundled releases and register tables as they are read: whose texts come with the project."""
    yield from (r for r in read_releases([bundled("data") / "releases"]) if isinstance(r, Release))
    yield from (table.release for table in background().tables)


def load(
    paths: Sequence[Path], store: Store, ground: Background, *,
    executor: Executor | None = None, strict: bool = False, progress: Progress | None = None, register: bool = False
) -> tuple[Entry, ...]:  # fmt: skip
    """What became of each input, release by release.

    `executor` reads in parallel (its processes must see the files); the graph does not depend on it. With `strict` nothing is
    written where one input cannot be read or breaks a shape. `register` puts all the register's tables in place first, else
    only bodies. Raises StoreError.
    """
    landing = Landing.on(store)
    entries = list(lay_foundation(landing, ground, register=register))
    made = _told(spread(read_and_make, release_files(paths), ground, executor), progress)
    entries += _all_or_nothing(made, landing) if strict else (_settle(one, landing) for one in made)
    store.flush()
    return tuple(entries)


def read_and_make(file: Path | ReadError, ground: Background) -> Made | Entry:
    """What one file gives: a release described, or why it cannot be read."""
    try:
        if isinstance(file, ReadError):
            raise file
        return make(read_release(file), ground)
    except ReadError as error:
        return Entry(
            name=file.stem if isinstance(file, Path) else str(file).partition(" ")[0],
            status="unreadable",
            message=str(error),
        )


def _told(made: Iterable[Made | Entry], progress: Progress | None) -> Iterator[Made | Entry]:
    for one in made:
        yield one
        if progress:
            progress(one.name)


def _settle(one: Made | Entry, landing: Landing) -> Entry:
    return land(one, landing) if isinstance(one, Made) else one


def make(release: Release, ground: Background) -> Made:
    """One release described: a pure function of its bytes, the rules and the register."""
    reading = recognise(release, ground.names)
    linked = link(reading, ground.known)
    unsure = tuple(p.name for p in linked.unsure)
    return Made(release.name, describe(linked), count(reading), unsure, len(reading.unread))


def count(reading: Reading) -> int:
    """How many facts a reading states."""
    return sum(len(getattr(reading, f.name)) for f in fields(reading) if f.name not in {"release", "unread"})


def land(made: Made, landing: Landing, report: Report | None = None) -> Entry:
    """Validate (unless the `report` is at hand) and write one release; one that breaks a shape is not written, its report is kept."""
    entry = Entry(
        name=made.name,
        status="unchanged",
        source=made.described.capture.source,
        facts=made.facts,
        passed_over=made.passed_over,
        unsure=made.unsure,
        remarks=made.remarks,
    )
    if landing.holds(made.described):
        landing.keep_text(made.described)  # where it was lost, it comes back
        return entry
    report, key = report or check(made.described, landing.store), made.described.capture.key
    if not report.conforms:
        report = _with_words(report, made.described)
        message = (
            f"nothing of it was written; its report is {landing.store.keep_report(key, report.to_json())}"
        )
        return replace(entry, status="quarantined", report=report, message=message)
    landing.store.keep_report(key, None)
    return replace(entry, status="landed", quads=landing.land(made.described), report=report)


def _with_words(report: Report, described: Described) -> Report:
    """The report with the words that each finding rests on."""
    own = Store.memory()
    own.bulk(described.quads)
    release = described.capture.release
    return Report(with_words(report.findings, own, {release.text_hash: release.text}.get))


def check(described: Described, store: Store, *, engine: Engine = Engine.FAST) -> Report:
    """The findings of the release layer about one release: its own quads, its text, and the types of what it points to."""
    return check_quads(
        described.quads, {described.capture.text: described.capture.release.text}, store, engine=engine
    )


def check_quads(
    quads: Sequence[Quad], texts: Mapping[NamedNode, str], store: Store, *, engine: Engine = Engine.FAST
) -> Report:
    """The findings of the release layer about the quads of one capture; `texts` holds the text layers that are at hand."""
    own = {subject_of(q) for q in quads}
    pointed = {q.object for q in quads if isinstance(q.object, NamedNode)} - own
    words = [Quad(layer, rdf.value, Literal(text)) for layer, text in texts.items()]
    return validate((*quads, *words, *_types(pointed, store)), layer=Layer.RELEASE, focus=own, engine=engine)


def _types(nodes: Collection[NamedNode], store: Store) -> Iterator[Quad]:
    """What the view says each of those nodes is."""
    for node in sorted(nodes, key=str):
        for graph in (GRAPH_VIEW, GRAPH_ONTOLOGY):
            yield from (q for q in store.about(node, graph=graph) if q.predicate == rdf.type)


def lay_foundation(landing: Landing, ground: Background, *, register: bool = False) -> Iterator[Entry]:
    """Put in place what every store has: ontology, code lists, bodies; with `register`, all its tables and decisions."""
    landing.replace_graph(GRAPH_ONTOLOGY, _ontology())
    if register:
        landing.replace_graph(
            DECISIONS, (q for d in ground.decisions for q in describe_decision(d, ground.known, DECISIONS))
        )
    for table in ground.tables:
        if register or table.release.name in _GROUND:
            made = Made(table.release.name, describe(link(table, ground.known)), count(table), ())
            landing.keep_text(made.described)
            if not landing.holds(made.described):
                quads = landing.land(made.described)
                yield Entry(name=made.name, status="landed", source=made.name, facts=made.facts, quads=quads)


def _ontology() -> Iterator[Quad]:
    """The terms and codes as triples, and what is said of the whole dataset; blank nodes (unions, prefix lists) stay in the files."""
    for file in (*sorted(bundled("ontology").glob("*.ttl")), bundled("data") / "dataset.ttl"):
        for quad in read_graph(file):
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
                yield Quad(quad.subject, quad.predicate, quad.object, GRAPH_ONTOLOGY)


def _all_or_nothing(made: Iterable[Made | Entry], landing: Landing) -> Iterator[Entry]:
    """Under `strict`: all of them landed, or none where one is at fault; they wait on disk until the last one is known."""
    reports: list[Report] = []
    spoilt = False
    with tempfile.TemporaryFile() as waiting:
        for one in made:
            if isinstance(one, Entry):
                spoilt = True
                yield one
                continue
            reports.append(check(one.described, landing.store))
            spoilt = spoilt or not reports[-1].conforms
            pickle.dump(one, waiting)
        waiting.seek(0)
        for report in reports:
            held: Made = pickle.load(waiting)  # noqa: S301  written above
            yield _held_back(held, report) if spoilt else land(held, landing, report)


def _held_back(made: Made, report: Report) -> Entry:
    return Entry(
        name=made.name, status="held back" if report.conforms else "quarantined", source=made.described.capture.source,
        facts=made.facts, report=report, message="nothing was written, since --strict lets no input fail"
    )  # fmt: skip
