"""Where: the places that a sentence names as places, not as parts of a name."""

from balticgraph.facts.events.addresses import with_addresses
from balticgraph.facts.events.bracketed_places import bracketed
from balticgraph.facts.events.bringing import brought
from balticgraph.facts.events.capitals_told import acts, capital
from balticgraph.facts.events.datelines import dateline_end
from balticgraph.facts.events.english_addresses import with_english_addresses
from balticgraph.facts.events.houses import IN_ENGLISH, end_of_house
from balticgraph.facts.events.lands_of_events import goes_to_event
from balticgraph.facts.events.lands_told import land_hosts, town_told_last
from balticgraph.facts.events.latvian_towns import is_latvian_place
from balticgraph.facts.events.lithuanian_asides import only_aside
from balticgraph.facts.events.online import online
from balticgraph.facts.events.other_houses import BY_WHERE, house
from balticgraph.facts.events.streets import bare_city, street, with_streets
from balticgraph.facts.events.towns_told import told_as_town
from balticgraph.facts.events.venues_told import is_city_venue
from balticgraph.facts.verbs.latvian_visits import called_on
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence, asked_once
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.staff import is_post
from balticgraph.facts.words.towns import land_after, land_before, names_body, of_town, unknown_city
from balticgraph.facts.words.visit_words import VISITS

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
        if one and not only_aside(sentence, one):
            found.append(one)
        at = (one.last if one else at) + 1
    found = with_english_addresses(with_addresses(with_streets(found, items), sentence), sentence)
    return tuple(found)


def _spot(sentence: Sentence, at: int) -> Spot | None:
    """The place that begins at an item: each rule is asked where its kind of item stands."""
    item, english = sentence.items[at], sentence.language == "en"
    if item.kind in _CITIES and (town := _city(sentence, at)):
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
_CITIES = frozenset({"city", "city_in", "city_to"})
_LANDS = frozenset({"country", "country_in", "country_into"})
_IN_ENGLISH = _CITIES | _LANDS | IN_ENGLISH | BY_WHERE | {"street", "online", "event"}
"""The kinds with which a place may begin in English: any others are passed over at once."""


def _city(sentence: Sentence, at: int) -> Spot | None:
    items = sentence.items
    if items[at].kind not in _CITIES:
        return None
    if names_body(items, at) or is_post(items, at) or _of_county(sentence, at) or _left_for(sentence, at):
        return None
    if not (items[at].kind == "city_in" or (items[at].kind == "city_to" and _goes(sentence))) and (
        items[at].kind != "city"
        or not (
            _placed(sentence, at)
            or acts(items, at)
            or _goes_to_city(sentence, at)
            or is_city_venue(sentence, at)
            or town_told_last(sentence, at)
            or brought(sentence, at)
            or bare_city(sentence, at)
            or _called_on(sentence, at)
            or told_as_town(sentence, at)
            or is_latvian_place(sentence, at)
        )
    ):
        return None
    noun = items[at + 1] if at + 1 < len(items) and items[at + 1].kind == "venue_noun" else None
    end = end_of_house(sentence, at) if noun and sentence.text(noun)[0].isupper() else at
    if end > at:
        castle = end == at + 1 and sentence.words.keys[items[end].last] == "castle"
        city = None if castle else items[at].value  # the house of the President, as the Saeima is one
        return Spot(at, end, city=city, venue=sentence.text(items[at], items[end]))
    last, country = land_after(items, at)
    if country is None:
        country = land_before(items, at - 2 if of_town(sentence, at) else at)
    return Spot(at, last, city=items[at].value, country=country)


def _goes_to_city(sentence: Sentence, at: int) -> bool:
    """Whether somebody is told to visit a city with its noun: "is on a visit to the city of Kyiv"."""
    first = at - 2
    noun = first > 0 and over_city_word(sentence, first) == at
    way = first - 1 if noun and sentence.items[first - 1].kind in {"article", "link"} else first
    return noun and sentence.items[way - 1].kind in VISITS


def over_city_word(sentence: Sentence, at: int) -> int:
    """The name behind "the city of", else the item itself: "on a visit to the city of Kyiv"."""
    items = sentence.items
    behind = [sentence.words.keys[i.last] for i in items[at : at + 2]]
    named = behind in (["city", "of"], ["capital", "of"], ["town", "of"]) and items[at + 2 : at + 3]
    return at + 2 if sentence.language == "en" and named and items[at + 2].kind == "city" else at


def _of_county(sentence: Sentence, at: int) -> bool:
    """Whether a city only names the county round it: "in Valga County, Estonia"."""
    behind = sentence.items[at + 1 : at + 2]
    county = bool(behind) and sentence.words.keys[behind[0].first] in {"county", "parish", "municipality"}
    return sentence.language == "en" and county


def destination(sentence: Sentence, at: int) -> Spot | None:
    """The city or country that stands at an item, with the country behind the city."""
    items, at = sentence.items, over_city_word(sentence, at)
    if at >= len(items) or items[at].kind not in {"city", "country"}:
        return None
    if items[at].kind == "country":
        return Spot(at, at, country=items[at].value)
    last, country = land_after(items, at)
    return Spot(at, last, city=items[at].value, country=country)


def _goes(sentence: Sentence) -> bool:
    """Whether a sentence tells of a way to a place or a coming together there, so that "to Riga" is where it was."""
    return sentence.has(*_GOING) or any(i.kind == "event" and i.value == "visit" for i in sentence.items)


_GOING = ("visit_past", "visit_now", "visit_future", "meet_past", "meet_now", "held_past", "held_now")


def _beside_gathering(sentence: Sentence, at: int) -> bool:
    """Whether a city stands in a heading: between a comma or bracket and a day, its country or the end.

    "10th session, Kyiv, 14-15 November".
    """
    items = sentence.items
    if (
        at < 2
        or items[at - 1].value not in {",", "(", "-", "|", ":"}
        or not sentence.has("event", "event_in", "month")
    ):
        return False
    before = items[at - 2]
    after = items[at + 1] if at + 1 < len(items) else None
    if after and after.value == "." and at + 2 == len(items):
        after = None
    if after and after.value == "," and at + 2 < len(items):
        after = items[at + 2]
    dated = before.kind in {"num", "month", "event", "body", "weekday", "venue_noun", "parliament", "organ"}
    dated = dated or (sentence.language == "en" and sentence.has("event") and before.kind in _OF_MATTER)
    closes = (
        after is None or after.kind in {"num", "month", "country", "weekday"} or after.value in {")", "("}
    )
    return dated and closes and not any(i.kind == "person" for i in items[max(0, at - 4) : at + 3])


_OF_MATTER = frozenset({"topic", "field", "low", "chamber", "award", "committee", "country"})


def _placed(sentence: Sentence, at: int) -> bool:
    """Whether a city stands as a place: after "in", in a locative, or in a list of such."""
    items = sentence.items
    if _after_day(items, at) or _in_its_land(items, at) or _beside_gathering(sentence, at):
        return True
    step = at - 1
    while (
        step >= 0
        and (
            (
                items[step].kind in {"country", "demonym", "link", "low", "quality"}
                and items[step].value not in _WHICH
            )
            or items[step].value in {",", "capital"}
        )
        and at - step < 6
    ):
        if items[step].kind == "in" or items[step].value == "capital":
            break
        step -= 1
    if step == at - 1 and _in_the(sentence, at):
        return False
    if step >= 0 and items[step].value == "capital":
        return True
    within = (
        step >= 0 and items[step].kind.startswith("held_") and sentence.words.keys[items[step].last] == "in"
    )
    return within or (step >= 0 and items[step].kind == "in")


_WHICH = frozenset({"which", "whom", "where", "whose"})
"""Begin a clause about what stands before: "a talk in which Moscow was seldom far away"."""


def _in_the(sentence: Sentence, at: int) -> bool:
    """Whether a city is the beginning of a name, as its article tells: "in the Warsaw Security Forum"."""
    article = sentence.words.keys[sentence.items[at - 1].last] == "the"
    return sentence.language == "en" and article and not sentence.items[at].value.startswith("The ")


def _after_day(items: tuple[Item, ...], at: int) -> bool:
    """Whether a city stands behind a date, as in headings: "8 November 2001, Riga", "(23-25 May, Tartu)"."""
    step = at - 1
    if step < 0 or items[step].value not in {",", "."}:
        return False
    while step >= 0 and items[step].value in {",", "."}:
        step -= 1
    dated = any(i.kind == "month" for i in items[max(0, step - 8) : step + 1])
    return dated and step >= 0 and items[step].kind in {"day_word", "num", "month", "year_word"}


def _in_its_land(items: tuple[Item, ...], at: int) -> bool:
    """Whether a city has its country in brackets behind it: "Pärnu (Estonia)"."""
    return (
        at + 3 < len(items)
        and items[at + 1].value == "("
        and items[at + 2].kind == "country"
        and items[at + 3].value == ")"
    )


def _left_for(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian city is where somebody goes when all is over: "vakarā izlidos uz Tallinu"."""
    word = sentence.words.keys[sentence.items[at - 1].last] if at else ""
    to = sentence.words.keys[sentence.items[at].first] == "uz" or word == "uz"
    before = sentence.words.keys[sentence.items[at].first - 1] if at else ""
    return sentence.language == "lv" and to and before.startswith(word_stems("lv", "gatherings", "leaving"))


def _called_on(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian verb has a city as that which somebody goes to: "apmeklēja Kijivu", "dosies uz Briseli"."""
    items = sentence.items
    near = range(max(0, at - 1), min(len(items), at + _DATED))
    goes = at > 0 and items[at - 1].kind.startswith("attend_") and sentence.keys_of(items[at - 1])[-1] == "uz"
    return sentence.language == "lv" and (goes or any(called_on(sentence, n) == at for n in near))


_DATED = 9


def _country(sentence: Sentence, at: int) -> Spot | None:
    items = sentence.items
    if items[at].kind not in _LANDS or is_post(items, at):
        return None
    if _is_visited(sentence, at) or land_hosts(sentence, at):
        return Spot(at, at, country=items[at].value)
    into = items[at].kind == "country_into" and (_goes(sentence) or goes_to_event(sentence, at))
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
