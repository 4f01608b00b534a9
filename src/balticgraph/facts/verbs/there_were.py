"""Whether those named behind an English "there were" or its like are whom it tells of: not in "There were not many when A came"."""

from balticgraph.facts.words.items import Item


def is_list_behind(items: tuple[Item, ...], at: int, first: int) -> bool:
    """Whether no clause of its own begins between a verb of being there and the first of those named behind it."""
    between = items[at + 1 : first]
    return not any(i.kind in _BEGIN or i.value in _CLAUSAL or i.value == ";" for i in between) or any(
        i.value == ":" for i in between
    )


_BEGIN = frozenset({"that", "negation"})
_CLAUSAL = frozenset({"when", "because", "as", "while", "if", "until"})
