"""Latvian rows of those who did something, some told by what they are: "piedalījās ministre A, vēsturnieks B un uzņēmēja C"."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from balticgraph.facts.verbs.clause import PRONOUN, Clause
from balticgraph.facts.verbs.latvian_rows import over_relative
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row

_LONGEST = 9
_BEGINS = frozenset({",", "and", ";", "(", "-", "–", "—"})
_STOPS = frozenset({"that", "with", "pronoun", "negation", "address", "event_in", "given", "presented"})
_VERBS = ("_past", "_now", "_future", "_inf")
_PARTICIPLES = ("nats", "jats", "ots", "its", "ets", "elts", "emts", "ikts", "as", "es", "us")


def whole_row(
    sentence: Sentence,
    found: list[Clause],
    persons: Sequence[int],
    oblique: Collection[int],
    begins: dict[int, int],
) -> list[Clause]:
    """The clauses, with all of a row behind a verb: beyond a clause about one of it, and told by a rank that no list knows."""
    if sentence.language != "lv":
        return found
    found = [_of_pronoun(sentence, clause) for clause in over_relative(sentence, found, persons, begins)]
    return [_whole(sentence, clause, oblique, begins) for clause in found]


def _of_pronoun(sentence: Sentence, clause: Clause) -> Clause:
    """A clause of meeting somebody, of whoever was told of where a pronoun behind it or nobody is its subject.

    "Tikās viņa arī ar A", "Iecerēts tikties ar A".
    """
    if clause.role != "meet" or clause.voice != "active" or clause.subjects or not clause.objects:
        return clause
    behind = sentence.items[clause.at + 1]
    planned = clause.at == 1 and sentence.items[0].kind == "future" and clause.tense == "future"
    named = planned or (behind.kind == "pronoun" and clause.objects[0] > clause.at)
    return replace(clause, subjects=(PRONOUN,)) if named else clause


def _whole(sentence: Sentence, clause: Clause, oblique: Collection[int], begins: Mapping[int, int]) -> Clause:
    """A clause with those who follow its last subject behind the verb, each with a rank of his own."""
    last = clause.subjects[-1] if clause.subjects else -1
    if last < clause.at or last not in clause.objects or last == clause.objects[-1]:
        return clause
    joined: list[int] = []
    for at in clause.objects[clause.objects.index(last) + 1 :]:
        if _spelt(sentence, at):
            last = at
            continue
        goes_on = bool(joined) and len(row(sentence.items, (last, at), dict(begins))) > 1
        if at in oblique or not (goes_on or _is_ranked(sentence, last, at, begins)):
            break
        joined.append(at)
        last = at
    return replace(clause, subjects=(*clause.subjects, *joined)) if joined else clause


def _spelt(sentence: Sentence, at: int) -> bool:
    """Whether a name stands alone in a bracket: that of the person before it in its own spelling."""
    return [i.value for i in sentence.items[at - 1 : at + 2 : 2]] == ["(", ")"]


def _is_ranked(sentence: Sentence, last: int, at: int, begins: Mapping[int, int]) -> bool:
    """Whether what stands between two persons only tells what the second is: ", enerģētikas speciālists"."""
    items = sentence.items
    start = min(begins.get(at, at), at)
    between = _behind_bracket(items[last + 1 : start])
    if not 0 < len(between) <= _LONGEST or between[0].value not in _BEGINS:
        return False
    if _is_clause(sentence, between) or any(_stops(i) for i in between[1:]):
        return False
    return start < at or agrees(sentence.words.keys[between[-1].last], sentence.text(items[at]))


def _behind_bracket(between: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items but for a bracket about the person before them: "A (Latvija), vēsturnieks B"."""
    if len(between) > 1 and between[0].value == "(":
        end = next((n for n, i in enumerate(between) if i.value == ")"), -1)
        return between[end + 1 :]
    return between


def _is_clause(sentence: Sentence, between: tuple[Item, ...]) -> bool:
    """Whether a comma and "un" begin a clause of its own: "piedalījās A, un eksperts B sacīja"."""
    return len(between) > 1 and between[0].value == "," and sentence.text(between[1]).lower() in {"un", "bet"}


def _stops(item: Item) -> bool:
    return item.kind in _STOPS or item.kind.endswith(_VERBS) or (item.kind == "mark" and item.value in _SIGNS)


_SIGNS = frozenset({";", ":", ".", "!", "?", "(", ")"})


def agrees(key: str, name: str) -> bool:
    """Whether a word is a noun for who somebody of this name is, in the nominative: "vēsturnieks" of "Jānis Ozols"."""
    man, woman = name.endswith(("s", "š")), name.endswith(("a", "e"))
    listed = key in word_list("lv", "offices", "ranks")
    he = key.endswith(("s", "kis")) and not key.endswith(_PARTICIPLES)
    he = he and (not key.endswith("is") or key.endswith("kis"))
    she = key.endswith(("e", "taja"))
    return listed or (he and not woman) or (she and not man)
