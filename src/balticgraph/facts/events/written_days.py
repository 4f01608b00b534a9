"""Days that are written out: with the name of their month or in digits, alone or as a range."""

import datetime as dt
from dataclasses import dataclass

from balticgraph.facts.words.items import Item
from balticgraph.language.dates import Day, nearest_year, weekday_near

BETWEEN = frozenset({"-", "and", "range"})
"""What stands between the two days of a range."""
_BETWEEN_DAYS = BETWEEN | {"/", "to", "&"}
_SKIPPED = frozenset({"ordinal_ending", "year_word", "day_word"})


@dataclass(frozen=True, slots=True)
class ToldDay:
    """What a sentence says of when: a day or a range of days.

    Or a weekday or a shift from the day of the text.

    `first` and `last` are the indices of the items that say it; `until` is the weekday, or the shift, at which a
    range of such days ends. One that begins with a shift may end on a day (`end`) or a weekday (`close`) instead.
    `years` is how far off its year is, as of "last year on 23 November".
    """

    first: int
    last: int
    start: Day | None = None
    end: Day | None = None
    weekday: int | None = None
    shift: int | None = None
    until: int | None = None
    close: int | None = None
    years: int | None = None

    def resolved(
        self, base: dt.date | None, year: int | None, *, ahead: bool
    ) -> tuple[str | None, str | None]:
        """Start and end as ISO dates, by the day of the text, or by a year that the text states.

        None where they cannot be told.
        """
        if self.shift is not None:
            day = base + dt.timedelta(days=self.shift) if base else None
            return _iso(day), _iso(self._last_from(base, day))
        if self.weekday is not None:
            day = weekday_near(self.weekday, base, ahead=ahead) if base else None
            return _iso(day), _iso(self.ending(day))
        if self.start is None:
            return None, None
        end = self.end or self.start
        stated = self.start.year or end.year or year
        if self.years is not None and base:
            stated = base.year + self.years
        if stated is None and base:
            stated = nearest_year(self.start, base)
        return _iso(self.start.resolved(stated)), _iso(end.resolved(end.year or stated))

    def _last_from(self, base: dt.date | None, day: dt.date | None) -> dt.date | None:
        """The last day of a range that begins with a shift: "from today until 22 May", "today and tomorrow"."""
        if base is None or day is None:
            return None
        if self.end is not None:
            last = self.end.resolved(self.end.year or nearest_year(self.end, base))
            return last if last and last > day else day
        if self.close is not None:
            return day + dt.timedelta(days=(self.close - day.isoweekday()) % 7)
        return base + dt.timedelta(days=self.until) if self.until is not None else day

    def closing(self, start: dt.date, base: dt.date | None) -> dt.date | None:
        """The day that ends an event begun on another one: the next such weekday, the day of its own year or of that one.

        None where a shift has no day of the text to go from.
        """
        if self.weekday is not None:
            return start + dt.timedelta(days=(self.weekday - start.isoweekday()) % 7)
        if self.shift is not None:
            return base + dt.timedelta(days=self.shift) if base else None
        return self.start.resolved(start.year) if self.start else None

    def ending(self, day: dt.date | None) -> dt.date | None:
        """The last day of a range of weekdays that begins on a day: itself where there is no range."""
        if day is None or self.until is None:
            return day
        return day + dt.timedelta(days=(self.until - day.isoweekday()) % 7)


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def by_month(items: tuple[Item, ...], at: int) -> ToldDay | None:
    """A day or range of days beside the name of its month: "23-24 November 2023", "Dec. 7"."""
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
    end = Day(month, days[1], year) if len(days) > 1 else None
    return ToldDay(first, last, start, end, years=_years_off(items, first) if year is None else None)


def _years_off(items: tuple[Item, ...], first: int) -> int | None:
    """How many years off the year right before a date is, told by a word: "pernai lapkričio 23 d.", "kitų metų sausį"."""
    before = items[first - 1] if first else None
    return int(before.value) if before and before.kind == "year" and before.value in {"-1", "1"} else None


def _number(items: tuple[Item, ...], at: int, high: int = 31) -> int | None:
    if 0 <= at < len(items) and items[at].kind == "num" and len(items[at].value) <= 4:
        value = int(items[at].value)
        return value if 0 < value <= high else None
    return None


def _days_before(items: tuple[Item, ...], at: int) -> tuple[int, int, tuple[int, ...]] | None:
    """The days that stand before a month, with the first and last item that tell them: "22 to 23 November"."""
    step = _back(items, at - 1)
    day = _number(items, step)
    if day is None:
        return None
    before = _back(items, step - 1, stop=True)
    before -= before > 0 and items[before].kind == "weekday"  # "Wednesday 22 to Thursday 23 November"
    if before >= 1 and items[before].value in _BETWEEN_DAYS:
        first = _back(items, before - 1)
        start = _number(items, first)
        if start is not None and start < day:
            if items[before].value == "and":
                first, start = _first_listed(items, first, start)
            return first, at, (start, day)
    return step, at, (day,)


def _first_listed(items: tuple[Item, ...], at: int, day: int) -> tuple[int, int]:
    """The first of days that follow one another in a list, its item before: "5, 6 and 7 May"."""
    while at > 1 and items[at - 1].value == "," and _number(items, _back(items, at - 2)) == day - 1:
        at, day = _back(items, at - 2), day - 1
    return at, day


def _back(items: tuple[Item, ...], at: int, *, stop: bool = False) -> int:
    while at >= 0 and (items[at].kind in _SKIPPED or (not stop and items[at].value in {".", "link"})):
        at -= 1
    return at


def _days_after(items: tuple[Item, ...], at: int) -> tuple[int, int, tuple[int, ...]] | None:
    """The days that stand behind a month, with the first and last item that tell them: "November 22-23"."""
    skips = at + 1 < len(items) and (items[at + 1].value == "." or items[at + 1].kind == "takes_from")
    first = at + 2 if skips else at + 1  # "Dec. 7", "gegužės nuo 5 iki 7 d."
    day = _number(items, first)
    if day is None:
        return None
    last, listed = _over_ending(items, first), day
    while (
        last + 3 < len(items)
        and items[last + 1].value == ","
        and _number(items, last + 2) == listed + 1
        and items[last + 3].value in {",", "and"}
    ):  # "gegužės 5, 6 ir 7 d."
        last, listed = last + 2, listed + 1
    joint = last + 1 + _stops(items, last)
    if joint + 1 < len(items) and items[joint].value in {"-", "range", "and"}:
        end = _number(items, joint + 1)
        apart = joint > last + 1 and items[joint].value == "and"
        if end is not None and end > day and not (apart and end > day + 1):
            return at, _over_ending(items, joint + 1), (day, end)
    return at, last, (day, listed) if listed > day else (day,)


def _stops(items: tuple[Item, ...], last: int) -> bool:
    """Whether a day's word ends in the stop of its abbreviation: "9 d. iki 10 d."."""
    return items[last].kind == "day_word" and last + 1 < len(items) and items[last + 1].value == "."


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
    while at >= 0 and first - at < 4 and (items[at].kind == "year_word" or _before_word(items, at)):
        at -= 1
    year = _year(items, at)
    return (at, year) if year else (first, None)


def _before_word(items: tuple[Item, ...], at: int) -> bool:
    """Whether an item is a stop, "from", or the hyphen of the ending of a year: "2019-ųjų gegužės 2 d.", "2018. gadā no 14."."""
    return (
        items[at].value == "."
        or items[at].kind == "takes_from"
        or (items[at].value == "-" and items[at + 1].kind == "year_word")
    )


def _year(items: tuple[Item, ...], at: int) -> int | None:
    year = _number(items, at, 2100)
    return year if year and year > 1900 else None


def _first_of_range(items: tuple[Item, ...], at: int, last: int) -> int:
    """The item of the first day of a range that ends with a date in digits, -1 where there is none: "4-5.11.2021"."""
    if at < _BEFORE_LAST or items[at - 1].value != "-":
        return -1
    step = at - 2 - (items[at - 2].value == ".")
    day = _number(items, step)
    dated = step > 0 and items[step - 1].value in {".", "-", "/"}
    return step if day and day < last and not dated else -1


_BEFORE_LAST = 2


def _range_in_digits(items: tuple[Item, ...], at: int) -> ToldDay | None:
    """A range of which the last day alone has a year: "12.11.-13.11.2023", "30.11-1.12.2023"."""
    day, month = _number(items, at), _number(items, at + 2, 12)
    if not (day and month and items[at + 1].value == "."):
        return None
    dash = at + 3 + (at + 3 < len(items) and items[at + 3].value == ".")
    if dash + 1 >= len(items) or items[dash].value not in {"-", "–"} or _number(items, dash + 1) is None:
        return None
    last = by_digits(items, dash + 1)
    if last is None or last.start is None or last.end or (last.start.month, last.start.day) <= (month, day):
        return None
    return ToldDay(at, last.last, Day(month, day, last.start.year), last.start)


def by_digits(items: tuple[Item, ...], at: int) -> ToldDay | None:
    """A date in digits: 14.01.2016, 27. 11. 1998, 2015 12 14, 2023-11-28, 2019.05.03, 4-5.11.2021."""
    if ranged := _range_in_digits(items, at):
        return ranged
    day, month, year = _number(items, at), _number(items, at + 2, 12), _year(items, at + 4)
    if (
        day
        and month
        and year
        and items[at + 1].value == items[at + 3].value
        and items[at + 1].value in {".", "/"}
    ):
        first = _first_of_range(items, at, day)
        if first >= 0:
            return ToldDay(first, at + 4, Day(month, int(items[first].value), year), Day(month, day, year))
        return ToldDay(at, at + 4, Day(month, day, year))
    year = _year(items, at)
    if not year or at + 2 >= len(items):
        return None
    sign = items[at + 1].value
    gap = 2 if sign in {"-", "."} else 1
    month, day = _number(items, at + gap, 12), _number(items, at + 2 * gap)
    if month and day and (gap == 1 or items[at + 3].value == sign):
        last = at + 2 * gap
        until = last + 2 < len(items) and items[last + 1].value == "-" and not _of_hour(items, last + 2)
        end = _number(items, last + 2) if until else None
        if end and end > day:
            return ToldDay(at, last + 2, Day(month, day, year), Day(month, end, year))
        return ToldDay(at, last, Day(month, day, year))
    return None


def _of_hour(items: tuple[Item, ...], at: int) -> bool:
    """Whether a number behind a date is an hour: "2017.11.09 - 10:00", "2017 11 09 - 10 val."."""
    behind = items[at + 1 : at + 3]
    clock = len(behind) > 1 and behind[0].value in {":", "."} and behind[1].kind == "num"
    return clock or (bool(behind) and behind[0].value in {"val", "h"})
