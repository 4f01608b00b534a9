"""Whether a Latvian or Lithuanian country is where an event is held: "sesija notiks Igaunijā", "Estijoje rytoj prasidės sesija"."""

from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.gathering_words import ROUND
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot

_WHEN = frozenset({
    "day", "weekday", "num", "month", "year_word", "year", "day_word", "clock", "link", "range", "takes_from", "quality", "ordinal", "low",
    "mark", "online", "its", "city_in", "venue_in", "house_in", "parliament_in", "future",
    "ordinal_ending",
})  # fmt: skip
_ENDS = frozenset({";", ".", "(", ")"})
_FURTHEST = 16
_TURNS = frozenset(
    {
        "kad", "kamer", "jo", "ja", "lai", "pec", "pirms", "kops", "par", "bet", "tacu", "ari", "sarunas", "saruna",
    }
)  # fmt: skip
"""Words that begin a clause or matter of its own: "sesija notika, kad Ukrainā"."""


def held_in_land(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether a verb of being held stands between an event and a country, with no more than when it is and whose."""
    if sentence.language not in {"lv", "lt"}:
        return False
    items = sentence.items
    ends = [end for _, end, _ in groups if end < spot.first]
    if ends:
        between = range(ends[-1] + 1, spot.first)
    else:
        start = next((first for first, _, _ in groups if first > spot.last), -1)
        between = range(spot.last + 1, start) if start > 0 else range(0)
    held = any(items[n].kind.startswith("held_") for n in between)
    return held and len(between) <= _FURTHEST and all(_light(sentence, n, before=bool(ends)) for n in between)


def _light(sentence: Sentence, at: int, *, before: bool) -> bool:
    """Whether an item tells no more than when something is held, by whom, or that it is."""
    item = sentence.items[at]
    if item.kind == "mark" and item.value in _ENDS:
        dated = {"num", "year_word", "day_word"} if sentence.language == "lt" else {"num"}
        return item.value == "." and at > 0 and sentence.items[at - 1].kind in dated
    key = sentence.words.keys[item.first]
    if sentence.language == "lt" and (item.kind == "low" or item.value == ","):
        told_there = before and (item.value == "," or key in _WHICH)  # "konferencijoje, kuri vyko Latvijoje"
        return told_there or (
            item.kind == "low" and key.endswith(_ADVERB)
        )  # no "Ukrainoje vykstantis karas aptartas konferencijoje"
    if key in _TURNS or (item.kind == "low" and key.startswith(word_stems("lv", "gatherings", "matters"))):
        return False
    return item.kind in _WHEN or item.kind.startswith("held_") or (not before and item.kind in ROUND)


_ADVERB = ("iai", "ai", "us", "buvo")
_WHICH = frozenset({"kuri", "kuris", "kurie", "kurios"})
