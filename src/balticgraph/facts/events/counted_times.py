"""English gatherings of an assembly that are counted by how often it met: "the Assembly met for the 42nd time"."""

from dataclasses import replace

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.ordinals import number_before
from balticgraph.facts.words.states import is_assembly

_FEW = 12
"""What is met for no more than so many times may be anything: "met for the third time this year"."""
_KINDS = {
    "Baltic Assembly": "ba_session",
    "Baltic Council": "baltic_council",
    "Baltic Sea Parliamentary Conference": "conference",
}


def counted(sentence: Sentence, one: Gathering) -> Gathering:
    """A gathering that a verb of meeting tells, with the number that "for the 42nd time" gives it; another as it is."""
    if sentence.language != "en" or one.number is not None or not sentence.says(_TIME):
        return one
    items, keys = sentence.items, sentence.words.keys
    body = one.bodies[0] if len(one.bodies) == 1 else ""
    if one.first != one.last or not (body in _KINDS or is_assembly(body)):
        return one
    at = next((n for n, i in enumerate(items) if keys[i.last] in _TIME and n > one.head), 0)
    value, first = number_before(sentence, at - 1, one.head + 1) if at else (None, 0)
    if value is None or value <= _FEW or keys[items[first - 1].first] != "for":
        return one
    kind = _KINDS.get(body, "other")
    sort = "conference" if kind == "conference" else "session"
    return replace(one, kind=kind, sort=sort, number=value, number_items=(first, at - 1))


_TIME = frozenset({"time"})
