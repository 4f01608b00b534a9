"""The days that a sentence tells: dates in any order of their parts, ranges, weekdays, "today"."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from balticgraph.facts.datelines import dateline_end
from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Page, Sentence
from balticgraph.language.dates import Day, nearest_year, parsed, weekday_near

_BETWEEN = frozenset({"-", "and", "range"})
_SKIPPED = frozenset({"ordinal_ending", "year_word", "day_word"})


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence says of when: a day or a range of days.

    Or a weekday or a shift from the day of the text.

    `first` and `last` are the indices of the items that say it; `until` is the weekday, or the shift, at which a
    range of such days ends.
    """

    first: int
    last: int
    start: Day | None = None
    end: Day | None = None
    weekday: int | None = None
    shift: int | None = None
    until: int | None = None

    def resolved(
        self, base: dt.date | None, year: int | None, *, ahead: bool
    ) -> tuple[str | None, str | None]:
        """Start and end as ISO dates, by the day of the text, or by a year that the text states.

        None where they cannot be told.
        """
        if self.shift is not None:
            day = base + dt.timedelta(days=self.shift) if base else None
            last = base + dt.timedelta(days=self.until) if base and self.until is not None else day
            return _iso(day), _iso(last)
        if self.weekday is not None:
            day = weekday_near(self.weekday, base, ahead=ahead) if base else None
            return _iso(day), _iso(self.ending(day))
        if self.start is None:
            return None, None
        end = self.end or self.start
        stated = self.start.year or end.year or year
        if stated is None and base:
            stated = nearest_year(self.start, base)
        return _iso(self.start.resolved(stated)), _iso(end.resolved(end.year or stated))

    def ending(self, day: dt.date | None) -> dt.date | None:
        """The last day of a range of weekdays that begins on a day: itself where there is no range."""
        if day is None or self.until is None:
            return day
        return day + dt.timedelta(days=(self.until - day.isoweekday()) % 7)


def dateline(page: Page) -> dt.date | None:
    """The day of a text that has none of its own: its dateline's, or that of a line without a verb among its first."""
    found = next(filter(None, map(dateline_day, page.told)), None)
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
_NAMING = frozenset({"event", "event_in", "person", "award", "award_of"})


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def told(sentence: Sentence) -> list[Told]:
    """The days of a sentence, in order; a weekday beside its date is that date, a dateline's day is left out."""
    over = dateline_end(sentence.items)
    return list(_without_doubles(day for day in _all_told(sentence) if day.first > over))


def dateline_day(sentence: Sentence) -> dt.date | None:
    """The day of the dateline that a sentence begins with, None where it has none or no year."""
    over = dateline_end(sentence.items)
    found = [day.start for day in _all_told(sentence) if day.start and day.last < over]
    return found[0].resolved(None) if found else None


def _all_told(sentence: Sentence) -> list[Told]:
    items = sentence.items
    found: list[Told] = []
    for at, item in enumerate(items):
        if item.kind == "month":
            day = _by_month(items, at)
            if day and not (found and found[-1].last >= day.first):
                found.append(day)
            elif day and found:
                found[-1] = day if day.first <= found[-1].first else found[-1]
        elif item.kind == "num":
            day = _by_digits(items, at)
            if day and not (found and found[-1].last >= day.first):
                found.append(day)
        elif item.kind == "weekday":
            found.append(Told(at, at, weekday=int(item.value)))
        elif item.kind == "day":
            found.append(Told(at, at, shift=int(item.value)))
    return list(_joined(found, items))


def _joined(found: list[Told], items: tuple[Item, ...]) -> Iterator[Told]:
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
            yield Told(one.first, after.last, one.start, after.end or after.start)
            at += 2
        elif after and (ranged := _ranged(one, after, items)):
            yield ranged
            at += 2
        else:
            yield one
            at += 1


def _ranged(one: Told, after: Told, items: tuple[Item, ...]) -> Told | None:
    """Two weekdays, or two days counted from today, joined to a range: "on Thursday and Friday", "today and tomorrow"."""
    between = items[one.last + 1 : after.first]
    if not between or not all(i.value in _BETWEEN or i.kind in {"link", "article", "in"} for i in between):
        return None
    if not any(i.value in _BETWEEN or i.value == "range" for i in between):
        return None
    if one.weekday is not None and after.weekday is not None and one.weekday < after.weekday:
        return Told(one.first, after.last, weekday=one.weekday, until=after.weekday)
    if one.shift is not None and after.shift is not None and one.shift < after.shift:
        return Told(one.first, after.last, shift=one.shift, until=after.shift)
    return None


_RANGE_WITH_WEEKDAY = 2


def _without_weekdays(found: list[Told]) -> Iterator[Told]:
    """The days without a weekday that stands right before the last day of a range."""
    for at, one in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        beside = after and after.start and after.first - one.last <= _BESIDE
        if not (one.weekday is not None and beside and any(day.start for day in found[:at])):
            yield one


_BESIDE = 2


def _range_sign(items: tuple[Item, ...], dash: int, one: Told, after: Told) -> bool:
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
    return bool(items[dash].value == "and" and follows)


_LAST_DAYS = 28


def _over_day(items: tuple[Item, ...], at: int) -> int:
    """The item behind a day's own word and its stop: "31 d. - "."""
    while at + 1 < len(items) and (items[at].kind == "day_word" or items[at].value == "."):
        at += 1
    return at


def _without_doubles(found: Iterable[Told]) -> Iterator[Told]:
    kept = list(found)
    for at, one in enumerate(kept):
        beside = [o for o in (*kept[max(0, at - 1) : at], *kept[at + 1 : at + 2]) if o.start]
        near = any(min(abs(o.first - one.last), abs(one.first - o.last)) <= 4 for o in beside)
        if not (near and (one.weekday is not None or one.shift is not None)):
            yield one


def _by_month(items: tuple[Item, ...], at: int) -> Told | None:
    month = int(items[at].value)
    left = _days_before(items, at)
    right = None if left else _days_after(items, at)
    if not left and not right:
        return None
    first, last, days = left or right or (at, at, ())
    first, last = min(first, at), max(last, at)
    year_at, year = _year_after(items, last)
    if year is None:
        year_at, year = _year_before(items, first)
    first, last = min(first, year_at), max(last, year_at)
    start = Day(month, days[0], year)
    return Told(first, last, start, Day(month, days[1], year) if len(days) > 1 else None)


def _number(items: tuple[Item, ...], at: int, high: int = 31) -> int | None:
    if 0 <= at < len(items) and items[at].kind == "num" and len(items[at].value) <= 4:
        value = int(items[at].value)
        return value if 0 < value <= high else None
    return None


def _days_before(items: tuple[Item, ...], at: int) -> tuple[int, int, tuple[int, ...]] | None:
    step = _back(items, at - 1)
    day = _number(items, step)
    if day is None:
        return None
    before = _back(items, step - 1, stop=True)
    if before >= 1 and items[before].value in _BETWEEN:
        start = _number(items, _back(items, before - 1))
        if start is not None and start < day:
            return _back(items, before - 1), at, (start, day)
    return step, at, (day,)


def _back(items: tuple[Item, ...], at: int, *, stop: bool = False) -> int:
    while at >= 0 and (items[at].kind in _SKIPPED or (not stop and items[at].value in {".", "link"})):
        at -= 1
    return at


def _days_after(items: tuple[Item, ...], at: int) -> tuple[int, int, tuple[int, ...]] | None:
    first = at + 2 if at + 1 < len(items) and items[at + 1].value == "." else at + 1  # "Dec. 7"
    day = _number(items, first)
    if day is None:
        return None
    last = _over_ending(items, first)
    if last + 2 < len(items) and items[last + 1].value in {"-", "range", "and"}:
        end = _number(items, last + 2)
        if end is not None and end > day:
            return at, _over_ending(items, last + 2), (day, end)
    return at, last, (day,)


def _over_ending(items: tuple[Item, ...], at: int) -> int:
    """The last item of a day with its ending: "1-ąją", "8 d.", "22nd"."""
    if at + 2 < len(items) and items[at + 1].value == "-" and items[at + 2].kind in {"low", "ordinal_ending"}:
        at += 2
    while at + 1 < len(items) and items[at + 1].kind in {"ordinal_ending", "day_word"}:
        at += 1
    return at


def _year_after(items: tuple[Item, ...], last: int) -> tuple[int, int | None]:
    at = last + 1
    while (
        at < len(items) and (items[at].value in {",", "."} or items[at].kind == "day_word") and at - last < 3
    ):
        at += 1
    year = _year(items, at)
    return (at, year) if year else (last, None)


def _year_before(items: tuple[Item, ...], first: int) -> tuple[int, int | None]:
    at = first - 1
    while at >= 0 and (items[at].value == "." or items[at].kind == "year_word") and first - at < 4:
        at -= 1
    year = _year(items, at)
    return (at, year) if year else (first, None)


def _year(items: tuple[Item, ...], at: int) -> int | None:
    year = _number(items, at, 2100)
    return year if year and year > 1900 else None


def _by_digits(items: tuple[Item, ...], at: int) -> Told | None:
    """A date in digits: 14.01.2016, 27. 11. 1998, 2015 12 14, 2023-11-28."""
    day, month, year = _number(items, at), _number(items, at + 2, 12), _year(items, at + 4)
    if (
        day
        and month
        and year
        and items[at + 1].value == items[at + 3].value
        and items[at + 1].value in {".", "/"}
    ):
        return Told(at, at + 4, Day(month, day, year))
    year = _year(items, at)
    if not year or at + 2 >= len(items):
        return None
    gap = 2 if items[at + 1].value == "-" else 1
    month, day = _number(items, at + gap, 12), _number(items, at + 2 * gap)
    if month and day and (gap == 1 or items[at + 3].value == "-"):
        last = at + 2 * gap
        end = (
            _number(items, last + 2)
            if last + 2 < len(items) and gap == 1 and items[last + 1].value == "-"
            else None
        )
        if end and end > day:
            return Told(at, last + 2, Day(month, day, year), Day(month, end, year))
        return Told(at, last, Day(month, day, year))
    return None
