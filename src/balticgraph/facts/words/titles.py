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
    before = sentence.words.keys[item.first - 1] if sentence.language == "et" and item.first else ""
    return before in _COUNTS  # "kaks asepresidenti"


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
