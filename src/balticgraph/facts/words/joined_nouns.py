"""Nouns of gatherings that Estonian joins to a word before them: "hariduskonverentsil", "kriisikohtumine"."""

import re

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_SORTS = {
    "kohtumi": "meeting",
    "noupidami": "meeting",
    "kokkusaami": "meeting",
    "koosolek": "meeting",
    "umarlaud": "meeting",
    "umarlaua": "meeting",
    "konverents": "conference",
    "seminar": "forum",
    "foorum": "forum",
    "kongress": "forum",
    "tootoa": "meeting",
    "tootuba": "meeting",
    "visiit": "visit",
    "visiidi": "visit",
    "istungjar": "session",
    "tseremoonia": "ceremony",
}
_TAIL = re.compile(rf"[a-z]{{4,}}?({'|'.join(_SORTS)})([a-z]{{0,6}})$")
_OF_SIT = re.compile(r"[a-z]{4,}?istung(il|i|it|iks|ist|id|ite|itel)?$")
_COMMITTEE = re.compile(r"[a-z]{4,}?(komisjon|komitee)(i|is|il|ile|iga|ist|id|ide|e|s|st|le|ga)?$")
_AT = ("el", "il", "ul", "al", "oas")


def with_joined_nouns(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a plain word that ends in the noun of a gathering or in "committee" made what its end says."""
    return tuple([_read(i, words.keys[i.first]) if i.kind == "low" else i for i in items])


def _read(item: Item, key: str) -> Item:
    if len(key) < _SHORTEST:
        return item
    if found := _TAIL.match(key):
        sort = _SORTS[found[1]]
        return Item("event_in" if _inside(sort, key) else "event", sort, item.first, item.last)
    if _OF_SIT.match(key):
        return Item("event_in" if key.endswith("il") else "event", "sitting", item.first, item.last)
    if _COMMITTEE.match(key):
        return Item("committee", "committee", item.first, item.last)
    return item


_SHORTEST = 10


def _inside(sort: str, key: str) -> bool:
    return sort != "visit" and key.endswith(_AT)
