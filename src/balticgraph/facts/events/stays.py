"""Stays that an Estonian participle tells: who is on a visit, and where that puts the meeting with him."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states


def on_visit(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian participle tells who is on the visit at an item: "visiidil viibiva A-ga"."""
    items = sentence.items
    visit = sentence.language == "et" and items[at].kind == "event" and items[at].value == "visit"
    after = sentence.words.keys[items[at + 1].first] if visit and at + 1 < len(items) else ""
    return after.startswith(tuple(word_list("et", "gatherings", "being_on")))


def land_of(spot: Spot) -> Spot:
    """The country that a spot is in or names, which a guest's stay gives the meeting with him."""
    return Spot(spot.first, spot.last, country=spot.country or states().capital_of.get(spot.city or ""))


def of_guest(sentence: Sentence, spot: Spot) -> bool:
    """Whether a place is that of the visit of a guest: "kohtus Tallinnas visiidil viibiva A-ga"."""
    at = spot.last + 1
    while at < len(sentence.items) and sentence.items[at].kind in {"quality", "day"}:
        at += 1
    return at < len(sentence.items) and on_visit(sentence, at)
