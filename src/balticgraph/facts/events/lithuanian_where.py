"""Gatherings of a Lithuanian clause with "kur" or "čia", which are in the place told before it: "vyksta į Rygą, kur dalyvaus sesijoje"."""

from collections.abc import Iterable

from balticgraph.facts.events.dating import is_background, reported, set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.events.tenses import is_ahead_at
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.spot import Spot

_NEAR = 2


def place_behind_where(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the gatherings behind "kur" the place right before it, where they have none of their own."""
    named = diary.named.get(sentence.index, [])
    if sentence.language != "lt" or not named:
        return
    _place_before_colon(page, named, sentence)
    _held_together(named, sentence)
    _land_of_way(page, named, sentence)
    if sentence.says(word_list("lt", "gatherings", "there")):
        _place_there(page, diary, named, sentence)
    if not sentence.says(word_list("lt", "gatherings", "where")):
        return
    items, keys, where = sentence.items, sentence.words.keys, word_list("lt", "gatherings", "where")
    at = next((n for n in range(1, len(items)) if keys[items[n].first] in where), 0)
    if not at or items[at - 1].value != ",":
        return
    spot = next((s for s in _places(sentence) if 0 < at - s.last <= _NEAR), None)
    for one, occasion in named if spot else ():
        if spot and one.first > at and not _placed(occasion):
            set_place(page, sentence, occasion, spot)


def _place_there(
    page: Page, diary: Diary, named: list[tuple[Gathering, Occasion]], sentence: Sentence
) -> None:
    """Give the gatherings behind "čia" or "ten" the only place told before it, in their sentence or the one before.

    With the place of the sentence before goes its only day, where theirs tells none.
    """
    there, keys = word_list("lt", "gatherings", "there"), sentence.words.keys
    at = next(n for n, i in enumerate(sentence.items) if keys[i.first] in there)
    if place := _only([s for s in _places(sentence) if s.last < at]):
        for one, occasion in named:
            if one.head > at and not _placed(occasion):
                set_place(page, sentence, occasion, place)
        return
    heads = at < _FIRST
    before = next(iter(page.before(sentence, 1)), None) if heads else None
    if before is None or any(s.city for s in spots(sentence)):
        return
    place = _only(_places(before))
    days = [d for d in told(before) if not (is_background(before, d) or reported(before, d))]
    day = days[0] if len(days) == 1 and not told(sentence) else None
    for _, occasion in named if place else ():
        in_town = bool(place and place.city and not occasion.city and not occasion.country)
        if place and (not _placed(occasion) or in_town):
            set_place(page, before, occasion, place)
            if day and not occasion.start:
                set_days(page, diary, before, occasion, day, ahead=is_ahead_at(before, day))


_FIRST = 3


def _land_of_way(page: Page, named: list[tuple[Gathering, Occasion]], sentence: Sentence) -> None:
    """Give a gathering in the town that heads its sentence the state that the one before goes to: "išvyksta į Latviją. Daugpilyje"."""
    before = next(iter(page.before(sentence, 1)), None) if sentence.items[0].kind == "city_in" else None
    if before is None or before.passage != sentence.passage:
        return
    lands = [spot for spot in _places(before) if spot.country and not spot.city and not spot.venue]
    aim = [s for s in lands if before.words.keys[before.items[s.first].first - 1] == "i"]
    town = sentence.items[0].value
    for _, occasion in named if len(lands) == 1 and aim and not before.has("city_in") else ():
        if occasion.city == town and not occasion.country:
            set_place(page, before, occasion, aim[0])


def _held_together(named: list[tuple[Gathering, Occasion]], sentence: Sentence) -> None:
    """Give a gathering that is held together with the one before it the days and place of that: "o kartu su ja – ir Baltijos Taryba"."""
    keys = sentence.words.keys
    at = next((n for n, i in enumerate(sentence.items) if keys[i.first : i.first + 3] in _TOGETHER), -1)
    if at < 0:
        return
    before = [occasion for one, occasion in named if one.head < at]
    for one, occasion in named if before else ():
        bare = not (occasion.start or occasion.told)
        if one.head > at and bare:
            model = before[-1]
            for field in ("start", "end", "city", "country", "venue"):
                setattr(occasion, field, getattr(model, field))
            occasion.shown |= {k: v for k, v in model.shown.items() if k != "number"}
            occasion.later = occasion.later or model.later


_TOGETHER = frozenset(
    {("kartu", "su", "ja"), ("kartu", "su", "juo"), ("drauge", "su", "ja"), ("drauge", "su", "juo")}
)


def _placed(occasion: Occasion) -> bool:
    return bool(occasion.city or occasion.venue or occasion.country)


def _places(sentence: Sentence) -> list[Spot]:
    """The towns, states and houses that a sentence tells somebody to be in or to go to."""
    items = sentence.items
    found = list(spots(sentence))
    for at in range(1, len(items)):
        to = sentence.words.keys[items[at - 1].last] == "i" and items[at].kind in {"city", "country"}
        if to and not any(spot.first <= at <= spot.last for spot in found):
            town = items[at].kind == "city"
            found.append(
                Spot(at, at, city=items[at].value) if town else Spot(at, at, country=items[at].value)
            )
    return found


def _only(places: Iterable[Spot]) -> Spot | None:
    """The place of a sentence that tells one town or, no town being told, one house or state."""
    for kind in ("city", "venue", "country"):
        named = [spot for spot in places if getattr(spot, kind)]
        if named:
            return named[0] if len({getattr(spot, kind) for spot in named}) == 1 else None
    return None


def _place_before_colon(page: Page, named: list[tuple[Gathering, Occasion]], sentence: Sentence) -> None:
    """Give a gathering the city and day with which its line begins: "Ryga, 2001-05-31: bendras prezidiumų posėdis"."""
    items = sentence.items
    colon = next((n for n, i in enumerate(items[:_HEAD]) if i.value == ":"), -1)
    if items[0].kind != "city" or colon < _NEAR or any(i.kind not in _OF_DAY for i in items[1:colon]):
        return
    for one, occasion in named:
        if one.first > colon and not _placed(occasion):
            set_place(page, sentence, occasion, Spot(0, 0, city=items[0].value))


_HEAD = 12
_OF_DAY = frozenset({"mark", "num", "month", "year_word", "day_word", "ordinal_ending", "year", "low"})
