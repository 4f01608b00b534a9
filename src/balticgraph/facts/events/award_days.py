"""The verbs by which a text tells on which day awards are given."""

from balticgraph.facts.events.days import told
from balticgraph.facts.events.days_apart import day_apart
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.written_days import Told
from balticgraph.facts.words.mentions import Sentence


def given_on(sentence: Sentence) -> int | None:
    """The verb by which an award is given on a day that the sentence tells: right beside it where it is past."""
    days = told(sentence)
    for at, item in enumerate(sentence.items):
        beside = any(_beside(sentence, at, day) for day in days)
        if (days or day_apart(sentence)) and (
            item.kind == "presented" or _were_presented(sentence, at) or (item.kind == "given" and beside)
        ):
            return at
        if item.kind == "given" and item.value == "handed" and spots(sentence):
            return at
    return None


def _were_presented(sentence: Sentence, at: int) -> bool:
    """Whether English awards are what was presented: "the prizes were presented at the opera on 21 October"."""
    items = sentence.items
    told = sentence.words.keys[items[at].last] == "presented" and at > 0 and items[at - 1].kind == "copula"
    return told and any(i.kind in {"award", "award_of"} for i in items[:at])


def _beside(sentence: Sentence, at: int, day: Told) -> bool:
    """Whether a day stands right before a verb, or in English at the head of its sentence or right behind the verb."""
    if day.last < at:
        return day.first - at >= -_BESIDE_DAY or (sentence.language == "en" and day.first <= 1)
    return sentence.language == "en" and 0 < day.first - at <= _BEHIND


_BESIDE_DAY = 6
_BEHIND = 4
