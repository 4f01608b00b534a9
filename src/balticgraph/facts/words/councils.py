"""The council that Estonian means by its noun alone behind its name: "Põhjamaade Nõukogu ... nõukogu president A"."""

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_NOUN = "noukogu"
_OF_ONE = frozenset({"office", "delegation", "organ"})


def with_councils(
    items: tuple[Item, ...], words: Words, named: str | None
) -> tuple[tuple[Item, ...], str | None]:
    """The items of a sentence, "nõukogu" before an office made the council named last, and which that is then."""
    found: list[Item] = []
    for at, item in enumerate(items):
        key = words.keys[item.last]
        if item.kind == "body" and key.startswith(_NOUN):
            named = item.value
        alone = item.kind in {"low", "cap"} and item.first == item.last and key == _NOUN
        held = at + 1 < len(items) and items[at + 1].kind in _OF_ONE
        found.append(Item("body", named, item.first, item.last) if alone and held and named else item)
    return tuple(found), named
