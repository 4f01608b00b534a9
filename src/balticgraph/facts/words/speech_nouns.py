"""Speeches that Estonian joins to what they are for, so that the verb beside them is one of speech: "pidas juubelikõne"."""

import re
from dataclasses import replace
from itertools import pairwise

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words

_SPEECH = re.compile(
    r"\w{2,}(kone|koned|ettekande|ettekanded|sona|sonad|sonavotu|sonavotud|tervituse|tervitused|loengu|loengud)$"
)
_GIVES = {
    "pidas": "past", "pidasid": "past", "tegi": "past", "tegid": "past", "esitas": "past", "esitasid": "past", "luges": "past",
    "peab": "now", "peavad": "now", "teeb": "now", "teevad": "now", "esitab": "now", "esitavad": "now",
}  # fmt: skip
_REACH = 16


def with_noun_speeches(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a verb of giving made one of speech where a joined noun for a speech is its object, on either side.

    "Juubelikõne pidasid A ja B", "pidas ka A avaistungil peokõne".
    """
    items = _named_speakers(_giving_press(items, words), words)
    nouns = [n for n, i in enumerate(items) if i.kind in {"low", "cap"} and _SPEECH.match(words.keys[i.last])]
    if not nouns:
        return items
    found = list(items)
    for noun in nouns:
        verb = _verb(items, noun, words)
        if verb >= 0:
            tense = _GIVES[words.keys[items[verb].first]]
            found[verb] = replace(items[verb], kind=f"speak_{tense}", value="active")
    return tuple(found)


def _named_speakers(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a noun for who speaks or is in the chair made a verb of it before a name: "teise ettekandja, professor A"."""
    if not any(words.keys[i.first] in _listed("speakers", "in_chair") for i in items):
        return items
    return tuple(_named_speaker(items, at, words) for at in range(len(items)))


def _named_speaker(items: tuple[Item, ...], at: int, words: Words) -> Item:
    """A word for who speaks or is in the chair, before a name made a verb of it."""
    item, step = items[at], at + 1
    while step < len(items) and (
        items[step].kind in _OF_NAME or (items[step].value == "," and step == at + 1)
    ):
        step += 1
    named = step < len(items) and items[step].kind == "person" and item.kind in {"low", "cap"}
    role = "speak" if words.keys[item.first] in _listed("speakers") else "chair"
    told = named and words.keys[item.first] in _listed("speakers", "in_chair")
    return replace(item, kind=f"{role}_past", value="passive") if told else item


_OF_NAME = frozenset(
    {"office", "honorific", "country", "parliament", "chamber", "committee_of", "body", "ministry"}
)


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("et", "hearing", name, *others)


def _giving_press(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a verb of giving right behind a press conference made one of speech: "pressikonverentsi andsid A ja B"."""
    pairs = pairwise(items)
    given = {
        other
        for one, other in pairs
        if (one.kind, one.value) == ("event", "press") and words.keys[other.first] in _GIVING
    }
    return (
        tuple(
            replace(i, kind=_GIVING[words.keys[i.first]], value="active") if i in given else i for i in items
        )
        if given
        else items
    )


_GIVING = {"andis": "speak_past", "andsid": "speak_past", "annab": "speak_now", "annavad": "speak_now"}


def _verb(items: tuple[Item, ...], noun: int, words: Words) -> int:
    """The verb of giving of which a speech is the object: right behind it, else before it in the clause; -1 for none."""
    if noun + 1 < len(items) and _gives(items[noun + 1], words):
        return noun + 1
    for at in range(noun - 1, max(-1, noun - _REACH), -1):
        if _gives(items[at], words):
            return at
        if items[at].kind == "that" or items[at].value in {";", ":"}:
            return -1
    return -1


def _gives(item: Item, words: Words) -> bool:
    return item.kind == "low" and item.first == item.last and words.keys[item.first] in _GIVES
