"""Meetings that are points of a visit: "The visit included a meeting with A", "The programme began with talks with A"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def is_visit_point(sentence: Sentence, at: int) -> bool:
    """Whether an English meeting is what a visit, its programme or a day of it includes, has, begins with or ends with."""
    items = sentence.items
    if sentence.language != "en" or items[at].value != "meeting":
        return False
    step = at - 1
    while step > 0 and items[step].kind in {"article", "quality", "low"}:
        step -= 1
    there = step > 0 and items[step].kind == "copula" and sentence.words.keys[items[step - 1].last] == "there"
    if there or items[step].kind == "composed":
        return any(_of_visit(sentence, i) for i in items[:step])
    verb = _begun_with(sentence, step)
    return verb >= 0 and any(_of_visit(sentence, i) for i in items[: verb + 1])


def _of_visit(sentence: Sentence, item: Item) -> bool:
    """Whether a word is for a visit or for what is done on it: "visit", "programme", "day"."""
    called = item.kind == "work" or item.value == "visit" or item.kind.startswith("visit_")
    return called or sentence.words.keys[item.last] in _PARTS


_PARTS = frozenset({"day", "stay", "tour", "trip"})


def _begun_with(sentence: Sentence, at: int) -> int:
    """The verb that tells with what something begins or ends, -1 where none stands before an item, no person between."""
    items, keys = sentence.items, sentence.words.keys
    verbs = word_list("en", "gatherings", "beginning")
    met = False
    for step in range(at, 0, -1):
        if items[step].kind == "person":
            return -1
        met = met or items[step].kind == "with" or keys[items[step].last] == "with"
        if not verbs.isdisjoint(sentence.keys_of(items[step])):
            return step if met else -1
    return -1
