"""Who does what in a sentence: its verbs.

Each with the persons before it that are its subject and those after it.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Sentence
from balticgraph.facts.office_phrases import Held
from balticgraph.facts.quotes import quoted

_VERB = re.compile(
    r"(composed|headed|attend|meet|speak|say|give|open|chair|host|sign|plant|visit|held|elect|become|became)(?:_(past|now|future|inf))?$"
)
_PARTICIPLES = frozenset({"open", "speak", "chair", "meet", "attend"})
PRONOUN = -1
_OBLIQUE = frozenset({"with", "by", "link", "range", "in", "during", "former"})
_SOFT = frozenset({"honorific", "quality", "link", "article", "coming", "in"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb at item `at`: what role it gives, when, in which voice.

    The items of persons that are its subject, and those after it.
    """

    at: int
    role: str
    tense: str
    voice: str
    subjects: tuple[int, ...]
    objects: tuple[int, ...]


def clauses(
    sentence: Sentence,
    held: Sequence[Held],
    stand_ins: Sequence[int] = (),
    oblique: Collection[int] = (),
    *,
    with_articles: bool = True,
) -> list[Clause]:
    """The clauses of a sentence, in order.

    `stand_ins` are items that stand for a person without naming one ("the Speaker").

    The `oblique` are persons in another case than the nominative: no subject is one. In a language without
    articles a subject may follow its verb at any distance. A pronoun as subject is told as `PRONOUN`.
    """
    items = sentence.items
    inside = quoted(sentence)
    verbs = [
        (at, match)
        for at, item in enumerate(items)
        if at not in inside
        and (match := _VERB.match(_kind(sentence, at)))
        and not _of_place(items, at)
        and not (match[1] == "meet" and takes_document(items, at))
        and not (match[1] == "give" and not _gives_speech(items, at))
    ]
    persons = sorted({at for at, item in enumerate(items) if item.kind == "person"} | set(stand_ins))
    begins: dict[int, int] = {}
    for one in held:
        if one.person > one.phrase.last:
            begins[one.person] = min(one.phrase.first, begins.get(one.person, one.phrase.first))
        elif one.person < 0:
            begins.setdefault(one.phrase.last, one.phrase.first)
    found: list[Clause] = []
    for number, (at, match) in enumerate(verbs):
        low = verbs[number - 1][0] if number else -1
        high = verbs[number + 1][0] if number + 1 < len(verbs) else len(items)
        taken = set(found[-1].subjects) & set(found[-1].objects) if found and not with_articles else set()
        subjects = _direct(
            items, [p for p in persons if low < p < at and p not in oblique and p not in taken], begins, at
        )
        objects = tuple(p for p in persons if at < p < high)
        if not subjects and objects and objects[0] not in oblique and _turned(items, at, objects, begins):
            subjects = _row(items, objects, begins)
        if (
            not subjects
            and objects
            and not with_articles
            and match[1] in {"attend", "open", "chair", "speak", "host", "visit"}
            and objects[0] not in oblique
        ):
            subjects = tuple(p for p in _row(items, objects, begins) if p not in oblique)
        if not subjects and any(i.kind == "pronoun" for i in items[low + 1 : at]):
            subjects = tuple(p for p in stand_ins if p < at) or (PRONOUN,)
        if with_articles and found and found[-1].subjects and _goes_on(items, at, objects, begins):
            subjects = found[-1].subjects if found[-1].voice != "passive" else subjects
        if not subjects and found:
            subjects = found[-1].subjects if found[-1].voice != "passive" else ()
        after = max((n + 1 for n in inside if n < at), default=0)
        tense = _tense(items, max(low, after), at, high, match)
        if tense == "inf" or (match[1] == "say" and _of_body(items, at, held)):
            continue
        if items[at].kind == "chair_now" and _of_delegation(items, at):
            continue
        role, voice = _part(items, at, match[1], with_articles=with_articles)
        found.append(Clause(at, role, tense, voice, subjects, objects))
    return _with_shared(found)


def _part(items: tuple[Item, ...], at: int, verb: str, *, with_articles: bool) -> tuple[str, str]:
    """The role and voice that a verb gives; whoever leads stands before it in a language without articles."""
    if verb in {"give", "say"} and items[at].value != "present" and _gives_speech(items, at):
        return "speak", "active"
    if verb == "composed":
        return "attend", "passive"
    if verb == "headed":
        led = at > 0 and items[at - 1].kind == "person" and not with_articles
        sent = led and any(i.kind == "delegation" for i in items[at + 1 : at + 5])
        return "attend" if sent else _of_lead(items, at), "before" if led else "passive"
    return verb, "active" if items[at].value == "received" else items[at].value


def _gives_speech(items: tuple[Item, ...], at: int) -> bool:
    """Whether a verb of giving or saying has a speech as its object: "teica ievadvārdus", "ziņojumu sniedza"."""
    near = (items[at + 1 : at + 6], items[max(0, at - 5) : at][::-1])
    for side in near:
        for item in side:
            if item.kind == "address":
                return True
            if item.kind in {"person", "that"} or item.value in {",", "."}:
                break
    return False


def _goes_on(items: tuple[Item, ...], at: int, objects: Sequence[int], begins: dict[int, int]) -> bool:
    """Whether a verb stands right behind "and", so that it shares the subject of the verb before."""
    plain = items[at].value == "active" and items[at - 1].kind == "conj"
    return plain and not _turned(items, at, objects, begins)


def _of_body(items: tuple[Item, ...], at: int, held: Sequence[Held]) -> bool:
    """Whether a body speaks, not a person: "..., the Seimas said"."""
    if not at or items[at - 1].kind not in {"parliament", "body", "chamber", "organ"}:
        return False
    return not any(one.phrase.first <= at - 1 <= one.phrase.last for one in held)


def _kind(sentence: Sentence, at: int) -> str:
    """The kind of an item, "received" read as hosting where the sentence has no award that is received."""
    item = sentence.items[at]
    if item.kind == "given" and item.value == "received" and not sentence.has("award", "field"):
        return "host_past"
    return item.kind


def _of_lead(items: tuple[Item, ...], at: int) -> str:
    """What leading is: of a delegation attending, of anything else chairing."""
    near = [i.kind for i in items[max(0, at - 8) : at]]
    return "attend" if "delegation" in near or not {"event", "event_in", "body"} & set(near) else "chair"


def _of_place(items: tuple[Item, ...], at: int) -> bool:
    """Whether a participle tells where a thing was, not who did it: "a session hosted in the capital"."""
    if not items[at].kind.startswith("host_") or at + 1 >= len(items) or not at:
        return False
    return items[at + 1].kind in {"in", "during"} and items[at - 1].kind not in {
        "person",
        "future",
        "pronoun",
    }


def takes_document(items: tuple[Item, ...], at: int) -> bool:
    """Whether a document stands right behind a verb, with no more than its qualities between."""
    step = at + 1
    while step < len(items) and items[step].kind in {"quality", "num", "article", "body"}:
        step += 1
    return step < len(items) and items[step].kind in {"doc", "documents"}


def _of_delegation(items: tuple[Item, ...], at: int) -> bool:
    """Whether what a verb of leading governs is a delegation: "delegāciju vada", "delegatsiooni juhib"."""
    before = [i.kind for i in items[max(0, at - 5) : at]]
    return "delegation" in before and not {"event", "event_in"} & set(before)


def _with_shared(found: list[Clause]) -> list[Clause]:
    """The clauses, a participle at the head of a sentence given the subject of the verb that follows.

    "Opening the session, X said".
    """
    if (
        len(found) > 1
        and not found[0].subjects
        and found[0].at <= 3
        and found[0].voice == "active"
        and found[0].role in _PARTICIPLES
    ):
        return [replace(found[0], subjects=found[1].subjects), *found[1:]]
    return found


def _tense(items: tuple[Item, ...], low: int, at: int, high: int, match: re.Match[str]) -> str:
    if match[2] == "now" and any(i.kind == "day" and int(i.value) > 0 for i in items[max(low, 0) : high]):
        return "future"
    near = items[max(low + 1, at - 4) : at] if match[2] == "inf" else items[max(low, 0) : at]
    if any(item.kind == "future" for item in near):
        return "future"
    return match[2] or "past"


def _direct(
    items: tuple[Item, ...], persons: Sequence[int], begins: dict[int, int], until: int
) -> tuple[int, ...]:
    """The persons that no preposition governs, and none that goes on a list that one governs."""
    kept: list[int] = []
    out = False
    last = -1
    for at in persons:
        start = begins.get(at, at)
        while start and items[start - 1].kind in {"honorific", "quality", "article"}:
            start -= 1
        listed = last >= 0 and any(i.kind == "conj" for i in items[last + 1 : until])
        goes_on = listed and all(
            i.kind in _SOFT or i.value in {",", "and", "(", ")"} or i.kind not in {"low", "mark"}
            for i in items[last + 1 : start]
        )
        before = items[start - 1] if start else None
        governed = (
            before is not None
            and before.kind in _OBLIQUE
            and not (before.kind == "link" and start >= 2 and items[start - 2].kind not in {"low", "cap"})
        )
        out = governed or (out and goes_on)
        if not out:
            kept.append(at)
        last = at
    return tuple(kept)


def _turned(items: tuple[Item, ...], at: int, objects: Sequence[int], begins: dict[int, int]) -> bool:
    """Whether the subject follows the verb: "said the Speaker Ināra Mūrniece"."""
    if not objects or items[at].value == "passive":
        return False
    start = begins.get(objects[0], objects[0])
    between = items[at + 1 : start]
    return all(i.kind in _SOFT or (i.kind in {"low"} and len(between) < 4) for i in between) and not any(
        i.kind in {"with", "by"} for i in between
    )


def _qualified(between: tuple[Item, ...]) -> bool:
    """Whether an office in a row has a word or two of its own before it: "A and the newly appointed minister B"."""
    words = sum(i.kind == "low" for i in between)
    joined = bool(between) and between[0].value in {",", "and"}
    return (
        joined
        and words <= 2
        and all(i.kind in _SOFT | {"low", "conj"} or i.value in {",", "(", ")"} for i in between)
    )


def _row(items: tuple[Item, ...], objects: Sequence[int], begins: dict[int, int]) -> tuple[int, ...]:
    """The first person after a verb and those joined to it."""
    row = [objects[0]]
    for at in objects[1:]:
        between = items[row[-1] + 1 : begins.get(at, at)]
        plain = all(
            i.value in {",", "and", "(", ")"} or i.kind in _SOFT or i.kind not in {"low", "mark", "num"}
            for i in between
        )
        listed = (
            len(between) >= 2
            and between[0].value == ","
            and between[-1].value in {",", "and"}
            and len(between) < 16
        )
        if not plain and not listed and not (at in begins and _qualified(between)):
            break
        row.append(at)
    return tuple(row)
