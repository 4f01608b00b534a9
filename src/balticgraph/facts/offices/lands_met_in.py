"""The land of those whom somebody meets abroad, told by the place alone: "Moldovas kohtuti kaitseminister A-ga"."""

from dataclasses import replace
from itertools import pairwise

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.states import states
from balticgraph.language.words import fold

_MEETS = ("meet_past", "meet_now", "meet_future")
OF_MANY_STATES = frozenset({"BE", "LU"})
"""Whose capitals house the bodies of many states, so that those met there are not of them."""


def met_in(held: Held, people: People, home: str | None) -> str | None:
    """The foreign land in which a sentence tells that a person was met: in Estonian in the comitative or genitive.

    In English behind the verb: "In Vilnius, the Speaker of the Saeima met the Minister of Defence A".
    """
    sentence = held.sentence
    if sentence.language not in {"et", "en"} or held.person < 0 or not sentence.has(*_MEETS):
        return None
    items = sentence.items
    person = items[held.person]
    verb = next((n for n, i in enumerate(items) if i.kind in _MEETS), len(items))
    if sentence.language == "en":
        lands = _lands_of(items[: held.phrase.first]) - {home} if home and _bare_minister(held) else set()
        land = lands.pop() if len(lands) == 1 and verb < held.phrase.first else None
        return land if land not in OF_MANY_STATES else None
    met = people.is_oblique(sentence, person) or sentence.text(person).lower().endswith("ga")
    if verb > held.person or not met:
        return None
    lands = _in(items[: held.phrase.first])
    land = lands.pop() if len(lands) == 1 else None
    return land if land != home else None


def told_by_other_side(held: Held) -> bool:
    """Whether the land told before a bare minister is of those spoken with: "kohtumisel Soome ministri A-ga ütles minister B"."""
    sentence, at = held.sentence, held.phrase.first - 1
    if sentence.language != "et" or at < 1 or not _bare_minister(held):
        return False
    items = sentence.items
    says = items[at].kind.startswith(_SAYS)
    return says and fold(sentence.text(items[at - 1])).endswith("ga") and items[at - 1].kind in _SPOKEN_WITH


_SAYS = ("say_", "speak_", "discuss", "open_", "attend_")
_SPOKEN_WITH = frozenset({"person", "office", "delegation", "group", "committee", "coop"})


def with_land_of_chamber(held: Held, land: str | None) -> tuple[Item, ...]:
    """The parts of an office, a parliament of no state told made that of the land: "Gruusias ... parlamendi esimehe A-ga"."""
    parts = held.phrase.parts
    kinds = {i.kind for i in parts}
    if land is None or held.sentence.language != "et" or "chamber" not in kinds or kinds & _TOLD:
        return parts
    return (*parts, replace(next(i for i in parts if i.kind == "chamber"), kind="country", value=land))


_TOLD = frozenset({"country", "demonym", "parliament", "body"})


def _in(items: tuple[Item, ...]) -> set[str | None]:
    """The lands in which items say that something is."""
    return {
        i.value if i.kind == "country_in" else states().capital_of.get(i.value)
        for i in items
        if i.kind in {"country_in", "city_in"}
    }


def _lands_of(items: tuple[Item, ...]) -> set[str | None]:
    """The lands that items tell of by a place, a visit to them or a person's title."""
    pairs = [(one, other) for one, other in pairwise(items) if one.value in {"to", "range", "in"}]
    visited = {
        other.value if other.kind == "country" else states().capital_of.get(other.value)
        for _, other in pairs
        if other.kind in {"country", "city"}
    }
    houses = {states().country_of_parliament(i.value) for i in items if i.kind == "parliament"}
    return (_in(items) | visited | houses) - {None}


def _bare_minister(held: Held) -> bool:
    minister = "Minister" in held.phrase.office or held.phrase.office == "prime_minister"
    return minister and all(i.kind == "office" for i in held.phrase.parts)
