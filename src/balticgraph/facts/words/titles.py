"""Titles: whether one is a plural, that several persons share."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.naming import inflection


def of_several(sentence: Sentence, item: Item) -> bool:
    """Whether a title is a plural, by the endings that its language gives to an office that several hold: "chairpersons of the"."""
    title = sentence.text(item).lower().removesuffix(" the").removesuffix(" of")
    return title.endswith(inflection(sentence.language).several)
