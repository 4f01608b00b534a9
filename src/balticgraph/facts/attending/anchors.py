"""What places a verb at an event: "at the session", "in her address"; and what only speaks of one."""

from itertools import pairwise

from balticgraph.facts.attending.said_there import said_there, to_the_public
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gathering_bounds import before_qualities
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.speeches_made import is_talk
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def of_their_own(sentence: Sentence) -> bool:
    """Whether a sentence tells of its subjects' own meeting: "A and B discussed at their meeting"."""
    items = sentence.items
    return any(
        (a.kind == "its" or a.value in {"his", "her", *_MUTUAL})
        and b.kind == "event"
        and b.value == "meeting"
        for a, b in pairwise(items)
    )


_MUTUAL = frozenset({"sava", "savstarpeja", "savstarpejas"})
"""Latvian words for a talk of those who are told of, as items spell them: "savā sarunā"."""


def stands_in(sentence: Sentence, first: int) -> bool:
    """Whether a gathering is told to be where something was: "at their meeting", "during the session"."""
    items, at = sentence.items, before_qualities(sentence, first)
    while at >= 0 and (
        items[at].kind in {"article", "quality", "its", "ordinal", "body", "year"}
        or items[at].value in {"his", "her"}
    ):
        at -= 1
    return items[first].kind == "event_in" or (
        at >= 0 and items[at].kind in {"in", "during"} and items[at].value != "beside"
    )


def is_topic(sentence: Sentence, clause: Clause, first: int) -> bool:
    """Whether somebody speaks about a gathering and not at it: "informed the Prime Minister about the meeting"."""
    items, at = sentence.items, first - 1
    if sentence.language != "en" and _praised(sentence, clause.at, first):
        return True
    if sentence.language == "et":
        return first > clause.at and any(
            one.first == first and _spoken_of(sentence, one) for one in gatherings(sentence)
        )
    if any(one.first == first and _is_on_visit(sentence, one) for one in gatherings(sentence)):
        return False
    aside = _QUALIFYING | _WHICH_WAS if sentence.language == "lt" else _QUALIFYING
    while at > clause.at and items[at].kind in aside:
        at -= 1
    word = sentence.text(items[at]).lower()
    if at == clause.at and sentence.language == "lt":
        return word.endswith((" apie", " dėl"))  # "pranešė apie vizitą"
    if sentence.words.keys[items[clause.at].last] in _INVITING and word in {"to", "to the"}:
        return True
    if sentence.language == "en" and first > clause.at and _of_matters(sentence, clause.at, first):
        return True
    if sentence.language == "en" and first > clause.at and _spoken_of_by(sentence, clause.at, first):
        return True
    of_talk = word in {"of", "of the"} and at > 0 and is_talk(sentence, items[at - 1])
    return clause.at < at < first and (of_talk or word in _ABOUT)


def _of_matters(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a gathering is within what is spoken about: "spoke with A about matters pertaining to the summit"."""
    if stands_in(sentence, first):
        return False
    between = sentence.words.keys[sentence.items[verb].first : sentence.items[first].first]
    of_it = any(i.kind == "link" for i in sentence.items[first - 2 : first])
    whole = "," not in between and (of_it or "and" not in between)
    return "pertaining" in between or ("about" in between and whole)


def _spoken_of_by(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a gathering is what an English verb speaks of: "praised the meeting of X", "reminded the participants of the summit"."""
    items, keys = sentence.items, sentence.words.keys
    said = set(sentence.keys_of(items[verb]))
    if not said & word_list("en", "anchors", "speaking_of"):
        return False
    between = items[verb + 1 : first]
    plain = all(i.kind in _OBJECT or (i.kind == "low" and i.first == i.last) for i in between)
    if any(i.kind == "that" for i in items[first:]) and any(i.kind in {"roster", "member"} for i in between):
        return False  # "reminded the participants of the session that"
    of = [n for n, i in enumerate(between) if i.kind == "link" and keys[i.first] == "of"]
    talked = bool(said & {"spoke", "speaking", "talked"})
    direct = of[:1] == [0] if talked else bool(of) or "reminded" not in said
    return plain and direct and not {keys[i.first] for i in between} & {"and", "that", "to"}


def _praised(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a gathering is the object of a verb such as praising: "slavēja Prezidija sēdi", "gyrė posėdį", "kiitis istungit"."""
    items = sentence.items
    key = sentence.words.keys[items[verb].last]
    if first < verb or not key.startswith(tuple(word_list(sentence.language, "gatherings", "spoken_of"))):
        return False
    head = next((i for i in items[first:] if i.kind in {"event", "event_in"}), None)
    between = {i.kind for i in items[verb + 1 : first]}
    return head is not None and head.kind == "event" and between <= _OBJECT | {"body", "organ", "num", "year"}


_OBJECT = frozenset(
    {
        "article",
        "quality",
        "its",
        "ordinal",
        "link",
        "roster",
        "member",
        "office",
        "person",
        "outcome",
        "work",
    }
)


def _spoken_of(sentence: Sentence, one: Gathering) -> bool:
    """Whether an Estonian gathering is in the case of what is spoken about: "rääkis istungist", "ülevaade istungjärgust"."""
    head = sentence.items[one.head]
    return head.kind == "event" and sentence.words.keys[head.last].endswith("st")


_INVITING = frozenset({"invited", "inviting", "invites"})
_QUALIFYING = frozenset({"article", "quality", "its", "ordinal"})
_WHICH_WAS = frozenset(
    {"city_in", "country_in", "held_past", "held_now", "held_future", "body", "num", "year_word", "month"}
)
"""What a Lithuanian gathering has before it: "apie Rygoje vykusią Baltijos Asamblėjos sesiją"."""
_ABOUT = frozenset({"about", "regarding", "concerning", "on", "on the", "for", "for the", "apie", "dėl"})


def anchored(sentence: Sentence, clause: Clause, groups: Groups) -> bool:
    """Whether a verb of speech is placed at an event: "at the session", "in her address"."""
    if clause.voice == "present":
        return False
    if sentence.has("speech") and not to_the_public(sentence):
        return True
    items = sentence.items
    del groups
    told = _attributed(sentence, clause)
    that = next((n for n in range(clause.at + 1, len(items)) if items[n].kind == "that"), len(items))
    aside = _as_one_said(sentence, clause)
    for one in gatherings(sentence):
        if one.head > that or one.head < told or _quoted(items, one.head):
            continue
        if aside and one.head not in aside:
            continue
        at = before_qualities(sentence, one.first)
        while at >= 0 and (items[at].kind in {"article", "quality", "year"} or _of_somebody(sentence, at)):
            at -= 1
        before = items[at] if at >= 0 else None
        if sentence.language == "en" and _done_there(sentence, clause, at):
            continue
        if (
            items[one.head].kind == "event_in"
            or _told_there(sentence, one.head)
            or sentence.text(items[one.head]).endswith(_LOCATIVE)
            or (before and (before.kind == "in" or (before.kind == "during" and before.value == "during")))
            or _is_on_visit(sentence, one)
        ):
            return True
    if sentence.language == "en" and said_there(sentence, clause):
        return True
    return any(item.kind in {"speak_now", "open_now", "meet_now"} for item in items)


def _as_one_said(sentence: Sentence, clause: Clause) -> range | None:
    """The clause that only says whose words the rest are, None where the verb stands in none: "kaip pabrėžė A, susitikimo metu ..."."""
    items = sentence.items
    for first in range(clause.at - 1, -1, -1):
        if items[first].value == ",":
            return None
        if sentence.words.keys[items[first].first] == _AS[sentence.language]:
            if first and items[first - 1].value != ",":
                return None
            ends = (n for n in range(clause.at, len(items)) if items[n].value == ",")
            return range(first, next(ends, len(items)))
    return None


_AS = {"en": "as", "et": "nagu", "lt": "kaip", "lv": "ka"}


def _done_there(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Whether a participle right before a place tells what was done there of which one speaks: "praised the steps taken at the session"."""
    key = sentence.words.keys[sentence.items[at - 1].last] if at > clause.at + 2 else ""
    told = sentence.items[at - 1].kind in {"adopted", "making", "low", "presented"}
    plain = key.endswith("ed") or key in word_list("en", "anchors", "done")
    return told and plain and sentence.items[at - 2].kind not in {"conj", "mark", "person", "pronoun"}


def _is_on_visit(sentence: Sentence, one: Gathering) -> bool:
    """Whether somebody is told to be on an English visit: "said A, while on a visit to Riga", "during"."""
    at = one.first - 1
    while at > 0 and (sentence.items[at].kind in {"article", "quality"} or _of_somebody(sentence, at)):
        at -= 1
    on = at >= 0 and sentence.words.keys[sentence.items[at].last] == "on"
    return sentence.language == "en" and one.sort == "visit" and on


def _told_there(sentence: Sentence, head: int) -> bool:
    """Whether a Latvian sentence tells the participants of a gathering something: "sesijas dalībniekiem teica"."""
    behind = sentence.items[head + 1 : head + 2]
    told = sentence.language == "lv" and bool(behind) and behind[0].value in {"member", "mp"}
    return told and sentence.text(behind[0]).endswith(("iem", "ēm", "ām"))


def _attributed(sentence: Sentence, clause: Clause) -> int:
    """The comma behind what a speaker is told to have said, whose gatherings are none that he spoke at; else -1.

    "Istungjärgul võeti vastu resolutsioon, ütles A", in Latvian, Lithuanian and Estonian.
    """
    items = sentence.items
    comma = clause.at > 0 and items[clause.at - 1].value == "," and sentence.said[0] not in _THAT
    tells = any(
        i.kind.endswith(("_now", "_future", "_past", "discussed", "working", "adopted"))
        for i in items[: clause.at - 1]
    )
    return clause.at - 1 if sentence.language != "en" and comma and tells else -1


_THAT = frozenset({"ta", "to", "sadi", "par", "taip", "tai", "apie", "nii", "nonda", "seda", "sellest"})
"""What begins a sentence whose speaker told it at the gathering behind: "Tā preses konferencē, kas notika Rīgā, paziņoja A"."""


def _of_somebody(sentence: Sentence, at: int) -> bool:
    """Whether a word says whose or of which day a gathering is: "during her meeting with A", "at today's meeting"."""
    word = sentence.text(sentence.items[at]).lower()
    of_day = sentence.items[at].kind in {"day", "weekday"} and word.endswith(("'s", "’s"))
    return of_day or word in {"his", "her", "their", "this", "that"}


def _quoted(items: tuple[Item, ...], at: int) -> bool:
    """Whether an item stands between „ and “, in words that are told of and not in their telling."""
    before = [i.value for i in items[:at] if i.value in _QUOTES]
    after = [i.value for i in items[at + 1 :] if i.value in _QUOTES]
    if before:
        return before[-1] == "„" or (before[-1] == "“" and "„" not in before and after[:1] == ["”"])
    return after[:1] == ["”"]


_QUOTES = frozenset({"„", "“", "”"})
_LOCATIVE = ("ā", "ē", "ās", "ēs")
"""The endings of a Latvian noun that says where: a gathering so named is one at which somebody speaks."""
