"""Places that a sentence only speaks of, where no event of the text was: "spoke about the situation in Minsk"."""

from itertools import pairwise

from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot


def of_a_year_ago(sentence: Sentence, spot: Spot) -> bool:
    """Whether a place is one of a year ago: "as agreed a year ago in Vilnius", but for a day of last year."""
    before = sentence.items[max(0, spot.first - 8) : spot.first]
    return any(
        one.kind == "year" and one.value == "-1" and after.kind not in {"month", "num"}
        for one, after in pairwise((*before, sentence.items[spot.first]))
    )


def spoken_of(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether an English place stands in what somebody says behind an event: "At the session A recalled what he had seen in Kyiv".

    Right behind the verb it is where it was said: "A said on Friday in Riga that", and so it is with a day beside it.
    """
    items = sentence.items
    if sentence.language != "en" or not spot.city or not sentence.has(*_SPEAKING):
        return False
    low = max((end for _, end, _ in groups if end < spot.first), default=-1)
    verbs = [n for n in range(low + 1, spot.first) if items[n].kind in _SPEAKING]
    if not verbs or _dated(sentence, spot):
        return False
    clause = any(i.kind == "that" for i in items[verbs[0] : spot.first])
    if low < 0 and not clause:
        return False  # "A said to the speakers in Tallinn"
    said = items[verbs[-1] + 1 : spot.first - (items[spot.first - 1].kind == "in")]
    told_apart = any(i.kind.startswith(_HAPPENS) for i in said)
    return any(i.kind not in _BESIDE for i in said) and not told_apart


_SPEAKING = ("say_past", "say_now", "speak_past", "speak_now")
_HAPPENS = ("held_", "meet_", "visit_", "host_", "attend_", "open_", "chair_")
_BESIDE = frozenset({"day", "weekday", "month", "num", "link", "mark", "article", "in", "conj", "also"})


def _dated(sentence: Sentence, spot: Spot) -> bool:
    """Whether a day stands beside a place: "in Riga on 5 May", "on Friday in Riga"."""
    items = sentence.items
    before, behind = items[max(0, spot.first - 4) : spot.first], items[spot.last + 1 : spot.last + 4]
    return any(i.kind in {"day", "weekday", "month"} for i in (*before, *behind))
