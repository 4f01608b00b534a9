"""Estonian streets and rooms behind a house: "Toompea lossis (Lossi plats 1a), ruumis L240"."""

from dataclasses import replace

from balticgraph.facts.events.estonian_houses import with_hill
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot


def with_addresses(found: list[Spot], sentence: Sentence) -> list[Spot]:
    """The places, a street and a room right behind a house made part of its venue, and rooms told alone: "ruumis L240"."""
    if sentence.language != "et":
        return found
    told = with_hill([_with_address(sentence, spot) if spot.venue else spot for spot in found])
    if not sentence.says(word_list("et", "gatherings", "in_room")):
        return told
    return sorted([*told, *_rooms(sentence, told)], key=lambda spot: spot.first)


def _rooms(sentence: Sentence, found: list[Spot]) -> list[Spot]:
    """The rooms that stand behind no house in the inessive: "kohtuvad ruumis L240", "Toompea lossi ruumis L252"."""
    taken = {spot.last for spot in found if spot.venue}
    rooms: list[Spot] = []
    for at in range(len(sentence.items) - 1):
        room = None if {at - 1, at - 2} & taken else _room(sentence, at)
        if room is not None and (at, room[0]) != (0, len(sentence.items) - 1):
            house, first = _house_before(sentence, at)
            number = room[1] if house or room[1].startswith("ruum") else f"ruum {room[1]}"
            rooms.append(Spot(first, room[0], venue=f"{house}, {number}" if house else number))
    return rooms


def _house_before(sentence: Sentence, at: int) -> tuple[str, int]:
    """The house in the genitive before a room, in the nominative, and its first item: "Toompea lossi | ruumis L252"."""
    items, first = sentence.items, at
    key = sentence.words.keys[items[at - 1].last] if at else ""
    noun = next((noun for end, noun in _OWNERS.items() if key.endswith(end)), "")
    while first and at - first < _LONGEST and sentence.text(items[first - 1])[0].isupper():
        first -= 1
    first = at - 1 if first == at and noun else first
    if not noun or not sentence.text(items[first])[0].isupper() or items[first].kind == "person":
        return "", at
    words = sentence.text(items[first], items[at - 1]).split()
    whole = noun[:1].upper() + noun[1:] if words[-1][0].isupper() else noun
    stem = words[-1][: len(words[-1]) - len(_ending(key))]
    return " ".join([*words[:-1], stem + noun if stem else whole]), first


def _ending(key: str) -> str:
    return next(end for end in _OWNERS if key.endswith(end))


_OWNERS = {
    "lossi": "loss", "hoone": "hoone", "maja": "maja", "keskuse": "keskus", "ulikooli": "ülikool", "ministeeriumi": "ministeerium",
    "muuseumi": "muuseum", "raamatukogu": "raamatukogu", "hotelli": "hotell", "riigikogu": "riigikogu", "moisa": "mõis",
}  # fmt: skip
"""Ends of houses in the genitive, each with its nominative."""


def _with_address(sentence: Sentence, spot: Spot) -> Spot:
    """A place with the street and the room that stand behind it."""
    items, at, parts = sentence.items, spot.last + 1, [spot.venue or ""]
    while at < len(items):
        if items[at].value in _SIGNS or sentence.words.keys[items[at].first] == "aadressil":
            at += 1
            continue
        told = _street(sentence, at) or _room(sentence, at)
        if told is None:
            break
        parts.append(told[1])
        at = told[0] + 1
    return replace(spot, venue=", ".join(parts)) if len(parts) > 1 else spot


_SIGNS = frozenset({",", "(", ")"})


def _street(sentence: Sentence, at: int) -> tuple[int, str] | None:
    """The last item of a street with its number, and how it is written: "Lossi plats 1a", "Pikk 36"."""
    items, step = sentence.items, at
    while step < len(items) and step - at < _LONGEST and items[step].kind in _NAMING:
        step += 1
    named = step > at and sentence.text(items[at])[0].isupper()
    if not named or step >= len(items) or items[step].kind != "num" or len(items[step].value) > _DIGITS:
        return None
    joined = (
        step + 1 < len(items)
        and sentence.words.starts[items[step + 1].first] == sentence.words.ends[items[step].last]
    )
    letter = joined and len(sentence.text(items[step + 1])) == 1 and sentence.text(items[step + 1]).isalpha()
    last = step + letter
    after = items[last + 1].value if last + 1 < len(items) else ""
    dated = after == "." and last + 2 < len(items)  # "Tallinn 18. märtsil"
    return None if dated or after == "-" else (last, sentence.text(items[at], items[last]))


_LONGEST, _DIGITS = 4, 3
_NAMING = frozenset({"cap", "unknown", "low", "person", "city", "body"})


def _room(sentence: Sentence, at: int) -> tuple[int, str] | None:
    """The last item of a room's number behind "ruumis", and how it is written, a bare number with its noun: "ruum 12"."""
    items = sentence.items
    if sentence.words.keys[items[at].first] not in word_list("et", "gatherings", "in_room") or at + 1 >= len(
        items
    ):
        return None
    step = at + 1
    if items[step].kind == "num":
        return step, f"ruum {sentence.text(items[step])}"
    number = step + 1
    if number < len(items) and items[number].kind == "num" and len(sentence.text(items[step])) == 1:
        return number, sentence.text(items[step], items[number])
    return None
