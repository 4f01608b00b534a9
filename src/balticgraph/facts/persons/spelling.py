"""How facts spell a person: as the list of known names does, else as the lexicon's list of public officials."""

import re
from functools import cache, lru_cache

from balticgraph.errors import LexiconError
from balticgraph.facts.persons.heads import heads
from balticgraph.facts.persons.people import Person
from balticgraph.facts.words.hearing import Hearing, Sounds
from balticgraph.facts.words.known import KnownNames, known_names
from balticgraph.facts.words.name_sounds import bare, sound
from balticgraph.facts.words.naming import given_names, inflection
from balticgraph.facts.words.tables import table_of
from balticgraph.language.words import fold
from balticgraph.resources import bundled


@cache
def officials() -> KnownNames:
    """The names of `data/lexicon/names/officials.toml` and of heads of state and government; raises `LexiconError`."""
    listed: dict[str, str] = {}
    for country, names in table_of(bundled("data") / "lexicon" / "names" / "officials.toml").items():
        if not isinstance(names, str):
            raise LexiconError(f"names/officials.toml: {country} is no text; give names with commas between")
        for name in names.split(","):
            listed[" ".join(name.split())] = country
    heard = _heard()
    ends = {_ends(name) for name in (*listed, *heard)}
    added = [name for name in heads().names if _ends(name) not in ends]
    others = [name for name in heard if name not in listed]
    every = (*listed, *others, *added)
    return known_names(((name, heard.get(name, ()), listed.get(name)) for name in every), hearing())


@cache
def hearing() -> Hearing:
    """How foreign names are heard, of `data/lexicon/names/sounds.toml`; raises `LexiconError`."""
    table = table_of(bundled("data") / "lexicon" / "names" / "sounds.toml")
    try:
        words = [line.split() for line in table["words"].splitlines()]
        rules: dict[str, tuple[Sounds, ...]] = {}
        for language in table["language"]:
            sounds = Sounds(_pairs(language["always"]), _pairs(language["also"]))
            for country in language["countries"].split():
                rules[country] = (*rules.get(country, ()), sounds)
    except (KeyError, TypeError, AttributeError) as error:
        raise LexiconError(
            f"names/sounds.toml: {error}; give words, and countries, always and also of each language as texts"
        ) from error
    return Hearing({fold(name): tuple(ways) for name, *ways in words if ways}, rules)


def _pairs(rules: str) -> tuple[tuple[str, str], ...]:
    return tuple((written, heard) for written, _, heard in (rule.partition(">") for rule in rules.split()))


def _heard() -> dict[str, tuple[str, ...]]:
    """How Lithuanian writes names of officials by ear, by their own spelling; raises `LexiconError`."""
    table = table_of(bundled("data") / "lexicon" / "names" / "heard.toml")
    if not all(isinstance(forms, list) for forms in table.values()):
        raise LexiconError("names/heard.toml: a name has no list of forms; give them in brackets")
    return {name: tuple(map(str, forms)) for name, forms in table.items()}


@cache
def _heard_forms() -> frozenset[str]:
    return frozenset(fold(form) for forms in _heard().values() for form in forms)


def _ends(name: str) -> tuple[str, str]:
    words = name.split()
    return words[0], words[-1]


def spelling(person: Person, known: KnownNames | None, language: str) -> str:
    """The name of a person as known names spell it, else as that of an official is, else as it was read.

    Where several names of a list fit, none is taken.
    """
    forms = inflection(language)
    lists = [
        names
        for names in (known, officials() if person.full or _initial_and_surname(person.parts) else None)
        if names
    ]
    for names in lists:
        fitting = names.fitting(person.name, person.parts, forms)
        found = names.spelled(fitting, person.name, person.parts)
        found = "" if found and language == "en" and _of_another_nation(person.parts, found) else found
        if found and (
            fold(person.name) in _heard_forms()
            or not _another(person.parts, found)
            or names.hears(person.parts[0], found)
        ):
            return found
        if not found and fitting:
            break
    return _with_marks(person.name)


def _initial_and_surname(parts: tuple[str, ...]) -> bool:
    """Whether an initial stands before a surname long enough to tell its bearers from others."""
    return len(parts) > 1 and len(parts[0]) == 1 and len(parts[-1]) >= _LONG_SURNAME


_LONG_SURNAME = 5


_WOMEN = re.compile(r"(ien|ait|yt|[^i]ut|iūt|iut)e$")
_MEN = re.compile(r"(?<=[^aeiou])(un|en)as$")
_LONG = {"un": "ūn", "en": "ėn"}


@lru_cache(maxsize=65536)
def _with_marks(name: str) -> str:
    """The name, lost signs put back where its form leaves no doubt: a given name of one spelling, Lithuanian endings.

    >>> _with_marks("Giedre Purvaneckiene"), _with_marks("Sarunas Vaitiekunas"), _with_marks("Kate Braithwaite")
    ('Giedrė Purvaneckienė', 'Šarūnas Vaitiekūnas', 'Kate Braithwaite')
    """
    given, *others = name.split()
    names = given_names()
    if not others:
        return name
    lithuanian = fold(given) in names.native["lt"]
    whole = names.one_spelling(given)
    last = others.pop()
    if lithuanian and _WOMEN.search(last):
        whole, last = f"{whole[:-1]}ė" if whole.endswith("e") else whole, f"{last[:-1]}ė"
    elif lithuanian:
        last = _MEN.sub(lambda found: f"{_LONG[found[1]]}as", last)
    return " ".join((whole, *others, last))


def _another(parts: tuple[str, ...], name: str) -> bool:
    """Whether a name is that of somebody else: a given name that is another, or of the other sex, before one surname.

    >>> _another(("Andres", "Ansip"), "Andrus Ansip"), _another(("Jana", "Straume"), "Jānis Straume")
    (True, True)
    >>> _another(("Māra", "Kučinska"), "Māris Kučinskis"), _another(("Tomass", "Savi"), "Toomas Savi")
    (False, False)
    """
    given, last = _ends(name)
    own, one, other = given_names(), fold(parts[0]), fold(given)
    if (
        len(parts) < 2
        or len(one) == 1
        or parts[0].lower() not in own.spelled
        or sound(parts[0]) == sound(given)
    ):
        return False
    if any(fold(word) == one for word in name.split()):
        return False
    surname = fold(parts[-1]) == fold(last)
    if surname and own.sexes(one).isdisjoint(own.sexes(other)):
        return True
    if sound(given) != sound(other) and bare(sound(parts[0])) == bare(sound(given)):
        return False  # "Jirgens" for Jürgen
    if sound(bare(one)) in {sound(other), sound(other.split("-", maxsplit=1)[0])}:
        return False  # "Borisas" for Boris, whose own end looks like an ending
    return _stems(one).isdisjoint(_stems(other)) or (surname and not _alike(_ending(one), _ending(other)))


def _of_another_nation(parts: tuple[str, ...], name: str) -> bool:
    """Whether English, which declines no names, has one of another nation that only sounds alike.

    >>> _of_another_nation(("Juris", "Jansons"), "Jüri Jaanson"), _of_another_nation(("Jaan", "Vucans"), "Jānis Vucāns")
    (True, False)
    >>> _of_another_nation(("Jan", "Smit"), "Jānis Šmits")
    True
    """
    given, last = _ends(name)
    if all(
        fold(own) != (key := fold(part)) and bare(fold(own)) == key
        for own, part in ((given, parts[0]), (last, parts[-1]))
    ):
        return True
    native, one, other = given_names().native, fold(parts[0]), fold(given)
    baltic = [any(key in native[land] for land in ("lv", "lt")) for key in (one, other)]
    apart = len(parts) > 1 and one != other and baltic == [True, False]
    return apart and bare(fold(parts[-1])) != bare(fold(last))


def _stems(key: str) -> set[str]:
    return {bare(sound(key)), sound(bare(key))}


def _ending(key: str) -> str:
    return key[len(bare(key)) :]


def _alike(one: str, other: str) -> bool:
    """Whether two endings are put on one name: Edgars and Edgaras, Sauli and Saulis, not Andris and Andrius."""
    return {one, other} == {"s", "as"} or one.startswith(other) or other.startswith(one)
