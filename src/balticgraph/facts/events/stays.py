"""Stays that an Estonian participle tells: who is on a visit, and where that puts the meeting with him."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.gathering_words import ROUND
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states

PLACES = frozenset({"country_in", "city_in"})


def on_visit(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian or Latvian participle tells who is on the visit at an item: "visiidil viibiva A-ga", "vizītē esošo A"."""
    items, language = sentence.items, sentence.language
    visit = language in {"et", "lv"} and items[at].kind == "event" and items[at].value == "visit"
    behind = at + 1
    if language == "et" and behind + 1 < len(items) and items[behind].kind in PLACES:
        behind += 1  # "visiidil Rootsis viibiv A"
    after = sentence.words.keys[items[behind].first] if visit and behind < len(items) else ""
    if language == "lv":
        return bool(after) and after.startswith(word_stems("lv", "gatherings", "being_on"))
    return after.startswith(word_stems("et", "gatherings", "being_on")) and not after.endswith(_FINITE)


_FINITE = "vad"
"""How a verb of several ends: "konverentsil osalevad" is no participle."""


def stays_for(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian participle tells who is at the event of an item: "konverentsil osaleva A-ga"."""
    items = sentence.items
    placed = sentence.language == "et" and items[at].kind == "event_in"
    after = sentence.words.keys[items[at + 1].first] if placed and at + 1 < len(items) else ""
    return after.startswith(word_stems("et", "gatherings", "being_at")) and not after.endswith(_FINITE)


def land_of(spot: Spot) -> Spot:
    """The country that a spot is in or names, which a guest's stay gives the meeting with him."""
    return Spot(spot.first, spot.last, country=spot.country or states().capital_of.get(spot.city or ""))


def of_guest(sentence: Sentence, spot: Spot) -> bool:
    """Whether a place is that of the visit or event of a guest: "kohtus Tallinnas visiidil viibiva A-ga"."""
    at = spot.last + 1
    while at < len(sentence.items) and sentence.items[at].kind in _OF_EVENT:
        at += 1
    return at < len(sentence.items) and (on_visit(sentence, at) or stays_for(sentence, at))


_OF_EVENT = ROUND | {"quality", "day", "num", "ordinal_ending"}


def _end_of_stay(sentence: Sentence) -> int:
    """Where the words about somebody's visit end in Estonian, -1 where there are none.

    "Leedus visiidil viibiv A", "A, kes on visiidil Leedus,", "A on visiidil Leedus, kus".
    """
    if sentence.language != "et":
        return -1
    items = sentence.items
    visits = [n for n, i in enumerate(items[:-1]) if (i.kind, i.value) in _VISITS]
    for at in visits:
        if on_visit(sentence, at):
            return at + 1
        who = next((n for n in range(at) if sentence.words.keys[items[n].first] == "kes"), -1)
        comma = next((n for n in range(at + 1, len(items)) if items[n].value == ","), -1)
        where = 0 < comma < len(items) - 1 and sentence.words.keys[items[comma + 1].first] == "kus"
        if comma > 0 and (who > 0 or where):
            return comma
    return -1


_VISITS = frozenset({("event", "visit"), ("event_in", "visit")})


def beyond_stay(sentence: Sentence, at: int) -> bool:
    """Whether an item stands behind who is on a visit and so is no word about it: "visiidil viibiv A kohtus täna Vilniuses"."""
    end = _end_of_stay(sentence)
    return any(i.kind.startswith(_DOING) for i in sentence.items[end + 1 : at]) if 0 <= end < at else False


_DOING = ("meet_", "speak_", "open_", "chair_", "attend_", "host_")


def of_whole_stay(sentence: Sentence, day: ToldDay) -> bool:
    """Whether days are those of a visit of which the sentence tells a meeting: "14.-16. juunini visiidil viibiv A kohtus"."""
    return day.first < _end_of_stay(sentence) and (day.end is not None or day.until is not None)


def is_attended_today(sentence: Sentence, one: Gathering) -> bool:
    """Whether Estonian tells in the present that somebody takes part today in an event: "täna ja homme osaleb A Riias kohtumisel"."""
    if (
        sentence.language != "et"
        or sentence.items[one.head].kind != "event_in"
        or sentence.has("clock", "future")
    ):
        return False
    today = any((i.kind, i.value) == ("day", "0") for i in sentence.items)
    return today and "attend_now" in sentence.kinds
