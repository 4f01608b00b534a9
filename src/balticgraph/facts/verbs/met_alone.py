"""Whom an English verb of meeting has behind it, and who only stands there because of another verb."""

from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.meeting_nouns import MEETS
from balticgraph.facts.words.mentions import Sentence


def met_straight(
    sentence: Sentence, verb: Verb, objects: tuple[int, ...], begins: dict[int, int]
) -> tuple[int, ...]:
    """Those behind a verb of meeting whom no other act comes before: none in "The jury met and gave the prize to A".

    Nor is anybody behind a verb of planting or laying flowers whom "of" governs: "laid flowers at the grave of A".
    """
    if sentence.language == "en" and verb.role == "plant":
        return tuple(p for p in objects if sentence.items[begins.get(p, p) - 1].kind != "link")
    if sentence.language != "en" or verb.role != "meet" or verb.voice != "active":
        return objects
    items = sentence.items
    return tuple(p for p in objects if not _of_other_act(items, verb.at, begins.get(p, p)))


def _of_other_act(items: tuple[Item, ...], at: int, first: int) -> bool:
    """Whether an award or a second verb stands between a verb and somebody named, with no "with" behind it."""
    for step in range(first - 1, at, -1):
        if items[step].kind in {"with", "person"}:
            return False
        if items[step].kind in _AWARDS and step == first - 1:
            return False  # "met the winner of the Prize for the Arts A"
        if items[step].kind in _GIVING:
            return True
        if items[step].kind == "low" and items[step - 1].kind == "conj" and _is_place(items[step - 2]):
            return True
    return False


def _is_place(item: Item) -> bool:
    """Whether an item ends a place or day, so that "and" behind it joins another verb."""
    return (
        item.kind in {"city", "country", "month", "num", "weekday", "venue", "online", "parliament"}
        or item.kind in MEETS
    )


_AWARDS = frozenset({"award", "award_of", "field"})
_GIVING = frozenset({"given", "award", "award_of"})
