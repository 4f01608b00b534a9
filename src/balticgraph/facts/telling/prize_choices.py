"""Prizes that English tells by a choice: "the jury chose A for the prize", "the prize fell to A", "congratulated A on winning it"."""

from balticgraph.facts.offices.office_phrases import RUN
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_AWARDS = frozenset({"award", "award_of"})
_TITLE = RUN | {"honorific", "low", "demonym"}
_NEAR = 8
_TASKS = frozenset({"duty", "honor", "honour", "job", "privilege", "task"})
"""What falls to somebody and is no award: "the task of handing over the prize fell to A"."""


def by_choice(sentence: Sentence) -> list[Item]:
    """The persons whom a sentence of English says to have been chosen for an award, or to whom it fell."""
    if sentence.language != "en" or not sentence.kinds >= {"person"} or sentence.kinds.isdisjoint(_AWARDS):
        return []
    if not sentence.says(_listed("choosing", "falling", "winning")):
        return []
    items = sentence.items
    for at in range(len(items)):
        key = sentence.words.keys[items[at].last]
        if key in _listed("choosing"):
            behind, before = _row(items, at + 1), _award_behind(sentence, at + 1)
            chosen = behind if behind and _award_behind(sentence, behind[-1] + 1) else []
            chosen = chosen or (_row_back(items, at) if before and _passive(sentence, at) else [])
        elif key in _listed("falling") and _has_award(items[:at]) and sentence.key_at(at + 1) in {"to", "on"}:
            chosen = [] if sentence.says(_TASKS) else _row(items, at + 2)
        elif key == "receive" and items[at].kind == "meet_inf":
            chosen = _row_back(items, at) if _has_award(items[at : at + _NEAR // 2]) else []
        elif key in _listed("winning") and sentence.key_at(at - 1) in {"on", "for"}:
            chosen = _row_back(items, at - 1) if _has_award(items[at : at + _NEAR]) else []
        else:
            continue
        if chosen:
            return [items[n] for n in chosen]
    return []


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "prizes", name, *others)


def _has_award(items: tuple[Item, ...]) -> bool:
    return any(i.kind in _AWARDS for i in items)


def _award_behind(sentence: Sentence, at: int) -> bool:
    """Whether "for" or "as" and an award follow, perhaps behind a bracket or "the winner of"."""
    items = sentence.items
    link = next(
        (n for n in range(at, min(at + _NEAR, len(items))) if sentence.key_at(n) in {"for", "as"}), -1
    )
    behind = items[link + 1 : link + 6] if link >= 0 else ()
    return _has_award(behind) and not any(i.kind in {"person", "nominee", "organ"} for i in behind)


def _passive(sentence: Sentence, at: int) -> bool:
    return any(
        sentence.key_at(n) in {"was", "were", "been", "is", "are"} for n in range(max(0, at - 3), at + 1)
    )


def _row(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons of a row that begins at an item, perhaps behind a title or nation."""
    row: list[int] = []
    start = at
    while at < len(items) and at - start < _NEAR and items[at].kind in _TITLE:
        at += 1
    while at < len(items) and items[at].kind == "person":
        row.append(at)
        step = at + 1 + (items[at + 1 : at + 2] != () and items[at + 1].value == ",")
        step += step < len(items) and items[step].kind == "conj"
        if step == at + 1:
            break
        while step < len(items) and items[step].kind in _TITLE:
            step += 1
        at = step
    return row


def _row_back(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons of the row nearest before an item: "A and B were chosen for"."""
    near = next((n for n in range(at - 1, max(-1, at - _NEAR), -1) if items[n].kind == "person"), -1)
    row = [near] if near >= 0 else []
    while row and row[0] > 1 and (items[row[0] - 1].kind == "conj" or items[row[0] - 1].value == ","):
        before = row[0] - 2 - (items[row[0] - 2].value == ",")
        if before < 0 or items[before].kind != "person":
            break
        row.insert(0, before)
    return row
