"""Those named in an aside of whom somebody has: "met with A, whose predecessor B had been to Tallinn"."""

from collections.abc import Sequence

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def but_whose(sentence: Sentence, at: int, persons: Sequence[int]) -> tuple[int, ...]:
    """The persons behind a verb at `at` but those in an aside about one of them that begins with "whose"."""
    if not persons or not sentence.says(word_list(sentence.language, "pronouns", "whose")):
        return tuple(persons)
    return tuple(p for p in persons if not _in_aside(sentence, at, p))


def _in_aside(sentence: Sentence, at: int, person: int) -> bool:
    """Whether "whose" stands between a verb and somebody, right behind another person, and no comma ends what it begins."""
    items, keys = sentence.items, sentence.words.keys
    whose = word_list(sentence.language, "pronouns", "whose")
    for step in range(person - 1, at + 2, -1):
        if items[step].value == ",":
            return False
        if keys[items[step].first] in whose:
            return items[step - 1].value == "," and items[step - 2].kind == "person"
    return False
