"""Days as date lines write them: one whole day with its year, and a time beside it. Ranges are not read here.

Day first or month first is settled by rule. With full stops the day comes first; with a four-digit year in
front the month follows it. With slashes, where both orders are in use on the pages of one parliament, a day
is read only if one order alone is possible, or one alone lies within the half year after the day of
publication; else it is left out, never guessed. A stamp of the American form, "10/3/2018 8:40 AM", has the month first.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from balticgraph.documents.lexicon import lexicon

_EARLIEST, _LATEST, _HALF_YEAR = 1985, 2100, 183
_TIME = re.compile(r"[\s,.|;/t-]{0,4}(?:(?:plkst|kell|kl|at|val)\.?\s?)?([01]?\d|2[0-3]):([0-5]\d)(?!\d)")
_HALF = re.compile(r"\s?([ap])\.?m\b")
_BEFORE = re.compile(r"(?:\d\.?\s?-\s?|\d[./]|\d-)$")
_AFTER = re.compile(r"\.?\s?-\s?(?!\d{1,2}:)\d|\d|/\d")
_STAMP = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?")


@dataclass(frozen=True, slots=True)
class Written:
    """A day as written at `[start:end]`, with each of its possible readings as an ISO day or minute."""

    start: int
    end: int
    readings: tuple[str, ...]


@cache
def _pattern() -> re.Pattern[str]:
    month = "|".join(_any_ending(form) for form, _ in lexicon().months)
    return re.compile(
        rf"""(?P<y1>\d{{4}})(?P<s>[-./\s])(?P<m1>\d{{1,2}})(?P=s)(?P<d1>\d{{1,2}})
        |(?P<d2>\d{{1,2}})\.\s?(?P<m2>\d{{1,2}})\.\s?(?P<y2>\d{{4}}|\d{{2}}(?![.\d]))
        |(?P<a3>\d{{1,2}})/(?P<b3>\d{{1,2}})/(?P<y3>\d{{4}})
        |(?P<d4>\d{{1,2}})(?:st|nd|rd|th|\.)?\s?(?:of\s)?(?P<m4>{month})[.,]?\s{{0,2}}(?P<y4>\d{{4}})
        |\b(?P<m5>{month})\.?\s(?P<d5>\d{{1,2}})(?:st|nd|rd|th)?\.?,?\s(?P<y5>\d{{4}})
        |(?P<y6>\d{{4}})\.?\s?(?:m\.?|g(?:ada|\.)?)?\s?(?P<m6>{month})\.?\s(?P<d6>\d{{1,2}})(?:\s?d\b\.?)?
        |(?P<y7>\d{{4}})\.?\s?g(?:ada|\.)\s?(?P<d7>\d{{1,2}})\.?\s?(?P<m7>{month})""",
        re.VERBOSE,
    )


def _any_ending(form: str) -> str:
    return re.escape(form.removesuffix("*")) + ("[a-z]*" if form.endswith("*") else "")


_MAY_BE_DAY = re.compile(r"\d{4}|\d\.\s?\d\d?\.\s?\d\d")
"""What each of the ways to write a day holds, and few lines do: a year of four digits, or a day and month before one of two."""


@cache
def _month(written: str) -> str:
    """The number of a month as written, by the longest form that fits."""
    return next(str(number) for form, number in lexicon().months if re.fullmatch(_any_ending(form), written))


def days(folded: str) -> list[Written]:
    """The whole days in a short folded text, in their order.

    >>> [w.readings for w in days("press release, 24 november 2023, changed 11/27/2023 16:35")]
    [('2023-11-24',), ('2023-11-27T16:35',)]
    >>> [w.readings for w in days("02/03/2024; 23-24 november 2023; 2014 m. vasario 5 d.; 18.11.2005.")]
    [('2024-02-03', '2024-03-02'), ('2014-02-05',), ('2005-11-18',)]
    >>> [w.readings for w in days("published 10/3/2018 8:40 am, modified 11/5/2018 2:58 pm")]
    [('2018-10-03T08:40',), ('2018-11-05T14:58',)]
    """
    found: list[Written] = []
    for match in _pattern().finditer(folded) if _MAY_BE_DAY.search(folded) else ():
        before = folded[max(0, match.start() - 4) : match.start()]
        if _BEFORE.search(before) or _AFTER.match(folded, match.end()):
            continue
        readings = _readings({key[0]: value for key, value in match.groupdict().items() if value})
        if readings:
            time = _TIME.match(folded, match.end())
            half = _HALF.match(folded, time.end()) if time else None
            clock = f"T{_hour(int(time[1]), half[1] if half else ''):02d}:{time[2]}" if time else ""
            end = half.end() if half else time.end() if time else match.end()
            readings = _american(match, readings) if half else readings
            found.append(Written(match.start(), end, tuple(day + clock for day in readings)))
    return found


def _hour(hour: int, half: str) -> int:
    """The hour of a day of 24, of an hour before ("a") or after noon ("p")."""
    return hour % 12 + (12 if half == "p" else 0) if half and hour <= _NOON else hour


_NOON = 12


def _american(match: re.Match[str], readings: list[str]) -> list[str]:
    """The readings of a day with a clock of twelve hours: the month is first where days and months have no noughts before them."""
    first, second, year = match["a3"], match["b3"], match["y3"]
    bare = first is not None and not first.startswith("0") and not second.startswith("0")
    month_first = _day(year, first, second) if bare and min(len(first), len(second)) == 1 else None
    return [month_first] if month_first else readings


def settled(written: Written, beside: str | None = None) -> str | None:
    """The day meant: the only reading, or the only one within the half year from the day `beside` on.

    Else None.

    >>> [settled(w, "2024-02-28") for w in days("02/03/2024")], settled(days("02/03/2024")[0])
    (['2024-03-02'], None)
    """
    if len(written.readings) == 1:
        return written.readings[0]
    if beside is None:
        return None
    since = date.fromisoformat(beside[:10])
    near = [day for day in written.readings if 0 <= (date.fromisoformat(day[:10]) - since).days <= _HALF_YEAR]
    return near[0] if len(near) == 1 else None


def iso(value: str) -> str | None:
    """A machine's date or time stamp to the day or the minute, as its place has it; None where it is none.

    >>> iso("2023-11-24T10:05:33+02:00"), iso("2023-11-24"), iso("2023-11-24T00:00:00"), iso("24 November")
    ('2023-11-24T10:05', '2023-11-24', '2023-11-24', None)
    """
    stamp = _STAMP.match(value)
    day = stamp and _day(stamp[1], stamp[2], stamp[3])
    if not stamp or not day:
        return None
    clock = f"{stamp[4]}:{stamp[5]}" if stamp[4] else "00:00"
    return day if clock == "00:00" or clock > "23:59" else f"{day}T{clock}"


def _readings(parts: dict[str, str]) -> list[str]:
    year = parts["y"] if len(parts["y"]) == len("2023") else _with_century(parts["y"])
    if "a" in parts:
        both = (_day(year, parts["a"], parts["b"]), _day(year, parts["b"], parts["a"]))
        return sorted({day for day in both if day})
    month = parts["m"] if parts["m"].isdigit() else _month(parts["m"])
    day = _day(year, month, parts["d"])
    return [day] if day else []


def _with_century(year: str) -> str:
    return f"20{year}" if int(year) < _EARLIEST % 100 else f"19{year}"


def _day(year: str, month: str, day: str) -> str | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if _EARLIEST <= found.year < _LATEST else None
