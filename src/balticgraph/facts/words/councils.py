"""The council that a noun alone means behind its name: "Põhjamaade Nõukogu ... nõukogu president A", "Tarybos prezidentė B"."""

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_NOUN = "noukogu"
_OF_ONE = frozenset({"office", "delegation", "organ", "presidency"})


def with_councils(
    items: tuple[Item, ...], words: Words, named: str | None
) -> tuple[tuple[Item, ...], str | None]:
    """The items of a sentence, "nõukogu" before an office made the council named last, and which that is then."""
    found: list[Item] = []
    for at, item in enumerate(items):
        key = words.keys[item.last]
        if item.value == _MINISTERS and words.keys[item.first] == "ministrite" and _of_another(items, at):
            found.append(Item("quality", "quality", item.first, item.last))
            continue
        if item.kind == "body" and key.startswith(_NOUN):
            named = item.value
        alone = item.kind in {"low", "cap"} and item.first == item.last and key == _NOUN
        held = at + 1 < len(items) and items[at + 1].kind in _OF_ONE
        found.append(Item("body", named, item.first, item.last) if alone and held and named else item)
    return tuple(found), named


_MINISTERS = "Baltic Council of Ministers"
_BALTIC = frozenset({_MINISTERS, "Baltic Assembly", "Baltic Council", "Baltic states"})


def _of_another(items: tuple[Item, ...], at: int) -> bool:
    """Whether a council of ministers is that of the body right before it, be it in brackets: "OSCE ministrite nõukogu"."""
    before = at - 1
    if before > 0 and items[before].value == ")":
        before -= 1
    return before >= 0 and items[before].kind == "body" and items[before].value not in _BALTIC


def with_councils_told(
    items: tuple[Item, ...], words: Words, named: str | None
) -> tuple[tuple[Item, ...], str | None]:
    """The items of a Lithuanian sentence, "Tarybos" alone before an office or organ made the council named last, and which that is then."""
    found: list[Item] = []
    for at, item in enumerate(items):
        key = words.keys[item.last]
        if item.kind == "body" and key.startswith("taryb") and item.first < item.last:
            named = item.value if item.value not in _BALTIC_TOLD else named
        alone = item.kind in {"low", "cap"} and item.first == item.last and key in _ALONE
        held = at + 1 < len(items) and (items[at + 1].kind in _OF_ONE or items[at + 1].kind == "event")
        capital = words.word(item.first)[0].isupper()
        found.append(
            Item("body", named, item.first, item.last) if alone and held and capital and named else item
        )
    return tuple(found), named


_ALONE = frozenset({"taryba", "tarybos", "tarybai"})
_BALTIC_TOLD = _BALTIC | {"European Council", "UN Security Council", "Federation Council"}
