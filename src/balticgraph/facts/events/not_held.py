"""Gatherings that are told not to have been held: "vizīte Harkivā nenotika", "istung jäi ära"."""

from functools import cache

from balticgraph.facts.events.days import told
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.put_off import put_off_at, putting_off
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence, asked_once


def was_not_held(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is no event, since a verb beside it says that it did not take place.

    Of two gatherings it is the nearer one: "the session took place, the dinner did not".
    """
    denials = _denials(sentence)
    items = sentence.items
    if not denials or (items[-1].value != "." and not sentence.has(*_WHERE_OR_WHEN)):
        return False
    first, last = items[one.first].first, items[one.last].last
    for at in denials:
        low, high = (last, at) if at > last else (at, first)
        between = [i for i in items if low < i.first < high]
        if not any(i.kind in EVENT or i.kind.endswith(_DONE) or i.value in _MARKS for i in between):
            return True
    return False


_WHERE_OR_WHEN = ("city", "city_in", "country_in", "month", "weekday")
"""What a headline has that would make an event: without them it tells of none by itself, and the text goes on about it."""
_DONE = ("_past", "_now", "_future")
_MARKS = frozenset({";", ":", "“", "”", "„"})


@cache
def _phrases(language: str) -> tuple[frozenset[str], frozenset[tuple[str, ...]]]:
    """The first words of what denies that something was held, and all of it."""
    phrases = frozenset(tuple(phrase.split()) for phrase in word_list(language, "earlier", "not_held"))
    return frozenset(phrase[0] for phrase in phrases) | putting_off(language)[0], phrases


@asked_once
def _denials(sentence: Sentence) -> list[int]:
    """The words at which a sentence says that something was not held, the two of a phrase up to a few words apart."""
    begins, phrases = _phrases(sentence.language)
    if not sentence.says(begins):
        return []
    put_off = put_off_at(sentence)
    found = [put_off] if put_off is not None and not told(sentence) else []  # "was postponed"
    keys, first = sentence.said, sentence.items[0].first
    for at, key in enumerate(keys):
        if key not in begins:
            continue
        if (key,) in phrases or any((key, word) in phrases for word in keys[at + 1 : at + 1 + _APART]):
            found.append(first + at)
    return found


_APART = 4
