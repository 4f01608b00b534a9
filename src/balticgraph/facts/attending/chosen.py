"""Which event a clause is about: the one named, the one told of, or a meeting that the verb itself tells of.

A bare verb of speech needs an anchor at an event.
"""

from itertools import pairwise

from balticgraph.facts.attending.addressed import session_addressed, there_told
from balticgraph.facts.attending.anchors import anchored, is_topic, stands_in
from balticgraph.facts.attending.comitatives import meets_group, met_by_several
from balticgraph.facts.attending.companions import guests
from balticgraph.facts.attending.discussed import discussed_at, distance, done_where
from balticgraph.facts.attending.lithuanian_talks import talk_at, welcomes_those_there
from balticgraph.facts.attending.lithuanian_unnamed import meets_unnamed, met_by_unnamed
from balticgraph.facts.attending.meetings import meeting_told
from balticgraph.facts.attending.met_on_visits import (
    during_which,
    in_course_of_visits,
    on_a_visit,
    visit_met_on,
)
from balticgraph.facts.attending.outcomes import but_for_outcomes
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.attending.received_apart import sits
from balticgraph.facts.attending.visited import keep_stay
from balticgraph.facts.attending.visits_told import told_of_before, visit_of
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.events.programme_points import elsewhere
from balticgraph.facts.events.stays import stays_for
from balticgraph.facts.events.visit_points import is_visit_point
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.verb_objects import MEALS
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def _apart(sentence: Sentence, clause: Clause, groups: Groups) -> bool:
    """Whether a clause is about no event: words without an anchor, the leading of what no sentence names."""
    if clause.role == "say":
        return not anchored(sentence, clause, groups)
    if clause.role == "sign":
        there = (
            g for g in groups if _is_there(sentence, g[0], g[1]) or done_where(sentence, g[1], clause.at)
        )
        return not any(True for _ in there) and all(g[0] != clause.at for g in groups)
    if clause.role == "open" and _opens_with(sentence, clause.at):
        return True
    return clause.voice == "leading" and not groups


def _quoted(course: Course, sentence: Sentence, clause: Clause, groups: Groups) -> bool:
    """Whether a verb of talking tells whose the words before it are, at no press conference and not where: "«See on tähtis,» rääkis A"."""
    told = clause.voice == "talking" and clause.at > 0 and sentence.items[clause.at - 1].value in _CLOSING
    where = any(first > clause.at for first, _, _ in groups)  # "rääkis A istungjärgul"
    return told and not where and (course.current is None or course.current.sort != "press")


_CLOSING = frozenset('»“”"')


def _opens_with(sentence: Sentence, at: int) -> bool:
    """Whether it is a meeting with which something opens in English, and nobody who opens it: "opened with talks with A"."""
    behind = next((i for i in sentence.items[at + 1 :] if i.kind not in {"article", "quality"}), None)
    opens = sentence.words.keys[sentence.items[at].last] == "with"
    return opens and behind is not None and behind.kind == "event"


def _is_there(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a gathering is where something was, by the word before it or by its own case: "at the session", "istungjärgul"."""
    return stands_in(sentence, first) or any(i.kind == "event_in" for i in sentence.items[first : last + 1])


def chosen_for(course: Course, sentence: Sentence, clause: Clause, groups: Groups) -> list[Occasion]:
    """The occasions that a clause is about."""
    if _apart(sentence, clause, groups) or _quoted(course, sentence, clause, groups):
        return []
    keep_stay(course, sentence, clause)
    if clause.role == "discuss":
        return discussed_at(course, sentence, clause, but_for_outcomes(sentence, clause, groups))
    if (visits := on_a_visit(course, sentence, clause, groups)) is not None:
        return visits
    if clause.role == "meet":
        groups = in_course_of_visits(course, sentence, clause, but_for_outcomes(sentence, clause, groups))
    if clause.role in {"say", "speak"}:
        groups = _where_said(sentence, [g for g in groups if not is_topic(sentence, clause, g[0])])
    groups = _beside_guests(sentence, clause, [g for g in groups if not _beyond(sentence, clause, g[0])])
    received = guests(sentence, clause) if course.page.language == "en" else ()
    met = clause.objects if clause.role == "meet" and course.page.language == "en" else ()
    groups = _before_who(sentence, received or met, groups)
    groups = groups or session_addressed(course, sentence, clause) or there_told(course, sentence, clause)
    if groups:
        return min(groups, key=lambda group: distance(group, clause.at))[2]
    if (visit := visit_of(course, sentence, clause)) is not None:
        return visit
    if clause.role == "meet" and course.current and _goes_on_with(sentence, clause, course.current):
        return [course.current]
    if clause.role == "meet" and clause.voice == "passive" and not clause.patients:
        return _met_by_noun(course, sentence, clause)
    makes = (
        clause.role in {"meet", "plant"}
        and (clause.voice != "passive" or clause.patients or clause.role == "plant")
        and not (sentence.has("habit") or _recalled(sentence, clause.at))
    ) or (
        clause.role == "host" and clause.objects and (course.current is None or received or clause.patients)
    )
    if clause.role == "meet" and (sentence.has("habit") or _recalled(sentence, clause.at)):
        return []
    if makes and _tells_meeting(sentence, clause):
        return [meeting_told(course, sentence, clause)]
    current = _told_of(course, sentence, clause)
    apart = current is None or _of_next(sentence, clause, current) or elsewhere(sentence, clause)
    received_alone = clause.role == "host" and bool(clause.objects) and sentence.language != "en"
    apart = apart or (received_alone and sits(current)) or _is_over(course, clause, current)
    return [current] if current and not apart else []


def _told_of(course: Course, sentence: Sentence, clause: Clause) -> Occasion | None:
    """What a text tells of now: for those met in English by whom no name tells, the visit, and no press conference.

    Who will come behind the telling of what is over comes to the one event still ahead that was told of before.
    """
    current = course.current
    if clause.tense == "future" and current and not current.ahead and course.page.language != "en":
        told = [o for o in course.diary.occasions if o.ahead and o.start]
        return told[0] if len(told) == 1 and told[0].seen[0][0].index < sentence.index else current
    if course.page.language != "en" or clause.role != "meet" or clause.subjects or current is None:
        return current
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    if visits and current.sort == "press":
        return visits[0]
    return None if current.sort == "press" else current


def _is_over(course: Course, clause: Clause, current: Occasion | None) -> bool:
    """Whether an English clause tells what is still to come, and the event told of ended before the day of the text."""
    if course.page.language != "en" or clause.tense != "future" or current is None or current.ahead:
        return False
    last, base = current.end or current.start, course.diary.base
    return bool(last and base and last < base.isoformat())


def _where_said(sentence: Sentence, groups: Groups) -> Groups:
    """The occasions of a Latvian sentence, the one where something was said alone: "preses konferencē stāstīja, kā iecerēta sesija"."""
    if sentence.language != "lv" or not any(i.value == "press" for i in sentence.items):
        return groups
    return [g for g in groups if _is_there(sentence, g[0], g[1])] or groups


def _before_who(sentence: Sentence, whom: tuple[int, ...], groups: Groups) -> Groups:
    """The occasions but for those that a clause about a guest tells of: "met A, who takes part in the session"."""
    if not whom:
        return groups
    return [g for g in groups if not any(i.value == "who" for i in sentence.items[whom[0] : g[0]])]


def _beyond(sentence: Sentence, clause: Clause, first: int) -> bool:
    """Whether a semicolon stands between a verb and a gathering behind it: "uzrunās kolēģus; paredzēta arī tikšanās"."""
    return any(i.value == ";" for i in sentence.items[clause.at + 1 : first])


def _beside_guests(sentence: Sentence, clause: Clause, groups: Groups) -> Groups:
    """The occasions but for those at which only those met are, or a visit begins: "kohtus konverentsil osaleva A-ga"."""
    if clause.role == "visit":
        return [g for g in groups if not any(is_visit_point(sentence, n) for n in range(g[0], g[1] + 1))]
    if clause.role not in {"meet", "host"}:
        return groups
    if clause.role == "host" and (meals := [g for g in groups if g[2][0].sort in MEALS]):
        return meals  # "andis konverentsi külalistele vastuvõtu"
    return [g for g in groups if not any(stays_for(sentence, n) for n in range(g[0], g[1] + 1))]


def _tells_meeting(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause has both sides of a meeting, and no award is told of beside it."""
    planted = clause.role == "plant" and clause.objects
    whose = clause.subjects or clause.patients or planted or _by_delegation(sentence, clause)
    two = len(clause.subjects) > 1 or clause.objects or clause.role != "meet" or meets_group(sentence, clause)
    two = two or _is_received(sentence, clause)
    if sentence.language == "lt":
        whose, two = whose or met_by_unnamed(sentence, clause), two or meets_unnamed(sentence, clause)
    return bool(whose and two) and not sentence.has("award", "award_of")


def _is_received(sentence: Sentence, clause: Clause) -> bool:
    """Whether a Latvian passive tells of somebody received, whoever it was that did: "Saeimā tika uzņemts A"."""
    words = sentence.keys_of(sentence.items[clause.at])
    return sentence.language == "lv" and len(words) > 1 and words[1].startswith("uznemt")


def _by_delegation(sentence: Sentence, clause: Clause) -> bool:
    """Whether it is a delegation or committee that met somebody: "the delegation met with A"."""
    far = 2 * _SUBJECT if sentence.language == "lv" else _SUBJECT
    before = sentence.items[max(0, clause.at - far) : clause.at]
    several = any(i.kind in {"delegation", "committee", "committee_of", "group"} for i in before) or (
        sentence.language == "lv" and any(i.kind == "office" and of_several(sentence, i) for i in before)
    )
    dated = sentence.language == "lv" and sentence.has("month", "weekday", "day")
    told = clause.tense == "past" or (dated and clause.tense == "future") or sentence.language == "et"
    told = told or (sentence.language == "en" and clause.tense == "now")
    by_it = several and bool(clause.objects) and clause.role == "meet" and told
    return by_it or met_by_several(sentence, clause)


_SUBJECT = 6


def before_that(sentence: Sentence, clause: Clause, groups: Groups) -> Groups:
    """The occasions that a speaker may stand in: none that only the words behind "that" tell of."""
    if sentence.language == "en" and "that" not in sentence.kinds:
        return groups
    told = sentence.text(sentence.items[clause.at]).lower().endswith((" kad", " jog"))
    behind = range(clause.at + 1, len(sentence.items))
    that = clause.at if told else next((n for n in behind if sentence.items[n].kind == "that"), None)
    return groups if that is None else [g for g in groups if g[0] < that]


def of_meeting(sentence: Sentence, groups: Groups, found: list[Clause], number: int, until: int) -> Groups:
    """The occasions that a meeting may be: none that the verb before it has already taken.

    "She will attend the session and meet with A", "sesijoje dalyvaujanti A susitiko su B".
    """
    before = next((c for c in reversed(found[:number]) if c.role != "say"), None)
    taken = (
        before.at if before and before.role in {"attend", "open", "chair", "speak"} else len(groups) + until
    )
    return [
        g
        for g in groups
        if g[0] < until
        and not (taken < g[0] < found[number].at and not during_which(sentence, g[1], found[number].at))
        and not (before and before.role == "attend" and _right_before(sentence, g[1], before.at))
    ]


def _right_before(sentence: Sentence, last: int, at: int) -> bool:
    """Whether nothing but a place stands between a gathering and a verb."""
    return last < at and all(i.kind in {"city_in", "country_in"} for i in sentence.items[last + 1 : at])


def _goes_on_with(sentence: Sentence, clause: Clause, current: Occasion) -> bool:
    """Whether a meeting with somebody is the one just told of: with the other speakers, or a talk in its course."""
    fellows = _with_fellows(sentence, clause, current) or talk_at(sentence, clause, current)
    return fellows or welcomes_those_there(sentence, clause, current)


def _with_fellows(sentence: Sentence, clause: Clause, current: Occasion) -> bool:
    """Whether a speaker meets the others of the speakers' meeting told of: "meeting with the other speakers"."""
    after = sentence.items[clause.at + 1 : clause.at + 6]
    end = next((n for n, i in enumerate(after) if i.value == "," or i.kind == "person"), len(after))
    named = end < len(after) and after[end].kind == "person"
    others = any(i.kind == "office" and i.value == "speaker" for i in after[:end])
    return others and not named and current.kind == "parliament_speakers_meeting"


def _of_next(sentence: Sentence, clause: Clause, current: Occasion) -> bool:
    """Whether a clause tells of what comes after the event told of: "the next plenary will be chaired by A"."""
    if clause.tense != "future" or current.ahead:
        return False
    items = sentence.items
    behind = [i for i, event in pairwise(items[clause.at + 1 :]) if event.kind == "event"]
    return any(i.kind in {"coming", "next_one"} for i in (*items[: clause.at], *behind))


def _met_by_noun(course: Course, sentence: Sentence, clause: Clause) -> list[Occasion]:
    """The meeting that a noun tells of: one of a visit, one of its own where it is said whose it is, else what is told of."""
    there = visit_met_on(course, sentence)
    alone = sentence.language == "lv" and course.current is None and clause.tense == "past"
    if there or not (alone or _of_whom(sentence, clause)):
        return there or ([course.current] if course.current else [])
    return [meeting_told(course, sentence, clause)]


def _of_whom(sentence: Sentence, clause: Clause) -> bool:
    """Whether a Latvian noun of meeting has beside those met the one who meets them: "Liepai bija tikšanās ar Kalnu"."""
    before = any(at < clause.at for at in clause.objects)
    return sentence.language == "lv" and before and any(at > clause.at for at in clause.objects)


def _recalled(sentence: Sentence, at: int) -> bool:
    """Whether a meeting is one of the past: "the speakers first met in 1997"."""
    clause = sentence.language == "et" and at > 1 and sentence.items[at - 1].value == ","
    near, before = (
        sentence.items[at if clause else max(0, at - 2) : at + 3],
        sentence.items[max(0, at - 1) : at],
    )
    often = any(sentence.words.keys[i.last] in _OFTEN for i in before) or told_of_before(sentence, at)
    titled = any(i.kind == "person" for i in sentence.items[at + 1 : at + _TITLE])
    return often or any(i.kind == "ordinal" or (i.kind == "former" and not titled) for i in near)


_TITLE = 9  # "met with former President A"


_OFTEN = frozenset({"frequently", "last", "often", "previously", "regularly", "repeatedly"})
