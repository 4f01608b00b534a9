"""The items of a sentence as presidencies are read from them: parliaments and delegations made their states, chairs made verbs."""

from dataclasses import replace

from balticgraph.facts.telling.presidency_bodies import BODIES
from balticgraph.facts.telling.presidency_estonian import with_estonian
from balticgraph.facts.telling.presidency_stems import begins_with, with_verbs
from balticgraph.facts.verbs.presiding import with_receivers
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence, asked_once
from balticgraph.facts.words.states import states

PRESIDES = frozenset({"presides", "presides_itself"})
_BETWEEN = frozenset({"future", "copula", "day", "year", "coming"})
_OF_BODY = frozenset({"link", "article", "in", "delegation", "body"})
_MOST = 6


@asked_once
def seen(sentence: Sentence) -> tuple[Item, ...]:
    """The items, as many as the sentence has, with whom and what presides made plain.

    "The Estonian delegation takes over" is read as "Estonia takes over", "Iceland, chair of the Nordic Council" as
    "Iceland presides over the Nordic Council".
    """
    items = with_estonian(sentence, with_receivers(sentence))
    items = _with_chairs(sentence, items) if sentence.language == "en" else with_verbs(sentence, items)
    items = tuple(_timed(sentence, item) for item in items)
    if not any(i.kind in PRESIDES for i in items):
        return items
    return tuple(_as_state(items, at) or item for at, item in enumerate(items))


def _timed(sentence: Sentence, item: Item) -> Item:
    """An item, a word for what begins, comes or ends told as one: "begins in January", "artėjantis", "lõpeb"."""
    if item.kind in _KEPT:
        return item
    key = sentence.words.keys[item.first]
    if begins_with(key, sentence.language, "thanks"):
        return replace(item, kind="say_past", value="thanks")
    if item.kind == "low" and sentence.language == "en" and key in _listed("adjectives"):
        return replace(item, kind="quality", value="quality")
    for name, (kind, value) in _TIMES.items():
        if begins_with(key, sentence.language, name) and (
            name != "begins" or item.kind in {"held_now", "low"}
        ):
            return replace(item, kind=kind, value=value)
    return item


_KEPT = frozenset(
    {"country", "body", "presidency", "presides", "presides_itself", "demonym", "year", "num", "person"}
)
_TIMES = {
    "to_come": ("coming", "coming"),
    "closes": ("held_past", "ended"),
    "begins": ("held_future", "held"),
}


def _as_state(items: tuple[Item, ...], at: int) -> Item | None:
    """A parliament or a nation's delegation that takes, holds or hands over, made its state."""
    item, code = items[at], ""
    if item.kind == "parliament":
        code = states().country_of_parliament(item.value) or ""
    elif item.kind == "demonym" and at + 1 < len(items) and items[at + 1].kind == "delegation":
        code = item.value
    elif item.kind == "demonym" and (officer := _officer(items, at)):
        acts = officer + 1 < len(items) and items[officer + 1].kind == "presides"
        kind = "country" if acts else _given(items, at)
        return replace(item, kind=kind) if kind and len(item.value) == len("XX") else None
    if len(code) != len("XX") or not (_presides_next(items, at) or (at and _way(items[at - 1]))):
        return None
    return replace(item, kind="country", value=code)


def _officer(items: tuple[Item, ...], at: int) -> int:
    """The person behind a nation and an office: "Latvian Foreign Minister A"; 0 where there is none."""
    step = at + 1
    while step < len(items) and items[step].kind in {"office", "portfolio", "quality"}:
        step += 1
    return step if at + 1 < step < len(items) and items[step].kind == "person" else 0


def _given(items: tuple[Item, ...], at: int) -> str:
    """The kind of state to or from whose officer a presidency goes: "handed over the presidency to her Estonian colleague B"."""
    step = at - 1
    while step > 0 and (items[step].kind in {"article", "its"} or items[step].value in {"her", "his"}):
        step -= 1
    before = {i.kind for i in items[max(0, step - _MOST) : step]}
    if step <= 0 or not _way(items[step]) or not before & {"presidency", "presides"}:
        return ""
    return "country_from" if items[step].kind == "takes_from" else "country_to"


def _way(item: Item) -> bool:
    """Whether what follows is whom a presidency comes from or goes to, or who has it."""
    return item.kind in {"by", "takes_from"} or item.value == "range"


def _presides_next(items: tuple[Item, ...], at: int) -> bool:
    """Whether a verb of presiding comes next behind a subject and what it is a delegation to."""
    step = at + 1
    while step < len(items) and step - at < _MOST and items[step].kind in _OF_BODY:
        step += 1
    while step < len(items) and step - at < _MOST and items[step].kind in _BETWEEN:
        step += 1
    return step < len(items) and items[step].kind in PRESIDES


def _with_chairs(sentence: Sentence, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, a noun of chairing between a state and a body made a verb: "Sweden, the coordinator of NB8"."""
    found = list(items)
    for body, item in enumerate(items):
        if item.kind != "body" or item.value not in BODIES:
            continue
        for at, state in (_chair_of(sentence, items, body), _leader_of(sentence, items, body)):
            if state is not None:
                found[at] = Item("presides_itself", "holds", items[at].first, items[at].last)
    return tuple(found)


def _chair_of(sentence: Sentence, items: tuple[Item, ...], body: int) -> tuple[int, int | None]:
    """A noun of chairing before a body, with the state before it or behind the body."""
    if (
        body + 1 < len(items)
        and _word(sentence, items, body + 1) in _listed("chairs")
        and _chair_behind(items, body + 1)
    ):
        return body + 1, body + 1
    at = body - 1
    while at > 0 and items[at].kind in {"link", "article", "in"}:
        at -= 1
    if at > 0 and _word(sentence, items, at) in _listed("lands"):
        at -= 1
    if at < 0 or _word(sentence, items, at) not in _listed("chairs"):
        return -1, None
    before = at - 1
    while (
        before >= 0
        and at - before < _MOST
        and (
            items[before].kind in _BEFORE_CHAIR
            or items[before].value == ","
            or _word(sentence, items, before) in _listed("turn")
        )
    ):
        before -= 1
    whose = (
        before > 0 and items[before - 1].kind in _WHENCE
    )  # "A, MP from Latvia, Chair of the BA Budget Committee"
    if before >= 0 and before < at - 1 and items[before].kind == "country" and not whose:
        return at, before
    behind = body + 1
    while (
        behind < len(items)
        and behind - body < _MOST
        and (items[behind].kind in _BEHIND_BODY or items[behind].value == ",")
    ):
        behind += 1
    told = behind > body + 1 and behind < len(items) and _state_alone(items, behind)
    return at, behind if told else None


def _chair_behind(items: tuple[Item, ...], at: int) -> bool:
    """Whether a state stands right by a chair that is called by its body: "the NB8 coordinator Denmark"."""
    behind = [i for i in items[at + 1 : at + 3] if i.value != ","][:1]
    before = [i for i in items[max(0, at - 5) : at - 1] if i.kind not in _BEFORE_CHAIR][-1:]
    copula = any(i.kind == "copula" for i in items[max(0, at - 5) : at])
    return any(i.kind == "country" for i in behind) or (copula and any(i.kind == "country" for i in before))


_WHENCE = frozenset({"takes_from", "link"})
_BEFORE_CHAIR = frozenset({"article", "quality", "copula", "future", "coming", "year"})
_BEHIND_BODY = frozenset({"copula", "coop", "year", "in", "num", "future"})


def _leader_of(sentence: Sentence, items: tuple[Item, ...], body: int) -> tuple[int, int | None]:
    """A participle behind a body and its state: "NB8 cooperation is led by Latvia"."""
    at = body + 1
    while (
        at < len(items)
        and at - body < _MOST
        and (items[at].kind in _BEHIND_BODY or _word(sentence, items, at) in _listed("formats", "turn"))
    ):
        at += 1
    if at + 1 >= len(items):
        return -1, None
    headed = items[at].kind == "headed"
    led = _word(sentence, items, at) in _listed("leads") and items[at + 1].kind == "by"
    state = at + 1 if headed else at + 2
    told = (headed or led) and state < len(items) and _state_alone(items, state)
    return at, state if told else None


def _state_alone(items: tuple[Item, ...], at: int) -> bool:
    """Whether a state is named for itself and not for somebody's: "Latvia", not "Latvia's minister"."""
    after = items[at + 1].kind if at + 1 < len(items) else "mark"
    return items[at].kind == "country" and after in {"mark", "in", "year", "conj", "num", "during"}


def _word(sentence: Sentence, items: tuple[Item, ...], at: int) -> str:
    keys = sentence.keys_of(items[at])
    return next((key for key in keys if key not in {"the", "of", "is", "be"}), keys[-1])


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "presidencies", name, *others)
