"""How neighbours hear foreign names: single names by a list, all others by the rules of the language that spells them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from balticgraph.language.words import fold

Pairs = tuple[tuple[str, str], ...]
"""Letters as they are written, and as they are heard."""


@dataclass(frozen=True, slots=True)
class Sounds:
    """The rules of one language: what is always heard otherwise than written, and what only some hear otherwise.

    A rule may begin with "^" and end with "$", which stand for the beginning and the end of a name.
    """

    always: Pairs = ()
    also: Pairs = ()

    def ways(self, word: str) -> tuple[str, ...]:
        """The ways in which a name in small letters is heard.

        >>> Sounds((("sch", "š"), ("^z", "c")), (("ei", "ai"),)).ways("zeischer")
        ('ceišer', 'caišer')
        """
        marked = f"^{word}$"
        for written, heard in self.always:
            marked = marked.replace(written, heard)
        found = [marked]
        for written, heard in self.also:
            found += [way.replace(written, heard) for way in found if written in way]
        return tuple(dict.fromkeys(way.strip("^$") for way in found))

    def onsets(self, letter: str) -> frozenset[str]:
        """The letters that a name may be heard to begin with where it is written with another."""
        return frozenset(
            heard.strip("^$")[0]
            for written, heard in (*self.always, *self.also)
            if fold(written.strip("^$")).startswith(letter) and heard.strip("^$")
        )


@dataclass(frozen=True, slots=True)
class Hearing:
    """How names are heard: single names by their folded spelling, others by the rules of their country."""

    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    countries: dict[str, tuple[Sounds, ...]] = field(default_factory=dict)
    _ways: dict[tuple[str, str | None], tuple[str, ...]] = field(
        default_factory=dict, compare=False, repr=False
    )
    _onsets: dict[tuple[str, str | None], str] = field(default_factory=dict, compare=False, repr=False)

    def ways(self, word: str, country: str | None) -> tuple[str, ...]:
        """The ways in which a name of a country is heard, none where it is heard as it is written.

        >>> Hearing({"john": ("Džon",)}).ways("John", "GB")
        ('Džon',)
        """
        found = self._ways.get((word, country))
        if found is None:
            low = word.lower()
            by_rule = (way for rules in self.countries.get(country or "", ()) for way in rules.ways(low))
            found = (*self.words.get(fold(word), ()), *dict.fromkeys(way for way in by_rule if way != low))
            self._ways[word, country] = found
        return found

    def onsets(self, key: str, country: str | None, onset: Callable[[str], str]) -> str:
        """What a folded name is heard to begin with besides what it is written with."""
        rules, begun = self.countries.get(country or "", ()), self.words.get(key, ())
        heard = ""
        if rules:
            letter = key[0]
            if (letter, country) not in self._onsets:
                begins = {onset(one) for sounds in rules for one in sounds.onsets(letter)}
                self._onsets[letter, country] = "".join(sorted(begins))
            heard = self._onsets[letter, country]
        return "".join(sorted({*heard, *map(onset, begun)} - {onset(key)})) if heard or begun else ""
