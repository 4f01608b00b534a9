"""Where: the places that a sentence names as places, not as parts of a name."""

from balticgraph.facts.events.addresses import with_addresses
from balticgraph.facts.events.bracketed_places import bracketed
from balticgraph.facts.events.capitals_told import capital
from balticgraph.facts.events.cities_told import CITIES, city_told, over_city_word, tells_of_way
from balticgraph.facts.events.datelines import dateline_end
from balticgraph.facts.events.english_addresses import with_english_addresses
from balticgraph.facts.events.houses import IN_ENGLISH
from balticgraph.facts.events.lands_of_events import goes_to_event
from balticgraph.facts.events.lands_told import land_hosts
from balticgraph.facts.events.lithuanian_asides import only_aside
from balticgraph.facts.events.online import online
from balticgraph.facts.events.other_houses import BY_WHERE, house
from balticgraph.facts.events.put_off import is_left
from balticgraph.facts.events.streets import street, with_streets
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence, asked_once
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.staff import is_post
from balticgraph.facts.words.towns import land_after, unknown_city

_NOWHERE = frozenset({"link", "article", "conj", "num", "mark", "month", "weekday", "by", "in", "future"})
"""Kinds of items that are no place, nor begin one."""


@asked_once
def spots(sentence: Sentence) -> tuple[Spot, ...]:
    """The places of a sentence, in order."""
    found: list[Spot] = []
    items = sentence.items
    english = sentence.language == "en"
    at = dateline_end(items) + 1
    while at < len(items):
        kind = items[at].kind
        if kind in _NOWHERE or (english and kind not in _IN_ENGLISH and items[at].value != "capital"):
            at += 1
            continue
        one = _spot(sentence, at)
        if one and not only_aside(sentence, one) and not is_left(sentence, one.first):
            found.append(one)
        at = (one.last if one else at) + 1
    found = with_english_addresses(with_addresses(with_streets(found, items), sentence), sentence)
    return tuple(found)


def _spot(sentence: Sentence, at: int) -> Spot | None:
    """The place that begins at an item: each rule is asked where its kind of item stands."""
    item, english = sentence.items[at], sentence.language == "en"
    if item.kind in CITIES and (town := city_told(sentence, at)):
        return town
    if item.kind == "street" and (told := street(sentence, at)):
        return told
    if item.value == "capital" and (town := capital(sentence, at)):
        return town
    if item.kind in _LANDS and (land := _country(sentence, at)):
        return land
    if told := house(sentence, at):
        return told
    if (not english or item.kind in _UNKNOWN) and (town := unknown_city(sentence, at)):
        return town
    if item.kind in _REMOTE and (told := online(sentence, at)):
        return told
    return None if english else bracketed(sentence, at)


_UNKNOWN = frozenset({"cap", "unknown"})
_REMOTE = frozenset({"online", "event", "event_in"})
_LANDS = frozenset({"country", "country_in", "country_into"})
_IN_ENGLISH = CITIES | _LANDS | IN_ENGLISH | BY_WHERE | {"street", "online", "event"}
"""The kinds with which a place may begin in English: any others are passed over at once."""


def destination(sentence: Sentence, at: int) -> Spot | None:
    """The city or country that stands at an item, with the country behind the city."""
    items, at = sentence.items, over_city_word(sentence, at)
    if at >= len(items) or items[at].kind not in {"city", "country"}:
        return None
    if items[at].kind == "country":
        return Spot(at, at, country=items[at].value)
    last, country = land_after(items, at)
    return Spot(at, last, city=items[at].value, country=country)


def _country(sentence: Sentence, at: int) -> Spot | None:
    """The state at an item where it stands as a place, not as a part of a name."""
    items = sentence.items
    if items[at].kind not in _LANDS or is_post(items, at):
        return None
    if _is_visited(sentence, at) or land_hosts(sentence, at):
        return Spot(at, at, country=items[at].value)
    into = items[at].kind == "country_into" and (tells_of_way(sentence) or goes_to_event(sentence, at))
    if not (items[at].kind == "country_in" or into) and (
        items[at].kind != "country" or not at or items[at - 1].kind != "in"
    ):
        return None
    house = items[at + 1 : at + 2]
    if (sentence.language == "en" and house and house[0].kind == "venue_noun") or _matter_there(sentence, at):
        return None  # "in the Estonia Concert Hall"
    return Spot(at, at, city=_city_of_state(sentence, at), country=items[at].value)


def _city_of_state(sentence: Sentence, at: int) -> str | None:
    """The city whose name its state has too, in English: "met in Luxembourg for its summer session"."""
    name = sentence.text(sentence.items[at])
    return name if sentence.language == "en" and name in _OF_ONE_NAME else None


_OF_ONE_NAME = frozenset({"Luxembourg", "Monaco", "San Marino", "Singapore"})


def _is_visited(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian participle tells that somebody is a guest in a state: "kohtus Eestit külastava A-ga"."""
    items = sentence.items
    behind = sentence.words.keys[items[at + 1].first] if at + 1 < len(items) else ""
    state = sentence.language == "et" and items[at].kind == "country"
    return (
        state and behind.startswith(word_stems("et", "gatherings", "visiting")) and not behind.endswith("vad")
    )


def _matter_there(sentence: Sentence, at: int) -> bool:
    """Whether a state only tells where a matter is that is talked about: "pārrunāja situāciju Baltkrievijā".

    In Lithuanian "aptarė situaciją Ukrainoje".
    """
    before = sentence.words.keys[sentence.items[at - 1].last] if at else ""
    stems = _MATTERS.get(sentence.language)
    return stems is not None and before.startswith(word_stems(sentence.language, *stems))


_MATTERS = {"lv": ("gatherings", "matters"), "lt": ("ways", "matters")}
