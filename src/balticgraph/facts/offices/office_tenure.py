"""Whether an office is held at the time of the text: not before or after it, nor by another than who is named."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.staff import near_to

_YEAR = 4


def is_held(sentence: Sentence, start: int, head: int, end: int) -> bool:
    """Whether the office at `head` of a phrase is held: not "the former Speaker", "the wife of the President"."""
    items = sentence.items
    if not _now(items, start, head) or _of_a_coming_year(items, start, end):
        return False
    if sentence.language == "en" and _told_as_past(sentence, start, end):
        return False
    return not near_to(sentence, start) and not _of_past_years(items, end)


def _told_as_past(sentence: Sentence, start: int, end: int) -> bool:
    """Whether English tells an office as one of earlier days: "once the Speaker", "Speaker until 2007", "the Speaker at the time"."""
    items, keys = sentence.items, sentence.words.keys
    at = items[start].first - 1
    at -= at > 0 and keys[at] in {"a", "an", "the"}
    behind = keys[items[end].last + 1 : items[end].last + 4]
    until = (
        len(behind) > 1 and behind[0] in {"till", "until"} and behind[1].isdigit() and len(behind[1]) == _YEAR
    )
    then = behind in {("at", "the", "time"), ("at", "that", "time"), ("in", "those", "days")}
    return until or then or (at >= 0 and keys[at] in {"designated", "once", "previously"})


def _now(items: tuple[Item, ...], start: int, head: int) -> bool:
    """Whether no word before an office tells that it was held once or is to come."""
    before = items[start - 1] if start else None
    inside = [i for i in items[start:head] if i.kind in {"former", "coming"}]
    ahead = before is not None and (before.kind, before.value) == ("future", "ahead")  # "upcoming"
    if inside or ahead or (before and before.kind in {"former", "coming"}):
        return False
    if before and before.value == "-" and start > 1 and items[start - 2].kind == "former":
        return False
    if (
        before
        and before.kind in {"link", "become"}
        and start > 1
        and items[start - 2].kind in {"former", "coming", "become", "elect"}
    ):
        return False
    return not (before and before.kind in {"ordinal", "become"})


def _of_a_coming_year(items: tuple[Item, ...], start: int, end: int) -> bool:
    """Whether somebody is elected for a year: "was elected President of the Baltic Assembly for 2013"."""
    behind = items[end + 1 : end + 3]
    return (
        [i.kind for i in behind] == ["link", "num"]
        and len(behind[1].value) == 4
        and any(i.kind in {"elect", "became", "become"} for i in items[max(0, start - 4) : start])
    )


def _of_past_years(items: tuple[Item, ...], end: int) -> bool:
    """Whether the years follow in which an office was held: "President of Estonia from 2006 to 2016", "(1999-2004)"."""
    behind = items[end + 1 : end + 6]
    years = [n for n, i in enumerate(behind) if i.kind == "num" and len(i.value) == _YEAR]
    if len(years) < 2 or years[0] > 1 or years[1] != years[0] + 2:
        return False
    before, joined = behind[: years[0]], behind[years[0] + 1]
    return all(i.kind in {"takes_from", "in", "link"} or i.value in {"(", ","} for i in before) and (
        joined.value == "range" or joined.value == "-"
    )
