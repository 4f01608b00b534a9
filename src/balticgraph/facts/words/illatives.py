"""Where Estonian tells that people came together: "kogunesid Riigikogu istungisaali", "kogunesid Tallinna"."""

import re
from dataclasses import replace
from functools import cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.language.words import Words

_GATHERED = ("kogune", "kogunt")
_INTO = {
    "saali": "saal", "majja": "maja", "majasse": "maja", "hoonesse": "hoone", "keskusse": "keskus", "keskusesse": "keskus",
    "lossi": "loss", "hotelli": "hotell", "muuseumi": "muuseum", "muuseumisse": "muuseum", "ulikooli": "ülikool",
    "raekotta": "raekoda", "raamatukokku": "raamatukogu", "raamatukogusse": "raamatukogu", "teatrisse": "teater", "moisa": "mõis",
    "moisasse": "mõis", "galeriisse": "galerii", "gildi": "gild", "paleesse": "palee", "residentsi": "residents", "aulasse": "aula",
    "akadeemiasse": "akadeemia", "saatkonda": "saatkond", "kolledzisse": "kolledž",
}  # fmt: skip
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
    hosts = _hosting(items, words) if "city" in {i.kind for i in items} else None
    if hosts is None and (any(_gathers(words, i) for i in items) or _comes(items, words)):
        return tuple(_told(items, at, words) for at in range(len(items)))
    if hosts is not None:
        return tuple(replace(i, kind="city_in") if n == hosts else i for n, i in enumerate(items))
    if (house := _house_told(items, words)) is not None:
        return tuple(house if i.first == house.first else i for i in items)
    if "city" in {i.kind for i in items}:
        return tuple(
            replace(i, kind="city_in") if _where(items, at, words) else i for at, i in enumerate(items)
        )
    return items


def _hosting(items: tuple[Item, ...], words: Words) -> int | None:
    """The town in the nominative that is told to host a gathering or to be its place: "istungjärku võõrustas Vilnius".

    "Kogunemiskoht oli Riia", "istungjärk, mille koht oli Palanga"; one that heads a line: "Riia, 28. november: ...".
    """
    towns = [
        n
        for n, i in enumerate(items)
        if i.kind == "city"
        and words.word(i.last) == _NOMINATIVES.get(i.value, i.value)
        and _ends(items, n, words)
    ]
    if not towns:
        return None
    held = any(i.kind in {"event", "event_in"} for i in items)
    if held and towns[0] == 0 and heads_line(items):
        return 0
    for at, item in enumerate(items):
        key = words.keys[item.first]
        told = key.startswith(("voorusta", "valmistu", *_PLACES)) or key in _PLACE
        told = told or (item.value in _RECEIVES and _is_town(items, at, towns, words))
        if not told or not (held or key.startswith(_PLACES)):
            continue
        far = (
            _NEAR
            if key in _PLACE
            else _NEXT
            if (key.startswith("voorusta") and key != "voorustaja") or item.value in _RECEIVES
            else _FAR
        )
        near = [n for n in towns if abs(n - at) - _days_between(items, n, at) <= far]
        if near:
            return near[0]
    return None


def _days_between(items: tuple[Item, ...], one: int, other: int) -> int:
    """How many of the items between two are those of days: "Tallinn oli | 23.–24. oktoobril 2014 | võõrustajaks"."""
    between = items[min(one, other) + 1 : max(one, other)]
    return sum(i.kind in _OF_DAY or i.kind == "day" or i.value in {".", "-", "–"} for i in between)


def _is_town(items: tuple[Item, ...], at: int, towns: list[int], words: Words) -> bool:
    """Whether who receives is told to be a town: "istungjärgu võttis vastu Tartu linn"."""
    return any(
        abs(n - at) <= _NEXT and n + 1 < len(items) and words.keys[items[n + 1].first] == "linn"
        for n in towns
    )


_RECEIVES = frozenset({"taken in", "takes in"})


def _ends(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether a town is no owner of what follows: "Riia", "Tartu linn", not "Tartu deklaratsioon"."""
    behind = items[at + 1] if at + 1 < len(items) else None
    plain = behind is None or behind.kind not in {"low", "cap", "unknown", "office", "organisation", "event"}
    return plain or (behind is not None and words.keys[behind.first] in _TOWN)


def names_place(items: tuple[Item, ...], words: Words) -> bool:
    """Whether a sentence names the place of a gathering by a noun for it: "Toimumispaik on Riigikogu istungisaal"."""
    return any(words.keys[i.first].startswith(_PLACES) for i in items)


def heads_line(items: tuple[Item, ...]) -> bool:
    """Whether a town and days head a line that names an event and has no verb: "Riia, 28.–29. november 2013 – BA 32. istungjärk."."""
    sign = next(
        (n for n, i in enumerate(items[:_HEAD]) if n and i.value in {":", "-", "–"} and _parts(items, n)), 0
    )
    head, rest = items[1:sign], items[sign + 1 :]
    dated = any(i.kind == "month" for i in head) and all(i.kind in _OF_DAY or i.kind == "mark" for i in head)
    told = any(i.kind.endswith(("_past", "_now", "_future")) or i.kind in {"copula", "person"} for i in rest)
    return bool(sign) and dated and not told and any(i.kind == "event" for i in rest[:_HEAD])


def _parts(items: tuple[Item, ...], at: int) -> bool:
    """Whether a sign behind a month ends what heads a line, no range of days."""
    behind = items[at + 1 : at + 2]
    return (
        any(i.kind == "month" for i in items[:at]) and bool(behind) and behind[0].kind not in {"num", "month"}
    )


def _house_told(items: tuple[Item, ...], words: Words) -> Item | None:
    """The house in the nominative that is told to be the place of a gathering: "toimumiskoht on Riigikogu konverentsisaal"."""
    named = [
        n for n, i in enumerate(items) if n and i.kind in _PLAIN and words.keys[i.last].endswith(_houses())
    ]
    if not named:
        return None
    held = any(i.kind in {"event", "event_in"} for i in items)
    for at, item in enumerate(items):
        key = words.keys[item.first]
        told = key.startswith(_PLACES) or (
            held and (key in _PLACE or key.startswith((*_GIVEN_TO, "voorusta")))
        )
        near = [n for n in named if told and abs(n - at) <= _FAR and items[n - 1].kind in _OWNERS]
        if near:
            house = items[near[0]]
            return replace(house, kind="house_in", value=words.word(house.last))
    return None


@cache
def _houses() -> tuple[str, ...]:
    return word_stems("et", "gatherings", "houses")


_OWNERS = frozenset(
    {"parliament", "city", "country", "cap", "unknown", "person", "organisation", "venue", "low", "body"}
)
_PLACES = (
    "toimumispa", "toimumisko", "paigaks", "asupaig", "kogunemispa", "kogunemisko", "kohtumispa", "kohtumisko", "kokkusaamispa",
    "kokkusaamisko", "pidamispa", "pidamisko", "istungipa", "istungiko", "koosolekupa", "koosolekuko", "konverentsipa", "konverentsiko",
)  # fmt: skip
_PLACE = frozenset({"koht", "kohaks", "kohana", "paik", "paigana"})
_GIVEN_TO = ("paralt", "kasutus", "kasutada", "loovuta", "kasutusse")
_TOWN = frozenset(
    {"linn", "valmistub", "valmistus", "oli", "sai", "saab", "valiti", "kutsus", "kujunes", "osutus", "jai"}
)
_OF_DAY = frozenset(
    {"num", "month", "year", "year_word", "day_word", "ordinal_ending", "country", "weekday", "low"}
)
_NEXT, _NEAR, _FAR, _HEAD = 2, 4, 8, 14
_NOMINATIVES = {
    "Riga": "Riia", "Vilnius": "Vilnius", "Kyiv": "Kiiev", "Warsaw": "Varssavi", "Brussels": "Brüssel", "Helsinki": "Helsingi"
}  # fmt: skip


def _where(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether a town is one that "where" follows: "kutse Tallinna, kus on istungjärk"."""
    town = items[at].kind == "city" and words.keys[items[at].last] in _TOWNS and at + 2 < len(items)
    return town and items[at + 1].value == "," and words.keys[items[at + 2].first] == "kus"


def _gathers(words: Words, item: Item) -> bool:
    """Whether an item tells that people come together, or that somebody comes to a gathering: "tuli kokku", "tuleb istungile"."""
    if words.keys[item.first].startswith(_GATHERED) and not words.keys[item.first].startswith(_PLACES):
        return True
    together = words.keys[item.last] == "kokku" and words.keys[item.first].startswith("tul")
    return together or (
        item.kind == "event" and words.keys[item.last].endswith("le") and item.value != "visit"
    )


def _comes(items: tuple[Item, ...], words: Words) -> bool:
    """Whether a gathering is told to come to a town: "Riiga on oodata istungjärku", "istungjärk on kavandatud Riiga"."""
    kinds = {i.kind for i in items}
    if not {"city_to", "event"} <= kinds or "person" in kinds:
        return False
    comes = word_list("et", "gatherings", "comes_to")
    return any(words.keys[i.last] in comes for i in items)


def _told(items: tuple[Item, ...], at: int, words: Words) -> Item:
    """An item, a house or town in the illative made one in which something was."""
    item, behind = items[at], items[at + 1 : at + 2]
    key = words.keys[item.last]
    if item.kind == "city_to" or (
        item.kind == "city" and key in _TOWNS and (not behind or behind[0].kind in _BEHIND_TOWN)
    ):
        return replace(item, kind="city_in")
    if key in _INTO_PARLIAMENT and item.kind in {"cap", "parliament", "unknown"}:
        return replace(item, kind="parliament_in", value=_INTO_PARLIAMENT[key])
    house = _HOUSE.match(key) if item.kind in _PLAIN and item.first == item.last else None
    if house is None:
        return item
    word = words.word(item.last)
    nominative = _INTO[house[1]]
    stem = word[: len(word) - len(house[1])].lower()
    return replace(item, kind="house_in", value=stem + nominative)


_INTO_PARLIAMENT = {"riigikokku": "Riigikogu", "riigikogusse": "Riigikogu", "saeimasse": "Saeima"}
_PLAIN = frozenset({"low", "cap", "event", "event_in", "venue_noun"})
