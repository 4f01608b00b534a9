"""Lists of participants: the lines of persons under a heading that tells who came."""

from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.attending.list_headings import told_by_heading
from balticgraph.facts.attending.listings import begins_list, line_of_list, of_jury, of_member
from balticgraph.facts.attending.lithuanian_lists import line_in_lithuanian, listed_event
from balticgraph.facts.attending.parts import CAPACITY, Course, Part
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.role_labels import heading_role
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def listed(course: Course, sentence: Sentence, found: list[Clause], groups: Groups) -> bool:
    """Whether a sentence is a line of a list of participants, whose persons then attend.

    A heading with a colon begins one.
    """
    items = sentence.items
    heading = (items[-1].value == ":" or len(items) == 1 or _is_line(sentence)) and not sentence.has(
        "nominee", "award", "field"
    )
    if items[-1].value == ":" and course.page.language == "et" and of_jury(sentence):
        course.listing = None
        return True
    if heading and any(c.role == "attend" and not c.objects for c in found):
        named = [o for _, _, many in groups for o in many]
        unnamed = not named and any(True for _ in gatherings(sentence))
        told = None if unnamed else named[0] if named else course.listing or course.current
        told = listed_event(course, sentence, groups) or told
        course.listing, course.listed_as = told or _of_presidium(course, sentence), "attended"
        course.listed_ahead = False
        return True
    asks = items[-1].value == "?" and course.page.language == "lv"
    if (heading or asks) and (did := told_by_heading(sentence, found)):
        ahead = sentence.language == "lt" and sentence.has(
            "future", "visit_future", "speak_future", "attend_future"
        )
        course.listing, course.listed_as, course.listed_ahead = _at(course, groups), did, ahead
        return True
    begins = course.members and of_member(course, sentence)
    if begins or (course.page.language == "en" and begins_list(course, sentence, found, groups)):
        return True
    role = (
        heading_role(sentence) if course.page.language == "en" and (course.listing or course.current) else ""
    )
    if role:
        course.listing, course.listed_as = course.listing or course.current, CAPACITY[role]
        course.listed_ahead = False
        return True
    if course.listing is None:
        return False
    line = _LINES.get(course.page.language)
    if line and line(course, sentence, found):
        return True
    people = [(n, i) for n, i in enumerate(items[:4]) if i.kind == "person"]
    if not people and not found and (_heads_group(items) or _of_nobody(items)):
        return True
    if not people or found or items[-1].value == ":":
        course.listing = course.listing if _tells_more(sentence, found) else None
        return False
    for item in _row_of(items, people[0][0]):
        person = course.people.at(sentence, item)
        if person:
            told = course.listing
            course.parts.append(
                Part(
                    person,
                    told,
                    course.listed_as,
                    told.ahead or course.plans or course.listed_ahead,
                    sentence,
                    item,
                    item,
                    "participants-list@1",
                )
            )
    return True


_LINES = {"en": line_of_list, "lt": line_in_lithuanian, "lv": line_of_list}


def _tells_more(sentence: Sentence, found: list[Clause]) -> bool:
    """Whether a line of a Latvian list tells by a verb what one of those listed does: "- A – vadīs delegāciju;"."""
    listed_one = sentence.language == "lv" and sentence.zone is Zone.ITEM
    return listed_one and bool(found) and sentence.items[-1].value != ":"


def _is_line(sentence: Sentence) -> bool:
    """Whether a short Lithuanian line ends with its verb: "Posėdyje dalyvavo", "Susitikimo dalyviai", "Nurodyti šie dalyviai."."""
    items = sentence.items
    if sentence.language == "lt" and items[-1].value == "." and len(items) > _ALONE:
        these = sentence.words.keys[items[-3].last] in word_list("lt", "pronouns", "these")
        return these and items[-2].kind.startswith("attend_")
    alone = sentence.language == "lt" and 1 < len(items) <= _ALONE
    return alone and items[0].kind in {"event", "event_in"} and items[-1].kind.startswith("attend_")


def _at(course: Course, groups: Groups) -> Occasion | None:
    """The event of a heading: the one that it names, else what is told of."""
    return next((o for _, _, many in groups for o in many), course.current)


def _heads_group(items: tuple[Item, ...]) -> bool:
    """Whether a short line names a group of those who are listed: "Members of the committee", "Latvia:"."""
    named = any(
        i.kind in {"office", "delegation", "committee", "organ", "country", "body", "parliament"}
        for i in items
    )
    alone = len(items) <= _ALONE and items[-1].value != ":"
    return (
        len(items) <= _SHORT
        and (named or alone)
        and not any(i.kind in {"num", "month", "agenda"} for i in items)
    )


def _of_nobody(items: tuple[Item, ...]) -> bool:
    """Whether a line of a list names somebody by an office that no name can be read beside."""
    return items[-1].value != ":" and len(items) < _LONGEST_LINE and any(i.kind == "office" for i in items)


_LONGEST_LINE = 16
_SHORT, _ALONE = 5, 2


def _row_of(items: tuple[Item, ...], at: int) -> Iterator[Item]:
    """The person at an item and those that follow it with nothing but commas between."""
    yield items[at]
    while at + 2 < len(items) and items[at + 1].value in {",", "and"} and items[at + 2].kind == "person":
        at += 2
        yield items[at]


def _of_presidium(course: Course, sentence: Sentence) -> Occasion:
    """The sitting of a list of participants that no event was named for: the Presidium's.

    Where its members are listed.
    """
    told = [one.phrase.post[1] for many in course.held.values() for one in many if one.phrase.post]
    members = sum(body == "Baltic Assembly Presidium" for body in told)
    fellows = sum(body.endswith("Committee (Baltic Assembly)") for body in told)
    kind = (
        "ba_committee" if fellows >= 3 and fellows > members else "ba_presidium" if members >= 3 else "other"
    )
    known = [o for o in course.diary.occasions if o.sort in {"sitting", "meeting"} and o.number is None]
    known = [o for o in known if o.kind == kind or (o.kind == "other" and not o.bodies)]
    if kind == "ba_committee" and known:
        known[0].kind = kind
        return known[0]
    one = course.diary.add(kind, "sitting")
    one.seen.append((sentence, sentence.items[0]))
    return one
