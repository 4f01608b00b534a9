"""Offices told once and meant of two houses: "B, who holds the same office in X", "X and Y sent their Presidents, A and B"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_subjects import subject_of
from balticgraph.facts.offices.land_rows import row_behind
from balticgraph.facts.offices.office_phrases import LANDS, PARTS, TITLE, Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly
from balticgraph.facts.words.titles import of_several

_POSTS = frozenset({"function", "office", "position", "post", "role"})
_SAME = frozenset({"same", "corresponding", "equivalent", "similar"})


def same_office(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The holders of an office told before who have it elsewhere: "A, President of X, and B, who holds the same office in Y"."""
    if not held or not sentence.says(_SAME):
        return
    items = sentence.items
    for at in range(2, len(items) - 2):
        if sentence.key_at(at) not in _SAME or sentence.key_at(at + 1) not in _POSTS:
            continue
        verb = next((n for n in range(at - 1, max(0, at - _NEAR), -1) if items[n].kind != "article"), at)
        person = subject_of(sentence, verb)
        before = [
            one for one in held if 0 <= one.person < person and one.phrase.last < at and one.phrase.held
        ]
        run = _house_from(items, at + _BEHIND)
        if person >= 0 and before and run:
            one, own = before[-1], {i.kind for i in run}
            shared = tuple(i for i in one.phrase.parts if i.kind not in own | LANDS | {"body"})
            yield replace(
                one, person=person, phrase=replace(one.phrase, first=at, last=at + 1, parts=(*shared, *run))
            )


_NEAR = 4
_BEHIND = 2


def _house_from(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The words of a house behind "in the" or "at the"."""
    while at < len(items) and items[at].kind in {"in", "link", "article", "takes_from"}:
        at += 1
    end = at
    while end < len(items) and (items[end].kind in TITLE and items[end].kind not in {"office"}):
        end += 1
    return tuple(i for i in items[at:end] if i.kind in PARTS)


def whose_he_is(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, one told of a house before with the person who "is" it: "A spoke for the Nordic Council, whose President he is"."""
    if "pronoun" not in sentence.kinds or not sentence.says(_WHOSE):
        return held
    items = sentence.items
    found = list(held)
    for number, one in enumerate(held):
        first, last = one.phrase.first, one.phrase.last
        bare = all(i.kind == "office" for i in one.phrase.parts)
        told = sentence.key_at(first - 1) == "whose" and sentence.key_at(last + 2) == "is"
        if not bare or not told or items[last + 1].kind != "pronoun":
            continue
        at = first - 1 - (items[first - 2].value == ",")
        run = _house_to(items, at)
        named = [n for n in range(at) if items[n].kind == "person"]
        if run and len(named) == 1:
            found[number] = replace(
                one, person=named[0], phrase=replace(one.phrase, parts=(*one.phrase.parts, *run))
            )
    return found


_WHOSE = frozenset({"whose"})


def _house_to(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The words of a house that ends before an item."""
    start = at
    while start > 0 and (items[start - 1].kind in TITLE and items[start - 1].kind not in {"office"}):
        start -= 1
    return tuple(i for i in items[start:at] if i.kind in PARTS)


def each_theirs(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, one of several houses given to as many persons: "X and Y sent their Presidents, A and B"."""
    found: list[Held] = []
    for one in held:
        houses = _owners_of(sentence, one)
        row = row_behind(sentence, one.phrase.last + 1) if houses else []
        if len(houses) < _TWO or len(row) != len(houses):
            found.append(one)
            continue
        for house, person in zip(houses, row, strict=True):
            found.append(
                replace(one, person=person, phrase=replace(one.phrase, parts=(*one.phrase.parts, house)))
            )
    return found


_TWO = 2


def _owners_of(sentence: Sentence, one: Held) -> list[Item]:
    """The houses in a row whose officers "their" and a bare plural tell."""
    items, first = sentence.items, one.phrase.first
    head = one.phrase.parts[0] if one.phrase.parts else None
    bare = head is not None and len(one.phrase.parts) == 1 and of_several(sentence, head)
    if not bare or sentence.key_at(first - 1) not in {"their", "respective"}:
        return []
    last = next((n for n in range(first - 1, -1, -1) if _is_house(items[n])), -1)
    houses: list[Item] = []
    while last >= 0 and _is_house(items[last]):
        houses.insert(0, items[last])
        last -= 1
        while last > 0 and (items[last].kind in {"conj", "article", "link"} or items[last].value == ","):
            last -= 1
    return houses if not any(i.kind == "person" for i in items[:first]) else []


def _is_house(item: Item) -> bool:
    return item.kind == "parliament" or (item.kind == "body" and is_assembly(item.value))
