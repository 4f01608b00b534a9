"""The persons of a release, and which of them each mention means."""

from dataclasses import dataclass, field

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.language.words import fold


@dataclass(frozen=True, slots=True)
class Person:
    """One person of a release: the words that name them, as parts, and the name in the nominative.

    `key` orders them by first mention.
    """

    key: int
    written: str
    parts: tuple[str, ...]
    stems: tuple[str, ...]
    name: str
    own: bool = False
    read: str = ""

    @property
    def full(self) -> bool:
        """Whether a given name and a surname are known, not initials alone."""
        return len(self.parts) > 1 and not is_initial(self.parts[0])


@dataclass(slots=True)
class People:
    """The persons of a page, and which of them each item means: `of[sentence index, first word]`.

    `oblique` are the places of mentions that are said to be in a genitive.
    """

    persons: list[Person] = field(default_factory=list)
    of: dict[tuple[int, int], int] = field(default_factory=dict)
    near: dict[str, list[int]] = field(default_factory=dict)
    oblique: set[tuple[int, int]] = field(default_factory=set)

    def at(self, sentence: Sentence, item: Item) -> Person | None:
        """The person that an item means, if it is one."""
        number = self.of.get((sentence.index, item.first))
        return None if number is None else self.persons[number]

    def is_oblique(self, sentence: Sentence, item: Item) -> bool:
        """Whether a mention is in another case than the nominative, as far as its form tells."""
        person = self.at(sentence, item)
        if (sentence.index, item.first) in self.oblique:
            return True
        return person is not None and fold(parts_of(sentence.text(item))[-1]) != fold(
            (person.read or person.name).split()[-1]
        )


def parts_of(written: str) -> tuple[str, ...]:
    """The parts of a name, initials without their stop, a double surname as one part, a surname in capitals as others.

    >>> parts_of("V. Čmilytė-Nielsen"), parts_of("J.Vucāns")
    (('V', 'Čmilytė-Nielsen'), ('J', 'Vucāns'))
    """
    parts = [part for part in written.replace(".", " ").split() if part != "-"]
    shortest = _SHORTEST_IN_CAPITALS
    if written.isupper() and len(parts) > 1 and any(len(part) >= shortest for part in parts):
        shortest = _SHORTEST_OF_ALL
    return tuple(part.title() if len(part) >= shortest and part.isupper() else part for part in parts)


def is_initial(part: str) -> bool:
    """Whether a part of a name is an initial, which Latvian and Lithuanian may write with two letters: "J.", "Dž."."""
    return len(part) == 1 or part in {"Dž", "Dz"}


_SHORTEST_IN_CAPITALS, _SHORTEST_OF_ALL = 5, 3


def same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names, as stems, are one: the surnames alike, and the given names.

    >>> same(("loret", "grauzinien"), ("loret", "grauzinien")), same(("j",  "vucan"), ("jan", "vucan"))
    (True, False)
    """
    if len(one) < 2 or len(other) < 2 or len(one[0]) == 1 or len(other[0]) == 1:
        return False
    return like(one[0], other[0]) and like(one[-1], other[-1])


def like(one: str, other: str) -> bool:
    """Whether two stems are one, or one goes on for up to two letters after four that they share."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= 4 and len(long) - len(short) <= 2 and long.startswith(short)
