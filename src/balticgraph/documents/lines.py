"""One line of a page as words, and the personal names in it: what the rules about zones are asked of."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from balticgraph.documents.layer import Piece
from balticgraph.documents.lexicon import lexicon
from balticgraph.documents.phrasefile import Phrase
from balticgraph.language.words import Words, fold, words_of

#: Longer stretches are paragraphs; no rule about page furniture looks at them.
LONGEST = 400
_ENDS = re.compile(r"[.!?…][\"'”“’»)\]]{0,3}$")
_SENTENCE_WORDS, _LONG = 8, 250
_UPPER = "".join(sign for sign in map(chr, range(0x250)) if sign.isupper())
_LOWER = "".join(sign for sign in map(chr, range(0x250)) if sign.islower())
_NAME_WORD = re.compile(
    rf"\b[{_UPPER}](?:\.|(?:[{_LOWER}]{{0,3}}['’][{_UPPER}]?)?[{_LOWER}]+(?:[-‑–][{_UPPER}][{_LOWER}]+)?(?!\w))"
)
_NAME_WORDS, _WHOLE_WORD = range(2, 5), 3


@dataclass(slots=True, unsafe_hash=True)
class Line:
    """A piece with its words; `bare` are the folded ones without punctuation.

    A paragraph over `LONGEST` has none.
    """

    piece: Final[Piece]
    text: Final[str]
    words: Final[Words]
    bare: Final[Phrase]

    @property
    def prose(self) -> bool:
        """Whether it reads as a sentence or more: eight words and a full stop, or long.

        A question may be a title.
        """
        if len(self.text) > _LONG:
            return True
        return len(self.bare) >= _SENTENCE_WORDS and ends_sentence(self.text) and self.text[-1] not in "?!"


def line_of(text: str, piece: Piece) -> Line:
    """The line that a piece of the text layer is."""
    words = text[piece.start : piece.end]
    found = words_of(words if len(words) <= LONGEST else "", piece.start)
    return Line(piece, words, found, tuple(filter(str.isalnum, found.keys)))


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, quotation marks and brackets left aside.

    >>> ends_sentence("he said.”"), ends_sentence("A title")
    (True, False)
    """
    return _ENDS.search(text[-4:]) is not None


@cache
def _longest(phrases: frozenset[Phrase]) -> int:
    return max(map(len, phrases), default=0)


@cache
def _beginnings(phrases: frozenset[Phrase]) -> frozenset[Phrase]:
    """The first words of phrases."""
    return frozenset(phrase[:1] for phrase in phrases)


@cache
def _first_words(phrases: frozenset[Phrase]) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases)


@cache
def last_words(phrases: frozenset[Phrase]) -> frozenset[str]:
    """The words that end one of these phrases: what is asked of the end of a line first."""
    return frozenset(phrase[-1] for phrase in phrases)


def may_hold(keys: Phrase, phrases: frozenset[Phrase]) -> bool:
    """Whether one of these phrases may begin somewhere in a line: what is asked before each of its words is.

    >>> may_hold(("no", "press"), frozenset({("press", "release")})), may_hold((), frozenset({("press",)}))
    (True, False)
    """
    return not _first_words(phrases).isdisjoint(keys)


def phrase_at(keys: Phrase, at: int, phrases: frozenset[Phrase]) -> int:
    """How many words the longest of these phrases covers from `at` on, 0 for none.

    >>> phrase_at(("press", "release", "24"), 0, frozenset({("press",), ("press", "release")}))
    2
    """
    if keys[at : at + 1] not in _beginnings(phrases):
        return 0
    for length in range(min(_longest(phrases), len(keys) - at), 0, -1):
        if keys[at : at + length] in phrases:
            return length
    return 0


def names_in(text: str) -> list[tuple[int, int]]:
    """Where personal names stand: two to four words with a capital, initials too, none of an institution.

    >>> line = "Adviser Renata Godfrey, Press Office; D. Umbrasas and Viktorija Čmilytė-Nielsen of BNS"
    >>> [line[start:end] for start, end in names_in(line)]
    ['Renata Godfrey', 'D. Umbrasas', 'Viktorija Čmilytė-Nielsen']
    """
    runs: list[list[tuple[int, int]]] = []
    follows = False
    for word in _NAME_WORD.finditer(text):
        if fold(word[0]) in lexicon().institution:
            follows = False
            continue
        if follows and not text[runs[-1][-1][1] : word.start()].strip(" \n"):
            runs[-1].append(word.span())
        else:
            runs.append([word.span()])
        follows = True
    whole = [run for run in runs if any(end - start >= _WHOLE_WORD for start, end in run)]
    return [(run[0][0], run[-1][1]) for run in whole if len(run) in _NAME_WORDS]
