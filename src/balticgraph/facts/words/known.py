"""Names already known: they mend the spelling of names in a release, and change nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import OSA, Levenshtein

from balticgraph.facts.words.middle_names import with_middle
from balticgraph.language.names import Inflection, nominatives, stem
from balticgraph.language.words import fold


@dataclass(frozen=True, slots=True)
class KnownName:
    """A person's canonical name, other forms in which it is seen, and the country, where known."""

    name: str
    forms: tuple[str, ...] = ()
    country: str | None = None


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Known names, found by their folded forms."""

    names: tuple[KnownName, ...]
    index: dict[str, frozenset[str]] = field(compare=False, repr=False)
    surnames: dict[str, frozenset[str]] = field(compare=False, repr=False)
    bared: dict[str, frozenset[str]] = field(compare=False, repr=False)
    near: dict[str, tuple[str, ...]] = field(compare=False, repr=False)
    sounds: dict[str, frozenset[str]] = field(compare=False, repr=False)
    countries: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    seen: dict[tuple[str, tuple[str, ...], str], frozenset[str]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def country(self, name: str) -> str | None:
        """The country of a person by the canonical name, None where it is not known.

        >>> known_names([("Baiba Braže", (), "LV")]).country("Baiba Braže")
        'LV'
        """
        return self.countries.get(name)

    def mended(self, name: str, parts: tuple[str, ...], forms: Inflection) -> str | None:
        """The canonical name of a name read from a text, None where none or more than one fits.

        Middle names that the text lacks are left out, those that it has are kept.

        >>> english = Inflection("en", (), ())
        >>> known_names([("Jānis Vucāns", (), "LV")]).mended("Janis Vucans", ("Janis", "Vucans"), english)
        'Jānis Vucāns'
        """
        return self.spelled(self.fitting(name, parts, forms), name, parts)

    def spelled(self, found: frozenset[str], name: str, parts: tuple[str, ...]) -> str | None:
        """The canonical name of a name read from a text, of those that it may be: None where it may be several."""
        if len(found) != 1:
            return None
        one = next(iter(found))
        if len(parts) < 2 or len(parts[0]) == 1 or (len(parts) > 2 and found == self._whole(name, parts)):
            return one
        return with_middle(one, name, parts)

    def fitting(self, name: str, parts: tuple[str, ...], forms: Inflection) -> frozenset[str]:
        """All the canonical names that a name read from a text may be, by the surest likeness that any fits by.

        What was asked before is remembered: releases name the same persons again and again.
        """
        found = self._whole(name, parts) or self.seen.get((name, parts, forms.language))
        if found is None:
            found = frozenset(self._alike(name, parts, forms))
            if len(self.seen) < _MOST_SEEN:
                self.seen[name, parts, forms.language] = found
        return found

    def _whole(self, name: str, parts: tuple[str, ...]) -> frozenset[str]:
        return self.index.get(fold(name)) or self.index.get(fold(" ".join(parts))) or frozenset()

    def _alike(self, name: str, parts: tuple[str, ...], forms: Inflection) -> set[str]:
        if len(parts) < 2:
            return set()
        return (
            self._by_stem(parts, forms)
            or self._by_bare(parts)
            or self._by_likeness(name, parts)
            or self._by_sound(parts)
            or (self._by_sound(whole) if (whole := tuple(name.split())) != parts else set())
        )

    def _by_stem(self, parts: tuple[str, ...], forms: Inflection) -> set[str]:
        """Names whose given name and surname the parts may be a case form of."""
        given, surname = _forms(parts[0], forms), _forms(parts[-1], forms)
        found: set[str] = set()
        for form in sorted(surname):
            for name in self.surnames.get(form, frozenset()):
                first = fold(name).split()[0]
                initial = len(parts[0]) == 1 and first.startswith(fold(parts[0]))
                if initial or first in given or _near(first, given):
                    found.add(name)
        return found

    def _by_bare(self, parts: tuple[str, ...]) -> set[str]:
        """Names that another language declines as its own: "Edvardo Smiltenio" for Edvards Smiltēns."""
        given, surname = bare(fold(parts[0])), bare(fold(parts[-1]))
        if len(given) < 3 or len(surname) < 4:
            return set()
        return set(self.bared.get(f"{given} {surname}", frozenset()))

    def _by_likeness(self, name: str, parts: tuple[str, ...]) -> set[str]:
        """Names one letter away in each part, of the same first letters."""
        if len(parts[0]) < 3:
            return set()
        wanted = fold(name).split()
        forms = self.near.get(wanted[0][:2] + wanted[-1][:2], ())
        return {known for form in forms if _close(wanted, form.split()) for known in self.index[form]}

    def _by_sound(self, parts: tuple[str, ...]) -> set[str]:
        """Names that another language writes as it hears them: "Tomass Savi" for Toomas Savi."""
        found: set[str] = set()
        for key in _heard(parts[0], parts[-1]):
            found |= self.sounds.get(key, frozenset())
        return found


_MOST_SEEN = 100_000


_VOWELS = frozenset("aeiou")
_CASES = ("ga", "le", "lt", "st", "sse", "l", "s", "ks", "ni", "na", "ta", "t", "d")


def _forms(part: str, forms: Inflection) -> set[str]:
    found = {fold(part)} | {fold(name) for name, _ in nominatives(part, forms)}
    if forms.last:
        for bare_of in {fold(part), *_without_case(fold(part))}:
            found |= _genitives(bare_of) | {fold(forms.last.nominative(bare_of, "genitive"))}
    return found | {f"{stem(fold(part), forms)}~"}


def _without_case(key: str) -> set[str]:
    """What an Estonian case may have been put on: "Mustal" on Musta, "Ratasele" on Ratase."""
    return {key[: -len(case)] for case in _CASES if key.endswith(case) and key[: -len(case)][-1:] in _VOWELS}


def _genitives(key: str) -> set[str]:
    """What an Estonian genitive may come from: "Kolsi" from Kols, "Mere" from Meri, "Rüütli" from Rüütel."""
    if len(key) < 4 or key[-1] not in _VOWELS:
        return set()
    return {key[:-1], f"{key[:-1]}i"} | ({f"{key[:-2]}e{key[-2]}"} if key[-2] in "lr" else set())


def _near(first: str, given: set[str]) -> bool:
    return any(
        len(form) > 3 and form[:3] == first[:3] and Levenshtein.distance(form, first) <= 1 for form in given
    )


def _close(one: list[str], other: list[str]) -> bool:
    return len(one) == len(other) > 1 and all(map(_slip, one, other))


def _slip(one: str, other: str) -> bool:
    """Whether a word is another with a letter too many, too few or misplaced, or a wrong one of like sound or in a long word."""
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST_SLIP or one[:2] != other[:2]:
        return False
    if len(one) == len(other) < _SHORTEST_WRONG:
        return [{a, b} for a, b in zip(one, other, strict=True) if a != b] == [{"c", "k"}]
    return OSA.distance(one, other, score_cutoff=1) <= 1


_SHORTEST_SLIP, _SHORTEST_WRONG = 5, 7


def known_names(rows: Iterable[tuple[str, tuple[str, ...], str | None]]) -> KnownNames:
    """Known names from rows of canonical name, other forms and country.

    >>> known_names([("Baiba Braže", ("Baiba Braze",), "LV")]).names[0].country
    'LV'
    """
    names = tuple(KnownName(name, tuple(forms), country) for name, forms, country in rows)
    index: dict[str, set[str]] = {}
    surnames: dict[str, set[str]] = {}
    for known in names:
        for form in (known.name, *known.forms):
            index.setdefault(fold(form), set()).add(known.name)
            surnames.setdefault(fold(form).split()[-1], set()).add(known.name)
    bared: dict[str, set[str]] = {}
    near: dict[str, list[str]] = {}
    sounds: dict[str, set[str]] = {}
    for known in names:
        for form in (known.name, *known.forms):
            words = form.split()
            for key in _heard(words[0], words[-1]):
                sounds.setdefault(key, set()).add(known.name)
    for form, found in index.items():
        words = form.split()
        bared.setdefault(f"{bare(words[0])} {bare(words[-1])}", set()).update(found)
        near.setdefault(words[0][:2] + words[-1][:2], []).append(form)
    return KnownNames(
        names,
        _frozen(index),
        _frozen(surnames),
        _frozen(bared),
        {k: tuple(sorted(v)) for k, v in sorted(near.items())},
        _frozen(sounds),
        {known.name: known.country for known in names if known.country},
    )


_ENDINGS = (
    "iumi", "iaus", "iui", "ius", "umi", "aus", "ui", "io", "iu", "as", "is", "ys", "us", "os", "ei", "es", "ai", "am",
    "im", "um", "a", "e", "i", "o", "u", "s",
)  # fmt: skip


@lru_cache(maxsize=65536)
def bare(key: str) -> str:
    """A folded name without the ending that Latvian or Lithuanian gives it.

    >>> bare("rinkeviciumi"), bare("rinkevics")
    ('rinkevic', 'rinkevic')
    """
    if "-" in key:
        return "-".join(map(bare, key.split("-")))
    return next((key[: -len(end)] for end in _ENDINGS if key.endswith(end) and len(key) - len(end) >= 3), key)


_WRITTEN = (
    ("ü", "i"),
    ("ä", "e"),
    ("ö", "e"),
    ("õ", "i"),
    ("ø", "e"),
    ("å", "o"),
)
_HEARD = (
    ("tch", "c"),
    ("tsch", "c"),
    ("tsh", "c"),
    ("ch", "c"),
    ("cz", "c"),
    ("ts", "c"),
    ("sh", "s"),
    ("sz", "s"),
    ("zh", "z"),
    ("rz", "z"),
    ("ks", "x"),
    ("ph", "f"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
    ("ie", "i"),
    ("uo", "o"),
    ("io", "o"),
    ("iu", "u"),
)


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A name as a neighbour hears it: one spelling for one sound, no doubled letters.

    >>> sound("Shmyhal"), sound("Šmihals"), sound("Toomas"), sound("Tomass")
    ('smihal', 'smihals', 'tomas', 'tomas')
    """
    low = word.lower()
    for sign, heard in _WRITTEN:
        low = low.replace(sign, heard)
    key = fold(low)
    for written, heard in _HEARD:
        key = key.replace(written, heard)
    return "".join(sign for at, sign in enumerate(key) if not at or key[at - 1] != sign)


@lru_cache(maxsize=4096)
def _heard(given: str, surname: str) -> frozenset[str]:
    """The keys by which a name is heard: given name and surname, each as written and without its ending.

    A given name of two parts is heard by its first alone too: "Evu Mariju Līmetsu" for Eva-Maria Liimets.
    """
    found: set[str] = set()
    for name, last in product(dict.fromkeys((given, given.split("-", maxsplit=1)[0])), _spoken(surname)):
        one, other = sound(name), sound(last)
        if min(len(one), len(other)) >= _SHORTEST_HEARD:
            firsts = {one, bare(one), sound(bare(fold(name)))}
            found |= {
                f"{first} {key}" for first in firsts for key in {other, bare(other), sound(bare(fold(last)))}
            }
    return frozenset(found)


def _spoken(surname: str) -> tuple[str, ...]:
    """A surname in the ways that neighbours hear it: an Estonian "õ" as "i" or "e", "ch" as "č" or "h".

    >>> _spoken("Põlluaas"), _spoken("Michal")
    (('põlluaas', 'pelluaas'), ('michal', 'mihal'))
    """
    low = surname.lower()
    return tuple(dict.fromkeys((low, low.replace("õ", "e").replace("ch", "h"))))


_SHORTEST_HEARD = 3


def _frozen(sets: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(value) for key, value in sorted(sets.items())}
