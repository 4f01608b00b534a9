"""Withdrawing a source, a capture or a rule from view by its name, and taking that back."""

import re

from pyoxigraph import Literal, NamedNode

from balticgraph.captures import RETRACTIONS, stamps
from balticgraph.errors import UsageError
from balticgraph.identity.iris import mint, path_of
from balticgraph.landing import Landing
from balticgraph.store.embedded import Store
from balticgraph.store.log import record
from balticgraph.store.quads import object_of, subject_of, target_of
from balticgraph.vocabulary import ASSERTED, BASE, bg, dcterms, skos


def retraction(
    store: Store, *, source: str | None, rule: str | None, why: str, undo: bool = False
) -> tuple[int, int, int]:
    """Withdraw a source (its key, IRI or name), a capture (``key/digest``) or a rule (``name/version``, in facts ``name@version``).

    See `Landing.retract`. Raises UsageError.
    """
    what = mint(_meant(store, source, rule))
    told = path_of(what).replace("/", " ", 1)
    if undo and what not in dict(_retracted(store)):
        raise UsageError(f"{told} is not withdrawn; `balticgraph retract` alone lists what is")
    document = next((target_of(q) for q in store.about(what) if q.predicate == bg.snapshotOf), None)
    if document is not None and len(stamps(store, document)) < 2:  # one capture
        raise UsageError(f"{told} is the only capture of its source; withdraw the source")
    came = Landing.on(store).retract(what, why, undo=undo)
    store.flush()
    done = {"did": "undo retract" if undo else "retract", "what": source or rule or ""}
    record(store.path, done if undo else {**done, "why": why})
    return came


def _meant(store: Store, source: str | None, rule: str | None) -> str:
    """The path of what a steward names. Raises UsageError where the store knows nothing of that name, or several."""
    with_key = re.fullmatch(r".+ \(([a-z0-9.-]+)\)", source or "")
    if with_key and any(True for _ in store.about(mint(f"source/{with_key[1]}"))):
        source = with_key[1]  # name and key, as `explain` writes them
    key = re.sub(r"^(.*/id/)?(source/|snapshot/)?", "", source or "")
    kind = "snapshot" if re.fullmatch(r"[^/ ]+/[0-9a-f]+", key) else "source"
    path = f"{kind}/{key}" if source else f"rule/{(rule or '').removeprefix('rule/').replace('@', '/')}"
    whole = re.fullmatch(r"[a-z-]+/[a-z0-9./-]+", path)
    known = whole and (any(True for q in store.about(mint(path))) or mint(path) in dict(_retracted(store)))
    meant = [path] if known else [path_of(one) for one in _sources_called(store, source or "")]
    if len(meant) > 1:
        keys = ", ".join(one.removeprefix("source/") for one in meant)
        raise UsageError(f"several sources are called {source!r}: {keys}; name one of them by its key")
    if not meant:
        raise UsageError(
            f"the store knows no {path.replace('/', ' ', 1)}; `balticgraph explain` shows the sources and rules of a fact"
        )
    return meant[0]


def _sources_called(store: Store, name: str) -> tuple[NamedNode, ...]:
    """The sources that bear a name, as `explain` tells them, in view or not."""
    found = {
        subject_of(q)
        for graph in store.graphs()
        if graph.value.startswith(ASSERTED)
        for q in store.stating(skos.prefLabel, graph)
        if q.object == Literal(name, language="en") and subject_of(q).value.startswith(f"{BASE}id/source/")
    }
    return tuple(sorted(found, key=str))


def retractions(store: Store) -> tuple[tuple[str, str, str], ...]:
    """What is withdrawn from view: ``source``, ``snapshot`` (a capture) or ``rule``, its key or name and version, and why."""
    found = ((path_of(what), why) for what, why in _retracted(store))
    return tuple((kind, name, why) for path, why in found for kind, _, name in [path.partition("/")])


def _retracted(store: Store) -> tuple[tuple[NamedNode, str], ...]:
    """What is withdrawn, each with the reason."""
    found = []
    for quad in store.stating(dcterms.references, RETRACTIONS):
        said = store.about(subject_of(quad), graph=RETRACTIONS)
        why = next((object_of(q).value for q in said if q.predicate == bg.rationale), "")
        found.append((target_of(quad), why))
    return tuple(sorted(found, key=str))
