"""Clauses that say who somebody is: "A, who is on a visit to Riga", and what stands in none of them."""

from balticgraph.facts.words.mentions import Sentence

_WHO = {
    "en": frozenset({"who", "which", "whose"}),
    "et": frozenset({"kes", "kelle", "mis"}),
    "lt": frozenset({"kuris", "kuri", "kurie", "kurios", "kurio"}),
    "lv": frozenset({"kurs", "kura", "kuri", "kuras", "kas"}),
}


def begins_relative(sentence: Sentence, at: int) -> int:
    """The comma at which the clause about somebody begins that an item stands in, -1 where it stands in none."""
    items, keys = sentence.items, sentence.words.keys
    who = _WHO.get(sentence.language, _WHO["en"])
    for step in range(at - 1, max(-1, at - _NEAR), -1):
        if items[step].value == ",":
            return -1
        if keys[items[step].first] in who and step and items[step - 1].value == ",":
            return step - 1
    return -1


_NEAR = 8
