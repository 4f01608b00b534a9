"""Latvian words for those in a gathering, who are none of a body that it is of: "sēdes | dalībniekus uzrunāja A"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_STEMS = ("dalībniek", "dalībniec")


def names_participants(sentence: Sentence, item: Item) -> bool:
    """Whether an item is the Latvian word for those who take part: "dalībniekiem", not "delegācijas dalībniekiem"."""
    return (
        sentence.language == "lv"
        and item.kind == "office"
        and item.value == "member"
        and sentence.text(item).lower().startswith(_STEMS)
    )
