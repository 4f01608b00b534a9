"""Persons of another week than the event that a text tells of: "Last week he met A" is no part of today's visit."""

from functools import cache

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence, asked_once


def but_of_other_week(course: Course, sentence: Sentence, told: list[Part]) -> list[Part]:
    """The parts that a sentence has told, but for those of a week before or after an event that others told of.

    What was last week is no part of what is still to come or of what is today; what is next week no part of what was.
    """
    before, after = _weeks(sentence) if told else (False, False)
    if not (before or after):
        return [part for part in told if not _goes_on_now(course, part)]
    return [part for part in told if not _is_of_other(course, part, before=before)]


def _goes_on_now(course: Course, part: Part) -> bool:
    """Whether somebody is on a visit now, and not on that of another who was there last week."""
    earlier = [p for p in course.parts[: course.began] if p.occasion is part.occasion]
    return part.verb.kind == "visit_now" and any(
        p.person.key != part.person.key and _weeks(p.sentence)[0] for p in earlier
    )


def _is_of_other(course: Course, part: Part, *, before: bool) -> bool:
    """Whether a part does not go together with those that other sentences gave in its event."""
    one = part.occasion
    if part.announced == before:
        return False
    others = [p for p in course.parts[: course.began] if p.occasion is one and not any(_weeks(p.sentence))]
    if before and any(p.verb.kind == "visit_now" for p in others):
        return True
    if one.seen and one.seen[0][0].index == part.sentence.index:
        return False
    if before:
        return any(one.under_way or p.announced or p.sentence.has("day") for p in others)
    return any(not p.announced for p in others)


@asked_once
def _weeks(sentence: Sentence) -> tuple[bool, bool]:
    """Whether a sentence speaks of a week or month before, and of one after."""
    if not sentence.says(_first(sentence.language)):
        return False, False
    said = f" {' '.join(sentence.said)} "
    names = ("weeks_before", "weeks_after")
    before, after = (
        any(f" {phrase} " in said for phrase in word_list(sentence.language, "earlier", name))
        for name in names
    )
    return before, after


@cache
def _first(language: str) -> frozenset[str]:
    """The words without one of which a sentence speaks of no other week."""
    phrases = word_list(language, "earlier", "weeks_before", "weeks_after")
    return frozenset(phrase.split()[0] for phrase in phrases)
