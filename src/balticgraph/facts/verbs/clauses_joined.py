"""What a clause takes from the one beside it: who leads the delegation that is met, who speaks behind a meeting."""

from dataclasses import replace
from itertools import pairwise

from balticgraph.facts.verbs.beside import behind_day
from balticgraph.facts.verbs.clause import PRONOUN, Clause
from balticgraph.facts.verbs.leading import led_by, relative_of
from balticgraph.facts.verbs.led_delegations import leader_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row
from balticgraph.facts.words.title_parts import TITLE_PARTS


def _planned_by_noun(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, those that an English noun tells of made planned where a programme has them or they are said to be expected.

    "The agenda includes a speech by A", "the participation of A in the session is expected".
    """
    if sentence.language != "en" or not found:
        return found
    if all(one.tense != "untold" for one in found):
        return found
    keys, items = sentence.said, sentence.items
    at = next((n for n, key in enumerate(keys) if key in _PROGRAMMES), len(keys))
    listed = not _HAS.isdisjoint(keys[at:])
    return [
        replace(one, tense="future")
        if one.tense == "untold" and (listed or (one.objects and _expected(items[one.objects[-1] :])))
        else one
        for one in found
    ]


def _expected(behind: tuple[Item, ...]) -> bool:
    """Whether what is told is said to be expected or planned: "is expected"."""
    return any(one.kind == "copula" and other.value == "ahead" for one, other in pairwise(behind))


_PROGRAMMES = frozenset({"agenda", "program", "programme"})
_HAS = frozenset({"envisages", "features", "foresees", "include", "includes", "lists"})


def with_led(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, a verb of meeting or receiving a delegation given who leads it: "met with a delegation led by A".

    Who leads one that will do something will be there: "the delegation, headed by A, will take part".
    """
    items = sentence.items
    found = _planned_by_noun(sentence, found)
    for number, (one, lead) in enumerate(pairwise(found)):
        led = items[lead.at].kind in _LEADS and lead.voice == "passive"
        if led and one.tense == "future" and _is_participle(sentence, lead):
            found[number + 1] = replace(lead, tense="future")
        ahead = sentence.language == "en" and found[number].tense == "future"
        if ahead and (lead.tense, lead.voice) == ("untold", "passive"):
            found[number + 1] = replace(lead, tense="future")  # "will be opened by A and closed by B"
        if lead.tense == "future" and _is_participle(sentence, one):
            found[number] = replace(one, tense="future")
        if not lead.subjects and lead.voice == "active" and (leads := led_by(sentence, one.at)):
            found[number + 1] = replace(lead, subjects=leads)
        if relative_of(sentence, lead.at) and one.role in {"meet", "host"} and not one.objects:
            found[number] = replace(one, objects=lead.subjects)
            found[number + 1] = replace(lead, tense=one.tense)
        if sentence.language == "lt" and one.role == "visit" and not one.subjects:
            led_behind = relative_of(sentence, lead.at)  # "Vilniuje lankosi delegacija, kuriai vadovauja A"
            found[number] = replace(one, subjects=lead.subjects) if led_behind else one
        guests = one.role in {"meet", "host"} and one.voice == "active" and not one.objects
        if guests and led and any(i.kind == "delegation" for i in items[one.at : lead.at]):
            found[number] = replace(one, objects=lead.objects)
        leader = leader_before(items, lead.at) if items[lead.at].kind == "headed" else -1
        if sentence.language == "lt" and leader > one.at and one.role == "visit" and not one.subjects:
            found[number] = replace(one, subjects=(leader,))
        if sentence.language == "lt" and items[one.at].kind == "headed" and _receives(lead):
            found[number + 1] = replace(lead, objects=(*lead.objects, *one.objects[:1]))
    return found


def _receives(one: Clause) -> bool:
    """Whether a clause of meeting has none but those who meet: "the delegation led by A was received by B"."""
    return one.role == "meet" and bool(one.subjects) and set(one.objects) <= set(one.subjects)


def _is_participle(sentence: Sentence, one: Clause) -> bool:
    """Whether an English verb of leading has no verb of time with it: ", headed by A,"; not "was headed by A"."""
    item = sentence.items[one.at]
    untold = one.tense == "untold" or item.kind in {"headed", "composed"}
    leads = item.kind in _LEADS or sentence.words.keys[item.first] in {"accompanied", "joined"}
    return untold and leads and sentence.words.keys[item.first].endswith("ed")


_LEADS = frozenset({"headed", "chair_past", "composed"})


def departed(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, a Lithuanian departure for what is still to come told as such: "išvyko į Taliną, kur dalyvaus sesijoje"."""
    if sentence.language != "lt":
        return found
    for number, (one, then) in enumerate(pairwise(found)):
        leaves = sentence.words.keys[sentence.items[one.at].first].startswith(_LEAVING)
        if one.role == "visit" and leaves and then.tense == "future":
            earlier = [replace(c, tense="future") if c.role == "attend" else c for c in found[:number]]
            return [*earlier, replace(one, tense="future"), *found[number + 1 :]]
    return found


_LEAVING = ("isvyk", "isvaziuo", "isskri", "isskrend", "isvaziav")


def after_talks(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, a Latvian meeting behind which somebody speaks given the speaker: "pēc tikšanās ar A sacīja B"."""
    if sentence.language != "lv":
        return found
    keys = sentence.words.keys
    for number, (one, then) in enumerate(pairwise(found)):
        after = keys[sentence.items[one.at].first] in {"pec", "tiekoties"}
        if after and one.role == "meet" and one.objects and not one.subjects and then.voice == "active":
            found[number] = replace(one, subjects=tuple(p for p in then.subjects if p not in one.objects))
        alone = keys[sentence.items[one.at].last] in _MEETING_ONE_ANOTHER
        if alone and one.role == "meet" and not (one.objects or one.subjects) and len(then.subjects) > 1:
            found[number] = replace(one, subjects=then.subjects, tense=then.tense)
    return found


_MEETING_ONE_ANOTHER = frozenset({"tiekoties", "satiekoties", "sarunajoties", "apspriezoties"})
"""Gerunds that are said of several who did something: "kam, tiekoties Rīgā, pievērsās A un B"."""


def on_stay(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, a Latvian gerund of a stay in the time of what was done on it: "viesojoties Rīgā, A tiksies ar B"."""
    if sentence.language != "lv":
        return found
    for number, one in enumerate(found):
        beside = found[number + 1 : number + 2] or found[max(0, number - 1) : number]
        gerund = sentence.words.keys[sentence.items[one.at].first].endswith(("joties", "roties"))
        if one.role == "visit" and gerund and beside:
            found[number] = replace(one, tense=beside[0].tense)
    return found


def with_shared(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, a participle at the head of a sentence given the subject of the verb that follows, in Lithuanian anywhere.

    "Opening the session, X said", also where no list has the verb: "Meeting in Riga, A and B endorsed it"; "– atidarydamas sesiją sakė A".
    """
    for number, (one, then) in enumerate(pairwise(found) if sentence.language == "lt" else ()):
        half = sentence.words.keys[sentence.items[one.at].first].endswith(_HALVES)
        if half and not one.subjects and one.role in _PARTICIPLES:
            found[number] = replace(one, subjects=tuple(p for p in then.subjects if p not in one.objects))
    if len(found) > 1 and sentence.language == "en":
        found = _but_for_those_met(sentence, found)
    if len(found) == 1 and (met := _behind_participle(sentence, found[0])):
        return [replace(found[0], subjects=met, objects=())]
    if (
        len(found) > 1
        and not found[0].subjects
        and (found[0].at <= 3 or behind_day(sentence, found[0].at))
        and found[0].voice == "active"
        and found[0].role in (_PARTICIPLES | {"visit"} if sentence.language == "en" else _PARTICIPLES)
        and not _is_finite(sentence, found[0])
    ):
        tense = found[1].tense if found[0].role == "visit" else found[0].tense
        return [replace(found[0], subjects=found[1].subjects, tense=tense), *found[1:]]
    return found


def _but_for_those_met(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, those behind a meeting or reception given its subject: "They met A and attended a seminar"."""
    for number in range(1, len(found)):
        one = found[number - 1]
        if one.role in _MEETING and _of_others_met(sentence, one, found[number]):
            found[number] = replace(found[number], subjects=_subjects_of(sentence, one))
    return found


_MEETING = frozenset({"meet", "host", "speak"})


def _of_others_met(sentence: Sentence, one: Clause, then: Clause) -> bool:
    """Whether only those met or by whom guests are received stand before what the others did: "They met A and attended a seminar"."""
    meets = one.role == "meet" if one.voice == "active" else one.role in {"host", "speak"}
    named = then.voice == "active" and then.subjects and set(then.subjects) <= set(one.objects)
    if not (meets and named and one.at) or not sentence.has("conj"):
        return False
    joint = then.at - 1
    while joint > one.at and sentence.items[joint].kind in {"low", "day", "weekday"}:
        joint -= 1
    return sentence.items[joint].kind == "conj" and not _is_opening(sentence, one)


def _is_opening(sentence: Sentence, one: Clause) -> bool:
    """Whether a verb is no more than a participle with which a sentence opens: "While meeting A, ..."."""
    return sentence.words.keys[sentence.items[one.at].first].endswith("ing")


def _subjects_of(sentence: Sentence, one: Clause) -> tuple[int, ...]:
    """The subject of a verb before its "and": those named or a pronoun, nobody where it is a group."""
    who = (*one.patients, *(at for at in one.subjects if at not in one.objects))
    before = [i.kind for i in sentence.items[max(0, one.at - _TWO) : one.at]]
    return who or ((PRONOUN,) if "pronoun" in before else ())


_HALVES = ("damas", "dama", "dami", "damos", "damasis", "damasi", "damiesi", "damosi")
"""Endings of Lithuanian participles of what the subject does beside something else."""


def _is_finite(sentence: Sentence, one: Clause) -> bool:
    """Whether a Latvian verb at the head of a sentence has a subject of its own: "Tajā piedalījās arī eksperti, uzsvēra A"."""
    words = sentence.text(sentence.items[one.at]).lower().split()
    frames = words[0] == "pēc" or any(word.endswith(_OF_PARTICIPLES) for word in words)
    return sentence.language == "lv" and not frames


_OF_PARTICIPLES = (
    "ot", "oties", "dams", "dama", "dami", "damas", "damies", "damās", "is", "usi", "uši", "ušas", "ies", "usies", "ušies", "ušās",
)  # fmt: skip


def _behind_participle(sentence: Sentence, one: Clause) -> tuple[int, ...]:
    """Those named behind the comma of an English participle that opens a sentence: "Having attended the session, A went home"."""
    items, keys = sentence.items, sentence.words.keys
    opens = (
        sentence.language == "en"
        and one.voice in {"active", "represent"}
        and not one.subjects
        and bool(one.objects)
    )
    if not opens or one.at > _OPENING or (one.role not in _PARTICIPLES and one.role not in {"host"}):
        return ()
    before = [keys[i.last] for i in items[: one.at]]
    words = keys[items[one.at].first : items[one.at].last + 1]
    participle = "having" in (*before, words[0]) or words[0].endswith("ing")
    if not participle or not set(before) <= _BEFORE_PARTICIPLE:
        return ()
    comma = max((n for n in range(one.at, one.objects[0]) if items[n].value == ","), default=0)
    title = items[comma + 1 : one.objects[0]]
    plain = comma > 0 and all(i.kind in TITLE_PARTS for i in title)
    return row(items, one.objects, {}) if plain and one.role != "meet" else ()


_OPENING = 2
_BEFORE_PARTICIPLE = frozenset(
    {"having", "after", "while", "when", "upon", "on", "before", "in", "by", "been"}
)
_TWO = 2
_PARTICIPLES = frozenset({"open", "speak", "chair", "meet", "attend"})
