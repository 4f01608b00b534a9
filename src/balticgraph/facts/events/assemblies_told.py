"""Which assembly the gatherings of a text belong to: the one that a sentence names, by itself or by its organ."""

from collections.abc import Iterable

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import is_assembly


def _names_assembly(sentence: Sentence, item: Item) -> str | None:
    """The assembly that a word names, by itself or by its organ: "the Presidium of the Baltic Assembly"."""
    if item.kind == "body" and is_assembly(item.value):
        return item.value
    return "Baltic Assembly" if item.kind == "organ" and _says_assembly(sentence, item) else None


def _says_assembly(sentence: Sentence, item: Item) -> bool:
    """Whether the words of an item name the assembly as a part: "Baltic Assembly Medal", "BA Presidium"."""
    if item.first == item.last:
        return False
    keys = set(sentence.keys_of(item))
    return any(name <= keys for name in _OWN_NAMES) or ("ba" in keys and "BA" in sentence.text(item).split())


_OWN_NAMES = ({"baltic", "assembly"}, {"balti", "assamblee"}, {"baltijos", "asamblejos"})


def first_assembly(sentences: Iterable[Sentence]) -> str | None:
    """The first assembly that sentences name."""
    for sentence in sentences:
        if sentence.kinds.isdisjoint(_NAMING):
            continue
        for item in sentence.items:
            if item.kind in _NAMING and (name := _names_assembly(sentence, item)):
                return name
    return None


_NAMING = frozenset({"body", "organ"})


def assembly_of_text(page: Page) -> str | None:
    """The assembly that a session without one belongs to where its sentence names none: the first of the text."""
    if named := first_assembly(page.told):
        return named
    says = page.language == "en" and any(_says_assembly(s, i) for s in page.told for i in s.items)
    return "Baltic Assembly" if says else None
