"""English stays made verbs of visiting: "is in Kyiv today", "will be in Riga from 3 to 5 May", "spent two days in Tallinn"."""

from functools import cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words

_WHEN = frozenset({"day", "weekday", "month"})
_EVENTS = frozenset({"event", "event_in"})
_PLACES = frozenset({"city", "country"})


def with_stays(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a stay or a coming to a place on a day made verbs of visiting: "is in Kyiv today", "came to Georgia"."""
    kinds = {i.kind for i in items}
    said = words.keys[items[0].first : items[-1].last + 1]
    if kinds.isdisjoint(_PLACES) and "capital" not in said:
        return items
    if any(kind.startswith(("meet_", "visit_")) for kind in kinds):
        return items
    dated = not kinds.isdisjoint(_WHEN)
    others = any(i.kind in _EVENTS and i.value != "visit" for i in items)
    found = list(items)
    at = len(items) - 2
    while at > 1:
        at -= 1
        if dated and not others and items[at].kind == "attend_past" and _comes(words, items[at]):
            step = at + 1 + (words.keys[items[at + 1].last] == "in")
            if items[step].kind in _PLACES:
                found[at] = Item("visit_past", "active", items[at].first, items[at].last)
        elif dated and not others and items[at].kind in _AWAITING and _is_awaited(items, at, words):
            found[at] = Item("visit_future", "active", items[at].first, items[at].last)
        elif (stay := _stay(items, at, words)) and _is_trip(items, words, stay, dated=dated, others=others):
            at, last, kind = stay
            value = "staying" if kind == "visit_now" else "active"
            found[at : last + 1] = [Item(kind, value, items[at].first, items[last].last)]
    return tuple(found)


def _comes(words: Words, item: Item) -> bool:
    """Whether somebody came to a place, and not several "together"."""
    return words.keys[item.first] in _listed("coming") and words.keys[item.last] != "together"


def _is_awaited(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether somebody named is expected in a place: "is expected in Riga on Monday"."""
    keys = words.keys[items[at].first : items[at].last + 1]
    step = at + 1
    while step < len(items) - 1 and items[step].kind in {"in", "article"}:
        step += 1
    there = items[step].kind in _PLACES
    awaited = not _listed("expected").isdisjoint(keys) and (keys[-1] in {"in", "to"} or step > at + 1)
    return awaited and there and _of_somebody(items, at)


_AWAITING = frozenset({"attend_future", "held_future"})


def _stay(items: tuple[Item, ...], at: int, words: Words) -> tuple[int, int, str] | None:
    """Where the verb of a stay begins and ends, and its kind, by the place behind it and whom it is told of.

    "is", "were", "will be", "are staying", "has spent two days", "is expected" - each with "in" and a city or state.
    """
    key = words.keys[items[at].last]
    if items[at].first != items[at].last or key not in _listed("staying"):
        return None
    first, last = at, at
    while first > 1 and items[at].kind != "copula" and _helps(items[first - 1], words):
        first -= 1
    helped = words.keys[items[first].first]
    if not _NO_TITLE.isdisjoint({helped, words.keys[items[max(0, first - 1)].last]}):
        return None
    if key in _listed("staying_helped") and first == at:
        return None
    where = at + 1
    while where < len(items) - 1 and where <= at + _BETWEEN and _is_light(items[where], words, key):
        if words.keys[items[where].last] in _listed("staying_helped"):
            last = where
        where += 1
    if key in _listed("spending") and not any(
        words.keys[i.last] in _listed("spans") or i.kind in _WHEN for i in items[at + 1 : where]
    ):
        return None
    if items[where].kind != "in" or not _of_somebody(items, first):
        return None
    place = where + 1
    while place < len(items) and items[place].kind in _TO_PLACE:
        place += 1
    if place >= len(items) or (
        items[place].kind not in _PLACES and words.keys[items[place].last] != "capital"
    ):
        return None
    ahead = (
        helped in {"will", "shall"} or words.keys[items[last].last] in _listed("expected") or helped == "to"
    )
    past = helped in _listed("stayed")
    return first, last, "visit_future" if ahead else "visit_past" if past else "visit_now"


_BETWEEN = 8
_TO_PLACE = frozenset({"article", "demonym", "quality"})


def _helps(item: Item, words: Words) -> bool:
    """Whether a word is an auxiliary before a verb of staying, or an adverb between the two."""
    return item.kind in {"future", "copula"} or words.keys[item.last] in _listed("helping")


def _is_light(item: Item, words: Words, key: str) -> bool:
    """Whether a word may stand between a verb of staying and "in": "is today also", "spent two busy days"."""
    if item.kind in {"day", "weekday"} or words.keys[item.last] in _listed("staying_between"):
        return True
    return key in _listed("spending") and item.kind in {
        "num",
        "quality",
        "low",
        "article",
        "ordinal",
        "conj",
        "link",
        "month",
    }


def _of_somebody(items: tuple[Item, ...], at: int) -> bool:
    """Whether somebody, an officer or a group stands right before a verb, with a title or list between at most."""
    step = _before_aside(items, at)
    while step >= 0 and step > at - _TITLE:
        if items[step].kind in _WHO:
            owned = step > 1 and items[step - 1].kind == "link" and items[step - 2].kind == "low"
            return not (owned and items[step].kind in _GROUPS)  # "the archive of the delegation"
        if items[step].kind.endswith(_VERBS) or items[step].value in _NO_TITLE:
            return False
        step -= 1
    return False


def _before_aside(items: tuple[Item, ...], at: int) -> int:
    """The item before a verb and the clause between commas that tells who somebody is: "A, who chairs the committee, is in"."""
    who = (n for n in range(at - 2, max(1, at - _TITLE), -1) if items[n].value in {"who", "whose"})
    begins = next(who, 0) if items[at - 1].value == "," else 0
    return begins - 2 if begins > 1 and items[begins - 1].value == "," else at - 1


_TITLE = 14
"""How far before a verb somebody stands whose title is between: "A, Speaker of the Seimas, is in Kyiv"."""
_GROUPS = frozenset({"delegation", "committee", "committee_of", "group"})
_WHO = _GROUPS | {"person", "pronoun", "office"}
_VERBS = ("_past", "_now", "_future", "_inf", "copula", "future", "negation")
_NO_TITLE = frozenset({
    "that", "who", "which", "whose", "where", "when", "while", "if", "as", ";", ":",
    "should", "would", "could", "might", "can", "cannot", "may",
})  # fmt: skip
"""What between somebody and a verb makes it another's, or only thought of: "A said that the fleet is in Kyiv"."""


def _is_trip(
    items: tuple[Item, ...], words: Words, stay: tuple[int, int, str], *, dated: bool, others: bool
) -> bool:
    """Whether a stay is a visit: on a day or by invitation, and no other gathering is what it is for."""
    _first, last, kind = stay
    behind = items[last + 1 : last + 1 + _NEAR]
    if any(i.value in _TIMED for i in behind):
        return False
    keys = words.keys[items[0].first : items[-1].last + 1]
    invited = any("invitation" in words.keys[i.first : i.last + 1] for i in behind)
    if others:
        return invited and kind == "visit_now"
    this_week = {"this", "week"} <= set(keys)
    if kind == "visit_past" and not invited:
        return this_week or any(
            i.kind in {"day", "weekday"} or (i.kind == "month" and _is_day(items, n))
            for n, i in enumerate(items)
        )
    lives = "since" in keys and not any(i.kind in {"day", "weekday"} for i in items)
    if lives:
        return False  # "is in Vilnius since August 2031" as ambassador
    spans = not _listed("spans").isdisjoint(keys) and "visit" not in keys
    return dated or invited or spans


_NEAR = 14
_TIMED = frozenset({"when", "while"})
"""Begin a clause that the day is said of: "was in Kyiv when the war began on 24 February"."""


def _is_day(items: tuple[Item, ...], month: int) -> bool:
    """Whether a month has a day before or behind it: "3 May", "May 3", not "in May 2031"."""
    beside = (items[n] for n in (month - 1, month + 1) if 0 <= n < len(items))
    return any((i.kind == "num" and len(i.value) < len("2031")) or i.kind == "ordinal_ending" for i in beside)


@cache
def _listed(name: str) -> frozenset[str]:
    return word_list("en", "visits", name)
