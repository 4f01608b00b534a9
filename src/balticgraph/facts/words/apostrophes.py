"""Estonian case endings that an apostrophe joins to a foreign name: "Smith'iga", "Chirac´ile"."""

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_ENDINGS = frozenset(
    {"ga", "i", "iga", "il", "ile", "ilt", "is", "ist", "it", "l", "le", "lt", "s", "st", "t"}
)


def with_case_endings(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of an Estonian sentence, each name one with the ending behind its apostrophe; its value stays the bare name."""
    found: list[Item] = []
    skip = 0
    for at, item in enumerate(items):
        if skip:
            skip -= 1
        elif item.kind in _NAMES and _has_ending(items, at, words):
            house = (
                item.value == _LANDS
                and at + _HOUSE < len(items)
                and words.keys[items[at + _HOUSE].first].startswith(_PARLIAMENT)
            )
            last = items[at + _HOUSE if house else at + 2].last
            found.append(Item(item.kind, _OF_LANDS if house else item.value, item.first, last))
            skip = _HOUSE if house else 2
        else:
            found.append(item)
    return tuple(found) if len(found) < len(items) else items


_NAMES = frozenset({"person", "body"})
_LANDS, _OF_LANDS = "Benelux", "Benelux Parliament"
_PARLIAMENT, _HOUSE = "parlame", 3
"""The parliament whose name an apostrophe parts from its case: "Benelux'i Parlamendi president"."""


def _has_ending(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether an apostrophe and an ending stand right behind an item, with no space between."""
    if at + 2 >= len(items) or words.keys[items[at + 1].first] != "'":
        return False
    sign, ending = items[at + 1].first, items[at + 2]
    joined = words.ends[sign - 1] == words.starts[sign] and words.ends[sign] == words.starts[sign + 1]
    return joined and ending.first == ending.last and words.keys[ending.first] in _ENDINGS


def without_ending(written: str, item: Item) -> str | None:
    """A name without the ending that an apostrophe joins to it, None where none is joined.

    >>> without_ending("John Smith'iga", Item("person", "John Smith", 0, 3))
    'John Smith'
    """
    bare = len(item.value)
    joined = written.startswith(item.value) and written[bare : bare + 1] in _SIGNS and len(written) > bare
    return item.value if joined else None


_SIGNS = frozenset("'’´")
