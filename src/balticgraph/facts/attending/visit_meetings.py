"""Meetings in the course of a visit: the visit's own, but for those of heads of parliaments, which are events beside it."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.attending.rows_of_persons import row_of
from balticgraph.facts.events.implicit_meetings import implicit
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.events.visit_points import is_visit_point
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def visit_told(course: Course) -> Occasion | None:
    """The visit that a text tells of now: the one told last, or the only one."""
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    return course.current if course.current in visits else visits[0] if len(visits) == 1 else None


def meetings_of_visit(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts of those with whom a guest has meetings: "Meetings are planned with A and B", "The visit began with talks with A"."""
    items, keys = sentence.items, sentence.words.keys
    visit = visit_told(course) if "with" in sentence.kinds else None
    if visit is None:
        return
    told = sentence.has(*_TOLD)
    for at, item in enumerate(items):
        point = item.value == "meeting" and is_visit_point(sentence, at)
        if not (point or (told and keys[item.last] in _PLURAL)):
            continue
        end = next((n for n in range(at + 1, min(at + _NEAR, len(items))) if items[n].kind == "with"), -1)
        if end > 0 and not any(i.kind in {"mark", "person", "by"} for i in items[at:end]):
            ahead = visit.ahead or visit.coming or sentence.has("future", "held_future")
            row = row_of(items, end)
            if point and (heads := heads_met(course, sentence, visit, row)):
                yield from of_heads(course, sentence, at, heads, ahead=ahead)
                row = [n for n in row if n not in heads]
            yield from course.took_part(sentence, row, visit, item, "meetings-with@1", ahead=ahead)


_PLURAL = frozenset({"consultations", "meetings", "negotiations", "talks"})
_TOLD = ("held_past", "held_future", "future", "copula", "composed")
_NEAR = 8


def met_by_rank(course: Course, sentence: Sentence, clause: Clause) -> tuple[Clause, tuple[int, ...]]:
    """A clause of meeting on a visit with the heads of parliaments alone, and the others met, where a head met both.

    "On his visit, the Speaker of the Seimas A met with the Speaker of the Saeima B and President C".
    """
    met = [at for at in clause.objects if at not in clause.subjects]
    if len(met) < _TWO:
        return clause, ()
    visit, posts = visit_told(course), course.holders.items()
    heads = {key for post, keys in posts if post[0] == "Speaker" for key in keys}
    who = {at: person.key for at in met if (person := course.people.at(sentence, sentence.items[at]))}
    their = tuple(at for at in met if who.get(at) in heads)
    named = {
        p.key for at in clause.subjects if at >= 0 and (p := course.people.at(sentence, sentence.items[at]))
    }
    guests = (named | {part.person.key for part in course.parts if part.occasion is visit}) & heads
    if visit is None or not their or len(their) == len(met) or not guests - set(who.values()):
        return clause, ()
    return replace(clause, objects=their), tuple(at for at in met if at not in their)


_TWO = 2


def is_of_guest(sentence: Sentence, clause: Clause) -> bool:
    """Whether an English sentence tells that whoever is met or received is on a visit: "received A, who is on a visit to Estonia"."""
    if sentence.language != "en" or clause.voice != "active" or len(clause.objects) != 1:
        return False
    items, low = sentence.items, clause.objects[0]
    who = next((n for n in range(low, len(items)) if sentence.words.keys[items[n].first] == "who"), -1)
    visit = next((n for n in range(who, len(items)) if _is_visit(items[n])), -1) if who > 0 else -1
    between = items[low + 1 : visit] if visit > 0 else ()
    return bool(between) and all(i.kind not in {"person", "conj"} for i in items[who:visit])


def _is_visit(item: Item) -> bool:
    return item.value == "visit" or item.kind in {"visit_past", "visit_now", "visit_future"}


def heads_met(course: Course, sentence: Sentence, visit: Occasion, people: list[int]) -> list[int]:
    """The heads of parliaments among those with whom a meeting is, where one who is on the visit heads a parliament too."""
    heads = {key for post, keys in course.holders.items() if post[0] == "Speaker" for key in keys}
    met = [at for at in people if (p := course.people.at(sentence, sentence.items[at])) and p.key in heads]
    guests = {part.person.key for part in course.parts if part.occasion is visit} & heads
    own = {p.key for at in met if (p := course.people.at(sentence, sentence.items[at]))}
    return met if met and guests - own else []


def of_heads(course: Course, sentence: Sentence, at: int, met: list[int], *, ahead: bool) -> Iterator[Part]:
    """The parts in a meeting of heads of parliaments on a visit: of the guest, and of those met."""
    heads = {key for post, keys in course.holders.items() if post[0] == "Speaker" for key in keys}
    head = sentence.items[at]
    occasion = implicit(course.diary, course.page, sentence, head, speakers=True)
    guest = next(part for part in course.parts if part.occasion.kind == "visit" and part.person.key in heads)
    yield replace(guest, occasion=occasion, announced=ahead, also=(sentence, head), rule="meeting-with@1")
    yield from course.took_part(sentence, met, occasion, head, "meeting-with@1", ahead=ahead)
