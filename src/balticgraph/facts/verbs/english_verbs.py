"""An English verb read with its auxiliaries: in which voice it stands, and when what it tells of was or will be."""

import re

from balticgraph.facts.verbs.plural_present import done_by_several
from balticgraph.facts.verbs.speeches_made import speech_made
from balticgraph.facts.verbs.untold import gives_no_part
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.verbs.verb_groups import BE, Group, agent_of, group_of
from balticgraph.facts.verbs.verb_objects import visit_made
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.today import begins_today

_OF_PATIENTS = frozenset(
    {"discuss", "meet", "attend", "host", "speak", "say", "open", "chair", "visit", "plant"}
)
_TOGETHER = ("joined", "accompanied", "flanked")


def english_verb(sentence: Sentence, at: int, match: re.Match[str], high: int, before: Verb | None) -> Verb:
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
