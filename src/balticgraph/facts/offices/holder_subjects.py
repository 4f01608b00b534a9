"""Whose verb an English verb is: "A, who also heads X", "A is Chair of X and leads Y", "A (he heads X)", "the body that A heads"."""

from balticgraph.facts.offices.holder_before import over_aside, over_brackets
from balticgraph.facts.offices.office_phrases import RUN
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

NOBODY, SPOKEN_OF = -1, -2
"""Nobody that can be told, and whoever the sentence before speaks of: "He heads X"."""

_LIGHT = 6
_FAR = 16
_DEEP = 3


def subject_of(sentence: Sentence, verb: int, deep: int = 0) -> int:
    """The person of whom the verb at an item tells, `SPOKEN_OF` where a pronoun begins the sentence, else `NOBODY`."""
    items, at = sentence.items, _before_adverbs(sentence, verb - 1)
    if at < 0:
        return NOBODY
    key = sentence.key_at(at)
    if key == "who":
        return _before_who(sentence, at)
    if key == "whom" and at > 2 and sentence.key_at(at - 2) in {"all", "both", "each"}:
        return _before_who(sentence, at - 2)  # "A and B, both of whom are members of X"
    if items[at].kind == "person":
        return NOBODY if sentence.key_at(at - 1) in _listed("unsure") else at
    if items[at].kind == "pronoun" and key in _PRONOUNS:
        return _meant(sentence, at)
    aside = over_aside(items, at) if items[at].value in {",", ")"} else at
    if items[aside].kind == "person":
        return aside
    if items[at].value == "," and items[at - 1].kind == "person":
        return at - 1  # "our guest, A, heads X"
    joins = items[at].kind == "conj" or items[at].value == ","
    joins = joins and sentence.words.keys[items[at].last] != "the"  # "and the group leads"
    return _joined(sentence, at, deep) if joins and deep < _DEEP else NOBODY


_PRONOUNS = frozenset({"he", "she"})


def _before_adverbs(sentence: Sentence, at: int) -> int:
    """The item before adverbs and the like, below 0 where they deny the verb: "A, who since 2019 has also headed"."""
    items, end = sentence.items, at - _LIGHT
    while at > max(end, -1) and (items[at].kind in _ADVERBIAL or sentence.key_at(at) in _listed("adverbs")):
        key = sentence.key_at(at)
        if key in _listed("relatives"):
            return at
        if key in _listed("denies") or sentence.text(items[at]) in _OWNS:
            return NOBODY
        at -= 1
    if at > 0 and items[at].value == "," and sentence.key_at(at - 1) in _listed("adverbs"):
        return _before_adverbs(sentence, at - 1)  # "who, besides, heads"
    return at


_ADVERBIAL = frozenset({"low", "num", "year", "month", "ordinal", "day", "founded"})
_OWNS = frozenset({"'s", "’s", "'", "’"})


def _before_who(sentence: Sentence, at: int) -> int:
    """The person before "who", perhaps behind an apposition or "is the man": "A, a former rector of X, who"."""
    items = sentence.items
    at -= 1
    at -= at > 0 and items[at].kind == "conj"
    at -= at > 0 and items[at].value in {",", "-", "("}
    at = over_brackets(items, at)
    if at < 0 or items[at].kind == "person":
        return at
    step = at
    while step > 0 and at - step < _FAR and (items[step].kind in _APPOSED or items[step].value == ","):
        person = over_brackets(items, step - 1)
        if items[step].value == "," and items[person].kind == "person":
            return person
        step -= 1
    before = step - 1
    is_one = sentence.key_at(step) in {"is", "was"} and items[step + 1].kind == "article"
    return before if is_one and before >= 0 and items[before].kind == "person" else NOBODY


_APPOSED = RUN | {"former", "low", "cap", "unknown", "city", "not_person", "venue_noun", "num"}


def _meant(sentence: Sentence, at: int) -> int:
    """The one person that a pronoun means who is named before it, or in front of its bracket."""
    items = sentence.items
    opens = next((n for n in range(at - 1, max(-1, at - _FAR), -1) if items[n].value in {"(", ")"}), -1)
    if opens > 0 and items[opens].value == "(":
        return opens - 1 if items[opens - 1].kind == "person" else NOBODY
    named = [n for n in range(at) if items[n].kind == "person"]
    if not named:
        return SPOKEN_OF if at <= _FIRST else NOBODY
    return named[0] if len(named) == 1 and items[named[0] + 1].value not in _OWNS else NOBODY


_FIRST = 4


def _joined(sentence: Sentence, at: int, deep: int) -> int:
    """The subject of the verb to which "and" joins another: "A, who is President of X and leads Y"."""
    items = sentence.items
    at -= items[at].kind == "conj" and at > 0 and items[at - 1].value == ","
    for step in range(at - 1, max(-1, at - _FAR), -1):
        if _is_verb(sentence, step):
            return subject_of(sentence, step, deep + 1)
        if items[step].kind in _STOPS or items[step].value in {":", ";", "“", "”"}:
            return NOBODY
    return NOBODY


_STOPS = frozenset({"person", "pronoun", "that"})


def _is_verb(sentence: Sentence, at: int) -> bool:
    """Whether an item is a finite verb of being, having an office or doing."""
    item: Item = sentence.items[at]
    if item.kind.endswith(("_past", "_now")) or item.kind in {"copula", "became"}:
        return True
    return item.kind in {"low", "office"} and sentence.key_at(at) in _listed("leads", "serving")


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "leading", name, *others)
