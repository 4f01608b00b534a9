"""One gathering, as a sentence names it."""

from dataclasses import dataclass
from typing import Final

ORGANS = frozenset({"Presidium", "Consultative Council"})
"""Organs of the assembly that are called by a name of their own."""


@dataclass(slots=True, unsafe_hash=True)
class Gathering:
    """A gathering named in a sentence: items `first` to `last`, its noun at `head`.

    Its number's items and value.

    `kind` is that of the event, or empty where the words point back ("the session"); `sort` is the noun's
    value. `committee` says that it is one of a committee, `matters` which committees those are,
    `titled` that it is called by a title of its own, `extraordinary` that it is called so.
    """

    sentence: Final[int]
    first: Final[int]
    last: Final[int]
    head: Final[int]
    sort: Final[str]
    kind: Final[str]
    bodies: Final[tuple[str, ...]]
    number: Final[int | None] = None
    number_items: Final[tuple[int, int] | None] = None
    committee: Final[bool] = False
    matters: Final[frozenset[str]] = frozenset()
    titled: Final[bool] = False
    extraordinary: Final[bool] = False
