"""Latvian gatherings told by who comes to them or belongs to them: "uz konferenci ieradās A", "foruma runātāji bija A un B"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_GENITIVE = ("as", "es", "u", "a")
_PARTS = ("attend", "speak", "chair")
_BE = frozenset({"copula", "future"})


def is_come_to(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is what somebody named comes to, or has those named among its own: "Konferences viesu vidū bija A"."""
    if sentence.language != "lv" or not sentence.has("person"):
        return False
    head = sentence.items[one.head]
    if head.kind != "event" or sentence.has("negation"):
        return False
    return _is_aim(sentence, one) or _has_among_its_own(sentence, one)


def _is_aim(sentence: Sentence, one: Gathering) -> bool:
    """Whether the gathering stands behind "uz", and a verb tells of somebody who takes part."""
    before = one.first - 1
    to = before >= 0 and sentence.words.keys[sentence.items[before].last] == "uz"
    return to and any(kind.startswith("attend_") for kind in sentence.kinds)


def _has_among_its_own(sentence: Sentence, one: Gathering) -> bool:
    """Whether the word behind the gathering in the genitive is a noun for those in it, and "to be" tells who they are."""
    items, keys = sentence.items, sentence.words.keys
    noun = one.last + 1
    if noun >= len(items) or not keys[items[one.head].last].endswith(_GENITIVE):
        return False
    stems = tuple(stem for part in _PARTS for stem in word_list("lv", "parts", part))
    if not keys[items[noun].first].startswith(stems):
        return False
    told = items[noun].kind.startswith("attend_")
    return told or any(i.kind in _BE for i in items[noun + 1 :])
