"""The party told between a title and its holder's name: "Seimo narys konservatorius A", "esimees, sotsiaaldemokraat A".

The words stay in the text and in the evidence; only the rules do not see them, so that each reads the plain title.
"""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.naming import inflection
from balticgraph.language.words import Words


def without_parties(items: tuple[Item, ...], words: Words, language: str) -> tuple[Item, ...]:
    """The items but for words for a member of a party right before a name, behind a title or another name of its list.

    The same items where none is.
    """
    found: list[Item] = []
    at = 0
    while at < len(items):
        comma = items[at].value == "," and bool(found) and found[-1].kind == "office"
        if found and (comma or found[-1].kind == "office" or _joins(found, words, language)):
            length = _told(items, at + comma, words, language)
            at += length and length + comma
        found.append(items[at])
        at += 1
    return items if len(found) == len(items) else tuple(found)


def _joins(before: list[Item], words: Words, language: str) -> bool:
    """Whether a person stands before, with a comma or "and" behind the name, of a list that one title in the plural leads."""
    if before[-1].value != "," and before[-1].kind != "conj":
        return False
    if len(before) < _LIST or before[-2].kind != "person":
        return False
    title = next((i for i in reversed(before) if i.kind == "office"), None)
    return title is not None and words.word(title.last).lower().endswith(inflection(language).several)


def _told(items: tuple[Item, ...], at: int, words: Words, language: str) -> int:
    """How many items at a place tell the party of the person right behind them, perhaps in quotation marks; else 0."""
    quoted = at < len(items) and items[at].value in _QUOTES
    member, behind = at + quoted, at + 1 + 2 * quoted
    if behind >= len(items) or items[behind].kind != "person" or items[member].kind not in _PLAIN:
        return 0
    if quoted and items[member + 1].value not in _QUOTES:
        return 0
    stems = word_stems(language, "titles", "party_members")
    return behind - at if words.keys[items[member].first].startswith(stems) else 0


_LIST = 3
_QUOTES = frozenset({'"', "„", "“", "”", "'", "«", "»"})
_PLAIN = frozenset({"low", "quality"})
