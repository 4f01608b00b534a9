"""Withdrawing a source or a rule from view, by the names that a steward has for it, and taking that back."""

import re

from balticgraph.errors import UsageError
from balticgraph.identity.iris import mint, path_of
from balticgraph.landing import Landing
from balticgraph.store.embedded import Store


def retraction(
    store: Store, *, source: str | None, rule: str | None, why: str, undo: bool = False
) -> tuple[int, int, int]:
    """Withdraw a source (its key, IRI or name) or a rule (``name/version``, in facts ``name@version``) from view.

    See `Landing.retract`. Raises UsageError.
    """
    with_key = re.fullmatch(r".+ \(([a-z0-9.-]+)\)", source or "")
    if with_key and any(True for _ in store.about(mint(f"source/{with_key[1]}"))):
        source = with_key[1]  # name and key, as `explain` writes them
    path = (
        f"source/{(source or '').rpartition('/id/source/')[2].removeprefix('source/')}"
        if source
        else f"rule/{(rule or '').removeprefix('rule/').replace('@', '/')}"
    )
    landing = Landing.on(store)
    whole = re.fullmatch(r"[a-z-]+/[a-z0-9./-]+", path) and any(True for q in store.about(mint(path)))
    meant = [path] if whole else [path_of(one) for one in landing.sources_called(source or "")]
    if len(meant) > 1:
        keys = ", ".join(one.removeprefix("source/") for one in meant)
        raise UsageError(f"several sources are called {source!r}: {keys}; name one of them by its key")
    if not meant:
        raise UsageError(
            f"the store knows no {path.replace('/', ' ', 1)}; `balticgraph explain` shows the sources and rules of a fact"
        )
    what = mint(meant[0])
    if undo and what not in dict(landing.retracted()):
        raise UsageError(
            f"{path.replace('/', ' ', 1)} is not withdrawn; `balticgraph retract` alone lists what is"
        )
    return landing.retract(what, why, undo=undo)


def retractions(store: Store) -> tuple[tuple[str, str, str], ...]:
    """What is withdrawn from view: ``source`` or ``rule``, its key or name and version, and why."""
    found = ((path_of(what), why) for what, why in Landing.on(store).retracted())
    return tuple((kind, name, why) for path, why in found for kind, _, name in [path.partition("/")])
