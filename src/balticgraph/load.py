"""The way through, told once: read, recognise, link, describe, validate, write.

Each release is one transaction: it lands whole or not at all. One that breaks a shape of the release layer goes to quarantine
with its report, one that cannot be read is told of, and the others go on.
"""

import pickle
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Literal

import pyoxigraph as ox
from pyoxigraph import NamedNode, Quad

from balticgraph.checks import check, with_its_words
from balticgraph.documents.read import inputs, read_release, read_releases, shown
from balticgraph.documents.release import Release
from balticgraph.errors import Naming, ReadError
from balticgraph.facts.fact import Reading
from balticgraph.facts.proof_files import Proofs
from balticgraph.facts.proofread import changes
from balticgraph.facts.proofread import proofread as mended
from balticgraph.facts.recognise import recognise
from balticgraph.facts.words.known import KnownNames, known_names
from balticgraph.identity.known import Known, known
from balticgraph.identity.link import link
from balticgraph.identity.new_names import new_names
from balticgraph.landing import GROUND, Landed, Landing
from balticgraph.register.known import Decision, decisions, known_people
from balticgraph.register.tables import read_tables, readings
from balticgraph.resources import bundled
from balticgraph.showing import Row
from balticgraph.spread import spread
from balticgraph.store.embedded import Store
from balticgraph.store.log import BEGUN, record
from balticgraph.triples.decisions import describe_decision
from balticgraph.triples.describe import Described, describe
from balticgraph.validation.graphs import read_graph
from balticgraph.validation.report import Report
from balticgraph.vocabulary import GRAPH_DECISIONS, GRAPH_ONTOLOGY

Status = Literal["landed", "unchanged", "quarantined", "held back", "unreadable"]
Progress = Callable[[str], None]
"""Told the name of each input when it is done."""


@dataclass(frozen=True, slots=True)
class Background:
    """What reading and linking lean on: the register's tables, the names known from them, the look-ups for linking, and decisions.

    `proofs` are the files of the facts that persons went through.
    """

    tables: tuple[Reading, ...]
    names: KnownNames | None
    known: Known
    decisions: tuple[Decision, ...] = ()
    proofs: Proofs = field(default_factory=Proofs)


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of one release before it is written: its quads, how many facts it states, which persons stay unsure.

    `passed_over` is how many of its sentences say what no fact tells; of a proofread one, `by_hand` facts are a person's,
    `struck_out` of those that the rules read are left out or changed, and `new_names` are the person's alone.
    """

    name: str
    described: Described
    facts: int
    unsure: tuple[str, ...]
    passed_over: int = 0
    proofread: bool = False
    by_hand: int = 0
    struck_out: int = 0
    new_names: tuple[str, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the release says of itself and could not be taken."""
        return self.described.capture.release.remarks


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Entry(Row):
    """What became of one input.

    `passed_over` is how many of its sentences say what no fact tells; `by_hand` and `struck_out` tell what a person mended,
    `new_names` what that alone names, `landed` what came of landing it.
    """

    SHOWN = "name status source facts quads passed_over message"
    name: str
    status: Status
    source: str = ""
    facts: int = 0
    quads: int = 0
    passed_over: int = 0
    proofread: bool = False
    by_hand: int = 0
    struck_out: int = 0
    new_names: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    landed: Landed | None = None
    message: str = ""
    report: Report | None = None


def background(*, register: bool = True, proofs: Proofs | None = None) -> Background:
    """The bundled register as background; without it only the bodies are known, and names link by their natural keys alone.

    `proofs` are the files of the facts that persons went through.
    """
    proofs = proofs or Proofs()
    tables = read_tables(bundled("data") / "register")
    stated = readings(tables)
    if not register:
        bodies = tuple(t for t in stated if t.release.name in GROUND)
        return Background(bodies, None, known(bodies), (), proofs)
    return Background(stated, known_names(known_people(stated)), known(stated), decisions(tables), proofs)


def releases_at_hand() -> Iterator[Release]:
    """The bundled releases and register tables as they are read: whose texts come with the project."""
    yield from (r for r in read_releases([bundled("data") / "releases"]) if isinstance(r, Release))
    yield from (table.release for table in background().tables)


def load(
    given: Sequence[Path | Release], store: Store, ground: Background, *,
    executor: Executor | None = None, strict: bool = False, progress: Progress | None = None, tables: bool = False,
    by_rules: bool = False,
) -> tuple[Entry, ...]:  # fmt: skip
    """What became of each input, release by release.

    `executor` reads in parallel (its processes must see the files); the graph does not depend on it. With `strict` nothing is
    written where one input cannot be read or breaks a shape. `tables` puts all the register's tables in place first, else
    only bodies. A release that was proofread in the store and now comes without its proof is held back, unless `by_rules` gives
    up what was mended. The store's log tells when it began and how it ended. Raises StoreError.
    """
    told = {"did": "build" if tables else "load", "what": " ".join(map(_called, given))}
    record(store.path, {**told, BEGUN: True})
    landing = Landing.on(store)
    entries = list(lay_foundation(landing, ground, tables=tables))
    made = _told(spread(read_and_make, inputs(given), ground, executor), progress)
    made = made if by_rules else _guarded(made, landing)
    entries += _all_or_nothing(made, landing) if strict else (_settle(one, landing) for one in made)
    store.flush()
    ended = Counter[str](entry.status for entry in entries)
    record(store.path, {**told, **ended, "quads": sum(entry.quads for entry in entries)})
    return tuple(entries)


def read_and_make(given: Path | Release | ReadError, ground: Background) -> Made | Entry:
    """What one file or release gives: it described, or why it cannot be read."""
    try:
        if isinstance(given, ReadError):
            raise given
        with Naming(_called(given)):
            if isinstance(given, Release):
                return make(given, ground)
            return make(read_release(given), ground, ground.proofs.of.get(given))
    except ReadError as error:
        name = shown(given.stem) if isinstance(given, Path) else error.where
        return Entry(name=name, status="unreadable", message=str(error))


def _called(given: Path | Release) -> str:
    return given.name if isinstance(given, Release) else str(given)


def _guarded(made: Iterable[Made | Entry], landing: Landing) -> Iterator[Made | Entry]:
    """What would undo a person's work is held back: a release that was proofread in the store, and now is read by the rules."""
    for one in made:
        if isinstance(one, Entry) or one.described.capture.proofread:
            yield one
        elif landing.undoes_proof(one.described):
            yield Entry(
                name=one.name, status="held back", source=one.described.capture.source, facts=one.facts,
                message="it was proofread in this store; load it with --proofread, or with --by-rules to give up what was mended"
            )  # fmt: skip
        else:
            yield one


def _told(made: Iterable[Made | Entry], progress: Progress | None) -> Iterator[Made | Entry]:
    for one in made:
        yield one
        if progress:
            progress(one.name)


def _settle(one: Made | Entry, landing: Landing) -> Entry:
    return land(one, landing) if isinstance(one, Made) else one


def make(release: Release, ground: Background, proof: Path | None = None) -> Made:
    """One release described: a pure function of its bytes, the rules, the register and its proof, where it has one."""
    read = recognise(release, ground.names)
    reading = mended(read, proof) if proof else read
    linked = link(reading, ground.known)
    unsure = tuple(p.name for p in linked.unsure)
    named = new_names(read, reading, ground.known, ground.names) if proof else ()
    by_hand, struck_out = changes(read, reading) if proof else (0, 0)
    return Made(
        release.name, describe(linked), count(reading), unsure, len(reading.unread), bool(proof),
        by_hand, struck_out, named,
    )  # fmt: skip


def count(reading: Reading) -> int:
    """How many facts a reading states."""
    return sum(len(getattr(reading, f.name)) for f in fields(reading) if f.name not in _NO_FACTS)


_NO_FACTS = frozenset({"release", "unread", "proofread", "changed"})


def land(made: Made, landing: Landing, report: Report | None = None) -> Entry:
    """Validate (unless the `report` is at hand) and write one release; one that breaks a shape is not written, its report is kept."""
    entry = Entry(
        name=made.name, status="unchanged", source=made.described.capture.source, facts=made.facts,
        passed_over=made.passed_over, proofread=made.proofread, by_hand=made.by_hand, struck_out=made.struck_out,
        new_names=made.new_names, unsure=made.unsure, remarks=made.remarks,
    )  # fmt: skip
    if landing.holds(made.described):
        landing.keep_text(made.described)  # where it was lost, it comes back
        return entry
    report, key = report or check(made.described, landing.store), made.described.capture.key
    if not report.conforms:
        report = with_its_words(report, made.described)
        message = (
            f"nothing of it was written; its report is {landing.store.keep_report(key, report.to_json())}"
        )
        return replace(entry, status="quarantined", report=report, message=message)
    landing.store.keep_report(key, None)
    landed = landing.land(made.described)
    return replace(entry, status="landed", quads=landed.quads, landed=landed, report=report)


def lay_foundation(landing: Landing, ground: Background, *, tables: bool = False) -> Iterator[Entry]:
    """Put in place what every store has: ontology, code lists, bodies; with `tables`, all of the register and its decisions."""
    landing.replace_graph(GRAPH_ONTOLOGY, _ontology())
    if tables:
        landing.replace_graph(
            GRAPH_DECISIONS,
            (q for d in ground.decisions for q in describe_decision(d, ground.known, GRAPH_DECISIONS)),
        )
    for table in ground.tables:
        if tables or table.release.name in GROUND:
            made = Made(table.release.name, describe(link(table, ground.known)), count(table), ())
            landing.keep_text(made.described)
            if not landing.holds(made.described):
                quads = landing.land(made.described).quads
                yield Entry(name=made.name, status="landed", source=made.name, facts=made.facts, quads=quads)


def _ontology() -> Iterator[Quad]:
    """The terms and codes as triples, and what is said of the whole dataset; blank nodes (unions, prefix lists) stay in the files."""
    for file in (*sorted(bundled("ontology").glob("*.ttl")), bundled("data") / "dataset.ttl"):
        for quad in read_graph(file):
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | ox.Literal):
                yield Quad(quad.subject, quad.predicate, quad.object, GRAPH_ONTOLOGY)


def _all_or_nothing(made: Iterable[Made | Entry], landing: Landing) -> Iterator[Entry]:
    """Under `strict`: all of them landed, or none where one is at fault; they wait on disk until the last one is known."""
    reports: list[Report | None] = []
    spoilt = False
    with tempfile.TemporaryFile() as waiting:
        for one in made:
            report = check(one.described, landing.store) if isinstance(one, Made) else None
            spoilt = spoilt or report is None or not report.conforms
            reports.append(report)
            pickle.dump(one, waiting)
        waiting.seek(0)
        for report in reports:
            held: Made | Entry = pickle.load(waiting)  # noqa: S301  written above
            if isinstance(held, Entry):
                yield held
            elif report is not None:
                yield _held_back(held, report) if spoilt else land(held, landing, report)


def _held_back(made: Made, report: Report) -> Entry:
    return Entry(
        name=made.name, status="held back" if report.conforms else "quarantined", source=made.described.capture.source,
        facts=made.facts, report=report, message="nothing was written, since --strict lets no input fail"
    )  # fmt: skip
