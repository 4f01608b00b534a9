"""Offices told without a state in a Latvian delegation of another one: "Gruzijas parlamenta delegāciju, ko vada deputāts A"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_BARE = frozenset({"mp", "member"})
_BETWEEN = frozenset({"low", "mark", "chair_past", "chair_now", "chair_future", "composed", "honorific"})
_NEAR = 6


def of_sender(one: Held) -> Held:
    """The office, a seat in parliament without a state given that of the delegation whose leader or member has it."""
    sentence, phrase = one.sentence, one.phrase
    if sentence.language != "lv" or one.person < 0:
        return one
    bare = phrase.office in _BARE and all(i.kind == "office" for i in phrase.parts)
    housed = {i.kind for i in phrase.parts} == {"office", "chamber"}
    sender = _sender(sentence, phrase.first) if bare else _house(sentence, phrase.first) if housed else ()
    return replace(one, phrase=replace(phrase, parts=(*phrase.parts, *sender))) if sender else one


def _sender(sentence: Sentence, first: int) -> tuple[Item, ...]:
    """The parliament or state of a delegation that stands before an item, nothing but its being led between."""
    items, at = sentence.items, first - 1
    while at > 0 and first - at < _NEAR and items[at].kind in _BETWEEN and items[at].value not in {".", ";"}:
        at -= 1
    if at < 1 or items[at].kind != "delegation" or items[at - 1].kind not in {"parliament", "country"}:
        return ()
    return (items[at - 1],)


def _house(sentence: Sentence, first: int) -> tuple[Item, ...]:
    """The parliament that "parlamenta priekšsēdētājs" is of behind one that somebody went to: "uz Igaunijas parlamentu, kur"."""
    items = sentence.items
    for at in range(first - 1, 1, -1):
        if items[at].kind == "office":
            break
        if sentence.words.keys[items[at].first] == "kur" and items[at - 1].value == ",":
            return (items[at - 2],) if items[at - 2].kind == "parliament" else ()
    return ()
