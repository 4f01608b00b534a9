"""Offices that English tells by "as": "A spoke as Speaker of X and B as Chair of Y", "A opened it in her capacity as Speaker"."""

from balticgraph.facts.offices.holder_subjects import NOBODY, subject_of
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def holder_as(sentence: Sentence, one: Held, at: int) -> int:
    """The person of whom "as" at an item tells an office behind it; a negative number where none is told so.

    "A, in her address as President", "with A as his deputy", "A opened the session as President".
    """
    items, before = sentence.items, at - 1
    if at < 1 or items[at].kind not in {"copula", "low"}:
        return NOBODY
    if _speaks_as(sentence, at):
        return next((n for n in range(before, -1, -1) if items[n].kind == "person"), NOBODY)
    if (holder := _whose_term(sentence, at)) >= 0:
        return holder
    if (acts := _acting(sentence, one, at)) != NOBODY:
        return acts
    if _goes_on(sentence, before):
        return before
    named = items[before].kind == "person"
    return before if named and (_appoints(sentence, one, before) or of_many(one)) else NOBODY


def of_many(one: Held) -> bool:
    """Whether an office is told of several: "Vice-Presidents"."""
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    return head is not None and of_several(one.sentence, head)


def _speaks_as(sentence: Sentence, at: int) -> bool:
    """Whether "as" stands behind an act or speech of somebody: "opened by A as President", "A, in his remarks as President"."""
    items, before = sentence.items, _before_capacity(sentence, at)
    if items[before].kind == "person":
        return before > 0 and (
            items[before - 1].kind == "by"
            or (
                items[before - 1].kind in {"chair_past", "open_past", "speak_past"}
                and items[before - 1].value == "passive"
            )
        )
    before = at - 1
    person = next((n for n in range(before, max(-1, before - _NEAR), -1) if items[n].kind == "person"), -1)
    within = range(max(person + 1, before - _NEAR + 1), at)
    speech = next((n for n in within if _is_speech(sentence, n)), -1)
    own = any(sentence.key_at(n) in {"his", "her", "in"} for n in range(max(0, speech - 3), at))
    told = any(
        items[n].kind.endswith(("_past", "_now")) and items[n].kind != "speech" for n in within if n > speech
    )
    return speech >= 0 and own and person >= 0 and not told


_NEAR = 6


def _is_speech(sentence: Sentence, at: int) -> bool:
    """Whether an item is a noun for a speech or a part somebody has: "in his address to the Summit"."""
    item = sentence.items[at]
    return item.kind == "speech" or bool(set(sentence.keys_of(item)) & _listed("speeches"))


def _before_capacity(sentence: Sentence, at: int) -> int:
    """The item before "as", perhaps before "in his capacity as" or a comma: "A spoke, in the capacity of Chair"."""
    before = at - 1
    if sentence.key_at(at) in _CAPACITIES or sentence.key_at(before) in _CAPACITIES:
        before -= sentence.key_at(before) in _CAPACITIES
        while before > 0 and sentence.key_at(before) in _IN_HIS:
            before -= 1
    return before - (sentence.items[before].value == "," and before > 0)


_CAPACITIES = frozenset({"capacity", "function", "position", "role"})
_IN_HIS = frozenset({"dual", "her", "his", "in", "official", "present", "the", "their"})


def _acting(sentence: Sentence, one: Held, at: int) -> int:
    """The one who acts in an office behind "as": "A spoke in Riga as Speaker", "A took office as Speaker"; `NOBODY` where none does."""
    items = sentence.items
    if items[one.phrase.first - 1].kind == "article":
        return NOBODY  # "A visited the house as the Speaker received guests"
    for verb in range(_before_capacity(sentence, at), max(0, at - _FAR), -1):
        item = items[verb]
        if item.kind in _ANOTHER or item.value in _PARTS_CLAUSE or item.kind.endswith(("_future", "_inf")):
            return NOBODY
        if not _listed("tenure").isdisjoint(sentence.keys_of(item)):
            return NOBODY  # "spoke of her years as Speaker"
        if _takes_office(sentence, verb, at):
            return subject_of(sentence, verb)
        if item.kind.endswith(("_past", "_now")):
            acts = item.kind.startswith(_DOING) and item.value != "passive"
            return subject_of(sentence, verb) if acts else NOBODY
    return NOBODY


_FAR = 16
_DOING = ("attend_", "chair_", "host_", "meet_", "open_", "say_", "speak_", "visit_")
_ANOTHER = frozenset({"person", "pronoun", "office", "that", "elect", "became", "become", "copula"})
_PARTS_CLAUSE = frozenset({";", ":", "“", "”", '"', "("})


def _whose_term(sentence: Sentence, at: int) -> int:
    """The person whose term in an office is told to go on still: "A, whose term as Speaker ends in December"; `NOBODY` where none is."""
    person = at - 3 - (sentence.items[at - 3].value == ",") if at > _TERM else NOBODY
    owned = sentence.key_at(at - 1) in _listed("tenure") and sentence.key_at(at - 2) == "whose"
    goes_on = any(sentence.key_at(n) in _ENDING for n in range(at + 1, min(at + _FAR, len(sentence.items))))
    return person if owned and goes_on and person >= 0 and sentence.items[person].kind == "person" else NOBODY


_TERM = 3
_ENDING = frozenset({"ends", "expires", "lasts", "runs", "will"})


def _takes_office(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether somebody enters upon duties "as" something: "A took office as Speaker"."""
    enters = sentence.key_at(verb) in {"assumed", "assumes", "took", "takes"}
    return enters and sentence.key_at(at - 1) in _listed("duties")


def _goes_on(sentence: Sentence, person: int) -> bool:
    """Whether a person before "as" goes on a row of such: "A spoke as Speaker of X, and B as Chair of Y"."""
    items, at = sentence.items, person - 1
    if (
        items[person].kind != "person"
        or at < 1
        or not (items[at].kind == "conj" or items[at].value in {",", ";"})
    ):
        return False
    while at > 0 and items[at].kind != "person":
        if items[at].kind in {"low", "became"} and sentence.words.keys[items[at].last] == "as":
            return any(i.kind == "office" for i in items[at:person])
        at -= 1
    return False


def _appoints(sentence: Sentence, one: Held, person: int) -> bool:
    """Whether "A as X" gives an office: "with A as his deputy", "elected A as Chair"; not "see A as president"."""
    with_him = person > 0 and sentence.items[person - 1].kind == "with"
    return one.phrase.office == "deputy" or with_him or sentence.has("elect")


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "leading", name)
