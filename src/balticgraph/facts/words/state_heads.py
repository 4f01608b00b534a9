"""Heads of state whose word Estonian begins like that for a state: "Balti riigipead" are officers, no states."""

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_HEADS = ("riigipea", "riigipai")


def with_state_heads(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, the heads of the Baltic states parted into the states and the office that they hold."""
    if not any(_heads(item, words) for item in items):
        return items
    found: list[Item] = []
    for item in items:
        if _heads(item, words):
            found.append(Item("body", item.value, item.first, item.last - 1))
            found.append(Item("office", "head_of_state", item.last, item.last))
        else:
            found.append(item)
    return tuple(found)


def _heads(item: Item, words: Words) -> bool:
    states = item.kind == "body" and item.value == "Baltic states" and item.last > item.first
    return states and words.keys[item.last].startswith(_HEADS)
