"""Partners as Lithuanian lines tell of them: guests from a body, and listeners called on by titles in which bodies stand."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def calls_on(sentence: Sentence) -> bool:
    """Whether a Lithuanian line calls on those who listen, so that bodies stand in their titles: "Gerbiamas Prezidente, ..."."""
    calls = sentence.language == "lt" and sentence.items[-1].value in {",", "!"}
    return calls and sentence.said[0].startswith(_CALLING)


_CALLING = ("gerbiam", "didziai", "miel", "brang", "pon", "ekscelencij", "jusu")


def guest_from(sentence: Sentence, at: int) -> bool:
    """Whether guests are told to be from a body in Lithuanian: "dalyvavo svečiai iš Šiaurės Tarybos"."""
    if sentence.language != "lt" or at < 2 or sentence.words.keys[sentence.items[at - 1].last] != "is":
        return False
    return sentence.words.keys[sentence.items[at - 2].first].startswith(
        tuple(word_list("lt", "ways", "guests"))
    )
