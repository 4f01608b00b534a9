"""One gathering, as a sentence names it."""

from dataclasses import dataclass

ORGANS = frozenset({"Presidium", "Consultative Council"})
"""Organs of the assembly that are called by a name of their own."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """A gathering named in a sentence: items `first` to `last`, its noun at `head`.

    Its number's items and value.

    `kind` is that of the event, or empty where the words point back ("the session"); `sort` is the noun's
    value. `committee` says that it is one of a committee, `matters` which committees those are,
    `titled` that it is called by a title of its own, `extraordinary` that it is called so.
    """

    sentence: int
    first: int
    last: int
    head: int
    sort: str
    kind: str
    bodies: tuple[str, ...]
    number: int | None = None
    number_items: tuple[int, int] | None = None
    committee: bool = False
    matters: frozenset[str] = frozenset()
    titled: bool = False
    extraordinary: bool = False
