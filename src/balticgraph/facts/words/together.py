"""Estonian ways of telling that people are at an event, made plain: "on täna koos Cēsises", "aastapäeva tähistati konverentsiga"."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_IS = frozenset({"on", "oli", "olid"})
_WHEN = frozenset(
    {
        "conj",
        "num",
        "month",
        "day",
        "weekday",
        "year_word",
        "city_in",
        "country_in",
        "clock",
        "venue_in",
        "house_in",
    }
)
_ON_VISIT = _WHEN | {"quality", "year", "parliament_in"}
_EVENTS = frozenset({"event", "event_in"})
_WITH = "ga"
_COMPANY = 9


def with_together(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a verb of being together or of celebrating with an event made one of meeting or holding."""
    kinds = {i.kind for i in items}
    if "celebrated" in kinds and "event" in kinds:
        return tuple(_held_with(items, at, words) for at in range(len(items)))
    if any((i.kind, i.value) == ("event", "visit") and words.keys[i.last].endswith(_AT) for i in items):
        items = tuple(_on_visit(items, at, words) for at in range(len(items)))
    if "event" in kinds and any(words.keys[i.first] in _LEADS_TO for i in items):
        return tuple(_taken_to(items, at, words) for at in range(len(items)))
    if "koos" not in words.keys or "person" in {i.kind for i in items[:_COMPANY]}:
        return items
    return tuple(_met(items, at, words) for at in range(len(items)))


_LEADS_TO = {"viis": "past", "viinud": "past", "viib": "now"}


def _on_visit(items: tuple[Item, ...], at: int, words: Words) -> Item:
    """An item, "is" or "was" before a visit on which somebody is made a verb of visiting: "on Eestis riigivisiidil"."""
    item = items[at]
    if words.keys[item.first] not in _IS or item.first < item.last or item.kind not in {"copula", "low"}:
        return item
    step = at + 1
    while step < len(items) and (items[step].kind in _ON_VISIT or items[step].value in {".", "-"}):
        step += 1
    visit = step < len(items) and items[step].kind == "event" and items[step].value == "visit"
    if not visit or not words.keys[items[step].last].endswith(_AT):
        return item
    now = words.keys[item.first] == "on"
    return replace(item, kind="visit_now" if now else "visit_past", value="staying" if now else "active")


_AT = ("visiidil", "kaigul")


def _taken_to(items: tuple[Item, ...], at: int, words: Words) -> Item:
    """An item, the verb by which a visit takes somebody to a state made one of its being held: "visiit on viinud ta Lätti"."""
    item, tense = items[at], _LEADS_TO.get(words.keys[items[at].first], "")
    visit = tense and any((i.kind, i.value) == ("event", "visit") for i in items[max(0, at - 3) : at])
    there = any(i.kind in {"country_into", "city_to"} for i in items[at + 1 :])
    return (
        replace(item, kind=f"held_{tense}", value="held") if visit and there and item.kind == "low" else item
    )


def _held_with(items: tuple[Item, ...], at: int, words: Words) -> Item:
    """An item, the verb by which an anniversary is celebrated with an event made one of holding that event."""
    item = items[at]
    celebrates = item.kind == "celebrated" and any(
        i.kind == "event" and words.keys[i.last].endswith(_WITH) for i in items[at + 1 :]
    )
    now = words.keys[item.first].endswith(("takse", "b", "vad"))
    return replace(item, kind="held_now" if now else "held_past", value="held") if celebrates else item


def _met(items: tuple[Item, ...], at: int, words: Words) -> Item:
    """An item, the "together" that people are told to be made a verb of meeting, where those who met are named and no event."""
    item = items[at]
    if words.keys[item.last] != "koos" or item.kind.startswith("meet"):
        return item
    start = at
    while (
        start
        and item.first == item.last
        and (items[start - 1].kind in _WHEN or items[start - 1].value == ".")
    ):
        start -= 1
    told = (
        words.keys[items[start - (item.first == item.last)].first] in _IS
        if start or item.first < item.last
        else False
    )
    behind = items[at + 1 : at + 1 + _COMPANY]
    if not told or any(words.keys[i.last].endswith(_WITH) for i in behind):
        return item
    if any(i.kind in _EVENTS or i.kind.startswith("meet") for i in items):
        return item
    now = any((i.kind, i.value) == ("day", "0") for i in items)
    past = now or words.keys[items[start - (item.first == item.last)].first] != "on"
    return replace(item, kind="meet_past" if past else "meet_now", value="active")
