"""Guests told by a participle to be on a visit: "kohtus Tallinnas visiidil viibiva Läti Seimi esimehe A-ga"."""

from collections.abc import Iterator
from itertools import pairwise

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.attending.rows_of_persons import row_of
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.events.stays import PLACES, on_visit, stays_for
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def guests_on_visit(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts in a visit or event of those whom an Estonian or Latvian participle tells to be there."""
    if sentence.language == "et":
        yield from _owners(course, sentence)
    items = sentence.items
    for at in range(len(items) - 2):
        if not (on_visit(sentence, at) or stays_for(sentence, at)):
            continue
        occasion = next(
            (o for one, o in course.diary.named.get(sentence.index, []) if one.head == at),
            None,
        )
        if occasion:
            row = row_of(items, at + 1 + (items[at + 1].kind in PLACES))
            guest = row if stays_for(sentence, at) else row[:1]
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
        while at > 0 and items[at].kind in {"quality", "ordinal"}:
            at -= 1
        if one.sort != "visit" or not word.endswith("visiit") or at < 0 or items[at].kind != "person":
            continue
        ahead = not sentence.has("held_past") or occasion.later
        yield from course.took_part(sentence, [at], occasion, items[one.head], "visit-of@1", ahead=ahead)


def with_the_guest(course: Course, sentence: Sentence, clause: Clause) -> list[Occasion]:
    """The visit in whose course somebody meets the guest, whom Lithuanian tells by a pronoun: "su juo kalbėsis A"."""
    if sentence.language != "lt" or clause.role != "meet" or not clause.subjects:
        return []
    guest = word_list("lt", "ways", "guest")
    told = any(one == "su" and other in guest for one, other in pairwise(sentence.said))
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    return visits[:1] if told and set(clause.objects) <= set(clause.subjects) else []
