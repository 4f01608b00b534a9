"""Lists of names, one a line, in which capital words that no list knows are names too."""

from collections.abc import Sequence
from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_FEWEST = 3
_WORDS = 2


def with_listed_names(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences, a line of two capital words made a person where most lines round it are a person's name alone."""
    if all(len(s.items) > _FEWEST for s in sentences):
        return tuple(sentences)
    found = list(sentences)
    at = 0
    while at < len(found):
        end = at
        while (
            end < len(found)
            and (end == at or found[end].passage != found[end - 1].passage)
            and _alone(found[end])
        ):
            end += 1
        lines = [item for s in found[at:end] if (item := _alone(s))]
        named = sum(i.kind == "person" for i in lines)
        if len(lines) > named >= _FEWEST and 2 * named >= len(lines):
            for number in range(at, end):
                found[number] = _named(found[number])
        at = max(end, at + 1)
    return tuple(found)


def _alone(sentence: Sentence) -> Item | None:
    """The person or the capital words that a line has but for its bullet and its last sign."""
    if len(sentence.items) > _FEWEST:
        return None
    told = [i for i in sentence.items if i.kind != "mark"]
    return told[0] if len(told) == 1 and told[0].kind in {"person", "unknown"} else None


def _named(sentence: Sentence) -> Sentence:
    """A line with its capital words made a person."""
    item = _alone(sentence)
    if item is None or item.kind == "person" or item.last - item.first + 1 != _WORDS:
        return sentence
    person = replace(item, kind="person", value=sentence.text(item))
    return sentence.with_items(tuple(person if i is item else i for i in sentence.items))
