"""A clause: what one verb of a sentence says, and of whom."""

from dataclasses import dataclass
from typing import Final

PRONOUN = -1


@dataclass(slots=True, unsafe_hash=True)
class Clause:
    """A verb at item `at`: what role it gives, when, in which voice.

    The items of persons that are its subject, and those after it; the `patients` of a passive take part as well.
    """

    at: Final[int]
    role: Final[str]
    tense: Final[str]
    voice: Final[str]
    subjects: Final[tuple[int, ...]]
    objects: Final[tuple[int, ...]]
    patients: Final[tuple[int, ...]] = ()
