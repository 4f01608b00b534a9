"""Whether what a verb holds, takes over or hands over is a presidency, in English, where the object stands by its verb."""

from itertools import pairwise

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_DETERMINERS = frozenset(
    {"article", "quality", "its", "coming", "demonym", "country", "body", "year", "num", "link", "ordinal", "state",
     "takes_from", "range", "conj", "office", "assembly_word"}
)  # fmt: skip
_BEHIND_PASSIVE = frozenset(
    {
        "by",
        "mark",
        "year",
        "num",
        "in",
        "country",
        "day",
        "link",
        "takes_from",
        "conj",
        "during",
        "month",
        "with",
    }
)
_MOST_WORDS = 3


def of_presidency(sentence: Sentence, items: tuple[Item, ...], at: int) -> int | None:
    """The presidency that a verb is about, None where it is about something else: "Estonia holds a conference".

    It is the object behind the verb, or stands before it: "the presidency, which Latvia holds this year".
    """
    nouns = [n for n, i in enumerate(items) if i.kind == "presidency"]
    behind = next((n for n in nouns if n > at), None)
    before = next((n for n in reversed(nouns) if n < at), None)
    if sentence.language != "en":
        nouns = [n for n in nouns if not _of_time(sentence, items, n)]
        behind = next((n for n in nouns if n > at), None)
        before = next((n for n in reversed(nouns) if n < at), None)
        near = before if behind is None else behind if before is None else nouns[0]
        return near if near is None or not _parted(items, *sorted((near, at))) else None
    if behind is not None and _object(items, at, behind):
        return behind
    if before is None:
        return None
    if items[at].value != "holds" or at + 1 == len(items) or items[at + 1].kind in _BEHIND_PASSIVE:
        return before
    return None


def _of_time(sentence: Sentence, items: tuple[Item, ...], noun: int) -> bool:
    """Whether a presidency only tells when something was done: "Latvijos pirmininkavimo Baltijos Asamblėjai metu"."""
    genitive = sentence.text(items[noun]).lower().endswith(_GENITIVES.get(sentence.language, ()))
    keys = {sentence.words.keys[i.last] for i in items[noun + 1 : noun + _TIME]}
    return genitive and bool(keys & word_list(sentence.language, "presidencies", "time"))


_GENITIVES = {"lt": ("mo",), "lv": ("ras",), "et": ("mise",)}
_TIME = 5


def _parted(items: tuple[Item, ...], first: int, last: int) -> bool:
    """Whether a comma and "and" part a verb from a presidency, so that it has an object of its own."""
    between = items[first + 1 : last]
    return any(one.value == "," and other.kind == "conj" for one, other in pairwise(between))


def _object(items: tuple[Item, ...], at: int, noun: int) -> bool:
    """Whether nothing but what belongs to a presidency stands between a verb and it: "assumes the rotating presidency"."""
    between = items[at + 1 : noun]
    words = [i for i in between if i.kind in {"low", "future"}]
    return len(words) <= _MOST_WORDS and all(
        i.kind in _DETERMINERS or i in words or i.value in {"(", ")"} for i in between
    )
