"""Common English words that tell of a presidency where one is named: "passed from A to B", "undertook", "will go to"."""

from collections.abc import Iterator

from balticgraph.facts.items import Item
from balticgraph.language.words import Words

_HANDS = frozenset({"passed", "passes", "pass", "transferred", "transfers", "transfer"})
_TAKES = frozenset({"undertook", "undertakes", "undertake", "received", "receives", "receive", "inherited"})
_ENDS = frozenset({"completed", "completes", "complete", "finished", "finishes", "concluded"})
_GIVEN = frozenset({"given", "entrusted"})
_GOES = frozenset({"go", "goes", "went", "passed", "passes"})
_WAY = frozenset({"takes_from", "link"})
_NEAR = 5


def with_presidency_verbs(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a sentence, common verbs beside a presidency made verbs of handing it over or taking it."""
    named = [at for at, i in enumerate(items) if i.kind in {"presidency", "presides_itself"}]
    if not named:
        return items
    found: list[Item] = []
    for at, item in enumerate(items):
        found += _read(items, words, at, named) or (item,)
    return tuple(found)


def _read(items: tuple[Item, ...], words: Words, at: int, named: list[int]) -> tuple[Item, ...]:
    item = items[at]
    keys = words.keys[item.first : item.last + 1]
    behind = any(0 < n - at <= _NEAR for n in named)
    before = any(0 < at - n <= _NEAR + 3 for n in named)
    after = items[at + 1].kind if at + 1 < len(items) else ""
    if keys[-1] == "to" and _GOES & set(keys) and before and after in {"country", "article"}:
        return Item("presides", "hands_over", item.first, item.last - 1), Item(
            "link", "range", item.last, item.last
        )
    of_state = at + 2 < len(items) and items[at + 2].kind != "parliament"
    if keys[-1] in _HANDS and before and after in _WAY and of_state:
        return (Item("presides", "hands_over", item.first, item.last),)
    if keys[-1] in _ENDS and behind and after == "its":
        return (Item("presides", "hands_over", item.first, item.last),)
    if (
        (keys[-1] in _TAKES or _GIVEN & set(keys))
        and behind
        and after in {"article", "presidency", "quality"}
    ):
        return (Item("presides", "takes_over", item.first, item.last),)
    if item.kind == "held_future" and before and after == "by":
        return (Item("presides", "takes_over", item.first, item.last),)
    return tuple(_chairing(item, keys))


def _chairing(item: Item, keys: tuple[str, ...]) -> Iterator[Item]:
    """A verb of chairing and the assembly that the same phrase holds: "is chairing the Baltic Assembly"."""
    if item.kind == "presides_itself" and keys[-2:] == ("baltic", "assembly"):
        yield Item(item.kind, item.value, item.first, item.last - 2)
        yield Item("body", "Baltic Assembly", item.last - 1, item.last)
