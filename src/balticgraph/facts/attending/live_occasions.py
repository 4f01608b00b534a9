"""Which of the occasions that a sentence names the next ones go on to tell of."""

from balticgraph.facts.attending.english_frames import but_done_at, but_timing
from balticgraph.facts.attending.latvian_frames import but_frames
from balticgraph.facts.attending.long_past import is_long_past, is_of_earlier_year
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.attending.turned_to import is_begun, is_by_the_way
from balticgraph.facts.events.lone_frames import frames_alone
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.events.received import AUDIENCE
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence


def left_to_tell_of(
    course: Course, sentence: Sentence, found: list[Clause], groups: Groups
) -> list[Occasion]:
    """The occasions that a sentence names of which the next ones may go on to tell."""
    if not groups:
        return []
    framed = but_timing(sentence, but_done_at(sentence, groups)) if course.current else groups
    return [
        o
        for _, _, many in but_frames(sentence, framed)
        for o in many
        if (
            o.sort not in {"exhibition", "dinner", "reception"}
            or any(c.subjects or c.objects for c in found)
            or _is_all(course, o)
        )
        and not (o.sort == AUDIENCE and course.current)
        and not (is_long_past(course, o) or is_of_earlier_year(course, o) or is_by_the_way(course, o))
        and not _is_aside(course, o)
        and not (o.sort == "press" and o.ahead and course.current and course.page.language == "en")
        and sentence.index not in course.diary.agenda
    ]


def _is_all(course: Course, one: Occasion) -> bool:
    """Whether an English text tells of a reception or the like and of nothing else."""
    told = not one.ahead and bool(one.dated or one.city or one.venue)
    return told and course.page.language == "en" and all(o is one for o in course.diary.occasions)


def _is_aside(course: Course, one: Occasion) -> bool:
    """Whether an event is the one before those told of, or the one after that told of now, which is still to come itself."""
    now = course.current
    return one.turn == "previous" or (one.turn == "next" and now is not None and not is_begun(course, now))


def framed_alone(course: Course, sentence: Sentence) -> Occasion | None:
    """The occasion that a sentence only names to tell when something was said, of which the next ones may tell who came."""
    named = course.diary.named.get(sentence.index, [])
    return next((o for one, o in named if frames_alone(sentence, one)), None)


def but_planned(sentence: Sentence, groups: Groups, before: Clause | None, clause: Clause) -> Groups:
    """The occasions but for those of a plan, where somebody only said something: "A, who will speak at the session, thanked B"."""
    same = before is not None and bool(clause.subjects) and set(clause.subjects) <= set(before.subjects)
    if before is None or clause.role != "say" or before.tense != "future" or not same:
        return groups
    return [g for g in groups if g[0] > clause.at or (g[0] < before.at and sentence.language != "lt")]
