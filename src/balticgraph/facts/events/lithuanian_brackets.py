"""Places in the nominative behind a Lithuanian bracket or label: "Palangoje (viešbutis „Vėtra“, Daukanto g. 35)", "vieta – Talinas"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.towns import land_after

_LONGEST, _LEAST = 30, 2
_NO_PLACE = frozenset({"event", "event_in", "office", "month", "weekday", "day"})


def house_in_bracket(sentence: Sentence, at: int) -> Spot | None:
    """The house whose bracket begins before an item, with what the bracket tells of its hall and street; else None."""
    items = sentence.items
    if at < 2 or items[at - 1].value != "(" or items[at - 2].kind == "person":
        return None
    end = next((n for n in range(at, min(len(items), at + _LONGEST)) if items[n].value == ")"), -1)
    if end - at < _LEAST or any(_tells_other(i) for i in items[at:end]) or not _is_house(sentence, at, end):
        return None
    last = end - 1
    if items[last].kind.startswith("city") and items[last - 1].value == ",":
        last -= 2
    return Spot(at, last, venue=sentence.text(items[at], items[last]))


def _tells_other(item: Item) -> bool:
    return item.kind in _NO_PLACE or item.kind.endswith(("_past", "_now", "_future"))


def _is_house(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a bracket has the nominative of a house before its first comma: "Seimo rūmai, Konstitucijos salė"."""
    items = sentence.items
    comma = next((n for n in range(at, end) if items[n].value == ","), end)
    keys = [sentence.words.keys[n] for i in items[at:comma] for n in range(i.first, i.last + 1)]
    return not word_list("lt", "gatherings", "houses").isdisjoint(keys)


def labelled_place(sentence: Sentence, at: int) -> Spot | None:
    """The town or house that begins at an item behind a label: "Vieta: Palanga, viešbutis „Vėtra“", "sesijos vieta – Talinas"."""
    items = sentence.items
    if at < _LEAST or not sentence.says(_LABELS):
        return None
    label = at - 1
    while label > 1 and (items[label].kind in {"city", "country"} or items[label].value == ","):
        label -= 1
    dash = items[label].value in _DASHES and sentence.words.keys[items[label - 1].last] in _LABELS
    if not dash or (items[at - 1].value != "," and label != at - 1):
        return None
    if items[at].kind == "city":
        last, country = land_after(items, at)
        return Spot(at, last, city=items[at].value, country=country)
    end = next((n for n in range(at, len(items)) if _closes(sentence, n)), len(items))
    while end - 1 > at and (items[end - 1].kind.startswith("city") or items[end - 1].value == ","):
        end -= 1
    seat = end == at + 1 and items[at].kind == "parliament"
    house = seat or _is_house(sentence, at, end)
    return Spot(at, end - 1, venue=sentence.text(items[at], items[end - 1])) if house else None


def _closes(sentence: Sentence, at: int) -> bool:
    """Whether a place ends before an item, which is no stop of an abbreviation: "Daukanto g. 35"."""
    item = sentence.items[at]
    short = item.value == "." and len(sentence.words.keys[item.first - 1]) <= _ABBREVIATED
    return _tells_other(item) or (item.value in _CLOSING and not short)


_ABBREVIATED = 3
_LABELS = frozenset({"vieta", "kur"})
_DASHES = frozenset({":", "-", "–"})
_CLOSING = frozenset({".", ";", "-", "–"})
