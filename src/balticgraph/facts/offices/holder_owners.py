"""Houses that English tells apart from an office: "Estonia, by members of its delegation", "From the Nordic Council: A, President"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import LANDS, PARTS, RUN, Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_OWNED = frozenset({"committee", "committee_of", "delegation", "group", "organ"})
_OWNERS = frozenset({"parliament", "country", "demonym", "body"})
_CODE = 2
_NEAR = 24


def with_owner(sentence: Sentence, one: Held) -> Held:
    """An office in a house that "its" or "their" gives to whom the sentence names before: "the chairman of its committee"."""
    items, parts = sentence.items, one.phrase.parts
    kinds = {i.kind for i in parts}
    sent = "delegation" in kinds
    if not kinds & _OWNED or kinds & (_OWNERS - {"body"} if sent else _OWNERS):
        return one
    span = range(max(0, one.phrase.first - 2), one.phrase.last + 1)
    its = next((n for n in span if _is_its(sentence, n)), -1)
    if its < 0:
        return one
    wanted = LANDS if sent else _OWNERS
    found = {
        i.value: i
        for i in items[max(0, its - _NEAR) : its]
        if i.kind in wanted and (i.kind in {"parliament", "body"} or len(i.value) == _CODE)
    }
    if not found or (sent and len({_land(i) for i in found.values()}) > 1):
        return one
    owner = list(found.values())[-1]
    return replace(one, phrase=replace(one.phrase, parts=(*parts, owner)))


def _is_its(sentence: Sentence, at: int) -> bool:
    return sentence.items[at].kind == "its" or sentence.key_at(at) in {"their", "its"}


def _land(item: Item) -> str:
    return item.value


def ranks_under_heading(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The bare ranks of those listed behind a house and a colon: "From the Nordic Council: A, President; B, Vice President"."""
    items = sentence.items
    colon = next((n for n, i in enumerate(items) if i.value in {":", "–"}), -1)
    if colon < 1 or not held:
        return held
    opening = [
        n
        for n in range(colon)
        if (items[n].kind not in RUN and items[n].kind not in {"takes_from", "mark", "num"})
    ]
    run = tuple(i for i in items[:colon] if i.kind in PARTS)
    if not run or any(i.kind == "office" for i in run) or any(not _opens(sentence, n) for n in opening):
        return held
    other = min(
        (one.phrase.first for one in held if one.phrase.first > colon and _has_house(one)), default=len(items)
    )
    return [_of_house(one, run) if colon < one.phrase.first < other else one for one in held]


def _has_house(one: Held) -> bool:
    """Whether an office tells a house of its own, which those behind it may be of too."""
    return any(i.kind not in {"office", "country", "demonym"} for i in one.phrase.parts)


def _opens(sentence: Sentence, at: int) -> bool:
    return sentence.key_at(at) in word_list("en", "leading", "sides")


def _of_house(one: Held, run: tuple[Item, ...]) -> Held:
    """A bare rank as one in a house."""
    bare = all(i.kind == "office" for i in one.phrase.parts)
    ranked = one.phrase.office in _RANKS
    return (
        replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *run))) if bare and ranked else one
    )


_RANKS = frozenset({
    "chair", "deputy_chair", "head", "deputy_head", "president", "vice_president", "speaker", "deputy_speaker", "member",
    "secretary_general", "mp", "prime_minister",
})  # fmt: skip
