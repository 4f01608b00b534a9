"""Days as releases tell them, resolved to ISO dates."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month, with its year where the text gives it."""

    month: int
    day: int
    year: int | None = None

    def resolved(self, year: int | None) -> dt.date | None:
        """The date in its own year, else in this one; None where there is no such day.

        >>> Day(2, 29).resolved(2023), Day(11, 23).resolved(2023)
        (None, datetime.date(2023, 11, 23))
        """
        year = self.year or year
        if year is None:
            return None
        try:
            return dt.date(year, self.month, self.day)
        except ValueError:
            return None


def nearest_year(day: Day, base: dt.date) -> int:
    """The year in which a day and month lie nearest to a date.

    >>> nearest_year(Day(1, 9), dt.date(2023, 12, 28))
    2024
    """
    found = [
        (abs((date - base).days), year)
        for year in (base.year, base.year + 1, base.year - 1)
        if (date := day.resolved(year))
    ]
    return min(found)[1] if found else base.year


def weekday_near(weekday: int, base: dt.date, *, ahead: bool) -> dt.date:
    """The day of this weekday (1 is Monday) on or before a date, or on or after it.

    >>> weekday_near(5, dt.date(2019, 11, 28), ahead=True)
    datetime.date(2019, 11, 29)
    """
    shift = (weekday - base.isoweekday()) % 7 if ahead else -((base.isoweekday() - weekday) % 7)
    return base + dt.timedelta(days=shift)


def parsed(iso: str | None) -> dt.date | None:
    """The date that an ISO date or date-time begins with, None where it is coarser than a day.

    >>> parsed("2023-11-27T16:35"), parsed("2023-11")
    (datetime.date(2023, 11, 27), None)
    """
    try:
        return dt.date.fromisoformat((iso or "")[:10])
    except ValueError:
        return None
