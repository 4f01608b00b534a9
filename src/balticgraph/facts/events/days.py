"""The days that a sentence tells: dates in any order of their parts, ranges, weekdays, "today"."""

import datetime as dt
from collections.abc import Iterable, Iterator

from balticgraph.facts.events.datelines import dateline_end
from balticgraph.facts.events.put_off import but_days_left
from balticgraph.facts.events.written_days import BETWEEN, ToldDay, by_digits, by_month
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence, asked_once
from balticgraph.language.dates import Day, nearest_year, parsed

_DAYS = frozenset({"month", "num", "weekday", "day"})


def dateline(page: Page) -> dt.date | None:
    """The day of a text that has none of its own: its dateline's, or that of a line without a verb among its first."""
    found = next(filter(None, map(_dateline_day, page.told)), None)
    if found:
        return found
    changed = parsed(page.release.updated.value) if page.release.updated else None
    for sentence in page.sentences[:_HEAD]:
        if any(i.kind.endswith(("_past", "_now", "_future")) or i.kind in _NAMING for i in sentence.items):
            continue
        for day in told(sentence):
            if day.start and not day.end and (day.start.year or changed):
                return day.start.resolved(nearest_year(day.start, changed) if changed else None)
    return None


def full_days(page: Page, base: dt.date | None) -> Iterator[dt.date]:
    """The days that a text tells with day and month."""
    for sentence in page.told:
        for day in told(sentence):
            found = day.start.resolved(nearest_year(day.start, base) if base else None) if day.start else None
            if found:
                yield found


_HEAD = 5
_NAMING = frozenset(
    {"event", "event_in", "person", "award", "award_of", "adopted", "copula", "given", "presented", "founded"}
)


@asked_once
def told(sentence: Sentence) -> tuple[ToldDay, ...]:
    """The days of a sentence, in order; a weekday beside its date is that date, a dateline's day is left out."""
    if sentence.kinds.isdisjoint(_DAYS):
        return ()
    over = dateline_end(sentence.items)
    days = (day for day in _all_told(sentence) if not _is_deadline(sentence, day))
    own = (day for day in days if day.first > over and not _of_page(sentence, day))
    return tuple(but_days_left(sentence, list(_without_doubles(own, sentence.items))))


def _is_deadline(sentence: Sentence, day: ToldDay) -> bool:
    """Whether a Lithuanian day is the last by which something must be done: "ne vėliau kaip spalio 30 d."."""
    first = sentence.items[day.first].first
    return sentence.language == "lt" and sentence.words.keys[max(0, first - 2) : max(0, first - 1)] == (
        "veliau",
    )


def _of_page(sentence: Sentence, day: ToldDay) -> bool:
    """Whether a day in brackets at the end of an English headline is that of the page: "Six members at the session (26.05.2010)"."""
    items = sentence.items
    if sentence.language != "en" or day.start is None or not day.start.year or items[-1].value == ".":
        return False
    digits = not any(i.kind == "month" for i in items[day.first : day.last + 1])
    behind = [i for i in items[day.last + 1 : day.last + 3] if i.value != "."]
    bracketed = items[day.first - 1].value == "(" and bool(behind) and behind[0].value == ")"
    return digits and bracketed and day.first > 1 and len(items) - day.last <= _CLOSING


_CLOSING = 4


def _dateline_day(sentence: Sentence) -> dt.date | None:
    """The day of the dateline that a sentence begins with, None where it has none or no year."""
    over = dateline_end(sentence.items)
    found = [day.start for day in _all_told(sentence) if day.start and day.last < over]
    return found[0].resolved(None) if found else None


def _all_told(sentence: Sentence) -> list[ToldDay]:
    """Every day that a sentence tells: by month, by digits, by weekday or as a day off that of the text."""
    items = sentence.items
    found: list[ToldDay] = []
    for at, item in enumerate(items):
        if item.kind == "month":
            day = by_month(items, at)
            if day and not (found and found[-1].last >= day.first):
                found.append(day)
            elif day and found:
                found[-1] = day if day.first <= found[-1].first else found[-1]
        elif item.kind == "num":
            day = by_digits(items, at)
            if day and not (found and found[-1].last >= day.first):
                found.append(day)
        elif item.kind == "weekday":
            found.append(ToldDay(at, at, weekday=int(item.value)))
        elif item.kind == "day":
            found.append(ToldDay(at, at, shift=int(item.value)))
    return list(_joined(_from_to(found, sentence), items))


def _from_to(found: list[ToldDay], sentence: Sentence) -> list[ToldDay]:
    """The days, two of which the Estonian cases tell the first as the beginning and the second as the end made one.

    "20. märtsist 22. märtsini", "pühapäevast teisipäevani".
    """
    if sentence.language != "et":
        return found
    kept: list[ToldDay] = []
    for one in found:
        before = kept[-1] if kept else None
        if before and one.end is None and before.end is None and _spans(sentence, before, one):
            kept[-1] = ToldDay(
                before.first,
                one.last,
                before.start,
                one.start,
                before.weekday,
                before.shift,
                one.weekday or one.shift,
            )
        else:
            kept.append(one)
    return kept


def _spans(sentence: Sentence, one: ToldDay, after: ToldDay) -> bool:
    """Whether two days of a sort stand side by side, the first in the elative, the second in the terminative."""
    words, items = sentence.words.keys, sentence.items
    alike = bool(one.start) == bool(after.start) and (one.weekday is None) == (after.weekday is None)
    beside = all(i.value == "range" for i in items[one.last + 1 : after.first])
    till = next((i for i in items[after.first : after.last + 1] if i.kind == "month"), items[after.last])
    ends = words[items[one.last].last].endswith("st") and words[till.last].endswith("ni")
    return alike and beside and ends and one.shift is None


def _joined(found: list[ToldDay], items: tuple[Item, ...]) -> Iterator[ToldDay]:
    """Ranges over two months as one: "31 May - 2 June", also with the day of the week before either day."""
    if len(found) > _RANGE_WITH_WEEKDAY:
        found = list(_without_weekdays(found))
    at = 0
    while at < len(found):
        one = found[at]
        after = found[at + 1] if at + 1 < len(found) else None
        dash = _over_day(items, one.last + 1)
        joined = after and one.start and after.start and _range_sign(items, dash, one, after)
        if joined and after and one.end is None:
            end = after.end or after.start
            yield ToldDay(
                one.first, after.last, _of_same_year(one.start, end) if one.start and end else None, end
            )
            at += 2
        elif after and (ranged := _ranged(one, after, items)):
            yield ranged
            at += 2
        else:
            yield one
            at += 1


def _of_same_year(start: Day, end: Day) -> Day:
    """The first day of a range, in the year that only its last day has: "from 30 October to 1 November 2025"."""
    if start.year or end.year is None:
        return start
    turns = (start.month, start.day) > (end.month, end.day)
    return Day(start.month, start.day, end.year - turns)


def _ranged(one: ToldDay, after: ToldDay, items: tuple[Item, ...]) -> ToldDay | None:
    """Two weekdays, or two days counted from today, joined to a range: "on Thursday and Friday", "today and tomorrow".

    Also a day counted from today and one told otherwise: "from today until 22 May", "from tomorrow to Friday".
    """
    between = items[one.last + 1 : after.first]
    if not between or not all(i.value in BETWEEN or i.kind in {"link", "article", "in"} for i in between):
        return None
    if not any(i.value in BETWEEN or i.value == "range" for i in between):
        return None
    if one.weekday is not None and after.weekday is not None and one.weekday < after.weekday:
        return ToldDay(one.first, after.last, weekday=one.weekday, until=after.weekday)
    if one.shift is not None and after.shift is not None and one.shift < after.shift:
        return ToldDay(one.first, after.last, shift=one.shift, until=after.shift)
    if one.shift is None or all(i.value not in {"range", "-"} for i in between):
        return None
    if after.start is not None and after.end is None:
        return ToldDay(one.first, after.last, end=after.start, shift=one.shift)
    if after.weekday is not None and after.until is None:
        return ToldDay(one.first, after.last, shift=one.shift, close=after.weekday)
    return None


_RANGE_WITH_WEEKDAY = 2


def _without_weekdays(found: list[ToldDay]) -> Iterator[ToldDay]:
    """The days without a weekday that stands right before the last day of a range."""
    for at, one in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        beside = after and after.start and after.first - one.last <= _BESIDE
        if not (one.weekday is not None and beside and any(day.start for day in found[:at])):
            yield one


_BESIDE = 2


def _range_sign(items: tuple[Item, ...], dash: int, one: ToldDay, after: ToldDay) -> bool:
    """Whether nothing but a sign of a range stands between two days, or "and" between two that follow one another."""
    while dash < len(items) and items[dash].value == ",":
        dash += 1
    step = dash + 1
    while step < after.first and (items[step].kind == "weekday" or items[step].value == ","):
        step += 1
    if step != after.first:
        return False
    if items[dash].value in {"-", "range"}:
        return True
    follows = one.start and after.start and after.start.day == 1 and one.start.day >= _LAST_DAYS
    next_day = one.start and after.start and one.start.month == after.start.month
    next_day = next_day and one.start and after.start and after.start.day - one.start.day == 1
    between = one.first > 0 and items[one.first - 1].kind == "with"  # "between 30 October and 2 November"
    return bool(items[dash].value == "and" and (follows or next_day or between))


_LAST_DAYS = 28


def _over_day(items: tuple[Item, ...], at: int) -> int:
    """The item behind a day's own word and its stop: "31 d. - "."""
    while at + 1 < len(items) and (items[at].kind == "day_word" or items[at].value == "."):
        at += 1
    return at


def _without_doubles(found: Iterable[ToldDay], items: tuple[Item, ...]) -> Iterator[ToldDay]:
    """The days, but for a weekday or a "today" beside the date that it is."""
    kept = list(found)
    for at, one in enumerate(kept):
        beside = [
            o
            for o in (*kept[max(0, at - 1) : at], *kept[at + 1 : at + 2])
            if o.start and not _runs_until(items, o, one)
        ]
        near = any(min(abs(o.first - one.last), abs(one.first - o.last)) <= 4 for o in beside)
        if not (near and (one.weekday is not None or one.shift is not None)):
            yield one


def _runs_until(items: tuple[Item, ...], start: ToldDay, end: ToldDay) -> bool:
    """Whether a verb of going on stands between two days, so that the second is no name of the first: "and runs until Friday"."""
    between = items[start.last + 1 : end.first]
    verbal = any(i.kind == "future" for i in between) and any(i.value == "range" for i in between)
    return verbal or any(i.kind in {"held_now", "held_future"} for i in between)
