"""Aims that stand below the line that calls them priorities, an item a line."""

from balticgraph.documents.release import Zone
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

_LONG, _FEWEST = 18, 2


def aims_below(page: Page, heading: Sentence) -> list[tuple[Sentence, Item, Item]]:
    """The items of the list that a sentence with "priorities" leads to, each with its first and last word; none of other lists.

    A list is of priorities whole or not at all: an item that tells who does something shows that it is another.
    """
    places = [n for n, i in enumerate(heading.items) if i.kind == "priority"]
    behind = heading.items[places[-1] + 1 :] if places else heading.items
    if not places or heading.items[-1].value in _STOPS or any(i.kind in _OTHERS for i in behind):
        return []
    found: list[tuple[Sentence, Item, Item]] = []
    passage = heading.passage
    for one in page.sentences[heading.index + 1 :]:
        if one.zone is not Zone.ITEM or one.passage != passage + 1:
            break
        passage = one.passage
        own = _bare(one)
        if not own or len(own) > _LONG or any(_tells(i) for i in own):
            return []
        found.append((one, own[0], own[-1]))
    whole = len({one.passage for one, _, _ in found}) == len(found) >= _FEWEST
    return found if whole else []


def _bare(sentence: Sentence) -> tuple[Item, ...]:
    """The items of a line without its number, bullet or last stop."""
    low, high = 0, len(sentence.items)
    while low < high and sentence.items[low].kind in _SMALL and sentence.items[low].value not in _QUOTES:
        low += 1
    while (
        high > low
        and sentence.items[high - 1].kind in _SMALL
        and sentence.items[high - 1].value not in _QUOTES
    ):
        high -= 1
    return sentence.items[low:high]


def _tells(item: Item) -> bool:
    return item.kind in {"person", "pronoun", "copula"} or item.kind.endswith(("_past", "_now", "_future"))


_STOPS = frozenset(".!?;")
_QUOTES = frozenset('”"“„«»')
_SMALL = frozenset({"mark", "num", "conj", "article"})
_OTHERS = frozenset({"adopted", "discussed", "doc", "given", "presented"})
