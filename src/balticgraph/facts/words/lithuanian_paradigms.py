"""Lithuanian verbs in all their forms: `data/lexicon/lt/paradigms/verbs.toml` has each as its infinitive, present and past.

A file of the lexicon lists the forms themselves; where both have a phrase, what the file says of it holds.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from balticgraph.errors import LexiconError
from balticgraph.facts.words.tables import table_of
from balticgraph.language.words import fold
from balticgraph.resources import bundled

_PARTS = 3
_SOFT = {"t": "č", "d": "dž"}
_PRESENT = {"a": "ant", "o": "ant", "i": "int"}
_CASES = (
    *("is", "į", "io", "iam", "iu", "iame", "ys", "ius", "ių", "iems", "iais"),
    *("i", "ios", "iai", "ią", "ia", "ioje", "ias", "ioms", "iomis"),
)
"""Endings of a participle in "-ant-" or "-int-", masculine and feminine; the soft ones have "-anč-" and "-inč-"."""
_PAST_CASES = (
    *("į", "io", "iam", "iu", "iame", "ius", "ių", "iems", "iais"),
    *("i", "ios", "iai", "ią", "ia", "ioje", "ias", "ioms", "iomis"),
)
"""Endings of a participle in "-us-", but for the masculine nominatives in "-ęs" and "-ę"."""


def tenses(verb: str) -> Iterator[tuple[str, str]]:
    """The forms of a verb, each with its tense: "inf", "past", "now" or "future".

    It is given by its infinitive, third person of the present and of the past; a dash leaves the forms of one out. What is
    done beside something else ("dalyvaudamas") counts as past.

    >>> found = dict((form, tense) for tense, form in tenses("skaityti skaito skaitė"))
    >>> found["skaičiusi"], found["skaitantis"], found["skaitys"], found["skaitydama"], found["yra skaitęs"]
    ('past', 'now', 'future', 'past', 'past')
    """
    infinitive, present, past = verb.split(" ")
    reflexive = infinitive.endswith("s")
    stem = infinitive.removesuffix("s").removesuffix("ti")
    yield "inf", infinitive
    future = _future(stem)
    yield "future", future + ("is" if reflexive else "")
    halves = ("damasis", "damasi", "damiesi", "damosi") if reflexive else ("damas", "dama", "dami", "damos")
    yield from (("past", stem + half) for half in halves)
    whole = _NOMINATIVES if reflexive else _CASES
    yield from (("future", _ended(f"{future}iant", ending)) for ending in whole)
    if present != "-":
        yield "now", present
        yield from _of_present(present, reflexive=reflexive)
    if past != "-":
        yield "past", past
        yield from _of_past(
            past, soft=stem.endswith("y") and past.startswith(f"{stem[:-1]}ė"), reflexive=reflexive
        )


def _future(stem: str) -> str:
    """The third person of the future: what ends in a hiss takes the "s" in.

    >>> _future("dalyvau"), _future("vež"), _future("ves")
    ('dalyvaus', 'veš', 'ves')
    """
    if stem[-1] in "sš":
        return stem
    return stem[:-1] + {"z": "s", "ž": "š"}[stem[-1]] if stem[-1] in "zž" else f"{stem}s"


def _of_present(present: str, *, reflexive: bool) -> Iterator[tuple[str, str]]:
    plain = present.removesuffix("si") if reflexive else present
    stem = plain[:-1] + _PRESENT[plain[-1]]
    if reflexive:
        yield from (("now", f"besi{_ended(stem, ending)}") for ending in _NOMINATIVES)
    else:
        yield from (("now", _ended(stem, ending)) for ending in _CASES)


_NOMINATIVES = ("is", "i", "ys", "ios")


def _ended(stem: str, ending: str) -> str:
    """A stem in "-nt-" with an ending, softened before "i" and another vowel: "dalyvaujančio", "dalyvaujantis"."""
    soft = len(ending) > 1 and ending[0] == "i" and ending[1] not in "s"
    return f"{stem[:-1]}č{ending}" if soft else f"{stem}{ending}"


def _of_past(past: str, *, soft: bool, reflexive: bool) -> Iterator[tuple[str, str]]:
    """Participles of the past; those of verbs in "-yti" are soft: "pasakiusi", but "tarusi"."""
    stem = (past.removesuffix("si") if reflexive else past)[:-1]
    woman = stem[:-1] + _SOFT.get(stem[-1], stem[-1]) + "ius" if soft else f"{stem}us"
    if reflexive:
        participles: tuple[str, ...] = (f"{stem}ęsis", f"{woman}is", f"{stem}ęsi", f"{woman}iosi")
        rest: tuple[str, ...] = ()
    else:
        participles = (f"{stem}ęs", f"{woman}i", f"{stem}ę", f"{woman}ios")
        rest = tuple(f"{woman}{ending}" for ending in _PAST_CASES)
    yield from (("past", form) for form in (*participles, *rest))
    for being in ("yra", "buvo"):
        yield from (("past", f"{being} {form}") for form in participles)
    for being in ("esu", "buvau"):
        yield from (("past", f"{being} {form}") for form in participles[:2])
    yield from (
        ("past", form)
        for form in _of_writer(stem, hard=past.removesuffix("si").endswith("o"), reflexive=reflexive)
    )


def _of_writer(stem: str, *, hard: bool, reflexive: bool) -> tuple[str, str]:
    """What "I" and "we" did, of a past in "-o" or "-ė".

    >>> _of_writer("kalbėj", hard=True, reflexive=False), _of_writer("skait", hard=False, reflexive=False)
    (('kalbėjau', 'kalbėjome'), ('skaičiau', 'skaitėme'))
    """
    one = f"{stem}au" if hard else f"{stem[:-1]}{_SOFT.get(stem[-1], stem[-1])}iau"
    many = f"{stem}om" if hard else f"{stem}ėm"
    return (f"{one}si", f"{many}ės") if reflexive else (one, f"{many}e")


def conjugated_lithuanian(path: Path) -> Iterator[tuple[str, str, str]]:
    """Kind, value and form of each form of the verbs of a file; nothing where there is no such file.

    Raises `LexiconError` where it is malformed or a verb lacks a part.
    """
    for role, values in (table_of(path) if path.exists() else {}).items():
        for value, verbs in values.items() if role not in {_GIVING, _COMPANY} else ():
            for verb in verbs:
                if role == _ADOPTING:
                    yield from ((kind, kind, form) for kind, form in _of_adopting(_whole(verb)))
                else:
                    yield from ((f"{role}_{tense}", value, form) for tense, form in tenses(_whole(verb)))


def _of_adopting(verb: str) -> Iterator[tuple[str, str]]:
    """The forms of a verb that tell what was adopted, and those of what is still to be, or was not: "priimtos", "bus priimtos"."""
    infinitive, present, past = verb.split(" ")
    for tense, form in tenses(verb):
        if tense == "past":
            yield "adopted", form
        elif tense == "future":
            yield "unsigned", form
    stem = infinitive.removesuffix("ti")
    yield from (("adopted", f"{stem}t{ending}") for ending in _PASSIVE)
    yield "adopted", f"{present[:-1] + _PRESENT[present[-1]]}"
    yield "adopted", f"{past[:-1]}us"
    yield "unsigned", f"ne{past}"
    for form in (f"{stem}t{ending}" for ending in ("as", "a", "i", "os")):
        yield "adopted", f"buvo {form}"
        yield from (("unsigned", f"{not_yet} {form}") for not_yet in _NOT_YET)
    yield from (("unsigned", f"{means} {infinitive}") for means in _MEANS)


_ADOPTING = "adopted"
_PASSIVE = (
    *(
        "as",
        "o",
        "am",
        "ą",
        "u",
        "ame",
        "i",
        "ų",
        "iems",
        "us",
        "ais",
        "uose",
        "a",
        "os",
        "ai",
        "oje",
        "oms",
        "omis",
        "ose",
    ),
)
_NOT_YET = ("bus", "nebuvo", "turėtų būti", "turi būti", "gali būti", "nebus", "galėtų būti")
_MEANS = (
    "ketina",
    "ketinama",
    "planuoja",
    "planuojama",
    "numato",
    "numatoma",
    "numatyta",
    "tikimasi",
    "žada",
    "žadama",
    "siūloma",
)


@cache
def giving_forms() -> Mapping[str, str]:
    """The forms of verbs of speech where a speech is their object, folded, each with its tense.

    >>> giving_forms()["skaite"], giving_forms()["tars"]
    ('past', 'future')
    """
    return _forms_of(_GIVING)


@cache
def company_forms() -> Mapping[str, str]:
    """The forms of verbs that tell of a meeting where they say with whom, folded, each with its tense.

    >>> company_forms()["pietavo"]
    'past'
    """
    return {form: tense for form, tense in _forms_of(_COMPANY).items() if not form.endswith(_WRITER)}


def _forms_of(table: str) -> Mapping[str, str]:
    verbs = table_of(bundled("data") / "lexicon" / "lt" / "paradigms" / "verbs.toml")[table]["active"]
    return {fold(form): tense for verb in verbs for tense, form in tenses(_whole(verb))}


def _whole(verb: str) -> str:
    if len(verb.split(" ")) != _PARTS:
        raise LexiconError(f"lt/paradigms/verbs.toml: {verb!r} needs its infinitive, present and past")
    return verb


_GIVING, _COMPANY = "giving", "company"
_WRITER = ("ome", "omes", "eme", "emes", "au", "ausi")
