"""Titles: whether one is a plural, that several persons share."""

import re
from functools import lru_cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.naming import inflection


def of_several(sentence: Sentence, item: Item) -> bool:
    """Whether a title is a plural, by the endings that its language gives to an office that several hold: "chairpersons of the"."""
    if _is_plural(sentence.text(item), sentence.language):
        return True
    return sentence.language == "et" and _is_counted(sentence, item)


def _is_counted(sentence: Sentence, item: Item) -> bool:
    """Whether a numeral stands before an Estonian title, or before the house of one in the partitive: "11 Riigikogu liiget"."""
    keys = sentence.words.keys
    near = [keys[n] for n in range(item.first - 1, max(-1, item.first - 1 - _HOUSE), -1)]
    if near[:1] and near[0] in _COUNTS:
        return True  # "kaks asepresidenti"
    last = inflection("et").last
    partitive = last is not None and last.case_of_title(sentence.words.word(item.last)) == "partitive"
    return partitive and any(key in _COUNTS or (key.isdigit() and key != "1") for key in near)


_HOUSE = 3


@lru_cache(maxsize=4096)
def _is_plural(title: str, language: str) -> bool:
    title = title.lower()
    if language == "en":
        title = _BEHIND.split(title, maxsplit=1)[0].removesuffix(" general")  # "secretaries general"
    return title.endswith(inflection(language).several)


_COUNTS = frozenset({"kaks", "kolm", "neli", "viis", "kuus", "seitse", "molemad", "kaht", "kolme", "nelja"})
"""Numerals behind which Estonian has a title in the singular."""

_BEHIND = re.compile(r" (?:of|for|to|on|in)\b")
"""What stands behind the noun of an English title, which alone tells the number: "Minister of Foreign Affairs" is one."""
