"""Surnames that stand alone: whose they are, and the sentence with them made persons."""

from collections.abc import Iterable
from itertools import pairwise

from balticgraph.facts.persons.people import People
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.language.names import Inflection, stem
from balticgraph.language.words import fold


def with_surnames(
    people: People, by_stem: dict[str, set[int]], sentence: Sentence, forms: Inflection
) -> Sentence:
    """The sentence, capital words that are a known surname made persons."""
    if sentence.kinds.isdisjoint(SURNAME_LIKE):
        return sentence
    return sentence.with_items(tuple(_surnames(people, by_stem, sentence, forms)))


def _surnames(
    people: People, by_stem: dict[str, set[int]], sentence: Sentence, forms: Inflection
) -> Iterable[Item]:
    """The items of a sentence, each surname that one person alone bears made that person."""
    items, at = sentence.items, 0
    while at < len(items):
        if items[at].kind not in SURNAME_LIKE:
            yield items[at]
            at += 1
            continue
        last = _end_of_double(sentence, at)
        name = sentence.text(items[at], items[last])
        found = _bearers(by_stem, name, forms) if may_be_surname(items[at], name) else set()
        if len(found) == 1:
            people.of[sentence.index, items[at].first] = next(iter(found))
            yield Item("person", name, items[at].first, items[last].last)
        else:
            yield from items[at : last + 1]
        at = last + 1


SURNAME_LIKE = frozenset({"cap", "unknown"})


def _bearers(by_stem: dict[str, set[int]], name: str, forms: Inflection) -> set[int]:
    """Those whose surname a word is, in Estonian also in a case that changes it: "Hussaril on hea meel", "tänati Karist"."""
    key = fold(name)
    found = by_stem.get(stem(key, forms), set())
    adessive = not found and forms.last is not None and key.endswith(("al", "el", "il", "ol", "ul"))
    found = by_stem.get(stem(key[:-1], forms), set()) if adessive else found
    if found or forms.last is None:
        return found
    told = (fold(forms.last.nominative(name, case)) for case in _OBLIQUE)
    return next((by_stem[f"={one}"] for one in told if f"={one}" in by_stem), set())


_OBLIQUE = ("partitive", "genitive", "own")
"""Cases of a surname alone that its stem does not tell: "Karist", "Kasele"."""


def may_be_surname(item: Item, name: str) -> bool:
    """Whether an item may be a surname alone: a capital word, or two joined by a hyphen."""
    return item.kind == "cap" or (item.kind == "unknown" and "-" in name and " " not in name)


def _end_of_double(sentence: Sentence, at: int) -> int:
    """The last item of a surname of two parts, glued by a hyphen: "Ms Čmilytė-Nielsen said"."""
    items, words = sentence.items, sentence.words
    if at + 2 >= len(items) or items[at + 1].value != "-":
        return at
    joined = items[at : at + 3]
    if [i.kind if i.kind == "cap" else i.value for i in joined] != ["cap", "-", "cap"]:
        return at
    glued = all(words.ends[a.last] == words.starts[b.first] for a, b in pairwise(joined))
    return at + 2 if glued else at
