"""Whether a part that a clause gives somebody is only announced, and whether the event is over for it."""

from balticgraph.documents.release import Zone
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.attending.plans import is_met_today, is_planned, under_way
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.today import begins_today


def is_announced(course: Course, sentence: Sentence, clause: Clause, occasion: Occasion) -> bool:
    """Whether a part in an occasion is only planned."""
    begun = not occasion.later or begins_today(sentence.items) or course.page.language == "lv"
    stays = course.page.language in STAYS_TOLD and begun and under_way(sentence, clause)
    if stays and sentence.index not in course.diary.headings:
        return False
    passive = clause.voice == "passive" and (course.page.language != "en" or clause.tense == "untold")
    if course.page.language == "en" and _came_to(course, sentence, clause, occasion):
        return False
    return (
        clause.tense == "future"
        or (occasion.ahead and (clause.tense == "now" or passive))
        or _is_scheduled(course, sentence, clause, occasion)
        or (course.plans and is_planned(sentence, clause) and not _is_past(sentence, occasion))
        or (course.plans and clause.tense == "now" and sentence.index in course.diary.headings)
        or is_met_today(sentence, clause)
        or _is_on_the_way(sentence, clause, occasion)
        or (
            clause.role == "host"
            and clause.voice in {"passive", "before"}
            and (occasion.coming or occasion.later or sentence.has("visit_future", "future", *_COMING))
        )
    )


def _is_past(sentence: Sentence, occasion: Occasion) -> bool:
    """Whether a text of plans tells of an occasion that is over: "the Presidium approved it at its meeting, chaired by A"."""
    over = occasion.past and not occasion.ahead and sentence.has("adopted", "held_past")
    return over and not any(kind == "future" or kind.endswith("_future") for kind in sentence.kinds)


def _is_on_the_way(sentence: Sentence, clause: Clause, occasion: Occasion) -> bool:
    """Whether a Lithuanian present tells of a way on a day that is not that of the text: "penktadienį į Vilnių atvyksta A"."""
    if sentence.language != "lt" or clause.tense != "now" or (occasion.past and not occasion.coming):
        return False
    goes = not word_list("lt", "ways", "sets_out").isdisjoint(sentence.keys_of(sentence.items[clause.at]))
    today = any(i.kind == "day" and i.value == "0" for i in sentence.items)
    ahead = sentence.has("weekday", "month", "next_one", "coming") or any(
        i.kind == "day" and int(i.value) > 0 for i in sentence.items
    )
    return goes and not today and (ahead or sentence.says(word_list("lt", "ways", "soon")))


_COMING = ("attend_future",)
STAYS_TOLD = ("en", "lv")
"""The languages whose verbs tell of a stay that is under way."""


def _came_to(course: Course, sentence: Sentence, clause: Clause, occasion: Occasion) -> bool:
    """Whether an infinitive tells what somebody did at an event of an earlier day: "took time out to attend the reception"."""
    if sentence.words.keys[sentence.items[clause.at].first] != "to":
        return False
    base, last = course.diary.base, occasion.end or occasion.start
    over = base is not None and last is not None and last < base.isoformat()
    before = sentence.items[: clause.at]
    return over and not any(i.kind == "future" or i.kind.endswith("_future") for i in before)


def is_over(course: Course, clause: Clause, occasion: Occasion) -> bool:
    """Whether an English verb of the past tells that an occasion has begun, though nothing else does."""
    return (
        course.page.language == "en"
        and clause.tense == "past"
        and clause.role != "say"
        and not occasion.later
    )


def _is_scheduled(course: Course, sentence: Sentence, clause: Clause, occasion: Occasion) -> bool:
    """Whether an Estonian present tells of a programme: it does but for a stay of today, or what is over."""
    if course.page.language != "et" or clause.tense != "now":
        return False
    if sentence.index in course.diary.entries and not occasion.past:
        return True
    if clause.voice == "staying":
        return False
    if occasion.past and (
        (clause.role in _STAYING or clause.role in {"chair"}) or sentence.zone is Zone.TITLE
    ):
        return False
    today = occasion.under_way or any(i.kind == "day" and i.value == "0" for i in sentence.items)
    return not (today and clause.role in _STAYING)


_STAYING = frozenset({"attend", "visit", "host"})
