"""Who took part in which event, as what, or was only announced.

The verbs of a sentence give persons a part: attending, meeting, speaking, opening, chairing, hosting. It goes to the event that the
sentence names, else to the one that the text is telling of. A bare verb of speech needs an anchor at the event.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from balticgraph.facts.clauses import PRONOUN, Clause, clauses
from balticgraph.facts.fact import CAPACITIES, AttendanceFact, Evidence
from balticgraph.facts.gatherings import gatherings
from balticgraph.facts.mentions import Item, Page, Sentence
from balticgraph.facts.occasions import Diary, Occasion, groups_of
from balticgraph.facts.offices import Held
from balticgraph.facts.persons import People, Person

_CAPACITY = {"attend": "attended", "meet": "attended", "speak": "spoke", "say": "spoke", "open": "opened", "chair": "chaired", "host": "hosted", "visit": "attended", "plant": "attended"}  # fmt: skip


_Groups = list[tuple[int, int, list[Occasion]]]


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
    also: tuple[Sentence, Item] | None = None


@dataclass(slots=True)
class Course:
    """The course of a text: the occasion it is telling of now, and who holds which post."""

    page: Page
    people: People
    diary: Diary
    held: dict[int, list[Held]]
    holders: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    current: Occasion | None = None
    listing: Occasion | None = None
    last: list[tuple[Person, Sentence, Item]] = field(default_factory=list)
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
    found = clauses(sentence, held, tuple(stand_ins), oblique, with_articles=course.page.language == "en")
    if _listed(course, sentence, found, groups):
        return
    before = course.current
    for number, clause in enumerate(found):
        until = found[number + 1].at if number + 1 < len(found) else len(sentence.items)
        own = [g for g in groups if g[0] < until] if clause.role == "meet" else groups
        for part in _parts(course, sentence, clause, own, stand_ins):
            course.parts.append(part)
    course.parts += _genitives(course, sentence)
    _remember(course, sentence, found)
    live = [o for _, _, many in groups for o in many if o.sort not in {"exhibition", "dinner", "reception"} or found]
    if live and course.current is before and (found or course.current is None):
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


def _listed(course: Course, sentence: Sentence, found: list[Clause], groups: _Groups) -> bool:
    """Whether a sentence is a line of a list of participants, whose persons then attend; a heading with a colon begins one."""
    items = sentence.items
    if items[-1].value == ":" and any(c.role == "attend" and not c.objects for c in found):
        named = [o for _, _, many in groups for o in many]
        unnamed = not named and any(True for _ in gatherings(sentence))
        course.listing = (None if unnamed else (named or [course.current])[0]) or _of_presidium(course, sentence)
        return True
    if course.listing is None:
        return False
    people = [(n, i) for n, i in enumerate(items[:4]) if i.kind == "person"]
    if not people or found or items[-1].value == ":":
        course.listing = None
        return False
    person = course.people.at(sentence, people[0][1])
    if person:
        course.parts.append(Part(person, course.listing, "attended", course.listing.ahead, sentence, people[0][1], people[0][1], "participants-list@1"))
    return True


def _of_presidium(course: Course, sentence: Sentence) -> Occasion:
    """The sitting of a list of participants that no event was named for: the Presidium's, where its members are listed."""
    members = sum(one.phrase.post is not None and one.phrase.post[1] == "Baltic Assembly Presidium" for many in course.held.values() for one in many)
    one = course.diary.add("ba_presidium" if members >= 3 else "other", "sitting")
    one.seen.append((sentence, sentence.items[0]))
    return one


def _remember(course: Course, sentence: Sentence, found: list[Clause]) -> None:
    """Keep whom a pronoun of the next sentence may mean."""
    items = sentence.items
    last = [at for c in found for at in c.subjects if at >= 0] or [n for n, i in enumerate(items) if i.kind == "person"]
    known = [(course.people.at(sentence, items[at]), at) for at in dict.fromkeys(last)]
    named = [(person, sentence, items[at]) for person, at in known if person]
    course.last = named or course.last


def _genitives(course: Course, sentence: Sentence) -> Iterator[Part]:
    """Those whose meeting a noun tells of: "a meeting of A, B and C is planned" in a language that puts them before it."""
    items = sentence.items
    if course.page.language == "en":
        return
    for one in gatherings(sentence):
        row = _row_before(items, one.first)
        if one.sort != "meeting" or len(row) < 2:
            continue
        named = course.diary.named.get(sentence.index, [])
        occasion = next((o for g, o in named if g.head == one.head), None)
        speakers = sum(any(p.key in keys for post, keys in course.holders.items() if post[0] == "Speaker") for at in row if (p := course.people.at(sentence, items[at])))
        occasion = occasion or course.diary.implicit(course.page, sentence, items[one.head], speakers=speakers >= 2)
        ahead = any(i.kind == "future" or i.kind.endswith("_future") for i in items)
        for at in row:
            person = course.people.at(sentence, items[at])
            if person:
                yield Part(person, occasion, "attended", ahead, sentence, items[at], items[one.head], "meeting-of@1")


def _row_before(items: tuple[Item, ...], first: int) -> list[int]:
    row: list[int] = []
    for at in range(first - 1, -1, -1):
        kind, value = items[at].kind, items[at].value
        if kind == "person":
            row.insert(0, at)
        elif kind in {"low", "num", "cap"} or (kind == "mark" and value not in {",", "(", ")"}) or kind == "future" or kind.endswith(("_past", "_now", "_future")):
            break
    return row




def _parts(course: Course, sentence: Sentence, clause: Clause, groups: _Groups, stand_ins: dict[int, Person]) -> Iterator[Part]:
    role = clause.role
    if role not in _CAPACITY:
        return
    chosen = _chosen(course, sentence, clause, groups)
    if not chosen:
        return
    for at, capacity in _takers(sentence, clause):
        if at == PRONOUN:
            yield from _meant(course, sentence, clause, chosen, capacity)
            continue
        person = stand_ins.get(at) or course.people.at(sentence, sentence.items[at])
        if person is None:
            continue
        for occasion in chosen:
            announced = clause.tense == "future" or (clause.tense == "now" and occasion.ahead) or (clause.role == "host" and clause.voice in {"passive", "before"} and (occasion.coming or sentence.has("visit_future", "future")))
            occasion.coming = occasion.coming or (clause.tense == "future" and occasion.kind == "visit")
            if occasion.ahead and not announced:
                continue
            yield Part(person, occasion, capacity, announced, sentence, sentence.items[at], sentence.items[clause.at], f"{role}@1")


def _meant(course: Course, sentence: Sentence, clause: Clause, chosen: list[Occasion], capacity: str) -> Iterator[Part]:
    """The parts of those whom a pronoun means; their evidence shows where they were named."""
    many = any(i.kind == "pronoun" and i.value == "many" for i in sentence.items)
    meant = course.last if many else course.last[:1]
    for person, where, item in meant:
        for occasion in chosen:
            announced = clause.tense == "future" or (clause.tense == "now" and occasion.ahead)
            yield Part(person, occasion, capacity, announced, where, item, item, f"{clause.role}-pronoun@1", also=(sentence, sentence.items[clause.at]))


def _takers(sentence: Sentence, clause: Clause) -> Iterator[tuple[int, str]]:
    """The items of those who take part by a clause, each with the capacity."""
    capacity = _CAPACITY[clause.role]
    if clause.voice == "before":
        yield from ((at, capacity) for at in range(clause.at - 1, max(-1, clause.at - 4), -1) if sentence.items[at].kind == "person")
        return
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
    if clause.role == "meet":
        groups = [g for g in groups if any(o.kind != "visit" for o in g[2]) or _placed(sentence, g[0])]
    if groups:
        return min(groups, key=lambda g: g[0] - clause.at if g[0] > clause.at else (clause.at - g[1]) * 1.2)[2]
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    if clause.role == "visit" and visits:
        course.diary.place(course.page, sentence, visits[0])
        return visits[:1]
    makes = clause.voice != "passive" and not _recalled(sentence, clause.at) and clause.role in {"meet", "plant"} or (clause.role == "host" and clause.objects and course.current is None)
    if clause.role == "meet" and _recalled(sentence, clause.at):
        return []
    if makes and clause.subjects and (len(clause.subjects) > 1 or clause.objects or clause.role != "meet") and not sentence.has("award"):
        return [_implicit(course, sentence, clause)]
    return [course.current] if course.current else []


def _recalled(sentence: Sentence, at: int) -> bool:
    """Whether a meeting is one of the past: "the speakers first met in 1997"."""
    return any(i.kind in {"former", "ordinal"} for i in sentence.items[max(0, at - 2) : at + 3])


def _placed(sentence: Sentence, first: int) -> bool:
    """Whether a gathering is one in whose course something happens: "during the visit"."""
    before = [i for i in sentence.items[max(0, first - 2) : first + 1] if i.kind in {"during", "event_in", "in"}]
    return bool(before) and sentence.items[first].kind != "event" or any(i.value == "during" for i in before)


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
    speakers = _speakers(course, sentence, clause) >= 2
    own = {o.key for _, o in course.diary.named.get(sentence.index, [])}
    visits = [o for o in course.diary.occasions if o.kind == "visit" and o.key not in own and (clause.tense == "future" or not o.ahead)]
    kinds = {"parliament_speakers_meeting"} if speakers else {"other"}
    known = [o for o in course.diary.occasions if o.sort in {"implicit", "meeting"} and o.kind in kinds and not o.number and not o.bodies]
    for one in (*(known if speakers else ()), *visits, *known):
        course.diary.place(course.page, sentence, one)
        course.current = one
        return one
    one = course.diary.implicit(course.page, sentence, sentence.items[clause.at], speakers=speakers)
    course.current = one
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
            evidence=_evidence(page, part),
        )


def _evidence(page: Page, part: Part) -> Evidence:
    spans = page.spans(part.sentence, part.item, part.verb)
    if part.also:
        spans = tuple(sorted({*spans, *page.spans(part.also[0], part.also[1])}))
    return Evidence(spans=spans, rule=part.rule, confidence=0.8)
