"""Towns that Latvian and Lithuanian tell without a case of place: "Igaunijas pilsētā Tartu", "Vilnius gegužę priims sesiją"."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def told_as_town(sentence: Sentence, at: int) -> bool:
    """Whether a city stands behind the word for one that says where, or is told to be the host of a gathering."""
    if sentence.language not in {"lv", "lt"}:
        return False
    word = sentence.words.keys[sentence.items[at - 1].last] if at else ""
    return word in word_list(sentence.language, "gatherings", "town") or _hosts(sentence, at)


def _hosts(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian city is the subject of a verb of hosting: "Vilnius vasario 22 d. priima sesiją", "sesiją priėmė Vilnius"."""
    items, verbs = sentence.items, word_list("lt", "gatherings", "hosting")
    if sentence.language != "lt" or not sentence.says(verbs) or not sentence.has("event"):
        return False
    if not sentence.text(items[at]).endswith(_NOMINATIVE) or sentence.has("person", "office"):
        return False
    near = [*range(at + 1, min(len(items), at + _NEAR)), *range(at - 1, max(-1, at - _FEW), -1)]
    verb = next((n for n in near if sentence.words.keys[items[n].first] in verbs), -1)
    between = items[min(at, verb) + 1 : max(at, verb)] if verb >= 0 else ()
    held = any(i.kind == "event" and sentence.text(i).endswith(_OBJECT) for i in items)
    return verb >= 0 and held and all(i.kind in _WHEN or i.value in {".", ",", "-", "–"} for i in between)


_NEAR, _FEW = 14, 3
_NOMINATIVE = ("as", "us", "is", "ys", "a", "ė", "ai", "iai", "o")
_OBJECT = ("ą", "ę", "į", "us", "as", "es", "os")
_WHEN = frozenset(
    {"num", "month", "year_word", "day_word", "year", "ordinal_ending", "weekday", "day", "takes_from", "link", "future", "also", "low"}
)  # fmt: skip
