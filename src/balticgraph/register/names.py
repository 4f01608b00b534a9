"""What offices, places, prizes, events and others are called in Estonian, Latvian and Lithuanian: lists kept by hand in `data/names/`.

A name that is not sure is left out of them: what has none here is called in English alone.
"""

import csv
from collections.abc import Mapping
from functools import cache

from balticgraph.resources import bundled

LANGUAGES = ("et", "lv", "lt")
"""The languages of the lists."""

Names = Mapping[str, str]
_COOPERATION = {"et": "{} ja {} koostöö", "lv": "{} un {} sadarbība", "lt": "{} ir {} bendradarbiavimas"}


def office_names(office: str, body: str) -> Names:
    """The names of an office by language: the body in the genitive, then the title that it has in that body.

    >>> office_names("Speaker", "Saeima")
    {'et': 'Läti Seimi esimees', 'lv': 'Saeimas priekšsēdētājs', 'lt': 'Latvijos Saeimos pirmininkas'}
    >>> office_names("Speaker", "Moon")
    {}
    """
    titles = _list("office_titles", "office", "body")
    title = titles.get((office, body)) or titles.get((office, "")) or {}
    owner = owner_names(body)
    return {language: f"{owner[language]} {title[language]}" for language in title if language in owner}


def owner_names(body: str) -> Names:
    """The names of a body in the genitive by language.

    >>> owner_names("Saeima")["lv"]
    'Saeimas'
    """
    return _list("body_genitives", "body").get((body,), {})


def table_names(table: str) -> Names:
    """What a table of the register is called by language.

    >>> table_names("persons")["et"]
    'isikud'
    """
    return _list("tables", "table").get((table,), {})


def place_names(place: str) -> Names:
    """The names of a town or house by language.

    >>> place_names("Riga")
    {'et': 'Riia', 'lv': 'Rīga', 'lt': 'Ryga'}
    """
    return _list("places", "place").get((place,), {})


def event_names(event: str) -> Names:
    """The names by language of an event that a table calls by a name of its own.

    >>> event_names("Founding meeting of the Baltic Assembly")["et"]
    'Balti Assamblee asutamiskoosolek'
    """
    return _list("events", "event").get((event,), {})


def committee_names(committee: str) -> Names:
    """The names by language of a committee that texts name and the register does not have.

    >>> committee_names("Committee on Culture (Seimas)")["lt"]
    'Seimo Kultūros komitetas'
    """
    return _list("committees", "body").get((committee,), {})


def prize_names(prize: str) -> Names:
    """The names of a prize by language.

    >>> prize_names("Baltic Innovation Prize")
    {'et': 'Balti innovatsiooniauhind', 'lv': 'Baltijas Inovācijas balva'}
    """
    return _list("prizes", "prize").get((prize,), {})


def format_names(cooperation: str) -> Names:
    """The names by language of a cooperation format that a table calls by a name of its own.

    >>> format_names("Baltic Council")["lv"]
    'Baltijas Padome'
    """
    return _list("formats", "format").get((cooperation,), {})


def document_kind_names(kind: str) -> Names:
    """What a document of a kind is called by language, as the ontology calls the kind, with a capital.

    >>> document_kind_names("declaration")["lt"]
    'Deklaracija'
    """
    return _list("document_kinds", "kind").get((kind,), {})


def cooperation_names(first: str, second: str) -> Names:
    """What the cooperation of two bodies is called by language: both in the genitive, where both have one that is sure.

    A government goes by its land in the list, which is too little here.

    >>> cooperation_names("Baltic Assembly", "Nordic Council")["et"]
    'Balti Assamblee ja Põhjamaade Nõukogu koostöö'
    >>> cooperation_names("Baltic Assembly", "Government of Latvia")
    {}
    """
    if any(body.startswith("Government of ") for body in (first, second)):
        return {}
    owners = [owner_names(body) for body in (first, second)]
    return {
        language: words.format(*(owner[language] for owner in owners))
        for language, words in _COOPERATION.items()
        if all(language in owner for owner in owners)
    }


@cache
def _list(name: str, *keys: str) -> Mapping[tuple[str, ...], Names]:
    """A list by its key columns: of each row the languages that it has a name in."""
    with (bundled("data") / "names" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return {
            tuple(row[key] for key in keys): {
                language: row[language] for language in LANGUAGES if row[language]
            }
            for row in csv.DictReader(lines)
        }
