"""The words of a passage as items: what each stretch is, before anything is said about what it means.

An item is a phrase of the lexicon (its kind and value), a person's name, or a plain word: `cap` and `low` for
words with a capital and without, `num` for digits, `mark` for a sign, `unknown` for capital words in a row.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from balticgraph.facts.words.lexicon import Lexicon, word_list
from balticgraph.facts.words.lexicon_phrase import LexiconPhrase, same_letters
from balticgraph.facts.words.name_ends import after_initials, end_of_name, is_capital, is_surname
from balticgraph.facts.words.naming import given_names
from balticgraph.language.names import Inflection
from balticgraph.language.words import Words


@dataclass(slots=True, unsafe_hash=True)
class Item:
    """What the words `first` to `last` of a passage are.

    Read-only by its types alone: a text has thousands, and a frozen one takes three times as long to make.
    """

    kind: Final[str]
    value: Final[str]
    first: Final[int]
    last: Final[int]


def kinds_of(items: Iterable[Item]) -> frozenset[str]:
    """The kinds of items: what rules ask before they look at each of them."""
    return frozenset([item.kind for item in items])


def items_of(words: Words, low: int, high: int, phrases: Lexicon, forms: Inflection) -> list[Item]:
    """The items of the words from `low` to `high`, the last excluded."""
    at, text, starts, keys = low, words.text, words.starts, words.keys
    found: list[Item] = []
    begun = phrases.seen
    while at < high:
        sign, key = text[starts[at]], keys[at]
        many = begun.get(key, _UNSEEN)
        if many:
            many = phrases.at(keys, at)
        item = _name(words, at, high, phrases, forms, many) if sign.isupper() else None
        if item is None and many:
            one = many[0]
            item = Item(one.kind, one.value, at, at) if one.plain else _phrase(words, at, high, many)
        if item is None:
            item = Item("low" if sign.islower() else _plain(sign), key, at, at)
        found.append(item)
        at = item.last + 1
    return found


_UNSEEN = (LexiconPhrase("", "", (), (), ""),)
"""Stands for what a word may begin that was not asked about before."""


def _phrase(words: Words, at: int, high: int, many: tuple[LexiconPhrase, ...]) -> Item | None:
    """The first of the phrases that may stand here which does."""
    for phrase in many:
        last = at + phrase.length - 1
        if (
            last < high
            and (phrase.short or phrase.fits(words.keys, at))
            and (not phrase.cased or same_letters(words, at, phrase))
        ):
            stop = phrase.kind == "honorific" and last + 1 < high and words.keys[last + 1] == "."
            return Item(phrase.kind, phrase.value, at, last + stop)
    return None


def _plain(sign: str) -> str:
    """The kind of a word that no phrase has, by its first sign."""
    if sign.isalpha():
        return "cap" if sign.isupper() else "low"
    return "num" if sign.isdigit() else "mark"


def _name(
    words: Words, at: int, high: int, phrases: Lexicon, forms: Inflection, many: tuple[LexiconPhrase, ...]
) -> Item | None:
    """A name that begins with this capital: a known given name or an initial, and a surname.

    `many` are the phrases that may stand here.
    """
    start = after_initials(words, at, high)
    if start == at and not _given(words, at, high, phrases, forms):
        return None
    if _honorific(words, at, many):
        return None
    if start > at and (start >= high or not is_surname(words, start, phrases) or _is_state(words, at)):
        return None
    last = end_of_name(words, start, high, phrases, forms)
    half = (last - start + 1) // 2
    if half > 1 and words.keys[start : start + half] == words.keys[start + half : last + 1]:
        last = start + half - 1  # a caption runs into its text: "Antanas Vinkus Antanas Vinkus"
    if last > start + 1 and start == at and _word_before_name(words, at, last, phrases, forms):
        return None
    behind = words.text[words.ends[last] : words.ends[last] + 1]
    if behind == "_" or (behind.isdigit() and last > at):  # "CRISPR-Cas9"
        return None
    long_enough = last > start or start > at
    return Item("person", words.text[words.starts[at] : words.ends[last]], at, last) if long_enough else None


def _given(words: Words, at: int, high: int, phrases: Lexicon, forms: Inflection) -> bool:
    """Whether a given name stands here, or two joined by a hyphen of which one is known."""
    if words.word(at).lower() in word_list(forms.language, "names", "small"):
        return False
    if given_names().known(words.word(at), forms):
        return True
    if given_names().is_heard(words.keys[at], forms) and is_surname(words, at, phrases):
        return True
    double = at + 3 < high and words.keys[at + 1] == "-" and words.starts[at + 2] == words.ends[at] + 1
    return double and is_capital(words, at + 2) and given_names().known(words.word(at + 2), forms)


def _is_state(words: Words, at: int) -> bool:
    """Whether what looks like initials is a state with its article: "ambassador to the U.S. Jane Roe"."""
    return at > 0 and words.keys[at - 1] == "the" and words.keys[at : at + 4] == ("u", ".", "s", ".")


_OF = frozenset({"of", "to", "from", "in", "for"})


def _word_before_name(words: Words, at: int, last: int, phrases: Lexicon, forms: Inflection) -> bool:
    """Whether a state, or a month, nation or "As" of an English text, stands before a whole name: "On 25 November Jānis Vucāns"."""
    if _land_before_name(words, at, phrases, forms):
        return True
    told = any(p.kind in {"month", "demonym"} and p.fits(words.keys, at) for p in phrases.at(words.keys, at))
    return (
        ((told and not _given_as_month(words, at, forms)) or words.keys[at] == "as")
        and forms.language == "en"
        and any(given_names().known(words.word(n), forms) for n in range(at + 1, last))
    )


def _given_as_month(words: Words, at: int, forms: Inflection) -> bool:
    """Whether a month is a given name as well, and neither its day nor "in" stands before it: "President Jan Pieter Lokker".

    One that a hyphen joins to another name is no month: "the Speaker, Jan-Erik Enestam".
    """
    before = words.keys[at - 1] if at else "."
    dated = before[0].isdigit() or before in _BEFORE_MONTH
    joined = words.keys[at + 1 : at + 2] == ("-",) and words.starts[at + 1] == words.ends[at]
    return given_names().known(words.word(at), forms) and (joined or not dated)


_BEFORE_MONTH = frozenset({
    "in", "of", "since", "until", "till", "from", "by", "to", "and", "-", "–", ",", "th", "st", "nd", "rd", "last", "next", "this",
    "early", "late", "mid",
})  # fmt: skip


def _land_before_name(words: Words, at: int, phrases: Lexicon, forms: Inflection) -> bool:
    """Whether a state stands before a given name: "the Prime Minister of Armenia Nikol Pashinyan"."""
    lands = (p for p in phrases.at(words.keys, at) if p.kind == "country")
    land = any(p.fits(words.keys, at) for p in lands)
    return land and (at == 0 or not given_names().known(words.word(at), forms) or words.keys[at - 1] in _OF)


def _honorific(words: Words, at: int, many: tuple[LexiconPhrase, ...]) -> bool:
    """Whether a title stands here, or a phrase that is known to be no name.

    A capital alone is an initial, but a title where a whole name follows it: "P. Asmund Kristoffersen".
    """
    titles = [p for p in many if p.kind in _NO_NAME]
    if not titles:
        return False
    initial = words.ends[at] - words.starts[at] == 1 and is_capital(words, at)
    initial = initial and not _whole_name(words, at + 2)
    return any(p.fits(words.keys, at) and len(p.words) > initial for p in titles)


_NO_NAME = frozenset({"honorific", "not_person", "event", "event_in"})
"""Kinds of phrases that begin no name: titles, and events that are called after somebody."""


def _whole_name(words: Words, at: int) -> bool:
    """Whether a known given name in the nominative and a capital word stand here, behind a stop."""
    return (
        at + 1 < len(words.keys)
        and words.keys[at - 1] == "."
        and words.word(at).lower() in given_names().spelled
        and is_capital(words, at + 1)
    )
