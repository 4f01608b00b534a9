"""Estonian ways of telling that people are at an event, made plain: "on täna koos Cēsises", "aastapäeva tähistati konverentsiga"."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_IS = frozenset({"on", "oli", "olid"})
_WHEN = frozenset(
    {"num", "month", "day", "weekday", "year_word", "city_in", "country_in", "clock", "venue_in", "house_in"}
)
_EVENTS = frozenset({"event", "event_in"})
_WITH = "ga"
_COMPANY = 9


def with_together(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a verb of being together or of celebrating with an event made one of meeting or holding."""
    kinds = {i.kind for i in items}
    if "celebrated" in kinds and "event" in kinds:
        return tuple(_held_with(items, at, words) for at in range(len(items)))
    if "koos" not in words.keys or "person" in {i.kind for i in items[:_COMPANY]}:
        return items
    return tuple(_met(items, at, words) for at in range(len(items)))


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
