"""Visits: which state one is to, and whether another one is meant."""

from collections.abc import Sequence

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.latvian_visits import visited_by_group
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.verbs.latvian_visits import called_on
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.words.gathering_words import run_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_NEAR = 3


def visited_state(sentence: Sentence) -> Item | None:
    """The state that a verb of visiting has right behind it: "on her first visit A will visit Estonia"."""
    items = sentence.items
    for verb in verbs_of(sentence):
        behind = items[verb.at + 1 : verb.at + 2]
        if verb.role == "visit" and behind and is_state_aimed_at(sentence, behind[0]):
            return behind[0]
        if verb.role == "visit" and (land := called_on(sentence, verb.at)) >= 0:
            return items[land] if items[land].kind == "country" else None
    return None


def is_state_aimed_at(sentence: Sentence, item: Item) -> bool:
    """Whether a state is what a verb has as its aim: "aplankė Latviją", not "lankosi Suomijos Prezidentas"."""
    genitive = _GENITIVE.get(sentence.language)
    owns = genitive is not None and sentence.text(item).lower().endswith(genitive)
    if sentence.language == "et":
        owns = (
            not sentence.text(item).lower().endswith(("t", "d"))
        )  # "külastab Lätit", not "on külas Läti suursaadik"
    return item.kind == "country" and len(item.value) == _CODE and not owns


_GENITIVE = {"lt": ("os", "ų", "o", "aus"), "lv": ("as", "es")}


_CODE = 2


def visited_by(sentence: Sentence) -> list[Gathering]:
    """The visit of a body or of several officers that a verb tells of: "the delegation of the Benelux Parliament visited Riga"."""
    if sentence.language == "lv":
        return visited_by_group(sentence)
    if sentence.language != "en" or sentence.kinds.isdisjoint(_VISITING):
        return []
    items = sentence.items
    at = next(n for n, i in enumerate(items) if i.kind in _VISITING)
    if (land := _land_visited(items, at)) >= 0:
        return [Gathering(sentence.index, land, at, at, "visit", "visit", ())]
    if not (_to_land(items, at) or _is_there(sentence, at)):
        return []
    run = run_before(items, _verb_start(sentence, at))
    many = any(i.kind in _SEVERAL for i in run) or any(
        i.kind == "office" and of_several(sentence, i) for i in run
    )
    if not many or any(i.kind == "person" for i in items):
        return []
    return [Gathering(sentence.index, at, at, at, "visit", "visit", ())]


def _land_visited(items: tuple[Item, ...], at: int) -> int:
    """The state or city that is the subject of a passive verb of visiting, -1 where there is none: "Kyiv was visited by A"."""
    step = at - 1
    while step > 0 and items[step].kind in {"copula", "future", "low", "day", "weekday"}:
        step -= 1
    passive = step < at - 1 and any(i.kind == "by" for i in items[at + 1 :])
    alone = step == 0 or (step > 0 and items[step - 1].kind in {"article", "mark"})
    return step if passive and alone and items[step].kind in {"city", "country"} else -1


_VISITING = frozenset({"visit_past", "visit_now", "visit_future"})
_SEVERAL = frozenset({"committee", "committee_of", "delegation", "organ", "group"})


def _verb_start(sentence: Sentence, at: int) -> int:
    """Where a verb begins with its auxiliaries, places and days: "will today visit", "was in Kyiv on a visit"."""
    items = sentence.items
    while at and (
        items[at - 1].kind in _OF_VERB
        or sentence.words.keys[items[at - 1].last] in _HAVING
        or (items[at - 1].value == "," and "city" in [i.kind for i in items[max(0, at - 4) : at]])
    ):
        at -= 1
    return at


_OF_VERB = frozenset({"future", "copula", "day", "weekday", "in", "city", "country", "attend_past"})
_HAVING = frozenset({"had", "has", "have", "stayed", "stays", "on"})


def _is_there(sentence: Sentence, at: int) -> bool:
    """Whether those on a visit are told to be in a city or state: "was in Kyiv on a working visit"."""
    near = [i.kind for i in sentence.items[max(0, at - _PLACED) : at]]
    on = sentence.words.keys[sentence.items[at].first] == "on"
    return on and "in" in near and ("city" in near or "country" in near)


_PLACED = 7


def _to_land(items: tuple[Item, ...], at: int) -> bool:
    """Whether a verb of visiting has the state or city right behind it that is visited."""
    to = {"range", "to"}
    behind = [
        i for i in items[at + 1 : at + 5] if i.kind not in {"article", "in", "state"} and i.value not in to
    ]
    return bool(behind) and behind[0].kind in {"country", "city"}


def meant_to(sentence: Sentence, at: int) -> bool:
    """Whether a meeting is what somebody went for: "travelled to Kyiv to meet with the President", no event beside the visit."""
    items = sentence.items
    aim = items[at].kind == "meet_future" and sentence.words.keys[items[at].first] == "to"
    return sentence.language == "en" and aim and any(i.kind in _GONE for i in items[:at])


_GONE = frozenset({"visit_past", "visit_now"})


def to_another_state(sentence: Sentence, one: Gathering, visits: Sequence[Occasion]) -> bool:
    """Whether a visit is to a state that none of those told before is to, each of them being to one, or is paid in return."""
    if one.kind != "visit":
        return False
    if sentence.words.keys[sentence.items[one.head].first].startswith(_IN_RETURN):
        return not any(is_in_return(visit) for visit in visits)
    if not all(visit.country for visit in visits):
        return False
    behind = sentence.items[one.last + 1 : one.last + 1 + _NEAR]
    lands = [i.value for i in behind if i.kind in {"country_in", "country_into"}]
    return len(lands) == 1 and all(visit.country != lands[0] for visit in visits)


def is_in_return(visit: Occasion) -> bool:
    """Whether the first word for a visit was that it is paid in return."""
    sentence, head = visit.seen[0]
    return sentence.words.keys[head.first].startswith(_IN_RETURN)


_IN_RETURN = ("return", "vastuvisii")
