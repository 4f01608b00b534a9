"""English infinitives that tell of whose turn it was, not of what is to come: "the first to take the floor was A"."""

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

TURNS = frozenset({"first", "last", "next", "second", "third"})
WAS = frozenset({"was", "were"})
_TO_SPEAK = 2


def with_first_to(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a sentence, a phrase of several words behind "first to" made an infinitive where "was" or "were" follows."""
    found: list[Item] = []
    for at, item in enumerate(items):
        long = item.kind.endswith("_future") and item.last - item.first >= _TO_SPEAK
        turn = long and at > 0 and words.keys[items[at - 1].last] in TURNS and words.keys[item.first] == "to"
        if turn and any(words.keys[i.first] in WAS for i in items[at + 1 :]):
            kind = item.kind.removesuffix("future") + "inf"
            found += [
                Item("link", "range", item.first, item.first),
                Item(kind, item.value, item.first + 1, item.last),
            ]
        else:
            found.append(item)
    return tuple(found)
