"""How names sound to neighbours, and what is left of them without the endings that a neighbour gives them."""

import re
from functools import lru_cache

from balticgraph.language.words import fold

_ENDINGS = frozenset(
    [
        "iumi",
        "iaus",
        "iui",
        "ius",
        "umi",
        "aus",
        "ui",
        "io",
        "iu",
        "as",
        "is",
        "ys",
        "us",
        "os",
        "ei",
        "es",
        "ai",
        "am",
        "im",
        "um",
        "a",
        "e",
        "i",
        "o",
        "u",
        "s",
    ]
)
_LONGEST_ENDING, _SHORTEST_BARE = 4, 3


@lru_cache(maxsize=65536)
def bare(key: str) -> str:
    """A folded name without the ending that Latvian or Lithuanian gives it.

    >>> bare("rinkeviciumi"), bare("rinkevics")
    ('rinkevic', 'rinkevic')
    """
    if "-" in key:
        return "-".join(map(bare, key.split("-")))
    for long in range(min(_LONGEST_ENDING, len(key) - _SHORTEST_BARE), 0, -1):
        if key[-long:] in _ENDINGS:
            return key[:-long]
    return key


_WRITTEN = str.maketrans("üäöõøåðþæßÜÄÖÕØÅÐÞÆ", "ieeieodtesIEEIEODTE")
_DOUBLED = re.compile(r"(.)\1+")
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
    key = fold(word.translate(_WRITTEN))
    for written, heard in _HEARD:
        key = key.replace(written, heard)
    return _DOUBLED.sub(r"\1", key) if _DOUBLED.search(key) else key


@lru_cache(maxsize=65536)
def given_sounds(given: str) -> frozenset[str]:
    """The keys by which a given name is heard: as written and without its ending.

    One of two parts is heard by its first alone too: "Evu Mariju Līmetsu" for Eva-Maria Liimets.
    """
    return frozenset(
        key
        for name in dict.fromkeys((given, given.split("-", maxsplit=1)[0]))
        for spoken in _spoken(name)
        for key in _keys(spoken)
    )


@lru_cache(maxsize=65536)
def surname_sounds(surname: str) -> frozenset[str]:
    """The keys by which a surname is heard: as written and without its ending."""
    return frozenset(key for last in _spoken(surname) for key in _keys(last))


def _keys(name: str) -> tuple[str, ...]:
    heard = sound(name)
    return (heard, bare(heard), sound(bare(fold(name)))) if len(heard) >= _SHORTEST_HEARD else ()


def _spoken(name: str) -> tuple[str, ...]:
    """A name in the ways that neighbours hear it: an Estonian "õ" as "i" or "e", "ch" as "č" or "h".

    >>> _spoken("Põlluaas"), _spoken("Michal")
    (('põlluaas', 'pelluaas'), ('michal', 'mihal'))
    """
    low = name.lower()
    return tuple(dict.fromkeys((low, low.replace("õ", "e").replace("ch", "h"))))


@lru_cache(maxsize=4096)
def onset(word: str) -> str:
    """What a name begins with, roughly: one letter for all the beginnings that may sound alike.

    >>> onset("Tsahkna"), onset("Cachkna"), onset("Jüri"), onset("Iveta")
    ('c', 'c', 'a', 'a')
    """
    first = fold(word[:1])
    return _ONSETS.get(first, first)


_ONSETS = {
    **dict.fromkeys("eijouyæœ", "a"),
    **dict.fromkeys("th", "c"),
    "w": "v",
    "f": "p",
    "x": "k",
    "z": "r",
    "ð": "d",
    "þ": "c",
}
_SHORTEST_HEARD = 3
