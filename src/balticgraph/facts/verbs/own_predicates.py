"""Persons with a verb of their own, in English: "It was opened by A and B thanked the hosts", "A was ill and B took part"."""

from balticgraph.facts.words.asides_behind import behind_aside
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def but_who_goes_on(sentence: Sentence, persons: list[int], begins: dict[int, int], low: int) -> list[int]:
    """Those behind the item `low` up to who begins another clause: of "by A, and B thanked the hosts" A alone."""
    items = sentence.items
    for number, at in enumerate(persons):
        if not number or not _has_verb(sentence, at):
            continue
        start = number
        while start > 1 and _joined(items, persons[start - 1], begins.get(persons[start], persons[start])):
            start -= 1
        if _begins_clause(items, begins.get(persons[start], persons[start]), low):
            return persons[:start]
    return persons


def but_whose_verb_is_told(sentence: Sentence, persons: list[int]) -> list[int]:
    """Those before a verb but for whom another verb has been told of: of "A was ill and B took part" B alone."""
    return [
        at
        for number, at in enumerate(persons)
        if number + 1 == len(persons) or not _is_done_with(sentence, at, persons[number + 1])
    ]


def _is_done_with(sentence: Sentence, at: int, then: int) -> bool:
    """Whether somebody has a verb of his own, and another is named behind it and what parts the clauses."""
    items = sentence.items
    return _has_verb(sentence, at) and any(
        i.kind == "conj" or i.value in {",", ";", "so", "but", "–"}
        for i in items[behind_aside(items, at) + 1 : then]
    )


def _joined(items: tuple[Item, ...], at: int, start: int) -> bool:
    """Whether "and" with no comma before it joins two persons."""
    return [i.kind for i in items[at + 1 : start] if i.kind not in _OF_TITLE] == ["conj"]


def _begins_clause(items: tuple[Item, ...], start: int, low: int) -> bool:
    """Whether "and" or a mark stands right before a person or his title."""
    while start - 1 > low and items[start - 1].kind in _OF_TITLE:
        start -= 1
    before = items[start - 1]
    return before.kind == "conj" or before.value in {",", ";", "–", "so"}


_OF_TITLE = frozenset({"article", "honorific", "quality", "its", "demonym"})


def _has_verb(sentence: Sentence, at: int) -> bool:
    """Whether a verb that tells of somebody stands right behind him, over an adverb or what is said of him between commas."""
    items, keys = sentence.items, sentence.words.keys
    step = behind_aside(items, at)
    while step < len(items) and (
        items[step].kind in {"day", "weekday"} or keys[items[step].last] in _ADVERBS
    ):
        step += 1
    if step >= len(items):
        return False
    item, key = items[step], keys[items[step].first]
    if key in {"are", "were"}:
        return False  # "speeches by A and B were heard"
    if item.kind in {"copula", "future", "negation"}:
        return True
    agent = any(i.kind == "by" for i in items[step + 1 : step + 3])
    told = item.kind.endswith("_past") or (
        item.kind == "low"
        and (key.endswith("ed") or (key in word_list("en", "anchors", "did") or key in _HAVING))
    )
    return told and item.value != "passive" and not agent


_ADVERBS = frozenset(
    {"also", "then", "later", "himself", "herself", "already", "likewise", "however", "unfortunately"}
)
_HAVING = frozenset({"has", "have"})


def with_verb_left_out(
    items: tuple[Item, ...], at: int, high: int, objects: tuple[int, ...], begins: dict[int, int]
) -> tuple[int, ...]:
    """Those behind "and" who did the same with another thing: "A chaired the first sitting and | B the second"."""
    found = []
    for p in objects:
        start, then = begins.get(p, p), items[p + 1 : p + 3]
        joined = start > at + 2 and (items[start - 1].kind == "conj" or items[start - 1].value in {",", ";"})
        thing = (
            then and then[0].kind in {"article", "country"} and not (then[1:] and then[1].kind == "office")
        )
        if joined and thing and not any(i.kind.endswith(("_past", "_now", "_future")) for i in items[p:high]):
            found.append(p)
    return tuple(found)
