"""Latvian offices that tell what they are of by words before: "Gruzijas parlamenta delegāciju, ko vada deputāts A"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_BARE = frozenset({"mp", "member"})
_BETWEEN = frozenset({"low", "mark", "chair_past", "chair_now", "chair_future", "composed", "honorific"})
_NEAR = 6


def of_sender(one: Held) -> Held:
    """The office, one without a state given what it is of where the words before it tell: "Saeimas delegācija un tās vadītājs A"."""
    sentence, phrase = one.sentence, one.phrase
    if sentence.language != "lv" or one.person < 0:
        return one
    kinds = {i.kind for i in phrase.parts}
    own: tuple[Item, ...] = ()
    if kinds == {"office"} and _after_its(sentence, phrase.first) and phrase.office in _HEADS:
        own = _whose(sentence, phrase.first)
    elif kinds == {"office"} and phrase.office in _BARE:
        own = _sender(sentence, phrase.first, frozenset({"parliament", "country"}))
    elif kinds == {"office", "committee"}:
        own = _sender(sentence, phrase.first, _OF_BODY)
    elif kinds == {"office", "chamber"}:
        own = _house(sentence, phrase.first)
    return replace(one, phrase=replace(phrase, parts=(*phrase.parts, *own))) if own else one


_HEADS = frozenset({"head", "deputy_head", "chair", "deputy_chair", "member"})
_OF_BODY = frozenset({"parliament", "country", "topic", "committee", "committee_of", "body"})


def _sender(sentence: Sentence, first: int, kinds: frozenset[str]) -> tuple[Item, ...]:
    """What a delegation is of that stands before an item, nothing but its being led between: a parliament, a committee of it."""
    items, at = sentence.items, first - 1
    while at > 0 and first - at < _NEAR and items[at].kind in _BETWEEN and items[at].value not in {".", ";"}:
        at -= 1
    return _run_before(items, at, kinds) if at > 0 and items[at].kind == "delegation" else ()


def _run_before(items: tuple[Item, ...], at: int, kinds: frozenset[str]) -> tuple[Item, ...]:
    """The items of some kinds right before one."""
    step = at
    while step and items[step - 1].kind in kinds:
        step -= 1
    return items[step:at]


def _after_its(sentence: Sentence, first: int) -> bool:
    return first > 0 and sentence.items[first - 1].kind == "its"


def _whose(sentence: Sentence, first: int) -> tuple[Item, ...]:
    """The delegation or committee named last before an item, with what it is of: "Latvijas delegāciju pārstāvēja tās"."""
    items = sentence.items
    at = next((n for n in range(first - 1, -1, -1) if items[n].kind in {"delegation", "committee"}), -1)
    if at < 0:
        return ()
    body = tuple(i for i in items[:at] if i.kind == "body" and i.value == "Baltic Assembly")
    return (*body[:1], *_run_before(items, at, _OF_BODY - {"body"}), items[at])


def _house(sentence: Sentence, first: int) -> tuple[Item, ...]:
    """The parliament that "parlamenta priekšsēdētājs" is of behind one that somebody went to: "uz Igaunijas parlamentu, kur"."""
    items = sentence.items
    for at in range(first - 1, 1, -1):
        if items[at].kind == "office":
            break
        if sentence.words.keys[items[at].first] == "kur" and items[at - 1].value == ",":
            return (items[at - 2],) if items[at - 2].kind == "parliament" else ()
    return ()
