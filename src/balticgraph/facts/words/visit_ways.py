"""English words for a way that are a visit where a city or state is all they lead to: "will travel to Kyiv on Friday"."""

from functools import cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words

_PLACES = frozenset({"city", "country"})
_WHEN = frozenset({"day", "weekday", "month"})


def with_ways(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, ways to a city or state made verbs of visiting, and visits on which something is done made its frame."""
    said = words.keys[items[0].first : items[-1].last + 1]
    found = _over_days(items, words) if "to" in said else items
    if not _listed("going").isdisjoint(said):
        found = _with_ways(found, words)
    return _with_frame(found, words) if "visit" in said else found


def _with_ways(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "travels to" with a place and a day made a verb of visiting where no gathering is the aim."""
    kinds = {i.kind for i in items}
    if kinds.isdisjoint(_PLACES) or kinds.isdisjoint(_WHEN) or _has_aim(items):
        return items
    found = list(items)
    met = next((n for n, i in enumerate(items) if i.kind.startswith("meet_")), len(items))
    for at in range(min(met, len(items) - 1), 0, -1):
        kind, last = _way(items, at, words)
        if kind:
            found[at : last + 1] = [Item(kind, "active", items[at].first, items[last].last)]
    return tuple(found)


def _over_days(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a verb of visiting read at the "to" that does not stand right behind it.

    Its day stands between ("travelled on 6 October | to Vilnius"), or whom a visit took there ("The visit took A | to Vilnius").
    """
    found = list(items)
    for at in range(1, len(items) - 3):
        kind = _gone(items, words, at)
        step = at + 1
        while kind and step < len(items) and _of_day(items[step], words):
            step += 1
        if not kind and (taken := _taken(items, words, at)):
            kind, step = "visit_past", taken
        elif not any(i.kind in _WHEN for i in items[at + 1 : step]):
            continue
        if kind and _is_aim(items, words, step):
            found[at] = Item("low", words.keys[items[at].last], items[at].first, items[at].last)
            found[step] = Item(kind, "active", items[step].first, items[step].last)
    return tuple(found)


def _gone(items: tuple[Item, ...], words: Words, at: int) -> str:
    """The kind of a verb of visiting or going at an item whose "to" is not its own word, "" where there is none."""
    item, key = items[at], words.keys[items[at].last]
    if key in _TO:
        return ""
    if item.kind in _GONE:
        return item.kind
    if item.kind in {"low", "attend_past"} and key in _listed("gone"):
        return "visit_past"
    return "visit_future" if items[at - 1].kind == "future" and key in _listed("going") else ""


def _taken(items: tuple[Item, ...], words: Words, at: int) -> int:
    """The "to" behind whom a visit is told to have taken somewhere, 0 where a verb tells no such thing."""
    visit = (items[at - 1].kind, items[at - 1].value) == ("event", "visit")
    if not visit or words.keys[items[at].last] not in _listed("taking"):
        return 0
    to = next(
        (n for n in range(at + 1, min(len(items), at + _TITLE)) if words.keys[items[n].last] == "to"), 0
    )
    return to if to and items[to - 1].kind in {"person", "delegation"} else 0


def _is_aim(items: tuple[Item, ...], words: Words, to: int) -> bool:
    """Whether "to" stands at an item and a city, state or capital behind it."""
    aim = to + 1
    while aim < len(items) and items[aim].kind in {"article", "demonym", "state"}:
        aim += 1
    placed = aim < len(items) and (items[aim].kind in _PLACES or words.keys[items[aim].last] == "capital")
    return placed and words.keys[items[to].last] == "to"


def _of_day(item: Item, words: Words) -> bool:
    """Whether an item is part of a day before "to"."""
    return words.keys[item.last] != "to" and (item.kind in _DAYS or item.value == ",")


_GONE = frozenset({"visit_past", "visit_future", "visit_now"})
_DAYS = frozenset({"link", "weekday", "num", "month", "day", "ordinal_ending"})


def _has_aim(items: tuple[Item, ...]) -> bool:
    """Whether a sentence has a gathering or something else that people travel for."""
    gatherings = any(i.kind in {"event", "event_in"} and i.value not in {"visit", "meeting"} for i in items)
    others = any(i.kind.startswith(_AIMS) and i.kind not in _MAY_BE_WAYS for i in items)
    ways = sum(i.kind in _MAY_BE_WAYS for i in items)
    return gatherings or others or ways > 1 or any(i.kind in {"organ", "award"} for i in items)


_MAY_BE_WAYS = frozenset({"attend_future", "attend_now"})
_AIMS = ("attend_", "speak_", "chair_", "open_", "held_", "visit_past", "visit_future")


def _way(items: tuple[Item, ...], at: int, words: Words) -> tuple[str, int]:
    """The kind of a way that begins at an item and the item it ends at; no kind where there is none."""
    item, last = items[at], at
    keys = words.keys[item.first : item.last + 1]
    if _listed("going").isdisjoint(keys) or item.kind not in _OF_WAYS or at + 2 >= len(items):
        return "", at
    on = at + 1 + (words.keys[items[at + 1].last] in _listed("onward"))
    if keys[-1] not in _TO and items[on].kind == "link" and words.keys[items[on].first] in _TO:
        last = on
    aim = last + 1 + (items[last + 1].kind == "article")
    leads = keys[-1] in _TO or "to" in keys or last > at
    placed = aim < len(items) and items[aim].kind in _PLACES
    if not (leads and placed and _sets_out(items, at)):
        return "", at
    return ("visit_past" if keys[0] in _listed("gone") else "visit_future"), last


_OF_WAYS = frozenset({"attend_future", "attend_now", "given", "office", "low", "held_now"})
_TO = frozenset({"to", "for"})
_BEFORE = frozenset({"person", "pronoun", "future"})
_GROUPS = frozenset({"delegation", "committee", "committee_of", "group"})
_TITLE = 12


def _sets_out(items: tuple[Item, ...], at: int) -> bool:
    """Whether somebody stands before a verb, with a title between commas at most, or a delegation: no prize, no presidency."""
    before = items[at - 1] if at else None
    if before is None or before.kind in _BEFORE:
        return before is not None
    near = {i.kind for i in items[max(0, at - _TITLE) : at]}
    return "person" in near if before.value == "," else not near.isdisjoint(_GROUPS)


def _with_frame(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "on a visit" at the head of a sentence made what it is done during: "On a visit to Kyiv, A met B"."""
    at = int(words.keys[items[0].first] in {"while", "when", "whilst"} and items[0].first == items[0].last)
    on = items[at]
    if words.keys[on.first] != "on" or on.kind not in {"link", "visit_now"} or len(items) < _SHORTEST:
        return items
    noun = next((n for n, i in enumerate(items[:_NEAR]) if (i.kind, i.value) == ("event", "visit")), at)
    if not any(i.value == "," for i in items[noun:]) or (on.kind == "link" and noun == at):
        return items
    if on.kind == "visit_now":
        first = on.first + 1 + (words.keys[on.first + 1] in {"a", "an"})
        return (
            Item("during", "during", items[0].first, first - 1),
            Item("event", "visit", first, on.last),
            *items[at + 1 :],
        )
    return (Item("during", "during", items[0].first, on.last), *items[at + 1 :])


_SHORTEST, _NEAR = 6, 6


@cache
def _listed(name: str) -> frozenset[str]:
    return word_list("en", "visits", name)
