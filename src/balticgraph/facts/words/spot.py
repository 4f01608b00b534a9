"""A place, as a sentence names it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a sentence: items `first` to `last`; city, country and venue as far as the words go."""

    first: int
    last: int
    city: str | None = None
    country: str | None = None
    venue: str | None = None
