"""Latvian verbs that what stands round them makes ones of meeting or talking: "sarunas risināja A un B", "pie A viesojās B"."""

from itertools import pairwise

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_TENSES = ("past", "now", "future")
_HOLDING = {"past": "holding_past", "now": "holding_now", "future": "holding_future"}
_MEETINGS = frozenset({"meeting", "video", "consultation", "summit"})
_FAR = 14
_STOPS = frozenset({"that", "person", "negation"})
_ACCUSATIVE = ("u", "i")
_SEVERAL = 2


def talks_kind(sentence: Sentence, at: int) -> str:
    """The kind of verb that one of holding talks, of calling on somebody or of speaking is; empty where it is none of meeting."""
    if sentence.language != "lv" or not sentence.has("person"):
        return ""
    return _holds(sentence, at) or _calls_on(sentence, at) or _talks_over(sentence, at)


def _holds(sentence: Sentence, at: int) -> str:
    """The kind of verb of meeting that one of holding is in whose clause a meeting is its object: "aizvadīja divpusēju tikšanos"."""
    key = sentence.words.keys[sentence.items[at].last]
    tense = next((t for t in _TENSES if key in word_list("lv", "gatherings", _HOLDING[t])), "")
    if not tense:
        return ""
    steps = (range(at + 1, min(len(sentence.items), at + _FAR)), range(at - 1, max(-1, at - _FAR), -1))
    return f"meet_{tense}" if any(_has_talks(sentence, side) for side in steps) else ""


def _has_talks(sentence: Sentence, steps: range) -> bool:
    """Whether a meeting in the accusative comes before another verb, a name or a clause on one side of a verb."""
    for step in steps:
        item = sentence.items[step]
        word = sentence.text(item).lower()
        if item.kind in {"event", "event_in"} and item.value in _MEETINGS:
            return word.endswith(("os", "as", "u", "i"))
        if item.kind in _STOPS or item.kind.endswith(("_past", "_now", "_future")):
            return False
    return False


def _calls_on(sentence: Sentence, at: int) -> str:
    """The kind of verb of meeting that one of visiting is where somebody is whom it is to: "pie A viesojās B", "A-u apmeklēja B"."""
    item = sentence.items[at]
    role, _, tense = item.kind.partition("_")
    if role not in {"visit", "attend"} or tense not in _TENSES or _has_gathering(sentence):
        return ""
    calls = sentence.words.keys[item.first].startswith(("apmekl", "apciem"))
    near = [n for n in range(max(0, at - _FAR), min(len(sentence.items), at + _FAR)) if n != at]
    whom = [n for n in near if sentence.items[n].kind == "person"]
    if len(whom) < _SEVERAL:
        return ""
    guest = any(_is_host(sentence, n) or (calls and _is_called_on(sentence, n, at)) for n in whom)
    return f"meet_{tense}" if guest else ""


def _has_gathering(sentence: Sentence) -> bool:
    """Whether a gathering other than a visit or the meeting itself is named, which somebody may have come for."""
    if not sentence.has("event", "event_in"):
        return False
    return any(
        i.kind in {"event", "event_in"} and i.value not in {"visit", "meeting"} for i in sentence.items
    )


def _is_host(sentence: Sentence, at: int) -> bool:
    """Whether "pie" and no more than a title stands before somebody: "pie prezidenta A"."""
    step = at - 1
    while step > 0 and at - step < _FAR and sentence.items[step].kind in _TITLE:
        step -= 1
    return step >= 0 and sentence.words.keys[sentence.items[step].last] == "pie"


def _is_called_on(sentence: Sentence, at: int, verb: int) -> bool:
    """Whether somebody in the accusative stands beside the verb, nothing but a title, day or place between."""
    between = sentence.items[min(at, verb) + 1 : max(at, verb)]
    beside = all(i.kind in _ASIDE or i.value in {".", ","} for i in between)
    title = sentence.items[at - 1] if at and sentence.items[at - 1].kind == "office" else None
    cased = all(sentence.text(i).lower().endswith(_ACCUSATIVE) for i in (sentence.items[at], title) if i)
    return beside and cased


_TITLE = frozenset(
    {
        "office",
        "body",
        "country",
        "parliament",
        "organ",
        "topic",
        "committee",
        "state",
        "quality",
        "honorific",
        "demonym",
        "num",
        "former",
    }
)
_WHEN = frozenset(
    {"weekday", "day", "month", "num", "year_word", "city_in", "country_in", "parliament_in", "venue_in"}
)

_ASIDE = _TITLE | _WHEN


def _talks_over(sentence: Sentence, at: int) -> str:
    """The kind of verb of discussing that one of speaking is where several spoke of a matter and day and place are told.

    "Par drošību 5. maijā Rīgā runāja A un B"; not where a gathering is named at which they may have spoken.
    """
    item = sentence.items[at]
    tense = item.kind.removeprefix("speak_")
    if tense not in {"past", "future"} or sentence.has("event", "event_in", "address", "speech"):
        return ""
    if sentence.words.keys[item.first] not in word_list("lv", "gatherings", "talking"):
        return ""
    placed = sentence.has("city_in", "parliament_in", "venue_in") and sentence.has("month", "weekday", "day")
    persons = [n for n, i in enumerate(sentence.items) if i.kind == "person"]
    several = any(
        b - a < _FAR and any(i.kind == "conj" for i in sentence.items[a:b]) for a, b in pairwise(persons)
    )
    return f"discuss_{tense}" if placed and several and sentence.says(_MATTER) else ""


_MATTER = frozenset({"par", "kam", "kuram", "kurai", "kuriem", "tam"})
