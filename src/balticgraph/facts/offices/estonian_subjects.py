"""Of whom the Estonian "on" tells an office: "A on X", "A, kes on ühtlasi X"."""

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.words.mentions import Sentence


def is_on(sentence: Sentence, at: int) -> bool:
    """Whether an item is the Estonian "on", no "olid"."""
    return sentence.language == "et" and sentence.words.keys[sentence.items[at].last] == "on"


def subject_of_on(sentence: Sentence, first: int) -> int:
    """The person of whom "on" tells an office in Estonian: "A on X", "A, kes on X"."""
    items, at = sentence.items, first - 1
    while at > 0 and (
        items[at].kind in {"quality", "honorific"} or sentence.words.keys[items[at].first] in _ALSO
    ):
        at -= 1
    at -= at > 1 and items[at].kind in {"year", "day"}  # "A, kes on tänavu nõukogu eesistuja"
    if at < 1 or items[at].kind != "copula" or not is_on(sentence, at):
        return -1
    at -= 1
    if at > 1 and sentence.words.keys[items[at].first] == "kes" and items[at - 1].value == ",":
        at -= 2
    at = over_brackets(items, at)
    return at if at >= 0 and items[at].kind == "person" else -1


_ALSO = frozenset({"uhtlasi", "ka", "praegu", "samuti", "samal", "veel", "juba", "taas", "parajasti"})
"""Small words between "on" and the office it tells: "A, kes on ühtlasi aseesimees"."""
