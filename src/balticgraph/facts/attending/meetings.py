"""Meetings that a verb tells of, or a noun with those it is with: the visit a text is about, or events of their own."""

from collections.abc import Iterable, Iterator

from balticgraph.facts.attending.headlined_visits import is_headlined
from balticgraph.facts.attending.lithuanian_unnamed import unnamed_heads
from balticgraph.facts.attending.met_too import met_too
from balticgraph.facts.attending.parts import Course, in_government
from balticgraph.facts.attending.stand_ins import counterparts_of, stand_ins_of
from balticgraph.facts.attending.visit_meetings import is_of_guest
from balticgraph.facts.events.day_headings import below_another, give_heading_day
from balticgraph.facts.events.days import told
from balticgraph.facts.events.details import place
from balticgraph.facts.events.entries import of_another_entry
from balticgraph.facts.events.implicit_meetings import implicit
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.events.one_speaker import has_own_company
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.persons.people import Person
from balticgraph.facts.verbs.clause import PRONOUN, Clause
from balticgraph.facts.words.gathering_words import run_before, speakers_before
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states


def meeting_told(course: Course, sentence: Sentence, clause: Clause) -> Occasion:
    """The meeting that "met with" tells of: the visit that the text is about, or an event of its own."""
    met = _meeting_told(course, sentence, clause)
    if met.kind == "other" and _by_no_head(course, sentence, clause):
        course.unlike.add(met.key)
    return met


def _meeting_told(course: Course, sentence: Sentence, clause: Clause) -> Occasion:
    speakers = are_heads(course, sentence, clause)
    if clause.subjects and clause.subjects[0] >= 0 and len(clause.subjects) > 1:
        speakers = speakers or speakers_before(run_before(sentence.items, clause.subjects[0]))
    own = {o.key for _, o in course.diary.named.get(sentence.index, [])}
    if course.page.language == "et":
        own |= {o.key for o in course.diary.occasions if o.seen and o.seen[0][0] is sentence}
    visits = [
        o
        for o in course.diary.occasions
        if o.kind == "visit"
        and o.key not in own
        and not of_another_entry(course.diary, sentence, o)
        and (clause.tense != "past" or not o.ahead)
        and (
            not o.mentions
            or o.mentions[0].sentence <= sentence.index
            or (course.page.language == "en" and any(part.occasion is o for part in course.parts))
            or _met_abroad(sentence, o)
            or _goes_there(sentence, clause)
            or is_headlined(course, sentence, o)
        )
    ]
    guest = not speakers and is_of_guest(sentence, clause)
    if guest and (stay := _visit_behind(course, sentence, clause)):
        place(course.diary, course.page, sentence, stay)
        course.current = stay
        return stay
    kinds = {"parliament_speakers_meeting"} if speakers else {"other"}
    known = [
        o
        for o in course.diary.occasions
        if o.sort in {"implicit", "meeting"}
        and o.kind in kinds
        and not o.number
        and (not o.bodies or (set(o.bodies) <= _STATES_TOGETHER and o.seen[0][0].index < sentence.index))
        and not _of_other_day(course, sentence, o)
        and not below_another(course.diary, sentence, o)
        and not of_another_entry(course.diary, sentence, o)
        and not (clause.objects and has_own_company(o))
    ]
    others = _persons(course, sentence, clause.objects)
    known = [] if met_too(course, sentence, clause, others) else known
    known = [o for o in known if not _of_others(course, sentence, clause, o)]
    after = _told_after(course, sentence, speakers=speakers)
    known = known or (after if speakers else [])
    fitting: list[Occasion] = [*known] if speakers else [*after, *visits, *known]
    fitting = _called_behind(course, sentence) or fitting if clause.role == "plant" else fitting
    fitting = fitting or _just_told(course, sentence, clause)
    if fitting and not _elsewhere(course, sentence, fitting[0]):
        abroad = fitting[0].kind == "visit" and _met_abroad(sentence, fitting[0])
        of_part = fitting[0].kind == "visit" and fitting[0].country and course.page.language != "et"
        if not of_part:  # of a visit to a country, where somebody was met is the place of that alone
            place(course.diary, course.page, sentence, fitting[0], stay=abroad)
        course.current = fitting[0]
        return fitting[0]
    one: Occasion = implicit(
        course.diary, course.page, sentence, sentence.items[clause.at], speakers=speakers
    )
    if not any(
        o.kind == "visit" for o in course.diary.occasions if o.key in own
    ):  # its days are those of the visit
        give_heading_day(course.page, course.diary, sentence, one)
    if guest or (clause.role == "host" and _for_days(course, sentence)):
        one.kind = "visit"
    course.current = course.met = one
    return one


_STATES_TOGETHER = frozenset({"Baltic states"})
"""What a title calls those by who are then told by name: "Balti riikide presidentide kohtumine", "A kohtus B-ga"."""


def _goes_there(sentence: Sentence, clause: Clause) -> bool:
    """Whether a headline tells of a visit by its verb and behind a colon whom the guest meets: "A lankysis Taline: susitiks su B"."""
    colon = next((n for n in range(clause.at - 1, 0, -1) if sentence.items[n].value == ":"), 0)
    before = sentence.items[:colon]
    return any(
        i.kind.startswith("visit_") or sentence.words.keys[i.first].startswith("apmekl") for i in before
    )


def _visit_behind(course: Course, sentence: Sentence, clause: Clause) -> Occasion | None:
    """The visit that a sentence names behind a verb of meeting."""
    named = course.diary.named.get(sentence.index, [])
    return next((o for one, o in named if o.kind == "visit" and one.first > clause.at), None)


def _just_told(course: Course, sentence: Sentence, clause: Clause) -> list[Occasion]:
    """The meeting of the sentence before, where those who met are now named: "The Council met in Riga. A, B and C met at the museum"."""
    before = [o for _, o in course.diary.named.get(sentence.index - 1, [])]
    several = clause.role == "meet" and len(clause.subjects) > 1 and not clause.objects
    if sentence.language != "en" or not several or len(before) != 1 or clause.tense != "past":
        return []
    one = before[0]
    cities = {spot.city for spot in spots(sentence) if spot.city}
    apart = told(sentence) or (cities and one.city not in cities)
    meets = one.kind == "other" and one.sort in {"meeting", "sitting", "summit"} and not one.ahead
    if apart or not meets or any(part.occasion is one for part in course.parts):
        return []
    return [one]


def _called_behind(course: Course, sentence: Sentence) -> list[Occasion]:
    """The ceremony of a planting or unveiling that only a sentence behind calls so: "A planted an oak. The ceremony was attended"."""
    near = range(sentence.index + 1, sentence.index + _CALLED_LATE)
    behind = next((named for n in near if (named := course.diary.named.get(n))), [])
    return [o for one, o in behind if one.sort in {"ceremony", "event"} and o.mentions[0] is one]


_CALLED_LATE = 6
"""How many sentences on a ceremony is called one, where no other event is told of in between."""


def _for_days(course: Course, sentence: Sentence) -> bool:
    """Whether the line above a sentence tells several days, for which somebody hosts a guest."""
    above = course.diary.headings.get(sentence.index)
    return above is not None and above[1].end is not None


def _told_after(course: Course, sentence: Sentence, *, speakers: bool) -> list[Occasion]:
    """The meeting that Estonian calls by its noun only behind the verb of it: "A kohtus B-ga. Kohtumisel märkisid spiikrid"."""
    if course.page.language != "et":
        return []
    for one in course.diary.occasions:
        first = one.mentions[0].sentence if one.mentions else 0
        kinds = {"other", "parliament_speakers_meeting"} if speakers else {"other"}
        plain = one.kind in kinds and one.sort == "meeting" and not (one.bodies or one.number)
        soon = _SOON * (1 + speakers)
        if plain and 0 < first - sentence.index <= soon and not any(p.occasion is one for p in course.parts):
            one.kind = "parliament_speakers_meeting" if speakers else one.kind
            return [one]
    return []


_SOON = 2


def _met_abroad(sentence: Sentence, visit: Occasion) -> bool:
    """Whether a Latvian text begins with who was met in a foreign capital, and only then calls it a visit: "Oslo tikās ar A"."""
    lands = {states().capital_of.get(spot.city or "") for spot in spots(sentence)} - {None, "LV"}
    return sentence.language == "lv" and bool(lands) and not (visit.city or visit.country or visit.start)


def _of_others(course: Course, sentence: Sentence, clause: Clause, occasion: Occasion) -> bool:
    """Whether English names both sides of a meeting, and others met at the one told before: "A met B. C met D"."""
    if course.page.language != "en" or PRONOUN in clause.subjects or not clause.objects:
        return False
    here = {person.key for person in _persons(course, sentence, (*clause.subjects, *clause.objects))}
    there = {part.person.key for part in course.parts if part.occasion is occasion}
    both = any(True for _ in _persons(course, sentence, clause.subjects)) and len(here) > 1
    return both and len(there) > 1 and not here & there


def are_heads(course: Course, sentence: Sentence, clause: Clause) -> bool:
    """Whether those who meet are heads of parliaments, and not one of another rank with some of them."""
    return speakers_in(course, sentence, clause) >= _TWO and not _of_another(course, sentence, clause)


def speakers_in(course: Course, sentence: Sentence, clause: Clause) -> int:
    """How many of those in a clause are heads of parliaments."""
    people = _persons(course, sentence, (*clause.subjects, *clause.objects, *clause.patients))
    heads = {key for post, keys in course.holders.items() if post[0] == "Speaker" for key in keys}
    like = [
        p
        for h in course.held.get(sentence.index, ())
        if h.person < 0
        for p in counterparts_of(course, sentence, h)
    ]
    told = {person.key for person in (*people, *like, *_titled(course, sentence, clause, heads))}
    return len(heads & told) + unnamed_heads(sentence, clause, course.held.get(sentence.index, []))


def _titled(course: Course, sentence: Sentence, clause: Clause, heads: set[int]) -> list[Person]:
    """Those told by title alone in a Latvian or Estonian meeting of heads of parliaments: "Saeimas priekšsēdētāja tiksies ar spīkeri A"."""
    met = list(_persons(course, sentence, clause.objects))
    if sentence.language not in {"lv", "et"} or not met or any(person.key not in heads for person in met):
        return []
    meant = stand_ins_of(course, course.held.get(sentence.index, []), sentence)
    return [person for at in clause.subjects for person in meant.get(at, ())]


def _persons(course: Course, sentence: Sentence, places: Iterable[int]) -> Iterator[Person]:
    """The persons at items, with the one whom a pronoun means."""
    for at in places:
        named = course.people.at(sentence, sentence.items[at]) if at != PRONOUN else None
        meant = [person for person, _, _ in course.last[:1]] if at == PRONOUN else []
        yield from [named] if named else meant


def place_where_met(course: Course, sentence: Sentence, found: list[Clause]) -> None:
    """Give the meeting that a verb told of last the place of an Estonian sentence without persons.

    "Kohtuti Riigikogus", "Toompeal toimunud kohtumisel räägiti julgeolekust".
    """
    met = course.met
    if sentence.language != "et" or met is None or course.diary.named.get(sentence.index):
        return
    if (spot := _where_held(sentence)) is not None and met.sort == "implicit":
        set_place(course.page, sentence, met, spot)
        return
    if not found or found[0].role != "meet" or found[0].at > 0 or sentence.has("person"):
        return
    place(course.diary, course.page, sentence, met)


def _where_held(sentence: Sentence) -> Spot | None:
    """The place right before a meeting that only points back: "Riigikogus toimunud kohtumisel"."""
    items = sentence.items
    at = next((n for n, i in enumerate(items) if (i.kind, i.value) == ("event_in", "meeting")), 0)
    held = at > 1 and items[at - 1].kind == "quality"
    return next((spot for spot in spots(sentence) if held and spot.last == at - _TWO), None)


_TWO = 2


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


def _of_another(course: Course, sentence: Sentence, clause: Clause) -> bool:
    """Whether a head of state or government, a minister, or another who heads no parliament, meets the speakers."""
    governing = in_government(course)
    met = [at for at in clause.objects if at not in clause.subjects]
    if met and _by_no_head(course, sentence, clause):
        return True
    all_met = [person.key in governing for person in _persons(course, sentence, met)]
    many = course.page.language == "en" and len(all_met) > 1
    return any(person.key in governing for person in _persons(course, sentence, clause.subjects)) or (
        bool(all_met) and (any(all_met) if many else all(all_met))
    )


def _by_no_head(course: Course, sentence: Sentence, clause: Clause) -> bool:
    """Whether all who meet somebody hold offices, and none heads a parliament: "the Deputy Speaker A met the Speakers B and C"."""
    who = {person.key for person in _persons(course, sentence, clause.subjects)}
    if not who and clause.subjects:
        meant = stand_ins_of(course, course.held.get(sentence.index, []), sentence)
        who = {person.key for at in clause.subjects for person in meant.get(at, ())}
    posts = course.holders.items()
    heads = {key for post, keys in posts if post[0] == "Speaker" for key in keys}
    others = {key for post, keys in posts for key in keys} - heads
    return bool(who) and who <= others
