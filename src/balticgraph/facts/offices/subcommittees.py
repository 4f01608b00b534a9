"""Subcommittees, whose officers are not those of the committee that they belong to."""

from collections.abc import Sequence

from balticgraph.facts.words.items import Item


def subcommittees(items: Sequence[Item]) -> tuple[str, ...] | None:
    """The name of the subcommittee of an office phrase, none where its words do not tell it; None where it has no subcommittee.

    "The Chair of the Baltic Affairs Subcommittee of the Foreign Affairs Committee" chairs the first alone.
    """
    named = next(
        (i.value for i in items if i.kind == "committee_of" and _NOUN in i.value.replace("-", "").lower()),
        None,
    )
    if named is not None:
        return (named,)
    parts = [i for i in items if i.kind not in {"link", "article"}]
    at = next((n for n, i in enumerate(parts) if (i.kind, i.value) == ("committee", _NOUN)), None)
    if at is None:
        return None
    kinds = [i.kind for i in parts]
    if kinds[max(0, at - 1) : at] == ["topic"]:
        return (f"{parts[at - 1].value} Subcommittee",)
    behind = kinds[at + 1 : at + 2] == ["topic"] and kinds[at + 2 : at + 3] != ["committee"]
    return (f"{parts[at + 1].value} Subcommittee",) if behind else ()


_NOUN = "subcommittee"
