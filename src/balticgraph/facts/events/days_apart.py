"""Days told by how far they are from the day told before: "the next day", "järgmisel päeval", "tajā pašā dienā", "later that day"."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from balticgraph.facts.events.dating import set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.tenses import is_ahead
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence, asked_once
from balticgraph.language.dates import Day

_BACK = 3


@asked_once
def day_apart(sentence: Sentence) -> tuple[int, int, int] | None:
    """How many days a sentence is from the day told before, and the items that say so: "the next day" is 1."""
    language = sentence.language
    if language not in _OF_ANOTHER or not sentence.says(_PARTS_OF_DAY) or told(sentence):
        return None
    start = sentence.items[0].first
    keys = sentence.words.keys[start : sentence.items[-1].last + 1]
    for shift, name in _LISTS.items():
        for phrase in word_list(language, "days", name):
            words = tuple(phrase.split())
            for at in range(len(keys) - len(words) + 1):
                behind = keys[at + len(words) :]
                bound = language != "en" or words[-1] in _BOUND
                other = bound and not _OF_ANOTHER[language].isdisjoint(behind[:1])
                if keys[at : at + len(words)] == words and not (other or of_another_year(behind)):
                    return shift, _item(sentence, start + at), _item(sentence, start + at + len(words) - 1)
    return None


def of_another_year(behind: Sequence[str]) -> bool:
    """Whether the words behind a day tell that it is one of another year: "on the same day | a year ago", "samal päeval | aasta hiljem"."""
    return not _YEARS.isdisjoint(behind[:2])


_YEARS = frozenset({"year", "years", "aasta", "aastat", "gada", "gadu", "gadiem", "metus", "metais", "metu"})
_PARTS_OF_DAY = frozenset({
    "afternoon", "day", "eve", "evening", "morning", "night", "paev", "paeva", "paeval", "hommikul", "ohtul",
    "diena", "dienas", "dienu", "rita",
})  # fmt: skip
_LISTS = {0: "same_day", 1: "next_day", -1: "day_before"}
_BOUND = frozenset({"after", "before", "eve"})
_OF_ANOTHER = {
    "en": frozenset({"the", "a", "his", "her", "its", "their", "yesterday", "of", "'s", "’s"}),
    "et": frozenset({"parast", "peale", "enne"}),
    "lv": frozenset({"pec", "pirms"}),
}
"""Behind "the day before" tell that it is none before the day just told: "the day before the summit"."""


def _item(sentence: Sentence, word: int) -> int:
    return max((n for n, i in enumerate(sentence.items) if i.first <= word), default=0)


def set_days_apart(page: Page, diary: Diary, sentence: Sentence, occasions: Sequence[Occasion]) -> None:
    """Give the occasions that a sentence names the days that it tells by others: the next one, the last one, two days."""
    set_day_apart(page, diary, sentence, occasions)
    for occasion in occasions:
        _set_last_day(diary, sentence, occasion)
        _set_next_day(sentence, occasion)
        _set_length(sentence, occasion)


def set_day_apart(page: Page, diary: Diary, sentence: Sentence, occasions: Sequence[Occasion]) -> None:
    """Give occasions the day that a sentence tells by its distance from the one told before."""
    apart = day_apart(sentence)
    before = day_told_before(page, diary, sentence) if apart else None
    if apart is None or before is None:
        return
    shift, first, last = apart
    if shift == 0 and before[0] != before[1]:
        return
    day = (before[1] if shift > 0 else before[0]) + dt.timedelta(days=shift)
    here = ToldDay(first, last, Day(day.month, day.day, day.year))
    for occasion in occasions:
        set_days(page, diary, sentence, occasion, here, ahead=is_ahead(sentence))


def day_told_before(page: Page, diary: Diary, sentence: Sentence) -> tuple[dt.date, dt.date] | None:
    """The day or days that the sentences before told last: of an event, else as they stand."""
    for one in reversed(page.before(sentence, _BACK)):
        if not told(one) and day_apart(one) is None:
            continue
        dated = [o for _, o in diary.named.get(one.index, []) if o.start]
        if dated:
            start = dt.date.fromisoformat(dated[-1].start or "")
            return start, dt.date.fromisoformat(dated[-1].end) if dated[-1].end else start
        days = [d.resolved(diary.base, diary.year, ahead=is_ahead(one)) for d in told(one)]
        if not days or days[-1][0] is None:
            return None
        return dt.date.fromisoformat(days[-1][0]), dt.date.fromisoformat(days[-1][1] or days[-1][0])
    return None


def _set_last_day(diary: Diary, sentence: Sentence, occasion: Occasion) -> None:
    """Give an event whose first day is told the last one: "opened on Thursday and runs until Friday", "ended on 28 October"."""
    if sentence.language != "en" or occasion.start is None or occasion.end not in {None, occasion.start}:
        return
    start = dt.date.fromisoformat(occasion.start)
    for day in told(sentence):
        last = day.closing(start, diary.base) if _is_end(sentence, day) else None
        if last and start < last <= start + dt.timedelta(days=_LONGEST):
            occasion.end = last.isoformat()


_LONGEST = 10


def _set_next_day(sentence: Sentence, occasion: Occasion) -> None:
    """Give an event whose first day is told the day after for its last: "begins on 5 May and ends the next day"."""
    if sentence.language != "en" or occasion.start is None or occasion.end not in {None, occasion.start}:
        return
    ends = word_list("en", "days", "ending") - _UNTIL
    if not sentence.says(_DAY) or not sentence.says(ends):
        return
    keys = sentence.said
    for at, key in enumerate(keys):
        phrase = keys[at + 1 :][:4]
        phrase = phrase[1:] if phrase[:1] == ("on",) else phrase
        if key in ends and phrase[:3] in (("the", "next", "day"), ("the", "following", "day")):
            start = dt.date.fromisoformat(occasion.start)
            occasion.end = (start + dt.timedelta(days=1)).isoformat()


def _set_length(sentence: Sentence, occasion: Occasion) -> None:
    """Give an event of counted days that ended on the one told the day on which it began: "the two-day session ended on Friday"."""
    if sentence.language != "en" or occasion.start is None or occasion.end != occasion.start:
        return
    if not sentence.says(_DAYS):
        return
    keys = [key for key in sentence.said if key != "-"]
    counted = next((_COUNTED[one] for one, after in pairwise(keys) if one in _COUNTED and after in _DAYS), 0)
    if not counted:
        return
    if sentence.says(word_list("en", "days", "ending") - _UNTIL):
        first = dt.date.fromisoformat(occasion.start) - dt.timedelta(days=counted - 1)
        occasion.start = first.isoformat()


_DAY = frozenset({"day"})
_DAYS = frozenset({"day", "days"})
_UNTIL = frozenset({"close", "end", "through", "till", "until"})
_COUNTED = {"two": 2, "three": 3, "four": 4}


def _is_end(sentence: Sentence, day: ToldDay) -> bool:
    """Whether words before a day tell that something ends then: "until Friday", "will conclude on 28 October"."""
    before = [i for i in sentence.items[: day.first] if i.kind not in _OF_PLACE]
    near = [word for i in before[-_NEAR:] for word in sentence.keys_of(i) if word not in _BEFORE_DAY]
    return day.end is None and bool(near) and near[-1] in word_list("en", "days", "ending")


_NEAR = 5
_OF_PLACE = frozenset({"city", "country", "in"})
_BEFORE_DAY = frozenset({"on", "the", ",", "up", "later", "only", "there"}) | frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
)
