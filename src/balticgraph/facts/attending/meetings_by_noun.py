"""Meetings that only a noun and those who met tell of, beside what else a sentence tells."""

from balticgraph.facts.attending.anchors import stands_in
from balticgraph.facts.attending.companions import named_with, of_theirs
from balticgraph.facts.attending.meetings import meeting_told
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence


def meetings_by_noun(course: Course, sentence: Sentence, found: list[Clause]) -> None:
    """Put into the diary a meeting that only a noun and those who met tell of.

    "A stressed during her meeting with B", "A and B adopted a statement at their meeting".
    """
    lithuanian = course.page.language == "lt" and sentence.items[0].value == "beside"
    if course.page.language != "en" and not lithuanian:
        return
    if course.met or sentence.kinds.isdisjoint(_BESIDE):
        return
    named = course.diary.named.setdefault(sentence.index, [])
    heads = {one.head for one, _ in named}
    for one in gatherings(sentence) if sentence.has("person") else ():
        if one.sort != "meeting" or one.kind:
            continue
        if _just_before(sentence, one.first) and found and found[0].at > one.last:
            _met_before_that(course, sentence, one, found[0])
        if one.head in heads:
            continue
        if lithuanian or not stands_in(sentence, one.first):
            continue
        people = tuple(named_with(sentence.items, one)) if found and found[0].at < one.first else ()
        subjects = found[0].subjects if people else ()
        if not people and not _met_before(course):
            subjects = of_theirs(sentence, one)
        if people or subjects:
            tense = found[0].tense if found else "past"
            told = Clause(one.head, "meet", tense, "active", subjects, people)
            named.append((one, meeting_told(course, sentence, told)))
            named.sort(key=lambda pair: pair[0].first)


_BESIDE = frozenset({"with", "its", "in", "during"})


def _just_before(sentence: Sentence, first: int) -> bool:
    """Whether a sentence begins with the meeting after which somebody says something: "After his meeting with A, B said"."""
    items, keys = sentence.items, sentence.words.keys
    opening = items[0].value == "beside" and keys[items[0].first] in {"after", "following", "po"}
    return opening and all(
        i.kind in {"article", "its", "quality"} or i.value in {"his", "her"} for i in items[1:first]
    )


def _met_before_that(course: Course, sentence: Sentence, one: Gathering, then: Clause) -> None:
    """Put in the meeting before which a sentence tells what somebody said: "After his meeting with A, B said"."""
    who = tuple(at for at in then.subjects if at >= 0)
    people = tuple(at for at in named_with(sentence.items, one) if at not in who)
    if not people or not who or then.tense != "past":
        return
    met = meeting_told(course, sentence, Clause(one.head, "meet", "past", "active", who, people))
    course.parts += course.took_part(
        sentence, (*who, *people), met, sentence.items[one.head], "meeting-after@1", ahead=False
    )


def _met_before(course: Course) -> bool:
    """Whether the text told of a gathering that "their meeting" may mean."""
    return any(o.kind != "visit" and o.mentions for o in course.diary.occasions)
