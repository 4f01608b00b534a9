"""Latvian sentences that go on about the event just told by a pronoun: "To paredzēts atklāt Rīgā", "12. maijā tās dalībnieki sprieda"."""

from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_IT = frozenset({"ta", "tas", "to", "tie", "tos"})
_NEAR, _FAR = 7, 14
_PLACES = ("city_in", "venue_in", "parliament_in", "house_in", "country_in", "city", "street")
_DAYS = ("month", "weekday", "day")


def held_by_pronoun(sentence: Sentence) -> int:
    """The verb or noun that tells of the event that a pronoun at the head of a Latvian sentence means, 0 where none does."""
    if sentence.language != "lv" or sentence.has("event", "event_in"):
        return 0
    items, keys = sentence.items, sentence.words.keys
    if not (sentence.has(*_PLACES) or sentence.has(*_DAYS)):
        return 0
    words = [keys[i.first] for i in items[:_NEAR]]
    if words[0] in _IT:
        return _told_of_it(sentence)
    if words[:1] == ["uz"] and "to" in words[1:2]:
        return next((n for n, i in enumerate(items[:_FAR]) if i.kind.startswith(("meet_", "attend_"))), 0)
    return _behind_day(sentence)


def _behind_day(sentence: Sentence) -> int:
    """The pronoun behind the day or place at the head of a sentence that tells what was done at the event then: "5. maijā tajā runāja"."""
    items, keys = sentence.items, sentence.words.keys
    at = next((n for n, i in enumerate(items) if i.kind not in _WHEN and i.value != ","), 0)
    if not at or at + 1 >= len(items) or items[at - 1].value == ".":
        return 0
    its = keys[items[at].first] == "tas" and keys[items[at + 1].first].startswith(_PARTS)
    return at if its or keys[items[at].first] in _THERE else 0


_WHEN = frozenset({"num", "mark", "month", "year_word", "weekday", "day", "year", "city_in", "venue_in"})
_PARTS = ("dalibni", "darb", "gait", "viesi", "delegat")
_THERE = frozenset({"taja", "tanis"})


def _told_of_it(sentence: Sentence) -> int:
    """The verb of holding, planning or opening near the head of a sentence, or the noun for a place: "Tā plānota", "To rīkos"."""
    items, keys = sentence.items, sentence.words.keys
    planned = word_stems("lv", "gatherings", "planned")
    holding = word_list("lv", "gatherings", "holding_it")
    for at in range(1, min(len(items), _NEAR)):
        key, kind = keys[items[at].first], items[at].kind
        if key in holding or kind.startswith(("open_", "held_")):
            return at
        if key in _VENUES and keys[items[0].first] == "tas":
            return at
        if key.startswith(planned):
            what = next(
                (k for k in (keys[i.first] for i in items[at + 1 : at + _FAR]) if k.endswith("t")), ""
            )
            return at if what in holding or not what else 0
        if kind in {"person", "that", "negation", "address"} or items[at].value in {",", ":", ";"}:
            return 0
    return 0


_VENUES = frozenset({"vieta", "norises", "majvieta", "norisvieta"})
