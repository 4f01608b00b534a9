"""Gatherings of a Lithuanian clause with "kur", which are in the city told before it: "vyksta vizito į Rygą, kur dalyvaus sesijoje"."""

from balticgraph.facts.events.details import set_place
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.spot import Spot

_NEAR = 2


def place_behind_where(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the gatherings behind "kur" the city right before it, where they have no place of their own."""
    named = diary.named.get(sentence.index, [])
    if sentence.language != "lt" or not named:
        return
    _place_before_colon(page, named, sentence)
    if "kur" not in sentence.said:
        return
    items, keys = sentence.items, sentence.words.keys
    at = next((n for n in range(1, len(items)) if keys[items[n].first] == "kur"), 0)
    if not at or items[at - 1].value != ",":
        return
    spot = next((s for s in spots(sentence) if s.city and 0 < at - s.last <= _NEAR), None)
    for one, occasion in named if spot else ():
        if spot and one.first > at and not (occasion.city or occasion.venue or occasion.country):
            set_place(page, sentence, occasion, spot)


def _place_before_colon(page: Page, named: list[tuple[Gathering, Occasion]], sentence: Sentence) -> None:
    """Give a gathering the city and day with which its line begins: "Ryga, 2001-05-31: bendras prezidiumų posėdis"."""
    items = sentence.items
    colon = next((n for n, i in enumerate(items[:_HEAD]) if i.value == ":"), -1)
    if items[0].kind != "city" or colon < _NEAR or any(i.kind not in _OF_DAY for i in items[1:colon]):
        return
    for one, occasion in named:
        if one.first > colon and not (occasion.city or occasion.venue or occasion.country):
            set_place(page, sentence, occasion, Spot(0, 0, city=items[0].value))


_HEAD = 12
_OF_DAY = frozenset({"mark", "num", "month", "year_word", "day_word", "ordinal_ending", "year", "low"})
