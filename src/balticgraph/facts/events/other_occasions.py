"""Whether a gathering is another one than an occasion told before: of another day, city, organ, sort or count."""

from balticgraph.facts.events.days import told
from balticgraph.facts.events.gathering import ORGANS, Gathering
from balticgraph.facts.events.in_turn import turn_of
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.visits import to_another_state
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.mentions import Sentence


def is_new_one(sentence: Sentence, one: Gathering, alike: list[Occasion]) -> bool:
    """Whether a gathering is none of those of its kind told before: the next or previous one, to another state, planned after one held."""
    begun = alike[0].past or alike[0].under_way
    planned = one.kind == "parliament_speakers_meeting" and all(_of_plans(sentence, o) for o in alike)
    if planned or (_next_one(sentence, one) and begun) or to_another_state(sentence, one, alike):
        return True
    if sentence.language != "en" or one.number is not None:
        return False
    if any(sentence.key_at(n) == "separate" for n in range(max(0, one.first - 1), one.head)):
        return True  # "held a separate meeting with B"
    if not of_other_city(sentence, alike[0]):
        return False
    return turn_of(sentence, one) == "previous" or _of_time_before(sentence)


def _of_time_before(sentence: Sentence) -> bool:
    """Whether an English sentence begins with a time before that of the text: "Last autumn, A met B in Riga", "A year ago"."""
    keys = sentence.said[:_OPENING]
    comma = next((i for i in sentence.items[:_OPENING] if i.value == ","), None)
    return comma is not None and (keys[0] == "last" or "ago" in keys)


_OPENING = 5


def _of_plans(sentence: Sentence, occasion: Occasion) -> bool:
    """Whether an English sentence plans a gathering, and the one told before is over and planned nowhere."""
    ahead = any(i.kind == "future" or i.kind.endswith("_future") for i in sentence.items)
    over = any(i.kind.endswith("_past") and i.kind != "say_past" for i in sentence.items)
    return sentence.language == "en" and ahead and not over and occasion.past and not occasion.later


def of_other_sort(occasion: Occasion, one: Gathering) -> bool:
    """Whether meetings of nobody told are no numbered session of another assembly, only both are no event of a kind."""
    return (
        one.kind == "other"
        and one.sort == "session"
        and occasion.sort in {"meeting", "implicit"}
        and not occasion.bodies
    )


def of_elsewhere(one: Gathering) -> bool:
    """Whether a summit is that of an alliance or union, no meeting that a text calls by no body: "the NATO Summit"."""
    return one.sort == "summit" and bool(set(one.bodies) & {"NATO", "European Union", "United Nations"})


def of_other_organ(occasion: Occasion, one: Gathering) -> bool:
    """Whether one is a sitting of the Presidium and the other one of the Consultative Council."""
    own, other = set(occasion.bodies) & ORGANS, set(one.bodies) & ORGANS
    return bool(own and other and not own & other)


def of_other_count(diary: Diary, sentence: Sentence, occasion: Occasion, one: Gathering) -> bool:
    """Whether an extraordinary session is none told before: that one is an ordinary one or of another day."""
    if not one.extraordinary:
        return False
    like = occasion.extraordinary and (one.number or occasion.number) == occasion.number
    return not like or of_other_day(diary, sentence, occasion)


def elsewhere_then(diary: Diary, sentence: Sentence, occasion: Occasion) -> bool:
    """Whether a sentence tells of another day and another city than an occasion has: it tells of none told before."""
    if not occasion.city:
        return False
    cities = {spot.city for spot in spots(sentence) if spot.city}
    apart = bool(cities) and occasion.city not in cities
    return apart and of_other_day(diary, sentence, occasion, dated=occasion.number is not None)


def of_other_day(diary: Diary, sentence: Sentence, occasion: Occasion, *, dated: bool = True) -> bool:
    """Whether a sentence tells a day, `dated` one with its year, and another than the one that the occasion has."""
    days = [
        d.resolved(diary.base, diary.year, ahead=False)
        for d in told(sentence)
        if d.start and (_dated(d) or not dated)
    ]
    return bool(occasion.start and days) and not any(
        start and start <= (occasion.end or occasion.start or "") and (end or start) >= (occasion.start or "")
        for start, end in days
    )


def of_other_city(sentence: Sentence, occasion: Occasion) -> bool:
    """Whether a sentence tells cities, and none is that which the occasion has: "The first session was held in Riga"."""
    cities = {spot.city for spot in spots(sentence) if spot.city} if occasion.city else set()
    return bool(cities) and occasion.city not in cities


def _next_one(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is told to be the next one of its kind."""
    return any(
        i.kind == "next_one" or (i.value in {"next", "coming"} and i.kind == "coming")
        for i in sentence.items[max(0, one.first - 2) : one.first]
    )


def _dated(day: ToldDay) -> bool:
    return bool((day.start and day.start.year) or (day.end and day.end.year))


def _owners(bodies: tuple[str, ...]) -> set[str]:
    """The bodies of a gathering, an assembly called by its group of states told as itself."""
    return {"GUAM Parliamentary Assembly" if body == "GUAM" else body for body in bodies}


def may_be_of(occasion: Occasion, one: Gathering) -> bool:
    """Whether the matters and bodies of a gathering allow it to be an occasion; those of a kind that has one body always do."""
    if occasion.kind not in {"other", "conference", "consultation", "ba_committee"}:
        return True
    if occasion.matters and one.matters and occasion.matters.isdisjoint(one.matters):
        return False
    return not one.bodies or not occasion.bodies or bool(_owners(occasion.bodies) & _owners(one.bodies))
