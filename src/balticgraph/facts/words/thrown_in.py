"""What English throws into a sentence without telling anything: "The session was, as always, opened by A" tells that A opened it.

The words stay in the text and in the evidence; only the rules do not see them, so that each reads the plain sentence.
"""

from functools import cache
from itertools import pairwise

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words


def without_asides(items: tuple[Item, ...], words: Words, kinds: frozenset[str]) -> tuple[Item, ...]:
    """The items but for asides between two commas, dashes or brackets that name nobody, no gathering, day or place."""
    if "mark" not in kinds:
        return items
    marks = [n for n, i in enumerate(items) if i.value in _CLOSING and i.kind == "mark"]
    marks = [n for n in marks if _parts(words, items[n])] if len(marks) >= _TWO else []
    if len(marks) < _TWO:
        return items
    left_out: set[int] = set()
    for first, last in pairwise(marks):
        if first in left_out or items[last].value != _CLOSING[items[first].value] or last - first > _LONGEST:
            continue
        inside = items[first + 1 : last]
        if not inside or first == 0 or not _tells_nothing(inside, items[first].value, words):
            continue
        left_out.update(
            range(first + (items[first].value == "," and _ends_apposition(items, first)), last + 1)
        )
    return tuple([i for n, i in enumerate(items) if n not in left_out]) if left_out else items


def _parts(words: Words, mark: Item) -> bool:
    """Whether a sign parts what stands round it: no dash inside a word or between two numbers."""
    text, start = words.text, words.starts[mark.first]
    return mark.value not in {"-", "–", "—"} or text[max(0, start - 1)].isspace()


_CLOSING = {",": ",", "–": "–", "—": "—", "-": "-", "(": ")", ")": ""}
_TWO, _LONGEST = 2, 11


def _tells_nothing(inside: tuple[Item, ...], mark: str, words: Words) -> bool:
    """Whether an aside has none but small words; between commas it begins as asides do: "as always", "despite the rain"."""
    if mark != ",":
        return all(i.kind in _SMALL for i in inside)
    first = inside[0].first
    if words.keys[first] not in _begun():
        return False
    begun = (words.keys[first : first + length] for length in range(1, _OPENING + 1))
    if not any(" ".join(keys) in word_list("en", "asides", "openings") for keys in begun):
        return False
    as_said = words.keys[first] == "as"
    return all(i.kind in _SMALL or (as_said and i.kind in _SAID) for i in inside)


@cache
def _begun() -> frozenset[str]:
    """The first words of what opens an aside."""
    return frozenset(opening.split()[0] for opening in word_list("en", "asides", "openings"))


_OPENING = 4
_SMALL = frozenset(
    {"low", "article", "quality", "link", "in", "with", "during", "ordinal", "its", "conj", "work", "takes_from", "range"}
)  # fmt: skip
_SAID = frozenset(
    {
        "copula",
        "say_past",
        "say_now",
        "planned",
        "pronoun",
        "habit",
        "held_past",
        "discussed",
        "future",
        "making",
    }
)


def _ends_apposition(items: tuple[Item, ...], comma: int) -> bool:
    """Whether a comma also ends what is told of somebody before it: "A, Head of the Delegation, as always, took part"."""
    for n in range(comma - 1, 0, -1):
        if items[n].value == ",":
            return items[n - 1].kind == "person"
        if items[n].kind == "person" or items[n].kind.endswith(_VERBS):
            return False
    return False


_VERBS = ("_past", "_now", "_future")
