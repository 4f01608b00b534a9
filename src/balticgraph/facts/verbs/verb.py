"""A verb that gives someone a part, as rules pass it on."""

from dataclasses import dataclass
from typing import Final


@dataclass(slots=True, unsafe_hash=True)
class Verb:
    """A verb at item `at`, which begins with its auxiliaries at `first`: what role it gives, when, in which voice.

    `by` is the item before its agent, or -1; a verb that is `void` tells of no part, and only ends the one before it. What a
    passive is said of takes part `together` with its agent: "A was joined by B". What somebody is
    `asked` to is at an invitation.
    """

    at: Final[int]
    first: Final[int]
    role: Final[str]
    tense: Final[str]
    voice: Final[str]
    by: Final[int] = -1
    void: Final[bool] = False
    together: Final[bool] = False
    label: Final[bool] = False
    asked: Final[bool] = False
