"""English words that make a visit: "paid his first official visit to", "is on a joint visit", "will also visit"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words

_BETWEEN = frozenset(
    {"article", "its", "quality", "ordinal", "num", "low", "mark", "extraordinary", "coming"}
)
_LONGEST = 8


def with_visits(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a sentence, a verb and the noun of the visit that it makes joined to a verb of visiting."""
    if not any(i.kind == "event" and i.value == "visit" for i in items):
        return items
    found = list(items)
    for at in range(len(items) - 1, -1, -1):
        if items[at].kind == "event" and items[at].value == "visit":
            first, kind = _verb_of(items, words, at)
            if kind:
                found[first : at + 1] = [Item(kind, "active", items[first].first, items[at].last)]
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
