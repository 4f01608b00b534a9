"""English words for a way of meeting made what they are: "met | in a video conference", "held its 16th meeting | over a video link"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words


def with_remote_ways(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "in a video conference" behind a meeting made the way it was held, no gathering beside it."""
    found = list(items)
    at = len(items)
    while at > 2:
        at -= 1
        first = _begins(items, at, words)
        if first and _is_way(items, first, at, words):
            found[first : at + 1] = [Item("online", "online", items[first].first, items[at].last)]
            at = first
    return tuple(found)


def _begins(items: tuple[Item, ...], at: int, words: Words) -> int:
    """Where the way begins that ends in a noun of a remote meeting, 0 where there is none: "over a secure video link"."""
    keys = words.keys[items[at].first : items[at].last + 1]
    noun = items[at].kind in {"event", "event_in"} and items[at].value == "video"
    noun = noun or (keys[-1] in _listed("remote_nouns") and items[at].kind != "online")
    if not noun:
        return 0
    step = at - 1
    while step > 0 and step > at - _LONGEST and _qualifies(items[step], words):
        step -= 1
    said = words.keys[items[step].first : items[at].last + 1]
    remote = noun and not _listed("remote_signs").isdisjoint(said)
    return step if remote and words.keys[items[step].first] in _listed("remote_ways") else 0


_LONGEST = 5


def _qualifies(item: Item, words: Words) -> bool:
    """Whether a word may stand before the noun of a remote meeting."""
    if words.keys[item.first] in _listed("remote_ways"):
        return False
    return item.kind in {"article", "quality", "online"} or words.keys[item.last] in _listed("remote_before")


def _is_way(items: tuple[Item, ...], first: int, at: int, words: Words) -> bool:
    """Whether a meeting is told before, with a day or place between at most, and nobody is met in the way's own right."""
    behind = items[at + 1] if at + 1 < len(items) else None
    if behind is not None and (behind.kind == "by" or words.keys[behind.first] in {"of", "between"}):
        return False
    step = first - 1
    while step > 0 and (items[step].kind in _LIGHT or items[step].value == ","):
        step -= 1
    told = items[step]
    if behind is not None and behind.kind == "with" and told.kind not in _MEETS:
        return False
    return (
        told.kind in _MEETS
        or (told.kind in {"event", "organ"} and told.value != "visit")
        or (told.kind.startswith("held_") and any(i.kind == "event" for i in items[:step]))
    )


_MEETS = frozenset({"meet_past", "meet_now", "meet_future", "meet_inf"})
_LIGHT = frozenset(
    {
        "link",
        "day",
        "weekday",
        "month",
        "num",
        "ordinal_ending",
        "article",
        "in",
        "city",
        "its",
        "clock",
        "with",
    }
)


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "gatherings", name)
