"""From which Baltic neighbour a name is, as far as its letters and the given name tell."""

from functools import cache

from balticgraph.facts.words.naming import given_names
from balticgraph.language.words import fold

_LETTERS = {"LV": frozenset("āēīņļķģ"), "LT": frozenset("ėųįąę")}


@cache
def land_by_name(name: str) -> str | None:
    """Latvia or Lithuania where a name can be of that state alone, None where it may be an Estonian one.

    >>> land_by_name("Artis Pabriks"), land_by_name("Ingrida Šimonytė"), land_by_name("Jaan Tamm")
    ('LV', 'LT', None)
    """
    own = {land: given_names().native.get(land.lower(), frozenset()) for land in _LETTERS}
    given = fold(name.split(maxsplit=1)[0]) if name.split() else ""
    if given in given_names().native.get("ee", frozenset()):
        return None
    lands = {land for land, names in own.items() if given in names}
    told = {land for land, letters in _LETTERS.items() if letters & set(name.lower())}
    fitting = lands & told or told or lands
    return next(iter(fitting)) if len(fitting) == 1 else None
