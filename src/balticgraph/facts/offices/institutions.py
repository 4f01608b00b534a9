"""Institutions that an English sentence names in words of its own: "the University of Tartu", "the National Library of Latvia"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

OF_INSTITUTIONS = (
    "Professor",
    "Lecturer",
    "Fellow",
    "Researcher",
    "director",
    "rector",
    "Director",
    "Dean",
    "Curator",
    "Analyst",
    "Expert",
    "Manager",
    "Coordinator",
)
"""How titles end that only an institution gives."""


def the_institution(sentence: Sentence, end: int) -> Item | None:
    """The one institution that a sentence names before an item, None where it names none or several."""
    found: dict[str, Item] = {}
    at = end
    while at > 0 and (one := institution_before(sentence, at, at)) is not None:
        found[one.value] = one
        at = next(n for n, i in enumerate(sentence.items) if i.last >= one.first)
    return next(iter(found.values())) if len(found) == 1 else None


def institution_before(sentence: Sentence, at: int, near: int = 9) -> Item | None:
    """The institution named right before a place: "visited the X Museum, where they were received by its director A"."""
    if sentence.kinds.isdisjoint(_IN_NAME):
        return None
    items = sentence.items
    last = next((n for n in range(at - 1, max(-1, at - near), -1) if _in_name(sentence, n)), -1)
    first = last
    while first > 0 and (
        _in_name(sentence, first - 1) or (items[first - 1].kind == "link" and _in_name(sentence, first - 2))
    ):
        first -= 1
    if last < 0:
        return None
    if items[last].kind == "organisation":
        return items[last]
    keys = set(sentence.words.keys[items[first].first : items[last].last + 1])
    if first == last or not keys & word_list("en", "organisations", "words"):
        return None
    return Item(
        "organisation", sentence.text(items[first], items[last]), items[first].first, items[last].last
    )


_IN_NAME = frozenset(
    {
        "cap",
        "unknown",
        "venue_noun",
        "venue",
        "demonym",
        "quality",
        "organisation",
        "topic",
        "city",
        "country",
    }
)


def _in_name(sentence: Sentence, at: int) -> bool:
    """Whether an item may be part of an institution's name."""
    return at >= 0 and sentence.items[at].kind in _IN_NAME and sentence.text(sentence.items[at])[0].isupper()
