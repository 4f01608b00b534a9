"""Offices of several persons: "delegation members A, B and C", "the ministers of two states A and B"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Sentence
from balticgraph.facts.office_phrases import LANDS, Held, Phrase


def shared(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The other members of a list that stands behind one plural office: "delegation members A, B and C"."""
    items = sentence.items
    taken = {h.person for h in held}
    for one in held:
        if one.phrase.office not in {"member", "mp", "vice_president"} or one.person <= one.phrase.last:
            continue
        at = one.person
        while True:
            at = _over_party(items, at + 1)
            if at + 1 >= len(items) or items[at].value not in {",", "and"}:
                break
            at += 1 + (items[at + 1].kind in {"conj", "honorific"})
            if at >= len(items) or items[at].kind != "person" or at in taken:
                break
            yield replace(one, person=at)


def zipped(sentence: Sentence, held: list[Held]) -> list[Held]:
    """Two states before one office and two persons behind it, each to its own.

    "the ministers of Latvia and Estonia A and B".
    """
    items = sentence.items
    found: list[Held] = []
    for one in held:
        first, at = one.phrase.first, one.person
        pair = (
            first >= 2
            and items[first - 1].kind == "conj"
            and items[first - 2].kind == "country"
            and items[first].kind == "country"
        )
        if (
            pair
            and at > one.phrase.last
            and at + 2 < len(items)
            and items[at + 1].kind == "conj"
            and items[at + 2].kind == "person"
        ):
            other = (items[first - 2], *(i for i in one.phrase.parts if i.kind not in LANDS))
            found += [replace(one, phrase=replace(one.phrase, parts=other)), replace(one, person=at + 2)]
        else:
            found.append(one)
    return found


def composing(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The members of a delegation that a sentence says to consist of them, or the one that it says to head it."""
    items = sentence.items
    verb = next((n for n, i in enumerate(items) if i.kind in {"composed", "headed"}), None)
    parts = tuple(i for i in items[: (verb or 0) + 1] if i.kind in _OF_DELEGATION)
    led = verb is not None and items[verb].kind == "headed"
    named = verb is not None and items[verb].value == "of_delegation"
    if verb is None or not (named or any(i.kind == "delegation" for i in parts)):
        return
    if led and not any(i.kind in {"country", "demonym", "parliament"} for i in parts):
        return
    if named:
        parts = (*parts, Item("delegation", "delegation", items[verb].first, items[verb].last))
    taken = {h.person for h in held}
    for at in [n for n in range(verb + 1, len(items)) if items[n].kind == "person"][: 1 if led else None]:
        if led or at not in taken:
            yield Held(sentence, Phrase(verb, verb, "head" if led else "member", parts, held=True), at)


_OF_DELEGATION = frozenset({"delegation", "country", "demonym", "parliament", "body"})


def _over_party(items: tuple[Item, ...], at: int) -> int:
    if at < len(items) and items[at].value == "(":
        while at < len(items) and items[at].value != ")":
            at += 1
        return at + 1
    return at
