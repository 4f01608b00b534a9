"""Verbs of meeting that are nouns, and nouns that are verbs, by what stands before them."""

from balticgraph.facts.words.items import Item

_MEETING = frozenset({"meet_now", "event"})
_BEFORE_NOUN = frozenset({"article", "quality", "demonym", "ordinal", "during", "in", "its"})


def with_nouns(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, a verb of meeting behind an article made the noun that it is: "hosted a meeting with"."""
    if _MEETING.isdisjoint([i.kind for i in items]):
        return items
    found: list[Item] = []
    for item in items:
        behind = bool(found) and (found[-1].kind in _BEFORE_NOUN or found[-1].value in {"his", "her"})
        behind = behind or (
            len(found) > 1 and found[-1].kind == "body" and found[-2].kind.startswith("attend_")
        )
        if item.kind == "event" and item.value == "meeting" and _goes_on(found):
            found.append(Item("meet_now", "active", item.first, item.last))
        elif behind and item.kind == "meet_now" and item.last == item.first + 1:
            found += [
                Item("event", "meeting", item.first, item.first),
                Item("with", "with", item.last, item.last),
            ]
        else:
            found.append(item)
    return tuple(found)


def _goes_on(found: list[Item]) -> bool:
    """Whether a form of "to be" and a day stand before "meeting", which then is a verb: "is today meeting colleagues"."""
    days = 0
    while days < len(found) and found[-1 - days].kind in {"day", "weekday"}:
        days += 1
    return 0 < days < len(found) and found[-1 - days].kind == "copula"
