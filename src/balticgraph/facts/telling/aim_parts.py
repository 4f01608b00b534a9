"""Parts of a list of aims: those that a comma parts though they are one, and what at their end is none of theirs."""

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


def is_torn(sentence: Sentence) -> bool:
    """Whether a sentence breaks off in a word behind its last item: the last of its aims is not whole."""
    words = sentence.words
    return any(map(str.isalnum, words.text[words.ends[sentence.items[-1].last] : sentence.end]))


def without_time(sentence: Sentence, low: int, end: int) -> int:
    """The end of an aim without when it is one and words that only add it: "media freedom in 2026", "trade as well"."""
    for n in range(low + 1, end):
        if sentence.key_at(n) in word_list(sentence.language, "priorities", "times"):
            end = n
            break
    while end > low + 1 and (
        sentence.items[end - 1].kind in _TIMES
        or sentence.key_at(end - 1) in word_list(sentence.language, "priorities", "trails")
    ):
        number = sentence.items[end - 1].kind == "num"
        end -= 1
        end -= number and end > low + 1 and sentence.items[end - 1].kind in {"in", "link"}
    return end


_TIMES = frozenset({"year", "year_word", "num", "day", "conj", "also"})
_QUOTES = frozenset('"“”„')
