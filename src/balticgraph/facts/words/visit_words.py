"""English words that make a visit: "paid his first official visit to", "is on a joint visit", "will also visit"."""

from functools import cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.visit_stays import with_stays
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
    stays = not (_listed("staying").isdisjoint(said) and _listed("coming").isdisjoint(said))
    found = list(with_stays(read, words) if stays else read)
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
    compound = len(behind) > 1 and behind[1].value == "-"
    return goes and not compound and items[at - 1].kind not in _OF_NOUN


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


@cache
def _listed(name: str) -> frozenset[str]:
    return word_list("en", "visits", name)
