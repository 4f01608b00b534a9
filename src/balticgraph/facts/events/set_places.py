"""Giving an occasion the place of a spot."""

from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.fact import Span
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states


def set_place(page: Page, sentence: Sentence, occasion: Occasion, spot: Spot) -> None:
    """Give an occasion the place of a spot, where it has none yet."""
    span = page.exactly(sentence, sentence.items[spot.first], sentence.items[spot.last], "")
    if spot.city and not occasion.city:
        occasion.city = spot.city
        occasion.shown["city"] = Span(span.start, span.end, span.quote, "city")
    longer = not occasion.venue or (occasion.venue in (spot.venue or "") and occasion.venue != spot.venue)
    longer = longer or (occasion.venue == "online" and "video" in (spot.venue or ""))  # the text's own noun
    if spot.venue and longer and not (spot.venue == "online" and occasion.city):
        occasion.venue = spot.venue
        occasion.shown["venue"] = Span(span.start, span.end, span.quote, "venue")
    country = states().capital_of.get(spot.city or "") or spot.country
    if country and not occasion.country and (not spot.city or spot.city == occasion.city):
        occasion.country = country
        occasion.shown["country"] = Span(span.start, span.end, span.quote, "country")
