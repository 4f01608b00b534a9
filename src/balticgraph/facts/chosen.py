"""Which event a clause is about: the one named, the one told of, or a meeting that the verb itself tells of.

A bare verb of speech needs an anchor at an event.
"""

from balticgraph.facts.anchors import anchored, is_topic, of_their_own, stands_in
from balticgraph.facts.clauses import Clause
from balticgraph.facts.companions import fellows_in_talk, guests, named_with
from balticgraph.facts.days import told
from balticgraph.facts.details import implicit, place
from balticgraph.facts.gathering_words import run_before, speakers_before
from balticgraph.facts.gatherings import gatherings
from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Sentence
from balticgraph.facts.occasions import Occasion
from balticgraph.facts.parts import Course, Groups
from balticgraph.facts.places import spots


def _apart(sentence: Sentence, clause: Clause, groups: Groups) -> bool:
    """Whether a clause is about no event: words without an anchor, the leading of what no sentence names."""
    if clause.role == "say":
        return not anchored(sentence, clause, groups)
    return clause.voice == "leading" and not groups


def chosen_for(course: Course, sentence: Sentence, clause: Clause, groups: Groups) -> list[Occasion]:
    """The occasions that a clause is about."""
    if _apart(sentence, clause, groups):
        return []
    if clause.role == "discuss":
        return _discussed_at(course, sentence, clause, groups)
    if clause.role == "meet":
        heads = _speakers(course, sentence, clause) > 1
        groups = [
            g
            for g in groups
            if any(o.kind != "visit" for o in g[2])
            or (_placed(sentence, g[0]) and not (heads and _stays(sentence, g[0])))
        ]
    if clause.role == "speak":
        groups = [g for g in groups if not is_topic(sentence, clause, g[0])]
    received = guests(sentence, clause) if course.page.language == "en" else ()
    if received:
        groups = [g for g in groups if not any(i.value == "who" for i in sentence.items[received[0] : g[0]])]
    if groups:
        return min(groups, key=lambda group: _distance(group, clause.at))[2]
    invites = clause.role == "host" and clause.voice == "before"
    if clause.role == "visit" or (invites and sentence.has("visit_past", "visit_now", "visit_future")):
        return _visited(course, sentence, clause)
    if clause.role == "meet" and course.current and _with_fellows(sentence, clause, course.current):
        return [course.current]
    if clause.role == "meet" and clause.voice == "passive" and not clause.patients:
        return _met_on_visit(course, sentence) or ([course.current] if course.current else [])
    makes = (
        (clause.voice != "passive" or clause.patients)
        and not _recalled(sentence, clause.at)
        and clause.role in {"meet", "plant"}
    ) or (
        clause.role == "host" and clause.objects and (course.current is None or received or clause.patients)
    )
    if clause.role == "meet" and _recalled(sentence, clause.at):
        return []
    if (
        makes
        and (clause.subjects or clause.patients)
        and (len(clause.subjects) > 1 or clause.objects or clause.role != "meet")
        and not sentence.has("award", "award_of")
    ):
        return [_implicit(course, sentence, clause)]
    return [course.current] if course.current and not _of_next(sentence, clause, course.current) else []


def before_that(sentence: Sentence, clause: Clause, groups: Groups) -> Groups:
    """The occasions that a speaker may stand in: none that only the words behind "that" tell of."""
    that = next(
        (n for n in range(clause.at + 1, len(sentence.items)) if sentence.items[n].kind == "that"), None
    )
    return groups if that is None else [g for g in groups if g[0] < that]


def of_meeting(groups: Groups, found: list[Clause], number: int, until: int) -> Groups:
    """The occasions that a meeting may be: none that the verb before it has already taken.

    "She will attend the session and meet with A".
    """
    before = found[number - 1] if number else None
    taken = (
        before.at if before and before.role in {"attend", "open", "chair", "speak"} else len(groups) + until
    )
    return [g for g in groups if g[0] < until and not taken < g[0] < found[number].at]


def _with_fellows(sentence: Sentence, clause: Clause, current: Occasion) -> bool:
    """Whether a speaker meets the others of the speakers' meeting told of: "meeting with the other speakers"."""
    after = sentence.items[clause.at + 1 : clause.at + 6]
    end = next((n for n, i in enumerate(after) if i.value == "," or i.kind == "person"), len(after))
    named = end < len(after) and after[end].kind == "person"
    others = any(i.kind == "office" and i.value == "speaker" for i in after[:end])
    return others and not named and current.kind == "parliament_speakers_meeting"


def _discussed_at(course: Course, sentence: Sentence, clause: Clause, groups: Groups) -> list[Occasion]:
    """Where a matter was discussed: by several persons where they are told of, by one only where the words place it."""
    fellows = fellows_in_talk(sentence, clause)
    placed = [g for g in groups if not is_topic(sentence, clause, g[0]) and stands_in(sentence, g[0])]
    if placed:
        return min(placed, key=lambda group: _distance(group, clause.at))[2]
    several = len(
        [at for at in (*clause.subjects, *(clause.objects if clause.voice == "passive" else ())) if at >= 0]
    )
    own = of_their_own(sentence)
    if several + len(fellows) < 2 or (groups and not own):
        return []
    if course.current and not course.current.ahead:
        return [course.current]
    return [_implicit(course, sentence, clause)] if (fellows or own) and clause.subjects else []


def _of_next(sentence: Sentence, clause: Clause, current: Occasion) -> bool:
    """Whether a clause tells of what comes after the event told of: "the next plenary will be chaired by A"."""
    before = sentence.items[: clause.at]
    return (
        clause.tense == "future"
        and not current.ahead
        and any(i.kind in {"coming", "next_one"} for i in before)
    )


def _met_on_visit(course: Course, sentence: Sentence) -> list[Occasion]:
    """The visit in whose course meetings are planned."""
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    for one in visits[:1]:
        place(course.diary, course.page, sentence, one)
    return visits[:1]


def _visited(course: Course, sentence: Sentence, clause: Clause) -> list[Occasion]:
    """The visit that a verb tells of: the one named, else a new one where the sentence says where it goes."""
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    onward = any(
        i.kind in {"meet_now", "meet_past", "attend_now", "attend_past"} for i in sentence.items[clause.at :]
    )
    if clause.voice == "going" and onward and not visits:
        return []
    cities = {spot.city for spot in spots(sentence) if spot.city}
    land = _land_behind(sentence, clause.at)
    goes = bool(land) or bool(spots(sentence))
    elsewhere = course.current is None or bool(course.current.city and cities - {course.current.city})
    if not visits and not (goes and elsewhere):
        return [course.current] if course.current else []
    if not visits and not any(at >= 0 for at in clause.subjects):
        return []
    one = visits[0] if visits else course.diary.add("visit", "visit")
    if not visits:
        one.seen.append((sentence, sentence.items[clause.at]))
    place(course.diary, course.page, sentence, one, stay=one.start is None)
    if land and not one.country and not one.city:
        one.country = land.value
        one.shown["country"] = course.page.exactly(sentence, land, land, "country")
    return [one]


def _land_behind(sentence: Sentence, at: int) -> Item | None:
    """The country right behind a verb of visiting: "is on an official visit to Estonia"."""
    for item in sentence.items[at + 1 : at + 4]:
        if item.kind == "country":
            return item if len(item.value) == 2 else None
        if item.kind not in {"link", "range", "article"}:
            return None
    return None


def _distance(group: tuple[int, int, list[Occasion]], at: int) -> float:
    """How far a group of occasions is from a verb; what follows the verb is nearer than what stands before it."""
    return group[0] - at if group[0] > at else (at - group[1]) * 1.2


def _recalled(sentence: Sentence, at: int) -> bool:
    """Whether a meeting is one of the past: "the speakers first met in 1997"."""
    return any(i.kind in {"former", "ordinal"} for i in sentence.items[max(0, at - 2) : at + 3])


def _placed(sentence: Sentence, first: int) -> bool:
    """Whether a gathering is one in whose course something happens: "during the visit"."""
    before = [
        i for i in sentence.items[max(0, first - 2) : first + 1] if i.kind in {"during", "event_in", "in"}
    ]
    return (
        (bool(before) and sentence.items[first].kind != "event")
        or any(i.value == "during" for i in before)
        or _stays(sentence, first)
    )


def _stays(sentence: Sentence, first: int) -> bool:
    """Whether somebody is told to be on a visit: "A, who is on a visit to Riga"."""
    words = [sentence.text(i).lower() for i in sentence.items[max(0, first - 3) : first]]
    return "on" in words and any(word in {"is", "was", "are", "were", "while"} for word in words)


def _elsewhere(course: Course, sentence: Sentence, occasion: Occasion) -> bool:
    """Whether a sentence tells another day or city than a meeting told before has."""
    one = Occasion(0, occasion.kind, occasion.sort)
    place(course.diary, course.page, sentence, one)
    return bool(
        (one.city and occasion.city and one.city != occasion.city)
        or (one.start and occasion.start and one.start != occasion.start)
    )


def _of_other_day(course: Course, sentence: Sentence, occasion: Occasion) -> bool:
    """Whether a sentence tells a day, and another than the one on which an occasion was."""
    diary = course.diary
    days = [d.resolved(diary.base, diary.year, ahead=False) for d in told(sentence) if d.start]
    starts = {start for start, _ in days if start}
    return bool(occasion.start and starts) and not any(
        (occasion.start or "") <= start <= (occasion.end or occasion.start or "") for start in starts
    )


def _implicit(course: Course, sentence: Sentence, clause: Clause) -> Occasion:
    """The meeting that "met with" tells of: the visit that the text is about, or an event of its own."""
    speakers = _speakers(course, sentence, clause) >= 2 and not _of_another(course, sentence, clause)
    if clause.subjects and clause.subjects[0] >= 0 and len(clause.subjects) > 1:
        speakers = speakers or speakers_before(run_before(sentence.items, clause.subjects[0]))
    own = {o.key for _, o in course.diary.named.get(sentence.index, [])}
    visits = [
        o
        for o in course.diary.occasions
        if o.kind == "visit"
        and o.key not in own
        and (clause.tense != "past" or not o.ahead)
        and (not o.mentions or o.mentions[0].sentence <= sentence.index)
    ]
    kinds = {"parliament_speakers_meeting"} if speakers else {"other"}
    known = [
        o
        for o in course.diary.occasions
        if o.sort in {"implicit", "meeting"}
        and o.kind in kinds
        and not o.number
        and not o.bodies
        and not _of_other_day(course, sentence, o)
    ]
    fitting: list[Occasion] = [*known] if speakers else [*visits, *known]
    if fitting and not _elsewhere(course, sentence, fitting[0]):
        place(course.diary, course.page, sentence, fitting[0])
        course.current = fitting[0]
        return fitting[0]
    one: Occasion = implicit(
        course.diary, course.page, sentence, sentence.items[clause.at], speakers=speakers
    )
    course.current = course.met = one
    return one


def in_government(course: Course) -> set[int]:
    """The persons who head a state or are in a government."""
    return {
        key
        for post, keys in course.holders.items()
        if post[1].startswith(("Republic of ", "Government of "))
        for key in keys
    }


def _of_another(course: Course, sentence: Sentence, clause: Clause) -> bool:
    """Whether a head of state or government, or a minister, meets the speakers."""
    people = [course.people.at(sentence, sentence.items[at]) for at in clause.subjects]
    return any(person and person.key in in_government(course) for person in people)


def _speakers(course: Course, sentence: Sentence, clause: Clause) -> int:
    found: set[int] = set()
    for at in (*clause.subjects, *clause.objects, *clause.patients):
        person = course.people.at(sentence, sentence.items[at])
        if person and any(
            person.key in keys for post, keys in course.holders.items() if post[0] == "Speaker"
        ):
            found.add(person.key)
    return len(found)


def meetings_by_noun(course: Course, sentence: Sentence, found: list[Clause]) -> None:
    """Put into the diary a meeting that only a noun and its companions tell of: "A stressed during her meeting with B"."""
    if course.page.language != "en" or course.met or not sentence.has("with") or not found:
        return
    named = course.diary.named.setdefault(sentence.index, [])
    heads = {one.head for one, _ in named}
    for one in gatherings(sentence):
        people = tuple(named_with(sentence.items, one)) if one.sort == "meeting" and not one.kind else ()
        if people and one.head not in heads and found[0].at < one.first and stands_in(sentence, one.first):
            told = Clause(one.head, "meet", found[0].tense, "active", found[0].subjects, people)
            named.append((one, _implicit(course, sentence, told)))
            named.sort(key=lambda pair: pair[0].first)
