"""Gatherings of a Lithuanian clause with "kur", which are in the city told before it: "vyksta vizito į Rygą, kur dalyvaus sesijoje"."""

from balticgraph.facts.events.details import set_place
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.events.places import spots
from balticgraph.facts.words.mentions import Page, Sentence

_NEAR = 2


def place_behind_where(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the gatherings behind "kur" the city right before it, where they have no place of their own."""
    named = diary.named.get(sentence.index, [])
    if sentence.language != "lt" or not named or "kur" not in sentence.said:
        return
    items, keys = sentence.items, sentence.words.keys
    at = next((n for n in range(1, len(items)) if keys[items[n].first] == "kur"), 0)
    if not at or items[at - 1].value != ",":
        return
    spot = next((s for s in spots(sentence) if s.city and 0 < at - s.last <= _NEAR), None)
    for one, occasion in named if spot else ():
        if spot and one.first > at and not (occasion.city or occasion.venue or occasion.country):
            set_place(page, sentence, occasion, spot)
