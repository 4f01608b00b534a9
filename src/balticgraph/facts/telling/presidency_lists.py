"""Presidencies that English lists below or behind a colon: "The order of the Presidencies: Lithuania – 2031, Latvia – 2033"."""

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.telling.presidency_told import ToldPresidency
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def opens_list(sentence: Sentence) -> bool:
    """Whether a sentence about a presidency ends in the colon of a list of states, or has one before them, and names none before it."""
    if sentence.language != "en" or not sentence.has("presidency", "presides", "presides_itself"):
        return False
    colon = _colon(sentence)
    return colon > 0 and not any(
        i.kind in {"country", "demonym"} and len(i.value) == _CODE for i in sentence.items[:colon]
    )


def listed(
    sentence: Sentence, opener: Sentence | None, body: str | None, diary: Diary
) -> list[ToldPresidency]:
    """The presidencies of the states that stand with no more than a year in a line or behind a colon."""
    if opener is None or body is None:
        return []
    first = _colon(sentence) + 1 if sentence is opener else 0
    ahead = opener.has("future") or any("will" in opener.keys_of(i) for i in opener.items)
    now = diary.base.year if diary.base else diary.year
    found: list[ToldPresidency] = []
    for land, year in _rows(sentence.items, first):
        told = int(year.value)
        relation = "takes_over" if ahead or (now is not None and told > now) else "holds"
        found.append(ToldPresidency(body, land.value, relation, told, sentence, (land, year)))
    return found


def _colon(sentence: Sentence) -> int:
    return next((n for n, i in enumerate(sentence.items) if i.value == ":"), -1)


def _rows(items: tuple[Item, ...], first: int) -> list[tuple[Item, Item]]:
    """The states and their years, one after the other; none where anything else is told of them."""
    found: list[tuple[Item, Item]] = []
    land: Item | None = None
    for item in items[first:]:
        if item.kind == "country" and len(item.value) == _CODE:
            if land is not None:
                return []
            land = item
        elif item.kind == "num" and len(item.value) == _YEAR and "1990" < item.value < "2100":
            if land is None:
                return []
            found.append((land, item))
            land = None
        elif item.kind not in _SMALL and item.value not in _WORDS:
            return []
    return found if land is None else []


_CODE, _YEAR = 2, 4
_SMALL = frozenset({"mark", "in", "link", "ordinal", "num", "conj", "article", "quality", "ordinal_ending"})
_WORDS = frozenset(
    {"half", "year", "from", "first", "second", "one", "last", "three", "of", "then", "finally"}
)
