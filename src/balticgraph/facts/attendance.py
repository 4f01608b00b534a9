"""Who took part in which event, as what, or was only announced.

The verbs of a sentence give persons a part: attending, meeting, speaking, opening, chairing, hosting. It goes to the event that the
sentence names, else to the one that the text is telling of. A bare verb of speech needs an anchor at the event.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from balticgraph.facts.clauses import Clause, clauses
from balticgraph.facts.fact import CAPACITIES, AttendanceFact
from balticgraph.facts.gatherings import gatherings
from balticgraph.facts.mentions import Item, Page, Sentence
from balticgraph.facts.occasions import Diary, Occasion, groups_of
from balticgraph.facts.offices import Held
from balticgraph.facts.persons import People, Person

_CAPACITY = {"attend": "attended", "meet": "attended", "speak": "spoke", "say": "spoke", "open": "opened", "chair": "chaired", "host": "hosted", "visit": "attended", "plant": "attended"}  # fmt: skip


@dataclass(slots=True)
class Part:
    """A part that a sentence gives a person in an event."""

    person: Person
    occasion: Occasion
    capacity: str
    announced: bool
    sentence: Sentence
    item: Item
    verb: Item
    rule: str
    office: str | None = None


@dataclass(slots=True)
class Course:
    """The course of a text: the occasion it is telling of now, and who holds which post."""

    page: Page
    people: People
    diary: Diary
    held: dict[int, list[Held]]
    holders: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    current: Occasion | None = None
    parts: list[Part] = field(default_factory=list)


def parts_of_page(page: Page, people: People, diary: Diary, held: dict[int, list[Held]]) -> list[Part]:
    """Every part that the telling sentences of a page give someone."""
    course = Course(page, people, diary, held, _holders(page, people, held))
    for sentence in page.told:
        _read(course, sentence)
    return course.parts


def _holders(page: Page, people: People, held: dict[int, list[Held]]) -> dict[tuple[str, str], set[int]]:
    found: dict[tuple[str, str], set[int]] = {}
    for sentence in page.sentences:
        for one in held.get(sentence.index, ()):
            person = people.at(sentence, sentence.items[one.person]) if one.person >= 0 else None
            if person and one.phrase.post:
                found.setdefault(one.phrase.post, set()).add(person.key)
    return found


def _read(course: Course, sentence: Sentence) -> None:
    held = course.held.get(sentence.index, [])
    stand_ins = _stand_ins(course, held)
    groups = groups_of(sentence, course.diary.named.get(sentence.index, []))
    oblique = {n for n, i in enumerate(sentence.items) if i.kind == "person" and course.people.is_oblique(sentence, i)}
    found = clauses(sentence, held, tuple(stand_ins), oblique)
    for clause in found:
        for part in _parts(course, sentence, clause, groups, stand_ins):
            course.parts.append(part)
    if groups and (found or course.current is None):
        live = [o for _, _, many in groups for o in many]
        numbered = [o for o in live if not o.ahead]
        course.current = (numbered or live)[0]


def _stand_ins(course: Course, held: list[Held]) -> dict[int, Person]:
    """Items of office phrases that name nobody and that one person of the text alone holds."""
    found: dict[int, Person] = {}
    for one in held:
        keys = course.holders.get(one.phrase.post, set()) if one.phrase.post and one.person < 0 else set()
        if len(keys) == 1:
            found[one.phrase.last] = course.people.persons[next(iter(keys))]
    return found


_Groups = list[tuple[int, int, list[Occasion]]]


def _parts(course: Course, sentence: Sentence, clause: Clause, groups: _Groups, stand_ins: dict[int, Person]) -> Iterator[Part]:
    role = clause.role
    if role not in _CAPACITY:
        return
    chosen = _chosen(course, sentence, clause, groups)
    if not chosen:
        return
    for at, capacity in _takers(sentence, clause):
        person = stand_ins.get(at) or course.people.at(sentence, sentence.items[at])
        if person is None:
            continue
        for occasion in chosen:
            announced = clause.tense == "future" or (clause.tense == "now" and occasion.ahead) or (clause.role == "host" and clause.voice == "passive" and sentence.has("visit_future", "future"))
            if occasion.ahead and not announced:
                continue
            yield Part(person, occasion, capacity, announced, sentence, sentence.items[at], sentence.items[clause.at], f"{role}@1")


def _takers(sentence: Sentence, clause: Clause) -> Iterator[tuple[int, str]]:
    """The items of those who take part by a clause, each with the capacity."""
    capacity = _CAPACITY[clause.role]
    if clause.voice == "passive":
        for at in clause.objects[:1] if clause.role == "host" else clause.objects:
            if clause.role != "host" or _close_by(sentence, clause.at, at):
                yield at, capacity
        return
    for at in clause.subjects:
        yield at, capacity
    meets = clause.role == "meet" or (clause.role == "host" and sentence.has("event") and sentence.has("with"))
    if meets:
        for at in clause.objects:
            if at not in clause.subjects:
                yield at, "attended"


def _chosen(course: Course, sentence: Sentence, clause: Clause, groups: _Groups) -> list[Occasion]:
    """The occasions that a clause is about."""
    if clause.role == "say" and not _anchored(sentence, clause, groups):
        return []
    if groups:
        return min(groups, key=lambda g: g[0] - clause.at if g[0] > clause.at else (clause.at - g[1]) * 1.2)[2]
    makes = clause.role in {"meet", "plant"} or (clause.role == "host" and clause.objects and course.current is None)
    if makes and clause.subjects and not sentence.has("award"):
        return [_implicit(course, sentence, clause)]
    return [course.current] if course.current else []


def _close_by(sentence: Sentence, at: int, person: int) -> bool:
    """Whether nothing but an office stands between a word and a person."""
    return all(i.kind not in {"low", "num", "cap"} and i.value not in {",", ";"} for i in sentence.items[at + 1 : person])


def _anchored(sentence: Sentence, clause: Clause, groups: _Groups) -> bool:
    """Whether a verb of speech is placed at an event: "at the session", "in her address"."""
    if clause.voice == "present":
        return False
    if sentence.has("speech"):
        return True
    items = sentence.items
    del groups
    for one in gatherings(sentence):
        at = one.first - 1
        while at >= 0 and items[at].kind in {"article", "quality"}:
            at -= 1
        before = items[at] if at >= 0 else None
        if items[one.head].kind == "event_in" or (before and (before.kind == "in" or (before.kind == "during" and before.value == "during"))):
            return True
    return any(item.kind in {"speak_now", "open_now", "meet_now"} for item in items)


def _implicit(course: Course, sentence: Sentence, clause: Clause) -> Occasion:
    """The meeting that "met with" tells of: the visit that the text is about, or an event of its own."""
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    if visits:
        return visits[0]
    known = [o for o in course.diary.occasions if o.sort in {"implicit", "meeting"} and o.kind in {"parliament_speakers_meeting", "other"} and not o.number]
    if known:
        return known[0]
    one = course.diary.implicit(course.page, sentence, sentence.items[clause.at], speakers=_speakers(course, sentence, clause) >= 2)
    course.current = course.current or one
    return one


def _speakers(course: Course, sentence: Sentence, clause: Clause) -> int:
    found: set[int] = set()
    for at in (*clause.subjects, *clause.objects):
        person = course.people.at(sentence, sentence.items[at])
        if person and any(person.key in keys for post, keys in course.holders.items() if post[0] == "Speaker"):
            found.add(person.key)
    return len(found)


def attendance_facts(page: Page, parts: list[Part]) -> Iterator[AttendanceFact]:
    """One fact a person and event, with the strongest capacity; what was only announced stands apart from what happened."""
    best: dict[tuple[str, str, bool], Part] = {}
    for part in parts:
        place = (part.person.name, part.occasion.key, part.announced)
        known = best.get(place)
        if known is None or CAPACITIES.index(part.capacity) < CAPACITIES.index(known.capacity):
            best[place] = part
    for (name, key, announced), part in best.items():
        if announced and (name, key, False) in best:
            continue
        yield AttendanceFact(
            person=name,
            as_written=page.written(part.sentence, part.item),
            event=key,
            capacity=part.capacity,
            announced=announced,
            evidence=page.evidence(part.sentence, part.rule, 0.8, part.item, part.verb),
        )
