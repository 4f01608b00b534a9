"""A sentence that is passed over, as a value: what it says that no fact tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Unread:
    """A sentence that says what no fact tells: `text[start:end]`, and in words what that is."""

    start: int
    end: int
    quote: str
    why: tuple[str, ...] = ()
