"""A house that Estonian only calls the same as the one named before: "Tartu Ülikooli teadur A ja sama ülikooli professor B"."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_NOUNS = (
    "ulikooli",
    "instituudi",
    "akadeemia",
    "muuseumi",
    "teatri",
    "korgkooli",
    "ministeeriumi",
    "komisjoni",
    "seltsi",
    "kooli",
)
_HOUSES = frozenset({"body", "organisation", "ministry", "committee", "organ"})


def with_same_house(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "the same university" and the like made the last house named before."""
    if "sama" not in words.keys:
        return items
    found: list[Item] = []
    for item in items:
        key = words.keys[item.last]
        before = found[-1] if found else None
        same = before is not None and words.keys[before.first] == "sama" and before.first == before.last
        house = next((i for i in reversed(found) if i.kind in _HOUSES), None) if same else None
        if same and house and before and key in _NOUNS:
            found[-1] = replace(house, first=before.first, last=item.last)
        else:
            found.append(item)
    return tuple(found)
