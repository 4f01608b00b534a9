"""To which event a text turns back though no noun of a gathering says so: behind a dinner, or by the name of a council."""

from collections.abc import Sequence

from balticgraph.documents.release import Zone
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.events.tenses import time_told
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def turned_to(course: Course, sentence: Sentence, found: Sequence[Clause], groups: Groups) -> Occasion | None:
    """The event that a sentence goes on with, None where it is the one told of.

    "The Baltic Council is the joint meeting of both. It was chaired by A" goes on with the Council; the paragraph behind one
    that tells of a dinner goes on with the talks before it; Estonian turns from what is to come to what is over by its tense.
    """
    if course.page.language == "lt" and course.current and not groups:
        return _of_time(course, sentence, course.current)
    if course.page.language == "et":
        return _by_tense(course, sentence) if course.to_come and not groups else None
    if course.page.language != "en" or course.current is None:
        return None
    if course.current.sort not in BESIDE:
        course.main = course.current
    if groups:
        return None if found else _subject(sentence, groups)
    if course.current.past and not course.current.ahead and any(c.tense == "future" for c in found):
        return _planned(course, course.current)
    return _council(course, sentence) or _main(course, sentence)


def _planned(course: Course, aside: Occasion) -> Occasion | None:
    """The only event to come of a text that told of it before one that is over: "It will be held. The Presidium met. A will speak"."""
    ahead = [o for o in course.diary.occasions if o.ahead and o.mentions]
    told = len(ahead) == 1 and aside.mentions and ahead[0].mentions[0].sentence < aside.mentions[0].sentence
    return ahead[0] if told else None


def _of_time(course: Course, sentence: Sentence, now: Occasion) -> Occasion | None:
    """The event last named before that is ahead, or over, as the verbs of a sentence are and the event told of is not."""
    time = time_told(sentence)
    entry = course.diary.entries.get(sentence.index)
    here = entry is not None and any(course.diary.entries.get(one.index) == entry for one, _ in now.seen)
    if here or not time or now.ahead == (time == "ahead"):
        return None  # in a list by days what is told below one line goes on with it
    before = (o for o in reversed(course.diary.occasions) if o.seen and o.seen[0][0].index < sentence.index)
    return next((o for o in before if o.ahead != now.ahead and o.kind != "visit"), None)


def is_by_the_way(course: Course, one: Occasion) -> bool:
    """Whether a Lithuanian text does not go on with an event: what is told of is ahead and it not, or of it no day is told.

    "Gegužės 14 d. vyks sesija. Rudenį Šiaurės Taryba posėdžiaus Helsinkyje" goes on with the session.
    """
    now = course.current
    if course.page.language != "lt" or now is None or now is one:
        return False
    return now.ahead != one.ahead or (one.ahead and bool(now.start) and not one.start)


def _by_tense(course: Course, sentence: Sentence) -> Occasion | None:
    """The event over or that to come, of which the verbs of an Estonian sentence tell by their tense."""
    if sentence.says(_WERE) or any(kind.endswith("_past") for kind in sentence.kinds):
        return course.over
    return course.to_come if any(kind.endswith(("_now", "_future")) for kind in sentence.kinds) else None


_WERE = frozenset({"oli", "olid"})


def goes_to_come(course: Course, one: Occasion) -> bool:
    """Whether an Estonian text goes from an event that is over to one to come; both are kept, else neither."""
    if course.page.language != "et" or one is course.to_come:
        return one is course.to_come
    base, before = course.diary.base, course.current
    day = base.isoformat() if base else (before.start if before else None)
    ahead = one.ahead or one.turn == "next" or bool(day and one.start and one.start > day)
    both = before is not None and before is not one and is_begun(course, before) and ahead
    if both or one is not course.over:
        course.over, course.to_come = (before, one) if both else (None, None)
    return both


def is_begun(course: Course, one: Occasion) -> bool:
    """Whether an event is known to have begun, by a verb of the past or by its day."""
    base = course.diary.base
    return one.past or bool(base and one.start and one.start <= base.isoformat())


BESIDE = frozenset({"dinner", "reception", "press", "exhibition", "planting"})


def _subject(sentence: Sentence, groups: Groups) -> Occasion | None:
    """The event that a sentence without a verb of taking part begins with: "The Baltic Council is the joint meeting of both"."""
    items, keys = sentence.items, sentence.words.keys
    first, last, many = groups[0]
    plain = all(i.kind in _BEFORE for i in items[:first]) and first < _SUBJECT
    other = {key for i in items[: last + 1] for key in keys[i.first : i.last + 1]} & word_list(
        "en", "gatherings", "in_turn"
    )
    begins = plain and not other and last + 1 < len(items) and items[last + 1].kind in {"copula", "low"}
    return many[0] if begins and not many[0].ahead and sentence.zone is not Zone.TITLE else None


def _council(course: Course, sentence: Sentence) -> Occasion | None:
    """The only Baltic Council of a text, where it is what a sentence tells of: "The Baltic Council is", "The Council, ..., was"."""
    if "body" not in sentence.kinds:
        return None
    subject = next((i for i in sentence.items[:_SUBJECT] if i.kind not in _BEFORE), None)
    if subject is None or subject.value != "Baltic Council":
        return None
    councils = [o for o in course.diary.occasions if o.kind == "baltic_council"]
    return councils[0] if len(councils) == 1 and not councils[0].ahead else None


_SUBJECT = 4
_BEFORE = frozenset({"article", "quality", "link", "num", "ordinal", "ordinal_ending", "cap"})


def _main(course: Course, sentence: Sentence) -> Occasion | None:
    """The event told of before a dinner or the like, for a paragraph that says nothing of guests, toasts or tables."""
    now = course.current
    if now is None or now.sort not in BESIDE or course.main is None or not now.seen:
        return None
    inside = now.seen[-1][0].passage == sentence.passage
    return None if inside or sentence.says(word_list("en", "gatherings", "at_table")) else course.main
