"""Lithuanian gatherings in the locative, which are where something is: "plenariniame posėdyje", "darbo vizito metu"."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_LOCATIVES = ("oje", "eje", "yje", "ime", "ame", "ume", "are", "ose", "ese", "uose", "metu", "vizite")
"""Folded endings of the locative of nouns for gatherings, and the word for "in the course of"."""


def with_locatives(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a sentence, nouns for gatherings and named towns in the locative made such as tell where."""
    items = _with_towns(items, words)
    if not any(item.kind == "event" for item in items):
        return items
    return tuple(
        replace(item, kind="event_in")
        if item.kind == "event" and words.keys[item.last].endswith(_LOCATIVES)
        else item
        for item in items
    )


def _with_towns(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a city and the word for "in the town" behind it joined: "Jūrmalos mieste"."""
    if not any(words.keys[item.first] == _TOWN for item in items):
        return items
    found: list[Item] = []
    for item in items:
        if found and found[-1].kind == "city" and words.keys[item.first] == _TOWN:
            found[-1] = Item("city_in", found[-1].value, found[-1].first, item.last)
        else:
            found.append(item)
    return tuple(found)


_TOWN = "mieste"
