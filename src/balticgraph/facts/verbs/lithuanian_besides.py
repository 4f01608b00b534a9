"""Those of whom Lithuanian says beside a verb that they did the same: "be A, sesijoje dalyvavo ir B", "parlamentarai, įskaitant A"."""

from dataclasses import replace

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence

_SHARED = frozenset({"attend", "speak", "visit", "open"})
_APART = frozenset({"be"})
_AMONG = frozenset({"iskaitant"})
_TITLE = frozenset(
    {"office", "honorific", "parliament", "country", "body", "committee", "topic", "delegation"}
)


def with_besides(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, the first of taking part given who is named behind "be" at the head of its sentence, or behind "įskaitant".

    And one that heads a list with all of it: "Dalyvavo: pirmininkas A; du pavaduotojai – B ir C".
    """
    found = [_of_list(sentence, one, found[n + 1 : n + 2]) for n, one in enumerate(found)]
    if not (sentence.says(_APART) or sentence.says(_AMONG)):
        return found
    told = next((n for n, one in enumerate(found) if one.role in _SHARED), -1)
    if told < 0:
        return found
    items, keys, one = sentence.items, sentence.words.keys, found[told]
    beside = _row(sentence, 1) if keys[items[0].first] in _APART and one.subjects else []
    among = next((n for n, i in enumerate(items) if keys[i.first] in _AMONG and n > one.at), -1)
    beside += _row(sentence, among + 1) if among > 0 else []
    more = tuple(p for p in beside if p not in one.subjects)
    if more:
        found = [*found[:told], replace(one, subjects=(*one.subjects, *more)), *found[told + 1 :]]
    return found


def _of_list(sentence: Sentence, one: Clause, behind: list[Clause]) -> Clause:
    """A clause whose verb stands before a colon with everybody behind it, but for those in brackets."""
    items = sentence.items
    colon = items[one.at + 1 : one.at + 2]
    if one.role != "attend" or one.at > _HEAD or not one.subjects or not colon or colon[0].value != ":":
        return one
    depth, listed = 0, list[int]()
    for at in range(one.at + 2, behind[0].at if behind else len(items)):
        depth += (items[at].value == "(") - (items[at].value == ")")
        if items[at].kind == "person" and not depth:
            listed.append(at)
    return replace(one, subjects=tuple(listed)) if set(listed) >= set(one.subjects) else one


_HEAD = 3


def _row(sentence: Sentence, at: int) -> list[int]:
    """The persons of a row that begins at an item, each perhaps with a title before the name."""
    items, row = sentence.items, list[int]()
    while at < len(items):
        step = at
        while step < len(items) and items[step].kind in _TITLE:
            step += 1
        if step >= len(items) or items[step].kind != "person":
            break
        row.append(step)
        joint = items[step + 1 : step + 2]
        if not joint or not (joint[0].kind == "conj" or joint[0].value == ","):
            break
        at = step + 2
    return row
