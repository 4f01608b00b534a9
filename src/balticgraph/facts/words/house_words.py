"""Where a house or a joint name begins behind an Estonian name: "Ene Ergma | Mektory keskuses", "Laine Randjärv | Mudel-Euroopa"."""

from balticgraph.facts.words.lexicon import Lexicon
from balticgraph.facts.words.naming import given_names
from balticgraph.language.words import Words

_INSIDE = (
    "keskuses", "saalis", "majas", "hoones", "galeriis", "muuseumis", "ulikoolis", "raamatukogus", "teatris", "lossis", "moisas",
    "hotellis", "kirikus", "raekojas", "akadeemias", "kolledzis", "instituudis", "residentsis", "linnuses", "pargis",
    "gumnaasiumis", "aulas", "paviljonis", "katlas", "spaas", "palees", "klubis", "koolis", "sadamas", "ministeeriumis", "saatkonnas",
)  # fmt: skip
"""Ends of houses in the inessive."""
_LONGEST = 4
_NO_NAMES = frozenset({"body", "chamber", "country", "parliament", "committee", "committee_of"})


_GENITIVE = "aeiouy"


def begins_house(words: Words, at: int, high: int, phrases: Lexicon) -> bool:
    """Whether a word behind a whole name begins the name of a house that something is in, or a joint name of a body.

    The words on to the house are all in capitals but for the house itself.
    """
    if words.word(at - 1).lower() in given_names().spelled:
        return False  # the surname is still to come: "Anna Maria | Saar Kuressaare lossis"
    for step in range(at, min(high, at + _LONGEST)):
        if words.keys[step].endswith(_INSIDE):
            return step > at or words.keys[at] not in _INSIDE  # "Arvo Pärdi Keskuses" is one house
        if not words.word(step)[:1].isupper() or words.keys[step][-1] not in _GENITIVE + "-":
            return False  # in the genitive: "Anders Fogh | Rasmussen Kadrioru Kunstimuuseumis" is no house of Rasmussen
        if step > at and words.text[words.ends[step - 1] : words.starts[step]] != " ":
            return False
        if step == at and at + 2 < high and words.keys[at + 1] == "-":
            return any(
                p.kind in _NO_NAMES and p.fits(words.keys, at + 2) for p in phrases.at(words.keys, at + 2)
            )
    return False
