"""Latvian persons told to be among those who did something: "starp tiem, kuri piedalījās sesijā, bija A"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row

_AMONG = frozenset({"starp", "vidu", "skaita", "pulka", "loka"})
_WHO = frozenset({"kas", "kuri", "kuras"})


def with_those_among(
    sentence: Sentence, found: list[Clause], persons: Sequence[int], begins: Mapping[int, int]
) -> list[Clause]:
    """The clauses, one about those who did something given who "was" or "will be" among them."""
    if sentence.language != "lv" or not sentence.says(_AMONG):
        return found
    found = [_was_among(sentence, clause) for clause in found]
    if not sentence.says(_WHO):
        return found
    return [clause if clause.subjects else _given(sentence, clause, persons, begins) for clause in found]


def _was_among(sentence: Sentence, clause: Clause) -> Clause:
    """The clause with those before it where they "were among" the guests: "A bija sesijas dalībnieku vidū"."""
    items, keys = sentence.items, sentence.words.keys
    if clause.voice != "passive" or clause.objects or keys[items[clause.at].last] not in _AMONG:
        return clause
    be = next((n for n in range(clause.at - 1, -1, -1) if keys[items[n].last] in _TENSES), -1)
    if be < 0 or not clause.subjects or max(clause.subjects) > be:
        return clause
    if any(keys[i.first] in _WHOSE for i in items[max(clause.subjects) : be]):
        return clause  # "A, kura grāmatas bija viesu vidū iecienītas"
    plain = not any(i.kind == "person" or i.value in {",", ";"} for i in items[be : clause.at])
    tense = _TENSES[keys[items[be].last]]
    return replace(clause, objects=clause.subjects, tense=tense) if plain else clause


_WHOSE = frozenset({"kura", "kuras", "kuru"})
_TENSES = {"bija": "past", "bijusi": "past", "bijis": "past", "bijusas": "past", "ir": "now", "bus": "future"}


def _given(sentence: Sentence, clause: Clause, persons: Sequence[int], begins: Mapping[int, int]) -> Clause:
    """A clause about those among whom somebody is, the persons named behind it made its subjects."""
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
