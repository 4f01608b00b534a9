"""Participles, infinitives and "those who" that tell what part the persons behind their verb take: "Also attending were A and B"."""

from balticgraph.facts.verbs.role_labels import OPENING
from balticgraph.facts.verbs.verb_groups import group_of, is_ahead
from balticgraph.facts.words.mentions import Sentence


def role_of_participle(sentence: Sentence, at: int) -> str:
    """The role of a participle or infinitive that opens a sentence: "Also attending were A and B", "Expected to speak is A"."""
    if at > OPENING:
        return ""
    item, before = sentence.items[at], sentence.items[:at]
    word = sentence.words.keys[item.first]
    if word not in PARTICIPLES and item.kind not in _OPENING_VERBS:
        return ""
    if any(i.kind not in _OPENING_KINDS and i.value not in {"range", "beside"} for i in before):
        return ""
    if item.kind in {"attend_now", "speak_now"} or (word in PARTICIPLES and word not in {"expected"}):
        speaks = word != "present" and (item.kind.startswith("speak") or word == "speaking")
        return "speak" if speaks else "attend"
    if word == "expected":
        return (
            "attend"
            if next((i.kind for i in sentence.items[at + 1 :] if i.kind not in ROUND_EVENT), "") == "copula"
            else ""
        )
    ahead = any(is_ahead(sentence, n) for n in range(at)) or (bool(before) and opens_in_order(sentence))
    return item.kind.split("_")[0] if ahead and item.kind in _INFINITIVES else ""


ROUND_EVENT = frozenset(
    {
        "in",
        "article",
        "num",
        "ordinal_ending",
        "ordinal",
        "event",
        "link",
        "body",
        "city",
        "day",
        "quality",
        "parliament",
    }
)


def opens_in_order(sentence: Sentence) -> bool:
    """Whether a sentence opens with who did something first or next: "First to speak was A"."""
    at, keys = sentence.items[0].first, sentence.words.keys
    at += keys[at] == "the"
    return keys[at : at + 1] in (("first",), ("last",), ("next",))


def role_of_those_who(sentence: Sentence, at: int) -> str:
    """The role of a verb that tells who is meant: "Those who spoke included A", "among those who will attend are A and B"."""
    kind = sentence.items[at].kind
    if kind not in ROLE_VERBS or not sentence.says(_WHO):
        return ""
    first = group_of(sentence, at).first
    who = first > 0 and sentence.words.keys[sentence.items[first - 1].last] == "who"
    return kind.split("_")[0] if who else ""


_WHO = frozenset({"who"})
_OPENING_KINDS = frozenset({"low", "cap", "with", "future", "talk", "ordinal", "article"})
PARTICIPLES = frozenset({"expected", "present", "representing", "speaking", "tuning"})
_INFINITIVES = frozenset({"attend_inf", "attend_future", "speak_inf", "speak_future"})
_OPENING_VERBS = _INFINITIVES | {"attend_now", "speak_now"}
ROLE_VERBS = _INFINITIVES | {"attend_past", "attend_now", "speak_past", "speak_now"}
