"""The state of the officers whom a sentence tells to be of one side: "no Igaunijas puses – ārlietu ministrs A", "on the Estonian side"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states


def of_its_side(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, each that tells no land given that of the side told right behind its holder or else last before it.

    In Estonian the land goes on by itself: "Eesti poolelt välisminister A".
    """
    if sentence.language not in _LANGUAGES:
        return held
    nouns = word_list(sentence.language, "sides", "of_state")
    if sentence.kinds.isdisjoint(_LANDS) or not sentence.says(nouns):
        return held
    items = sentence.items
    sides = {
        at: items[at - 1]
        for at in range(1, len(items))
        if sentence.words.keys[items[at].first] in nouns and _is_land(items[at - 1])
    }
    return [_landed(one, sides) for one in held]


_LANGUAGES = frozenset({"en", "lt", "lv"})
_LANDS = frozenset({"country", "demonym"})
_CODE = 2


def _is_land(item: Item) -> bool:
    return item.kind in _LANDS and len(item.value) == _CODE


def _landed(one: Held, sides: dict[int, Item]) -> Held:
    parts = one.phrase.parts
    houses = [i for i in parts if i.kind == "parliament"]
    common = all(h.value.startswith(_SUPREME) and h.last - h.first < _CODE for h in houses)
    bare = one.phrase.office in _RANKS and len(parts) == 1
    if bare or not common or any(i.kind in _TELLING_LAND for i in parts):
        return one
    behind = [at for at in sides if one.person >= 0 and one.person < at <= one.person + _BEHIND]
    before = [at for at in sides if at < one.phrase.first]
    if not (behind or before):
        return one
    land = sides[behind[0] if behind else before[-1]]
    own = tuple(replace(h, value=f"{_SUPREME} of {states().name_of[land.value]}") for h in houses)
    rest = tuple(i for i in parts if i.kind != "parliament")
    return replace(one, phrase=replace(one.phrase, parts=(*(own or (land,)), *rest)))


_BEHIND = 3
"""How far behind a name its side may be told: "A | no Igaunijas puses"."""
_RANKS = frozenset({"chair", "deputy_chair", "head", "deputy_head", "member"})
"""Ranks that are none of a state by themselves: "A and B, respectively Chairman and Deputy Chairman of the Committee"."""
_SUPREME = "Supreme Council"
"""A house that three states had, which a text about one of them calls so without its state."""
_TELLING_LAND = frozenset(
    {"country", "demonym", "body", "chamber", "organisation", "ministry", "group", "delegation"}
)
