"""Latvian rows of subjects that a clause about one of them stands in: "piedalījās A, kas vada komisiju, un B"."""

from collections.abc import Sequence
from dataclasses import replace

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row

_WHO = frozenset({"kas", "kurs", "kura", "kuri", "kuras"})
_IN_WHICH = "kurā"
"""Has the letters of "kura" once it is folded, and is no subject: "sanāksme, kurā piedalījās A, B un C"."""


def over_relative(
    sentence: Sentence, found: list[Clause], persons: Sequence[int], begins: dict[int, int]
) -> list[Clause]:
    """The clauses, those at the end of a sentence behind a clause about a subject being subjects with him."""
    if sentence.language != "lv" or not found or _WHO.isdisjoint(sentence.said):
        return found
    for number, main in enumerate(found):
        joined = _joined(sentence, main, persons, begins)
        if joined:
            inner = [_without(clause, joined) for clause in found[number + 1 :]]
            objects = tuple(dict.fromkeys((*main.objects, *joined)))
            whole = replace(main, subjects=(*main.subjects, *joined), objects=objects)
            return [*found[:number], whole, *inner]
    return [_own_of_relative(sentence, clause) for clause in found]


def _own_of_relative(sentence: Sentence, clause: Clause) -> Clause:
    """A clause, one whose subject is a relative pronoun without those beyond its end: "A, kas vada komisiju, un B sacīja"."""
    items, keys = sentence.items, sentence.words.keys
    who = clause.at - 1
    if who < 1 or keys[items[who].last] not in _WHO or items[who - 1].value != ",":
        return clause
    if sentence.text(items[who]).lower() == _IN_WHICH:
        return clause
    end = next((n for n in range(clause.at + 1, len(items)) if items[n].value == ","), len(items))
    beyond = [p for p in clause.subjects if p > end]
    return _without(clause, beyond) if beyond else clause


def _joined(
    sentence: Sentence, main: Clause, persons: Sequence[int], begins: dict[int, int]
) -> tuple[int, ...]:
    """The last row of a sentence, joined by "and" over a clause about the subject right before it; empty where there is none."""
    items, keys = sentence.items, sentence.words.keys
    last = main.subjects[-1] if main.subjects else -1
    last += last + 1 < len(items) and items[last + 1].value == ")"  # the name in its own spelling
    if last <= main.at or last + 2 >= len(items):
        return ()
    if items[last + 1].value != "," or keys[items[last + 2].first] not in _WHO:
        return ()
    behind = [p for p in persons if p > last]
    if not behind:
        return ()
    start = min(begins.get(behind[0], behind[0]), behind[0])
    start -= items[start - 1].kind == "low"
    joins = items[start - 2].value == "," and items[start - 1].kind == "conj"
    own = tuple(row(items, behind, begins))
    ends = bool(own) and all(i.value in {".", ")"} or i.kind == "country" for i in items[own[-1] + 1 :])
    joins = joins or (
        len(own) > 1 and items[start - 1].value == ","
    )  # "piedalījās A, kas vada komisiju, B un C"
    return own if joins and ends and own == tuple(behind) else ()


def _without(clause: Clause, others: Sequence[int]) -> Clause:
    subjects = tuple(p for p in clause.subjects if p not in others)
    objects = tuple(p for p in clause.objects if p not in others)
    return replace(clause, subjects=subjects, objects=objects)
