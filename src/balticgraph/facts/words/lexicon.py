"""The phrases that rules read by: `data/lexicon/<language>/*.toml`, checked when read.

Compiled once for each language.

A file is a set of tables, one a kind of phrase; each key is the value that the phrase stands for, each value
the list of its forms:

    [body]
    "Baltic Assembly" = ["Baltijos Asamblėj*", "BA"]

Forms are compared without case and diacritics. A star at the end of a word stands for any ending; a form in
capitals matches capitals only. Of "võttis ... osa" the last word may follow at a distance, within the clause;
the item is then the words before it. No form may stand for two things of one language.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from balticgraph.errors import LexiconError
from balticgraph.facts.words.lexicon_phrase import LexiconPhrase
from balticgraph.facts.words.lithuanian_paradigms import conjugated_lithuanian
from balticgraph.facts.words.paradigms import conjugated
from balticgraph.facts.words.tables import table_of
from balticgraph.language.words import fold, words_of
from balticgraph.resources import bundled

LANGUAGES = ("en", "lt", "lv", "et")
_KIND = re.compile(r"[a-z_]+")
_QUOTED = re.compile(r'"[^"]*"|^\[.*\]|^[\w-]+')
_SHORTEST, _LONGEST = 2, 30
_APART = " ... "
_MANY = 4


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All phrases of one language, found by their first word, longest first."""

    language: str
    exact: dict[str, tuple[LexiconPhrase, ...]]
    stems: dict[str, tuple[LexiconPhrase, ...]]
    seen: dict[str, tuple[LexiconPhrase, ...]] = field(default_factory=dict, compare=False, repr=False)
    pairs: dict[tuple[str, ...], tuple[LexiconPhrase, ...]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def at(self, keys: tuple[str, ...], at: int) -> tuple[LexiconPhrase, ...]:
        """The phrases that may stand at a word, by it and by the word behind it, the longest first.

        Where these are many, as those that begin with "in the", the third word leaves few of them.
        """
        two = keys[at : at + 2]
        found = self.pairs.get(two)
        if found is None:
            found = self._by_second(two)
        few = len(found) < _MANY or at + 2 >= len(keys)
        return found if few else self._by_third(keys[at : at + 3], found)

    def _by_second(self, two: tuple[str, ...]) -> tuple[LexiconPhrase, ...]:
        """The phrases that may stand at a word, by it and by the word behind it where there is one."""
        many = self.beginning(two[0])
        if not many:
            return many
        following = two[1] if len(two) > 1 else ""
        found = tuple([p for p in many if p.length == 1 or _same(p.words[1], following)])
        if len(self.pairs) < 400_000:
            self.pairs[two] = found
        return found

    def _by_third(self, three: tuple[str, ...], many: tuple[LexiconPhrase, ...]) -> tuple[LexiconPhrase, ...]:
        """Those among the phrases of two words that may stand before a third one, the longest first."""
        found = self.pairs.get(three)
        if found is None:
            found = tuple([p for p in many if len(p.words) < len(three) or _same(p.words[2], three[2])])
            if len(self.pairs) < 400_000:
                self.pairs[three] = found
        return found

    def beginning(self, key: str) -> tuple[LexiconPhrase, ...]:
        """The phrases that may begin with this folded word, the longest first.

        What was asked before is remembered.
        """
        found = self.seen.get(key)
        if found is None:
            many = list(self.exact.get(key, ()))
            for length in range(_SHORTEST, min(len(key), _LONGEST) + 1):
                many += self.stems.get(key[:length], ())
            found = tuple(sorted(many, key=_longest_first))
            if len(self.seen) < 200_000:
                self.seen[key] = found
        return found


def _same(word: str, key: str) -> bool:
    return word == key or (word[-1] == "*" and key.startswith(word[:-1]))


def _longest_first(phrase: LexiconPhrase) -> tuple[int, int, int]:
    stars = sum(word[-1] == "*" for word in phrase.words)
    return (
        -len(phrase.words) - bool(phrase.apart),
        -sum(map(len, phrase.words)) + stars,
        stars - bool(phrase.cased),
    )


@cache
def lexicon(language: str) -> Lexicon:
    """The compiled phrases of a language; raises `LexiconError` with file and line where a file is malformed.

    >>> lexicon("en").beginning("riga")[0].value
    'Riga'
    """
    return compiled(language, bundled("data") / "lexicon")


def compiled(language: str, root: Path) -> Lexicon:
    """The phrases of the files of a language and of those that all share, below a folder."""
    exact: dict[str, list[LexiconPhrase]] = {}
    stems: dict[str, list[LexiconPhrase]] = {}
    taken: dict[tuple[tuple[str, ...], tuple[str, ...], str], LexiconPhrase] = {}
    for folder in ("all", language):
        for path in sorted((root / folder).glob("*.toml")):
            for phrase in phrases(path):
                other = taken.setdefault((phrase.words, phrase.cased, phrase.apart), phrase)
                if (other.kind, other.value) != (phrase.kind, phrase.value):
                    raise LexiconError(_twice(phrase, other))
                if other is phrase:
                    first = phrase.words[0]
                    place, key = (stems, first[:-1]) if first[-1] == "*" else (exact, first)
                    place.setdefault(key, []).append(phrase)
    for kind, value, form in _CONJUGATED.get(language, conjugated)(
        root / language / "paradigms" / "verbs.toml"
    ):
        phrase = _phrase(kind, value, form, f"{language}/paradigms/verbs.toml")
        if taken.setdefault((phrase.words, phrase.cased, phrase.apart), phrase) is phrase:
            exact.setdefault(phrase.words[0], []).append(phrase)
    return Lexicon(language, _frozen(exact), _frozen(stems))


_CONJUGATED = {"lt": conjugated_lithuanian}
"""How verbs of languages are conjugated; where nothing is said, as English ones."""


def _frozen(found: dict[str, list[LexiconPhrase]]) -> dict[str, tuple[LexiconPhrase, ...]]:
    return {key: tuple(many) for key, many in found.items()}


def _twice(phrase: LexiconPhrase, other: LexiconPhrase) -> str:
    known = f"already stands for {other.kind} {other.value!r} ({other.where})"
    return f"{phrase.where}: {' '.join(phrase.words)!r} {known}; keep one"


def phrases(path: Path) -> Iterator[LexiconPhrase]:
    """Each phrase of one file; raises `LexiconError` where it is no such file."""
    lines = _lines(path)
    for kind, table in table_of(path).items():
        if not _KIND.fullmatch(kind) or not isinstance(table, dict):
            raise LexiconError(
                f"{lines(kind)}: {kind!r} is not a table of phrases; name a kind in small letters"
            )
        for value, forms in table.items():
            if (
                not isinstance(forms, list)
                or not forms
                or not all(isinstance(f, str) and f.strip() for f in forms)
            ):
                raise LexiconError(f"{lines(value)}: {value!r} needs a list of phrases")
            for form in forms:
                yield _phrase(kind, value, form, lines(form))


@cache
def word_list(language: str, file: str, name: str, *others: str) -> frozenset[str]:
    """The words of one or more lists of `<language>/words/<file>.toml`, folded; raises `LexiconError` where one is none.

    For rules that ask of a word whether it is one of several; phrases that are items of their own stand in the lexicon.

    >>> "fisheries" in word_list("en", "matters", "words"), "kask" in word_list("en", "matters", "words")
    (True, False)
    """
    listed = _word_file(language, file).get(name)
    if not isinstance(listed, list) or not listed or not all(isinstance(word, str) for word in listed):
        raise LexiconError(
            f"{language}/words/{file}.toml: {name!r} is no list of words; give them in brackets"
        )
    return frozenset(listed).union(*(word_list(language, file, other) for other in others))


@cache
def word_stems(language: str, file: str, *names: str) -> tuple[str, ...]:
    """The same words in their order, for `str.startswith` and `str.endswith`.

    >>> word_stems("lv", "gatherings", "ahead")[0] in word_list("lv", "gatherings", "ahead")
    True
    """
    return tuple(sorted(word_list(language, file, *names)))


@cache
def _word_file(language: str, file: str) -> dict[str, object]:
    return table_of(bundled("data") / "lexicon" / language / "words" / f"{file}.toml")


def _phrase(kind: str, value: str, form: str, where: str) -> LexiconPhrase:
    """A form as it is compared; raises `LexiconError` where a star ends no stem."""
    marked, form = form.startswith("="), form.removeprefix("=")
    form, _, apart = form.partition(_APART)
    words: list[str] = []
    for part in form.split():
        stem, star = (part[:-1], "*") if part.endswith("*") else (part, "")
        if "*" in stem or (star and len(fold(stem)) < _SHORTEST):
            raise LexiconError(
                f"{where}: {form!r} has a star that does not end a stem of {_SHORTEST} letters or more"
            )
        cut = list(words_of(stem).keys)
        cut[-1] += star
        words += cut
    plain = words_of(form.replace("*", ""))
    cased = tuple(map(plain.word, range(len(plain.keys)))) if marked or form.isupper() else ()
    return LexiconPhrase(kind, value, tuple(words), cased, where, marked, fold(apart))


def _lines(path: Path) -> Callable[[str], str]:
    """Gives, for a word of the file, `folder/file:line` of its first place."""
    first: dict[str, int] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        for word in _QUOTED.findall(line):
            first.setdefault(word.strip('"[]'), number)
    return lambda word: f"{path.parent.name}/{path.name}:{first.get(word, 1)}"
