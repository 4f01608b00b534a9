"""Bodies, heads and ministers of several states, who meet where one body would only sit."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def bodies_of_several(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether a run of words means bodies of several states, heads of delegations, or a body that meets as one.

    "The Estonian, Latvian and Lithuanian parliaments", "the heads of the delegations", "the Baltic Council of Ministers".
    """
    if not run or any(i.kind in {"person", "committee", "committee_of", "event"} for i in run):
        return False
    lands = {i.value for i in run if i.kind in {"country", "demonym", "parliament"}}
    plain = not any(i.kind == "office" for i in run)
    chambers = [i for i in run if i.kind in {"chamber", "parliament"}]
    houses = bool(chambers) and sentence.text(chambers[-1]).lower().endswith("s") and len(lands) > 1
    delegations = any(i.kind == "delegation" and sentence.text(i).lower().endswith("s") for i in run) and all(
        of_several(sentence, i) for i in run if i.kind == "office"
    )
    last = next((i for i in reversed(run) if i.kind != "mark"), run[-1])
    as_one = last.kind == "body" and last.value in _MEETING and plain
    return (houses and plain) or delegations or as_one


_MEETING = frozenset({"Baltic Council of Ministers", "Nordic Council of Ministers"})
"""Bodies that hold no sessions of their own name: where they meet, the verb tells of the event."""


def heads_of_several(run: tuple[Item, ...]) -> bool:
    """Whether a run of words means heads of government or ministers of several states: "the prime ministers of the Baltic states"."""
    heads = any(
        i.kind == "office" and (i.value in {"prime_minister", "head_of_state"} or "inister" in i.value)
        for i in run
    ) or _presidents_of_states(run)
    lands = {i.value for i in run if i.kind in {"country", "demonym"}}
    return heads and (
        len(lands) > 1
        or bool(lands & {"BALTIC", "NORDIC"})
        or any(i.kind == "body" and i.value in {"Baltic states", "NB8", "Nordic countries"} for i in run)
    )


def _presidents_of_states(run: tuple[Item, ...]) -> bool:
    """Whether presidents of states are named: "the presidents of the Baltic states", no body or house being theirs."""
    houses = any(i.kind in {"chamber", "parliament", "organ", "delegation"} for i in run)
    bodies = any(
        i.kind == "body" and i.value not in {"Baltic states", "NB8", "Nordic countries"} for i in run
    )
    return not (houses or bodies) and any(i.kind == "office" and i.value == "president" for i in run)
