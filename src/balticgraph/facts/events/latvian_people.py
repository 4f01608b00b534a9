"""Gatherings of Latvian people of several states that a verb tells of: "Baltijas valstu parlamentu darbinieki sanāca Saeimā"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.several_met import of_baltics_or_several
from balticgraph.facts.words.gathering_words import ROUND
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_PLACE = frozenset({"city_in", "country_in", "venue_in", "parliament_in"})
_DAY = frozenset({"month", "weekday", "day"})
_NAMED = frozenset({"person", "event", "event_in", "committee", "committee_of", "organ"})
_JOINING = frozenset({"conj", "low", "quality", "topic"})


def people_met(sentence: Sentence, at: int) -> list[Gathering]:
    """The meeting of people of one calling from several states, told with its place and day; none of named persons or bodies."""
    told = sentence.has(*_PLACE) and sentence.has(*_DAY)
    if sentence.language != "lv" or not told or sentence.has(*_NAMED):
        return []
    items, keys = sentence.items, sentence.words.keys
    callings = word_list("lv", "gatherings", "callings")
    head = next((n for n in range(len(items)) if keys[items[n].last] in callings and n != at), -1)
    if head < 0 or not of_baltics_or_several(_round(items, head)):
        return []
    return [Gathering(sentence.index, at, at, at, "meeting", "other", ())]


def _round(items: tuple[Item, ...], head: int) -> tuple[Item, ...]:
    """What stands before a noun and says whose people they are: "Baltijas valstu un Ziemeļvalstu parlamentu darbinieki"."""
    first = head
    while first and (
        (items[first - 1].kind in ROUND or items[first - 1].kind in _JOINING) or items[first - 1].value == ","
    ):
        first -= 1
    return items[first:head]
