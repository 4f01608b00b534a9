"""Meetings that a noun points back to and that were in the course of a visit: "On his visit A met B. At the meeting, B said"."""

from dataclasses import replace

from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.days import told as dated
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.none_told_before import has_loose_article
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.words.mentions import Sentence


def talks_of_visits(course: Course) -> None:
    """Let "the meeting" be the visit in whose course a verb before told that those met who were there."""
    met = [p for p in course.parts if p.occasion.kind == "visit" and p.rule.startswith("meet@")]
    for one in tuple(course.diary.occasions) if met else ():
        if not _points_back(course, one):
            continue
        at = one.mentions[0].sentence
        told = [p for p in met if 0 < at - p.sentence.index <= _NEAR and not dated(p.sentence)]
        if told and _is_of(course, one, told[-1].occasion):
            _merge(course, one, told[-1].occasion)


_NEAR = 8


def met_by_delegations(course: Course) -> None:
    """Let whom a delegation met without a day or place of its own be met on the visit told of before in Estonian."""
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    if course.page.language != "et" or len(visits) != 1 or not visits[0].seen:
        return
    (visit,) = visits
    for one in tuple(course.diary.occasions):
        if _by_delegation(course, one) and visit.seen[0][0].index < one.mentions[0].sentence:
            cities = {one.city, visit.city} - {None}
            if not one.dated and not one.start and not one.venue and len(cities) < _TWO:
                _merge(course, one, visit)


_TWO = 2


def _by_delegation(course: Course, one: Occasion) -> bool:
    """Whether all that tells of a meeting is the verb by which a delegation met others: "Kiievis kohtus delegatsioon A-ga"."""
    if one.kind != "other" or len(one.mentions) != 1 or one.number:
        return False
    sentence = course.page.sentences[one.mentions[0].sentence]
    verb = sentence.items[one.mentions[0].head].kind.startswith("meet_")
    parts = [p for p in course.parts if p.occasion is one]
    met = bool(parts) and all(p.rule.startswith("meet@") and p.sentence is sentence for p in parts)
    return verb and met and "delegation" in sentence.kinds


def _points_back(course: Course, one: Occasion) -> bool:
    """Whether nothing is told of a meeting but by nouns that name nobody whose it is or with whom."""
    plain = (
        one.kind == "other"
        and one.sort == "meeting"
        and not (one.bodies or one.number or one.venue or one.turn)
    )
    return (
        plain
        and bool(one.mentions)
        and all(_is_bare(course.page.sentences[g.sentence], g) for g in one.mentions)
    )


def _is_bare(sentence: Sentence, one: Gathering) -> bool:
    """Whether a noun of meeting has neither an owner before it nor those with whom it is behind it."""
    items = sentence.items
    before = items[one.first - 1] if one.first else None
    behind = items[one.last + 1 : one.last + 1 + _BEHIND]
    company = any(i.kind == "with" for i in behind) or (
        sentence.language == "et"
        and any(sentence.text(i).endswith("ga") for i in behind if i.kind != "person")
    )
    owned = before is not None and before.kind not in _ROUND
    return not (company or owned or has_loose_article(sentence, one))


_BEHIND = 3
_ROUND = frozenset({"mark", "article", "in", "at", "during"})


def _is_of(course: Course, one: Occasion, visit: Occasion) -> bool:
    """Whether a meeting has no day or place but the visit's, and nobody whom a verb told to have met there."""
    parts = [p for p in course.parts if p.occasion is one]
    days = {one.start, one.end} - {None, visit.start, visit.end}
    places = {one.city} - {None, visit.city}
    there = {p.person.key for p in course.parts if p.occasion is visit}
    return not (days or places) and all(
        p.person.key in there and not p.rule.startswith("meet@") for p in parts
    )


def _merge(course: Course, one: Occasion, visit: Occasion) -> None:
    ahead = {p.person.key for p in course.parts if p.occasion is visit and p.announced}
    course.parts = [
        replace(p, occasion=visit, announced=p.person.key in ahead) if p.occasion is one else p
        for p in course.parts
    ]
    for number, named in course.diary.named.items():
        course.diary.named[number] = [(g, visit if o is one else o) for g, o in named]
    course.diary.occasions.remove(one)
