"""The visit that a verb tells of, and the country that somebody is told to be a guest in."""

from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.asides import where_behind
from balticgraph.facts.events.day_headings import give_heading_day
from balticgraph.facts.events.details import place
from balticgraph.facts.events.entries import of_another_entry
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.events.places import destination, spots
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.events.visits import is_in_return, is_state_aimed_at
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.latvian_visits import called_on
from balticgraph.facts.verbs.verb_groups import group_of
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states


def visited(course: Course, sentence: Sentence, clause: Clause) -> list[Occasion]:
    """The visit that a verb tells of: the one named, else a new one where the sentence says where it goes."""
    visits = [
        o
        for o in course.diary.occasions
        if o.kind == "visit"
        and not of_another_entry(course.diary, sentence, o)
        and not (is_in_return(o) and o.seen[0][0].index > sentence.index)
    ]
    before, visits = len(visits), [o for o in visits if not _to_come_of_others(course, sentence, clause, o)]
    past = len(visits) < before
    onward = any(
        i.kind in {"meet_now", "meet_past", "attend_now", "attend_past"} for i in sentence.items[clause.at :]
    )
    come = _land_come_to(sentence, clause.at)
    if not visits and (((clause.voice == "going" or come) and onward) or _in_passing(sentence, clause)):
        return []
    cities = {spot.city for spot in spots(sentence) if spot.city}
    aim = called_on(sentence, clause.at)
    land = _land_behind(sentence, clause.at) or come
    land = land or (sentence.items[aim] if aim >= 0 and sentence.items[aim].kind == "country" else None)
    town = destination(sentence, aim if aim >= 0 else clause.at + 1) if sentence.language == "lv" else None
    town = town or _town_called_on(sentence, clause.at)
    goes = bool(land) or bool(spots(sentence)) or bool(town)
    lands = {land.value} if land else _lands_of(sentence)
    abroad = False
    if clause.tense == "future":
        here = [o for o in visits if not (o.country and lands) or o.country in lands]
        abroad, visits = len(here) < len(visits), here
    elsewhere = course.current is None or bool(course.current.city and cities - {course.current.city})
    elsewhere = elsewhere or (bool(land) and _is_on_visit(sentence, clause))
    elsewhere = elsewhere or _in_another_month(course, sentence)
    elsewhere = (
        elsewhere
        or _in_another_land(course, lands)
        or _on_own_visit(course, sentence, clause)
        or abroad
        or past
    )
    if not visits and not (goes and elsewhere):
        return [course.current] if course.current else []
    asked = clause.voice == "before" or (clause.role == "host" and sentence.language == "en")
    by_body = sentence.language == "et" and _by_body(sentence, clause)
    if not visits and not asked and not by_body and not any(at >= 0 for at in clause.subjects):
        return []
    if not visits and _comes_for_event(course, sentence, clause):
        return []
    one = visits[0] if visits else course.diary.add("visit", "visit")
    if not visits:
        one.seen.append((sentence, sentence.items[clause.at]))
    if course.page.language in {"en", "lv"}:
        course.current = course.current or one
    elif any(sentence.words.keys[i.first] == "kus" for i in sentence.items[clause.at :]):
        course.current = one  # "külastas keskust, kus teda võttis vastu A"
    until = where_behind(sentence, clause.at) or _met_behind(sentence, clause.at)
    stay = one.start is None and not _goes_on(sentence, clause)
    place(course.diary, course.page, sentence, one, until=until, stay=stay)
    if not one.dated:
        give_heading_day(course.page, course.diary, sentence, one)
    if town:
        set_place(course.page, sentence, one, town)
    if land and not one.country and not one.city:
        one.country = land.value
        one.shown["country"] = course.page.exactly(sentence, land, land, "country")
    return [one]


def _by_body(sentence: Sentence, clause: Clause) -> bool:
    """Whether an Estonian committee or delegation is told to be on a visit: "väliskomisjoni delegatsioon viibis visiidil Kiievis"."""
    before = sentence.items[max(0, clause.at - _NEAR_BODY) : clause.at]
    on_visit = "visii" in sentence.text(sentence.items[clause.at]).lower()
    return on_visit and any(i.kind in _BODIES for i in before) and not sentence.has("person")


_NEAR_BODY = 6
_BODIES = frozenset({"delegation", "committee", "committee_of", "group"})


def _to_come_of_others(course: Course, sentence: Sentence, clause: Clause, visit: Occasion) -> bool:
    """Whether a visit is still to come, and others go on it than who has been there: "Sel nädalal külastas Kiievit ka A"."""
    going = [p for p in course.parts[: course.began] if p.occasion is visit]
    named = [course.people.at(sentence, sentence.items[at]) for at in clause.subjects if at >= 0]
    if clause.tense != "past" or not named or not going or not all(p.announced for p in going):
        return False
    if clause.role == "host":
        return False  # "A B kvietimu lankysis Rygoje": what invites tells no visit of the past
    return not any(p.person is one for p in going for one in named)


def _lands_of(sentence: Sentence) -> set[str]:
    """The states that the places of a sentence are in, as far as they are named or capitals tell."""
    places = spots(sentence)
    lands = {spot.country or states().capital_of.get(spot.city or "") for spot in places}
    return {land for land in lands if land}


def _met_behind(sentence: Sentence, at: int) -> int | None:
    """Where an English sentence goes on to a meeting on a visit: "who is on a visit to Latvia, | met A on Friday"."""
    items = sentence.items
    if sentence.language != "en" or sum(i.kind == "office" and i.value in _HEADS for i in items) < _TWO:
        return None  # others who meet a guest do so at the visit
    comma = next((n for n in range(at + 1, len(items)) if items[n].value in {",", ";"}), len(items))
    met = any(i.kind.startswith(("meet_", "host_")) for i in items[comma:])
    return (
        comma if met and any(i.kind in {"country", "city"} for i in items[max(0, at - 4) : comma]) else None
    )


_HEADS = frozenset({"speaker", "president"})
_TWO = 2


def _goes_on(sentence: Sentence, clause: Clause) -> bool:
    """Whether an English way is one in the course of a stay told before: "is on a visit to Kyiv and will go to Lviv on Friday"."""
    before = (verb for verb in verbs_of(sentence) if verb.role == "visit" and verb.at < clause.at)
    return sentence.language == "en" and any(sentence.items[verb.at].kind == "visit_now" for verb in before)


def _on_own_visit(course: Course, sentence: Sentence, clause: Clause) -> bool:
    """Whether a Latvian verb says that somebody is on a visit, beside a meeting told before: "ieradies oficiālā vizītē"."""
    words = sentence.keys_of(sentence.items[clause.at])
    meets = course.current is not None and course.current.sort == "implicit"
    return sentence.language == "lv" and words[-1] == "vizite" and len(words) > 1 and meets


def _in_another_month(course: Course, sentence: Sentence) -> bool:
    """Whether a sentence tells a month, and not that of the event told of: "Balandį A lankėsi Kijeve"."""
    months = {int(i.value) for i in sentence.items if i.kind == "month"}
    start = course.current.start if course.current else None
    return bool(start and months) and int((start or "")[5:7]) not in months


def _in_another_land(course: Course, lands: set[str]) -> bool:
    """Whether a Latvian text told of one state and now of another one that is visited: "savukārt rīt dosies vizītē uz Lietuvu"."""
    here = course.current.country if course.current else None
    return course.page.language == "lv" and here is not None and bool(lands) and here not in lands


def _is_on_visit(sentence: Sentence, clause: Clause) -> bool:
    """Whether somebody is told in English to be on a visit now, or on a day: "A is on a visit to Latvia"."""
    verb = sentence.items[clause.at]
    visit = "visit" in sentence.words.keys[verb.last] and verb.last > verb.first
    dated = clause.tense == "now" or (clause.tense == "past" and sentence.has("month"))
    return sentence.language == "en" and visit and dated and any(at >= 0 for at in clause.subjects)


def _in_passing(sentence: Sentence, clause: Clause) -> bool:
    """Whether an English aside only tells that somebody is a guest: "A, who is visiting Estonia, will take part"."""
    first = group_of(sentence, clause.at).first
    who = first > 0 and sentence.words.keys[sentence.items[first - 1].last] == "who"
    onward = any(i.kind in {"attend_future", "speak_future"} for i in sentence.items[clause.at :])
    return sentence.language == "en" and who and onward


def _town_called_on(sentence: Sentence, at: int) -> Spot | None:
    """The town that an Estonian verb has as its object behind a day: "külastas 5. mail Riiat"."""
    if sentence.language != "et" or not sentence.words.keys[sentence.items[at].first].startswith("kulasta"):
        return None
    behind = _behind_when(sentence, at)
    named = bool(behind) and behind[0].kind == "city" and sentence.text(behind[0]).lower().endswith("t")
    return destination(sentence, sentence.items.index(behind[0])) if named else None


def _behind_when(sentence: Sentence, at: int) -> list[Item]:
    """What stands behind a verb of visiting, in Estonian without the day and the manner between: "külastas ametlikult Lätit"."""
    behind = sentence.items[at + 1 : at + _REACH]
    if sentence.language != "et":
        return list(behind)
    return [
        i
        for i in behind
        if (i.kind not in _WHEN and i.kind not in {"quality"})
        and i.value not in _WHEN
        and not (i.kind == "low" and i.value.endswith("lt"))
    ]


def _land_behind(sentence: Sentence, at: int) -> Item | None:
    """The country right behind a verb of visiting: "is on an official visit to Estonia"."""
    for item in _behind_when(sentence, at)[:3]:
        if item.kind == "country":
            return item if is_state_aimed_at(sentence, item) else _land_fronted(sentence, at)
        if item.kind not in {"link", "range", "article"}:
            return _land_fronted(sentence, at)
    return _land_fronted(sentence, at)


def _land_come_to(sentence: Sentence, at: int) -> Item | None:
    """The country before an English "on a visit" that somebody came to: "has come to Estonia on a visit"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "en" or at < _FEWEST or keys[items[at].first] != "on":
        return None
    come = {keys[i.last] for i in items[at - _FEWEST : at - 1]} | {keys[items[at - 2].first]}
    to = keys[items[at - 2].last] == "to" and bool(
        come & {"arrived", "came", "come"} or items[at - 2].kind == "attend_past"
    )
    return items[at - 1] if to and items[at - 1].kind == "country" else None


_FEWEST = 3


def _land_fronted(sentence: Sentence, at: int) -> Item | None:
    """The country that an Estonian verb of visiting has before it as its object: "Eestit külastab täna A"."""
    before = sentence.items[at - 1] if at and sentence.language == "et" else None
    visits = sentence.words.keys[sentence.items[at].first].startswith("kulasta")
    aimed = before is not None and is_state_aimed_at(sentence, before) and before.first == before.last
    return before if aimed and visits else None


_WHEN = frozenset({"num", "month", "weekday", "day", "clock", ".", "-", "year", "year_word"})
"""What Estonian puts between a verb of visiting and the state: "külastavad 18.–19. märtsil Lätit"."""
_REACH = 12


def keep_stay(course: Course, sentence: Sentence, clause: Clause) -> None:
    """Keep the country that a clause tells somebody to be a guest in."""
    visits = clause.role == "visit" and clause.tense != "future"
    if visits and (land := _land_of_stay(sentence, clause.at)):
        course.stays.append((sentence, land.value, course.page.exactly(sentence, land, land, "country")))


def _land_of_stay(sentence: Sentence, at: int) -> Item | None:
    """The country that somebody is in or has come to: "is in Latvia on a visit", "on a visit to Latvia"."""
    before = sentence.items[max(0, at - 3) : at]
    lands = [i for i in before if i.kind == "country" and len(i.value) == 2]
    land = _land_behind(sentence, at) or _land_come_to(sentence, at)
    return land or (lands[-1] if lands and before[0].kind in {"copula", "in"} else None)


def _comes_for_event(course: Course, sentence: Sentence, clause: Clause) -> bool:
    """Whether an English verb of coming tells the way to a session or meeting that the text is about: "arrived in Riga"."""
    comes = sentence.words.keys[sentence.items[clause.at].first] in word_list("en", "visits", "coming")
    return (
        course.page.language == "en" and comes and any(o.kind in _GATHERINGS for o in course.diary.occasions)
    )


_GATHERINGS = frozenset(
    {"ba_session", "baltic_council", "ba_presidium", "ba_committee", "consultation", "conference"}
)
