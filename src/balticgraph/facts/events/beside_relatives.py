"""Days and places of an event that only tells when or where another was, as the words right behind it give them."""

from balticgraph.facts.events.asides import over_beside
from balticgraph.facts.events.dating import set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.lone_frames import end_of_where, frames_alone
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.events.tenses import is_ahead_at
from balticgraph.facts.words.mentions import Page, Sentence


def of_beside(page: Page, diary: Diary, sentence: Sentence) -> frozenset[int]:
    """Give events that only frame another their own days and places; the items that these take from the other.

    "Ahead of the 41st session in Riga, A met B", "met in the margins of the session, which is being held in Tallinn".
    """
    high = over_beside(sentence)
    named = diary.named.get(sentence.index, [])
    told_of = [(0, high, one) for gathering, one in named if gathering.last < high] or [
        (g.last, end_of_where(sentence, g), one) for g, one in named if frames_alone(sentence, g)
    ]
    for low, end, occasion in told_of[:1]:
        for day in told(sentence):
            if low <= day.first and day.last < end and day.start:
                set_days(page, diary, sentence, occasion, day, ahead=is_ahead_at(sentence, day))
        for spot in spots(sentence):
            if low <= spot.first and spot.last < end and (spot.city or spot.venue):
                set_place(page, sentence, occasion, spot)
    return of_frames(page, diary, sentence)


def of_frames(page: Page, diary: Diary, sentence: Sentence) -> frozenset[int]:
    """Give English events behind "in the margins of" and the like what the clause about them tells; the items that tell it."""
    named = diary.named.get(sentence.index, [])
    if not named or sentence.language != "en" or (len(named) == 1 and not _has_met(sentence)):
        return frozenset()
    taken: set[int] = set()
    for gathering, occasion in named:
        if gathering.first > 0 and _frames(sentence, gathering):
            taken |= _own(page, diary, sentence, gathering, occasion)
    return frozenset(taken)


def _has_met(sentence: Sentence) -> bool:
    return not sentence.kinds.isdisjoint(_MEETING)


_MEETING = frozenset({"meet_past", "meet_now", "meet_future", "meet_inf"})


def _frames(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering stands behind what makes it the frame of another: "in the margins of", "ahead of"."""
    at = one.first - 1
    while (
        at > 0
        and sentence.items[at].kind in {"article", "quality", "link"}
        and sentence.items[at].value != "beside"
    ):
        at -= 1
    return sentence.items[at].value == "beside"


def _own(page: Page, diary: Diary, sentence: Sentence, one: Gathering, occasion: Occasion) -> set[int]:
    """Set the days and places of the clause right behind a gathering that tells where or when it is; the items that tell them."""
    items, keys = sentence.items, sentence.words.keys
    at = one.last + 1
    at += at < len(items) and items[at].value == ","
    if at + 1 >= len(items):
        return set()
    relative = keys[items[at].first] in {"which", "that"} or (
        at > one.last + 1 and items[at].kind.startswith(_HELD)
    )
    verb = at
    while verb < len(items) and verb < at + _NEAR and not items[verb].kind.startswith(_HELD):
        if items[verb].kind not in {"low", "copula", "future", "also", "that", "day", "weekday"}:
            return set()
        verb += 1
    if not relative or verb >= len(items) or not items[verb].kind.startswith(_HELD):
        return set()
    end = verb + 1
    while end < len(items) and (items[end].kind in _DETAIL or items[end].value == ","):
        end += 1
    taken: set[int] = set()
    for day in told(sentence):
        if verb < day.first < end:
            set_days(page, diary, sentence, occasion, day, ahead=is_ahead_at(sentence, day))
            taken.add(day.first)
    for spot in spots(sentence):
        if verb < spot.first < end:
            set_place(page, sentence, occasion, spot)
            taken.add(spot.first)
    return taken


_HELD = ("held_", "open_")
_NEAR = 5
_DETAIL = frozenset({
    "in", "link", "article", "city", "country", "num", "month", "weekday", "day", "venue", "venue_noun", "parliament", "range", "conj",
    "ordinal_ending", "cap", "unknown", "quality", "demonym", "chamber",
})  # fmt: skip
