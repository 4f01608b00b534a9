"""Latvian laureates told to have received a prize together with others: "A, kas kopā ar režisoru B apbalvota"."""

from balticgraph.facts.words.mentions import Sentence

_TITLES = frozenset({"office", "honorific", "country", "demonym", "quality"})
_LONGEST = 3


def with_company(
    sentence: Sentence, fields: list[int], pairs: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The pairs of person and field, of one field with those whom "kopā ar" joins to who received its prize, and with that one."""
    if sentence.language != "lv" or len(fields) != 1 or len(pairs) != 1 or "kopa" not in sentence.said:
        return pairs
    items = sentence.items
    people = [at for at, i in enumerate(items) if i.kind == "person"]
    along = [at for at in people if _together_with(sentence, at)]
    if not along:
        return pairs
    first, field = pairs[0]
    alone = [at for at in people if at not in along] if first in along else [first]
    return [(at, field) for at in sorted({*alone[:1], *along})]


def _together_with(sentence: Sentence, at: int) -> bool:
    """Whether "kopā ar" stands right before a person or the title or calling before the name."""
    items, keys, step = sentence.items, sentence.words.keys, at - 1
    while step > 0 and at - step <= _LONGEST and keys[items[step].last] != "ar":
        if items[step].kind not in _TITLES and items[step].kind != "low":
            return False
        step -= 1
    last = items[step].last
    return step >= 0 and keys[last] == "ar" and last > 0 and keys[last - 1] == "kopa"
