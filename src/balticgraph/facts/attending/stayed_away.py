"""Persons who are told not to have come: "Anti Allas ja Jaak Aab kohtumisele ei jõudnud"."""

from functools import cache

from balticgraph.facts.attending.earlier_times import but_of_earlier
from balticgraph.facts.attending.name_givers import GENITIVES, gives_name
from balticgraph.facts.attending.other_weeks import but_of_other_week
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence, asked_once


def truly_there(course: Course, sentence: Sentence) -> list[Part]:
    """The parts that a sentence has told, but for those of an earlier time, of persons who did not come and of whom a house is called."""
    told = but_of_other_week(course, sentence, but_of_earlier(course, sentence))
    if sentence.language in GENITIVES:
        told = [part for part in told if not gives_name(course.people, part.sentence, part.item)]
    told = [part for part in told if not _is_attribute(part)] if sentence.language == "et" else told
    return _but_absent(sentence, _but_once_planned(sentence, told))


def _but_once_planned(sentence: Sentence, told: list[Part]) -> list[Part]:
    """The parts, but for those that Latvian tells to have been planned, and not to be: "bija paredzēta tikšanās ar A"."""
    if sentence.language != "lv" or not any(part.announced for part in told) or not sentence.says(_WAS):
        return told
    return [part for part in told if not (part.announced and _was_planned(sentence, part))]


def _was_planned(sentence: Sentence, part: Part) -> bool:
    items = sentence.items
    at = next((n for n, i in enumerate(items) if i.first == part.verb.first), 0)
    before = items[max(0, at - _PLANNED) : at]
    return part.sentence is sentence and any(sentence.words.keys[i.first] in _WAS for i in before)


_WAS = frozenset({"bija"})
_PLANNED = 2


def _is_attribute(part: Part) -> bool:
    """Whether an Estonian person stands between another one and a noun, so in the genitive: "külastas A | B | monumenti"."""
    items = part.sentence.items
    at = items.index(part.item) if part.item in items else 0
    beside = items[at - 1 : at + 2] if at else ()
    return [i.kind for i in beside] == ["person", "person", "low"]


def _but_absent(sentence: Sentence, told: list[Part]) -> list[Part]:
    """The parts that a sentence has told, but for those of persons whose only verb says that they stayed away.

    English has rules of its own for what it denies.
    """
    if not told or sentence.language == "en" or not sentence.has("negation"):
        return told
    apart = _of_absent(sentence)
    return [part for part in told if not any(first <= part.item.first < end for first, end in apart)]


@cache
def _coming(language: str) -> frozenset[str]:
    return word_list(language, "earlier", "coming")


@asked_once
def _of_absent(sentence: Sentence) -> list[tuple[int, int]]:
    """The stretches of words round each verb by which somebody did not come, up to the clauses of what was done."""
    if not sentence.says(_coming(sentence.language)):
        return []
    items, keys = sentence.items, sentence.words.keys
    found: list[tuple[int, int]] = []
    for at, item in enumerate(items):
        if item.kind == "negation":
            first, end = items[_begins(sentence, at)].first, items[_ends(sentence, at) - 1].last + 1
            if not _coming(sentence.language).isdisjoint(keys[first:end]):
                found.append((first, end))
    return found


def _begins(sentence: Sentence, at: int) -> int:
    """The item at which the clause of a denial begins: behind the last comma where a verb of what was done stands before it."""
    items = sentence.items
    done = next((n for n in range(at - 1, -1, -1) if items[n].kind.endswith(_DONE)), None)
    if done is None:
        return next((n for n in range(at - 1, -1, -1) if items[n].value in _MARKS), 0)
    return next((n for n in range(at - 1, done, -1) if items[n].value in {",", *_MARKS}), at)


def _ends(sentence: Sentence, at: int) -> int:
    """The item at which the clause of a denial ends: "but", or the last comma before a verb of what was done."""
    items, keys = sentence.items, sentence.words.keys
    straight = at + 1 < len(items) and items[at + 1].kind.endswith(_DONE)  # "nebija ieradies"
    for n in range(at + 1 + straight, len(items)):
        if items[n].value in _MARKS or keys[items[n].last] in _BUT:
            return n
        if items[n].kind.endswith(_DONE):
            return next((m for m in range(n - 1, at, -1) if items[m].value == ","), at + 1)
    return len(items)


_DONE = ("_past", "_now", "_future")
_MARKS = frozenset({";", ":"})
_BUT = frozenset({"aga", "bet", "kuid", "taciau", "vaid"})
