"""Presidencies that Latvian tells by the case of the state: "prezidentūra ir Lietuvai", "nonāks Lietuvas rokās", "to saņems Lietuva"."""

from collections.abc import Iterator

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def by_case(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[tuple[int, str, int]]:
    """States to which a presidency is told to belong or come: the place of the state, its relation, and that of the noun."""
    if sentence.language != "lv" or not any(i.kind == "presidency" for i in items):
        return
    for verb, item in enumerate(items):
        relation = next(
            (r for name, r in _RELATIONS.items() if sentence.words.keys[item.last] in _listed(name)), ""
        )
        nouns = [n for n, i in enumerate(items) if i.kind == "presidency" and not _parted(items, n, verb)]
        if not relation or not nouns:
            continue
        noun = min(nouns, key=lambda n: abs(n - verb))
        behind = next((n for n in range(verb + 1, len(items)) if items[n].kind not in _TIME), len(items))
        before = [n for n in range(verb) if items[n].kind == "country" and not _parted(items, n, verb)]
        for land in (*((behind,) if behind < len(items) else ()), *before):
            if items[land].kind == "country" and _fits(sentence, items, land, verb, noun):
                yield land, relation, noun
                break


def _fits(sentence: Sentence, items: tuple[Item, ...], land: int, verb: int, noun: int) -> bool:
    """Whether the case of a state tells that the presidency is its own: the dative, "in its hands", or the one that receives it."""
    word, key = sentence.text(items[land]), sentence.words.keys[items[verb].last]
    after = sentence.words.keys[items[land + 1].first] if land + 1 < len(items) else ""
    if key in _listed("receives", "performs", "will_perform"):
        return word.endswith("a") and (noun < verb or land < verb)
    if word.endswith("s"):
        return land > verb and after in _listed("hands")
    plain = key in _listed("belongs_now", "belonged", "will_belong")
    last = land + 1 == len(items) or items[land + 1].kind in {"mark", "conj"}
    return word.endswith("ai") and ((land > verb and last and noun < verb) or (not plain and land < verb))


def _parted(items: tuple[Item, ...], one: int, other: int) -> bool:
    """Whether a comma or the like stands between two places."""
    low, high = sorted((one, other))
    return any(i.kind == "that" or i.value in {",", ";", ":"} for i in items[low:high])


_RELATIONS = {
    "belongs_now": "holds",
    "belonged": "holds",
    "will_belong": "takes_over",
    "entrusted": "holds",
    "comes_to": "takes_over",
    "receives": "takes_over",
    "performs": "holds",
    "will_perform": "takes_over",
}
_TIME = frozenset({"num", "mark", "year_word", "year", "month", "quality", "also"})


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("lv", "presidencies", name, *others)
