"""When: which day the words for one mean, and which days are said of a gathering."""

import datetime as dt

from balticgraph.facts.events.document_days import of_document
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.tenses import is_ahead_at
from balticgraph.facts.events.timeless import lasts_until
from balticgraph.facts.events.weeks import day_of_week
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.language.dates import weekday_near


def is_background(sentence: Sentence, day: ToldDay) -> bool:
    """Whether a day is that of a founding or of an older document."""
    before = sentence.items[max(0, day.first - 4) : day.first]
    ranged = day.end is not None or day.close is not None or day.until is not None
    if before and before[-1].kind == "takes_from" and day.start is None and not ranged:
        return True
    if before and before[-1].value == "range" and day.end is None and sentence.language == "lv":
        return not lasts_until(sentence)
    if (
        day.shift == 0
        and sentence.language == "lv"
        and not any(i.kind.startswith(_HAPPENING) for i in sentence.items)
    ):
        return True
    if any(i.kind == "trip" for i in sentence.items[max(0, day.first - _TRIP) : day.first]):
        return True
    after = sentence.items[day.last + 1 : day.last + 3]
    ordered = any(i.kind == "decision" for i in after)
    ordered = ordered or of_document(sentence, day)
    return ordered or any(i.kind == "doc" for i in before[-2:]) or _of_founding(sentence, day)


_TRIP = 8
_HAPPENING = (
    "held_",
    "attend_",
    "meet_",
    "open_",
    "chair_",
    "speak_",
    "visit_",
    "host_",
    "adopted",
    "given",
    "future",
)


def _of_founding(sentence: Sentence, day: ToldDay) -> bool:
    """Whether a day is that of a founding: "founded on 8 November 1991", no weekday and no day before it."""
    if day.weekday is not None:
        return False
    at = max((n for n, i in enumerate(sentence.items[: day.first]) if i.kind == "founded"), default=-1)
    nearer = at >= 0 and any(i.kind in EVENT for i in sentence.items[at + 1 : day.first])
    return (at >= 0 and not nearer) or (
        sentence.has("founded") and not any(i.kind in EVENT for i in sentence.items)
    )


def reported(sentence: Sentence, day: ToldDay) -> bool:
    """Whether a weekday is that of the report: "the Seimas announced on Friday"; none in Estonian "täna kõneles A B-ga"."""
    after = sentence.items[day.last + 1 : day.last + 2]
    told = ("say_",) if sentence.language == "et" else ("say_", "speak_")
    own = sentence.language == "en" and _said_then(sentence, day)
    return day.start is None and (own or any(i.kind.startswith(told) for i in after))


def _said_then(sentence: Sentence, day: ToldDay) -> bool:
    """Whether an English day stands between a verb of speech and what was said: "announced on Friday that the session will"."""
    items = sentence.items
    at = day.first - 1 - (day.first > 0 and items[day.first - 1].kind == "link")
    behind = items[day.last + 1 : day.last + 2]
    return at > 0 and items[at].kind == "say_past" and bool(behind) and behind[0].kind == "that"


def _of_weekday(
    diary: Diary, sentence: Sentence, day: ToldDay, naive: str | None, *, ahead: bool
) -> str | None:
    """The day that a bare weekday means: one told in full elsewhere in the text, else the nearest one."""
    if diary.base is None:
        return naive
    if (of_week := day_of_week(sentence, day, diary.base)) is not None:
        return of_week.isoformat()
    said = _said_week(sentence, day)
    if said is not None:
        found = weekday_near(day.weekday or 1, diary.base + dt.timedelta(days=1 if said else -1), ahead=said)
        return found.isoformat()
    fitting = [
        one
        for one in sorted(diary.days)
        if one.isoweekday() == day.weekday
        and (one >= diary.base if ahead else one <= diary.base)
        and abs((one - diary.base).days) <= _NEAR_DAYS
    ]
    return fitting[0].isoformat() if len(fitting) == 1 else naive


def _said_week(sentence: Sentence, day: ToldDay) -> bool | None:
    """Whether a weekday is said to be the next one or the last one, None where nothing says so: "last Friday"."""
    if sentence.words.keys[sentence.items[day.first].first].startswith(_NEXT):
        return True
    before = sentence.items[day.first - 1] if day.first else None
    if before is None:
        return None
    if before.kind in {"coming", "next_one"}:
        return True
    return False if before.kind == "former" or sentence.text(before).lower() == "last" else None


_NEXT = ("nakam",)
"""How a Latvian weekday of the next week begins: "nākampirmdien"."""
_NEAR_DAYS = 21


def _year_of(diary: Diary, sentence: Sentence, day: ToldDay) -> int | None:
    """The year of a day without one: of a plan the next such day after the text, of what is over the last one."""
    if diary.base is None and diary.year is None:
        return _year_by_weekday(diary, sentence, day)
    if diary.base is None or day.start is None:
        return diary.year
    base = diary.base
    this = day.start.resolved(base.year)
    past = sentence.has(*_OVER) and not is_ahead_at(sentence, day)
    if this is None or not (past or _planned(sentence, day)):
        return base.year
    if past and this > base + dt.timedelta(days=_SEASON):
        return base.year - 1
    return base.year + 1 if not past and this < base - dt.timedelta(days=_SEASON) else base.year


_OVER = (
    "held_past",
    "attend_past",
    "meet_past",
    "adopted",
    "speak_past",
    "open_past",
    "chair_past",
    "host_past",
    "visit_past",
)


def _planned(sentence: Sentence, day: ToldDay) -> bool:
    ahead = any(kind == "future" or kind.endswith("_future") for kind in sentence.kinds)
    return ahead or (sentence.language == "en" and is_ahead_at(sentence, day))


def _out_of_time(diary: Diary, sentence: Sentence, day: ToldDay, start: str) -> bool:
    """Whether a day whose year the text only implies cannot be right: past, yet after the text; far from its only year's days."""
    if day.start is None or day.start.year:
        return False
    when = dt.date.fromisoformat(start)
    if diary.base:
        held = sentence.has("held_past", "attend_past", "meet_past", "adopted") and not is_ahead_at(
            sentence, day
        )
        return held and when > diary.base + dt.timedelta(days=1)
    return bool(diary.days) and min(abs((when - other).days) for other in diary.days) > _SEASON


_SEASON = 120


def _year_by_weekday(diary: Diary, sentence: Sentence, day: ToldDay) -> int | None:
    """The one year that the text writes in which a day falls on the weekday told beside it."""
    before = sentence.items[max(0, day.first - 2) : day.first]
    if day.start is None or not any(i.kind == "weekday" for i in before):
        return None
    fitting = [year for year in diary.written if _fits_weekday(sentence, day, year)]
    return fitting[0] if len(fitting) == 1 else None


def _fits_weekday(sentence: Sentence, day: ToldDay, year: int) -> bool:
    """Whether a day would fall in a year on the weekday that is told beside it, or none is told."""
    before = sentence.items[max(0, day.first - 2) : day.first]
    beside = next((i for i in before if i.kind == "weekday"), None)
    when = day.start.resolved(year) if day.start else None
    return beside is None or when is None or str(when.isoweekday()) == beside.value


def set_days(
    page: Page, diary: Diary, sentence: Sentence, occasion: Occasion, day: ToldDay, *, ahead: bool
) -> None:
    """Give an occasion a day or range of days, where it has none yet."""
    same = diary.years.get((day.start.month, day.start.day)) if day.start else None
    if same and diary.base and not _fits_weekday(sentence, day, same):
        same = None
    start, end = day.resolved(diary.base, same or _year_of(diary, sentence, day), ahead=ahead)
    if start and _out_of_time(diary, sentence, day, start):
        start = None
    if day.weekday is not None:
        start = _of_weekday(diary, sentence, day, start, ahead=ahead)
        last = day.ending(dt.date.fromisoformat(start)) if start else None
        end = last.isoformat() if last else None
    occasion.dated = True
    if start and sentence.language in _BEGINS and _completed(sentence, occasion, start):
        return
    if start and _is_close(sentence, day):
        occasion.close = start
        _end_with_close(occasion)
        return
    if start is None or (
        occasion.start
        and not (end and end != start and occasion.start == occasion.end and start <= occasion.start <= end)
    ):
        return
    only = sentence.has("held_now") and not day.end and any(i.value in {"started"} for i in sentence.items)
    occasion.start, occasion.end = start, None if only else end
    occasion.shown["start"] = page.exactly(
        sentence, sentence.items[day.first], sentence.items[day.last], "start"
    )
    _end_with_close(occasion)
    occasion.later = occasion.later or bool(diary.base and start > diary.base.isoformat())


def _is_close(sentence: Sentence, day: ToldDay) -> bool:
    """Whether a day is only the last of an event, none that begins a range: "the visit will last until 17 January", "truks iki 17 d."."""
    if sentence.language in _UNTIL:
        return day.end is None and day.until is None and _until_before(sentence, day.first - 1)
    before = sentence.items[day.first - 1] if day.first else None
    weekday = day.first > 1 and before is not None and before.kind == "weekday"
    before = sentence.items[day.first - 2] if weekday else before
    until = before is not None and sentence.words.keys[before.first] in {"till", "until"}
    return sentence.language == "en" and until and day.end is None and day.until is None


_UNTIL = {"lt": "iki", "lv": "lidz"}


def _until_before(sentence: Sentence, at: int) -> bool:
    """Whether "iki" or "līdz" stands before a day, perhaps with the weekday between: "iki antradienio, lapkričio 25 d."."""
    while at > 0 and (
        sentence.items[at].kind in {"weekday", "year", "year_word"} or sentence.items[at].value == ","
    ):
        at -= 1
    return at >= 0 and sentence.words.keys[sentence.items[at].first] == _UNTIL[sentence.language]


def _end_with_close(occasion: Occasion) -> None:
    """End an event of one known day with the day until which it is told to last."""
    start, close = occasion.start, occasion.close
    if start and close and start == (occasion.end or start) and start < close:
        occasion.end = close


def _completed(sentence: Sentence, occasion: Occasion, day: str) -> bool:
    """Whether a day is the other end of an event of which one is told: "täna lõppenud istungjärk ... algas 16. novembril"."""
    known = occasion.start
    open_end = sentence.language == "lt" and occasion.end is None
    if known is None or (known != occasion.end and not open_end) or day == known:
        return False
    apart = abs((dt.date.fromisoformat(day) - dt.date.fromisoformat(known)).days)
    keys = sentence.said
    if day < known and apart <= _LONGEST and any(key.startswith(_BEGINS[sentence.language]) for key in keys):
        occasion.start = day
    elif day > known and apart <= _LONGEST and any(key.startswith(_ENDS[sentence.language]) for key in keys):
        occasion.end = day
    else:
        return False
    return True


_LONGEST = 10
_BEGINS = {
    "et": ("alga", "alanud", "avati"),
    "lt": ("prasid", "pradej", "pradeda", "pradet", "startav", "atidaryt"),
    "lv": ("sakas", "sakus", "sacies"),
}
_ENDS = {
    "lt": ("baig", "pasibaig", "uzbaig", "truk", "tesi", "uzdaryt"),
    "et": ("lopp", "lope", "kesta"),
    "lv": ("noslegs", "nosledz", "noslegus", "beigsies", "beidzas", "beidzies", "beigus"),
}
