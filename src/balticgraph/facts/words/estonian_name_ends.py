"""Where an Estonian name ends before other capital words: "kõneleb A B Mektory Innovatsioonikeskuses", "avab A B Mudel-Euroopa"."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from balticgraph.facts.words.items import Item, items_of
from balticgraph.facts.words.lexicon import lexicon, word_stems
from balticgraph.facts.words.name_ends import PARTICLES
from balticgraph.facts.words.naming import given_names, inflection
from balticgraph.language.words import Words, fold

Pairs = Callable[[], frozenset[tuple[str, str]]]
_WHOLE, _ENDING = 2, 3
_PAIR = re.compile(r"([^\W\d_]\w+) ([^\W\d_][\w-]+)(?= [a-zõäöüšž(–„]|[,.;:)\n])")


def with_names_ended(items: tuple[Item, ...], words: Words, pairs: Pairs) -> tuple[Item, ...]:
    """The items, a name that swallowed other capital words cut behind the surname and what it swallowed read anew.

    `pairs` gives the names of two words that the text has elsewhere.
    """
    for at, item in enumerate(items):
        if item.kind != "person" or item.last - item.first < _WHOLE:
            continue
        cut = _cut(items, at, words, pairs)
        if cut > 0:
            name = replace(
                item, value=words.text[words.starts[item.first] : words.ends[cut - 1]], last=cut - 1
            )
            rest = tuple(items_of(words, cut, items[-1].last + 1, lexicon("et"), inflection("et")))
            return (*items[:at], name, *with_names_ended(rest, words, pairs))
    return items


def with_surnames_apart(items: tuple[Item, ...], words: Words, pairs: Pairs) -> tuple[Item, ...]:
    """The items, an officer's surname that the text has with a given name cut from a capital word behind it.

    "Külastab president Grybauskaitė | Lennusadamat".
    """
    for at, item in enumerate(items):
        if item.kind != "unknown" or item.first == item.last or at == 0 or items[at - 1].kind != "office":
            continue
        first, second = words.keys[item.first], words.keys[item.first + 1]
        told = pairs()
        if first not in {surname for _, surname in told} - {given for given, _ in told} or second in {
            "-",
            "'",
            "’",
        }:
            continue
        name = replace(item, value=words.word(item.first), last=item.first)
        rest = tuple(items_of(words, item.first + 1, item.last + 1, lexicon("et"), inflection("et")))
        return (*items[:at], name, *rest, *with_surnames_apart(items[at + 1 :], words, pairs))
    return items


def pairs_of(text: str) -> Pairs:
    """The folded names of two words that a text has, found when first asked for."""

    @cache
    def found() -> frozenset[tuple[str, str]]:
        many = ((fold(one), fold(other)) for one, other in _PAIR.findall(text) if other[0].isupper())
        return frozenset(pair for pair in many if pair[0] in given_names().names)

    return found


def _cut(items: tuple[Item, ...], at: int, words: Words, pairs: Pairs) -> int:
    """The word before which the name at an item ends, 0 where it is whole."""
    item = items[at]
    following = items[at + 1] if at + 1 < len(items) else None
    first, last = item.first, item.last
    if "-" in words.keys[first : last + 1] or words.keys[last - 1] in {".", "'", "’"}:
        return 0
    second = words.keys[first + 1]
    least = first + _WHOLE
    if second in given_names().names or second in PARTICLES or words.word(first + 1).islower():
        least += 1
    if last < least:
        return 0
    glued = (
        following is not None and following.value == "-" and words.starts[following.first] == words.ends[last]
    )
    if glued:
        return last
    houses = word_stems("et", "gatherings", "house_locatives")
    if words.keys[last] in houses and second[-1] in _VOWELS:
        return 0  # a house called after somebody: "Arvo Pärdi Keskuses"
    if words.keys[last].endswith(houses):
        return _modifiers(words, least, last)
    behind = words.keys[following.first] if following else ""
    if behind.endswith(houses) or (behind.startswith(_PARLIAMENT) and words.keys[last].endswith(_OF_MANY)):
        return _modifiers(words, least, last + 1) if words.keys[last][-1] in _VOWELS else 0
    return first + _WHOLE if least == first + _WHOLE and _known(words, first, pairs()) else 0


_PARLIAMENT, _OF_MANY = "parlamen", ("te", "de")
_VOWELS = "aeiouy"


def _modifiers(words: Words, least: int, house: int) -> int:
    """The first of the words in the genitive before a house, so that a name of some words is left."""
    while house > least and words.keys[house - 1][-1] in _VOWELS:
        house -= 1
    return max(house, least)


def _known(words: Words, first: int, pairs: frozenset[tuple[str, str]]) -> bool:
    """Whether the text has the first two words of a name elsewhere as a name, in any case."""
    given, surname = words.keys[first], words.keys[first + 1]
    return any(
        one == given and other.startswith(surname) and len(other) - len(surname) <= _ENDING
        for one, other in pairs
    )
