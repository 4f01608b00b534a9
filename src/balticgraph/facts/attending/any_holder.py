"""Titles that name whoever holds them and nobody of the text, in English: "a Centre Party MP who heads the committee"."""

from balticgraph.facts.words.mentions import Sentence


def is_any(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an indefinite article stands before a title, with a word that qualifies it between."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "en":
        return False
    within = next((n for n in range(first, last + 1) if items[n].kind == "office"), first)
    for n in range(within - 1, max(-1, within - _QUALIFIED), -1):
        if keys[items[n].last] in {"a", "an"} and items[n].kind == "article":
            return n < within - 1
        if items[n].kind not in _QUALIFYING:
            return False
    return False


_QUALIFIED = 6
_QUALIFYING = frozenset(
    {
        "cap", "low", "unknown", "quality", "venue_noun", "demonym", "country", "parliament", "body", "group", "organisation",
        "ordinal", "state", "former", "coming",
    }
)  # fmt: skip
