"""Anniversaries that an English body is told to have celebrated: "The Benelux Parliament marked its 70th anniversary in Brussels"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.places import spots
from balticgraph.facts.words.gathering_words import run_before
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_NEAR = 12
"""How far before the noun "its" may stand."""


def its_anniversary(sentence: Sentence, at: int) -> Gathering | None:
    """The anniversary at an item that the body before it celebrated at a place on a day, None where nobody is told to have done so."""
    items = sentence.items
    its = next((n for n in range(at - 1, max(-1, at - _NEAR), -1) if items[n].kind == "its"), 0)
    verb = its - 1
    if verb < 1 or not sentence.has("day", "weekday", "month"):
        return None
    word = sentence.words.keys[items[verb].last]
    if items[verb].kind != "celebrated" and word not in word_list("en", "gatherings", "celebrating"):
        return None
    start = verb
    while start and items[start - 1].kind in {"future", "copula", "day", "weekday", "low"}:
        start -= 1
    own = tuple(sorted({i.value for i in run_before(items, start) if i.kind == "body"}))
    placed = any(spot.city for spot in spots(sentence))
    if not own or not placed or any(i.kind in {"person", "event"} for i in items[:at]):
        return None
    return Gathering(sentence.index, its, at, at, "anniversary", "other", own)
