"""Meetings of heads of parliaments: those that other words tell of, and those in the course of a visit."""

from dataclasses import replace

from balticgraph.facts.attending.parts import Course, Part, in_government
from balticgraph.facts.events.details import place
from balticgraph.facts.events.entries import of_another_entry
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.words.gathering_words import EVENT

_KIND = "parliament_speakers_meeting"
_OF_HEADS = frozenset({"meeting", "implicit", "summit", "video", "consultation"})


def name_by_speakers(course: Course) -> None:
    """Let a meeting of two heads of parliaments be one, whatever its words: "at their meeting A and B said"."""
    heads = _heads(course)
    met: dict[str, set[int]] = {}
    others: set[str] = set()
    governing = in_government(course)
    for part in course.parts:
        leads = part.capacity in {"opened", "chaired"} and part.person.key not in heads
        if part.person.key in governing or leads:
            others.add(part.occasion.key)
        elif part.person.key in heads:
            met.setdefault(part.occasion.key, set()).add(part.person.key)
    for occasion in tuple(course.diary.occasions):
        of_heads = occasion.sort in _OF_HEADS or _dine_alone(course, occasion, heads)
        plain = occasion.kind == "other" and of_heads and not occasion.bodies
        own = met.get(occasion.key, set())
        back = not own and _points_back(course, occasion)
        if not plain or occasion.key in others | course.unlike or not (own or back):
            continue
        alike = (o for o in course.diary.occasions if _is_meeting_of(o, occasion, own, met))
        first = next((o for o in alike if not _in_other_entries(course, o, occasion)), None)
        if first:
            _merge(course, occasion, first)
        elif len(own) > 1:
            occasion.kind = _KIND


def _in_other_entries(course: Course, one: Occasion, other: Occasion) -> bool:
    """Whether two meetings are told in two entries of an Estonian list."""
    return bool(one.seen) and of_another_entry(course.diary, one.seen[0][0], other)


def _dine_alone(course: Course, occasion: Occasion, heads: set[int]) -> bool:
    """Whether heads of parliaments and nobody else are told to have been at a dinner: "talked over dinner with her counterparts"."""
    there = {p.person.key for p in course.parts if p.occasion is occasion}
    return occasion.sort == "dinner" and len(there) >= _TWO and there <= heads


def _points_back(course: Course, occasion: Occasion) -> bool:
    """Whether a meeting is one just told of, at which others were too: "tikšanās laikā piedalījās arī A", "susitikime dalyvavo"."""
    if course.page.language not in {"lv", "lt"} or not occasion.mentions or occasion.start or occasion.city:
        return False
    first = occasion.mentions[0]
    sentence = course.page.sentences[first.sentence]
    before = next(
        (o for o in course.diary.occasions if o.kind == _KIND and o.sort == "implicit" and o.seen), None
    )
    told = before is not None and before.seen[0][0].index < sentence.index
    head = sentence.items[first.head]
    there = course.page.language == "lt" and sentence.words.keys[head.last].endswith(("je", "se"))
    return told and (there or head.kind == "event_in")


def _is_meeting_of(one: Occasion, other: Occasion, heads: set[int], met: dict[str, set[int]]) -> bool:
    """Whether a meeting that a verb told of is that of which a noun tells more: "A met B. During the talks A said"."""
    told_by_verb = one.kind == _KIND and one.sort == "implicit" and heads <= met.get(one.key, set())
    days = {one.start, other.start} - {None}
    return told_by_verb and len(days) < _TWO and len({one.city, other.city} - {None}) < _TWO


_TWO = 2


def _merge(course: Course, one: Occasion, into: Occasion) -> None:
    """Put what is told of one occasion to another, and drop the first."""
    course.parts = [replace(p, occasion=into) if p.occasion is one else p for p in course.parts]
    for mention in one.mentions:
        into.called(mention)
    for number, named in course.diary.named.items():
        course.diary.named[number] = [(g, into if o is one else o) for g, o in named]
    course.diary.occasions.remove(one)


def meet_on_visits(course: Course) -> None:
    """Let the host of a visit whom its guest meets, both heads of parliaments, have a meeting of their own with him."""
    heads = _heads(course)
    for visit in [o for o in course.diary.occasions if o.kind == "visit"]:
        there = [p for p in course.parts if p.occasion is visit and p.person.key in heads]
        guests = [p for p in there if p.rule.startswith(("attend", "visit"))]
        known = {p.person.key for p in guests}
        if course.page.language == "lv" and _only_met(course, visit, there):
            visit.kind, visit.sort = _KIND, "meeting"
            continue
        hosted = known | {p.person.key for p in there if p.capacity == "hosted"}
        hosts = [p for p in there if p.person.key not in hosted and _by_noun(course, p)]
        if len(known) == 1 and hosts:
            meeting = _meeting_in(course, visit, hosts[0])
            course.parts = [p for p in course.parts if p not in hosts]
            course.parts += [replace(p, occasion=meeting) for p in hosts]
            course.parts.append(replace(guests[0], occasion=meeting, announced=hosts[0].announced))


def _only_met(course: Course, visit: Occasion, heads: list[Part]) -> bool:
    """Whether all that is told of a Latvian visit is that heads of parliaments have a meeting on it, the visit being to something else."""
    all_there = [p for p in course.parts if p.occasion is visit]
    met = len({p.person.key for p in heads}) >= _TWO and all(
        p in heads and p.rule == "meet@1" for p in all_there
    )
    return met and not (visit.start or visit.city or visit.country)


def _by_noun(course: Course, part: Part) -> bool:
    """Whether somebody is met by the noun of a meeting: "paredzēta tikšanās ar", not "numatyta susitikti su"."""
    keys = part.sentence.keys_of(part.verb)
    phrases = [p for key in keys for p in course.page.lexicon.beginning(key)]
    return part.rule in {"meet@1", "meeting-of@1"} and any(
        p.kind in EVENT and len(p.words) == 1 for p in phrases
    )


def _meeting_in(course: Course, visit: Occasion, host: Part) -> Occasion:
    """The meeting of speakers that the text tells of, else a new one in the country of the visit."""
    known = [o for o in course.diary.occasions if o.kind == _KIND and not o.number and not o.bodies]
    one = known[0] if known else course.diary.add(_KIND, "implicit")
    if not known:
        one.seen.append((host.sentence, host.verb))
        one.coming = host.announced
    if not known and host.sentence.has("city_in", "venue_in", "parliament_in"):
        place(course.diary, course.page, host.sentence, one)
    if one.country is None and visit.country:
        one.country = visit.country
        one.shown["country"] = visit.shown["country"]
    return one


def _heads(course: Course) -> set[int]:
    return {key for post, keys in course.holders.items() if post[0] == "Speaker" for key in keys}
