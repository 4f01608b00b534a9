"""Of which Estonian event a place is said, by the words between them."""

from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.gathering_words import ROUND
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot

_EVENT = 9
_WHEN = frozenset({"day", "weekday", "num", "month", "year_word", "quality", "ordinal", "low", "coop"})


def stays_at(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether somebody is told to be in a country at an event: "viibib Norras nõukogu tippkohtumisel".

    Or the event to be held there, its verb beside the country: "Norras on koos tippkohtumine", "toimus Rootsis kohtumine".
    """
    items = sentence.items
    start = next((first for first, _, _ in groups if first > spot.last), -1)
    if start < 0:
        return False
    before = items[spot.first - 1] if spot.first else None
    there = any(i.kind == "event_in" for i in items[start : start + _EVENT])
    stays = before is not None and (before.kind.startswith("attend_") or before.kind in {"copula", "day"})
    between = items[spot.last + 1 : start]
    if there and stays and all(i.kind in ROUND or i.kind == "conj" for i in between):
        return True
    held = bool(between) and between[0].kind.startswith("held_")
    held = held or (before is not None and before.kind.startswith("held_"))
    return held and all(
        i.kind in ROUND | _WHEN or i.kind.startswith("held_") or i.value in {".", "-"} for i in between
    )


def of_another(sentence: Sentence, spot: Spot) -> bool:
    """Whether a participle behind a place says what is held there: "kohtub A-ga, et arutada Madridis peetavat tippkohtumist"."""
    items, behind = sentence.items, spot.last + 1
    if sentence.language != "et" or behind >= len(items):
        return False
    held = sentence.words.keys[items[behind].first].startswith(
        tuple(word_list("et", "gatherings", "held_there"))
    )
    if not held or items[behind].kind.startswith("held_"):
        return False
    step = behind + 1
    while step < len(items) and items[step].kind in ROUND | _WHEN:
        step += 1
    return step < len(items) and items[step].kind in {"event", "event_in"}
