"""Where the name of a house begins before its noun, over the words that tell what it is and its own name in quotation marks."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.naming import given_names, inflection

OF_ROOMS = {
    "suures": "suur", "väikeses": "väike", "valges": "valge", "sinises": "sinine", "punases": "punane", "rohelises": "roheline",
    "kollases": "kollane", "uues": "uus", "vanas": "vana", "ajaloolises": "ajalooline", "kuldses": "kuldne", "mustas": "must",
}  # fmt: skip
"""Estonian adjectives of halls in the inessive, and in the nominative."""


OF_HOUSE = frozenset(
    {
        "cap", "unknown", "city", "country", "parliament", "chamber", "state", "person", "demonym", "body", "organisation",
        "not_person",
    }
)  # fmt: skip
"""Kinds of items that may stand in the name of a house before its noun."""
QUOTES = frozenset({'"', "“", "”", "„", "«", "'", "‘"})
LONGEST_OWN = 6
_QUALITIES = 3


def over_qualities(sentence: Sentence, at: int) -> int:
    """The first of the small Lithuanian words that tell what a house is, behind its name: "Latvijos nacionalinėje bibliotekoje"."""
    items, first = sentence.items, at
    if sentence.language == "et":
        return at - 1 if at > 1 and sentence.text(items[at - 1]) in OF_ROOMS else at
    while (
        sentence.language == "lt"
        and at - first < _QUALITIES
        and first > 1
        and _qualifies(sentence, first - 1)
    ):
        first -= 1
    first -= first > 1 and first < at and _joins_names(sentence, first - 1)
    named = first > 0 and items[first - 1].kind in OF_HOUSE and sentence.text(items[first - 1])[0].isupper()
    return first if named else at


def quoted_behind(sentence: Sentence, at: int) -> int:
    """Where the own name behind a Lithuanian house ends, the house itself where it has none: "viešbutyje „Lietuva“"."""
    items = sentence.items
    if at + _SHORTEST_OWN >= len(items) or items[at + 1].value not in QUOTES:
        return at
    near = range(at + _SHORTEST_OWN, min(len(items), at + LONGEST_OWN + 2))
    return next((n for n in near if items[n].value in QUOTES), at)


def _joins_names(sentence: Sentence, at: int) -> bool:
    """Whether "and" stands inside a name before its small words: "Operos ir baleto teatro"."""
    before = sentence.items[at - 1]
    return sentence.items[at].kind == "conj" and before.kind == "cap"


def over_quoted(sentence: Sentence, at: int) -> int:
    """The quotation mark that begins the own name before a Lithuanian house: "„Estonia“ koncertų salėje"."""
    items = sentence.items
    if sentence.language != "lt" or at < _SHORTEST_OWN or items[at - 1].value not in QUOTES:
        return at
    near = range(at - _SHORTEST_OWN, max(-1, at - LONGEST_OWN), -1)
    return next((n for n in near if items[n].value in QUOTES), at)


_SHORTEST_OWN = 3


def _qualifies(sentence: Sentence, at: int) -> bool:
    word = sentence.text(sentence.items[at])
    return (
        sentence.items[at].kind in {"low", "field", "topic", "quality"}
        and word.islower()
        and word.endswith(_ADJECTIVES)
    )


_ADJECTIVES = ("ėje", "oje", "iame", "uose", "os", "ės", "ų", "o", "ies")


def over_joint(items: tuple[Item, ...], first: int) -> int:
    """The first item of a name whose two halves share an end: "Teatri- ja Muusikaakadeemia"."""
    joint = first >= 3 and items[first - 1].kind == "conj" and items[first - 2].value == "-"
    return first - 3 if joint and items[first - 3].kind in {"cap", "unknown"} else first


def is_owner(name: str) -> bool:
    """Whether a Latvian name is in the genitive, so that a house or street is called after it: "Jāņa Rozentāla muzejā"."""
    first = name.split(maxsplit=1)[0].lower()
    return name.endswith(("a", "as", "es")) and not given_names().in_nominative(first, inflection("lv"))
