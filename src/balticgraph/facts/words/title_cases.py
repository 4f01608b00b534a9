"""Lithuanian names that do not decline, whose case the title before them tells: "premjerui Mart Laar", "ministrę Kaja Kallas"."""

from balticgraph.facts.words.mentions import Sentence

_TITLES = frozenset({"office", "honorific"})
_OBLIQUE = ("ui", "ei", "ą", "ę", "į", "io", "aus", "tojo", "ko", "jo", "to", "ro")
"""Endings of titles of one person that no nominative has."""


def oblique_by_title(sentence: Sentence) -> set[int]:
    """The places of persons right behind a title in another case than the nominative."""
    items = sentence.items
    if sentence.language != "lt" or sentence.kinds.isdisjoint(_TITLES):
        return set()
    return {
        at
        for at, item in enumerate(items)
        if at
        and item.kind == "person"
        and items[at - 1].kind in _TITLES
        and sentence.text(items[at - 1]).lower().endswith(_OBLIQUE)
    }
