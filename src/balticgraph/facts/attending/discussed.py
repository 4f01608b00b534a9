"""Where a matter was discussed, and by whom it has to be for that to be a meeting."""

from dataclasses import replace

from balticgraph.facts.attending.anchors import is_topic, of_their_own, stands_in
from balticgraph.facts.attending.meetings import meeting_told
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.attending.takers import talk_is_of
from balticgraph.facts.attending.talk_fellows import fellows_in_talk
from balticgraph.facts.events.latvian_visits import is_group
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence


def done_where(sentence: Sentence, last: int, at: int) -> bool:
    """Whether something was done "where" or "at which" a gathering just named took place."""
    return any(i.value in {"where", "which"} for i in sentence.items[last + 1 : at])


def discussed_at(course: Course, sentence: Sentence, clause: Clause, groups: Groups) -> list[Occasion]:
    """Where a matter was discussed: by several persons where they are told of, by one only where the words place it."""
    if talk_is_of(sentence, clause):
        clause = replace(clause, subjects=clause.objects, objects=())
    fellows = fellows_in_talk(sentence, clause)
    placed = [g for g in groups if not is_topic(sentence, clause, g[0]) and stands_in(sentence, g[0])]
    joint = fellows or len(clause.subjects) > 1
    placed = placed or [g for g in groups if joint and _where_said_of(sentence, g[1], clause.at)]
    if sentence.language == "en":
        placed = placed or [g for g in groups if done_where(sentence, g[1], clause.at)]
    if placed:
        return min(placed, key=lambda group: distance(group, clause.at))[2]
    several = len(
        [at for at in (*clause.subjects, *(clause.objects if clause.voice == "passive" else ())) if at >= 0]
    )
    own = of_their_own(sentence)
    by_group = sentence.language == "lv" and any(is_group(sentence, i) for i in sentence.items)
    if several + len(fellows) + by_group < 2 or (groups and not own):
        return []
    if course.current and not course.current.ahead:
        return [course.current]
    dated = course.current is None and _says_where(sentence)
    dated = dated and several > 1
    return (
        [meeting_told(course, sentence, clause)]
        if (fellows or own or dated) and (clause.subjects or by_group)
        else []
    )


def _where_said_of(sentence: Sentence, last: int, at: int) -> bool:
    """Whether a clause tells what was done where a gathering was: "sanāksme, kurā A ar B pārrunāja", "kohtumine, kus A arutas"."""
    wheres = _WHERE.get(sentence.language, frozenset())
    return any(sentence.words.keys[i.first] in wheres for i in sentence.items[last + 1 : at])


_WHERE = {
    "et": frozenset({"kus", "millel"}),
    "lt": frozenset({"kur", "kuriame", "kurioje"}),
    "lv": frozenset({"kur", "kura", "kuras"}),
}


def _says_where(sentence: Sentence) -> bool:
    """Whether a sentence tells a place and a day of what it tells."""
    return bool(spots(sentence)) and sentence.has("month", "weekday", "day")


def distance(group: tuple[int, int, list[Occasion]], at: int) -> float:
    """How far a group of occasions is from a verb; what follows the verb is nearer than what stands before it."""
    return group[0] - at if group[0] > at else (at - group[1]) * 1.2
