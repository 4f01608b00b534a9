"""Presidencies that Latvian tells by the dative of the state: "2024. gadā prezidentūra asamblejā ir Lietuvai"."""

from collections.abc import Iterator

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def in_dative(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[tuple[int, str, int]]:
    """States to which a presidency is told to belong: the place of the state, its relation, and that of the noun."""
    if sentence.language != "lv":
        return
    for verb, item in enumerate(items):
        relation = _RELATIONS.get(sentence.text(item).lower())
        if relation is None or item.kind not in {"copula", "future"}:
            continue
        noun = next((n for n in range(verb - 1, -1, -1) if items[n].kind not in _BETWEEN), -1)
        behind = items[verb + 1] if verb + 1 < len(items) else None
        if noun < 0 or items[noun].kind != "presidency" or behind is None or behind.kind != "country":
            continue
        ends = verb + 2 == len(items) or items[verb + 2].kind in {"mark", "conj"}
        if ends and sentence.text(behind).endswith("ai"):
            yield verb + 1, relation, noun


_RELATIONS = {"ir": "holds", "bija": "holds", "būs": "takes_over"}
_BETWEEN = frozenset({"body", "conj", "assembly_word", "num", "mark", "year_word", "year", "quality"})
