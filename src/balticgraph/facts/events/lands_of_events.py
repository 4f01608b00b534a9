"""Of which Estonian event a place is said, by the words between them."""

from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.gathering_words import ROUND
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot

_EVENT = 9
_WHEN = frozenset({"day", "weekday", "num", "month", "year_word", "quality", "ordinal", "low", "coop"})


def stays_at(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether somebody is told to be in a country at an event: "viibib Norras nõukogu tippkohtumisel".

    Or the event to be held there, its verb beside the country: "Norras on koos tippkohtumine", "toimus Rootsis kohtumine".
    """
    items = sentence.items
    if any(first == last and _met_there(sentence, first, spot) for first, last, _ in groups):
        return True
    start = next((first for first, _, _ in groups if first > spot.last), -1)
    if start < 0:
        return _behind_event(sentence, groups, spot)
    step = spot.first - 1
    while step > 0 and _is_when(items, step):
        step -= 1
    before = items[step] if step >= 0 else None
    there = any(i.kind == "event_in" for i in items[start : start + _EVENT])
    stays = (
        before is None
        or step == 0
        or (
            before.kind.startswith(_DOING)
            or before.kind in {"copula", "day", "person", "quality"}
            or _is_when(items, step)
        )
    )
    there = (
        there
        or (before is not None and before.kind.startswith("meet_"))
        or goes_to_event(sentence, spot.last)
    )
    between = items[spot.last + 1 : start]
    light = all(
        (i.kind in ROUND or i.kind in _WHEN)
        or i.value in {"and", "."}
        or sentence.words.keys[i.last] == "kokku"
        for i in between
    )
    if there and stays and light:
        return True
    held = bool(between) and between[0].kind.startswith("held_")
    held = held or (before is not None and before.kind.startswith("held_"))
    return held and all(
        (i.kind in ROUND or i.kind in _WHEN or i.kind in {"its"})
        or i.kind.startswith("held_")
        or i.value in {".", "-"}
        for i in between
    )


def _met_there(sentence: Sentence, verb: int, spot: Spot) -> bool:
    """Whether a country stands beside a verb of meeting: "Norras kohtuvad", "kogunesid täna Norrasse", "kohtusid A ja B Eestis"."""
    items = sentence.items
    if not items[verb].kind.startswith("meet_") or items[spot.first].kind not in {
        "country_in",
        "country_into",
    }:
        return False
    low, high = (verb + 1, spot.first) if verb < spot.first else (spot.last + 1, verb)
    return all(
        i.kind in _MET_WITH or i.kind in ROUND or i.kind in _WHEN or i.value in _SIGNS
        for i in items[low:high]
    )


_MET_WITH = frozenset({"person", "honorific", "conj", "with", "city_in"})
_DOING = (
    "attend_",
    "meet_",
    "speak_",
    "open_",
    "chair_",
    "host_",
    "say_past",
    "visit_",
    "discussed",
    "adopted",
)


def goes_to_event(sentence: Sentence, at: int) -> bool:
    """Whether somebody goes to a country for an event told behind it: "on saabunud Eestisse väliskomisjonide ühisistungile"."""
    items = sentence.items
    if sentence.language != "et" or items[at].kind != "country_into":
        return False
    for step in range(at + 1, min(len(items), at + _EVENT)):
        if items[step].kind == "event":
            return sentence.words.keys[items[step].last].endswith("le") and items[step].value != "visit"
        if (
            items[step].kind not in ROUND
            and items[step].kind not in _WHEN
            and items[step].value not in _SIGNS
        ):
            return False
    return False


_SIGNS = frozenset({"and", ".", "-", "„", "“"})


def _is_when(items: tuple[Item, ...], at: int) -> bool:
    """Whether an item is a word or sign of a day, or of a range of days."""
    comma = items[at].value == "," and at > 0 and items[at - 1].kind in {"day", "weekday"}
    return comma or items[at].kind in _DATED or items[at].value in {".", "-", "–", "and", "range"}


_DATED = frozenset({"day", "weekday", "num", "month", "year_word", "year", "clock"})


def _behind_event(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether no more than a verb of being held and a day stand between an event and a country: "toimus 12. mail 2023 Lätis"."""
    ends = [end for _, end, _ in groups if end < spot.first]
    between = sentence.items[ends[-1] + 1 : spot.first] if ends else ()
    return any(i.kind.startswith("held_") for i in between) and all(
        i.kind.startswith("held_")
        or _is_when(between, n)
        or i.value == ","
        or sentence.words.keys[i.first] == "mis"
        for n, i in enumerate(between)
    )


def of_another(sentence: Sentence, spot: Spot) -> bool:
    """Whether a participle behind a place says what is held there: "kohtub A-ga, et arutada Madridis peetavat tippkohtumist"."""
    items, behind = sentence.items, spot.last + 1
    if sentence.language != "et" or behind >= len(items):
        return False
    held = sentence.words.keys[items[behind].first].startswith(word_stems("et", "gatherings", "held_there"))
    if not held or items[behind].kind.startswith("held_"):
        return False
    step = behind + 1
    while step < len(items) and (items[step].kind in ROUND or items[step].kind in _WHEN):
        step += 1
    return step < len(items) and items[step].kind in {"event", "event_in"}
