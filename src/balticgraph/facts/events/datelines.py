"""The place and day that stand over a report ("TALLINN, 5 June 2024, BNS -"): the report's own, no event's."""

import re

from balticgraph.documents.release import Release, Zone
from balticgraph.facts.words.illatives import heads_line
from balticgraph.facts.words.items import Item

_LONGEST = 14
_HEAD = frozenset({"city", "city_in", "country", "cap", "unknown", "num", "month", "day_word", "year_word"})
_ENDINGS = frozenset({"ordinal_ending", "weekday", "body", "link"})
_SIGNS = frozenset({",", ".", "/", "(", ")"})


def dateline_end(items: tuple[Item, ...]) -> int:
    """The item of the dash that ends a dateline at the head of a sentence, -1 where there is none.

    >>> from balticgraph.facts.words.items import Item
    >>> words = [("city", "Riga"), ("mark", ","), ("month", "6"), ("num", "5"), ("mark", "-"), ("low", "the")]
    >>> dateline_end(tuple(Item(kind, value, at, at) for at, (kind, value) in enumerate(words)))
    4
    """
    if not items or items[0].kind not in {"city", "city_in", "cap"}:
        return -1
    dated = False
    for at, item in enumerate(items[:_LONGEST]):
        dated = dated or item.kind == "month"
        if item.value == "-" and dated and _spaced(items, at):
            return -1 if items[0].kind == "city_in" and heads_line(items) else at
        if not ((item.kind in _HEAD or item.kind in _ENDINGS) or item.value in _SIGNS or item.value == "-"):
            return -1
    return -1


def _spaced(items: tuple[Item, ...], at: int) -> bool:
    """Whether a dash is no part of a range of days."""
    return (
        at + 1 < len(items)
        and items[at + 1].kind not in {"num", "month", "ordinal_ending"}
        and items[at - 1].kind != "ordinal_ending"
    )


_DAY_OF_PART = re.compile(r"\(\d{1,2}\.\s?\d{1,2}\.\s?((?:19|20)\d\d)\.?\)\s*$")
_MONTH_OVER_TEXT = re.compile(r"date ((?:19|20)\d\d)-\d\d(?!-?\d)")


def year_over(release: Release) -> int | None:
    """The one year of the days in brackets over the parts of a page, or of the month that stands over its text."""
    years: set[int] = set()
    for passage in release.passages:
        text = release.text[passage.start : passage.end].strip()
        found = None
        if passage.zone in _OVER_PARTS:
            found = _DAY_OF_PART.search(text)
        elif passage.zone is Zone.BODY:
            found = _MONTH_OVER_TEXT.match(text) or _DAY_OF_PART.search(text)
        if found:
            years.add(int(found[1]))
    return min(years) if len(years) == 1 else None


_OVER_PARTS = frozenset({Zone.CONTACT, Zone.DATELINE, Zone.TITLE})
