"""When and where: the days and places of a sentence, given to the occasions that they are said of."""

from collections.abc import Sequence
from itertools import pairwise

from balticgraph.facts.events.accounts import only_reported_on
from balticgraph.facts.events.asides import aside, beyond_where, invited_to, is_denied, over_beside
from balticgraph.facts.events.beside_relatives import of_beside, of_frames
from balticgraph.facts.events.dating import is_background, reported, set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.days_apart import set_day_apart, set_days_apart
from balticgraph.facts.events.days_of_page import of_page
from balticgraph.facts.events.departures import of_departure
from balticgraph.facts.events.destinations import destinations
from balticgraph.facts.events.earlier_years import of_its_year
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gathering_bounds import of_members
from balticgraph.facts.events.lands_of_events import of_another, stays_at
from balticgraph.facts.events.lands_told import land_of_event
from balticgraph.facts.events.latvian_there import held_there
from balticgraph.facts.events.matters_between import behind_matter
from balticgraph.facts.events.nearest import (
    before_joint,
    before_stays,
    but_for_guests,
    but_for_relatives,
    but_for_stays,
    follows,
    held_where,
    nearest,
    of_bracket,
    only_when,
    reach,
)
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.of_other_things import of_other_thing, where_adopted
from balticgraph.facts.events.of_untold import of_untold
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.places_aside import of_a_year_ago, spoken_of, where_said
from balticgraph.facts.events.same_places import same_place
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.events.shared_days import share
from balticgraph.facts.events.stays import land_of, of_guest, of_whole_stay
from balticgraph.facts.events.tenses import is_ahead_at
from balticgraph.facts.events.timeless import goes_on
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.gathering_words import OF_TWO_WORDS
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.quotes import quoted
from balticgraph.facts.words.spot import Spot


def details(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the days and places of a sentence to the occasions that it names."""
    taken = of_beside(page, diary, sentence)
    groups = groups_of(sentence, diary.named.get(sentence.index, []))
    if not groups:
        return
    low = over_beside(sentence)
    within = quoted(sentence)
    spoken = [group for group in groups if group[0] in within]
    for day in sorted(told(sentence), key=lambda day: (not follows(groups, day), reach(groups, day))):
        if (
            day.first >= low
            and day.first not in taken
            and not (
                is_background(sentence, day)
                or is_denied(sentence, day.first)
                or (reported(sentence, day) and groups[0][0] != day.last + 1)
                or aside(sentence, groups, day.first)
                or where_said(sentence, groups, day.first)
                or of_page(diary, sentence, day)
                or (day.first in within and not spoken)  # "It starts tomorrow," A said at the session
                or _of_begun(sentence, groups[0][2][0], day)
                or of_other_thing(sentence, groups, day.first)
                or of_departure(sentence, groups, day.first)
            )
        ):
            if (day.shift or 0) > 0:
                groups[0][2][0].later = True
            near = spoken if day.first in within else groups
            near = but_for_guests(sentence, but_for_relatives(sentence, near, day.first), day.first)
            near = beyond_where(sentence, near, day.first)
            near = before_joint(sentence, but_for_stays(sentence, near, day.first), day.last, day.first)
            near = of_bracket(sentence, near, day.first)
            for occasion in _framing(sentence, near, day.first) or nearest(near, day.first, day.last):
                set_days(page, diary, sentence, occasion, day, ahead=is_ahead_at(sentence, day))
    set_days_apart(page, diary, sentence, groups[0][2])
    same_place(page, diary, sentence, groups[0][2])
    held_there(page, sentence, groups[0][2])
    destinations(page, diary, sentence)
    behind_houses = {spot.last + 1 for spot in spots(sentence) if spot.venue}  # "at the Seimas in Lithuania"
    for spot in spots(sentence):
        if (
            spot.first < low
            or (spot.city and _of_each_its_own(sentence, groups))
            or spot.first in taken
            or (spot.first in within and not spoken)
            or of_a_year_ago(sentence, spot)
            or spoken_of(sentence, groups, spot)
            or where_said(sentence, groups, spot.first)
            or is_denied(sentence, spot.first)
            or _seen_by_members(sentence, groups, spot.first)
            or of_untold(sentence, groups, spot.first)
            or of_other_thing(sentence, groups, spot.first)
            or where_adopted(sentence, spot.first, spot.last)
        ):
            continue
        if aside(sentence, groups, spot.first) or (groups[-1][0] < spot.first and of_another(sentence, spot)):
            continue
        land_only = spot.country and not spot.city and not spot.venue and spot.first - 1 not in behind_houses
        if _of_plan(sentence, groups, spot.first):
            continue
        near = spoken if spot.first in within else groups
        near = but_for_stays(sentence, but_for_relatives(sentence, near, spot.first), spot.first)
        near = before_stays(sentence, near, spot)
        near = of_bracket(sentence, before_joint(sentence, near, spot.last, spot.first), spot.first)
        of_place = (
            _joint(sentence, near, spot)
            or _framing(sentence, near, spot.first)
            or nearest(near, spot.first, spot.last)
        )
        many = (*of_place, *held_where(sentence, groups, spot))
        for occasion in of_its_year(diary, sentence, spot, many):
            if not land_only or occasion.kind == "visit" or _of_event(sentence, near, spot):
                set_place(page, sentence, occasion, spot)
    share(page, diary, sentence, groups)


def _of_each_its_own(sentence: Sentence, groups: list[tuple[int, int, list[Occasion]]]) -> bool:
    """Whether several towns are told of several numbered ones of a kind: which is whose is not told, "5. un 6. sesija Rīgā un Viļņā"."""
    joined = any(
        len({one.number for one in many if one.number}) > 1 and len({one.kind for one in many}) == 1
        for _, _, many in groups
    )
    return joined and len({item.value for item in sentence.items if item.kind in {"city", "city_in"}}) > 1


def _seen_by_members(sentence: Sentence, groups: list[tuple[int, int, list[Occasion]]], first: int) -> bool:
    """Whether a place is where those at a gathering go to see something: "dalībnieki apmeklēs bāzi Ādažos", "dalyviai vyks į Klaipėdą"."""
    calls = _CALLING.get(sentence.language)
    called = calls is not None and any(
        sentence.words.keys[i.first].startswith(calls) for i in sentence.items[groups[0][1] : first]
    )
    own = sentence.language == "lt" and sentence.key_at(groups[0][1] + 1) == "dalyviai"
    return called and (own or of_members(sentence, groups[0][1]))


_CALLING = {"lt": ("lankys", "keliau", "vyks", "vyko", "nuvyk"), "lv": ("apmekl",)}


def _of_begun(sentence: Sentence, one: Occasion, day: ToldDay) -> bool:
    """Whether a day to come is one on which what has begun goes on or ends: "the session will end tomorrow"."""
    return (day.shift or 0) > 0 and one.past and goes_on(sentence)


def _of_plan(sentence: Sentence, groups: list[tuple[int, int, list[Occasion]]], first: int) -> bool:
    """Whether a place belongs to what was planned at a gathering: "during the meeting he said that X will ..."."""
    before = [g for g in groups if g[1] < first]
    if not before or not sentence.has("say_past", "speak_past"):
        return False
    low, end, _ = before[-1]
    items = sentence.items
    inside = any(i.kind in {"during", "in"} for i in items[max(0, low - 2) : low])
    return inside and any(i.kind == "future" for i in items[end + 1 : first])


def _joint(sentence: Sentence, groups: list[tuple[int, int, list[Occasion]]], spot: Spot) -> list[Occasion]:
    """The occasions of which one is in the course of the other, for a place said between them."""
    for (_, end, one), (start, _, other) in pairwise(groups):
        if end < spot.first < start and any(
            i.value == "during" for i in sentence.items[spot.last + 1 : start]
        ):
            return [*one, *other]
    return []


def _framing(sentence: Sentence, groups: list[tuple[int, int, list[Occasion]]], first: int) -> list[Occasion]:
    """Two occasions of which one took place during the other, for a day or place behind both."""
    if len(groups) < 2 or groups[-1][1] > first:
        return []
    (_, end, inner), (start, _, frame) = groups[-2:]
    between = sentence.items[end + 1 : start]
    held = any(i.kind.startswith("held_") for i in between)
    return [*inner, *frame] if held and between[-1].value == "during" else []


def _of_event(sentence: Sentence, groups: list[tuple[int, int, list[Occasion]]], spot: Spot) -> bool:
    """Whether a country follows an event with nothing between but its being held: "is held in Estonia"."""
    if land_of_event(sentence, groups, spot) or (
        sentence.language == "et" and stays_at(sentence, groups, spot)
    ):
        return True
    ends = [end for _, end, _ in groups if end < spot.first]
    between = behind_matter(sentence, sentence.items[ends[-1] + 1 : spot.first] if ends else ())
    plain = {"in", "link", "article", "quality", "mark", "online", "weekday", "num", "month"}
    plain |= {"copula", "future"} if sentence.language == "en" else set()
    return bool(ends) and all(i.kind in plain or i.kind.startswith("held_") for i in between)


def groups_of(
    sentence: Sentence, named: list[tuple[Gathering, Occasion]]
) -> list[tuple[int, int, list[Occasion]]]:
    """The occasions of a sentence, those joined by "and" together.

    One inside another's phrase ("a meeting of the session") is left out.
    """
    groups: list[tuple[int, int, list[Occasion]]] = []
    for one, occasion in named:
        if only_when(sentence, one, alone=len(named) == 1) or (
            len(named) > 1 and (within(sentence, one) or of_members(sentence, one.last))
        ):
            continue
        if one.number is not None and only_reported_on(sentence, one):
            continue
        between = sentence.items[groups[-1][1] + 1 : one.first] if groups else ()
        if groups and between and all(i.kind in {"link", "range", "during"} for i in between):
            continue
        also_in = (
            sentence.language == "en" and [i.kind for i in between] in _ALSO_IN
        )  # "in the session and in the council"
        if groups and between and (also_in or all(i.kind in _JOINING or i.value == "," for i in between)):
            groups[-1] = (groups[-1][0], one.last, [*groups[-1][2], occasion])
        else:
            groups.append((one.first, one.last, [occasion]))
    return groups


_JOINING = frozenset({"conj", "link", "article"})
_ALSO_IN = (["conj", "in"], ["conj", "in", "article"])


def within(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is the frame of another one, by a word behind it: "sesijas ietvaros"."""
    head = sentence.items[one.head]
    if sentence.language == "lt" and head.kind == "event_in" and head.last > head.first:
        return sentence.words.keys[head.last] == "metu"
    if sentence.language == "lv" and head.kind == "event_in" and head.last > head.first:
        return sentence.words.keys[head.last] in word_list("lv", "gatherings", "courses")
    if head.kind == "event_in" and head.last > head.first and one.sort not in OF_TWO_WORDS:
        return True
    return one.last + 1 < len(sentence.items) and sentence.items[one.last + 1].kind == "within"


def place(
    diary: Diary,
    page: Page,
    sentence: Sentence,
    occasion: Occasion,
    *,
    until: int | None = None,
    stay: bool = False,
) -> None:
    """Give an occasion the days and places of a sentence, or of its items `until` one, that does not name it.

    A visit takes no day but that of the `stay` that the sentence tells.
    """
    high = len(sentence.items) if until is None else until
    low = over_beside(sentence)
    taken = of_frames(page, diary, sentence)
    for day in told(sentence) if occasion.kind != "visit" or stay else ():
        if (
            low <= day.first < high
            and day.first not in taken
            and day.first not in quoted(sentence)
            and not invited_to(sentence, day.first)
            and not (occasion.kind != "visit" and of_whole_stay(sentence, day))
            and not is_background(sentence, day)
            and not reported(sentence, day)
        ):
            set_days(page, diary, sentence, occasion, day, ahead=is_ahead_at(sentence, day))
    if occasion.kind != "visit":
        set_day_apart(page, diary, sentence, [occasion])
    towns = [spot for spot in spots(sentence) if spot.city and low <= spot.first < high]
    for spot in spots(sentence):
        if (
            (towns and _land_apart(spot, towns))
            or spot.first in taken
            or of_another(sentence, spot)
            or spoken_of(sentence, [], spot)
            or where_adopted(sentence, spot.first, spot.last)
            or not of_its_year(diary, sentence, spot, [occasion])
        ):
            continue
        house = occasion.kind == "visit" and spot.venue and not spot.city and page.language in {"en", "lv"}
        if low <= spot.first < high and not invited_to(sentence, spot.first) and not house:
            set_place(page, sentence, occasion, land_of(spot) if of_guest(sentence, spot) else spot)


def _land_apart(spot: Spot, towns: Sequence[Spot]) -> bool:
    """Whether a state stands apart from the towns that tell where something was: "Panevėžyje susitiks ... kas vyksta Baltarusijoje"."""
    land = spot.country and not spot.city and not spot.venue
    return bool(land) and all(abs(spot.first - town.last) > _BESIDE for town in towns)


_BESIDE = 2
