"""Laureates whom Estonian tells by the field of their prize alone: "Kunsti alal tunnistati parimaks A, teaduses valiti B"."""

from itertools import pairwise

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_NAMES = {"kirjan": "Literature", "kunstn": "the Arts", "muusik": "the Arts", "teadla": "Science"}
"""How words for who works in a field begin: "kirjanikest pärjati A"."""
_STOPS = frozenset(
    {"office", "organ", "committee", "committee_of", "delegation", "nominee", "negation", "that", "event"}
)
_ROW = frozenset({"conj", "honorific", "country", "demonym"})
_FAR, _TO_LIST = 16, 40


def by_field_alone(sentence: Sentence, given: list[tuple[Item, str]]) -> list[tuple[Item, str]]:
    """The persons behind a field at the head of a clause that tells of a choice or of giving, which goes on for the fields behind.

    Nobody who is `given` one already, and nobody where those only stood for a prize, or where somebody is chosen for an office.
    """
    if sentence.language != "et" or sentence.has("nominee"):
        return []
    items = sentence.items
    heads = [n for n in range(len(items)) if _field(sentence, n) and _heads_clause(sentence, n)]
    found: list[tuple[Item, str]] = []
    told = False
    for at, end in pairwise([*heads, len(items)]):
        first = next((n for n in range(at + 1, end) if items[n].kind == "person"), -1)
        if first < 0:
            continue
        between = range(at + 1, first)
        told = told or any(_tells(sentence, n) for n in between)
        if (
            not told
            or first - at > (_TO_LIST if items[first - 1].value == ":" else _FAR)
            or any(_stops(sentence, n) for n in between)
        ):
            continue
        row = _row(items, first, end)
        strong = any(items[n].kind in {"given", "presented", "elect"} for n in between)
        if strong or _ends(sentence, row[-1] + 1):
            found += [(items[n], f"Baltic Assembly Prize for {_field(sentence, at)}") for n in row]
    return [pair for pair in found if all(pair[0] is not one for one, _ in given)]


def _field(sentence: Sentence, at: int) -> str:
    """The field that an item is, or whose workers it means: "kunstnikest"; empty where it is none."""
    item, key = sentence.items[at], sentence.words.keys[sentence.items[at].first]
    if item.kind in {"field", "award_of"}:
        return item.value
    named = key.endswith(("test", "itest", "est")) and item.kind in {"low", "cap"}
    return next((field for stem, field in _NAMES.items() if named and key.startswith(stem)), "")


def _heads_clause(sentence: Sentence, at: int) -> bool:
    """Whether an item begins a sentence or what is behind a comma, dash or "and"."""
    before = sentence.items[at - 1] if at else None
    if before is not None and sentence.items[at].kind == "low" and before.kind in {"copula", "country"}:
        return True  # "on Eesti kirjanikest auhinna pälvinud A"
    return before is None or before.kind in {"conj", "mark"} or sentence.words.keys[before.last] in _MEANWHILE


_MEANWHILE = frozenset({"aga", "kuid", "ent", "ning", "seevastu", "samal", "ajal"})


def _tells(sentence: Sentence, at: int) -> bool:
    """Whether an item tells of giving or of a choice: "sai", "tunnistati parimaks", "parim on"."""
    item, key = sentence.items[at], sentence.words.keys[sentence.items[at].first]
    return item.kind in {"given", "presented", "elect", "award"} or key in word_list(
        "et", "prizes", "choosing"
    )


def _stops(sentence: Sentence, at: int) -> bool:
    item, key = sentence.items[at], sentence.words.keys[sentence.items[at].first]
    pronoun = item.kind == "pronoun" or key.startswith("tema")
    return (
        pronoun
        or item.kind in _STOPS
        or item.kind.startswith(("say_", "speak_"))
        or key in {"ei", "pole", "juba"}
    )


def _ends(sentence: Sentence, at: int) -> bool:
    """Whether a clause ends at an item or goes on to what somebody is given: no "teaduses sai A palju tunnustust"."""
    items = sentence.items
    behind = items[at] if at < len(items) else None
    if behind is None or behind.kind in {"mark", "conj", "award", "award_of", "given", "field"}:
        return True
    return sentence.words.keys[behind.last] in word_list("et", "prizes", "choosing")


def _row(items: tuple[Item, ...], first: int, end: int) -> list[int]:
    """A person with those joined to it by no more than a comma, "and", a nation or a trade."""
    row, at = [first], first + 1
    while at < end and (
        items[at].kind in _ROW or items[at].value in {",", "and", "(", ")"} or items[at].kind == "person"
    ):
        row += [at] if items[at].kind == "person" else []
        at += 1
    return row
