"""Rolls: a line that names an office and ends in a colon, and the lines of persons below it."""

from dataclasses import replace

from balticgraph.documents.release import Zone
from balticgraph.facts.offices.office_phrases import GLUE, PARTS, Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_NEAR_START, _SHORT = 2, 25


def roll_headed(sentence: Sentence, held: list[Held], open_roll: Phrase | None) -> Phrase | None:
    """The office of the roll that a sentence begins or goes on with, if any: "Members of the Jury:"."""
    if sentence.items[-1].value == ":" and held and held[-1].person < 0:
        head = next((i for i in held[-1].phrase.parts if i.kind == "office"), None)
        if head is not None and of_several(sentence, head):
            return held[-1].phrase
    return open_roll if open_roll and _line_of(sentence) >= 0 else None


def on_roll(sentence: Sentence, held: list[Held], roll: Phrase | None) -> list[Held]:
    """The offices of a sentence, with that of the roll for the person who begins it."""
    person = _line_of(sentence) if roll else -1
    if roll is None or person < 0:
        return held
    parts = (*roll.parts, *_committee_behind(sentence, person))
    return [*held, Held(sentence, replace(roll, first=person, last=person, parts=parts), person)]


def _committee_behind(sentence: Sentence, person: int) -> tuple[Item, ...]:
    """The words for the committee or group that a line of a roll tells behind its person: "A, Committee on Culture"."""
    behind = [i for i in sentence.items[person + 1 :] if i.kind != "mark"]
    named = any(i.kind in {"committee", "committee_of", "group"} for i in behind)
    plain = all(i.kind in PARTS | GLUE | {"conj"} and i.kind != "office" for i in behind)
    return tuple(i for i in behind if i.kind in PARTS) if named and plain else ()


def _line_of(sentence: Sentence) -> int:
    """The person who begins a line of a roll, -1 where it is none."""
    line = sentence.zone is Zone.ITEM or len(sentence.items) <= _SHORT
    verbs = any(i.kind.endswith(("_past", "_now", "_future")) for i in sentence.items)
    if not line or verbs:
        return -1
    return next((at for at, i in enumerate(sentence.items[: _NEAR_START + 1]) if i.kind == "person"), -1)
