"""Latvian gatherings told by who comes to them or belongs to them: "uz konferenci ieradās A", "foruma runātāji bija A un B"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_GENITIVE = ("as", "es", "u", "a")
_PARTS = ("attend", "speak", "chair")
_TAKING_PART = ("attend_", "speak_", "open_", "chair_", "say_", "host_")
_FAR = 8
_STOPS = frozenset({"that", "person", "copula", "negation"})


def is_come_to(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is what somebody named comes to, or has those named among its own: "Konferences viesu vidū bija A"."""
    if sentence.language != "lv" or not sentence.has("person") or sentence.has("negation"):
        return False
    head = sentence.items[one.head]
    if head.kind == "event_in":
        return sentence.says(word_list("lv", "parts", "coming"))  # "dalību konferencē apstiprinājis A"
    return head.kind == "event" and (_is_aim(sentence, one) or _in_its_course(sentence, one))


def _is_aim(sentence: Sentence, one: Gathering) -> bool:
    """Whether the gathering stands behind "uz", and a verb tells of somebody who comes, or is expected or asked to."""
    before = one.first - 1
    if before < 0 or sentence.words.keys[sentence.items[before].last] != "uz":
        return False
    expected = word_stems("lv", "parts", "expected")
    return any(
        i.kind.startswith("attend_") or i.kind == "asked" or sentence.words.keys[i.first].startswith(expected)
        for i in sentence.items
    )


def _in_its_course(sentence: Sentence, one: Gathering) -> bool:
    """Whether the gathering in the genitive has behind it, and its matter, a word for those in it or for its course.

    "Foruma par enerģētiku dalībniekus uzrunāja A", "Konferences „Drošība” gaitā runāja A".
    """
    items, keys = sentence.items, sentence.words.keys
    if not keys[items[one.head].last].endswith(_GENITIVE):
        return False
    stems = tuple(stem for part in _PARTS for stem in word_list("lv", "parts", part))
    course = word_list("lv", "parts", "course")
    for at in range(one.last + 1, min(len(items), one.last + _FAR)):
        key, kind = keys[items[at].first], items[at].kind
        if key.startswith(stems) or key in course:
            told = items[at + 1 :] if not kind.startswith("attend_") else items
            return any(i.kind.startswith(_TAKING_PART) or i.kind in {"copula", "future"} for i in told)
        if (
            kind in _STOPS
            or kind.endswith(("_past", "_now", "_future"))
            or items[at].value in {",", ".", ";"}
        ):
            return False
    return False
