"""English and Latvian lists of those who took part: the heading that tells their part, and the lines that name them."""

from collections.abc import Sequence
from itertools import pairwise

from balticgraph.facts.attending.parts import CAPACITY, Course, Part
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def begins_list(course: Course, sentence: Sentence, found: Sequence[Clause], groups: Groups) -> bool:
    """Whether a line with a colon tells the part of those listed below it, whom the course then takes for it.

    "The session was opened by:", "Next to speak were the following guests:", "The participants:".
    """
    items = sentence.items
    if items[-1].value != ":" or sentence.has("person", "award", "award_of", "field", "nominee"):
        return False
    if _of_members(sentence):
        course.listing, course.members = None, True
        return True
    role, ahead = _role(sentence, found)
    event = next((o for _, _, many in groups for o in many), course.current)
    if not role or event is None:
        return False
    course.listing, course.listed_as = event, CAPACITY[role]
    course.listed_ahead = ahead
    return True


def _of_members(sentence: Sentence) -> bool:
    """Whether a heading tells who belongs to a jury: "Each state is represented on it by:", "Members of the Joint Jury are:"."""
    said = sentence.said
    return any(pair in _ON_BODY for pair in pairwise(said)) or of_jury(sentence)


def of_jury(sentence: Sentence) -> bool:
    """Whether a heading names the jury and no event: "Žürii liikmed:"."""
    jury = any((i.kind, i.value) == ("organ", "Joint Jury") for i in sentence.items)
    return jury and not sentence.has("event", "event_in", "person")


_ON_BODY = {("on", "it"), ("its", "members")}


def _role(sentence: Sentence, found: Sequence[Clause]) -> tuple[str, bool]:
    """The part that a heading tells of, empty where it tells of none, and whether it is one to come."""
    told = [c for c in found if c.role in CAPACITY and c.role != "meet" and not c.objects]
    if told and not any(c.subjects for c in told):
        return told[-1].role, told[-1].tense == "future"
    items, keys = sentence.items, sentence.words.keys
    behind_to = (i for before, i in pairwise(items) if keys[before.last] == "to")
    verb = next((i.kind.partition("_")[0] for i in behind_to if i.kind.endswith("_inf")), "")
    if verb in CAPACITY and keys[items[0].first] in _IN_TURN:
        return verb, "will" in sentence.said
    first = 1 if items[0].kind == "article" else 0
    if keys[items[first].first] == "opening" and any(i.kind == "by" for i in items[-_NEAR:]):
        return "open", False
    named = items[first].kind == "roster" or keys[items[first].first] in word_list("en", "speech", "listed")
    if first and named and len(items) <= _NEAR:
        return "attend", False
    return ("attend", False) if _sent_there(sentence) else ("", False)


def _sent_there(sentence: Sentence) -> bool:
    """Whether a heading tells of those whom somebody sent to an event: "Baltic Assembly representatives at the session:"."""
    items, keys = sentence.items, sentence.words.keys
    sent = any(
        i.kind in {"delegation", "coop", "roster"} or keys[i.last] in word_list("en", "anchors", "as_guest")
        for i in items
    )
    there = next((n for n, i in enumerate(items) if i.kind in {"event", "event_in"}), 0)
    return (
        sent
        and len(items) <= _LINE
        and keys[items[there - 1].first] in {"at", "in", "the", "to", "of"}
        and there > 0
    )


_LINE = 14


_IN_TURN = frozenset({"first", "next", "also", "last", "among", "following"})
_NEAR = 6


def line_of_list(course: Course, sentence: Sentence, found: Sequence[Clause]) -> bool:
    """Whether a line of a list names those whose part its heading told, who then take it.

    "- Pavel Fischer, who heads the committee, and his counterpart Ondřej Veselý;", "from Estonia – A and B,".
    """
    items, listing = sentence.items, course.listing
    persons = [n for n, i in enumerate(items) if i.kind == "person"]
    if listing is None or not persons or any(not _tells_who(sentence, c) for c in found):
        return False
    first = persons[0]
    label = next((n for n, i in enumerate(items[:first]) if i.value in {":", "–", "-"} and n), -1)
    begins = next((i.kind for i in items if i.kind != "mark"), "")
    of_side = begins == "takes_from" and sentence.language == "lv"  # "no „Vienotības” – A"
    titled = first - label <= _FIRST or (
        sentence.language == "en"
        and all(i.kind in _OF_LABEL or i.value == "," for i in items[label + 1 : first])
    )
    strange = sum(i.kind not in _OF_LABEL for i in items[: max(label, 0)])
    if not titled or (strange > (sentence.language == "en") and not of_side):
        return False
    for at in (
        row(items, persons, {}, titles=True) if len(found) == 0 and not sentence.says(_WHO) else persons
    ):
        person = course.people.at(sentence, items[at])
        if person:
            course.parts.append(
                Part(
                    person,
                    listing,
                    course.listed_as,
                    listing.ahead or course.listed_ahead or course.plans,
                    sentence,
                    items[at],
                    items[at],
                    "participants-list@1",
                )
            )
    return True


def of_member(course: Course, sentence: Sentence) -> bool:
    """Whether a line below the heading of a body's members names them by state: "from Estonia: A, B and C;"."""
    colon = next((n for n, i in enumerate(sentence.items[:_LABEL]) if i.value == ":"), 0)
    course.members = colon > 0 and all(i.kind != "person" for i in sentence.items[:colon])
    return course.members


_LABEL = 4


def _tells_who(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause of a line only says what somebody is: "A, who heads the committee"."""
    before = sentence.items[max(0, clause.at - 2) : clause.at]
    return (
        any(sentence.words.keys[i.last] == "who" for i in before)
        or sentence.items[clause.at].kind == "headed"
    )


_WHO = frozenset({"who"})
_FIRST = 5
_OF_LABEL = frozenset(
    {
        "conj", "article", "office", "country", "demonym", "parliament", "chamber", "body", "delegation", "link", "takes_from", "in",
        "num", "quality", "mark", "committee", "coop", "roster", "group", "collective", "ordinal", "its",
    }
)  # fmt: skip
