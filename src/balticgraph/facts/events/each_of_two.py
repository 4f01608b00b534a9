"""Gatherings of two bodies that one noun names: "the sittings of the Presidium and of the Education Committee"."""

from dataclasses import replace

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.mentions import Sentence


def each_of(sentence: Sentence, one: Gathering) -> tuple[Gathering, ...]:
    """The gatherings that a noun behind its bodies names: two, where it is one of the Presidium and one of a committee."""
    items = sentence.items
    if one.kind != "ba_presidium" or one.number is not None or one.head != one.last:
        return (one,)
    for at in range(one.first + 1, one.head - 1):
        run = items[at + 1 : one.head]
        kinds, before = {i.kind for i in run}, {i.kind for i in items[one.first : at]}
        committee = "committee_of" in kinds or {"topic", "committee"} <= kinds
        if items[at].value == "and" and committee and before <= _OF_PRESIDIUM and "organ" in before:
            matters = frozenset(i.value for i in run if i.kind == "committee_of")
            presidium = replace(one, last=at - 1, head=at - 1, committee=False, matters=frozenset())
            return presidium, replace(
                one, first=at + 1, kind="ba_committee", bodies=(), committee=True, matters=matters
            )
    return (one,)


_OF_PRESIDIUM = frozenset({"organ", "body", "link", "article"})
