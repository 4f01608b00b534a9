"""Houses with their streets in brackets behind a Lithuanian place or day: "Palangoje (viešbutis „Vėtra“, Daukanto g. 35)"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot

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
