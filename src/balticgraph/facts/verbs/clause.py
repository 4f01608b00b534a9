"""A clause: what one verb of a sentence says, and of whom."""

from dataclasses import dataclass

PRONOUN = -1


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb at item `at`: what role it gives, when, in which voice.

    The items of persons that are its subject, and those after it; the `patients` of a passive take part as well.
    """

    at: int
    role: str
    tense: str
    voice: str
    subjects: tuple[int, ...]
    objects: tuple[int, ...]
    patients: tuple[int, ...] = ()
