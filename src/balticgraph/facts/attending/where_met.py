"""Meetings of which a relative clause tells behind a visit, in Estonian, Lithuanian and Latvian: "on visiidil Riias, kus kohtub A-ga"."""

from balticgraph.facts.attending.meetings import are_heads
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence


def visit_where_met(course: Course, sentence: Sentence, clause: Clause, groups: Groups) -> list[Occasion]:
    """The visit in whose course a clause behind "where" tells that somebody meets others, heads of parliaments alone apart."""
    end = _end_before_where(sentence, clause.at)
    if end < 0 or clause.role != "meet" or are_heads(course, sentence, clause) or _on_own_day(sentence, end):
        return []
    for last in range(end, -1, -1):
        if named := [g[2] for g in groups if g[1] == last and g[2][0].kind == "visit"]:
            return named[0]
        item = sentence.items[last]
        if item.kind in _VISITING:
            seen = [o for o in course.diary.occasions if o.kind == "visit" and (sentence, item) in o.seen]
            if seen:
                return seen
        elif item.kind not in _PLACED:
            return []
    return []


def _on_own_day(sentence: Sentence, end: int) -> bool:
    """Whether a visit has days and the meeting another: "on 12.-15. märtsini visiidil Leedus, kus ta kohtus täna A-ga"."""
    days = [day.first for day in told(sentence)]
    return any(first <= end for first in days) and any(first > end for first in days)


def _end_before_where(sentence: Sentence, at: int) -> int:
    """The last item before the comma and the "where" that begin the clause of a verb, -1 where there is none."""
    word = _WHERE.get(sentence.language)
    items, keys = sentence.items, sentence.words.keys
    where = next((n for n in range(at - 1, 0, -1) if keys[items[n].first] == word), 0)
    return where - 2 if items[where - 1].value == "," and where > 1 else -1


_WHERE = {"et": "kus", "lt": "kur", "lv": "kur"}
_VISITING = frozenset({"visit_past", "visit_now", "visit_future"})
_PLACED = frozenset(
    {"city", "city_in", "city_to", "country", "country_in", "country_into", "city_into", "conj", "to", "day", "weekday", "month", "num"}
)  # fmt: skip
