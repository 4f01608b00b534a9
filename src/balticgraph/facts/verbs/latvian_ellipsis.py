"""Latvian clauses that leave their verb unsaid behind a dash: "par drošību ziņoja A, par enerģētiku – B"."""

from collections.abc import Mapping, Sequence

from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.mentions import Sentence

_DASHES = frozenset({"-", "–", "—"})
_ROLES = frozenset({"speak", "attend", "give", "open", "say"})
_TURNING = frozenset({"bet", "savukart", "un"})
_LONGEST = 7
_NEXT = frozenset(
    {
        "tad",
        "otrais",
        "otra",
        "tresais",
        "tresa",
        "nakamais",
        "nakama",
        "velak",
        "pedejais",
        "pedeja",
        "beigas",
    }
)
_HIM = frozenset({"vina", "vinas", "ta", "tam", "vinam", "vinai", "tas"})
"""Who comes next in a row: "pirmais runāja A, pēc viņa – B"."""


def each_behind_dash(
    sentence: Sentence, verb: Verb, objects: Sequence[int], begins: Mapping[int, int]
) -> tuple[int, ...]:
    """Those of whom only the matter, the state or the part of the gathering is told: "no Igaunijas – B", "noslēgumā – C"."""
    items = sentence.items
    if sentence.language != "lv" or not objects or not (verb.role in _ROLES or _leads(sentence, verb)):
        return ()
    found: list[int] = []
    for at in objects:
        dash = begins.get(at, at) - 1
        sides = verb.role != "open" or "no" in sentence.words.keys[items[verb.at].last : items[dash].first]
        if (
            dash > verb.at
            and items[dash].value in _DASHES
            and sides
            and _tells_which(sentence, verb.at, dash)
        ):
            found.append(at)
    return tuple(found)


def _leads(sentence: Sentence, verb: Verb) -> bool:
    """Whether what is led is a delegation: "Latvijas delegāciju vadīja A, Igaunijas delegāciju – B"."""
    return verb.role == "chair" and verb.first > 0 and sentence.items[verb.first - 1].kind == "delegation"


def _tells_which(sentence: Sentence, low: int, dash: int) -> bool:
    """Whether what stands before a dash is the beginning of a clause: "par X", "no Y" or a place, behind a comma or "but"."""
    items, keys = sentence.items, sentence.words.keys
    first = dash
    while first > low + 1 and dash - first < _LONGEST and not _parts(sentence, first - 1):
        first -= 1
    if first == dash or not _parts(sentence, first - 1):
        return False
    said = items[first:dash]
    if any(i.kind == "person" or i.kind.endswith(("_past", "_now", "_future")) for i in said):
        return False
    word = sentence.text(said[-1]).lower()
    next_one = keys[said[0].first] in _NEXT or (keys[said[0].first] == "pec" and keys[said[-1].last] in _HIM)
    delegation = said[-1].kind == "delegation" or (len(said) == 1 and said[0].kind == "country")
    return (
        next_one
        or delegation
        or keys[said[0].first] in {"par", "no"}
        or word.endswith(("ā", "ē", "ās", "ēs"))
    )


def _parts(sentence: Sentence, at: int) -> bool:
    """Whether an item parts one clause from another."""
    item = sentence.items[at]
    return item.value in {",", ";"} or sentence.words.keys[item.first] in _TURNING
