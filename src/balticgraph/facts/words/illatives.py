"""Where Estonian tells that people came together: "kogunesid Riigikogu istungisaali", "kogunesid Tallinna"."""

import re
from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_GATHERED = ("kogune", "kogunt")
_INTO = {
    "saali": "saal",
    "majja": "maja",
    "majasse": "maja",
    "hoonesse": "hoone",
    "keskusse": "keskus",
    "keskusesse": "keskus",
    "lossi": "loss",
    "hotelli": "hotell",
    "muuseumi": "muuseum",
    "muuseumisse": "muuseum",
    "ulikooli": "ülikool",
    "raekotta": "raekoda",
    "raamatukokku": "raamatukogu",
    "raamatukogusse": "raamatukogu",
    "teatrisse": "teater",
    "moisa": "mõis",
    "moisasse": "mõis",
    "galeriisse": "galerii",
    "gildi": "gild",
    "paleesse": "palee",
    "residentsi": "residents",
    "aulasse": "aula",
    "akadeemiasse": "akadeemia",
    "saatkonda": "saatkond",
    "kolledzisse": "kolledž",
}
"""Ends of words for houses that people go into, folded, each with the nominative it comes from."""
_HOUSE = re.compile(rf"\w*?({'|'.join(sorted(_INTO, key=len, reverse=True))})$")
_TOWNS = frozenset({"tallinna"})
"""Towns whose illative is their genitive."""
_BEHIND_TOWN = frozenset(
    {"body", "mark", "conj", "parliament", "organ", "event", "num", "that", "day", "weekday"}
)


def with_illatives(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, houses and towns into which people gathered made such as tell where they were.

    A genitive reads like some of these, so that only a sentence with a verb of gathering has any.
    """
    if any(_gathers(words, i) for i in items):
        return tuple(_told(items, at, words) for at in range(len(items)))
    if (hosts := _hosting(items, words)) is not None:
        return tuple(replace(i, kind="city_in") if n == hosts else i for n, i in enumerate(items))
    if "city" in {i.kind for i in items}:
        return tuple(
            replace(i, kind="city_in") if _where(items, at, words) else i for at, i in enumerate(items)
        )
    return items


def _hosting(items: tuple[Item, ...], words: Words) -> int | None:
    """The town in the nominative that is told to host a gathering or to be its place: "istungjärku võõrustas Vilnius"."""
    if not any(i.kind in {"event", "event_in"} for i in items):
        return None
    towns = [
        n
        for n, i in enumerate(items)
        if i.kind == "city" and words.word(i.last) == _NOMINATIVES.get(i.value, i.value)
    ]
    for at, item in enumerate(items):
        key = words.keys[item.first]
        if not (key.startswith("voorusta") or key.startswith(_PLACES)):
            continue
        near = [n for n in towns if abs(n - at) <= (_NEXT if key.startswith("voorusta") else _FAR)]
        if near:
            return near[0]
    return None


_PLACES = ("toimumispa", "toimumisko", "paigaks", "asupaig")
_NEXT, _FAR = 2, 8
_NOMINATIVES = {
    "Riga": "Riia",
    "Vilnius": "Vilnius",
    "Kyiv": "Kiiev",
    "Warsaw": "Varssavi",
    "Brussels": "Brüssel",
    "Helsinki": "Helsingi",
}


def _where(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether a town is one that "where" follows: "kutse Tallinna, kus on istungjärk"."""
    town = items[at].kind == "city" and words.keys[items[at].last] in _TOWNS and at + 2 < len(items)
    return town and items[at + 1].value == "," and words.keys[items[at + 2].first] == "kus"


def _gathers(words: Words, item: Item) -> bool:
    """Whether an item tells that people come together, or that somebody comes to a gathering: "tuli kokku", "tuleb istungile"."""
    if words.keys[item.first].startswith(_GATHERED):
        return True
    together = words.keys[item.last] == "kokku" and words.keys[item.first].startswith("tul")
    return together or (
        item.kind == "event" and words.keys[item.last].endswith("le") and item.value != "visit"
    )


def _told(items: tuple[Item, ...], at: int, words: Words) -> Item:
    """An item, a house or town in the illative made one in which something was."""
    item, behind = items[at], items[at + 1 : at + 2]
    key = words.keys[item.last]
    if item.kind == "city_to" or (
        item.kind == "city" and key in _TOWNS and (not behind or behind[0].kind in _BEHIND_TOWN)
    ):
        return replace(item, kind="city_in")
    house = _HOUSE.match(key) if item.kind in _PLAIN and item.first == item.last else None
    if house is None:
        return item
    word = words.word(item.last)
    nominative = _INTO[house[1]]
    stem = word[: len(word) - len(house[1])].lower()
    return replace(item, kind="house_in", value=stem + nominative)


_PLAIN = frozenset({"low", "cap", "event", "event_in", "venue_noun"})
