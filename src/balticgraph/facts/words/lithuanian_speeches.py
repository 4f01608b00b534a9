"""Lithuanian verbs of giving a speech that stand apart from what is given: "pranešimą sesijoje skaitė A", "kalbą joje sakys B"."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.lithuanian_paradigms import giving_forms
from balticgraph.language.words import Words

_BEFORE, _BEHIND = 24, 5
_ENDS = frozenset({";", ":"})


def with_speech_verbs(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, verbs of reading, making or saying that have a speech for their object made verbs of speaking."""
    if not any(item.kind in {"event", "event_in"} for item in items):
        items = tuple([_closing(item, words) for item in items])
    given = word_list("lt", "speech", "speeches")
    nouns = [n for n, item in enumerate(items) if words.keys[item.last] in given]
    return tuple([_spoken(items, at, nouns, words) for at in range(len(items))]) if nouns else items


_IT = frozenset({"ja", "ji", "juos", "jas"})


def _closing(item: Item, words: Words) -> Item:
    """An item, no verb of speaking where it tells of closing what is no gathering: "Rusija uždarė rinką"."""
    it = item.first > 0 and words.keys[item.first - 1] in _IT
    closes = (
        item.kind == "speak_past"
        and not it
        and words.keys[item.first] in word_list("lt", "speech", "closing")
    )
    return (
        replace(item, kind="low", value=words.keys[item.first])
        if closes and item.first == item.last
        else item
    )


def _spoken(items: tuple[Item, ...], at: int, nouns: list[int], words: Words) -> Item:
    item = items[at]
    if item.first != item.last or item.kind not in _MAY_GIVE:
        return item
    tense = giving_forms().get(words.keys[item.first], "")
    if not tense or not any(_is_object(items, at, noun) for noun in nouns):
        return item
    return replace(item, kind=f"speak_{tense}", value="active")


_MAY_GIVE = frozenset({"low", "cap", "say_past", "speak_past", "speak_now", "speak_future", "speak_inf"})


def _is_object(items: tuple[Item, ...], at: int, noun: int) -> bool:
    """Whether nothing but what may stand between a verb and its object is between two items."""
    if not -_BEFORE <= noun - at <= _BEHIND:
        return False
    between = items[min(at, noun) + 1 : max(at, noun)]
    return not any(i.value in _ENDS or i.kind == "that" or i.kind.endswith(_VERBS) for i in between)


_VERBS = ("_past", "_now", "_future")
