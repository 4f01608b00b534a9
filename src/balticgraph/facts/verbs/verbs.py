"""The verbs of a sentence that give someone a part: which part, when and in which voice."""

import re
from functools import cache

from balticgraph.facts.verbs.english_verbs import english_verb
from balticgraph.facts.verbs.estonian_kinds import estonian_kind, estonian_time, is_being
from balticgraph.facts.verbs.kinds_by_object import kind_by_object, may_be_verb, plain_verbs
from balticgraph.facts.verbs.latvian_kinds import kind_beside, voice_of
from balticgraph.facts.verbs.latvian_reports import tells_source
from balticgraph.facts.verbs.latvian_work import behind_aside, debated_there
from balticgraph.facts.verbs.presiding import presiding
from balticgraph.facts.verbs.receiving import receives_somebody
from balticgraph.facts.verbs.role_labels import LABELLING, labelled
from balticgraph.facts.verbs.role_nouns import NOUNS, OTHER_NOUNS, is_noun, may_have_noun, told_by_noun
from balticgraph.facts.verbs.unreal import may_be_unreal, sends_words, would_have_been
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.verbs.verb_groups import agent_of
from balticgraph.facts.verbs.ways import kind_by_way, means_to
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence, asked_once
from balticgraph.facts.words.quotes import quoted

_VERB = re.compile(
    r"(composed|headed|attend|meet|speak|say|discuss|give|open|chair|host|sign|plant|visit|held|elect|become|became)(?:_(past|now|future|inf))?$"
)


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
    unreal = bool(found) and not english and may_be_unreal(sentence)
    for number, (at, match) in enumerate(found):
        low = found[number - 1][0] if number else -1
        high = found[number + 1][0] if number + 1 < len(found) else len(items)
        if english:
            verbs.append(english_verb(sentence, at, match, high, verbs[-1] if verbs else None))
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
        void = void or (unreal and (would_have_been(sentence, at) or sends_words(sentence, at)))
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
    return presiding(sentence, at) if item.kind == "presides_itself" else item.kind


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
