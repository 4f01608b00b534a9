"""Heads of state and of government whom texts name by their title alone: "President Karis", "Prime Minister Siliņa"."""

from dataclasses import dataclass
from functools import cache

from balticgraph.errors import LexiconError
from balticgraph.facts.words.name_sounds import bare, sound
from balticgraph.facts.words.tables import table_of
from balticgraph.resources import bundled


@dataclass(frozen=True, slots=True)
class Heads:
    """Their names as facts use them, and their countries by office and name as it sounds."""

    names: tuple[str, ...]
    country_by: dict[tuple[str, str], str]
    by_surname: dict[tuple[str, str], tuple[str, ...]]
    offices: frozenset[str]

    def country(self, office: str, name: str) -> str | None:
        """The country whose president or prime minister a person is or was.

        >>> heads().country("president", "Egils Levits"), heads().country("president", "Aadu Must")
        ('LV', None)
        """
        return self.country_by.get((_OFFICES.get(office, office), _key(name))) if self.have(office) else None

    def have(self, office: str) -> bool:
        """Whether an office is one that they hold, so that a name may be asked about."""
        return _OFFICES.get(office, office) in self.offices

    def full(self, office: str, surname: str) -> str | None:
        """The one head who bore a surname in an office.

        >>> heads().full("prime_minister", "Siliņa"), heads().full("prime_minister", "Kallas")
        ('Evika Siliņa', None)
        """
        found = self.by_surname.get((_OFFICES.get(office, office), bare(sound(surname))), ())
        return found[0] if len(found) == 1 else None


_OFFICES = {"head_of_state": "president"}


def _key(name: str) -> str:
    words = name.split()
    return f"{bare(sound(words[0]))} {bare(sound(words[-1]))}" if words else ""


@cache
def heads() -> Heads:
    """The heads of `data/lexicon/states/heads.toml`; raises `LexiconError` where it is malformed."""
    countries: dict[tuple[str, str], str] = {}
    names: list[str] = []
    surnames: dict[tuple[str, str], tuple[str, ...]] = {}
    for office, table in table_of(bundled("data") / "lexicon" / "states" / "heads.toml").items():
        if not isinstance(table, dict):
            raise LexiconError(f"states/heads.toml: {office} is no table; give names by country")
        for country, many in table.items():
            for name in many:
                countries[office, _key(name)] = country
                names.append(name)
                borne = office, bare(sound(name.split()[-1]))
                others = surnames.get(borne, ())
                if not any(name.endswith(f" {other}") for other in others):
                    surnames[borne] = (*others, name)
    offices = frozenset(office for office, _ in countries)
    return Heads(tuple(dict.fromkeys(names)), countries, surnames, offices)
