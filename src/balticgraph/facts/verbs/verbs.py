"""The verbs of a sentence that give someone a part: which part, when and in which voice."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from balticgraph.facts.verbs.estonian_kinds import estonian_kind, estonian_time, is_being
from balticgraph.facts.verbs.kinds_by_object import kind_by_object, may_be_verb, plain_verbs
from balticgraph.facts.verbs.latvian_kinds import kind_beside, voice_of
from balticgraph.facts.verbs.latvian_reports import tells_source
from balticgraph.facts.verbs.latvian_work import behind_aside, debated_there
from balticgraph.facts.verbs.plural_present import done_by_several
from balticgraph.facts.verbs.presiding import presiding
from balticgraph.facts.verbs.receiving import receives_somebody
from balticgraph.facts.verbs.role_nouns import (
    LABELLING,
    NOUNS,
    OTHER_NOUNS,
    is_noun,
    labelled,
    may_have_noun,
    told_by_noun,
)
from balticgraph.facts.verbs.untold import gives_no_part
from balticgraph.facts.verbs.verb_groups import BE, Group, agent_of, group_of
from balticgraph.facts.verbs.verb_objects import speech_made, visit_made
from balticgraph.facts.verbs.ways import kind_by_way, means_to
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence, asked_once
from balticgraph.facts.words.quotes import quoted
from balticgraph.facts.words.today import begins_today

_VERB = re.compile(
    r"(composed|headed|attend|meet|speak|say|discuss|give|open|chair|host|sign|plant|visit|held|elect|become|became)(?:_(past|now|future|inf))?$"
)
_OF_PATIENTS = frozenset(
    {"discuss", "meet", "attend", "host", "speak", "say", "open", "chair", "visit", "plant"}
)
_TOGETHER = ("joined", "accompanied", "flanked")


@dataclass(slots=True, unsafe_hash=True)
class Verb:
    """A verb at item `at`, which begins with its auxiliaries at `first`: what role it gives, when, in which voice.

    `by` is the item before its agent, or -1; a verb that is `void` tells of no part, and only ends the one before it. What a
    passive is said of takes part `together` with its agent: "A was joined by B". What somebody is
    `asked` to is at an invitation.
    """

    at: Final[int]
    first: Final[int]
    role: Final[str]
    tense: Final[str]
    voice: Final[str]
    by: Final[int] = -1
    void: Final[bool] = False
    together: Final[bool] = False
    label: Final[bool] = False
    asked: Final[bool] = False


@cache
def _role_of(kind: str) -> re.Match[str] | None:
    """The role and tense that a kind of item tells of, None where it is no verb."""
    return _VERB.match(kind)


@asked_once
def verbs_of(sentence: Sentence) -> list[Verb]:
    """The verbs of a sentence outside quotations, in order."""
    items, english = sentence.items, sentence.language == "en"
    inside = quoted(sentence)
    found: list[tuple[int, re.Match[str]]] = []
    nouns = _by_nouns(sentence, inside) if english else {}
    for at in _english_verbs(sentence) if english else range(len(items)):
        if items[at].kind in _NO_VERB or at in inside:
            continue
        match = _role_of(_kind(sentence, at, english=english))
        if match and at not in nouns and not _of_place(items, at) and not _of_thing(items, at, match[1]):
            found.append((at, match))
    verbs: list[Verb] = []
    for number, (at, match) in enumerate(found):
        low = found[number - 1][0] if number else -1
        high = found[number + 1][0] if number + 1 < len(found) else len(items)
        if english:
            verbs.append(_of_group(sentence, at, match, high, verbs[-1] if verbs else None))
            continue
        after = max((n + 1 for n in inside if n < at), default=0)
        start = max(low, after)
        start = behind_aside(sentence, start, at) if match[2] == "past" else start
        tense = _tense(items, start if start or verbs else -1, at, high, match)
        tense = "future" if tense == "inf" and means_to(sentence, start, at) else tense
        tense = estonian_time(sentence, at, match[2], tense) if sentence.language == "et" else tense
        tense = _of_belonging(sentence, at, tense) if match[1] == "composed" else tense
        tense = _of_purpose(sentence, at, tense, verbs[-1] if verbs else None)
        voice = voice_of(sentence, at)
        voice = "staying" if is_being(sentence, at) else voice
        void = tense == "inf" or tells_source(sentence, at)
        verbs.append(Verb(at, at, match[1], tense, voice, void=void))
    return sorted([*verbs, *nouns.values()], key=lambda verb: verb.at) if nouns else verbs


def _of_purpose(sentence: Sentence, at: int, tense: str, before: Verb | None) -> str:
    """The time of a Latvian verb, of a purpose that of the coming it is the purpose of: "viesojās Viļņā, lai tiktos ar A"."""
    keys, item = sentence.words.keys, sentence.items[at]
    aim = "lai" in keys[item.first - 1 : item.first + 1] and item.kind.endswith("_future")
    came = before is not None and before.role in {"visit", "attend"} and before.tense == "past"
    return "past" if sentence.language == "lv" and aim and came else tense


def _of_belonging(sentence: Sentence, at: int, tense: str) -> str:
    """The time of belonging to a delegation: "koosseisus on", "kuuluvad ka" of the present, "sastāvā būs" of what is to come."""
    if sentence.language == "lv" and at + 1 < len(sentence.items) and sentence.items[at + 1].kind == "future":
        return "future"
    words = sentence.text(sentence.items[at]).lower().split()
    now = sentence.language == "et" and any(w == "on" or w.endswith(("ub", "avad", "uvad")) for w in words)
    return "now" if now else tense


def _of_thing(items: tuple[Item, ...], at: int, verb: str) -> bool:
    """Whether a verb has a thing as its object that makes it tell of no part: a document met on, a gift."""
    return (verb == "meet" and takes_document(items, at)) or (verb == "give" and not gives_speech(items, at))


def _by_nouns(sentence: Sentence, inside: frozenset[int]) -> dict[int, Verb]:
    """What nouns and labels tell of parts, as verbs at the item that the persons stand behind."""
    found: dict[int, Verb] = {}
    if not may_have_noun(sentence):
        return found
    items, by_word = sentence.items, sentence.says(OTHER_NOUNS)
    for at, after in enumerate(items[1:]):
        if at in inside:
            continue
        role = labelled(sentence, at) if after.kind == "mark" and after.value in LABELLING else ""
        if role:
            found[at + 1] = Verb(at + 1, at + 1, role, "now", "passive", label=True)
            found.pop(at, None)
        elif (items[at].kind in NOUNS or (by_word and is_noun(sentence, at))) and (
            told := told_by_noun(sentence, at)
        ):
            role, place, tense, before = told
            found[place] = Verb(
                place, place, role, tense, "active" if before else "passive", label=not before
            )
    return found


_NO_VERB = frozenset(
    {"mark", "num", "cap", "person", "link", "article", "conj", "country", "body", "parliament"}
)
_RECEIVING = {"taken in": "meet_past", "takes in": "meet_now"}
"""Verbs that mean adopting with a document and receiving with a person."""


def _english_verbs(sentence: Sentence) -> list[int]:
    """The items of an English sentence that may be verbs: by their kind, or by what stands behind them."""
    keys, plain = sentence.words.keys, plain_verbs()
    return [
        at
        for at, item in enumerate(sentence.items)
        if (keys[item.first] in plain if item.kind == "low" else _is_verbal(item.kind))
        or item.value in _SPECIAL
    ]


@cache
def _is_verbal(kind: str) -> bool:
    """Whether items of a kind may be verbs of English."""
    return may_be_verb(kind) or _role_of(kind) is not None


_SPECIAL = frozenset({"received", *_RECEIVING})


def _kind(sentence: Sentence, at: int, *, english: bool) -> str:
    """The kind of an item, "received" read as hosting where the sentence has no award that is received."""
    item = sentence.items[at]
    if item.value in _RECEIVING and not sentence.has("doc", "documents"):
        return _RECEIVING[item.value]
    if item.kind == "given" and item.value == "received" and not sentence.has("award", "field"):
        return "host_past" if not english or receives_somebody(sentence, at) else item.kind
    if english:
        return kind_by_object(sentence, at)
    if item.kind == "discussed" and item.value in {"past", "now", "future"}:
        return debated_there(sentence, at) or f"discuss_{item.value}"
    if sentence.language == "et" and (told := estonian_kind(sentence, at)):
        return told
    if sentence.language == "lt" and (kind := kind_by_way(sentence, at)) is not None:
        return kind
    if kind := kind_beside(sentence, at):
        return kind
    if item.kind.startswith("attend_") and _calls_on_state(sentence, at):
        return f"visit_{item.kind.removeprefix('attend_')}"
    return presiding(sentence, at) if item.kind == "presides_itself" else item.kind


def _calls_on_state(sentence: Sentence, at: int) -> bool:
    """Whether a verb of calling on something has a state behind it: "apmeklēs Igauniju", "lankėsi Latvijoje"."""
    items = sentence.items
    land = at + 1 < len(items) and items[at + 1].kind == "country" and len(items[at + 1].value) == _CODE
    return land and sentence.words.keys[items[at].first].startswith(_CALLING)


_CODE = 2
_CALLING = ("apmekl", "aplank", "kulast")


def _of_group(sentence: Sentence, at: int, match: re.Match[str], high: int, before: Verb | None) -> Verb:
    """A verb read with its auxiliaries."""
    items = sentence.items
    group = group_of(sentence, at)
    role, voice = match[1], items[at].value
    voice = "active" if not items[at].kind.startswith(("given", role)) else voice
    by = -1
    if voice in {"active", "represent", "received"} and match[2] in {"past", None} and role in _OF_PATIENTS:
        plain = speech_made(sentence, at) == "passive" or visit_made(sentence, at) == "attend_past"
        by = agent_of(items, at, high, near=not (group.be or plain))
        if by >= 0 or (group.be and _participle(sentence.text(items[at]))):
            voice = "passive"
    passive = voice == "passive" or (role == "headed" and sentence.words.keys[items[at].first] not in BE)
    word = sentence.text(items[at]).lower()
    tense = _of_time(sentence, at, match, group, before, word, passive=passive)
    called = role == "host" and "invit" in word and _perfect(word, group)
    void = (
        tense == "inf"
        or group.denied
        or gives_no_part(sentence, at, group, before.at if before else 0)
        or called
        or (voice == "passive" and by < 0 and items[at].value != "passive")
    )
    together = voice == "passive" and (
        role == "meet"
        or (role == "host" and "invit" not in word and items[group.first - 1].value != "(")
        or any(w in word for w in _TOGETHER)
    )
    return Verb(
        at,
        group.first,
        role,
        tense,
        voice,
        by,
        void,
        together,
        asked="invit" in word or "hospitality" in word,
    )


def _perfect(word: str, group: Group) -> bool:
    """Whether an invitation has been made to what is still to come: "has invited A to Vilnius"."""
    return group.have or word.startswith(("has ", "have "))


def _participle(word: str) -> bool:
    """Whether the form of a verb is passive behind "was": none that begins with its own auxiliary, none in "-ing"."""
    first = word.split(maxsplit=1)[0].lower()
    return first.endswith("ed") or first in {
        "met",
        "given",
        "made",
        "held",
        "told",
        "taken",
        "read",
        "heard",
        "shown",
    }


def _of_time(
    sentence: Sentence,
    at: int,
    match: re.Match[str],
    group: Group,
    before: Verb | None,
    word: str,
    *,
    passive: bool,
) -> str:
    """When an English verb, written so, tells of."""
    kind = match[2] or ("now" if match[1] == "composed" and word.endswith(_NOW) else "past")
    if (
        group.future
        or word.startswith("will ")
        or _is_planned(sentence, at, kind, before, named=passive and not group.be)
    ):
        return "future"
    if word == "come" and group.have:
        return "past"
    if kind == "inf" or (kind == "future" and word.startswith("to ")):
        return _of_infinitive(sentence, group, before, named=kind == "future")
    if kind == "now" or (word == "receives" and not group.past):
        return "past" if group.past else "now"
    if match[1] == "headed" and word.startswith(("is ", "are ")):
        return "now"
    if (
        kind == "past"
        and passive
        and (group.be in {"is", "are", "being"} or word.startswith(("is ", "are ")))
    ):
        return "now"
    told = group.past or word.startswith(("was ", "were ", "has ", "have "))
    return "untold" if kind == "past" and passive and not told else kind


_NOW = ("consists of", "includes", "comprises", "is composed of", "is made up of", "comprising")


def _is_planned(sentence: Sentence, at: int, kind: str, before: Verb | None, *, named: bool) -> bool:
    """Whether words further off put a verb in the future: "will in Riga meet", "tomorrow attends", "will bring speeches by"."""
    items = sentence.items
    low = before.at if before else 0
    if kind == "now":
        ahead = any(i.kind == "day" and int(i.value) > 0 for i in items[low:])
        return ahead and not begins_today(items)
    if (
        named
        and before is not None
        and before.tense == "future"
        and at - before.at <= _ADJACENT
        and before.voice == "passive"
    ):
        return True  # "will hear a report by"
    near = items[max(low, at - 4 if kind == "inf" else low) : at] if kind == "inf" or named else ()
    given = named and any(
        i.kind == "presented" and sentence.text(i).lower().startswith("will ") for i in near
    )
    return given or any(i.kind == "future" and (named or i.value == "future") for i in near)


_ADJACENT = 2


def _of_infinitive(sentence: Sentence, group: Group, before: Verb | None, *, named: bool) -> str:
    """The time of an infinitive: that of the verb it goes on with or whose purpose it is."""
    items, first = sentence.items, group.first
    behind = items[first - 1] if first else None
    near = before is not None and first - before.at < 14
    if behind and sentence.words.keys[behind.last] in _PLACED:
        return _of_place_in_order(sentence, first)
    if not named and behind and behind.kind == "conj" and before and near:
        return before.tense if before.tense == "future" else "inf"
    if before and near and before.role == "visit":
        return "past" if before.tense == "past" else "future"
    if not named:
        return "now" if done_by_several(sentence, first) else "inf"
    asked = any(sentence.words.keys[i.last] in word_list("en", "speech", "asking") for i in items[:first])
    return "inf" if asked or (before and before.role in {"say", "elect"}) else "future"


_PLACED = frozenset({"first", "last", "next", "only"})
"""Say which of several did something: "was the first to speak"."""


def _of_place_in_order(sentence: Sentence, first: int) -> str:
    """The time of an infinitive behind "the first": that of the form of "to be" before it."""
    said = [sentence.words.keys[i.first] for i in sentence.items[max(0, first - 6) : first]]
    if "will" in said:
        return "future"
    return "past" if {"was", "were"} & set(said) else "now" if {"is", "are"} & set(said) else "inf"


def _of_place(items: tuple[Item, ...], at: int) -> bool:
    """Whether a participle tells where a thing was, not who did it: "a session hosted in the capital"."""
    if not items[at].kind.startswith("host_") or at + 1 >= len(items) or not at:
        return False
    if agent_of(items, at, len(items), near=False) >= 0:
        return False
    return items[at + 1].kind in {"in", "during"} and items[at - 1].kind not in {
        "person",
        "future",
        "pronoun",
    }


def gives_speech(items: tuple[Item, ...], at: int) -> bool:
    """Whether a verb of giving or saying has a speech as its object: "teica ievadvārdus", "ziņojumu sniedza"."""
    near = (items[at + 1 : at + 6], items[max(0, at - 5) : at][::-1])
    for side in near:
        for item in side:
            if item.kind == "address":
                return True
            if item.kind in {"person", "that"} or item.value in {",", "."}:
                break
    return False


def takes_document(items: tuple[Item, ...], at: int) -> bool:
    """Whether a document stands right behind a verb, with no more than its qualities between."""
    step = at + 1
    while step < len(items) and items[step].kind in {"quality", "num", "article", "body"}:
        step += 1
    return step < len(items) and items[step].kind in {"doc", "documents"}


def _tense(items: tuple[Item, ...], low: int, at: int, high: int, match: re.Match[str]) -> str:
    now = match[2] == "now" or (items[at].value == "present" and gives_speech(items, at))
    if now and any(i.kind == "day" and int(i.value) > 0 for i in items[max(low, 0) : high]):
        return "future"
    near = items[max(low + 1, at - 4) : at] if match[2] == "inf" else items[max(low, 0) : at]
    if any(i.kind == "future" or (i.kind == "asked" and match[2] == "inf") for i in near):
        return "future"
    return match[2] or "past"
