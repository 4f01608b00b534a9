"""What the lexicon knows of names and abbreviations: declensions, given names of many nations.

Words that keep their stop.
"""

from dataclasses import dataclass, field
from functools import cache

from balticgraph.errors import LexiconError
from balticgraph.facts.lexicon import table_of
from balticgraph.language.names import Inflection, inflection_from, nominatives
from balticgraph.language.surnames import surnames_from
from balticgraph.language.words import fold
from balticgraph.resources import bundled


@dataclass(frozen=True, slots=True)
class GivenNames:
    """Given names, folded; `known` also recognises their case forms."""

    names: frozenset[str]
    spelled: frozenset[str] = frozenset()
    seen: dict[tuple[str, str], bool] = field(default_factory=dict, compare=False, repr=False)

    def known(self, key: str, forms: Inflection) -> bool:
        """Whether a folded word is a given name, in any case of the language.

        >>> GivenNames(frozenset({"andrius"})).known("andriaus", inflection("lt"))
        True
        """
        found = self.seen.get((key, forms.language))
        if found is None:
            found = key in self.names or any(fold(name) in self.names for name, _ in nominatives(key, forms))
            if len(self.seen) < 200_000:
                self.seen[key, forms.language] = found
        return found


@cache
def inflection(language: str) -> Inflection:
    """The declensions of a language; raises `LexiconError` where the file is malformed."""
    path = bundled("data") / "lexicon" / language / "words" / "names.toml"
    tables = table_of(path)
    rows = tables.get("declension", [])
    try:
        oblique = _words(tables.get("oblique", []))
        last = surnames_from(tables["surnames"]) if "surnames" in tables else None  # type: ignore[arg-type]
        return inflection_from(language, rows, last=last, oblique=oblique)  # type: ignore[arg-type]
    except (KeyError, TypeError, AttributeError) as error:
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
    found: set[str] = set()
    spelled: set[str] = set()
    for nation in table_of(bundled("data") / "lexicon" / "names" / "given.toml").values():
        for names in nation.values():  # type: ignore[attr-defined]
            found.update(fold(name) for name in names.split())
            spelled.update(name.lower() for name in names.split())
    return GivenNames(frozenset(found), frozenset(spelled))


@cache
def sentence_abbreviations(language: str) -> frozenset[str]:
    """The words of a language, in small letters, whose stop ends no sentence."""
    path = bundled("data") / "lexicon" / language / "words" / "sentences.toml"
    words = table_of(path).get("abbreviations")
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise LexiconError(f"{language}/words/sentences.toml: abbreviations needs a list of words")
    return frozenset(words)
