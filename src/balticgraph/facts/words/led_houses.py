"""The house that somebody has led, told before the name: "dalyvavo Seimui vadovavusi A", "osales Riigikogu juhtinud A".

It tells no office of the time and nobody who chairs a gathering; the rules do not see it, so that each reads the plain name.
"""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words


def without_led_houses(items: tuple[Item, ...], words: Words, language: str) -> tuple[Item, ...]:
    """The items but for a house, and its state, whose leading a participle of the past tells right before a name.

    The same items where none is.
    """
    found: list[Item] = []
    for at, item in enumerate(items):
        led = _is_led(items, at, words, language)
        if not led and not _is_led(items, at - 1, words, language):
            found.append(item)
        elif led and len(found) > 1 and found[-1].kind in _WHOSE:
            found.pop()
    return items if len(found) == len(items) else tuple(found)


def _is_led(items: tuple[Item, ...], at: int, words: Words, language: str) -> bool:
    """Whether a house stands at a place, behind it the participle of leading and whoever led it."""
    if at < 1 or at + 2 >= len(items) or items[at].kind not in _HOUSES:
        return False
    leading, leader = items[at + 1], items[at + 2]
    if leader.kind in _HOUSES and at + 3 < len(items):
        leader = items[at + 3]  # "Seimui vadovavęs Seimo narys A"
    return (
        leader.kind in _LEADERS
        and leading.kind == "chair_past"
        and words.keys[leading.first] in word_list(language, "titles", "having_led")
    )


_HOUSES = frozenset({"parliament", "committee", "chamber"})
_LEADERS = frozenset({"person", "office"})
_WHOSE = frozenset({"country", "demonym"})
