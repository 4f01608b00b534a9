"""Which meetings happen in the course of a visit, and which visit somebody met others on."""

from balticgraph.facts.attending.meetings import are_heads
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.attending.received_apart import received_apart
from balticgraph.facts.attending.where_met import visit_where_met
from balticgraph.facts.events.details import place
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.events.visits import meant_to
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence


def in_course_of_visits(course: Course, sentence: Sentence, clause: Clause, groups: Groups) -> Groups:
    """The occasions that a verb of meeting may be about: of visits only one in whose course they met."""
    heads = are_heads(course, sentence, clause)
    return [
        g
        for g in groups
        if any(o.kind != "visit" and o.sort != "press" for o in g[2])
        or (
            _placed(sentence, g[0])
            and not (heads and (_stays(sentence, g[0]) or _met_alone(course, sentence, g)))
        )
        or (not heads and (_stays_before(sentence, g, clause.at) or during_which(sentence, g[1], clause.at)))
    ]


def visit_met_on(course: Course, sentence: Sentence) -> list[Occasion]:
    """The visit in whose course meetings are planned."""
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    for one in visits[:1]:
        place(course.diary, course.page, sentence, one)
    return visits[:1]


def _placed(sentence: Sentence, first: int) -> bool:
    """Whether a gathering is one in whose course something happens: "during the visit"."""
    before = [
        i for i in sentence.items[max(0, first - 2) : first + 1] if i.kind in {"during", "event_in", "in"}
    ]
    return (
        (bool(before) and sentence.items[first].kind != "event")
        or any(i.value == "during" for i in before)
        or _on_own(sentence, first)
        or _stays(sentence, first)
    )


def _stays_before(sentence: Sentence, group: tuple[int, int, list[Occasion]], at: int) -> bool:
    """Whether a Latvian verb of meeting goes on what it was told before that somebody is there on a visit: "vizītē Viļņā tikās ar"."""
    if sentence.language != "lv" or group[1] >= at:
        return False
    words = sentence.text(sentence.items[group[0]], sentence.items[group[1]]).lower()
    behind = {sentence.words.keys[i.last] for i in sentence.items[group[1] + 1 : group[1] + 3]}
    return words.endswith("vizītē") or (words.endswith("vizītes") and bool(behind & _IN_COURSE))


def _where_went(sentence: Sentence, at: int) -> int:
    """The English verb of visiting behind which a clause tells who was there, else -1: "visited the base, where they were met by A"."""
    if sentence.language != "en" or not sentence.says(_WHERE):
        return -1
    items, keys = sentence.items, sentence.words.keys
    where = next((n for n in range(at - 1, 0, -1) if keys[items[n].first] == "where"), -1)
    verbs = (n for n in range(where) if items[n].kind in _VISITING)
    return next(verbs, -1) if where > 0 and items[where - 1].value == "," else -1


_WHERE = frozenset({"where"})
_VISITING = frozenset({"visit_past", "visit_now", "visit_future"})


def _visit_gone_on(course: Course, sentence: Sentence, clause: Clause) -> Occasion:
    """The visit that a text tells of, or a new one to the house where somebody was received."""
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    if visits:
        return visits[-1]
    one = course.diary.add("visit", "visit")
    one.seen.append((sentence, sentence.items[_where_went(sentence, clause.at)]))
    one.later = clause.tense == "future"
    place(course.diary, course.page, sentence, one, stay=True)
    return one


def on_a_visit(course: Course, sentence: Sentence, clause: Clause, groups: Groups) -> list[Occasion] | None:
    """The visit on which somebody met others as its purpose or met several, None where a clause tells of neither."""
    if not groups and clause.voice == "passive" and _where_went(sentence, clause.at) >= 0:
        return [_visit_gone_on(course, sentence, clause)]
    if clause.role != "meet":
        return received_apart(course, sentence, clause, groups) or None
    if meant_to(sentence, clause.at):
        visits = [o for o in course.diary.occasions if o.kind == "visit"]
        return visits[:1] if clause.tense == "past" else []
    return visit_where_met(course, sentence, clause, groups) or _of_several(sentence, clause, groups) or None


def _of_several(sentence: Sentence, clause: Clause, groups: Groups) -> list[Occasion]:
    """The visit in whose course somebody held several meetings: "As part of her visit, A held bilateral meetings with B and C"."""
    visits = [g[2] for g in groups if g[2][0].kind == "visit"]
    near = sentence.items[clause.at : clause.at + _NEAR_NOUN]
    many = len(clause.objects) > 1 and any("meetings" in sentence.keys_of(i) for i in near)
    return visits[0] if sentence.language == "en" and many and visits else []


_NEAR_NOUN = 4


def during_which(sentence: Sentence, last: int, at: int) -> bool:
    """Whether an English verb tells what is done in the course of a visit: "a visit, during which she will meet A"."""
    behind = [sentence.words.keys[i.last] for i in sentence.items[last + 1 : last + 5]]
    return sentence.language == "en" and last < at and "which" in behind and "during" in behind


_IN_COURSE = frozenset({"diena", "laika", "gaita", "ietvaros", "nosleguma"})


def _on_own(sentence: Sentence, first: int) -> bool:
    """Whether a visit is told as what somebody is on: "On her official visit to Estonia, A met B"."""
    words = [sentence.words.keys[i.last] for i in sentence.items[max(0, first - 2) : first]]
    return sentence.language == "en" and words[:1] == ["on"] and words[-1] in {"his", "her", "their"}


def _met_alone(course: Course, sentence: Sentence, group: tuple[int, int, list[Occasion]]) -> bool:
    """Whether nobody but one person was met in the course of a visit of which sentences before tell: "During the visit, A met B"."""
    first, _, (visit, *_rest) = group
    alone = sum(i.kind == "person" for i in sentence.items[first:]) <= _TWO
    told = any(part.occasion is visit and part.sentence is not sentence for part in course.parts)
    return sentence.language in {"en", "et"} and alone and told and not _on_own(sentence, first)


_TWO = 2


def _stays(sentence: Sentence, first: int) -> bool:
    """Whether somebody is told to be on a visit: "A, who is on a visit to Riga"."""
    words = [sentence.text(i).lower() for i in sentence.items[max(0, first - 3) : first]]
    return "on" in words and any(word in {"is", "was", "are", "were", "while"} for word in words)
