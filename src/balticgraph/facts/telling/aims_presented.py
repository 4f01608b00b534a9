"""Aims that whoever presents the priorities of a presidency speaks of without that word: "we will focus on the harbours"."""

from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

_STOP = frozenset({".", ";", ":", "(", "?", "!", "'", "’", '"', "”"})


def presenting(page: Page) -> dict[int, Sentence]:
    """The passages in which aims are told by whoever presents the priorities of a presidency, and the sentence that says so."""
    found: dict[int, Sentence] = {}
    for sentence in page.told:
        if sentence.kinds >= _OF_PRESENTING:
            titles = [one.passage for one in page.told if one.zone is Zone.TITLE]
            found |= dict.fromkeys([sentence.passage - 1, sentence.passage, *titles], sentence)
    return found


_OF_PRESENTING = frozenset({"priority", "presidency", "person", "that"})


def aims_of(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What a sentence says shall be worked for, and what it calls crucial."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind == "aim":
            yield at + 1, _end_of_aim(items, at + 1, item.value)
        elif item.kind == "crucial":
            low = next((n + 1 for n in range(at - 1, -1, -1) if items[n].kind == "that"), None)
            if low is not None and at - low <= 8:
                yield low, at


def _end_of_aim(items: tuple[Item, ...], low: int, value: str) -> int:
    """Where an aim ends: at a clause, at another aim or, as its sort allows, at a comma or a verb."""
    for at in range(low, len(items)):
        item = items[at]
        stops = item.value in _STOP or item.kind in {"aim", "that"} or item.value == "project"
        verb = (
            item.kind == "conj"
            and at + 1 < len(items)
            and items[at + 1].kind in {"aim_verb", "low"}
            and value == "phrase"
        )
        if (
            stops
            or verb
            or (value == "phrase" and item.kind in {"in"})
            or (value != "list" and item.value == ",")
        ):
            return at
    return len(items)
