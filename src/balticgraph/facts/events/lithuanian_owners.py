"""Whose a Lithuanian gathering is by who comes together for it, holds or calls it: "į sesiją rinkosi Šiaurės Taryba"."""

from balticgraph.facts.events.gathering import ORGANS
from balticgraph.facts.events.several_states import heads_of_several
from balticgraph.facts.words.gathering_words import EVENT, ROUND, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_BODIES = frozenset({"body", "organ", "committee"})
_HOLDERS = _BODIES | {"office"}
_OBJECT = ("ą", "ę", "į", "ius", "us", "as", "es")
_SUBJECT = ("a", "ė", "as", "is", "umai", "etai", "entai", "BA")
_STOPS = frozenset({";", "(", ")", ":"})


def held_by_subject(sentence: Sentence, first: int) -> list[Item]:
    """The words for the body that is the subject of a verb of holding, calling or coming together, the gathering its object or aim."""
    if sentence.language != "lt" or sentence.kinds.isdisjoint(_HOLDERS):
        return []
    items, stems = sentence.items, word_stems("lt", "gatherings", "holding")
    ends = word_stems("lt", "gatherings", "participle_ends")
    head = next((n for n in range(first, len(items)) if items[n].kind in EVENT), -1)
    if head < 0 or not sentence.text(items[head]).lower().endswith(_OBJECT):
        return []
    low, high = _clause(sentence, head)
    keys = [sentence.words.keys[i.first] for i in items[low:high]]
    if not any(k.startswith(stems) and not k.endswith(ends) for k in keys):
        return []
    for at in (*range(head - 1, low - 1, -1), *range(head + 1, high)):
        if items[at].kind in _BODIES and _is_subject(sentence, at):
            return _run(items, at, low)
        run = _officers(sentence, at, low) if items[head].value in _OF_OFFICERS else []
        if run:
            return run
    return []


_OF_OFFICERS = frozenset({"meeting", "sitting", "summit", "video", "conference", "forum", "consultation"})


def at_their_own(sentence: Sentence, first: int) -> list[Item]:
    """The words for those who did something at their own meeting: "Prezidiumas posėdyje nutarė", "susitikime premjerai aptarė"."""
    if sentence.language != "lt" or not sentence.has("event_in") or sentence.has("person"):
        return []
    items = sentence.items
    head = next((n for n in range(first, len(items)) if items[n].kind in EVENT), -1)
    if head < 0 or items[head].kind != "event_in" or items[head].value not in _OWN:
        return []
    low, high = _clause(sentence, head)
    if any(i.kind.startswith("attend_") for i in items[low:high]):
        return []
    for at in (*range(head - 1, low - 1, -1), *range(head + 1, high)):
        run = _officers(sentence, at, low)
        if not run and items[at].kind in _ORGANS and _is_subject(sentence, at):
            run = _run(items, at, low)
            run = run if any(i.value in ORGANS or i.kind in _HOUSES for i in run) else []
        if run:
            return run
    return []


_OWN = frozenset({"meeting", "sitting", "summit", "video"})
_ORGANS = frozenset({"organ", "committee"})
_HOUSES = frozenset({"body", "parliament", "chamber"})


def _officers(sentence: Sentence, at: int, low: int) -> list[Item]:
    """The words for officers of several states who are the subject of a clause: "trijų Baltijos valstybių parlamentų pirmininkai"."""
    items = sentence.items
    if items[at].kind != "office" or not sentence.text(items[at]).lower().endswith(_MANY):
        return []
    behind = items[at + 1].kind if at + 1 < len(items) else ""
    run = _run(items, at, low)
    several = speakers_before(tuple(run)) or heads_of_several(tuple(run))
    return run if several and (behind not in ROUND and behind not in {"person"}) else []


_MANY = ("ai", "ės")


def _clause(sentence: Sentence, head: int) -> tuple[int, int]:
    """The items of the clause round a gathering, from one subordinating word, bracket or semicolon to the next."""
    items, clausal = sentence.items, word_list("lt", "pronouns", "clausal")
    bounds = [
        n
        for n, i in enumerate(items)
        if i.value in _STOPS or (n and sentence.words.keys[i.first] in clausal - _OF_MATTER)
    ]
    low = max((n + 1 for n in bounds if n < head), default=0)
    return low, min((n for n in bounds if n > head), default=len(items))


_OF_MATTER = frozenset({"apie", "del", "uz", "po", "pries", "be", "pagal"})


def _is_subject(sentence: Sentence, at: int) -> bool:
    """Whether a body is in the nominative and owns nothing behind it."""
    behind = sentence.items[at + 1].kind if at + 1 < len(sentence.items) else ""
    written = sentence.text(sentence.items[at])
    oblique = written.endswith(("oje", "ėje", "uje", "e")) or (behind in EVENT or behind in ROUND)
    return written.endswith(_SUBJECT) and not oblique


def _run(items: tuple[Item, ...], at: int, low: int) -> list[Item]:
    """A body with what it is of and with those joined to it before: "Baltijos Asamblėjos ir Šiaurės Tarybos prezidiumai"."""
    first = at
    while first > low and (items[first - 1].kind in ROUND or items[first - 1].kind == "conj"):
        first -= 1
    return [i for i in items[first : at + 1] if i.kind in ROUND]


def takes_part(sentence: Sentence, at: int, head: int) -> bool:
    """Whether a body right before a gathering only took part in it, or was represented: "Seimui sesijoje atstovavo A"."""
    items = sentence.items
    if sentence.language != "lt" or items[at].kind not in _TAKERS or items[head].kind != "event_in":
        return False
    verbs = ("attend_", "chair_") if items[at].kind == "delegation" else "attend_"
    joins = any(i.kind.startswith(verbs) for i in items[head + 1 : head + _NEAR])
    return joins and sentence.text(items[at]).endswith(("a", "ė", "as", "is", "ui", "ai", "ei"))


_NEAR = 4
_TAKERS = _BODIES | {"parliament", "chamber", "delegation"}


def of_presidiums(sentence: Sentence, run: list[Item]) -> bool:
    """Whether a gathering is one of two presidiums, of which the assembly's own is one: "bendras dviejų prezidiumų posėdis"."""
    if sentence.language != "lt" or not (sentence.says(_TWO) or any(i.value == "joint" for i in run)):
        return False
    return any(i.kind == "organ" and sentence.words.keys[i.last] == "prezidiumu" for i in run)


_TWO = frozenset({"dvieju", "abieju"})
