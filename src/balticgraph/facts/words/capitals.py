"""Capital words in a row that no list knows: what may be a name if its neighbours say so."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.name_ends import PARTICLES
from balticgraph.language.words import Words

_LONGEST = 5


def with_unknown_names(items: tuple[Item, ...], words: Words, kinds: frozenset[str]) -> tuple[Item, ...]:
    """The items, with two to four capital words in a row made one item `unknown`: perhaps a name.

    If its neighbours say so.
    """
    if "cap" not in kinds:
        return items
    capitals = [at for at, item in enumerate(items) if item.kind == "cap"]
    behind = [items[at + 1] for at in capitals if at + 1 < len(items)]
    if not any(item.kind == "cap" or item.value in PARTICLES for item in behind):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        last = _row_of_capitals(items, at, words)
        first, end = items[at].first, items[last].last
        if last > at and not _goes_on(words.text[words.ends[end] : words.ends[end] + 1]):
            found.append(Item("unknown", words.text[words.starts[first] : words.ends[end]], first, end))
        else:
            found += items[at : last + 1]
        at = last + 1
    return tuple(found)


def _row_of_capitals(items: tuple[Item, ...], at: int, words: Words) -> int:
    """The last item of the row of capital words that begins at an item."""
    last = at
    while items[at].kind == "cap" and last + 1 < len(items) and last - at < _LONGEST:
        step = _over_joints(items, last, words)
        if step >= len(items) or items[step].kind != "cap" or items[step].first != items[step - 1].last + 1:
            break
        if _is_i(words, items[at].first) or _is_i(words, items[step].first):
            break
        last = step
    return _over_small_part(items, last, words) if last > at else last


def _over_small_part(items: tuple[Item, ...], last: int, words: Words) -> int:
    """The last item of a name with the part in small letters that a hyphen joins: "Jusis Hala-aho"; no case ending."""
    mark, part = items[last + 1 : last + 2], items[last + 2 : last + 3]
    if not part or mark[0].value != "-" or part[0].kind != "low":
        return last
    glued = words.starts[mark[0].first] == words.ends[items[last].last]
    glued = glued and words.starts[part[0].first] == words.ends[mark[0].last]
    long = len(part[0].value) >= _SHORTEST_PART and not part[0].value.endswith(_CASES)
    return last + 2 if glued and long else last


_SHORTEST_PART = 3
_CASES = ("ga", "le", "lt", "st", "ks", "na", "ni", "ta", "sse")


def _goes_on(sign: str) -> bool:
    """Whether the sign behind a word makes it no name: "CRISPR-Cas9"."""
    return sign == "_" or sign.isdigit()


def _over_joints(items: tuple[Item, ...], last: int, words: Words) -> int:
    """The item behind the hyphen, or behind the particles of a surname, that follow an item: "Van den Driessche"."""
    step = last + 1
    if items[step].value == "-" and words.starts[items[step].first] == words.ends[items[last].last]:
        return step + 1
    while (
        step < len(items) and step - last < 3 and items[step].kind == "low" and items[step].value in PARTICLES
    ):
        step += 1
    return step


def _is_i(words: Words, at: int) -> bool:
    """Whether a word is "I" and no initial: "When I" is nobody's name."""
    return words.word(at) == "I" and words.text[words.ends[at] : words.ends[at] + 1] != "."
