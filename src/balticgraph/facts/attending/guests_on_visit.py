"""Guests told by a participle to be on a visit: "kohtus Tallinnas visiidil viibiva Läti Seimi esimehe A-ga"."""

from collections.abc import Iterator

from balticgraph.facts.attending.companions import row_of
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.stays import on_visit
from balticgraph.facts.words.mentions import Sentence


def guests_on_visit(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts in a visit of those whom an Estonian participle tells to be on it."""
    yield from _owners(course, sentence)
    items = sentence.items
    for at in range(len(items) - 2):
        if not on_visit(sentence, at):
            continue
        occasion = next(
            (
                o
                for one, o in course.diary.named.get(sentence.index, [])
                if one.head == at and o.kind == "visit"
            ),
            None,
        )
        if occasion:
            guest = row_of(items, at + 1)[:1]
            yield from course.took_part(
                sentence, guest, occasion, items[at], "visit-guest@1", ahead=occasion.ahead
            )


def _owners(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts in a visit of those whose it is told to be, where it is told to be held: "A visiit Eestisse algab homme"."""
    if not sentence.has("held_past", "held_now"):
        return
    items = sentence.items
    for one, occasion in course.diary.named.get(sentence.index, []):
        word = sentence.words.keys[items[one.head].last]
        at = one.head - 1
        while at > 0 and items[at].kind == "quality":
            at -= 1
        if one.sort != "visit" or not word.endswith("visiit") or at < 0 or items[at].kind != "person":
            continue
        ahead = not sentence.has("held_past") or occasion.later
        yield from course.took_part(sentence, [at], occasion, items[one.head], "visit-of@1", ahead=ahead)
