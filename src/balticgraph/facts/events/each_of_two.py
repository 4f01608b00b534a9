"""Gatherings of two bodies that one noun names: "the sittings of the Presidium and of the Education Committee".

Or two numbered ones: "the 40th Baltic Assembly and 27th Baltic Council session".
"""

from dataclasses import replace

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.gathering_words import matters_of
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.ordinals import number_before


def each_of(sentence: Sentence, one: Gathering) -> tuple[Gathering, ...]:
    """The gatherings that a noun behind its bodies names: two, where it is one of the Presidium and one of a committee.

    Or one of the assembly and one of the council.
    """
    items = sentence.items
    if one.kind == "baltic_council" and (session := _session_beside(sentence, one)):
        return session, one
    if (one.kind in _NUMBERED or one.sort == "session") and (others := _numbered_before(sentence, one)):
        return *others, one
    if one.kind != "ba_presidium" or one.number is not None or one.head != one.last:
        return (one,)
    for at in range(one.first + 1, one.head - 1):
        run = items[at + 1 : one.head]
        kinds, before = {i.kind for i in run}, {i.kind for i in items[one.first : at]}
        committee = "committee_of" in kinds or {"topic", "committee"} <= kinds
        if items[at].value == "and" and committee and before <= _OF_PRESIDIUM and "organ" in before:
            matters = matters_of(run)
            presidium = replace(one, last=at - 1, head=at - 1, committee=False, matters=frozenset())
            return presidium, replace(
                one, first=at + 1, kind="ba_committee", bodies=(), committee=True, matters=matters
            )
    return (one,)


_OF_PRESIDIUM = frozenset({"organ", "body", "link", "article"})


_NUMBERED = frozenset({"ba_session", "baltic_council"})


def _numbered_before(sentence: Sentence, one: Gathering) -> tuple[Gathering, ...]:
    """Those of the same kind whose numbers stand before that of the noun: "Baltijas Asamblejas 40., 41. un 42. sesija"."""
    items, found, last = sentence.items, list[Gathering](), one
    while last.number_items and last.number is not None and (at := last.number_items[0] - 1) > 0:
        joined = items[at].kind == "conj" or items[at].value == ","
        number, first = number_before(sentence, at - 1, 0) if joined else (None, at)
        if number is None or number >= last.number:
            break
        last = replace(
            one, first=first, last=at - 1, head=at - 1, number=number, number_items=(first, at - 1)
        )
        found.insert(0, last)
    return tuple(found)


def _session_beside(sentence: Sentence, one: Gathering) -> Gathering | None:
    """The session of the Baltic Assembly that is numbered before the council's: "40. Baltijas Asamblejas un 27. Padomes sesija"."""
    items, at = sentence.items, one.first - 2
    if one.number is None or at < 0 or items[at + 1].kind != "conj":
        return None
    if items[at].kind == "body":
        number, first = number_before(sentence, at - 1, 0)
        body, span = at, (first, at - 1)
    else:
        number, start = number_before(sentence, at, 0)
        body, first, span = start - 1, start - 1, (start, at)
    if number is None or body < 0 or items[body].value != "Baltic Assembly":
        return None
    bodies = ("Baltic Assembly",)
    return Gathering(sentence.index, first, at, at, "session", "ba_session", bodies, number, span)
