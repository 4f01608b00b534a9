"""Latvian persons told to be among those who did something: "starp tiem, kuri piedalījās sesijā, bija A"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row

_AMONG = frozenset({"starp", "vidu", "skaita"})
_WHO = frozenset({"kas", "kuri", "kuras"})


def with_those_among(
    sentence: Sentence, found: list[Clause], persons: Sequence[int], begins: Mapping[int, int]
) -> list[Clause]:
    """The clauses, one about those who did something given who "was" or "will be" among them."""
    if sentence.language != "lv" or not (sentence.says(_AMONG) and sentence.says(_WHO)):
        return found
    return [clause if clause.subjects else _given(sentence, clause, persons, begins) for clause in found]


def _given(sentence: Sentence, clause: Clause, persons: Sequence[int], begins: Mapping[int, int]) -> Clause:
    items, keys = sentence.items, sentence.words.keys
    who = next((n for n in range(clause.at - 1, 0, -1) if keys[items[n].first] in _WHO), 0)
    ends = next((n for n in range(clause.at + 1, len(items) - 1) if items[n].value == ","), 0)
    if not (who and ends and items[who - 1].value == ","):
        return clause
    among = not _AMONG.isdisjoint(keys[items[0].first : items[who].first])
    behind = [p for p in persons if p > ends]
    is_one = items[ends + 1].kind == "copula" or keys[items[ends + 1].first] in _BE
    named = among and is_one and bool(behind)
    return replace(clause, subjects=tuple(row(items, behind, dict(begins)))) if named else clause


_BE = frozenset({"bija", "bus", "ir", "minami"})
