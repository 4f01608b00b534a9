"""Names in any case ending: what they may be in the nominative.

And the stem by which their forms are compared.

A language's declensions are rows of endings (``data/lexicon/<language>/words/names.toml``); nothing here
knows a single name.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from balticgraph.language.surnames import Surnames
from balticgraph.language.words import fold

_VOWELS = frozenset("aeiouy")
_LONG = 2


@dataclass(frozen=True, slots=True)
class Ending:
    """An ending in one case and the nominative ending it goes back to; `short` stems have one syllable."""

    ending: str
    nominative: str
    case: str
    gender: str
    short: bool = False


@dataclass(frozen=True, slots=True)
class Inflection:
    """The endings of a language's names, the longest first; `stems` are those that a stem is freed of.

    Folded.

    `last` is how surnames are declined in a language that declines them alone; `oblique` are the last letters
    that no nominative has, `several` those of an office that more than one person holds, `marked` endings of
    surnames that are in another case whatever the given name looks like; `foreign` are endings of surnames behind a
    given name that stands as at home, and what they are without the case; `given` are folded given names that are common
    words elsewhere.
    """

    language: str
    endings: tuple[Ending, ...]
    stems: tuple[str, ...]
    last: Surnames | None = None
    oblique: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    foreign: tuple[tuple[str, str], ...] = ()
    given: frozenset[str] = frozenset()

    @property
    def decline(self) -> bool:
        """Whether names have another form in another case; English ones have not."""
        return bool(self.endings or self.foreign or self.last)


def inflection_from(
    language: str,
    declensions: Sequence[Mapping[str, object]],
    *,
    last: Surnames | None = None,
    oblique: Sequence[str] = (),
    several: Sequence[str] = (),
) -> Inflection:
    """The inflection that a table of declensions gives.

    Raises `KeyError` or `TypeError` where a row lacks a part.

    >>> rows = [{"nominative": "as", "gender": "m", "forms": {"dative": "ui"}}]
    >>> inflection_from("lt", rows).stems
    ('as', 'ui')
    """
    endings: list[Ending] = []
    for row in declensions:
        nominative, gender, forms = str(row["nominative"]), str(row["gender"]), row["forms"]
        if not isinstance(forms, Mapping):
            raise TypeError("forms")
        endings += [
            Ending(str(e), nominative, str(case), gender, bool(row.get("short"))) for case, e in forms.items()
        ]
    wide = [row for row in declensions if not row.get("narrow")]
    every = {fold(str(row["nominative"])) for row in wide} | {
        fold(str(ending))
        for row in wide
        if isinstance(forms := row["forms"], Mapping)
        for ending in forms.values()
    }
    endings.sort(key=lambda e: -len(e.ending))
    return Inflection(
        language,
        tuple(endings),
        tuple(sorted(every - {""}, key=lambda e: (-len(e), e))),
        last,
        tuple(oblique),
        tuple(several),
    )


def stem(key: str, forms: Inflection) -> str:
    """The folded name without its case ending: equal for all forms of one name.

    >>> rows = [{"nominative": "as", "gender": "m", "forms": {"dative": "ui", "accusative": "ą"}}]
    >>> lt = inflection_from("lt", rows)
    >>> stem("paliukas", lt), stem("paliukui", lt)
    ('paliuk', 'paliuk')
    """
    if "-" in key:
        return "-".join(stem(part, forms) for part in key.split("-"))
    if forms.last:
        return forms.last.stem(key)
    for ending in forms.stems:
        if key.endswith(ending) and len(key) - len(ending) >= 2:
            found = key[: -len(ending)]
            return _hardened(found) if forms.language == "lt" and ending.startswith(_SOFTENING) else found
    return key


_SOFTENING = ("ia", "io", "iu")
"""Begin Lithuanian endings before which "t" and "d" are softened."""


def _hardened(found: str) -> str:
    """A folded stem with the consonant that it has before other endings: "petraic" of "Petraičio" is that of "Petraitis"."""
    if found.endswith("c"):
        return found[:-1] + "t"
    return found[:-1] if found.endswith("dz") else found


def nominatives(word: str, forms: Inflection) -> list[tuple[str, Ending]]:
    """What the word may be in the nominative, with the ending that says so.

    The word itself is not among them.
    """
    low = word.lower()
    found: list[tuple[str, Ending]] = []
    for ending in forms.endings:
        cut = len(word) - len(ending.ending)
        if (
            cut >= (1 if len(ending.ending) > _LONG else 2)
            and ending.ending
            and low.endswith(ending.ending)
            and (not ending.short or _syllables(low[:cut]) == 1)
        ):
            found.append((word[:cut] + ending.nominative, ending))
    return found


def nominative(
    parts: Sequence[str],
    forms: Inflection,
    given: Callable[[str], bool],
    spelled: Callable[[str], bool],
    case: str = "",
) -> tuple[str, ...]:
    """The parts of a name in the nominative: the given name decides the case and the gender.

    The surname follows.

    `given` tells whether a folded word is a given name, `spelled` whether a word in small letters is one; `case` is
    what the place of the name says of its case, where a language declines surnames alone.
    Where the given name is in the nominative already, or unknown, nothing changes.

    >>> lt = inflection_from("lt", [{"nominative": "as", "gender": "m", "forms": {"dative": "ui"}}])
    >>> nominative(("Raimundui", "Paliukui"), lt, {"raimundas"}.__contains__, {"raimundas"}.__contains__)
    ('Raimundas', 'Paliukas')
    """
    if len(parts) > 1 and forms.last:
        return *parts[:-1], forms.last.nominative(parts[-1], case)
    if len(parts) < 2:
        return tuple(parts)
    if all(map(spelled, parts[0].lower().split("-"))) and not parts[-1].lower().endswith(forms.oblique):
        return *parts[:-1], _at_home(parts[-1], forms)
    *leading, first = parts[0].split("-")
    for name, ending in nominatives(first, forms):
        if given(fold(name)):
            whole = "-".join([*(_follows(piece, ending, forms) for piece in leading), name])
            middle = (_follows(part, ending, forms, given) for part in parts[1:-1])
            return whole, *middle, _follows(parts[-1], ending, forms)
    return _in_case(tuple(parts), forms, case)


def _in_case(parts: tuple[str, ...], forms: Inflection, case: str) -> tuple[str, ...]:
    """The parts of a name that no list has, brought to the nominative from the case and gender that its place tells.

    >>> rows = [{"nominative": "as", "gender": "m", "forms": {"genitive": "o"}}]
    >>> _in_case(("Šymono", "Holovno"), inflection_from("lt", rows), "genitive m")
    ('Šymonas', 'Holovnas')
    """
    told, _, gender = case.partition(" ")
    if not gender:
        return parts
    lead = Ending("", "", told, gender)
    long = replace(forms, endings=tuple(e for e in forms.endings if not e.short))
    given = (part if len(part) == 1 else _follows(part, lead, long) for part in parts[:-1])
    return *given, _follows(parts[-1], lead, forms)


def _at_home(surname: str, forms: Inflection) -> str:
    """The surname without the case that is put on it though its given name stands as at home."""
    low = surname.lower()
    for ending, own in forms.foreign:
        if low.endswith(ending) and len(low) > len(ending) + 1:
            return surname[: len(low) - len(ending)] + own
    return surname


def _follows(part: str, lead: Ending, forms: Inflection, likely: Callable[[str], bool] | None = None) -> str:
    if "-" in part:
        return "-".join(_follows(piece, lead, forms) for piece in part.split("-"))
    found = nominatives(part, forms)
    case = lead.case.partition("_")[0]
    same = [(name, ending) for name, ending in found if ending.case.partition("_")[0] == case]
    own = [name for name, ending in same if ending.gender == lead.gender]
    surest = [name for name, ending in same if ending.gender == lead.gender and ending.case == case]
    known = [name for name in own if likely and likely(fold(name))]
    plain = bool(found) and found[0][1].nominative == "as" and not found[0][0].endswith(_OF_LITHUANIANS)
    if plain and lead.ending and not lead.nominative:
        # "Vahurui Afanasjevui": whose given name is without the ending that Lithuanian puts on has a surname without it
        surest = [name for name, ending in same if ending == replace(lead, ending=ending.ending)] or surest
    return next(iter((*known, *surest, *(name for name, _ in same))), part)


_OF_LITHUANIANS = ("auskas", "inskas", "lskas", "ckas", "ūnas", "ėnas", "onas")


def _syllables(word: str) -> int:
    folded = fold(word)
    return sum(sign in _VOWELS and (i == 0 or folded[i - 1] not in _VOWELS) for i, sign in enumerate(folded))
