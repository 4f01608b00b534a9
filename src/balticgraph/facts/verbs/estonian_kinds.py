"""What Estonian words are verbs of taking part by what stands beside them: "on täna istungjärgul", "allkirjastas", "arutas"."""

from balticgraph.facts.verbs.estonian_moves import by_modal, estonian_move
from balticgraph.facts.verbs.verb_objects import MEALS
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.today import begins_today

_DISCUSSING = {
    "arutas": "discuss_past",
    "arutasid": "discuss_past",
    "arutab": "discuss_now",
    "arutavad": "discuss_now",
    "kasitles": "discuss_past",
    "kasitlesid": "discuss_past",
    "kasitleb": "discuss_now",
    "kasitlevad": "discuss_now",
    "lahkas": "discuss_past",
    "lahkasid": "discuss_past",
    "lahkab": "discuss_now",
    "lahkavad": "discuss_now",
}
"""Verbs of discussing that have a subject."""
_SIGNING = ("allkirjastas", "kirjutas", "alla")
_BEING = {"on": "attend_now", "oli": "attend_past", "olid": "attend_past"}
_BETWEEN = frozenset(
    {"city_in", "country_in", "venue_in", "parliament_in", "day", "weekday", "num", "month", "body", "quality",
     "year_word",
     "chamber", "assembly_word",
     "office", "committee", "committee_of", "organ", "parliament", "country", "conj", "ordinal", "ordinal_ending"}
)  # fmt: skip


def estonian_kind(sentence: Sentence, at: int) -> str | None:
    """The kind of an item as a verb, None where nothing beside it makes it another than it is."""
    item = sentence.items[at]
    key = sentence.words.keys[item.first]
    if item.kind == "discussed":
        return _DISCUSSING.get(key)
    if item.kind == "adopted" and key.startswith(_SIGNING):
        return "sign_past"
    if key in _ENDING and _ends_gathering(sentence, at):
        return "attend_past"
    if key in _GIVING and _gives_meal(sentence, at):
        return _GIVING[key]
    if move := estonian_move(sentence, at):
        return move
    return _BEING[key] if is_being(sentence, at) else None


_GIVING = dict.fromkeys(("andis", "andsid", "korraldas", "korraldasid", "pakkus", "pakkusid"), "host_past")
_GIVING |= dict.fromkeys(("annab", "annavad", "korraldab", "korraldavad", "pakub", "pakuvad"), "host_now")
_NEAR = 10


def _gives_meal(sentence: Sentence, at: int) -> bool:
    """Whether a verb has a reception or meal for its object: "andis külalistele vastuvõtu linnapea A", "vastuvõtu korraldas A"."""
    items = sentence.items
    before = items[at - 1] if at else None
    if before is not None and (before.kind, before.value in MEALS) == ("event", True):
        return True
    behind = items[at + 1 : at + _NEAR]
    meal = next((n for n, i in enumerate(behind) if i.kind == "event" and i.value in MEALS), -1)
    return meal >= 0 and not any(i.value in {",", ";"} or i.kind == "conj" for i in behind[:meal])


_WHERE = frozenset({"city_in", "country_in", "venue_in", "day", "weekday"})
_ENDING = frozenset({"lopetas", "lopetasid"})


def _ends_gathering(sentence: Sentence, at: int) -> bool:
    """Whether somebody named ends a gathering by a verb that also ends a presidency: "istungjärgu lõpetas president A"."""
    items = sentence.items
    ended = at - 1
    while ended > 0 and items[ended].kind in _WHERE:
        ended -= 1
    before = items[ended] if at else None
    step = at + 1
    while step < len(items) and items[step].kind in _BETWEEN:
        step += 1
    named = step < len(items) and items[step].kind == "person"
    return named and before is not None and before.kind == "event" and before.value != "visit"


def estonian_time(sentence: Sentence, at: int, told: str, tense: str) -> str:
    """The time of a verb whose form tells `told`: today's own where the sentence begins with it, an infinitive's by its modal."""
    tense = told or tense if begins_today(sentence.items) else tense
    return by_modal(sentence, at) or tense if tense == "inf" else tense


def is_being(sentence: Sentence, at: int) -> bool:
    """Whether a form of "to be" tells that the person before it is at an event: "A on täna Riias istungjärgul"."""
    items = sentence.items
    key = sentence.words.keys[items[at].first]
    plain = (
        sentence.language == "et"
        and items[at].kind in {"copula", "low"}
        and items[at].first == items[at].last
    )
    if not plain or key not in _BEING or not at:
        return False
    if items[at - 1].kind != "person":
        return _turned(sentence, at)
    step = at + 1
    while step < len(items) and (items[step].kind in _BETWEEN or items[step].value in {".", "-"}):
        step += 1
    return step < len(items) and items[step].kind == "event_in"


def _turned(sentence: Sentence, at: int) -> bool:
    """Whether a sentence begins with the event, and a person stands behind the verb: "istungil Pärnus on täna esimees A"."""
    items = sentence.items
    before = items[:at]
    there = any(i.kind == "event_in" for i in before) and all(
        (i.kind in _BETWEEN or i.kind in {"event_in"}) for i in before
    )
    step = at + 1
    while step < len(items) and (
        items[step].kind in _BETWEEN or items[step].kind in {"office", "delegation", "honorific"}
    ):
        step += 1
    return there and step < len(items) and items[step].kind == "person"
