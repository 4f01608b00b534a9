"""Aims that a text names as priorities: in a list behind that word, or as what a presidency will work for."""

from collections.abc import Iterator

from balticgraph.facts.fact import PriorityFact
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

RULE = "priority-named@1"
_STOP = frozenset({".", ";", ":", "(", "?", "!", "'", "’", '"', "”"})


def priorities(page: Page, presiding: str | None) -> Iterator[PriorityFact]:
    """One fact an aim, in the words of the text, of the state whose presidency the text announces."""
    seen: set[str] = set()
    if page.kinds.isdisjoint(_OF_AIMS):
        return
    aimed = presiding is not None or "priority" in page.kinds
    for sentence in page.told:
        found = [*_listed(sentence), *(_aims(sentence) if aimed else ())]
        for first, last in found:
            text = sentence.text(first, last)
            if text.casefold() not in seen and len(text) > 3:
                seen.add(text.casefold())
                yield PriorityFact(
                    text=text, presidency=presiding, evidence=page.evidence(sentence, RULE, 0.6, first, last)
                )


_OF_AIMS = frozenset({"aim", "crucial", "priority"})
"""The kinds without which a page tells of no aim."""


def _listed(sentence: Sentence) -> Iterator[tuple[Item, Item]]:
    """The members of a list that "priorities" leads: after a colon, or after "are", "were", "in"."""
    items = sentence.items
    for at, item in enumerate(items) if sentence.has("priority") else ():
        if item.kind != "priority":
            continue
        start = next(
            (
                n + 1
                for n in range(at + 1, min(at + 9, len(items)))
                if items[n].value == ":" or (n == at + 1 and items[n].value in {"in", "are", "were"})
            ),
            None,
        )
        if start is None:
            continue
        low = start
        for end in range(start, len(items) + 1):
            sign = items[end].value if end < len(items) else "."
            if sign in {",", ";", "."}:
                yield from _member(sentence, low, end)
                low = end + 1
            if sign == ".":
                break
        return


def _member(sentence: Sentence, low: int, end: int) -> Iterator[tuple[Item, Item]]:
    items = sentence.items
    while low < end and (items[low].kind in {"conj", "article", "num"} or items[low].value in {")", "("}):
        low += 1
    if end > low:
        yield items[low], items[end - 1]


def _aims(sentence: Sentence) -> Iterator[tuple[Item, Item]]:
    """What a sentence says shall be worked for, and what it calls crucial."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind == "aim":
            end = _end_of_aim(items, at + 1, item.value)
            yield from _member(sentence, at + 1, end)
        elif item.kind == "crucial":
            low = next((n + 1 for n in range(at - 1, -1, -1) if items[n].kind == "that"), None)
            if low is not None and at - low <= 8:
                yield from _member(sentence, low, at)


def _end_of_aim(items: tuple[Item, ...], low: int, value: str) -> int:
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
