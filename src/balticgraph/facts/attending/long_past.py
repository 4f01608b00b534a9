"""English events that a text only looks back on: "recalled the first session in 1991", while it tells of one of today."""

import datetime as dt

from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.words.mentions import Sentence


def is_long_past(course: Course, occasion: Occasion) -> bool:
    """Whether an event was most of a year or more before the one that the text tells of."""
    now = course.current
    if course.page.language != "en" or now is None or now is occasion or not occasion.start:
        return False
    told = now.start or (course.diary.base.isoformat() if course.diary.base else None)
    if told is None:
        return False
    return dt.date.fromisoformat(told) - dt.date.fromisoformat(occasion.start) > _LONG


_LONG = dt.timedelta(days=300)


def but_long_past(course: Course, groups: Groups) -> Groups:
    """The occasions at which somebody may speak now: none that is only looked back on."""
    return [g for g in groups if not all(is_long_past(course, o) for o in g[2])]


def since_a_year(course: Course, sentence: Sentence) -> bool:
    """Whether an English sentence tells how something has been since an earlier year: "Since 17 May 1993, when A visited B"."""
    keys = sentence.said
    if sentence.language != "en" or "since" not in keys or "when" not in keys or course.diary.year is None:
        return False
    years = [int(i.value) for i in sentence.items if i.kind == "num" and len(i.value) == _DIGITS]
    return any(_FIRST_YEAR < year < course.diary.year for year in years)


_DIGITS, _FIRST_YEAR = 4, 1900
