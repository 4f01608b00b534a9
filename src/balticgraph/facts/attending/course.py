"""The course of a text: who takes part in what, sentence by sentence."""

from collections.abc import Iterator

from balticgraph.facts.attending.announced import is_announced
from balticgraph.facts.attending.at_their_meeting import met_as_officers
from balticgraph.facts.attending.by_nouns import by_nouns
from balticgraph.facts.attending.chosen import before_that, of_meeting
from balticgraph.facts.attending.comitatives import met_by_noun
from balticgraph.facts.attending.companions import companions
from balticgraph.facts.attending.estonian_clauses import but_while
from balticgraph.facts.attending.guest_lands import place_by_guests
from balticgraph.facts.attending.heads_of_both import heads_of_both
from balticgraph.facts.attending.latvian_frames import in_course_of_visit
from balticgraph.facts.attending.latvian_speeches import oration_held
from balticgraph.facts.attending.live_occasions import but_planned, framed_alone, left_to_tell_of
from balticgraph.facts.attending.long_past import but_long_past
from balticgraph.facts.attending.meetings import place_where_met
from balticgraph.facts.attending.meetings_by_noun import meetings_by_noun
from balticgraph.facts.attending.owners import on_their_visit
from balticgraph.facts.attending.participants import listed
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.attending.parts_of_clause import parts_of_clause
from balticgraph.facts.attending.plans import is_listed, is_programme_line, meetings_just_told, only_plans
from balticgraph.facts.attending.pronouns import remember
from balticgraph.facts.attending.received_apart import is_reception
from balticgraph.facts.attending.rosters import by_speech, genitives
from balticgraph.facts.attending.speakers_met import meet_on_visits, name_by_speakers
from balticgraph.facts.attending.speeches import own_speech
from balticgraph.facts.attending.stand_ins import is_object, stand_ins_of
from balticgraph.facts.attending.stayed_away import truly_there
from balticgraph.facts.attending.talks_of_visits import met_by_delegations, talks_of_visits
from balticgraph.facts.attending.told_besides import told_besides
from balticgraph.facts.attending.turned_to import BESIDE, goes_to_come, turned_to
from balticgraph.facts.attending.visit_meetings import met_by_rank, visit_told
from balticgraph.facts.events.days import told as days_told
from balticgraph.facts.events.details import groups_of
from balticgraph.facts.events.entries import begins_entry
from balticgraph.facts.events.occasions import Diary, Groups
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.clauses import clauses
from balticgraph.facts.verbs.leaders import with_accompanied, with_leaders
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.naming import inflection
from balticgraph.facts.words.title_cases import oblique_by_title


def parts_of_page(page: Page, people: People, diary: Diary, held: dict[int, list[Held]]) -> list[Part]:
    """Every part that the telling sentences of a page give someone."""
    course = Course(page, people, diary, held, _holders(page, people, held))
    course.plans = plans = page.language in {"en", "lt"} and only_plans(page)
    by_days = page.language != "et" and bool(diary.headings)
    for sentence in page.told:
        if by_days:
            course.plans = plans or is_listed(diary, sentence)
        _read(course, sentence)
    course.plans = plans
    course.parts += own_speech(course)
    course.parts += oration_held(course)
    course.parts += heads_of_both(course)
    meet_on_visits(course)
    name_by_speakers(course)
    talks_of_visits(course)
    met_by_delegations(course)
    place_by_guests(course)
    return [part for part in course.parts if not _too_late(diary, part)]


def _too_late(diary: Diary, part: Part) -> bool:
    """Whether somebody is announced for an event that is over, in a sentence that does not name it."""
    one = part.occasion
    over = one.past and not (one.later or one.coming or one.under_way)
    if part.sentence.language != "lv":
        day, base = one.end or one.start, diary.base
        ended = bool(base and day and day < base.isoformat())
        over = over and part.sentence.language == "en" and (ended or one.sort in BESIDE)
    return part.announced and over and all(o is not one for _, o in diary.named.get(part.sentence.index, []))


def _holders(page: Page, people: People, held: dict[int, list[Held]]) -> dict[tuple[str, str], set[int]]:
    found: dict[tuple[str, str], set[int]] = {}
    for sentence in page.sentences:
        for one in held.get(sentence.index, ()):
            person = people.at(sentence, sentence.items[one.person]) if one.person >= 0 else None
            if person and one.phrase.post and one.phrase.held:
                found.setdefault(one.phrase.post, set()).add(person.key)
    return found


def _read(course: Course, sentence: Sentence) -> None:
    """Put the parts that a sentence tells into the course, and leave the next ones what they may go on to tell of."""
    if begins_entry(course.diary, sentence):
        course.current, course.met, course.last = None, None, []
    if _is_mute(course, sentence):
        return
    course.began = len(course.parts)
    held = course.held.get(sentence.index, [])
    stand_ins = stand_ins_of(course, held, sentence)
    never = inflection(course.page.language).oblique
    oblique = {
        n
        for n, i in _persons(sentence)
        if course.people.is_oblique(sentence, i) or sentence.text(i).endswith(never)
    }
    oblique |= oblique_by_title(sentence)
    oblique |= {at for at in stand_ins if is_object(sentence, sentence.items[at])}
    found = clauses(sentence, held, tuple(stand_ins), oblique, with_articles=course.page.language == "en")
    if course.page.language == "et":
        found = with_accompanied(sentence, with_leaders(sentence, found))
    meetings_by_noun(course, sentence, found)
    groups = meetings_just_told(
        course, groups_of(sentence, course.diary.named.get(sentence.index, [])), sentence
    )
    course.current = turned_to(course, sentence, found, groups) or course.current
    if listed(course, sentence, found, groups):
        return
    before = course.current
    place_where_met(course, sentence, found)
    for number, clause in enumerate(found):
        if number and _talk_of_met(found[number - 1], clause):
            continue
        until = found[number + 1].at if number + 1 < len(found) else len(sentence.items)
        own = but_while(sentence, clause, groups)
        own = of_meeting(sentence, own, found, number, until) if clause.role == "meet" else own
        if course.page.language == "en" and (
            clause.role == "visit" or (clause.voice == "passive" and is_reception(sentence, found, number))
        ):
            own = [g for g in groups if g[0] < until]
        if clause.role in {"say", "speak"}:
            own = but_long_past(course, before_that(sentence, clause, own))
            own = but_planned(sentence, own, found[number - 1] if number else None, clause)
        read = _parts_by_rank if clause.role == "meet" else parts_of_clause
        for part in read(course, sentence, clause, own, stand_ins):
            course.parts.append(part)
    _read_nouns(course, sentence, found, groups, stand_ins)
    course.parts += list(told_besides(course, sentence, found, groups, stand_ins, held))
    course.parts[course.began :] = truly_there(course, sentence)
    remember(course, sentence, found)
    live = left_to_tell_of(course, sentence, found, groups)
    ended = (
        found and groups and groups[-1][0] > found[-1].at and found[-1].role in {"attend", "open", "chair"}
    )
    if ended or (live and is_programme_line(sentence)):
        course.current = groups[-1][2][0]
    elif live and course.current is before and (goes_to_come(course, live[0]) or found or before is None):
        numbered = [o for o in live if not o.ahead]
        stays = course.page.language == "en" and course.current and not course.current.ahead and not numbered
        course.current = course.current if stays else (numbered or live)[0]
    course.current = course.current or framed_alone(course, sentence)


def _parts_by_rank(
    course: Course, sentence: Sentence, clause: Clause, groups: Groups, stand_ins: dict[int, list[Person]]
) -> Iterator[Part]:
    """The parts that a clause gives, those whom a head of parliament met besides another one being met on the visit."""
    met, rest = met_by_rank(course, sentence, clause)
    apart = bool(rest) and (clause.tense != "past" or bool(days_told(sentence)))
    beside = [g for g in groups if g[2][0].kind != "visit"] if apart else groups
    yield from parts_of_clause(course, sentence, met, beside, stand_ins)
    if rest and (visit := visit_told(course)):
        if len(beside) < len(groups):  # "during his visit, A met": who met was on it
            rest = (*(at for at in met.subjects if at >= 0), *rest)
        ahead = is_announced(course, sentence, clause, visit)
        yield from course.took_part(sentence, rest, visit, sentence.items[clause.at], "meet@1", ahead=ahead)


def _read_nouns(
    course: Course,
    sentence: Sentence,
    found: list[Clause],
    groups: Groups,
    stand_ins: dict[int, list[Person]],
) -> None:
    """Read the parts of which nouns tell, in the languages that have them by their cases."""
    if course.page.language == "en":
        course.parts += met_as_officers(course, sentence, stand_ins, groups)
        course.parts += by_speech(course, sentence, groups)
        course.parts += companions(course, sentence, found)
        return
    course.parts += genitives(course, sentence)
    course.parts += by_speech(course, sentence, groups)
    course.parts += by_nouns(course, sentence, groups)
    course.parts += met_by_noun(course, sentence, found)
    course.parts += on_their_visit(course, sentence)
    course.parts += in_course_of_visit(course, sentence, found)


def _is_mute(course: Course, sentence: Sentence) -> bool:
    """Whether a sentence tells of nobody's part: it has nobody, no occasion and nothing that heads a list of participants."""
    named = sentence.index in course.diary.named or sentence.items[-1].value in {":", "?"}
    return not named and sentence.kinds.isdisjoint(_OF_PARTS)


_OF_PARTS = frozenset(
    {
        "person", "office", "pronoun", "roster", "event", "event_in", "speech", "talk", "delegation", "its",
        "attend_past", "attend_now", "attend_future", "speak_past", "meet_past",
    }
)  # fmt: skip
"""The kinds without which, and without an occasion, a sentence tells of nobody's part: four in ten of those of a release."""


def _talk_of_met(before: Clause, clause: Clause) -> bool:
    """Whether a clause only says what those talked of who have met: "met with A; the two discussed security"."""
    met = {*before.subjects, *before.objects}
    return (before.role, clause.role) == ("meet", "discuss") and met.issuperset(clause.subjects)


def _persons(sentence: Sentence) -> list[tuple[int, Item]]:
    """The persons of a sentence, each with its place among the items."""
    if "person" not in sentence.kinds:
        return []
    return [(at, item) for at, item in enumerate(sentence.items) if item.kind == "person"]
