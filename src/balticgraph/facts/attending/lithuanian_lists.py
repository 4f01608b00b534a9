"""Lines of a Lithuanian list of participants that name several, or one behind his ranks: "Iš Latvijos: pirmininkas A, sekretorė B"."""

from collections.abc import Iterator, Sequence

from balticgraph.documents.release import Zone
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.persons.people import Person
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_HEAD, _LONGEST, _TITLE = 6, 60, 3
_SITTINGS = frozenset({"ba_presidium", "ba_committee", "consultation"})
_OF_GROUP = frozenset(
    {"country", "delegation", "body", "organ", "parliament", "committee", "committee_of", "topic"}
)


def line_in_lithuanian(course: Course, sentence: Sentence, found: Sequence[Clause]) -> bool:
    """Whether a line of a list begins with a group and a colon, or is an item of it, and so names who took part."""
    told = course.listing
    if told is None or found or not sentence.has("person") or len(sentence.items) > _LONGEST:
        return False
    if not (_begins_with_group(sentence) or sentence.zone is Zone.ITEM) or _tells(sentence):
        return False
    ahead, many = told.ahead or course.plans or course.listed_ahead, list(_named(course, sentence))
    for person, item in many:
        course.parts.append(
            Part(person, told, course.listed_as, ahead, sentence, item, item, "participants-list@1")
        )
    return bool(many)


def listed_event(course: Course, sentence: Sentence, groups: Groups) -> Occasion | None:
    """The event of a Lithuanian heading that names none: that which the text began with, "Dalyviai" being those of it."""
    if sentence.language != "lt" or groups or course.listing or len(sentence.items) > _HEAD:
        return None
    told = [
        o
        for o in course.diary.occasions
        if o.mentions and o.mentions[0].sentence <= _TITLE and o.kind in _SITTINGS
    ]
    return min(told, key=lambda o: o.mentions[0].sentence, default=None)


def _named(course: Course, sentence: Sentence) -> Iterator[tuple[Person, Item]]:
    """The persons of a line with their items, but for names spelled again in brackets and such as stand in another case."""
    for at, item in enumerate(sentence.items):
        person = course.people.at(sentence, item) if item.kind == "person" else None
        if person and not _spelled(sentence.items, at) and not course.people.is_oblique(sentence, item):
            yield person, item


def _begins_with_group(sentence: Sentence) -> bool:
    """Whether a line begins with the words for a group and a colon or dash: "Iš Estijos:", "Estijos delegacija BA –"."""
    head = sentence.items[:_HEAD]
    at = next((n for n, i in enumerate(head) if i.value in {":", "–", "-"}), 0)
    return at > 0 and all((i.kind in _OF_GROUP or i.kind in {"takes_from"}) for i in head[:at])


def _tells(sentence: Sentence) -> bool:
    """Whether a line has a verb, and so is a sentence of its own."""
    return any(
        i.kind.endswith(("_past", "_now", "_future")) or i.kind in {"event", "month"} for i in sentence.items
    )


def _spelled(items: tuple[Item, ...], at: int) -> bool:
    """Whether a name is the spelling in brackets of the one before it."""
    return at > 1 and items[at - 1].value == "(" and items[at - 2].kind == "person"
