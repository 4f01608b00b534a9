"""Offices to which English tells that somebody was elected: "A was elected Chair of X", "X elected A as its Chair"."""

from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_aside, over_brackets
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.offices.post_parts import HEADS
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly


def by_election(sentence: Sentence, one: Held) -> Held:
    """The office with whom a verb of electing gives it to, where nobody stands beside it.

    The president of an assembly of states enters office later, with the next year.
    """
    items = sentence.items
    if not sentence.has("elect") or not one.phrase.held or _of_assembly(one):
        return one
    at = one.phrase.first - 1
    while at >= 0 and (items[at].kind in {"article", "its", "link"} or sentence.key_at(at) in _TO_POST):
        at -= 1
    if at < 1:
        return one
    if items[at].kind == "elect" and _passive(sentence, at):
        before = at - 1
        if sentence.key_at(before) == "who" and before > 1:
            before -= 1 + (items[before - 1].value == ",")
        before = over_aside(items, before)
        return replace(one, person=before) if items[before].kind == "person" else one
    at = over_brackets(items, at)
    chosen = items[at].kind == "person" and any(i.kind == "elect" for i in items[:at])
    joined = at < one.phrase.first - 1 or items[at - 1].kind == "elect"
    return replace(one, person=at) if chosen and joined else one


_TO_POST = frozenset({"as", "office", "position", "post"})


def _of_assembly(one: Held) -> bool:
    bodies = [i.value for i in one.phrase.parts if i.kind == "body"]
    within = any(i.kind in _WITHIN for i in one.phrase.parts)
    return one.phrase.office in HEADS and not within and any(map(is_assembly, bodies))


_WITHIN = frozenset({"delegation", "committee", "committee_of", "group", "organ"})


def _passive(sentence: Sentence, at: int) -> bool:
    first = at - (sentence.items[at - 1].kind == "former")
    keys = sentence.words.keys[sentence.items[first].first : sentence.items[at].last + 1]
    return not {"been", "is", "was", "were"}.isdisjoint(keys)


def given_by_vote(sentence: Sentence, first: int) -> bool:
    """Whether English tells who was elected to an office before it, so that nobody behind a comma holds it."""
    items, at = sentence.items, first - 1
    while at > 0 and items[at].kind in {"article", "link", "low"} and first - at < _VOTE:
        at -= 1
    return sentence.language == "en" and at > 0 and items[at].kind == "elect"


_VOTE = 4
