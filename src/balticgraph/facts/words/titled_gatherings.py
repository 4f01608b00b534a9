"""Gatherings called by a title of their own: "the Riga Conference", "the 6th Black Sea Security Forum"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words

_LONGEST = 6
_NAMING = frozenset({"cap", "unknown", "person", "not_person", "city", "country", "topic", "field"})
_BESIDE = frozenset({"demonym", "quality"})
_BEFORE = frozenset({"article", "ordinal", "ordinal_ending", "body", "its"})


def with_titles(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, the capital words of a gathering's title made one item: "the Lennart Meri Conference" names no person."""
    heads = [at for at, item in enumerate(items) if item.kind == "event" and _is_head(item, words)]
    if not heads:
        return items
    found = list(items)
    for at in reversed(heads):
        first = _start(items, at, words)
        if first < at:
            low, high = items[first].first, items[at - 1].last
            title = words.text[words.starts[low] : words.ends[high]]
            found[first:at] = [Item("title", title, low, high)]
    return tuple(found)


def _is_head(item: Item, words: Words) -> bool:
    """Whether an item is the noun of a gathering in capitals, as titles end with: "Forum"."""
    if words.keys[item.last] not in word_list("en", "gatherings", "titled"):
        return False
    word = words.word(item.last)
    return word[0].isupper() and not word.isupper()


def _start(items: tuple[Item, ...], at: int, words: Words) -> int:
    """The item with which a title before a noun begins, the noun's own item where there is none."""
    step = at
    while step and at - step < _LONGEST and _in_title(items[step - 1], words):
        step -= 1
    if not any(i.kind in _NAMING for i in items[step:at]):
        return at
    told = step > 0 and (items[step - 1].kind in _BEFORE or words.keys[items[step - 1].last] == "the")
    return step if told else at


def _in_title(item: Item, words: Words) -> bool:
    return (item.kind in _NAMING or item.kind in _BESIDE) and words.word(item.first)[0].isupper()
