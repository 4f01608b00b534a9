"""Offices of a row of persons that stands before them, each person's the one at the same place of another row.

"A and B, the Speakers of the Riigikogu and the Saeima", "A and B, his Estonian and Latvian colleagues".
"""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_leads import row_back
from balticgraph.facts.offices.office_phrases import LANDS, PARTS, RUN, TITLE, Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_BODIES = frozenset({"body", "parliament"})
_FEWEST = 2


def in_rows(sentence: Sentence, held: list[Held]) -> dict[int, Held]:
    """The offices of a sentence that belong to persons in a row before them, by their place among those held."""
    found: dict[int, Held] = {}
    for number, one in enumerate(held):
        if number in found or not any(i.kind == "office" for i in one.phrase.parts):
            continue
        group = _group(held, number)
        row = _row_before(sentence, one) if len(group) >= _FEWEST else []
        if not row and len(group) >= _FEWEST:
            group, row = _row_behind(sentence, group)
        if len(row) == len(group):
            found |= {number + n: replace(group[n], person=person) for n, person in enumerate(row)}
    return found


def _group(held: list[Held], number: int) -> list[Held]:
    """An office and the further houses or states that share its plural."""
    one, group = held[number], [held[number]]
    sort = _BODIES | LANDS
    for other in held[number + 1 :]:
        if other.phrase.office != one.phrase.office or any(i.kind == "office" for i in other.phrase.parts):
            break
        group.append(other)
    return group if all(any(i.kind in sort for i in h.phrase.parts) for h in group) else []


def _row_before(sentence: Sentence, one: Held) -> list[int]:
    """The persons in a row before a comma and a plural office."""
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    if head is None or not of_several(sentence, head):
        return []
    at = one.phrase.first - 1
    while (
        at > 0
        and sentence.items[at].kind in {"article", "quality", "its", "demonym", "conj", "low"}
        and (sentence.items[at].kind != "low" or sentence.key_at(at) in _SMALL)
    ):
        at -= 1
    if at < 1 or sentence.items[at].value != ",":
        return []
    person = at - 1
    if sentence.items[person].kind != "person":
        return []
    return [*reversed(row_back(sentence, person)), person]


def _row_behind(sentence: Sentence, group: list[Held]) -> tuple[list[Held], list[int]]:
    """The offices and the persons in a row behind a plural office of several houses: "the Presidents of X and Y, A and B".

    What the houses share stands behind the last of them: "the heads of the Estonian and Latvian delegations, A and B".
    """
    head = next((i for i in group[0].phrase.parts if i.kind == "office"), None)
    if head is None or not of_several(sentence, head):
        return group, []
    items, first = sentence.items, group[-1].phrase.last + 1
    at = first
    while at < len(items) and items[at].kind in RUN:
        at += 1
    tail = tuple(i for i in items[first:at] if i.kind in PARTS)
    at += at < len(items) and items[at].value == ","
    row: list[int] = []
    while at < len(items) and items[at].kind == "person":
        row.append(at)
        joined = at + 1 < len(items) and (items[at + 1].kind == "conj" or items[at + 1].value == ",")
        at += 2 if joined else len(items)
    if tail:
        group = [replace(h, phrase=replace(h.phrase, parts=(*h.phrase.parts, *tail))) for h in group]
    return group, row


_SMALL = frozenset({"his", "her", "respective", "both"})


def of_rows(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The counterparts and heads of a row of persons: "A and B, his X and Y colleagues", "A and B, their respective presidents"."""
    items = sentence.items
    for one in held:
        row = _row_before(sentence, one)
        if len(row) < _FEWEST:
            continue
        if one.phrase.office == "counterpart":
            lands = _lands_before(items, one.phrase.first, one)
            if len(lands) == len(row):
                own = tuple(i for i in one.phrase.parts if i.kind not in LANDS)
                for land, person in zip(lands, row, strict=True):
                    yield replace(one, person=person, phrase=replace(one.phrase, parts=(land, *own)))
        elif all(i.kind == "office" for i in one.phrase.parts) and _respective(sentence, one):
            houses = _houses(items, row[0], len(row))
            if houses:
                for house, person in zip(houses, row, strict=True):
                    yield replace(
                        one, person=person, phrase=replace(one.phrase, parts=(*one.phrase.parts, house))
                    )


def _lands_before(items: tuple[Item, ...], first: int, one: Held) -> list[Item]:
    """The nations of a row that ends in a phrase: "his Estonian and Latvian colleagues"."""
    found = [i for i in one.phrase.parts if i.kind == "demonym"]
    at = first - 1
    while found and at > 0 and (items[at].kind == "conj" or items[at].value == ","):
        if items[at - 1].kind != "demonym":
            break
        found.insert(0, items[at - 1])
        at -= 2
    return found


def _respective(sentence: Sentence, one: Held) -> bool:
    """Whether an office is told of each of several: "their respective presidents"."""
    before = range(max(0, one.phrase.first - 2), one.phrase.first + 1)
    return any(sentence.key_at(n) == "respective" for n in before)


def _houses(items: tuple[Item, ...], before: int, many: int) -> list[Item]:
    """The houses of the last row of so many before a place: "on behalf of the Nordic Council and the Benelux Parliament"."""
    at = before - 1
    while at >= 0:
        while at >= 0 and items[at].kind not in _BODIES:
            at -= 1
        found: list[Item] = []
        while at >= 0 and items[at].kind in _BODIES:
            found.insert(0, items[at])
            at -= 1
            at -= at >= 0 and items[at].kind == "article"
            if at < 0 or not (items[at].kind == "conj" or items[at].value == ","):
                break
            at -= 1
        if len(found) == many:
            return found
    return []


def that_of(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The same office of another house: "A is Speaker of the Seimas, B that of the Saeima"."""
    items = sentence.items
    for at in range(2, len(items) - 2) if held and sentence.says(_THAT) else ():
        if sentence.key_at(at) != "that" or items[at + 1].kind != "link":
            continue
        person = at - 1 - (items[at - 1].value == ",")
        before = [
            one for one in held if one.phrase.last < person and 0 <= one.person < person and one.phrase.held
        ]
        end = at + 2
        while end < len(items) and items[end].kind in TITLE:
            end += 1
        run = tuple(i for i in items[at + 2 : end] if i.kind in PARTS)
        if not before or items[person].kind != "person" or not run or any(i.kind == "office" for i in run):
            continue
        if any(i.kind not in _BETWEEN for i in items[before[-1].phrase.last + 1 : person]):
            continue  # "A, the Speaker, told B that of the Saeima he knew little"
        own = {i.kind for i in run}
        one = before[-1]
        shared = tuple(i for i in one.phrase.parts if i.kind not in own and i.kind not in LANDS)
        yield replace(
            one, person=person, phrase=replace(one.phrase, first=at, last=end - 1, parts=(*shared, *run))
        )


_THAT = frozenset({"that"})
_BETWEEN = frozenset({"mark", "conj", "honorific", "with"})
