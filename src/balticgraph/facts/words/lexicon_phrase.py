"""One form of a phrase of the lexicon, and whether it stands at a place in a text."""

from dataclasses import dataclass, field

from balticgraph.language.words import Words

_REACH = 14
_OF_DAY = 2
_FIRST_TWO = 2
_ENDS = frozenset({",", ".", ";", ":", "?", "!", "„", "“", "”"})


@dataclass(frozen=True, slots=True)
class LexiconPhrase:
    """One form of one value: its words, folded, `*` at the end of a stem.

    `kind` and `value` are what it stands for; `apart` is a word that must follow at some distance. A `short` one fits where its
    first two words do; a `plain` one is a single word of which nothing else is asked.
    """

    kind: str
    value: str
    words: tuple[str, ...]
    cased: tuple[str, ...]
    where: str
    marked: bool = False
    apart: str = ""
    length: int = field(init=False, repr=False, compare=False)
    short: bool = field(init=False, repr=False, compare=False)
    plain: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.words))
        object.__setattr__(self, "short", len(self.words) <= _FIRST_TWO and not self.apart)
        alone = len(self.words) == 1 and not (self.apart or self.cased)
        object.__setattr__(self, "plain", alone and self.kind != "honorific")

    def fits(self, keys: tuple[str, ...], at: int) -> bool:
        """Whether the words from `at` on are this phrase; the first two are known to fit."""
        length = len(self.words)
        if at + length > len(keys):
            return False
        for shift in range(2, length):
            word, key = self.words[shift], keys[at + shift]
            if word != key and (word[-1] != "*" or not key.startswith(word[:-1])):
                return False
        return not self.apart or _follows(keys, at + len(self.words), self.apart)


def _follows(keys: tuple[str, ...], at: int, word: str) -> bool:
    """Whether a word stands within reach behind a place, with no end of a sentence between.

    The stop of a day or an hour is none: "võttis 20. märtsil kell 11.30 vastu".
    """
    for step, key in enumerate(keys[at : at + _REACH], at):
        if key == word:
            return True
        if key in _ENDS and not (key == "." and keys[step - 1].isdigit() and len(keys[step - 1]) <= _OF_DAY):
            return False
    return False


def same_letters(words: Words, at: int, phrase: LexiconPhrase) -> bool:
    """Whether words have the capitals of a cased phrase that fits them, those of a marked one also its very letters."""
    if phrase.marked:
        return all(words.word(at + shift).lower() == word.lower() for shift, word in enumerate(phrase.cased))
    return all(words.word(at + shift).startswith(word) for shift, word in enumerate(phrase.cased))
