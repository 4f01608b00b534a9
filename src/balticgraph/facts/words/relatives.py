"""Clauses that say who somebody is: "A, who is on a visit to Riga", and what stands in none of them."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def begins_relative(sentence: Sentence, at: int) -> int:
    """The comma at which the clause about somebody begins that an item stands in, -1 where it stands in none."""
    items, keys = sentence.items, sentence.words.keys
    who = word_list(sentence.language, "pronouns", "who")
    for step in range(at - 1, max(-1, at - _NEAR), -1):
        if items[step].value == ",":
            return -1
        if keys[items[step].first] in who and step and items[step - 1].value == ",":
            return step - 1
    return -1


_NEAR = 8
