"""A stretch of text made comparable: cleaned, folded and cut into words.

Each of which still knows where it stands.

Soft hyphens and zero-width signs go, no-break hyphens and spaces become plain, doubled spaces one, combining marks join
their letters (NFC), and HTML entities left over become their sign. All positions lead back to the text they
came from.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from itertools import accumulate
from typing import Final

_DIRTY = re.compile(
    "[\u00ad\u200b-\u200f\u2060\ufeff]|\\s{2,}|[^\\S \n]|&#?\\w{1,10};|.?[\u0300-\u036f]+", re.DOTALL
)
_SUSPECT = re.compile(
    "[&\t\v\f\r\x1c-\x1f\x85\u00a0\u00ad\u0300-\u036f\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]"
)
_WORD = re.compile(r"([snrt][tdh](?<=\d(?:st|nd|rd|th))(?=[a-z])|[a-z]+[^\W\d_]*|[^\W\d_]+|\d+|\S)")
"""A word of a folded text, kept by `split`; the ending of a number that a word is glued to stands alone: "2nd|of"."""
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")
_BARE = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ı": "i",
    "’": "'",
    "‘": "'",
    "´": "'",
    "–": "-",
    "—": "-",
    "−": "-",
    "‑": "-",
}


def _folded(sign: str) -> str:
    low = sign.lower()
    bare = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    bare = _BARE.get(bare, bare)
    return bare if len(bare) == 1 else sign


class _Folds(dict[int, str]):
    """Signs to their folded signs, filled as they are met: `str.translate` keeps the length of the text."""

    def __missing__(self, code: int) -> str:
        self[code] = _folded(chr(code))
        return self[code]


_FOLDS = _Folds()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The text in small letters without diacritics, sign for sign: the form in which words are compared.

    >>> fold("Čmilytė-Nielsen"), fold("XVIII–ąją")
    ('cmilyte-nielsen', 'xviii-aja')
    """
    return text.translate(_FOLDS)


@dataclass(slots=True, unsafe_hash=True)
class Words:
    """The words of one passage: `text` cleaned, `keys` folded, `starts` and `ends` in `text`.

    `place` leads back.

    `at` and `upto` hold, for each sign of `text`, where it begins and ends in the text layer, or are empty
    where the passage was clean and the way back is the addition of `shift`.
    """

    text: Final[str]
    shift: Final[int]
    at: Final[tuple[int, ...]]
    upto: Final[tuple[int, ...]]
    keys: Final[tuple[str, ...]]
    starts: Final[tuple[int, ...]]
    ends: Final[tuple[int, ...]]

    def place(self, first: int, last: int) -> tuple[int, int]:
        """The start and end in the text layer of the words `first` to `last`, both included.

        >>> w = words_of("in  Ri\u00adga", 100)
        >>> w.keys, w.place(1, 1)
        (('in', 'riga'), (104, 109))
        """
        return self.back(self.starts[first], self.ends[last])

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The start and end in the text layer of a stretch of the cleaned text."""
        if not self.at:
            return start + self.shift, end + self.shift
        return self.at[start], self.upto[end - 1]

    def word(self, index: int) -> str:
        """The word as the cleaned text writes it."""
        return self.text[self.starts[index] : self.ends[index]]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The range of words that stand wholly between two positions of the cleaned text.

        The last excluded.
        """
        return bisect_left(self.starts, start), bisect_right(self.ends, end)


@lru_cache(maxsize=128)
def words_of(text: str, shift: int = 0) -> Words:
    """The words of a passage that begins at `shift` of its text layer.

    Lines are cut into words when a page is laid out and once more when it is read: those of a page are kept meanwhile.
    """
    at: tuple[int, ...] = ()
    upto: tuple[int, ...] = ()
    if "\u2011" in text:
        text = text.replace("\u2011", "-")
    if _may_be_dirty(text) and _DIRTY.search(text):
        text, at, upto = _cleaned(text, shift)
    low = text if text.isascii() else _BEYOND_ASCII.sub(_folded_signs, text)
    parts = _WORD.split(low.lower())  # by turns what stands between words, and a word
    bounds = tuple(accumulate(map(len, parts)))
    return Words(text, shift, at, upto, tuple(parts[1::2]), bounds[:-1:2], bounds[1::2])


def _folded_signs(signs: re.Match[str]) -> str:
    return signs[0].translate(_FOLDS)


def _may_be_dirty(text: str) -> bool:
    """Whether a text may hold what `_DIRTY` finds: a quicker test, which most passages pass as clean."""
    if _SUSPECT.search(text) or "  " in text:
        return True
    return "\n" in text and ("\n\n" in text or " \n" in text or "\n " in text)


def _cleaned(text: str, shift: int) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    parts: list[str] = []
    at: list[int] = []
    upto: list[int] = []
    done = 0
    for dirty in (*_DIRTY.finditer(text), None):
        start, end = dirty.span() if dirty else (len(text), len(text))
        parts.append(text[done:start])
        at.extend(range(shift + done, shift + start))
        upto.extend(range(shift + done + 1, shift + start + 1))
        clean = _replacement(dirty[0]) if dirty else ""
        parts.append(clean)
        if dirty and clean == dirty[0]:  # what only looks like an entity stands for itself, sign for sign
            at.extend(range(shift + start, shift + end))
            upto.extend(range(shift + start + 1, shift + end + 1))
        else:
            at.extend([shift + start] * len(clean))
            upto.extend([shift + end] * len(clean))
        done = end
    return "".join(parts), tuple(at), tuple(upto)


def _replacement(dirty: str) -> str:
    if dirty.isspace():
        return "\n" if dirty.count("\n") > 1 else " "
    if dirty[0] == "&" and len(dirty) > 1:
        sign = unescape(dirty)
        return " " if sign.isspace() else sign if len(sign) == 1 else dirty
    return unicodedata.normalize("NFC", dirty) if any(map(unicodedata.combining, dirty)) else ""
