"""English sessions of which several are numbered before one noun: "the 5th and 6th sessions of the Assembly"."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_PLURAL = "sessions"
_NUMBERS = frozenset({"ordinal", "ordinal_ending"})


def with_numbered_plurals(items: tuple[Item, ...], words: Words, kinds: frozenset[str]) -> tuple[Item, ...]:
    """The items, "sessions" behind two numbers and "and" made the noun of the last of them."""
    if "conj" not in kinds or kinds.isdisjoint(_NUMBERS):
        return items
    found = list(items)
    for at, item in enumerate(items):
        if item.kind in {"low", "cap"} and words.keys[item.first] == _PLURAL and _numbered_twice(items, at):
            found[at] = replace(item, kind="event", value="session")
    return tuple(found) if found != list(items) else items


def _numbered_twice(items: tuple[Item, ...], at: int) -> bool:
    """Whether two ordinal numbers joined by "and" stand right before an item."""
    first = _before_number(items, at)
    if first < 1 or items[first - 1].kind != "conj":
        return False
    return _before_number(items, first - 1) >= 0


def _before_number(items: tuple[Item, ...], at: int) -> int:
    """Where the ordinal number begins that ends right before an item, -1 where none does."""
    if at < 1 or items[at - 1].kind not in _NUMBERS:
        return -1
    if items[at - 1].kind == "ordinal":
        return at - 1
    return at - 2 if at > 1 and items[at - 2].kind == "num" else -1
