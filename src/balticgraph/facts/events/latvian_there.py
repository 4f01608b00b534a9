"""Latvian events held "there", in the town, land or house that the sentence before tells: "A dosies uz Viļņu. Tur notiks sesija"."""

from collections.abc import Sequence

from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.fact import Span
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import states

_HEAD = 3
_TOWNS = frozenset({"city_in", "city"})
_LANDS = frozenset({"country_in"})


def held_there(page: Page, sentence: Sentence, occasions: Sequence[Occasion]) -> None:
    """Give occasions without a place of their own that of the sentence before, where it tells one alone."""
    items, there = sentence.items, word_list("lv", "gatherings", "there")
    if sentence.language != "lv" or not sentence.says(there):
        return
    at = next((n for n, i in enumerate(items[:_HEAD]) if sentence.words.keys[i.first] in there), -1)
    before = next(iter(page.before(sentence, 1)), None)
    if at < 0 or before is None or before.passage != sentence.passage or any(s.city for s in spots(sentence)):
        return
    towns = {i.value for i in before.items if i.kind in _TOWNS}
    lands = {i.value for i in before.items if i.kind in _LANDS}
    if len(towns) > 1 or len(lands) > 1 or not (towns or lands):
        return
    town = next(iter(towns), None)
    land = states().capital_of.get(town or "") or next(iter(lands), None)
    shown = page.exactly(sentence, items[at], items[at], "")
    for occasion in occasions:
        if occasion.city or occasion.venue or occasion.country:
            continue
        for field, value in (("city", town), ("country", land)):
            if value:
                setattr(occasion, field, value)
                occasion.shown[field] = Span(shown.start, shown.end, shown.quote, field)
