"""Rolls: a line that names an office and ends in a colon, and the lines of persons below it."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.documents.release import Zone
from balticgraph.facts.offices.office_phrases import GLUE, LANDS, PARTS, RUN, Held, Phrase, is_jury
from balticgraph.facts.offices.row_houses import house_of_presidium
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_NEAR_START, _SHORT = 2, 25


def roll_headed(sentence: Sentence, held: list[Held], open_roll: Phrase | None) -> Phrase | None:
    """The office of the roll that a sentence begins or goes on with, if any: "Members of the Jury:"."""
    opens = sentence.items[-1].value == ":" or (held and _is_heading(sentence, held[-1].phrase))
    if opens and held and held[-1].person < 0:
        head = next((i for i in held[-1].phrase.parts if i.kind == "office"), None)
        jury = sentence.language == "et" and any(map(is_jury, held[-1].phrase.parts))
        if head is not None and (jury or of_several(sentence, head)):
            return held[-1].phrase
    if opens and not held and (house := _house_of_several(sentence)):
        return house
    return open_roll if open_roll and _line_of(sentence) >= 0 else None


def _house_of_several(sentence: Sentence) -> Phrase | None:
    """The seat in a house whose members an English line announces: "Three experts of each state served on the Joint Jury:"."""
    items = sentence.items
    if sentence.language != "en":
        return None
    if (presidium := next((i for i in items if i.kind == "organ" and i.value == "Board"), None)) is not None:
        at, house = items.index(presidium), house_of_presidium(sentence, presidium)
        return Phrase(at, at, "member", (house,), held=True) if house else None
    if not sentence.says(word_list("en", "leading", "members")):
        return None
    if any(i.kind.endswith(("_past", "_now", "_future")) for i in items):
        return None  # "representatives of the Committee spoke about:"
    at = next((n for n, i in enumerate(items) if i.kind in _SITTING or is_jury(i)), -1)
    first, last = at, at
    while first > 0 and items[first - 1].kind in RUN:
        first -= 1
    while at >= 0 and items[last + 1].kind in RUN:
        last += 1
    run = tuple(i for i in items[max(0, first) : last + 1] if i.kind in PARTS)
    told = any(is_jury(i) for i in run) or bool({i.kind for i in run} & (LANDS | {"body", "topic"}))
    return Phrase(first, last, "member", run, held=True) if at >= 0 and told else None


_SITTING = frozenset({"committee", "committee_of", "delegation"})


def _is_heading(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an English line has nothing but an office of several: "Members of the Committee"."""
    others = [*sentence.items[: phrase.first], *sentence.items[phrase.last + 1 :]]
    return sentence.language == "en" and all(i.kind in GLUE for i in others)


def on_roll(sentence: Sentence, held: list[Held], roll: Phrase | None) -> list[Held]:
    """The offices of a sentence, with that of the roll for the person who begins it, or for those from one state: "Latvia: A and B"."""
    person = _line_of(sentence) if roll else -1
    if roll is None or person < 0:
        return held
    if land := _land_of_line(sentence):
        own = () if any(i.kind == "organ" for i in roll.parts) else (land,)
        row = [n for n, i in enumerate(sentence.items) if i.kind == "person"]
        return [
            *held,
            *(Held(sentence, replace(roll, first=at, last=at, parts=(*own, *roll.parts)), at) for at in row),
        ]
    parts = (*roll.parts, *_committee_behind(sentence, person))
    if (
        rank := next((one for one in held if one.person == person and _is_rank(sentence, one)), None)
    ) is not None:
        ranked = replace(rank, phrase=replace(rank.phrase, parts=(*rank.phrase.parts, *_house_of(roll))))
        return [ranked if one is rank else one for one in held]
    return [*held, Held(sentence, replace(roll, first=person, last=person, parts=parts), person)]


def _is_rank(sentence: Sentence, one: Held) -> bool:
    """Whether an English line tells what somebody is in the house of its roll: "A, Chair, Latvia"."""
    bare = all(i.kind == "office" for i in one.phrase.parts)
    return sentence.language == "en" and bare and one.phrase.office in _RANKS


_RANKS = frozenset(
    {
        "Deputy Secretary",
        "deputy_speaker",
        "secretary",
        "speaker",
        "chair",
        "deputy_chair",
        "member",
        "head",
        "deputy_head",
        "president",
        "vice_president",
    }
)


def _house_of(roll: Phrase) -> tuple[Item, ...]:
    return tuple(i for i in roll.parts if i.kind != "office")


def _committee_behind(sentence: Sentence, person: int) -> tuple[Item, ...]:
    """The words for the committee or group that a line of a roll tells behind its person: "A, Committee on Culture"."""
    behind = [i for i in sentence.items[person + 1 :] if i.kind != "mark"]
    named = any(i.kind in {"committee", "committee_of", "group"} for i in behind)
    plain = all((i.kind in RUN or i.kind in {"conj"}) and i.kind != "office" for i in behind)
    return tuple(i for i in behind if i.kind in PARTS) if named and plain else ()


def _line_of(sentence: Sentence) -> int:
    """The person who begins a line of a roll, -1 where it is none."""
    line = sentence.zone is Zone.ITEM or len(sentence.items) <= _SHORT
    verbs = any(i.kind.endswith(("_past", "_now", "_future")) for i in sentence.items)
    if not line or verbs:
        return -1
    near = _NEAR_START + 1 + (2 if _land_of_line(sentence) else 0)
    return next((at for at, i in enumerate(sentence.items[:near]) if i.kind == "person"), -1)


def _land_of_line(sentence: Sentence) -> Item | None:
    """The state whose members an English or Estonian line tells alone: "- from Estonia: A, B and C;"."""
    items = sentence.items
    at = next((n for n, i in enumerate(items) if i.kind not in {"mark", "takes_from", "num"}), 0)
    sign = items[at + 1 : at + 2]
    named = sentence.language == "et" and bool(sign) and sign[0].kind in {"person", "honorific"}
    if sentence.language not in {"en", "et"} or items[at].kind != "country":
        return None
    if not sign or not (named or sign[0].value in _SIGNS):
        return None
    return items[at] if all(i.kind in _OF_LINE for i in _outside(items[at + 1 :])) else None


def _outside(items: tuple[Item, ...]) -> Iterator[Item]:
    """The items that stand in no brackets: in "A (Literature), B (Arts)" only the names and signs."""
    depth = 0
    for item in items:
        depth += item.value == "("
        if not depth:
            yield item
        depth -= item.value == ")"


_SIGNS = frozenset({":", "-", "–"})
_OF_LINE = frozenset({"person", "mark", "conj", "honorific", "party"})
