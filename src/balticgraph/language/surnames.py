"""Surnames of a language that declines them alone, by endings put on the genitive: Kolsiga, Kolsi, Kols.

What case a bare form stands in can be told by its place only, so the caller says it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from balticgraph.language.words import fold

_VOWELS = "aeiou"
_SOUNDED = "aeiouy"
_CLEAR = 7
_GLUED = 5
_NO_CASE = ("aho",)
_WITH = re.compile(r"\w{3}[aeiou](ga|le)$")
_AT = re.compile(r"\w{3}[aeiou]l$")
_PARTITIVE = re.compile(r"\w{3}[aeiou]t$")
_BARE_PARTITIVE = re.compile(r"[aeiou](?:[aeiou]d|[lrn]t)$")
_STRONG = re.compile(r"(?:kk|pp|tt|[aeiou]{2}[kpt])[aeu]$")
_FOREIGN = re.compile(r"[áàâéèêëíìîóòôúùûýąęėįųūāēīņļķģčřłńśźçğøåcqwxy]")
_SHORT = re.compile(rf"^[^{_VOWELS}]*[{_VOWELS}][^{_VOWELS}][{_VOWELS}]$")


@dataclass(frozen=True, slots=True)
class Surnames:
    """How a language declines surnames.

    `cases` are endings put on the genitive; `genitives` lead from its ending to that of the nominative, `kept`
    are endings that both share; `governing` are folded words that a genitive stands before, `titles` endings
    that a title in the nominative shares with the genitive, `clear` those that a long nominative hardly has,
    `partitives` those of a title in the partitive, behind which the name is no nominative either, `adessives`
    those of one in the adessive, which gives the name its own ending: "presidendil Aadu Mustal"; `objects` lead from
    the ending of a partitive that letters do not tell to that of the nominative: "mäge", "mägi".
    """

    cases: tuple[str, ...]
    genitives: tuple[tuple[str, str], ...]
    kept: tuple[str, ...]
    governing: frozenset[str]
    titles: tuple[str, ...]
    clear: tuple[str, ...]
    partitives: tuple[str, ...]
    adessives: tuple[str, ...] = ()
    objects: tuple[tuple[str, str], ...] = ()

    def nominative(self, word: str, case: str = "") -> str:
        """The nominative of a surname whose place says that its case is nominative or genitive, or says nothing."""
        if case == "nominative" and not _WITH.search(fold(word)):
            return word
        if "-" in word:
            head, _, last = word.rpartition("-")
            if last.islower() and len(last) < _GLUED and not last.startswith(_NO_CASE):
                return head
            return f"{head}-{self.nominative(last, case)}"
        plain = fold(word)
        if case == "partitive" and (found := self._of_partitive(word, plain)):
            return found
        case = "genitive" if case == "partitive" else case
        base = self._without_case(word)
        if base is None and (
            (case == "genitive" and _PARTITIVE.search(plain)) or (case == "adessive" and _AT.search(plain))
        ):
            base = word[:-1]
        clear = len(word) >= _CLEAR and word.lower().endswith(self.clear)
        return self._of_genitive(base or word) if base or case == "genitive" or clear else word

    def case_of_title(self, title: str) -> str:
        """The case that a title gives the surname behind it, empty where its form is that of several."""
        low = fold(title)
        if low.endswith(self.partitives):
            return "partitive"
        if self.adessives and low.endswith(self._outer):
            return "own"
        if self.adessives and low.endswith(self.adessives):
            return "adessive"
        if low[-1] in _VOWELS:
            own = low.endswith(self.titles)
            return "" if own and low.endswith(("ja", "pea")) else "nominative" if own else "genitive"
        return "nominative" if low[-1] in "srtkdlnm" else ""

    @property
    def _outer(self) -> tuple[str, ...]:
        """Endings of titles in the ablative and elative, behind which the name has that ending too."""
        return tuple(ending[:-1] + case for ending in self.adessives for case in ("lt", "st"))

    def _of_partitive(self, word: str, plain: str) -> str:
        """The nominative of a partitive that is no genitive with another letter: "Ratast", "Noort", "Kokka"."""
        if found := _swapped(word, self.objects):
            return found
        told = plain.endswith("st") or _BARE_PARTITIVE.search(plain) or _STRONG.search(plain)
        return word[:-1] if told else ""

    def stem(self, key: str) -> str:
        """What all forms of a folded surname share, as far as their letters tell."""
        base = self._without_case(key) or (key[:-1] if _PARTITIVE.search(key) else key)
        base = base[:-1] if len(base) > 3 and base[-1] in _VOWELS else base
        base = base[:-1] if len(base) > 3 and base[-1] == base[-2] else base
        return base[:-2] + base[-1] if len(base) > 4 and base[-2] == "e" and base[-1] in "lr" else base

    def _without_case(self, word: str) -> str | None:
        low = word.lower()
        for case in self.cases:
            cut = len(low) - len(case)
            if low.endswith(case) and cut >= 4 and fold(low[cut - 1]) in _SOUNDED:
                return word[:cut]
        return None

    def _of_genitive(self, word: str) -> str:
        low = word.lower()
        if found := _swapped(word, self.genitives):
            return found
        short = _SHORT.match(fold(low)) and not _FOREIGN.search(low)
        if low.endswith(self.kept) or short or len(low) < 4 or fold(low[-2]) in _VOWELS:
            return word
        return word[:-1] if low.endswith("i") else word


def _swapped(word: str, rows: tuple[tuple[str, str], ...]) -> str:
    """A word with the ending of the nominative for that of another case; with ^ the ending is the whole word."""
    low = word.lower()
    for ending, nominative in rows:
        whole = ending[0] == "^"
        if low == ending[1:] if whole else low.endswith(ending):
            cut = len(word) - len(ending)
            return word[: max(cut, 1)] + nominative[1 if whole or not cut else 0 :]
    return ""


def surnames_from(table: Mapping[str, object]) -> Surnames:
    """The declension that a table gives; raises `KeyError` or `TypeError` where it lacks a part.

    >>> lists = dict.fromkeys(("kept", "governing", "titles", "clear", "partitives"), [])
    >>> made = surnames_from({**lists, "cases": ["ga"], "genitives": {"ase": "as"}})
    >>> made.nominative("Ratasega"), made.nominative("Kolsi", "genitive"), made.nominative("Kolsi")
    ('Ratas', 'Kols', 'Kolsi')
    """
    return Surnames(
        tuple(sorted(_words(table["cases"]), key=lambda case: -len(case))),
        _rows(table["genitives"]),
        tuple(_words(table["kept"])),
        frozenset(fold(word) for word in _words(table["governing"])),
        tuple(_words(table["titles"])),
        tuple(_words(table["clear"])),
        tuple(_words(table["partitives"])),
        tuple(_words(table.get("adessives", []))),
        _rows(table.get("objects", {})),
    )


def _rows(value: object) -> tuple[tuple[str, str], ...]:
    """The rows of a table of endings, the longest first."""
    if not isinstance(value, Mapping):
        raise TypeError("a table of endings")
    return tuple(sorted(((str(a), str(b)) for a, b in value.items()), key=lambda row: -len(row[0])))


def _words(value: object) -> Sequence[str]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise TypeError("a list of words")
    return value
