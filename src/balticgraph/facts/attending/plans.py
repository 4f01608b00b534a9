"""What an English text tells of as still to come, and where its telling has got to."""

from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.occasions import Diary, Groups
from balticgraph.facts.events.timeless import lasts_until
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.verb_groups import group_of
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.today import begins_today

_TOLD = (
    "attend_past",
    "speak_past",
    "open_past",
    "chair_past",
    "host_past",
    "meet_past",
    "held_past",
    "visit_past",
    "plant_past",
)


def only_plans(page: Page) -> bool:
    """Whether the sentences of a page tell of what will be, and none of them of what somebody did."""
    ahead = 0
    for sentence in page.told:
        if _tells_of_past(sentence):
            return False
        future = any(kind.endswith("_future") for kind in sentence.kinds) or (
            "future" in sentence.kinds and any(i.kind == i.value == "future" for i in sentence.items)
        )
        ahead += future and not lasts_until(sentence)
    return ahead > 1


def is_listed(diary: Diary, sentence: Sentence) -> bool:
    """Whether a sentence stands in a list by days, which is of what will be where no verb of doing tells that it was."""
    return sentence.index in diary.headings and not _tells_of_past(sentence, but="held_past")


def _tells_of_past(sentence: Sentence, but: str = "") -> bool:
    items = sentence.items
    return sentence.has(*_TOLD) and any(
        _is_told(sentence, n) for n in range(len(items)) if items[n].kind != but
    )


def _is_told(sentence: Sentence, at: int) -> bool:
    """Whether an item is a verb of what is over, neither "is attended by" nor a participle: "a debate chaired by A"."""
    item = sentence.items[at]
    if item.kind not in _TOLD:
        return False
    group = group_of(sentence, at)
    word = sentence.text(item).lower()
    if group.future or group.be in {"is", "are", "being"} or word.startswith(("is ", "are ")):
        return False
    return item.value != "passive" or group.past or word.startswith(("was ", "were "))


def is_planned(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause of a text of plans is one of them: all but a stay that is under way or of today, and what is over."""
    today = any(i.kind == "day" and i.value == "0" for i in sentence.items) or under_way(sentence, clause)
    if sentence.items[clause.at].kind == "composed":
        return False
    if sentence.language == "lt":
        return clause.tense == "now" and clause.role == "meet" and not today
    if clause.tense == "now":
        return not (today and clause.role in {"attend", "visit"})
    return clause.tense == "untold"


def is_met_today(sentence: Sentence, clause: Clause) -> bool:
    """Whether an English present tells of a meeting that is still to come: "A meets B today", "on Wednesday A receives B"."""
    if not sentence.has("day", "weekday"):
        return False
    today = any((i.kind == "day" and i.value == "0") or i.kind == "weekday" for i in sentence.items)
    word = sentence.text(sentence.items[clause.at]).lower()
    received = clause.role == "host" and clause.voice == "active" and word == "receives"
    return (
        sentence.language == "en"
        and (clause.role == "meet" or received)
        and clause.tense == "now"
        and today
        and not word.startswith(("meeting", "when"))
        and bool(clause.subjects)
    )


def under_way(sentence: Sentence, clause: Clause) -> bool:
    """Whether an English or Latvian verb tells of a stay that is under way, no day to come alone beside it.

    "Is participating", "are visiting", "is taking part today and tomorrow".
    """
    if clause.tense != "now":
        return False
    words = sentence.text(sentence.items[clause.at]).lower().split()
    if sentence.language == "lv":
        return clause.role == "visit" and words[0] == "ir"  # "ir darba vizītē Latvijā"
    if sentence.items[clause.at].kind == "copula":
        return clause.voice == "active"  # "is in Vilnius for the meeting"
    if clause.role not in _STAYING or not words[-1].endswith("ing"):
        return False
    before = sentence.items[max(0, clause.at - 2) : clause.at]
    being = words[0] in {"is", "are"} or any(i.kind == "copula" for i in before)
    being = being or group_of(sentence, clause.at).be in {"is", "are"}
    if not being:
        return False
    days = {i.value for i in sentence.items if i.kind == "day"}
    return not days - {"0"} or begins_today(sentence.items)


_STAYING = frozenset({"attend", "visit", "host", "speak", "open", "chair"})


def meetings_just_told(course: Course, groups: Groups, sentence: Sentence) -> Groups:
    """The occasions of a sentence, "the meeting" taken for the one that a verb has just told of: "A received B. The meeting ..."."""
    if not groups or course.page.language == "et":
        return groups
    if course.page.language != "en":
        return _of_talks_just_told(course, groups, sentence)
    if course.current and sentence.says(_THIS):
        groups = [(g[0], g[1], [course.current] if _is_this(sentence, g[0]) else g[2]) for g in groups]
    current = course.met
    if current is None:
        return groups
    named = course.diary.named.get(sentence.index, [])
    plain = {one.first for one, _ in named if one.sort == "meeting" and not one.kind and one.number is None}
    back = {first for first in plain if first and _points_back(sentence, first - 1)}
    return [(first, last, [current] if first in back else many) for first, last, many in groups]


def _of_talks_just_told(course: Course, groups: Groups, sentence: Sentence) -> Groups:
    """The occasions of a Latvian or Lithuanian sentence, its "susitikimas" or "saruna" that of the verb in the sentence before.

    Where the text calls another event so, it may be meant.
    """
    met, stems = course.met, _TALKS[course.page.language]
    told = met.seen[0][0].index if met and met.seen else None
    if met is None or told is None or not sentence.index - _NEAR <= told < sentence.index:
        return groups
    named = course.diary.named.get(sentence.index, [])
    plain = {
        one.first
        for one, meant in named
        if one.first == 0
        and one.sort == "meeting"
        and not (one.kind or one.bodies or one.number)
        and sentence.key_at(one.head).startswith(stems)
        and not any(s.key(i).startswith(stems) for s, i in meant.seen if s.index < told)
    }
    return [(first, last, [met] if first in plain else many) for first, last, many in groups]


_TALKS = {"lt": ("susitikim", "pokalb"), "lv": ("tiksan", "sarun")}
_NEAR = 2
_THIS = frozenset({"this"})


def _is_this(sentence: Sentence, first: int) -> bool:
    """Whether "this" stands before a noun for a gathering, with no more than a quality between: "this important forum"."""
    near = [sentence.words.keys[i.last] for i in sentence.items[max(0, first - 2) : first]]
    return near[-1:] == ["this"] or (
        near[:1] == ["this"] and sentence.items[first - 1].kind in {"low", "quality", "office"}
    )


def _points_back(sentence: Sentence, at: int) -> bool:
    """Whether a word before a noun points to what was told: "the", "in the", "their", no "a"."""
    item, word = sentence.items[at], sentence.text(sentence.items[at]).lower()
    return item.kind == "its" or word.split()[-1] in {"the", "this", "today's"}


def is_programme_line(sentence: Sentence) -> bool:
    """Whether a sentence is a line of a programme by the hour, which begins another point: "14.30 Opening of the Session"."""
    items = sentence.items
    return (
        len(items) > 4
        and items[0].kind == items[2].kind == "num"
        and items[1].value in {".", ":"}
        and len(items[2].value) == 2
        and int(items[0].value[:4]) < 25
    )
