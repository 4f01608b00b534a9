"""Where a city stands as a place, not as a part of a name."""

from balticgraph.facts.events.bringing import brought
from balticgraph.facts.events.capitals_told import acts
from balticgraph.facts.events.houses import end_of_house
from balticgraph.facts.events.lands_told import town_told_last
from balticgraph.facts.events.latvian_towns import is_latvian_place
from balticgraph.facts.events.streets import bare_city
from balticgraph.facts.events.towns_told import told_as_town
from balticgraph.facts.events.venues_told import is_city_venue
from balticgraph.facts.verbs.latvian_visits import called_on
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.staff import is_post
from balticgraph.facts.words.towns import land_after, land_before, names_body, of_town
from balticgraph.facts.words.visit_words import VISITS

CITIES = frozenset({"city", "city_in", "city_to"})


def city_told(sentence: Sentence, at: int) -> Spot | None:
    """The city at an item where it stands as a place, with its state where that stands beside it."""
    items = sentence.items
    if items[at].kind not in CITIES:
        return None
    if names_body(items, at) or is_post(items, at) or _of_county(sentence, at) or _left_for(sentence, at):
        return None
    if not (items[at].kind == "city_in" or (items[at].kind == "city_to" and tells_of_way(sentence))) and (
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


def tells_of_way(sentence: Sentence) -> bool:
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
