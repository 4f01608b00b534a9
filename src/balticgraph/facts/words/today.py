"""Ranges of days that begin with the day of the text."""

from balticgraph.facts.words.items import Item

_BETWEEN = frozenset({"-", "and", "range"})


def _is_last(joint: Item, other: Item) -> bool:
    """Whether "until" stands before a day or weekday: "today until 22 May", "today to Friday"."""
    return joint.value == "range" and other.kind in {"num", "weekday", "month"}


def begins_today(items: tuple[Item, ...]) -> bool:
    """Whether a range of days begins with the day of the text: "today and tomorrow", "täna ja homme"."""
    return any(
        (one.kind, one.value) == ("day", "0")
        and joint.value in _BETWEEN
        and ((other.kind == "day" and int(other.value) > 0) or _is_last(joint, other))
        for one, joint, other in zip(items, items[1:], items[2:], strict=False)
    )
