"""Lithuanian words that are verbs by their neighbours: "A kalba sesijoje", "sesijai vadovauja A", "A sesijoje delegacijai vadovavo"."""

from collections.abc import Sequence
from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_EVENT = frozenset({"event", "event_in"})
_NEAR = 10
_DATIVE = ("ai", "ui", "oms", "ams", "ems")


def with_verbs(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, those that may be a noun, an office or a passive made verbs of a part where their neighbours say so."""
    found = list(items)
    for at, item in enumerate(items):
        told = _MEANT.get(words.keys[item.last])
        kind = told(items, at, words) if told and item.kind in _DOUBTFUL else ""
        if kind:
            found[at] = replace(item, kind=kind, value=kind if kind in {"adopted", "given"} else "active")
        elif item.kind == "low" and words.keys[item.last] in _KEPT and _is_kept(items):
            found[at] = replace(item, kind="held_now", value="held")
    return tuple(found)


_DOUBTFUL = frozenset(
    {
        "address",
        "office",
        "headed",
        "attend_past",
        "host_past",
        "meet_past",
        "held_now",
        "chair_past",
        "chair_future",
        "speak_past",
    }
)


def _speaks(items: Sequence[Item], at: int, words: Words) -> str:
    """What "kalba" is behind who speaks, or between where and who: "A kalba sesijoje", "sesijoje kalba A"; a speech has an owner."""
    before, behind = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
    if before and before.kind == "person":
        title = items[at - 2] if at > 1 and items[at - 2].kind in {"office", "honorific"} else before
        owner = words.keys[before.last].endswith(_GENITIVE) or words.keys[title.last].endswith(_GENITIVE)
        return "" if owner else "speak_now"
    there = before is not None and before.kind in {"event_in", "city_in"}
    return "speak_now" if there and behind and behind.kind in {"person", "office", "parliament"} else ""


_GENITIVE = ("o", "os", "es", "aus")


def _leads(items: Sequence[Item], at: int, words: Words) -> str:
    """What "vadovauja" is beside a gathering in the dative, or a delegation on a day: "sesijai vadovauja A"."""
    item = items[at]
    if item.kind != "office":
        return ""
    today = any(i.kind == "day" for i in items) and any(i.kind in _EVENT for i in items)
    for way in (items[at + 1 : at + _NEAR], items[max(0, at - _NEAR) : at][::-1]):
        for other in way:
            if (other.kind in _EVENT or (today and other.kind == "delegation")) and words.keys[
                other.last
            ].endswith(_DATIVE):
                return "chair_now"
            if other.kind in {"person", "that"} or other.value in {",", ";"}:
                break
    return ""


def _represents(items: Sequence[Item], at: int, _words: Words) -> str:
    """What "atstovauja" is right behind who represents, nobody being named behind it: "A atstovauja Seimui sesijoje"."""
    clause = _clause_behind(items, at)
    alone = at > 0 and not any(i.kind == "person" for i in clause)
    near = at > 0 and any(i.kind == "person" for i in items[max(0, at - _CLOSE) : at])
    gathering = any(i.kind in _EVENT for i in items)
    return "attend_now" if alone and near and gathering else ""


_CLOSE = 3


def _led(items: Sequence[Item], at: int, words: Words) -> str:
    """What "delegacijai vadovavo" is at the end of a clause, who led being named before: "A sesijoje delegacijai vadovavo"."""
    if items[at].kind in {"chair_past", "chair_future"}:
        return items[at].kind.replace("chair", "attend") if _of_people(items, at, words) else ""
    last = at + 1 == len(items) or items[at + 1].kind == "mark"
    named = any(i.kind == "person" for i in items[:at])
    past = items[at].kind == "headed" and last and named and words.keys[items[at].last].endswith("vo")
    return "attend_past" if past else ""


def _of_people(items: Sequence[Item], at: int, words: Words) -> bool:
    """Whether who is led are people of one side, right before the verb: "Lietuvos parlamentarams vadovavo A"."""
    step = at - 1
    while step > 0 and at - step < _CLOSE and items[step].kind in {"event_in", "city_in", "conj"}:
        step -= 1
    return step >= 0 and words.keys[items[step].last] in _PEOPLE


_PEOPLE = frozenset(
    {"parlamentarams", "deputatams", "atstovams", "delegatams", "nariams", "grupei", "komandai", "politikams"}
)


def _opens(items: Sequence[Item], at: int, words: Words) -> str:
    """What "darbą pradėjo" is before who did it: "sesijos darbą pradėjo Seimo Pirmininkas A"; a session itself begins its work."""
    if items[at].kind != "held_now" or words.keys[items[at].first] != "darba":
        return ""
    step = at + 1
    while step < len(items) and items[step].kind in _TITLE:
        step += 1
    named = step < len(items) and items[step].kind == "person"
    return ("open_past" if words.keys[items[at].last].endswith("jo") else "open_now") if named else ""


_TITLE = frozenset(
    {
        "office",
        "parliament",
        "body",
        "organ",
        "country",
        "committee",
        "topic",
        "honorific",
        "delegation",
        "chamber",
        "state",
    }
)


def _adopts(items: Sequence[Item], at: int, _words: Words) -> str:
    """What "priėmusi" is beside a document, which is adopted where a guest would be received: "priėmusi rezoliuciją"."""
    near = [*items[at + 1 : at + 2], *items[max(0, at - 1) : at]]
    return "adopted" if any(i.kind == "doc" for i in near) else ""


def _shares(items: Sequence[Item], at: int, _words: Words) -> str:
    """What "pasidalijo" is beside a prize, which several get where thoughts would be shared: "premiją pasidalijo A ir B"."""
    near = items[max(0, at - _CLOSE) : at + _CLOSE]
    return "given" if any(i.kind in {"award", "award_of"} for i in near) else ""


def _read_out(_items: Sequence[Item], _at: int, words: Words) -> str:
    """What "sveikinimas" is where it was read out or sent, by nobody who was there: no speech."""
    return "low" if any(key.startswith(_SENT) for key in words.keys) else ""


_SENT = ("perskaityt", "perduot", "atsiust", "gautas")


def _is_kept(items: Sequence[Item]) -> bool:
    """Whether a day of festivities is one that a place keeps at a time, not every year: "šeštadienį Liepojoje minima X diena"."""
    kinds = {i.kind for i in items}
    feast = any(i.kind == "event" and i.value == "festivity" for i in items)
    return feast and "city_in" in kinds and "habit" not in kinds


_KEPT = frozenset({"minima", "svenciama"})


def _clause_behind(items: Sequence[Item], at: int) -> Sequence[Item]:
    end = next((n for n in range(at + 1, len(items)) if items[n].value in {",", ";"}), len(items))
    return items[at + 1 : end]


_MEANT = {
    "kalba": _speaks,
    "vadovauja": _leads,
    "vadovaujantis": _leads,
    "vadovaujanti": _leads,
    "atstovauja": _represents,
    "vadovavo": _led,
    "vadovaus": _led,
    "pradejo": _opens,
    "pradeda": _opens,
    "sveikinimas": _read_out,
    "pasidalijo": _shares,
    "pasidalino": _shares,
    "dalijosi": _shares,
    "dalinosi": _shares,
    "priemusi": _adopts,
    "priemes": _adopts,
    "priemusios": _adopts,
    "priemusio": _adopts,
}
