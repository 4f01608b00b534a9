"""Receptions beside a sitting, in English: those who sat in it are received by somebody elsewhere, at a meeting of its own."""

from balticgraph.facts.attending.meetings import meeting_told
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence


def sits(one: Occasion | None) -> bool:
    """Whether an occasion is a sitting of a body, at which nobody is a guest for being received or on a visit."""
    return one is not None and one.kind in _SITTINGS


_SITTINGS = frozenset({"ba_session", "baltic_council", "ba_presidium", "ba_committee"})


def received_apart(course: Course, sentence: Sentence, clause: Clause, groups: Groups) -> list[Occasion]:
    """The meeting at which those who sat were received, told of by their number alone: "Its members were received by A"."""
    if sentence.language != "en" or clause.role != "host" or groups or not sits(course.current):
        return []
    word = sentence.words.keys[sentence.items[clause.at].first : sentence.items[clause.at].last + 1]
    alone = (
        clause.voice == "passive" and clause.tense == "past" and bool(clause.objects) and not clause.patients
    )
    if not alone or not {"received", "welcomed"} & set(word):
        return []
    before = sentence.items[max(0, clause.at - _NEAR) : clause.at]
    they = any(
        i.kind in {"pronoun", "delegation", "organ", "roster"} or sentence.words.keys[i.last] in _MEMBERS
        for i in before
    )
    return [meeting_told(course, sentence, clause)] if they else []


_NEAR = 8
_MEMBERS = frozenset(
    {"members", "guests", "parliamentarians", "deputies", "delegates", "participants", "heads"}
)


def is_reception(sentence: Sentence, found: list[Clause], number: int) -> bool:
    """Whether a clause tells by whom guests were received, and the next one where they went: "were received by A and attended B"."""
    if number + 1 == len(found) or found[number + 1].role not in {"attend", "visit"}:
        return False
    return not _RECEIVED.isdisjoint(sentence.keys_of(sentence.items[found[number].at]))


_RECEIVED = frozenset({"received", "welcomed"})
