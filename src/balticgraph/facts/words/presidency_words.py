"""Common English words that tell of a presidency where one is named: "passed from A to B", "undertook", "will go to"."""

from collections.abc import Iterator

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.states import states
from balticgraph.language.words import Words

_LED = frozenset(
    {
        "Baltic Assembly",
        "Baltic Council of Ministers",
        "NB8",
        "Nordic Council",
        "Nordic Council of Ministers",
        "Baltic Sea Parliamentary Conference",
        "Visegrad Group",
        "Council of the Baltic Sea States",
        "GUAM Parliamentary Assembly",
    }
)
_WAY = frozenset({"takes_from", "link"})
_NEAR = 5
_BESIDE_NOUNS = frozenset({"coordination", "as"})
"""The words of which a sentence has one where another noun tells of a presidency."""


def with_presidency_verbs(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a sentence, common verbs beside a presidency made verbs of handing it over or taking it."""
    bodies = [at for at, i in enumerate(items) if i.kind == "body"]
    items = _with_leading(items, words, bodies) if bodies else items
    if bodies and not _BESIDE_NOUNS.isdisjoint(words.keys[items[0].first : items[-1].last + 1]):
        items = _with_nouns(items, words, bodies)
    named = [at for at, i in enumerate(items) if i.kind in {"presidency", "presides_itself"}]
    if not named:
        return items
    found: list[Item] = []
    for at, item in enumerate(items):
        found += _read(items, words, at, named) or (item,)
    return tuple(found)


def _with_nouns(items: tuple[Item, ...], words: Words, bodies: list[int]) -> tuple[Item, ...]:
    """The items, further nouns of presiding made presidencies: "the coordination of NB8", "Finland's term as chair of the Council"."""
    found = list(items)
    for at in {n for body in bodies for n in (body - 2, body - 1) if 0 < n < len(items) - 2}:
        key, behind = words.keys[items[at].last], items[at + 1 : at + 3]
        of_body = behind[0].kind in {"link", "article"} and behind[1].kind == "body"
        coordination = key == "coordination" and of_body and behind[1].value == "NB8"
        chair = items[at].kind == "office" and items[at].value in {"chair", "president"}
        of_body = of_body or behind[0].kind == "body"
        before = [words.keys[i.last] for i in items[max(0, at - 2) : at]]
        term = chair and of_body and before[-1:] == ["as"] and before[0] in _listed("terms")
        if coordination or term:
            found[at] = Item("presidency", "presidency", items[at].first, items[at].last)
    return tuple(found)


def _read(items: tuple[Item, ...], words: Words, at: int, named: list[int]) -> tuple[Item, ...]:
    """What a verb beside a presidency is read as: handing it over, taking it or ending it; else the item itself."""
    item = items[at]
    keys = words.keys[item.first : item.last + 1]
    behind = any(0 < n - at <= _NEAR for n in named)
    before = any(0 < at - n <= _NEAR + 3 for n in named)
    after = items[at + 1].kind if at + 1 < len(items) else ""
    if keys[-1] == "to" and _listed("goes") & set(keys) and before and after in {"country", "article"}:
        return Item("presides", "hands_over", item.first, item.last - 1), Item(
            "link", "range", item.last, item.last
        )
    of_state = at + 2 < len(items) and _of_a_state(items[at + 2])
    if keys[-1] in _listed("hands") and (
        (before and after in _WAY and of_state) or (behind and _baton(items, words, at))
    ):
        return (Item("presides", "hands_over", item.first, item.last),)
    if keys[-1] == "passed" and behind and after in _OBJECT:
        return (Item("presides", "hands_over", item.first, item.last),)
    if keys[-1] in _listed("ends") and behind and after in {"its", "article"}:
        return (Item("presides", "hands_over", item.first, item.last),)
    if (
        (keys[-1] in _listed("takes") or _listed("given") & set(keys))
        and behind
        and after in {"article", "presidency", "quality"}
    ):
        return (Item("presides", "takes_over", item.first, item.last),)
    if keys[-1] in _listed("cedes") and behind and after in _OBJECT:
        return (Item("presides", "hands_over", item.first, item.last),)
    if item.kind == "plant_past" and before and keys[-1] == "by" and item.last > item.first:
        return Item("presides", "hands_over", item.first, item.last - 1), Item(
            "by", "by", item.last, item.last
        )
    if item.kind == "held_future" and before and after == "by":
        return (Item("presides", "takes_over", item.first, item.last),)
    return _held(items, words, at, before=before, behind=behind) or tuple(_chairing(item, keys))


def _held(items: tuple[Item, ...], words: Words, at: int, *, before: bool, behind: bool) -> tuple[Item, ...]:
    """A word by which a state has a presidency, prepares for it or ends it: "is held by", "belongs to", "came to an end"."""
    item, keys = items[at], words.keys[items[at].first : items[at].last + 1]
    after = items[at + 1].kind if at + 1 < len(items) else ""
    at_hand = keys == ("hand",) and at > 0 and words.keys[items[at - 1].last] in _listed("hand_in")
    if at_hand:  # "close at hand", "on the other hand"
        return (Item("low", "hand", item.first, item.last),)
    if item.kind == "presides" and keys[0] == "end" and not behind:
        return (Item("low", "end", item.first, item.last),)
    if item.kind in {"held_past", "held_now"} and before and after == "by":
        return (Item("presides", "holds", item.first, item.last),)
    ends = item.kind == "held_past" or keys[-1] == "ends" or (at > 0 and items[at - 1].kind == "future")
    if ends and before and keys[-1] in _listed("ended"):
        return (Item("presides", "hands_over", item.first, item.last),)
    if at > 0 and keys[-1] in _listed("baton") and words.keys[items[at - 1].first] in _listed("seizes"):
        return (Item("presides", "takes_over", item.first, item.last),)
    if keys[-1] in _listed("has") and behind and after in _OBJECT:
        return (Item("presides", "holds", item.first, item.last),)
    if keys[-1] in _listed("starts") and behind and after in _OBJECT:
        future = item.kind == "held_future" or (
            at > 0 and (items[at - 1].kind == "future" or items[at - 1].value == "range")
        )
        return (Item("presides", "takes_over" if future else "holds", item.first, item.last),)
    if keys[-1] in _listed("lies") and before and after in {"link", "with"}:
        return (Item("presides", "holds", item.first, item.last),)
    if keys[-1] in _listed("prepares") and behind and after == "link":
        return (Item("presides", "takes_over", item.first, item.last),)
    handed = any(words.keys[i.last] in _listed("hands") for i in items[:at]) and at > 0
    if item.kind == "parliament" and handed and items[at - 1].kind in _WAY:
        country = states().country_of_parliament(item.value)
        return (Item("country", country, item.first, item.last),) if country else ()
    return ()


_OBJECT = frozenset({"article", "its", "presidency", "quality"})


def _of_a_state(item: Item) -> bool:
    """Whether an item is no parliament but one whose state its name tells."""
    return item.kind != "parliament" or states().country_of_parliament(item.value) is not None


def _baton(items: tuple[Item, ...], words: Words, at: int) -> bool:
    """Whether what is handed is the baton of a presidency."""
    return any(words.keys[i.last] in _listed("baton") for i in items[at + 1 : at + 3])


def _with_leading(items: tuple[Item, ...], words: Words, bodies: list[int]) -> tuple[Item, ...]:
    """The items of a sentence, a verb of leading between a state and the assembly made one of presiding: "Latvia heads the BA"."""
    bodies = [at for at in bodies if items[at].value in _LED]
    if not bodies or not any(i.kind == "country" for i in items[: bodies[-1]]):
        return items
    found = list(items)
    for body in bodies:
        at = body - 1
        while at > body - _NEAR and items[at].kind in _ROUND:
            at -= 1
        if at > 0 and words.keys[items[at].last] in _listed("leads") and _by_state(items, words, at):
            ahead = items[at].kind == "chair_future" or words.keys[items[at].first] in {"will", "shall"}
            value = "takes_over" if ahead else "holds"
            found[at] = Item("presides_itself", value, items[at].first, items[at].last)
    return tuple(found)


_ROUND = frozenset({"article", "link", "demonym", "coop", "quality", "topic", "mark"})


def _by_state(items: tuple[Item, ...], words: Words, at: int) -> bool:
    """Whether a state is right before a verb, no more than its auxiliary or an adverb between."""
    step = at - 1
    while step >= 0 and at - step <= _NEAR + 1:
        which = items[step].value == "," and words.keys[items[step + 1].last] == "which"
        small = words.keys[items[step].last] in _listed("turn") or words.keys[items[step].last] in {"which"}
        if items[step].kind not in _AUXILIARY and not small and not which:
            break
        step -= 1
    return step >= 0 and items[step].kind == "country"


_AUXILIARY = frozenset({"attend_future", "future", "day", "year", "copula", "link", "in"})


def _chairing(item: Item, keys: tuple[str, ...]) -> Iterator[Item]:
    """A verb of chairing and the assembly that the same phrase holds: "is chairing the Baltic Assembly"."""
    if item.kind == "presides_itself" and keys[-2:] == ("baltic", "assembly"):
        yield Item(item.kind, item.value, item.first, item.last - 2)
        yield Item("body", "Baltic Assembly", item.last - 1, item.last)


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "presidencies", name)
