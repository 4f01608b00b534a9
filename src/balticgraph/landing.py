"""How a described release lands in the store: its own graphs replaced whole, then the view and the conflicts of what it touched.

One transaction a release. Of a source's captures the latest by the source's own dates is in view; the others stay, marked as
replaced. Nothing depends on the order of landing.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.captures import (
    RETRACTIONS,
    even,
    given_way,
    marked,
    release_graph,
    stamp,
    stamps,
    withdrawn,
)
from balticgraph.conflicts import Conflict, Decisions, decisions_in, is_own
from balticgraph.contests import Contest, conflict_of, parts_of
from balticgraph.overlay import Change, Overlay, Withheld
from balticgraph.store.embedded import Store
from balticgraph.store.quads import node, subject_of, target_of
from balticgraph.triples.describe import Described
from balticgraph.view import adds_nothing, derive, update
from balticgraph.vocabulary import (
    ASSERTED,
    BASE,
    GRAPH_CONFLICTS,
    GRAPH_DECISIONS,
    GRAPH_VIEW,
    bg,
    code,
    dcterms,
    rdf,
    skos,
)

GROUND = frozenset({"register-states", "register-bodies", "register-body-names", "register-posts"})
"""The tables that every store stands on: names of bodies and states, and which offices are for one person."""


@dataclass(frozen=True, slots=True)
class Landed:
    """What came of landing a release: the number of its own quads, and by their keys what a steward has to look at.

    `conflicts` are those, new or with a new value, that nothing decides, `against` those that a steward decided; `even` are the
    other captures of its page with the same day, or without any, where one of them or itself is `in_view`; `withdrawn` are the
    source itself, and rules that read it, where a steward withdrew them.
    """

    key: str
    quads: int
    conflicts: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    even: tuple[str, ...] = ()
    in_view: str = ""
    withdrawn: tuple[str, ...] = ()


@dataclass(slots=True)
class Landing:
    """A store being written to, with what it withholds from view and what stewards decided, read once."""

    store: Store
    withheld: Withheld
    decisions: Decisions = field(default_factory=Decisions)

    @classmethod
    def on(cls, store: Store) -> "Landing":
        """The landing on a store as it is."""
        gone = frozenset(
            release_graph(subject_of(q)) for q in store.stating(dcterms.isReplacedBy, GRAPH_CONFLICTS)
        )
        return cls(store, _withheld(store, gone), decisions_in(store.quads(graph=GRAPH_DECISIONS)))

    def holds(self, described: Described) -> bool:
        """Whether the store has this release already, quad for quad."""
        graphs = described.graphs
        return self.store.contains(graphs[1]) and {
            q for g in graphs for q in self.store.quads(graph=g)
        } == set(described.quads)

    def undoes_proof(self, described: Described) -> bool:
        """Whether a release would take out of view what a person went through: the same capture, or the one in view till now."""
        mine = described.capture
        captures = [subject_of(q) for q in self.store.pointing(bg.snapshotOf, mine.document)]
        proofed = {s for s in captures if any(q.predicate == bg.proofread for q in self.store.about(s))}
        if not proofed or mine.snapshot in proofed:
            return bool(proofed)
        now, before = self._marks(described, withdrawn(self.store))
        given_way = {subject_of(q) for q in now if q.object == mine.snapshot}
        return bool(proofed & given_way - {subject_of(q) for q in before})

    def land(self, described: Described) -> Landed:
        """Write a release: its graphs, and the view and conflicts of all that it touched."""
        drop = frozenset(g for g in described.graphs if self.store.contains(g))
        change = Change(drop, described.quads)
        touched = {subject_of(q) for g in drop for q in self.store.quads(graph=g)}
        gone = withdrawn(self.store)
        marks, marks_before = self._marks(described, gone)
        touched |= self._give_way(marks, marks_before)
        touched |= set(self._told_anew(described, touched))
        old, new = update(touched, self.store, Overlay(self.store, change, self.withheld), self.decisions)
        self.keep_text(described)
        added, removed = sorted(marks - marks_before, key=str), sorted(marks_before - marks, key=str)
        self.store.replace(drop, (*described.quads, *new, *added), (*old, *removed))
        if (mine := described.capture).is_table:
            return Landed(mine.key, len(described.quads))
        latest = next((target_of(q) for q in marks), mine.snapshot)
        alike = even(stamps(self.store, mine.document), mine.snapshot, gone) if marks else ()
        read_by = (target_of(q) for q in described.quads if gone and q.predicate == bg.extractedBy)
        hidden = sorted(map(_key, gone & {mine.document, *read_by}))
        others = tuple(map(_key, alike))
        return Landed(
            mine.key, len(described.quads), *self._conflicts(new), others, _key(latest), tuple(hidden)
        )

    def _conflicts(self, new: Iterable[Quad]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The conflicts that are new, or have a new value, among these quads: that nothing decides, and that a steward did."""
        told = {
            subject_of(q) for q in new if q.predicate == skos.prefLabel and q.graph_name == GRAPH_CONFLICTS
        }
        said = {c: {q.predicate for q in self.store.about(c)} for c in told}
        left = sorted(_key(c) for c in told if bg.prefersClaim not in said[c])
        decided = sorted(_key(c) for c in told if {bg.prefersClaim, bg.rationale} <= said[c])
        return tuple(left), tuple(decided)

    def keep_text(self, described: Described) -> None:
        """Keep the text layer that the release's offsets count in."""
        self.store.keep_text(described.capture.release.text_hash, described.capture.release.text)

    def _told_anew(self, described: Described, touched: Collection[NamedNode]) -> Iterator[NamedNode]:
        """The subjects beside those touched whose view may change by what this release says of them."""
        whole = (
            described.capture.is_table
            or bool(self.withheld.rules)
            or self.withheld.hides(described.capture.asserted)
        )
        decided = {one.subject for one in self.decisions}
        for subject, said in groupby(described.asserted, key=subject_of):
            if subject in touched:
                continue
            if whole or subject in decided or not adds_nothing(subject, said, self.store):
                yield subject

    def _marks(self, described: Described, put_behind: Collection[NamedNode]) -> tuple[set[Quad], set[Quad]]:
        """The marks that each capture of this source but the latest has given way, as they will be and as they are."""
        mine = described.capture
        if mine.is_table:
            return set(), set()
        dated = stamps(self.store, mine.document) | {mine.snapshot: stamp(described.quads, mine.snapshot)}
        return given_way(dated, put_behind), marked(self.store, dated)

    def replace_graph(self, graph: NamedNode, quads: Iterable[Quad]) -> bool:
        """Put a whole graph of our own (the ontology, the register's decisions) in place; False where it already was.

        Decisions come with what follows from them, in one transaction; those taken in this store stay.
        """
        new = set(quads)
        old = set(self.store.quads(graph=graph))
        if graph == GRAPH_DECISIONS:
            new |= {q for q in old if is_own(q)}
        if new == old:
            return False
        if graph == GRAPH_DECISIONS:
            self._decide_anew(old, new)
        else:
            self.store.replace((graph,), sorted(new, key=str))
        return True

    def decide(self, own: NamedNode, quads: Iterable[Quad]) -> tuple[int, int]:
        """Put a decision of this store in the place of the one of that name; without quads it is taken back.

        What follows from it is written in the same transaction. Gives how many triples left the view and how many came.
        """
        old = set(self.store.quads(graph=GRAPH_DECISIONS))
        return self._decide_anew(old, {q for q in old if q.subject != own} | set(quads))

    def _decide_anew(self, old: set[Quad], new: set[Quad]) -> tuple[int, int]:
        before, self.decisions = self.decisions, decisions_in(new)
        changed = {*before} ^ {*self.decisions}
        between = {one for one in changed if one.key}
        overlay = Overlay(self.store, Change(), self.withheld)
        return self.refresh(
            {one.subject for one in changed - between}
            | {n for one in between for n in parts_of(one, overlay)},
            contests={Contest(one.subject, one.predicate, one.key) for one in between},
            put=sorted(new - old, key=str),
            take=old - new,
        )

    def conflict(self, iri: NamedNode) -> Conflict | None:
        """The conflict of that name as the sources in view make it; None where they do not disagree."""
        told = {q.predicate: q.object for q in self.store.about(iri, graph=GRAPH_CONFLICTS)}
        if not told:
            return None
        subject, overlay = node(told[rdf.subject]), Overlay(self.store, Change(), self.withheld)
        if isinstance(key := told.get(dcterms.identifier), Literal):
            one = Contest(subject, node(told[rdf.predicate]), key.value)
            return conflict_of(one, overlay, self.decisions)
        return next((c for c in derive(subject, overlay, self.decisions)[1] if c.iri == iri), None)

    def refresh(
        self, subjects: Iterable[NamedNode], *, contests: Iterable[Contest] = (),
        put: Iterable[Quad] = (), take: Iterable[Quad] = (),
    ) -> tuple[int, int]:  # fmt: skip
        """Bring view and conflicts up to date for some subjects, and write other quads in the same transaction.

        Gives how many triples left the view and how many came into it.
        """
        overlay = Overlay(self.store, Change(), self.withheld)
        old, new = update(subjects, self.store, overlay, self.decisions, contests)
        self.store.replace((), (*new, *put), (*old, *take))
        return sum(q.graph_name == GRAPH_VIEW for q in old), sum(q.graph_name == GRAPH_VIEW for q in new)

    def retract(self, what: NamedNode, why: str, *, undo: bool = False) -> tuple[int, int, int]:
        """Withdraw a source, a capture or a rule from view, or take that back; how many triples left, came, and how many subjects stay.

        A capture gives way to the others of its source. A subject stays in view where another source, or another rule, supports
        it. Nothing that a source asserts is deleted.
        """
        mark = NamedNode(what.value.replace("/id/", "/id/retraction/", 1))
        said: set[tuple[NamedNode, NamedNode | Literal]] = {
            (dcterms.references, what),
            (bg.claimStatus, code.rejected),
            (bg.rationale, Literal(why, language="en")),
        }
        now = set() if undo else {Quad(mark, p, o, RETRACTIONS) for p, o in said}
        before = set(self.store.about(mark, graph=RETRACTIONS))
        gone = (withdrawn(self.store) - {what}) | (set() if undo else {what})
        self.withheld = _retracting(self.withheld, gone)
        touched = set(self._resting_on(what))
        for document in [target_of(q) for q in self.store.about(what) if q.predicate == bg.snapshotOf]:
            dated = stamps(self.store, document)
            marks, marks_before = given_way(dated, gone), marked(self.store, dated)
            touched |= self._give_way(marks, marks_before)
            now, before = now | marks, before | marks_before
        left, came = self.refresh(
            touched, put=sorted(now - before, key=str), take=sorted(before - now, key=str)
        )
        stay = sum(any(True for _ in self.store.about(s, graph=GRAPH_VIEW)) for s in touched)
        return left, came, stay

    def _give_way(self, marks: Collection[Quad], before: Collection[Quad]) -> set[NamedNode]:
        """Withhold the captures that are marked now, and not those that were before; gives the subjects of those that changed."""
        gone, gone_before = ({release_graph(subject_of(q)) for q in those} for those in (marks, before))
        self.withheld = replace(self.withheld, graphs=frozenset((self.withheld.graphs - gone_before) | gone))
        return {subject_of(q) for graph in gone ^ gone_before for q in self.store.quads(graph=graph)}

    def _resting_on(self, what: NamedNode) -> Iterator[NamedNode]:
        """The subjects of which a source or a rule tells something."""
        if "/id/rule/" in what.value:
            for claim in self.store.pointing(bg.extractedBy, what):
                yield from (
                    target_of(q) for q in self.store.about(subject_of(claim)) if q.predicate == rdf.subject
                )
        prefixes = _prefixes(what)
        for graph in self.store.graphs() if "/id/source/" in what.value else ():
            if graph.value.startswith(prefixes):
                yield from (subject_of(q) for q in self.store.quads(graph=graph))

    def rebuild(self) -> None:
        """Derive view and conflicts anew from all that is asserted."""
        subjects = {
            subject_of(q)
            for g in self.store.graphs()
            if g.value.startswith(ASSERTED)
            for q in self.store.quads(graph=g)
        }
        self.refresh(subjects)


def _withheld(store: Store, gone: frozenset[NamedNode]) -> Withheld:
    return _retracting(Withheld(gone), withdrawn(store))


def _retracting(withheld: Withheld, what: Iterable[NamedNode]) -> Withheld:
    """The withheld with exactly those sources and rules retracted."""
    named = sorted(what, key=str)
    return replace(
        withheld,
        sources=tuple(prefix for w in named if "/id/source/" in w.value for prefix in _prefixes(w)),
        rules=frozenset(w for w in named if "/id/rule/" in w.value),
    )


def _prefixes(source: NamedNode) -> tuple[str, str]:
    """How the names of the graphs begin in which a source asserts something."""
    key = source.value.rpartition("/id/source/")[2]
    return f"{ASSERTED[0]}{key}/", f"{ASSERTED[1]}{key.removeprefix('register-')}"


def _key(named: NamedNode) -> str:
    """The key of a conflict or a capture."""
    return named.value.removeprefix(f"{BASE}id/").partition("/")[2]
