"""What holds of states and bodies whatever the language: parliaments, capitals, names.

Which bodies are assemblies.
"""

from dataclasses import dataclass
from functools import cache

from balticgraph.errors import LexiconError
from balticgraph.facts.words.tables import table_of
from balticgraph.resources import bundled

DELEGATING = ("EE", "LV", "LT", "FI", "SE", "NO", "DK", "IS")
"""States whose delegations are named after their parliament; others are `Delegation of X`."""
BALTIC = frozenset({"EE", "LV", "LT"})
"""The three states whose parliaments make up the Baltic Assembly."""
ASSEMBLIES = frozenset({"Nordic Council", "Benelux Parliament", "GUAM Parliamentary Assembly"})
"""Assemblies of several states that the Baltic Assembly works with."""


@dataclass(frozen=True, slots=True)
class States:
    """Tables of `data/lexicon/states/states.toml`, each from a country's code or to it."""

    parliament_of: dict[str, str]
    name_of: dict[str, str]
    capital_of: dict[str, str]
    home_of: dict[str, str]
    chamber_of: dict[str, str]

    def country_of_parliament(self, parliament: str) -> str | None:
        """The country whose parliament this is.

        >>> states().country_of_parliament("Saeima")
        'LV'
        """
        return next((code for code, name in self.parliament_of.items() if name == parliament), None)


def chamber_name(chamber: str, country: str) -> str:
    """The name of a chamber of a state's parliament, empty where the state has no name.

    >>> chamber_name("Senate", "FR"), chamber_name("parliament", "LV"), chamber_name("Senate", "CZ")
    ('Senate of France', 'Saeima', 'Czech Senate')
    """
    known = states()
    if chamber == "Senate" and country in _OF_ONE_HOUSE:
        return ""
    listed = known.chamber_of.get(f"{country} {chamber}") or (
        known.parliament_of.get(country) if chamber == "parliament" else None
    )
    land = known.name_of.get(country, "")
    return listed or (f"{'Parliament' if chamber == 'parliament' else chamber} of {land}" if land else "")


_OF_ONE_HOUSE = frozenset({"DK", "EE", "FI", "GE", "HU", "IS", "LT", "LV", "MD", "NO", "SE", "SK", "UA"})
"""States without a senate."""


@cache
def states() -> States:
    """The tables of states; raises `LexiconError` where one is missing."""
    tables = table_of(bundled("data") / "lexicon" / "states" / "states.toml")
    found: dict[str, dict[str, str]] = {}
    for name in ("parliament_of", "name_of", "capital_of", "home_of", "chamber_of"):
        table = tables.get(name)
        if not isinstance(table, dict):
            raise LexiconError(f"states/states.toml: the table {name} is missing; add it")
        found[name] = {str(k): str(v) for k, v in table.items()}
    return States(**found)


def of_its_state(parliament: str, country: str | None) -> str:
    """A parliament told with a neighbour's state, made the one of that state: "the Sejm of Lithuania".

    >>> of_its_state("Sejm", "LT"), of_its_state("Sejm", None), of_its_state("Riigikogu", "LT")
    ('Seimas', 'Sejm', 'Riigikogu')
    """
    return _SEIMS.get(country or "", parliament) if parliament in _SEIMS.values() else parliament


_SEIMS = {"LT": "Seimas", "LV": "Saeima", "PL": "Sejm"}
"""Parliaments whose names are one word in three languages."""


def is_assembly(body: str) -> bool:
    """Whether delegations are sent to a body.

    >>> is_assembly("NATO Parliamentary Assembly"), is_assembly("Baltic Council of Ministers")
    (True, False)
    """
    return "Assembly" in body or body in {
        "Nordic Council",
        "Benelux Parliament",
        "Baltic Sea Parliamentary Conference",
        "Inter-Parliamentary Union",
    }
