"""Second offices that Estonian joins to the first with an adverb: "president ja ühtlasi komisjoni esimees A"."""

from balticgraph.facts.offices.office_phrases import GLUE
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_JOINS = frozenset({",", "and"})


def chained(sentence: Sentence, start: int, end: int) -> bool:
    """Whether "and" or a comma joins two offices, in Estonian also with an adverb: "president ja ühtlasi komisjoni esimees"."""
    between = sentence.items[start:end]
    light = word_list("et", "being", "besides") if sentence.language == "et" else frozenset[str]()
    return any(i.value in _JOINS for i in between) and all(
        i.kind in GLUE or i.value in _JOINS or sentence.words.keys[i.first] in light for i in between
    )


def also_of_next(sentence: Sentence, at: int, end: int) -> bool:
    """Whether an adverb behind a comma or "and" joins an Estonian office to the next: "president, ühtlasi komisjoni esimees A"."""
    joints = [i for i in sentence.items[at:end] if i.value in _JOINS]
    return sentence.language == "et" and len(joints) == 1 and chained(sentence, at, end)
