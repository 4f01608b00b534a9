"""The parts that a clause gives those named in it, in each occasion that it is about."""

from collections.abc import Iterator

from balticgraph.facts.attending.announced import STAYS_TOLD, is_announced, is_over
from balticgraph.facts.attending.chosen import chosen_for
from balticgraph.facts.attending.long_past import since_a_year
from balticgraph.facts.attending.parts import CAPACITY, Course, Part
from balticgraph.facts.attending.plans import under_way
from balticgraph.facts.attending.pronouns import meant_by_pronoun
from balticgraph.facts.attending.standing import (
    chairs_body,
    chairs_committee,
    is_in_standing,
    is_on_body,
    is_standing,
    leads_standing,
    makes_delegation,
    tells_members,
)
from balticgraph.facts.attending.takers import of_others_before, takers
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.persons.people import Person
from balticgraph.facts.verbs.clause import PRONOUN, Clause
from balticgraph.facts.words.mentions import Sentence


def parts_of_clause(
    course: Course, sentence: Sentence, clause: Clause, groups: Groups, stand_ins: dict[int, list[Person]]
) -> Iterator[Part]:
    """The parts that a clause gives those named in it; none where it tells of what stands at all times or began in an earlier year."""
    role = clause.role
    if role not in CAPACITY:
        return
    of_roster = sentence.items[clause.at - 1].kind == "roster"  # "Guests included A"
    composed = sentence.items[clause.at].kind == "composed" or tells_members(sentence, clause)
    composed |= makes_delegation(sentence, clause)
    if not groups and is_in_standing(sentence, clause):
        return
    on_visit = course.current is not None and course.current.kind == "visit" and sentence.language == "en"
    if composed and not (groups or of_roster or on_visit) and is_standing(sentence, clause):
        return
    if since_a_year(course, sentence) or (clause.at == 0 and of_others_before(course, sentence)):
        return
    chairs = role == "chair" and (
        chairs_committee(sentence, clause) if not groups else chairs_body(sentence, clause)
    )
    if chairs or is_on_body(sentence, clause) or (not groups and leads_standing(sentence, clause)):
        return
    chosen = chosen_for(course, sentence, clause, groups)
    chosen = chosen or (_visit_just_told(course, sentence) if composed else [])
    if not chosen:
        return
    for at, capacity in takers(sentence, clause, english=course.page.language == "en"):
        if at == PRONOUN:
            yield from meant_by_pronoun(course, sentence, clause, chosen, capacity)
            continue
        named = course.people.at(sentence, sentence.items[at])
        for person in stand_ins.get(at) or ([named] if named else []):
            yield from _of_person(course, sentence, clause, chosen, person, at, capacity)


def _visit_just_told(course: Course, sentence: Sentence) -> list[Occasion]:
    """The visit that the sentence before tells of, where this one tells who the delegation on it is: "Delegatsiooni kuuluvad A ja B"."""
    if not sentence.items[0].kind.startswith(("delegation", "composed")) or not sentence.said[0].startswith(
        "deleg"
    ):
        return []
    before = {one.index for one in course.page.before(sentence, _NEAR) if "delegation" in one.kinds}
    return [
        o for o in course.diary.occasions if o.kind == "visit" and any(s.index in before for s, _ in o.seen)
    ][:1]


_NEAR = 2


def _stays(course: Course, sentence: Sentence) -> bool:
    """Whether an English text told right before that somebody is on a visit now, so that it has begun: "X is on a visit to Y"."""
    before = course.page.before(sentence, _BACK) if course.page.language == "en" else ()
    return any(one.has("visit_now") and not one.has("visit_future", "future") for one in before)


_BACK = 4


def _of_person(
    course: Course,
    sentence: Sentence,
    clause: Clause,
    chosen: list[Occasion],
    person: Person,
    at: int,
    capacity: str,
) -> Iterator[Part]:
    """The parts that a clause gives one person, in each occasion it is about."""
    for occasion in chosen:
        announced = is_announced(course, sentence, clause, occasion) and not (
            occasion.kind == "visit" and _is_over(course, sentence, clause, occasion)
        )
        visit_ahead = clause.tense == "future" and occasion.kind == "visit"
        occasion.coming = occasion.coming or (visit_ahead and not _stays(course, sentence))
        now = clause.tense == "now" and course.page.language == "et"
        occasion.under_way |= not announced and (now or clause.voice == "staying")
        untold = occasion.ahead and not announced and not is_over(course, clause, occasion)
        if untold and not (course.page.language in STAYS_TOLD and under_way(sentence, clause)):
            continue
        yield Part(
            person,
            occasion,
            capacity,
            announced,
            sentence,
            sentence.items[at],
            sentence.items[clause.at],
            f"{clause.role}@1",
        )


def _is_over(course: Course, sentence: Sentence, clause: Clause, visit: Occasion) -> bool:
    """Whether who is in a delegation is told in the present of a visit on which somebody was: "Delegatsiooni kuuluvad A ja B"."""
    composed = sentence.items[clause.at].kind == "composed" and clause.tense == "now"
    return composed and any(part.occasion is visit and not part.announced for part in course.parts)
