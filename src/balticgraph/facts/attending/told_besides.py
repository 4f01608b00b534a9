"""What English sentences tell of parts by no verb that the lexicon has, after all that their verbs told."""

from collections.abc import Iterator, Sequence

from balticgraph.facts.attending.after_colon import after_colon
from balticgraph.facts.attending.by_each import by_each
from balticgraph.facts.attending.estonian_company import in_company_told
from balticgraph.facts.attending.estonian_doing import did_there
from balticgraph.facts.attending.estonian_entries import of_verbless_line, owners_told
from balticgraph.facts.attending.estonian_frames import told_by_frames
from balticgraph.facts.attending.estonian_guests import guests_of
from balticgraph.facts.attending.exchanges import exchanges
from balticgraph.facts.attending.in_sequence import in_sequence
from balticgraph.facts.attending.opening_words import opening_words
from balticgraph.facts.attending.own_talks import own_talks
from balticgraph.facts.attending.parts import CAPACITY, Course, Part, Whom, parts_at
from balticgraph.facts.attending.placed_there import placed_there
from balticgraph.facts.attending.planned_lists import in_place_of
from balticgraph.facts.attending.planned_told import planned_told
from balticgraph.facts.attending.prize_givers import prize_givers
from balticgraph.facts.attending.told_last import told_last
from balticgraph.facts.attending.whose_words import whose_words
from balticgraph.facts.attending.with_somebody import with_somebody
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import Person
from balticgraph.facts.verbs.beside import title_begins
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def told_besides(
    course: Course,
    sentence: Sentence,
    found: Sequence[Clause],
    groups: Groups,
    stand_ins: Whom,
    held: Sequence[Held],
) -> Iterator[Part]:
    """The parts of those whom no verb of taking part gave one, each once."""
    if course.page.language == "et":
        yield from of_verbless_line(course, sentence)
        yield from owners_told(course, sentence)
        yield from guests_of(course, sentence, groups)
        yield from did_there(course, sentence, groups)
        yield from told_by_frames(course, sentence, groups)
        yield from in_company_told(course, sentence)
    if course.page.language != "en":
        return
    whom = _named(course, sentence, stand_ins)
    if not whom:
        return
    given = {
        p.person.key
        for p in course.told_here()
        if p.sentence is sentence or (p.also is not None and p.also[0] is sentence)
    }
    begins = title_begins(sentence.items, held)
    planned = planned_told(course, sentence, found, groups, whom, begins)
    told = [
        *after_colon(course, sentence, found, groups, whom, begins),
        *planned,
        *_by_role(course, sentence, groups, whom),
        *own_talks(course, sentence, groups, whom, begins),
        *told_last(course, sentence, groups, whom, begins),
        *with_somebody(course, sentence, groups, whom, begins),
    ] + (
        []
        if course.plans
        else [
            *opening_words(course, sentence, groups, whom, begins),
            *placed_there(course, sentence, groups, whom, begins),
            *prize_givers(course, sentence, groups, whom, begins),
            *whose_words(course, sentence, groups, whom, begins),
            *in_sequence(course, sentence, found, whom, begins),
            *exchanges(course, sentence, groups, whom, begins),
            *_in_place(course, sentence, groups, whom, begins),
        ]
    )
    for part in (*told, *by_each(course, sentence, told, whom, begins)):
        if part.person.key not in given:
            given.add(part.person.key)
            yield part


def _in_place(
    course: Course, sentence: Sentence, groups: Groups, whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The parts of those who came to what is over in the place of others: "was replaced by A", "A in her stead"."""
    one = groups[0][2][0] if groups else course.current
    if one is None or one.ahead or sentence.has("award", "award_of", "nominee", "future"):
        return
    if any(i.kind == "num" and len(i.value) == _YEAR for i in sentence.items):
        return  # "in 2019 A was replaced by B"
    for at, by in in_place_of(sentence, whom, begins):
        yield from course.took_part(sentence, (at,), one, sentence.items[by], "in-place@1", ahead=False)


_YEAR = 4


def _named(course: Course, sentence: Sentence, stand_ins: Whom) -> dict[int, Sequence[Person]]:
    """The persons at the items of a sentence, those too whom an office alone means."""
    found: dict[int, Sequence[Person]] = dict(stand_ins)
    for at, item in enumerate(sentence.items) if "person" in sentence.kinds else ():
        if item.kind == "person" and (person := course.people.at(sentence, item)):
            found[at] = [person]
    return found


def _by_role(course: Course, sentence: Sentence, groups: Groups, whom: Whom) -> Iterator[Part]:
    """The parts of those whom English calls by what they are at an event: "the keynote speaker, A, warned of", "panellist A said"."""
    if sentence.kinds.isdisjoint(_ROLES) or sentence.has("negation", "award", "award_of"):
        return
    occasion = groups[0][2][0] if groups else course.current
    for at in whom if occasion else ():
        if (role := _role_before(sentence, at)) and occasion:
            ahead = occasion.ahead or course.plans
            yield from parts_at(whom, sentence, at, at, occasion, CAPACITY[role], "by-role@1", ahead=ahead)


def _role_before(sentence: Sentence, at: int) -> str:
    """The role that stands before a person with no more than commas round the name; "" where there is none."""
    items, keys = sentence.items, sentence.words.keys
    step = at - 1
    if items[step].value == "," and not (at + 1 < len(items) and items[at + 1].value == ","):
        return ""
    step -= items[step].value == ","
    if step < 0 or items[step].kind not in _ROLES or keys[items[step].last].endswith("s"):
        return ""
    if items[step].kind == "roster":
        return (
            items[step].value if keys[items[step].last] in word_list("en", "anchors", "single_roles") else ""
        )
    before = keys[items[step - 1].last] if step else ""
    return (
        "speak"
        if before in word_list("en", "anchors", "which_one") and sentence.text(items[step]) == "speaker"
        else ""
    )


_ROLES = frozenset({"roster", "office"})
