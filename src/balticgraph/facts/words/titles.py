"""Titles: whether one is a plural, that several persons share."""

import re

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.naming import inflection


def of_several(sentence: Sentence, item: Item) -> bool:
    """Whether a title is a plural, by the endings that its language gives to an office that several hold: "chairpersons of the"."""
    title = sentence.text(item).lower()
    if sentence.language == "en":
        title = _BEHIND.split(title, maxsplit=1)[0].removesuffix(" general")  # "secretaries general"
    return title.endswith(inflection(sentence.language).several)


_BEHIND = re.compile(r" (?:of|for|to|on|in)\b")
"""What stands behind the noun of an English title, which alone tells the number: "Minister of Foreign Affairs" is one."""
