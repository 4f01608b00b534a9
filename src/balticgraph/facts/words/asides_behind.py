"""Where an English sentence goes on behind what it says of somebody between commas or brackets."""

from collections.abc import Sequence

from balticgraph.facts.words.items import Item


def behind_aside(items: Sequence[Item], at: int) -> int:
    """The item behind the person at an item and an apposition that names nobody else: "A, Mayor of Tartu, |", "A (Estonia) |"."""
    mark = items[at + 1].value if at + 1 < len(items) else ""
    closing = {",": ",", "(": ")"}.get(mark)
    if not closing:
        return at + 1
    near = range(at + 2, min(at + _ASIDE, len(items)))
    end = next((n for n in near if items[n].value == closing or items[n].kind == "person"), -1)
    if end > 0 and items[end].value == closing:
        return end + 1
    apposed = mark == "," and at > 0 and items[at - 1].value == ","
    return at + 1 + apposed  # "his colleague, A, | spoke"


_ASIDE = 16
