"""Parts that Estonian tells by a noun for who has them, or by who is asked to come: "Vastajad: A ja B", "oodata on ka A-d"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_ROLES = {"speaking": "spoke", "attending": "attended", "chairing": "chaired", "opening": "opened"}
_OF_LIST = frozenset(
    {"person", "conj", "office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation",
     "chamber", "organ", "link", "party", "ministry", "group", "quality", "portfolio"}
)  # fmt: skip


def told_by_role(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those named behind a noun for their part and a colon or "is", and of those expected at what is to come."""
    occasion = groups[0][2][0] if groups else course.current
    if occasion is None or "person" not in sentence.kinds or sentence.says(_listed("denying")):
        return
    told = _labelled(sentence) or _awaited(sentence, occasion) or _planned_speech(sentence, occasion)
    if told is None:
        return
    capacity, at, row = told
    ahead = not occasion.past
    noun = sentence.items[at]
    yield from course.took_part(sentence, row, occasion, noun, "role-noun@1", ahead=ahead, capacity=capacity)


def _labelled(sentence: Sentence) -> tuple[str, int, list[int]] | None:
    """The capacity that the noun at the head of a pure list tells, and the persons of the list: "Esinejad: A ja B", "Juhataja on A"."""
    items = sentence.items
    if len(items) < _SHORTEST or not (items[1].value == ":" or items[1].kind == "copula"):
        return None
    key = sentence.words.keys[items[0].first]
    capacity = next((role for name, role in _ROLES.items() if key in _listed(name)), "")
    behind = items[2:]
    plain = all(i.kind in _OF_LIST or i.value in {",", "(", ")", ".", "-", "–", ";"} for i in behind)
    row = [n for n, i in enumerate(items) if i.kind == "person" and n > 1]
    ends = bool(row) and all(i.kind == "mark" or i.kind in {"party", "country"} for i in items[row[-1] + 1 :])
    return (capacity, 0, row) if capacity and plain and ends else None


_SHORTEST = 3


def _awaited(sentence: Sentence, occasion: Occasion) -> tuple[str, int, list[int]] | None:
    """Who is asked or expected at an event to come: "oodata on ka A-d", "esinema on palutud A", "kutse on saanud A"."""
    items = sentence.items
    at = next((n for n, i in enumerate(items) if sentence.words.keys[i.first] in _listed("awaiting")), -1)
    if at < 0 or not occasion.ahead or any(_tells_else(i) for i in items):
        return None
    row = _row(items, at)
    speaks = sentence.says(_listed("to_speak"))
    return ("spoke" if speaks else "attended", at, row) if row else None


def _tells_else(item: Item) -> bool:
    return item.kind == "that" or item.kind.startswith(
        ("say_", "speak_past", "attend_past", "meet_past", "elect", "host_")
    )


def _row(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons in a row behind a word, adverbs and titles between, up to what is no part of it."""
    row: list[int] = []
    for n in range(at + 1, len(items)):
        if items[n].kind == "person":
            row.append(n)
        elif (
            (items[n].kind not in _OF_LIST and items[n].kind not in {"low", "copula", "given", "event_in"})
            and items[n].value != ","
        ) or (row and items[n].kind == "low"):
            break
    return row


def _planned_speech(sentence: Sentence, occasion: Occasion) -> tuple[str, int, list[int]] | None:
    """Whose speech is planned at an event to come: "plaanis on ka A kõne"."""
    items, keys = sentence.items, sentence.words.keys
    if not occasion.ahead or "future" not in sentence.kinds:
        return None
    for n, item in enumerate(items[:-1]):
        if item.kind == "person" and keys[items[n + 1].last].endswith(
            word_stems("et", "hearing", "own_speech")
        ):
            return "spoke", n + 1, [n]
    return None


def _listed(name: str) -> frozenset[str]:
    return word_list("et", "roles", name)
