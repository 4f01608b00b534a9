"""What the verbs of a sentence tell of time, and words that stand beside verbs of the past though they tell none: "A kutsel"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence


def tells_past(sentence: Sentence, item: Item) -> bool:
    """Whether an item is a verb of the past, no noun that tells in whose course or at whose call something is, or who takes part."""
    if not item.kind.endswith("_past"):
        return False
    if sentence.language == "lt":
        return item.value != "passive" or not sentence.words.keys[item.last].startswith(_TAKING_PART)
    if sentence.language != "et":
        return True
    return item.value != "before" and sentence.words.keys[item.first] not in word_list(
        "et", "delegations", "at_head"
    )


def tells_of_past(sentence: Sentence) -> bool:
    """Whether a verb of the past is in a sentence; one of speech tells no more than that where something is to be, or in Estonian."""
    past = [kind for kind in sentence.kinds if kind.endswith("_past")]
    only_said = (
        sentence.language == "et" or "held_future" in sentence.kinds
    )  # "įvyks sesija, praneša tarnyba"
    if not past or not (only_said or sentence.language == "lt"):
        return bool(past)
    return any(tells_past(sentence, i) and not (only_said and i.kind == "say_past") for i in sentence.items)


_TAKING_PART = ("dalyv", "svec", "pranes", "kalbetoj")
"""Beginnings of Lithuanian nouns for those who take part, which stand beside verbs as passives do: "rinksis dalyviai"."""


def lasts_until(sentence: Sentence) -> bool:
    """Whether a sentence tells how long something goes on: "the visit will last until Wednesday", "sesija ilgs līdz 1. novembrim"."""
    if sentence.language == "lv":
        return _lasts_in_latvian(sentence.said)
    return sentence.language == "en" and sentence.says(_UNTIL) and sentence.says(_LASTING)


_UNTIL = frozenset({"till", "until"})
_LASTING = frozenset({"continue", "continues", "last", "lasts", "remain", "run", "runs", "stay"})


def _lasts_in_latvian(words: tuple[str, ...]) -> bool:
    """Whether a verb of going on stands before "līdz" in one clause: "turpināsies Rīgā līdz"; not "sesija notiks, pieteikties līdz"."""
    if "lidz" not in words:
        return False
    stems = word_stems("lv", "gatherings", "lasting")
    before = words[: words.index("lidz")]
    clause = max((n + 1 for n, word in enumerate(before) if word in _PARTING), default=0)
    return any(word.startswith(stems) for word in before[clause:])


_PARTING = frozenset({",", ";", "un", "bet", "kas", "kur"})


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence tells that what has begun goes on or ends: "tomorrow the session will be concluded", "sesija turpināsies"."""
    if sentence.language not in {"en", "lv"}:
        return False
    return sentence.says(word_list(sentence.language, "gatherings", "going_on"))
