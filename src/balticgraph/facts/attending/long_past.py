"""Events that a text only looks back on: "recalled the first session in 1991", while it tells of one of today."""

import datetime as dt

from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.words.mentions import Sentence


def is_long_past(course: Course, occasion: Occasion) -> bool:
    """Whether an event was most of a year or more before the one that the text tells of."""
    told = _day_told(course, occasion)
    if told is None or not occasion.start:
        return False
    return dt.date.fromisoformat(told) - dt.date.fromisoformat(occasion.start) > _LONG


_LONG = dt.timedelta(days=300)


def _day_told(course: Course, occasion: Occasion) -> str | None:
    """The day of the event that the text tells of, else of the text; None where that is this one."""
    now = course.current
    if now is None or now is occasion:
        return None
    return now.start or (course.diary.base.isoformat() if course.diary.base else None)


def is_of_earlier_year(course: Course, occasion: Occasion) -> bool:
    """Whether the sentence that first names an event without a day has an earlier year or month: "took place in Oslo in 2019"."""
    told = _day_told(course, occasion)
    if told is None or occasion.start or occasion.number is not None or not occasion.seen:
        return False
    years = _years(occasion.seen[0][0])
    if years or course.page.language == "en" or not occasion.past:
        return bool(years) and max(years) < int(told[:_DIGITS])
    months = [int(i.value) for i in occasion.seen[0][0].items if i.kind == "month"]
    return bool(months) and max(months) < int(told[_MONTH])


def _years(sentence: Sentence) -> list[int]:
    """The years of a sentence, by its numbers of four digits."""
    years = [int(i.value) for i in sentence.items if i.kind == "num" and len(i.value) == _DIGITS]
    return [year for year in years if year > _FIRST_YEAR]


def but_long_past(course: Course, groups: Groups) -> Groups:
    """The occasions at which somebody may speak now: none that is only looked back on."""
    return [g for g in groups if not all(is_long_past(course, o) for o in g[2])]


_SINCE = frozenset({"since"})


def since_a_year(course: Course, sentence: Sentence) -> bool:
    """Whether an English sentence tells how something has been since an earlier year: "Since 17 May 1993, when A visited B"."""
    if sentence.language != "en" or course.diary.year is None or not sentence.says(_SINCE):
        return False
    if "when" not in sentence.said:
        return False
    return any(year < course.diary.year for year in _years(sentence))


_DIGITS, _FIRST_YEAR = 4, 1900
_MONTH = slice(5, 7)
