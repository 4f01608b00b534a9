"""Names already known: they mend the spelling of names in a release, and change nothing else."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from balticgraph.facts.words.hearing import Hearing
from balticgraph.facts.words.middle_names import with_middle
from balticgraph.facts.words.name_slips import is_letter_away, may_be_misread, other_length, slips_apart
from balticgraph.facts.words.name_sounds import bare, given_sounds, onset, surname_sounds
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
    index: dict[str, tuple[str, ...]] = field(compare=False, repr=False)
    surnames: dict[str, tuple[str, ...]] = field(compare=False, repr=False)
    near: dict[str, tuple[str, ...]] = field(compare=False, repr=False)
    onsets: dict[str, tuple[tuple[str, str, KnownName], ...]] = field(compare=False, repr=False)
    countries: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    hearing: Hearing = field(default_factory=Hearing, compare=False, repr=False)
    seen: dict[tuple[str, tuple[str, ...], str], frozenset[str]] = field(
        default_factory=dict, compare=False, repr=False
    )

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
        return frozenset(self.index.get(fold(name)) or self.index.get(fold(" ".join(parts))) or ())

    def _alike(self, name: str, parts: tuple[str, ...], forms: Inflection) -> set[str]:
        if len(parts) < 2:
            return set()
        return (
            self._by_stem(parts, forms)
            or self._by_bare(parts)
            or self._by_likeness(name, parts, forms)
            or self._by_sound(parts, forms)
            or (self._by_sound(whole, forms) if (whole := tuple(name.split())) != parts else set())
        )

    def _by_stem(self, parts: tuple[str, ...], forms: Inflection) -> set[str]:
        """Names whose given name and surname the parts may be a case form of."""
        given, surname = _forms(parts[0], forms), _forms(parts[-1], forms)
        found: set[str] = set()
        for form in sorted(surname):
            for name in self.surnames.get(form, ()):
                first = fold(name).split()[0]
                initial = len(parts[0]) == 1 and first.startswith(fold(parts[0]))
                if initial or first in given or is_letter_away(first, given):
                    found.add(name)
        return found

    def _by_bare(self, parts: tuple[str, ...]) -> set[str]:
        """Names that another language declines as its own: "Edvardo Smiltenio" for Edvards Smiltēns."""
        one, other = fold(parts[0]), fold(parts[-1])
        given, surname = bare(one), bare(other)
        if len(given) < 3 or len(surname) < 4:
            return set()
        found: set[str] = set()
        for form in self.near.get(one[:2] + other[:2], ()):
            words = form.split()
            if bare(words[-1]) == surname and bare(words[0]) == given and not _other_ending(one, words[0]):
                found.update(self.index[form])
        return found

    def _by_likeness(self, name: str, parts: tuple[str, ...], forms: Inflection) -> set[str]:
        """Names one letter away in each part, of the same first letters.

        Of the language's own, none with a wrong letter: a text spells these right, so it is somebody else.
        """
        if len(parts[0]) < 3:
            return set()
        wanted = fold(name).split()
        near = self.near.get(wanted[0][:2] + wanted[-1][:2], ())
        own = _OWN.get(forms.language, "")
        return {
            known
            for form in near
            if slips_apart(wanted, words := form.split())
            for known in self.index[form]
            if all(map(may_be_misread, wanted, known.split()))
            and (self.countries.get(known) != own or any(map(other_length, wanted, words)))
        }

    def _by_sound(self, parts: tuple[str, ...], forms: Inflection) -> set[str]:
        """Names that another language writes as it hears them: "Tomass Savi" for Toomas Savi, "Džons Keri" for John Kerry."""
        given, surname = given_sounds(parts[0]), surname_sounds(parts[-1])
        if not given or not surname:
            return set()
        key = fold(parts[0])
        begun = [
            one
            for one in self.onsets.get(onset(parts[0]) + onset(parts[-1]), ())
            if not _other_ending(key, fold(one[0]))
        ]
        found = {
            known.name
            for first, last, known in begun
            if not surname.isdisjoint(surname_sounds(last)) and not given.isdisjoint(given_sounds(first))
        }
        if found or forms.language not in _RESPELLING:
            return found
        return {
            known.name
            for first, last, known in begun
            if any(not surname.isdisjoint(way) for way in self._heard(last, known, surname_sounds))
            and any(not given.isdisjoint(way) for way in self._heard(first, known, given_sounds))
        }

    def _heard(
        self, word: str, known: KnownName, sounds: Callable[[str], frozenset[str]]
    ) -> Iterable[frozenset[str]]:
        """How a name of a person sounds, as it is written and as neighbours hear it."""
        return (sounds(way) for way in (word, *self.hearing.ways(word, known.country)))

    def hears(self, given: str, name: str) -> bool:
        """Whether a given name is that of a known person as neighbours hear it, whatever their own names look like."""
        ways = self.hearing.ways(name.split(maxsplit=1)[0], self.countries.get(name))
        heard = given_sounds(given)
        return any(not heard.isdisjoint(given_sounds(way)) for way in ways)


_MOST_SEEN = 100_000
_OWN = {"et": "EE", "lt": "LT", "lv": "LV"}
_RESPELLING = frozenset({"lt", "lv"})
"""Languages that write foreign names as they hear them."""


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


def _other_ending(one: str, own: str) -> bool:
    """Whether a given name has the Lithuanian ending of another: "Janas" is Jan, not Jānis."""
    return one.endswith("as") and own.endswith(("is", "us", "ys")) and not one.startswith(own)


def known_names(
    rows: Iterable[tuple[str, tuple[str, ...], str | None]], hearing: Hearing | None = None
) -> KnownNames:
    """Known names from rows of canonical name, other forms and country.

    >>> known_names([("Baiba Braže", ("Baiba Braze",), "LV")]).names[0].country
    'LV'
    """
    hearing = hearing or Hearing()
    names = tuple(KnownName(name, tuple(forms), country) for name, forms, country in rows)
    index: dict[str, tuple[str, ...]] = {}
    surnames: dict[str, tuple[str, ...]] = {}
    near: dict[str, list[str]] = {}
    onsets: dict[str, list[tuple[str, str, KnownName]]] = {}
    for known in names:
        for form in (known.name, *known.forms):
            key = fold(form)
            words, written = key.split(), form.split()
            if key not in index:
                near.setdefault(words[0][:2] + words[-1][:2], []).append(key)
            _add(index, key, known.name)
            _add(surnames, words[-1], known.name)
            begun = (written[0], written[-1], known)
            for one in onset(words[0]) + hearing.onsets(words[0], known.country, onset):
                for other in onset(words[-1]) + hearing.onsets(words[-1], known.country, onset):
                    onsets.setdefault(one + other, []).append(begun)
    return KnownNames(
        names,
        index,
        surnames,
        {k: tuple(sorted(v)) for k, v in near.items()},
        {k: tuple(v) for k, v in onsets.items()},
        {known.name: known.country for known in names if known.country},
        hearing,
    )


def _add(names: dict[str, tuple[str, ...]], key: str, name: str) -> None:
    have = names.get(key, ())
    if name not in have:
        names[key] = (*have, name)
