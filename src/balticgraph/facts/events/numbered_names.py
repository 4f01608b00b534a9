"""Names that no list has, between a number and the noun of a gathering: "11. Euroopa-Ukraina foorum"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.ordinals import number_before


def end_of_number(sentence: Sentence, at: int, low: int) -> int:
    """The end of the ordinal before a name that goes to an item, behind which the noun of a gathering stands; -1 where none does.

    "11.| Euroopa-Ukraina foorum", "5.| Läänemere foorum", "11-ajame| Europos ir Ukrainos forume", "XI| Läänemere majandusfoorum".
    """
    items, step = sentence.items, at
    while step > low and at - step < _LONGEST and _of_name(items, step):
        step -= 1
        if (
            step >= low
            and items[step].kind != "num"
            and items[step + 1].kind in _NAME
            and number_before(sentence, step, low)[0]
        ):
            return -1 if items[step + 1].kind == "parliament" else step
    return -1


def _of_name(items: tuple[Item, ...], at: int) -> bool:
    """Whether an item is a word of a name, or joins two: "Euroopa-Ukraina", "Europos ir Ukrainos"."""
    joint = items[at].value == "-" or items[at].kind == "conj"
    return items[at].kind in _NAME or (joint and items[at - 1].kind in _NAME and items[at + 1].kind in _NAME)


_LONGEST = 5
_NAME = frozenset({"cap", "city", "country", "demonym", "not_person", "unknown"})
