"""Nouns of gatherings that Estonian joins to a word before them: "hariduskonverentsil", "kriisikohtumine"."""

import re
from dataclasses import replace
from functools import cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words

_OF_SIT = re.compile(r"[a-z]{4,}?istung(il|i|it|iks|ist|id|ite|itel)?$")
_COMMITTEE = re.compile(r"[a-z]{4,}?(komisjon|komitee)(i|is|il|ile|iga|ist|id|ide|e|s|st|le|ga)?$")
_AT = ("el", "il", "ul", "al", "oas")


def with_joined_nouns(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a plain word that ends in the noun of a gathering or in "committee" made what its end says."""
    read = [_read(i, words.keys[i.first], words) if i.kind == "low" else i for i in items]
    for at, item in enumerate(read[1:]):
        if (item.kind, item.value) == ("office", "Mayor") and read[at].kind == "city":
            read[at] = replace(read[at], kind="organisation")  # "Kaunase linnapea"
    return tuple(read)


def _read(item: Item, key: str, words: Words) -> Item:
    if len(key) < _SHORTEST:
        return item
    sorts, tail = _joined()
    if found := tail.match(key):
        sort = sorts[found[1]]
        return Item("event_in" if _inside(sort, key) else "event", sort, item.first, item.last)
    if _OF_SIT.match(key):
        return Item("event_in" if key.endswith("il") else "event", "sitting", item.first, item.last)
    if _COMMITTEE.match(key):
        return Item("committee", "committee", item.first, item.last)
    if house := next((noun for end, noun in _HOUSES.items() if key.endswith(end)), ""):
        return Item("house_in", _nominative(words.word(item.first), house), item.first, item.last)
    return item


_HOUSES = {
    "saalis": "saal",
    "hoones": "hoone",
    "majas": "maja",
    "keskuses": "keskus",
    "galeriis": "galerii",
    "muuseumis": "muuseum",
}
_SHORTEST = 10


def _nominative(word: str, house: str) -> str:
    """A joined word in the inessive in the nominative: "nurgagaleriis" is "nurgagalerii"."""
    end = next(end for end, noun in _HOUSES.items() if noun == house)
    return word[: len(word) - len(end)].lower() + house


def _inside(sort: str, key: str) -> bool:
    return sort != "visit" and key.endswith(_AT)


@cache
def _joined() -> tuple[dict[str, str], re.Pattern[str]]:
    """The sort of gathering that each joined noun tells, and the pattern of a word that ends in one."""
    sorts = {noun: sort for sort in _SORTS for noun in word_list("et", "gatherings", f"joined_{sort}")}
    return sorts, re.compile(rf"[a-z]{{4,}}?({'|'.join(sorted(sorts))})([a-z]{{0,6}})$")


_SORTS = ("meeting", "conference", "forum", "visit", "session", "ceremony")
