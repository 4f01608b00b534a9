"""Offices that nobody has at one time: of two states, or of a parliament and a government."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.states import states


def but_contradicted(held: list[Held]) -> list[Held]:
    """The offices of a sentence, those without a holder that a nearer office of the same person rules out.

    "At the invitation of the Speaker of the Seimas, the President of the Riigikogu A" gives A the second alone.
    Who leads one state's parliament or government leads no other's, and none leads both of one state.
    """
    return [replace(one, person=-1) if _contradicted(one, held) else one for one in held]


def _contradicted(one: Held, held: list[Held]) -> bool:
    own = _leads(one)
    return own is not None and any(
        other.person == one.person and _between(one, other) and (_leads(other) or own) != own
        for other in held
    )


def _between(one: Held, other: Held) -> bool:
    """Whether another office stands between an office and its holder."""
    low, high = sorted((one.phrase.first, one.person))
    return low < other.phrase.first < high or low < other.phrase.last < high


def _leads(one: Held) -> tuple[str, str] | None:
    """The state and the power that an office leads; none for offices that go with others."""
    if one.phrase.post is None or one.person < 0:
        return None
    office, house = one.phrase.post
    if office in _OF_HOUSE and (land := states().country_of_parliament(house)):
        return land, "parliament"
    for begins in _POWERS:
        if house.startswith(begins) and (office in _OF_STATE or office.startswith("Minister of ")):
            land = next(
                (code for code, name in states().name_of.items() if name == house[len(begins) :]), None
            )
            return (land, begins) if land else None
    return None


_OF_HOUSE = frozenset({"Speaker", "Deputy Speaker"})
_OF_STATE = frozenset({"President", "Prime Minister"})
_POWERS = ("Government of ", "Republic of ")
