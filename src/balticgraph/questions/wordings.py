"""Words of a question in plain language: cut, folded, and brought to one word for all that mean the same."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path

from rapidfuzz import fuzz, process

from balticgraph.errors import LexiconError
from balticgraph.language.words import fold
from balticgraph.resources import bundled

_WORD = re.compile(
    r"(?P<number>\d+)(?:-?[^\W\d_]{1,5}\b|\.(?!\d))?|(?P<word>[^\W\d_]+)|(?P<slot>\{[a-z_]+\})"
)
_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("ings", ""),
    ("ing", ""),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
    ("e", ""),
)
_SHORTEST = 4
_DIGITS = 9
"""The most digits of a number that a question takes; more of them count nothing."""
_SPELT_ALIKE = 88.0
"""From how many per cent on two long words count as one, misspelt or inflected (rapidfuzz's ratio)."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: folded `key`, the `number` it stands for if it is one, and the word as written."""

    key: str
    text: str
    number: int | None = None


def cut(text: str) -> list[Word]:
    """The words of a text; an ordinal's ending goes with its number.

    >>> [w.key for w in cut("Balti Assamblee 42. istungjärk")]
    ['balti', 'assamblee', '42', 'istungjark']
    """
    found: list[Word] = []
    for m in _WORD.finditer(text):
        if m["number"]:
            counts = len(m["number"]) <= _DIGITS
            found.append(Word(m["number"], m[0], int(m["number"]) if counts else None))
        else:
            found.append(Word(m[0] if m["slot"] else fold(m[0]), m[0]))
    return found


def stem(word: str) -> str:
    """An English word without its ending, as far as four letters stay.

    >>> stem("presided") == stem("presides") == stem("preside"), stem("countries") == stem("country")
    (True, True)
    """
    for ending, left in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)] + left
    return word


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What ``data/questions/words.toml`` holds, ready to look up: all keys folded."""

    ignored: frozenset[str]
    ignored_pairs: frozenset[tuple[str, str]]
    asking: frozenset[str]
    same: Mapping[str, str]
    tens: Mapping[str, int]
    ordinals: Mapping[str, int]
    names: Mapping[str, tuple[str, ...]]

    def telling(self, words: Sequence[Word]) -> Iterator[str]:
        """The keys of the words that may matter to which question is meant.

        >>> list(vocabulary().telling(cut("Which sessions took place in Tartu?")))
        ['sessions', 'tartu']
        >>> list(vocabulary().telling(cut("Who took part?")))
        ['who', 'took', 'part']
        """
        keys = [word.key for word in words]
        for key, following in zip_longest(keys, keys[1:], fillvalue=""):
            if key not in self.ignored and (key, following) not in self.ignored_pairs:
                yield key

    def meaning(self, word: str) -> str:
        """The word that stands for this one and all that mean the same, else its stem.

        >>> [vocabulary().meaning(word) for word in ("istungjark", "participants", "weathers")]
        ['session', 'attend', 'weather']
        """
        return self.same.get(word) or self.same.get(stem(word)) or stem(word)

    def nearest(self, word: str, known: frozenset[str]) -> str | None:
        """The known meaning that this word may be a misspelling or a form of, None where none is near.

        >>> vocabulary().nearest("presidancy", frozenset({"presidency", "prize"}))
        'presidency'
        >>> vocabulary().nearest("party", frozenset({"part", "attend"})) is None
        True
        """
        meaning = self.meaning(word)
        if meaning in known or len(word) <= _SHORTEST + 1:
            return meaning if meaning in known else None
        spellings = {s: m for s, m in self.same.items() if m in known} | {k: k for k in known}
        near = process.extractOne(word, sorted(spellings), scorer=fuzz.ratio, score_cutoff=_SPELT_ALIKE)
        return spellings[near[0]] if near and near[0][:2] == word[:2] else None


@cache
def vocabulary() -> Vocabulary:
    """The bundled vocabulary. Raises LexiconError where its file is malformed."""
    return read_vocabulary(bundled("data") / "questions" / "words.toml")


def read_vocabulary(path: Path) -> Vocabulary:
    """The vocabulary in a file. Raises LexiconError where it is malformed."""
    try:
        told = tomllib.loads(path.read_text("utf-8"))
        same: dict[str, str] = {}
        for group in told["same"]:
            words = group.split()
            same |= dict.fromkeys(words, words[0])
        return Vocabulary(
            ignored=frozenset(told["ignored"].split()),
            ignored_pairs=frozenset(
                (first, second) for first, second in map(str.split, told["ignored_pairs"])
            ),
            asking=frozenset(told["asking"].split()),
            same=same,
            tens={str(k): int(v) for k, v in told["tens"].items()},
            ordinals={str(k): int(v) for k, v in told["ordinals"].items()},
            names={str(k): tuple(map(str, v)) for k, v in told["names"].items()},
        )
    except (OSError, tomllib.TOMLDecodeError, KeyError, AttributeError, TypeError, ValueError) as error:
        raise LexiconError(
            f"{path} is malformed ({error}); it needs ignored, ignored_pairs, asking, same, tens, ordinals and names"
        ) from error
