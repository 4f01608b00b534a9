"""What the lexicon knows of names and abbreviations: declensions, given names of many nations.

Words that keep their stop.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from balticgraph.errors import LexiconError
from balticgraph.facts.words.name_sounds import bare, sound
from balticgraph.facts.words.tables import table_of
from balticgraph.language.names import Inflection, inflection_from, nominatives
from balticgraph.language.surnames import surnames_from
from balticgraph.language.words import fold
from balticgraph.resources import bundled


@dataclass(frozen=True, slots=True)
class GivenNames:
    """Given names, folded; `known` also recognises their case forms."""

    names: frozenset[str]
    spelled: frozenset[str] = frozenset()
    native: dict[str, frozenset[str]] = field(default_factory=dict)
    heard: frozenset[str] = frozenset()
    of_sex: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    marks: dict[str, str] = field(default_factory=dict, repr=False)
    seen: dict[tuple[str, str], bool] = field(default_factory=dict, compare=False, repr=False)

    def known(self, word: str, forms: Inflection) -> bool:
        """Whether a word is a given name, in any case of the language.

        Case endings keep their signs: "Kęstutį" is one, "Kęstuti" is not.

        >>> GivenNames(frozenset({"andrius"})).known("andriaus", inflection("lt"))
        True
        """
        found = self.seen.get((word, forms.language))
        if found is None:
            own = (word, *_without_ending(word, forms), *(name for name, _ in nominatives(word, forms)))
            spelled = (fold(name) for name in own)
            found = any(name in self.names or name in forms.given for name in spelled)
            if len(self.seen) < 200_000:
                self.seen[word, forms.language] = found
        return found

    def is_heard(self, key: str, forms: Inflection) -> bool:
        """Whether Latvian writes a foreign name of a man so, in any case: "Ruslanam", "Tomass", "Andreasu".

        >>> given_names().is_heard("ruslanam", inflection("lv")), given_names().is_heard("rigas", inflection("lv"))
        (True, False)
        """
        if forms.language != "lv":
            return False
        found = self.seen.get((key, "heard"))
        if found is None:
            forms_of = [key, *(fold(name) for name, _ in nominatives(key, forms))]
            found = any(self._sounds(form) for form in forms_of)
            self.seen[key, "heard"] = found
        return found

    def in_nominative(self, word: str, forms: Inflection) -> bool:
        """Whether a word in small letters is a given name as it stands.

        Where it is a foreign one and a case form of a native one, it is the native one.
        """
        own = self.native.get(forms.language, frozenset())
        if word not in self.spelled or fold(word) in own or forms.language != "lv":
            return word in self.spelled
        return not self.native_oblique(word, forms)

    def native_oblique(self, word: str, forms: Inflection) -> bool:
        """Whether a word may be a given name of the language's own in another case than the nominative."""
        own = self.native.get(forms.language, frozenset())
        return any(fold(name) in own for name, _ in nominatives(word, forms))

    def one_spelling(self, given: str) -> str:
        """A given name with its signs, where it is spelled with them alone; else as it is.

        >>> given_names().one_spelling("Sarunas"), given_names().one_spelling("Janis")
        ('Šarūnas', 'Janis')
        """
        return (
            given
            if given.lower() in self.spelled or not given.isascii()
            else self.marks.get(fold(given), given)
        )

    def sexes(self, key: str) -> frozenset[str]:
        """Who bears a folded given name, women or men, both where it is on the lists of both.

        >>> sorted(given_names().sexes("daiga")), sorted(given_names().sexes("robin"))
        (['female'], ['female', 'male'])
        """
        return frozenset(sex for sex, names in self.of_sex.items() if key in names)

    def tests(self, forms: Inflection) -> tuple[Callable[[str], bool], ...]:
        """What tells a given name in the nominative, the likelier first: a native one, any, one as it is heard."""
        own = self.native.get(forms.language, frozenset())
        every: tuple[Callable[[str], bool], ...] = (forms.given.__contains__, self.names.__contains__)
        if not own:
            return every
        return own.__contains__, *every, *((self._sounds,) if forms.language == "lv" else ())

    def _sounds(self, key: str) -> bool:
        return key.endswith("s") and not _heard_as(key).isdisjoint(self.heard)


def _without_ending(word: str, forms: Inflection) -> tuple[str, ...]:
    """A foreign name without the nominative ending that Lithuanian gives it: "Danielas", "Rihardas", "Andrejus"."""
    ends = word.endswith(("as", "jus"))
    return (word[:-2], word[:-2] + "s") if ends and forms.language == "lt" and len(word) > _SHORTEST else ()


_SHORTEST = 5
_SHORTEST_HEARD = 5


@lru_cache(maxsize=65536)
def _heard_as(name: str) -> frozenset[str]:
    """How a name sounds without its ending, nothing where too little of it is left to tell it by.

    >>> sorted(_heard_as("Vytautas") & _heard_as("Vītauts")), sorted(_heard_as("Jo"))
    (['vitaut'], [])
    """
    if len(sound(name)) < _SHORTEST_HEARD:
        return frozenset()
    return frozenset({bare(sound(name)), sound(bare(fold(name)))})


@cache
def inflection(language: str) -> Inflection:
    """The declensions of a language; raises `LexiconError` where the file is malformed."""
    path = bundled("data") / "lexicon" / language / "words" / "names.toml"
    tables = table_of(path)
    rows = tables.get("declension", [])
    try:
        oblique, several, marked = (_words(tables.get(name, [])) for name in ("oblique", "several", "marked"))
        foreign = tuple((case, own) for case, own in tables.get("foreign", []))
        last = surnames_from(tables["surnames"]) if "surnames" in tables else None
        read = inflection_from(language, rows, last=last, oblique=oblique, several=several)
        given = frozenset(map(fold, _words(tables.get("given", []))))
        return replace(read, marked=marked, foreign=foreign, given=given)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise LexiconError(
            f"{language}/words/names.toml: a declension lacks {error}; give nominative, gender and forms"
        ) from error


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise TypeError("a list of words")
    return tuple(value)


@cache
def given_names() -> GivenNames:
    """All given names of the lexicon."""
    spelled: dict[str, list[str]] = {}
    of_sex: dict[str, set[str]] = {}
    for nation, lists in table_of(bundled("data") / "lexicon" / "names" / "given.toml").items():
        spelled[nation] = [name for names in lists.values() for name in names.split()]
        for sex, names in lists.items():
            of_sex.setdefault(sex, set()).update(map(fold, names.split()))
    every = [name for names in spelled.values() for name in names]
    ways: dict[str, set[str]] = {}
    for name in every:
        ways.setdefault(fold(name), set()).add(name)
    foreign = [name for nation, names in spelled.items() if nation != "lv" for name in names]
    return GivenNames(
        names=frozenset(map(fold, every)),
        spelled=frozenset(name.lower() for name in every),
        native={nation: frozenset(map(fold, names)) for nation, names in spelled.items()},
        heard=frozenset(key for name in foreign for key in _heard_as(name)),
        of_sex={sex: frozenset(names) for sex, names in of_sex.items()},
        marks={key: next(iter(names)) for key, names in ways.items() if len(names) == 1},
    )


@cache
def sentence_abbreviations(language: str) -> frozenset[str]:
    """The words of a language, in small letters, whose stop ends no sentence."""
    words = _of_sentences(language, "abbreviations")
    if words is None:
        raise LexiconError(f"{language}/words/sentences.toml: abbreviations needs a list of words")
    return words


@cache
def counted_words(language: str) -> frozenset[str] | None:
    """The words that a number with a stop may count, None in a language that writes its ordinals so."""
    return _of_sentences(language, "counted")


@cache
def sentence_beginnings(language: str) -> frozenset[str]:
    """The words in small letters that, written with a capital, begin a sentence though an abbreviation's stop is before them."""
    return _of_sentences(language, "begins") or frozenset()


def _of_sentences(language: str, name: str) -> frozenset[str] | None:
    path = bundled("data") / "lexicon" / language / "words" / "sentences.toml"
    words = table_of(path).get(name)
    if words is None:
        return None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise LexiconError(f"{language}/words/sentences.toml: {name} needs a list of words")
    return frozenset(words)
