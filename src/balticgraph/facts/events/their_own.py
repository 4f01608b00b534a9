"""Whose an English gathering is that is "theirs": that of the speakers of several parliaments told of before or behind."""

from collections.abc import Iterable

from balticgraph.facts.words.gathering_words import speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def of_their_speakers(sentence: Sentence, first: int) -> bool:
    """Whether "their meeting" is that of the speakers of several parliaments.

    "The Speakers of the Baltic parliaments signed a statement at their meeting"; "At their meeting in Riga the Speakers
    of the Seimas and the Saeima agreed"; "the Speaker told her Nordic and Baltic colleagues at their meeting".
    """
    items = sentence.items
    at = first - 1
    while at > 0 and items[at].kind in _QUALIFYING:
        at -= 1
    if sentence.language != "en" or at < 0 or sentence.words.keys[items[at].last] != "their":
        return False
    if at > _OPENING:
        return _speakers(sentence, items[:at])
    verb = next((n for n in range(first, len(items)) if items[n].kind.endswith(_VERBS)), first)
    return _speakers(sentence, items[first + 1 : verb])


def _speakers(sentence: Sentence, run: Iterable[Item]) -> bool:
    """Whether words name the speakers of several parliaments, or a speaker's colleagues from several states."""
    own = [i for i in run if i.kind != "person"]
    if not any(i.kind == "office" and i.value in _HEADS and of_several(sentence, i) for i in own):
        return False
    return speakers_before(tuple(i for i in own if i.value != "counterpart"))


_HEADS = frozenset({"speaker", "head", "president", "chair", "counterpart"})
_QUALIFYING = frozenset({"quality", "ordinal", "num", "ordinal_ending"})
_OPENING = 2
_VERBS = ("_past", "_now", "_future", "adopted")
