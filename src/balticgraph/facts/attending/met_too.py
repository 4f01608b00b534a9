"""Meetings told beside one told before: "also met with B", "tikās arī ar B", "hiljem kohtus A ka B-ga"."""

from collections.abc import Iterable

from balticgraph.facts.attending.parts import Course
from balticgraph.facts.persons.people import Person
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_NEAR = 3


def met_too(course: Course, sentence: Sentence, clause: Clause, others: Iterable[Person]) -> bool:
    """Whether a verb tells that somebody met others as well, none of whom the text has told of before."""
    too = sentence.language == "lv" and "ari" in sentence.keys_of(sentence.items[clause.at])
    if sentence.language in {"en", "et"} and clause.role == "meet" and clause.voice == "active":
        behind = clause.at + (_NEAR if sentence.language == "et" else 0)
        near = sentence.items[max(0, clause.at - _NEAR) : behind]
        also = word_list(sentence.language, "gatherings", "also")
        too = not also.isdisjoint([sentence.words.keys[i.first] for i in near])
    if sentence.language == "en" and clause.role == "meet" and _is_apart(sentence, clause.at):
        return bool(clause.objects)
    if not (too and clause.objects):
        return False
    before = {part.person.key for part in course.parts}
    return all(person.key not in before for person in others)


def _is_apart(sentence: Sentence, at: int) -> bool:
    """Whether an English verb tells of a meeting beside the one told of: "held a separate meeting with B"."""
    behind = sentence.items[at + 1 : at + 2]
    keys = {*sentence.keys_of(sentence.items[at]), *(sentence.key_at(at + 1) for _ in behind)}
    return not keys.isdisjoint(_APART)


_APART = frozenset({"separate", "separately"})
