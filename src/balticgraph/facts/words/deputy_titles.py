"""What is put into a title without changing it: a house between "Deputy" and the office, an office once more in brackets."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_DEPUTIES = frozenset({"deputy", "vice"})
_HOUSES = frozenset({"parliament", "country", "demonym"})
_DEPUTY_OF = {
    "speaker": "deputy_speaker",
    "president": "vice_president",
    "chair": "deputy_chair",
    "head": "deputy_head",
}
_BRACKET = 3


def with_deputies(items: tuple[Item, ...], words: Words, kinds: frozenset[str]) -> tuple[Item, ...]:
    """The items, "Deputy Seimas Speaker" a deputy's title, "Vice Marshal (Deputy Speaker)" told once.

    The same items where nothing is put in.
    """
    if "office" not in kinds:
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        if _is_deputy(items, at, words):
            office = replace(items[at + 2], value=_DEPUTY_OF[items[at + 2].value])
            found += [replace(items[at], kind="quality", value="quality"), items[at + 1], office]
            at += 3
        elif found and _says_again(found[-1], items[at : at + _BRACKET + 1]):
            found[-1] = replace(found[-1], last=items[at + _BRACKET - 1].last)
            at += _BRACKET
        else:
            found.append(items[at])
            at += 1
    return items if len(found) == len(items) and not _changed(found, items) else tuple(found)


def _changed(found: list[Item], items: tuple[Item, ...]) -> bool:
    return any(one is not other for one, other in zip(found, items, strict=True))


def _is_deputy(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether a house stands between "Deputy" or "Vice" and the office: "Deputy Seimas Speaker"."""
    row = items[at : at + 3]
    if [i.kind == "office" for i in row] != [False, False, True] or row[1].kind not in _HOUSES:
        return False
    return words.keys[row[0].last] in _DEPUTIES and row[2].value in _DEPUTY_OF


def _says_again(office: Item, row: tuple[Item, ...]) -> bool:
    """Whether an office in brackets is the one before in other words: "Marshal (Speaker)", "generaliniu sekretoriumi (kancleriu) A"."""
    told = [i.value if i.kind == "mark" else i.kind for i in row[:_BRACKET]] == ["(", "office", ")"]
    named = [i.kind for i in row[_BRACKET:]] in (["person"], ["unknown"])
    return told and office.kind == "office" and (named or row[1].value == office.value)
