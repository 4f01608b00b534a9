"""Plans of Lithuanian and Latvian that mean no event which is over: "Gegužės 12 d. A dalyvaus forume", behind a forum that was held."""

from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.tenses import time_told
from balticgraph.facts.events.timeless import goes_on
from balticgraph.facts.words.mentions import Sentence


def but_those_over(diary: Diary, sentence: Sentence, fitting: list[Occasion]) -> list[Occasion] | None:
    """Those of the events that fit a noun which a plan may mean; None where all that were told are over."""
    if not diary.occasions or sentence.language not in _LANGUAGES or time_told(sentence) != "ahead":
        return fitting
    left = [o for o in fitting if not _is_another(sentence, o)]
    return None if not left and all(_is_another(sentence, o) for o in diary.occasions) else left


_LANGUAGES = frozenset({"lt", "lv"})


def tells_of_another(sentence: Sentence) -> bool:
    """Whether a plan tells on which day another event is, or who will be there; without that it is only spoken of."""
    return bool(told(sentence)) or sentence.has("person")


def _is_another(sentence: Sentence, occasion: Occasion) -> bool:
    """Whether a plan tells a day or town of its own, so that it means no event that is over, unless that goes on or ends then."""
    ends = goes_on(sentence) or any((i.kind, i.value) == ("held_future", "ended") for i in sentence.items)
    if ends or not occasion.past or occasion.ahead or occasion.under_way:
        return False
    timed = bool(told(sentence)) or any(key.startswith(_NEXT) for key in sentence.said)
    return timed or any(spot.city not in {None, occasion.city} for spot in spots(sentence))


_NEXT = ("nakam", "nakos", "kitamet")
"""Beginnings of Latvian and Lithuanian words for the next week, month or year."""
