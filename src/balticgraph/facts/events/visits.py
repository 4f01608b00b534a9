"""Visits: which state one is to, and whether another one is meant."""

from collections.abc import Sequence

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_NEAR = 3


def visited_state(sentence: Sentence) -> Item | None:
    """The state that a verb of visiting has right behind it: "on her first visit A will visit Estonia"."""
    items = sentence.items
    for verb in verbs_of(sentence):
        behind = items[verb.at + 1 : verb.at + 2]
        if verb.role == "visit" and behind and behind[0].kind == "country" and len(behind[0].value) == _CODE:
            return behind[0]
    return None


_CODE = 2


def to_another_state(sentence: Sentence, one: Gathering, visits: Sequence[Occasion]) -> bool:
    """Whether a visit is to a state that none of those told before is to, each of them being to one."""
    if one.kind != "visit" or not all(visit.country for visit in visits):
        return False
    behind = sentence.items[one.last + 1 : one.last + 1 + _NEAR]
    lands = [i.value for i in behind if i.kind in {"country_in", "country_into"}]
    return len(lands) == 1 and all(visit.country != lands[0] for visit in visits)
