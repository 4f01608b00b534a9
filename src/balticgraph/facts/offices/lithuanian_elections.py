"""Offices to which Lithuanian tells that somebody was elected or appointed, behind the verb: "A išrinktas komiteto pirmininku"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.holder_leads import row_back
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.offices.post_parts import HEADS
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly


def of_elected(sentence: Sentence, one: Held) -> Held:
    """The office with the one before a participle of electing: "A buvo išrinktas delegacijos vadovu".

    The president of an assembly of states enters office later, with the next year.
    """
    items, at = sentence.items, one.phrase.first - 1
    if sentence.language != "lt" or one.person >= 0 or at < 1 or _leads_assembly(one):
        return one
    if items[at].kind != "elect" or not sentence.words.keys[items[at].first].endswith(_PARTICIPLES):
        return one
    before = at - 1
    while before > 0 and sentence.words.keys[items[before].first] in _WAS:
        before -= 1
    before = over_brackets(items, before)
    if before < 0 or items[before].kind != "person":
        return one
    return replace(one, person=before, phrase=replace(one.phrase, held=True))


def others_elected(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The others of a row before a participle of electing: "A ir B išrinkti viceprezidentais"."""
    for one in held if sentence.language == "lt" and sentence.has("elect") else ():
        at = one.phrase.first - 1
        plural = at > 0 and sentence.items[at].kind == "elect"
        plural = plural and sentence.words.keys[sentence.items[at].first].endswith(("ti", "tos"))
        if plural and 0 <= one.person < at:
            yield from (replace(one, person=person) for person in row_back(sentence, one.person))


def _leads_assembly(one: Held) -> bool:
    """Whether an office is to lead an assembly of states, no delegation to it."""
    bodies = [i.value for i in one.phrase.parts if i.kind == "body"]
    sent = any(i.kind == "delegation" for i in one.phrase.parts)
    return one.phrase.office in HEADS and not sent and any(map(is_assembly, bodies))


_PARTICIPLES = ("as", "a", "ti", "tos")
_WAS = frozenset({"buvo", "yra", "vienbalsiai", "taip", "pat"})
