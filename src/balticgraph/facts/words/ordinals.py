"""Ordinal numbers as items: 42nd, XLII, forty-second, 34-oji, 44."""

from balticgraph.documents.release import Zone
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.language.numerals import roman

_HIGHEST = 150
_LONGEST_ENDING = 3


def number_before(sentence: Sentence, at: int, low: int) -> tuple[int | None, int]:
    """The ordinal number that ends at an item, and the item it begins at: 42nd, XLII, forty-second, 34-oji, 44.

    The number of a list item ("2. Sitting") is none.
    """
    items = sentence.items
    if at > low and items[at].kind == "num" and items[at - 1].kind == "clock":
        return None, at
    if at < low or (at == 1 and sentence.zone is Zone.ITEM and items[at].value == "."):
        return None, at
    item = items[at]
    if item.kind not in _NUMBERS and item.value != "." and (at == 0 or items[at - 1].value != "-"):
        return None, at  # as most are
    if item.kind == "ordinal":
        tens = at - 2 if at - 2 >= low and items[at - 1].value == "-" else at - 1
        if tens >= low and items[tens].kind == "tens":
            return int(items[tens].value) + int(item.value), tens
        return int(item.value), at
    if _ends_digits(sentence, at, low) and not _is_day(sentence, at - 2):
        return int(items[at - 2].value), at - 2
    if item.kind in {"ordinal_ending", "low"} or item.value == ".":
        step = at - 1 - (at - 1 >= low and items[at - 1].value == "-" and item.kind != "mark")
        joined = at - 1 >= low and items[at - 1].value == "-" and len(item.value) <= _LONGEST_ENDING
        direct = item.kind != "low" or joined
        counts = (
            direct and step >= low and items[step].kind == "num" and 0 < int(items[step].value) <= _HIGHEST
        )
        if counts and not _is_day(sentence, step):
            return int(items[step].value), step
        return None, at
    if (
        item.kind == "num"
        and 0 < int(item.value) <= _HIGHEST
        and not (at - 1 >= low and (items[at - 1].kind == "month" or items[at - 1].value in {".", ":", "+"}))
        and not _ends_date(items, at)
    ):
        return int(item.value), at
    if item.kind in {"cap", "body"} and (value := roman(_without_ending(sentence, item))):
        return value, at
    return None, at


def _ends_date(items: tuple[Item, ...], at: int) -> bool:
    """Whether a number is the day of a date in digits: "2012-02-01", "2012 02 01"."""
    dashed = at >= _DASHED and items[at - 1].value == "-" == items[at - 3].value
    parts = (items[at - 4], items[at - 2]) if dashed else items[max(0, at - 2) : at]
    year = parts[0].value if len(parts) == len("ym") and all(i.kind == "num" for i in parts) else ""
    return len(year) == _OF_YEAR


_DASHED, _OF_YEAR = 4, 4

_NUMBERS = frozenset({"ordinal", "ordinal_ending", "num", "cap", "body"})
"""Kinds of items that may end a number; a word of another kind does so behind a hyphen alone: "19-ji"."""


def _without_ending(sentence: Sentence, item: Item) -> str:
    """A word without the ending that English writes behind a number: "XXth" is "XX"."""
    written = sentence.text(item)
    ended = sentence.language == "en" and written[:1].isupper() and written.endswith(_ENDINGS)
    return written[:-2] if ended else written


_ENDINGS = ("st", "nd", "rd", "th")


def _is_day(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian number is the day of the month before it: "Vasario 16-osios minėjimas"."""
    month = at > 0 and sentence.items[at - 1].kind == "month"
    return sentence.language == "lt" and month and int(sentence.items[at].value) <= _LAST_DAY


_LAST_DAY = 31


def _ends_digits(sentence: Sentence, at: int, low: int) -> bool:
    """Whether a short word of any kind is the ending of a number in digits: "19-ji", "5-as"."""
    items, words = sentence.items, sentence.words
    if at - 2 < low or items[at - 1].value != "-" or items[at - 2].kind != "num":
        return False
    first, last = items[at - 2].first, items[at].last
    joined = words.ends[first] == words.starts[first + 1] and words.ends[last - 1] == words.starts[last]
    short = words.ends[last] - words.starts[last] <= 6 and sentence.text(items[at]).islower()
    return joined and short and items[at].kind != "anniversary" and 0 < int(items[at - 2].value) <= _HIGHEST


def number_after(sentence: Sentence, at: int) -> tuple[int | None, int]:
    """The ordinal number that begins at an item, and the item it ends at."""
    items = sentence.items
    if items[at].kind not in _BEGINNING:
        return None, at
    for end in range(at, min(at + 3, len(items))):
        value, start = number_before(sentence, end, at)
        if value and start == at and items[end].kind != "num":
            return value, end
    return None, at


_BEGINNING = frozenset({"num", "ordinal", "tens", "cap", "body"})
"""The kinds with which a number may begin: digits, words and Roman numerals."""


def of_joint(sentence: Sentence, at: int, kind: str) -> bool:
    """Whether an ordinal in words counts the joint gatherings of two bodies, which go by number: "pirmoji bendra konferencija"."""
    after = sentence.items[at + 1 : at + 2]
    if sentence.language == "et" and kind == "consultation" and after:
        return sentence.words.keys[after[0].first].startswith("uhi")  # "viies ühisistung"
    return sentence.language == "lt" and kind == "consultation" and bool(after) and after[0].value == "joint"
