"""Places that a sentence only speaks of, where no event of the text was: "spoke about the situation in Minsk"."""

from itertools import pairwise

from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot


def of_a_year_ago(sentence: Sentence, spot: Spot) -> bool:
    """Whether a place is one of a year ago: "as agreed a year ago in Vilnius", but for a day of last year and "last year's session"."""
    before = sentence.items[max(0, spot.first - 8) : spot.first]
    owns = sentence.language == "en"
    return any(
        one.kind == "year"
        and one.value == "-1"
        and after.kind not in {"month", "num"}
        and not (owns and sentence.words.keys[after.last] in _OWNING)
        for one, after in pairwise((*before, sentence.items[spot.first]))
    )


_OWNING = frozenset({"s", "'s", "’s"})


def spoken_of(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether an English place behind an event is in what is said, of a thing that lies there, or of where somebody works."""
    if sentence.language == "et":
        return bool(spot.city) and _in_clause_said(sentence, groups, spot)
    if sentence.language != "en" or not spot.city:
        return False
    if _in_speech(sentence, groups, spot):
        return True
    before = [g for g in groups if g[1] < spot.first]
    if not before or before[-1][2][0].kind == "visit" or _dated(sentence, spot):
        return False
    return _of_thing(sentence, before[-1][1], spot) or _where_one_works(sentence, before[-1][1], spot)


def _in_clause_said(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether an Estonian place is in the clause of what is said at an event: "lisas kohtumisel, et Riias tuntakse huvi"."""
    items = sentence.items
    that = next((n for n in range(spot.first - 1, 0, -1) if items[n].kind == "that"), 0)
    behind = [g for g in groups if g[0] > that]
    if not that or behind or not any(i.kind in _SPEAKING for i in items[:that]):
        return False
    return not any(i.kind.startswith(_HAPPENS) for i in items[that:])


def where_said(sentence: Sentence, groups: Groups, first: int) -> bool:
    """Whether a day or place is that of what is said of an event told only behind "that": "Saeimā sacīja, ka ir uzaicināta uz sesiju".

    English tells it by the order of its words, of which other rules know.
    """
    items = sentence.items
    if sentence.language == "en" or not groups or first > groups[0][0]:
        return False
    that = next((n for n in range(groups[0][0] - 1, first, -1) if items[n].kind == "that"), 0)
    begins = max((n for n in range(first) if items[n].kind == "that"), default=-1)
    return bool(that) and any(i.kind in _SPEAKING for i in items[begins + 1 : that])


def _of_thing(sentence: Sentence, low: int, spot: Spot) -> bool:
    """Whether a noun right before "in" tells what lies there: "was attended by students from the school | in Tartu"."""
    items, at = sentence.items, spot.first - 2
    if at <= low + 1 or items[spot.first - 1].value != "in":
        return False
    noun, first = items[at], at - 1
    while first > low and items[first].kind in {"quality", "demonym", "low", "topic", "field"} - {noun.kind}:
        first -= 1
    at_it = items[first].kind == "in" or (items[first].kind == "article" and items[first - 1].kind == "in")
    other = noun.kind == "event" and items[at - 2].kind == "low" and "of" in sentence.keys_of(items[at - 1])
    # "discussed the results of the summit in Vilnius"
    return not at_it and (
        other or sentence.words.keys[noun.last] in word_list("en", "gatherings", "lying_somewhere")
    )


def _where_one_works(sentence: Sentence, low: int, spot: Spot) -> bool:
    """Whether a clause about a person tells a place: "At the session A, who works in Brussels, spoke"."""
    items, keys = sentence.items, sentence.words.keys
    who = next(
        (n for n in range(spot.first - 1, low, -1) if items[n].value == "," or keys[items[n].first] in _WHO),
        -1,
    )
    if who < 1 or keys[items[who].first] not in _WHO or items[who - 1].value != ",":
        return False
    return not any(i.kind.startswith((*_HAPPENS, "speak_")) for i in items[who : spot.first])


_WHO = frozenset({"who", "whose"})


def _in_speech(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether an English place stands in what somebody says behind an event: "At the session A recalled what he had seen in Kyiv".

    Right behind the verb it is where it was said: "A said on Friday in Riga that", and so it is with a day beside it.
    """
    items = sentence.items
    if not sentence.has(*_SPEAKING):
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
