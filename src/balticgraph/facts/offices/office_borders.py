"""Where one office of a run of words ends, what goes on it, and where the next begins: "Speaker of the Seimas, Prime Minister"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_LEADING = frozenset({"demonym", "country", "body", "parliament", "group", "committee_of", "assembly_word"})
_GENITIVES = _LEADING | {"delegation", "committee", "organ", "chamber", "topic", "ministry", "organisation"}
"""What an Estonian office has before it, and never behind: "presidendiks Eesti delegatsiooni esimehe A"."""


def border(sentence: Sentence, head: int, after: int) -> int:
    """The last item of the office whose title is at `head`, before the one whose title is at `after`."""
    items, step = sentence.items, after - 1
    leading = _GENITIVES if sentence.language == "et" else _LEADING
    while step > head and items[step].kind in leading and items[step - 1].kind not in {"link", "range"}:
        step -= 1
    return step


def of_its(sentence: Sentence, at: int) -> bool:
    """Whether "its" behind an item begins what an office is in: "the Chair of its Committee"."""
    item = sentence.items[at]
    return item.kind == "link" or (item.kind == "office" and sentence.words.keys[item.last] == "of")


def names_committee(items: tuple[Item, ...], at: int) -> bool:
    """Whether capital words are the name of a committee that no list knows: "the Peat Bog Select Committee"."""
    return items[at].kind in {"cap", "unknown"} and at + 1 < len(items) and items[at + 1].kind == "committee"


def numbered(items: tuple[Item, ...], at: int) -> bool:
    """Whether the number of its term stands before a parliament: "of the 11th Saeima"."""
    behind = items[at + 1 : at + 3]
    return len(behind) == 2 and behind[0].kind == "ordinal_ending" and behind[1].kind == "parliament"
