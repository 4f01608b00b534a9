"""Who called on whom, told in Estonian by a plain verb and a word behind the host: "käis täna presidendi A juures"."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_AT = frozenset({"juures", "vastuvotul", "jutul", "kulas", "vastuvotule", "jutule"})
_VERBS = {"kais": "past", "kaisid": "past", "oli": "past", "olid": "past", "viibis": "past", "viibisid": "past", "kaib": "now",
          "kaivad": "now", "sai": "past", "said": "past", "paases": "past", "paasesid": "past", "jouab": "now"}  # fmt: skip
_STOPS = frozenset({"that", "negation"})
_FAR = 14


def with_calls(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a verb of being or coming made one of meeting where it tells at whose place somebody was."""
    if not any(words.keys[i.first] in _AT for i in items):
        return items
    found = list(items)
    for at in range(2, len(items)):
        if words.keys[items[at].first] not in _AT or items[at - 1].kind != "person":
            continue
        if (verb := _verb(items, at, words)) >= 0:
            key = words.keys[items[verb].first]
            found[verb] = replace(items[verb], kind=f"meet_{_VERBS[key]}", value="active")
            found[at] = replace(items[at], kind="low", value=words.keys[items[at].first])
    return tuple(found)


def _verb(items: tuple[Item, ...], at: int, words: Words) -> int:
    """The verb before a host, somebody else named on either side of it; -1 where another clause or verb stands between."""
    for n in range(at - 2, max(-1, at - _FAR), -1):
        key = words.keys[items[n].first]
        if key in _VERBS and items[n].first == items[n].last and not items[n].kind.startswith("meet_"):
            guests = [m for m, i in enumerate(items) if i.kind == "person" and m != at - 1]
            return n if guests else -1
        if items[n].kind in _STOPS or items[n].value in {";", ":"} or key in {"ei", "pole", "kes"}:
            return -1
        if items[n].kind.endswith(("_past", "_now", "_future")):
            return -1
    return -1
