"""Guests told by a participle to be on a visit: "kohtus Tallinnas visiidil viibiva Läti Seimi esimehe A-ga"."""

from collections.abc import Iterator

from balticgraph.facts.attending.companions import row_of
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.stays import on_visit
from balticgraph.facts.words.mentions import Sentence


def guests_on_visit(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts in a visit of those whom an Estonian participle tells to be on it."""
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
