"""English words that make a visit: "paid his first official visit to", "is on a joint visit", "will also visit"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.visit_ways import with_ways
from balticgraph.language.words import Words

VISITS = frozenset({"visit_past", "visit_now", "visit_future", "visit_inf"})
"""Kinds of verbs of visiting."""

_BETWEEN = frozenset(
    {"article", "its", "quality", "ordinal", "num", "low", "mark", "extraordinary", "coming"}
)
_LONGEST = 8


def with_visits(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a sentence, a verb and the noun of the visit that it makes joined to a verb of visiting."""
    if not items:
        return items
    items = with_ways(items, words)
    said = words.keys[items[0].first : items[-1].last + 1]
    read = items if _listed("visits").isdisjoint(said) else _with_verbs(items, words)
    read = read if _listed("arriving").isdisjoint(said) else _with_arrivals(read, words)
    stays = not (_listed("being").isdisjoint(said) and _listed("coming").isdisjoint(said))
    found = list(_with_stays(read, words) if stays else read)
    for at in [n for n, i in enumerate(items) if i.kind == "event" and i.value == "visit"][::-1]:
        first, kind = _verb_of(items, words, at)
        if kind:
            found[first : at + 1] = [Item(kind, "active", items[first].first, items[at].last)]
    return tuple(found)


def _with_verbs(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "visits" with a state or city behind it made the verb that it is: "the delegation visits Estonia"."""
    return tuple(
        Item("visit_now", "active", item.first, item.last) if _is_verb(items, at, words) else item
        for at, item in enumerate(items)
    )


def _is_verb(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether "visits" at an item is a verb, by the place behind it and by what stands before it."""
    if items[at].first != items[at].last or words.keys[items[at].first] not in _listed("visits") or not at:
        return False
    where = at + 1 + (items[at + 1 : at + 2] != () and items[at + 1].kind == "article")
    behind = items[where : where + 2]
    goes = bool(behind) and behind[0].kind in {"country", "city"}
    compound = len(behind) > 1 and (behind[1].value == "-" or _owns(behind[1], words))
    return goes and not compound and items[at - 1].kind not in _OF_NOUN


def _owns(item: Item, words: Words) -> bool:
    """Whether a link tells that what stands before it is somebody's or something's: "visits Estonia's partners"."""
    return item.kind == "link" and words.keys[item.first] not in {"on", "for", "to"}


_OF_NOUN = frozenset(
    {
        "article",
        "quality",
        "its",
        "ordinal",
        "num",
        "in",
        "during",
        "link",
        "with",
        "demonym",
        "beside",
        "by",
        "low",
    }
)
"""What stands before a visit that is a noun."""


def _with_stays(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a stay or a coming to a place on a day made verbs of visiting: "is in Kyiv today", "came to Georgia"."""
    kinds = {i.kind for i in items}
    if kinds.isdisjoint(_WHEN) or not kinds.isdisjoint(_EVENTS):
        return items
    if any(kind.startswith(("meet_", "visit_")) for kind in kinds):
        return items
    found = list(items)
    for at in range(1, len(items)):
        item = items[at]
        if item.kind == "copula" and words.keys[item.last] in _listed("being") and _stays(items, at, words):
            found[at] = Item("visit_now", "staying", item.first, item.last)
        elif item.kind == "attend_past" and _comes(words, item):
            step = at + 1 + (items[at + 1 : at + 2] != () and words.keys[items[at + 1].last] == "in")
            if step < len(items) and items[step].kind in {"city", "country"}:
                found[at] = Item("visit_past", "active", item.first, item.last)
    return tuple(found)


_WHEN = frozenset({"day", "weekday", "month"})
_EVENTS = frozenset({"event", "event_in"})


def _comes(words: Words, item: Item) -> bool:
    """Whether somebody came to a place, and not several "together"."""
    return words.keys[item.first] in _listed("coming") and words.keys[item.last] != "together"


def _with_arrivals(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a coming to a city or state in the present made a verb of what is planned: "A and B arrive in Riga"."""
    found = list(items)
    for at in range(1, len(items) - 2):
        comes = items[at].kind == "low" and words.keys[items[at].last] in _listed("arriving")
        if (
            comes
            and words.keys[items[at + 1].last] in {"in", "to"}
            and items[at + 2].kind in {"city", "country"}
        ):
            found[at] = Item("attend_future", "active", items[at].first, items[at].last)
    return tuple(found)


def _stays(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether somebody named before is told to be in a place: "A is today in Kyiv"."""
    step = at + 1
    while step < len(items) and items[step].kind in {"day", "weekday"}:
        step += 1
    where = items[step : step + 2]
    placed = len(where) == 2 and words.keys[where[0].last] == "in" and where[1].kind in {"city", "country"}
    title = items[max(0, at - _TITLE) : at]
    who = items[at - 1].kind == "person" or (
        items[at - 1].value == "," and any(i.kind == "person" for i in title)
    )
    return placed and who


_TITLE = 12
"""How far before "is" somebody stands whose title is between commas: "A, Speaker of the Seimas, is in Kyiv"."""


def _verb_of(items: tuple[Item, ...], words: Words, at: int) -> tuple[int, str]:
    """Where the verb begins whose object a visit is, and its kind; no kind where there is none."""
    if (
        at
        and items[at - 1].kind == "future"
        and words.keys[items[at].first] == "visit"
        and items[at].first == items[at].last
    ):
        return at - 1, "visit_future"
    step = at - 1
    while step > at - _LONGEST and step > 0 and _of_visit(items[step], words):
        step -= 1
    if step >= 0 and items[step].kind == "adopted" and words.keys[items[step].first] in _listed("past"):
        return step, "visit_past"  # "concluded a working visit"
    if step < 0 or step == at - 1:
        return at, ""
    verb = words.keys[items[step].last]
    before = items[step - 1] if step else None
    if verb == "on" and before and before.kind == "copula" and items[step - 2].kind != "low":
        return step, "visit_now"
    if verb in _listed("past") and items[step].first == items[step].last:
        return step, "visit_past"
    if verb in _listed("now") and items[step].first == items[step].last:
        return step, "visit_now"
    if verb in _listed("infinitive") and before and before.kind == "future":
        return step - 1, "visit_future"
    return at, ""


def _of_visit(item: Item, words: Words) -> bool:
    """Whether a word may stand between a verb and the noun of its visit."""
    if item.kind not in _BETWEEN or item.kind == "low":
        return words.keys[item.last] in _listed("between")
    return item.kind != "mark" or words.keys[item.last] == "-"


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "visits", name)
