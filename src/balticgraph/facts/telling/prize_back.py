"""Prizes that a Latvian sentence gives by pointing back to the field named before: "Zinātnes balva palika Latvijā. To ieguva A"."""

from balticgraph.facts.telling.prize_nouns import of_others
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_FIELDS = frozenset({"field", "award_of"})


def points_back(sentence: Sentence, takers: list[Item], before: str) -> list[tuple[Item, str]]:
    """The one to whom a sentence that names no field gives the prize of the field told before."""
    if (
        not before
        or not takers
        or sentence.has(*_FIELDS, "nominee")
        or not sentence.has("given", "presented")
    ):
        return []
    items, back = sentence.items, word_list("lv", "prizes", "back")
    verb = next(n for n, i in enumerate(items) if i.kind in {"given", "presented"})
    points = any(k in back for i in items[: verb + _NEAR] for k in sentence.keys_of(i))
    if not points or any(i.kind == "award" and i.value == "medal" for i in items):
        return []
    near = [i for i in takers if abs(items.index(i) - verb) <= _FAR]
    return [(near[0], f"Baltic Assembly Prize for {before}")] if near else []


_NEAR, _FAR = 4, 12


def field_left(sentence: Sentence, before: str, given: list[tuple[Item, str]]) -> str:
    """The one field whose prize a sentence speaks of and gives nobody, empty where it gives or speaks of several or of none.

    A sentence that tells of nobody and no field leaves that of the one before.
    """
    if sentence.language != "lv" or given:
        return ""
    fields = [i for n, i in enumerate(sentence.items) if i.kind in _FIELDS and not of_others(sentence, n)]
    if not fields:
        return before if not sentence.has("nominee") else ""
    told = (
        fields[0].kind == "award_of" or sentence.items.index(fields[0]) <= 1 or sentence.has("award", "given")
    )
    return (
        fields[0].value
        if told and len({i.value for i in fields}) == 1 and not sentence.has("nominee")
        else ""
    )


def honoured_in(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian field in the locative stands beside a verb of giving, for its prize then: "A godalgota mākslā"."""
    items = sentence.items
    if sentence.language != "lv" or not sentence.text(items[at]).lower().endswith(("ā", "ē")):
        return False
    return any(i.kind == "given" for i in items[max(0, at - _BESIDE) : at + _BESIDE + 1])


_BESIDE = 3


def greets(sentence: Sentence) -> bool:
    """Whether a Latvian sentence tells who greeted those given a prize: "laureātus sveica A"."""
    if sentence.language != "lv" or not sentence.has("speak_past", "speak_now", "speak_future"):
        return False
    greeting = word_stems("lv", "prizes", "greeting")
    return any(
        i.kind.startswith("speak_") and sentence.words.keys[i.first].startswith(greeting)
        for i in sentence.items
    )


def gives_none(sentence: Sentence) -> bool:
    """Whether a Latvian sentence denies that somebody was given a prize, or tells of an award of another kind alone."""
    if sentence.language != "lv" or not sentence.has("given"):
        return False
    items, keys = sentence.items, sentence.words.keys
    if not sentence.has("award", "award_of"):
        other = word_stems("lv", "prizes", "other_awards")
        if any(key.startswith(other) for key in sentence.said):
            return True
    verbs = [n for n, i in enumerate(items) if i.kind == "given"]
    return any(keys[i.last] in {"nav", "netika"} for n in verbs for i in items[max(0, n - 2) : n])


def all_in_dative(sentence: Sentence, takers: list[Item]) -> list[Item]:
    """Those of a Latvian line of medals who stand in the dative, none where the first does not: "- priekšsēdētājiem A un B;"."""
    told = [i for i in takers if sentence.text(i).lower().endswith(("am", "im", "um", "ai", "ei"))]
    return told if sentence.language == "lv" and told[:1] == takers[:1] else []
