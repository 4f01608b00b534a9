"""Meetings of two that Estonian tells by whose guest somebody is: "A külaline oli B", "A juures käis B", "A-d külastas B"."""

from collections.abc import Iterator
from functools import cache

from balticgraph.facts.attending.estonian_clauses import clause_numbers, oblique_persons, words_of_clause
from balticgraph.facts.attending.meetings import meeting_told
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_TWO, _BETWEEN = 2, 2
_PARTITIVE, _TO = ("t", "d"), "le"
_PASSED = frozenset({"low", "quality", "day", "weekday", "also"})


def guests_of(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts in a meeting of those of whom one is told to be the guest of the other."""
    if "person" not in sentence.kinds or not sentence.says(_cues()) or sentence.has("award", "nominee"):
        return
    oblique, numbers = oblique_persons(course, sentence), clause_numbers(sentence)
    given = {p.person.key for p in course.told_here() if p.sentence is sentence}
    for at, item in enumerate(sentence.items):
        if sentence.words.keys[item.first] not in _cues():
            continue
        words = words_of_clause(sentence, numbers[at])
        persons = [
            n for n, i in enumerate(sentence.items) if i.kind == "person" and numbers[n] == numbers[at]
        ]
        past = words & _listed("calls_past")
        if len(persons) < _TWO or words & _listed("no") or not (past or words & _listed("calls_now")):
            continue
        host, guests = _of_whom(sentence, at, persons, oblique)
        met = [p for n in (host, *guests) if n >= 0 and (p := course.people.at(sentence, sentence.items[n]))]
        if host < 0 or not guests or any(p.key in given for p in met):
            continue
        clause = Clause(at, "meet", "past" if past else "now", "active", (guests[0],), (host, *guests[1:]))
        occasion = groups[0][2][0] if groups else meeting_told(course, sentence, clause)
        yield from course.took_part(sentence, (host, *guests), occasion, item, "guest-of@1", ahead=not past)
        return


def _of_whom(sentence: Sentence, at: int, persons: list[int], oblique: set[int]) -> tuple[int, list[int]]:
    """The host by the word at an item, -1 where there is none, and those who are guests."""
    key, items = sentence.words.keys[sentence.items[at].first], sentence.items
    straight = [p for p in persons if p not in oblique]
    if key in _listed("calls_on"):
        called = [p for p in persons if p in oblique and sentence.text(items[p]).endswith(_PARTITIVE)]
        return (called[0] if len(called) == 1 else -1), straight
    if key in _listed("host_of"):
        received = [p for p in persons if sentence.text(items[p]).endswith(_TO)]
        return (straight[0] if len(straight) == 1 else -1), received
    owner = at - 1
    while owner > 0 and at - owner <= _BETWEEN and items[owner].kind in _PASSED:
        owner -= 1
    if owner not in persons or not (owner in oblique or sentence.text(items[owner])[-1] in "aeiou"):
        return -1, []
    return owner, [p for p in straight if p != owner]


@cache
def _cues() -> frozenset[str]:
    return frozenset().union(*(_listed(name) for name in ("guest_of", "place_of", "host_of", "calls_on")))


def _listed(name: str) -> frozenset[str]:
    return word_list("et", "frames", name)
