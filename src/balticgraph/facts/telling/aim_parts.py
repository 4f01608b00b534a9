"""Parts of a list of aims: those that a comma parts though they are one, and a mark that closes nothing of theirs."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def with_adjectives(sentence: Sentence, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts, one that ends with an English adjective joined with the next: "the regional, energy and information security"."""
    found = list(parts)
    for n in range(len(found) - 2, -1, -1):
        last = sentence.items[found[n][1] - 1]
        key = sentence.words.keys[last.last]
        if sentence.language == "en" and (
            last.kind == "demonym" or key in word_list("en", "priorities", "adjectives")
        ):
            found[n : n + 2] = [(found[n][0], found[n + 1][1])]
    return found


def is_open_sign(sentence: Sentence, low: int, end: int) -> bool:
    """Whether words end with a quotation mark that closes nothing of theirs."""
    signs = [i for i in sentence.items[low:end] if i.value in _QUOTES]
    return len(signs) % 2 == 1 and signs[-1] is sentence.items[end - 1]


_QUOTES = frozenset('"“”„')
