"""Which capital words that no list knows are a name: those whose neighbours say so."""

from dataclasses import replace

from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Sentence

_BESIDE = frozenset(
    {
        "office",
        "parliament",
        "body",
        "delegation",
        "committee",
        "committee_of",
        "topic",
        "organ",
        "country",
        "honorific",
        "group",
        "party",
    }
)


_SPEAKS = ("say_", "speak_", "open_", "chair_", "attend_")


def promoted(sentence: Sentence) -> tuple[Item, ...]:
    """The items of a sentence, unknown capital words made persons where their neighbours say so."""
    if not sentence.has("unknown"):
        return sentence.items
    found = list(sentence.items)
    for at, item in enumerate(found):
        if item.kind == "unknown":
            named = _is_name(found, at)
            found[at] = replace(item, kind="person") if named else item
    return tuple(found)


def _is_name(items: list[Item], at: int) -> bool:
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if (
        before
        and before.kind in _BESIDE
        and (before.kind != "country" or any(i.kind == "office" for i in items[max(0, at - 6) : at]))
    ):
        return before.kind in {"office", "honorific"} or any(
            i.kind == "office" for i in items[max(0, at - 10) : at]
        )
    if after and after.kind.startswith(_SPEAKS):
        return True
    if after and after.value in {",", "(", "-"} and _office_follows(items, at + 2):
        return True
    return bool(before and after and _in_list(items, at))


def _office_follows(items: list[Item], at: int) -> bool:
    for item in items[at : at + 6]:
        if item.kind == "office":
            return True
        if item.kind in {"person", "mark", "low", "unknown"}:
            return False
    return False


def _in_list(items: list[Item], at: int) -> bool:
    joins = {"mark", "conj"}
    left = (
        at >= 2
        and items[at - 1].kind in joins
        and items[at - 1].value in {",", ";", "and"}
        and items[at - 2].kind == "person"
    )
    right = (
        at + 2 < len(items)
        and items[at + 1].kind in joins
        and items[at + 1].value in {",", ";", "and"}
        and items[at + 2].kind == "person"
    )
    return left or right
