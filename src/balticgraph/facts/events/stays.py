"""Stays that an Estonian participle tells: who is on a visit, and where that puts the meeting with him."""

from balticgraph.facts.words.gathering_words import ROUND
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states


def on_visit(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian or Latvian participle tells who is on the visit at an item: "visiidil viibiva A-ga", "vizītē esošo A"."""
    items, language = sentence.items, sentence.language
    visit = language in {"et", "lv"} and items[at].kind == "event" and items[at].value == "visit"
    after = sentence.words.keys[items[at + 1].first] if visit and at + 1 < len(items) else ""
    if language == "lv":
        return bool(after) and after.startswith(tuple(word_list("lv", "gatherings", "being_on")))
    return after.startswith(tuple(word_list("et", "gatherings", "being_on"))) and not after.endswith(_FINITE)


_FINITE = "vad"
"""How a verb of several ends: "konverentsil osalevad" is no participle."""


def stays_for(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian participle tells who is at the event of an item: "konverentsil osaleva A-ga"."""
    items = sentence.items
    placed = sentence.language == "et" and items[at].kind == "event_in"
    after = sentence.words.keys[items[at + 1].first] if placed and at + 1 < len(items) else ""
    return after.startswith(tuple(word_list("et", "gatherings", "being_at"))) and not after.endswith(_FINITE)


def land_of(spot: Spot) -> Spot:
    """The country that a spot is in or names, which a guest's stay gives the meeting with him."""
    return Spot(spot.first, spot.last, country=spot.country or states().capital_of.get(spot.city or ""))


def of_guest(sentence: Sentence, spot: Spot) -> bool:
    """Whether a place is that of the visit or event of a guest: "kohtus Tallinnas visiidil viibiva A-ga"."""
    at = spot.last + 1
    while at < len(sentence.items) and sentence.items[at].kind in _OF_EVENT:
        at += 1
    return at < len(sentence.items) and (on_visit(sentence, at) or stays_for(sentence, at))


_OF_EVENT = ROUND | {"quality", "day", "num", "ordinal_ending"}
