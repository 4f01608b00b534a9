"""What a steward decides in a store itself, beside the decisions of the register: which value of a conflict holds, and why."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.conflicts import OWN_DECISIONS, Conflict, Object, judge
from balticgraph.errors import UsageError
from balticgraph.identity.iris import mint, shown
from balticgraph.landing import Landing
from balticgraph.store.embedded import Store
from balticgraph.store.log import record
from balticgraph.store.quads import object_of, subject_of
from balticgraph.triples.decisions import decision_quads
from balticgraph.vocabulary import (
    BASE,
    GRAPH_DECISIONS,
    GRAPH_ONTOLOGY,
    GRAPH_VIEW,
    bg,
    code,
    dcterms,
    foaf,
    rdf,
    scheme,
    skos,
)

_NAMES = (skos.prefLabel, skos.altLabel, foaf.name)


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision taken in a store: of which conflict, the value that holds ("" where it stays open), why, by whom, and the day."""

    conflict: str
    value: str
    reason: str
    why: str
    by: str
    day: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a decision of a value: how many triples left the view and came into it, and how the conflict stands now."""

    conflict: str
    value: str
    gone: int
    came: int
    state: str


def taken(store: Store) -> tuple[Taken, ...]:
    """The decisions taken in a store, by the keys of their conflicts."""
    by_iri: dict[str, dict[NamedNode, Object]] = {}
    for quad in store.quads(graph=GRAPH_DECISIONS):
        if (iri := subject_of(quad).value).startswith(OWN_DECISIONS):
            by_iri.setdefault(iri.removeprefix(OWN_DECISIONS), {})[quad.predicate] = object_of(quad)
    return tuple(
        Taken(
            key,
            *(shown(said[p]) if p in said else "" for p in (rdf.object, bg.resolutionReason, bg.rationale)),
            *(said[p].value if p in said else "" for p in (dcterms.creator, dcterms.issued)),
        )
        for key, said in sorted(by_iri.items())
    )


def decide(
    store: Store, conflict: str, value: str | None, *, reason: str, why: str, by: str | None, day: str
) -> Outcome:
    """Decide that a value of a conflict holds, or with None that it stays open on purpose; in one transaction, and in the log.

    `conflict` is its IRI or key, as `conflicts` tells it; `value` a value that a source gives, or the name or key of what it
    is. It comes before what the register decides. Raises
    UsageError where the store knows no such conflict, value or reason.
    """
    landing, key = Landing.on(store), _key(conflict)
    found = _found(landing, key)
    if reason not in (reasons := _reasons(store)):
        raise UsageError(f"{reason!r} is no reason of the code list; choose {', '.join(reasons)}")
    holds = "" if value is None else _meant(value, found, store)
    if not holds and not found.key:
        _, left = judge(found.subject, found.predicate, found.values, None)
        if left is not None and left.preferred:
            raise UsageError(
                f"{key} does not stay open: {_told(left.preferred[0].object, store)} has a source, and the others are general knowledge"
            )
    iri = NamedNode(OWN_DECISIONS + key)
    quads = [
        *decision_quads(
            iri, found.subject, found.predicate, holds, reason if holds else "", why, day, GRAPH_DECISIONS,
            key=found.key,
        ),
        *([Quad(iri, dcterms.creator, Literal(by), GRAPH_DECISIONS)] if by else []),
    ]  # fmt: skip
    outcome = _outcome(landing, key, holds, landing.decide(iri, quads))
    store.flush()
    what = f"{outcome.conflict}: {outcome.value or 'left open'}"
    record(store.path, {"did": "decide", "what": what, "why": why, **({"by": by} if by else {})})
    return outcome


def values(store: Store, conflict: str) -> tuple[str, ...]:
    """The values between which a conflict can be decided, as a reader knows them. Raises UsageError where there is none."""
    return tuple(_values(_found(Landing.on(store), _key(conflict)), store))


def _found(landing: Landing, key: str) -> Conflict:
    try:
        found = landing.conflict(mint(f"conflict/{key}"))
    except ValueError:  # the key of nothing, with signs that no IRI has
        found = None
    if found is None:
        raise UsageError(f"the store knows no conflict {key}; `balticgraph conflicts` tells each by its IRI")
    return found


def take_back(store: Store, conflict: str) -> Outcome:
    """Take a decision of this store back: the register decides again, or nobody. Raises UsageError where there is none."""
    landing, key = Landing.on(store), _key(conflict)
    if key not in {one.conflict for one in taken(store)}:
        raise UsageError(
            f"this store has no decision of {key}; `balticgraph decide` alone lists those it has"
        )
    outcome = _outcome(landing, key, "", landing.decide(NamedNode(OWN_DECISIONS + key), ()))
    store.flush()
    record(store.path, {"did": "undo decide", "what": outcome.conflict})
    return outcome


def _outcome(landing: Landing, key: str, value: str, moved: tuple[int, int]) -> Outcome:
    found = landing.conflict(mint(f"conflict/{key}"))
    if found is None:
        state = "the sources in view do not disagree on it"
    elif found.preferred:
        why = f" ({_code(found.reason)})" if found.reason is not None else ""
        state = f"{_told(found.preferred[0].object, landing.store)} holds{why}"
    else:
        state = f"it is open between {', '.join(_values(found, landing.store))}"
    return Outcome(key, value, *moved, state)


def _key(conflict: str) -> str:
    """The key of a conflict, however it is named.

    >>> _key("id:conflict/session/baltic-assembly/42/held-at"), _key("session/baltic-assembly/42/held-at")
    ('session/baltic-assembly/42/held-at', 'session/baltic-assembly/42/held-at')
    """
    bare = conflict.strip("<>").removeprefix(f"{BASE}id/").removeprefix("id:")
    return bare.removeprefix("conflict/").strip("/")


def _reasons(store: Store) -> tuple[str, ...]:
    """The codes of the list of reasons."""
    listed = store.pointing(skos.inScheme, scheme.resolution_reason, graph=GRAPH_ONTOLOGY)
    return tuple(sorted(_code(subject_of(q)) for q in listed))


def _code(node: NamedNode) -> str:
    """The code of a term of a code list."""
    return node.value.removeprefix(code.base)


def _meant(value: str, conflict: Conflict, store: Store) -> str:
    """The value of the conflict that a steward names by what it is, its key, or one of its names."""
    said: Mapping[str, Object] = {shown(v.object): v.object for v in conflict.values}
    if value in said:
        return value
    wanted = value.casefold()
    meant = [
        key
        for key, thing in said.items()
        if wanted in {key.casefold(), *map(str.casefold, _names(thing, store))}
    ]
    if len(meant) == 1:
        return meant[0]
    raise UsageError(
        f"{value!r} is {'several of' if meant else 'none of'} its values, which are {', '.join(_values(conflict, store))}"
    )


def _values(conflict: Conflict, store: Store) -> list[str]:
    return sorted({_told(v.object, store) for v in conflict.values})


def _told(thing: Object, store: Store) -> str:
    """A value for a reader: its English label, with the key beside it where that is another."""
    key, label = shown(thing), next(_names(thing, store, (skos.prefLabel,), language="en"), "")
    return f"{label} ({key})" if label not in {"", key} else key


def _names(
    thing: Object, store: Store, by: Collection[NamedNode] = _NAMES, *, language: str | None = None
) -> Iterator[str]:
    if isinstance(thing, NamedNode):
        for quad in store.about(thing, graph=GRAPH_VIEW):
            said = quad.object
            if quad.predicate in by and isinstance(said, Literal) and language in {None, said.language}:
                yield said.value
