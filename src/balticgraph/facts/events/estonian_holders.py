"""The body that an Estonian verb tells to hold a gathering: "presiidium pidas Riias koosoleku", "koosolek, mida presiidium peab"."""

from balticgraph.facts.words.gathering_words import ROUND
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_HOLDING = frozenset({"organ", "committee", "committee_of"})
_BETWEEN = frozenset(
    {
        "quality",
        "city_in",
        "country_in",
        "day",
        "weekday",
        "num",
        "month",
        "low",
        "year",
        "parliament_in",
        "house_in",
        "venue_in",
    }
)
_FAR = 5


def held_by(sentence: Sentence, first: int) -> list[Item]:
    """The words for who holds a gathering that begins at an item, none where another verb or somebody stands between."""
    items = sentence.items
    if not sentence.has(*_HOLDING):
        return []
    near = [n for n, i in enumerate(items) if i.value == "holding" and abs(n - first) <= 2 * _FAR]
    if not near:
        return []
    verb = near[0]
    between = items[min(verb, first) + 1 : max(verb, first)]
    if any(i.kind in {"person", "that"} or i.kind.endswith(("_past", "_now", "_future")) for i in between):
        return []
    at = verb - 1
    while at > 0 and verb - at <= _FAR and (items[at].kind in _BETWEEN or items[at].value == "."):
        at -= 1
    run = _run(items, at, -1)
    if not run:
        at = verb + 1
        while (
            at + 1 < len(items)
            and at - verb <= _FAR
            and (items[at].kind in _BETWEEN or items[at].kind in {"event"})
        ):
            at += 1
        run = _run(items, at, 1)
    return run


def _run(items: tuple[Item, ...], at: int, step: int) -> list[Item]:
    """The words for a body that end or begin at an item, an office among them making it those of somebody."""
    found: list[Item] = []
    while 0 <= at < len(items) and (items[at].kind in ROUND or items[at].kind in {"office"}):
        found.append(items[at])
        at += step
    named = any(i.kind in _HOLDING for i in found) and not any(i.kind == "office" for i in found)
    return found[::step] if named else []
