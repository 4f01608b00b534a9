"""Lithuanian and Latvian gatherings in the locative, which are where something is: "plenariniame posėdyje", "kopīgajā konferencē"."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_LOCATIVES = ("oje", "eje", "yje", "ime", "ame", "ume", "are", "ose", "ese", "uose", "metu", "vizite")
"""Folded endings of the locative of nouns for gatherings, and the word for "in the course of"."""


def with_locatives(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a sentence, nouns for gatherings and named towns in the locative made such as tell where."""
    items = _with_those_told(_with_towns(_with_unchanged(items, words), words), words)
    if not any(item.kind == "event" for item in items):
        return items
    found = [
        replace(item, kind="event_in")
        if item.kind == "event"
        and (words.keys[item.last].endswith(_LOCATIVES) or _in_course(items, at, words))
        else item
        for at, item in enumerate(items)
    ]
    for at, item in enumerate(found) if _tells_of_somebody(items) else ():
        start = _during(items, at, words) if item.kind == "event" else -1
        if start >= 0:
            found[start] = replace(found[start], value="during")
            found[at] = replace(item, kind="event_in")
    return tuple(found)


def _in_course(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether "metu" stands behind a gathering and those or the place it was with: "susitikimo su A metu", "vizito Rygoje metu"."""
    if not words.keys[items[at].last].endswith(_GENITIVES):
        return False
    step = at + 1
    if items[at].value == "visit" and words.keys[items[at].last + 1 :][:1] in _ON_DAYS:
        return True  # "antrąją vizito dieną"
    while step < len(items) and step - at < _LONGEST and items[step].kind in _WITH_WHOM:
        step += 1
    return at + 1 < step < len(items) and words.keys[items[step].first] == "metu"


_ON_DAYS = (("diena",), ("dienomis",), ("ryta",), ("vakara",), ("rytas",))
_GENITIVES = ("o", "os", "u", "es")
_LONGEST = 10
_WITH_WHOM = frozenset(
    {
        "with",
        "person",
        "office",
        "parliament",
        "country",
        "city_in",
        "country_in",
        "honorific",
        "conj",
        "body",
        "chamber",
        "state",
    }
)


def _tells_of_somebody(items: tuple[Item, ...]) -> bool:
    """Whether a sentence tells what somebody said or did somewhere, and of no gathering of its own that was then."""
    kinds = {item.kind for item in items}
    does = any(kind.startswith(("attend_", "open_", "say_", "speak_")) for kind in kinds)
    return does and "person" in kinds and not any(kind.startswith(("held_", "meet_")) for kind in kinds)


def _during(items: tuple[Item, ...], at: int, words: Words) -> int:
    """Where "per" stands before a gathering and the words for whose it is, -1 where it does not: "per Seimo valdybos posėdį"."""
    step = at - 1
    while step >= 0 and at - step < _FAR and items[step].kind in _WHOSE:
        step -= 1
    return step if step >= 0 and words.keys[items[step].last] == "per" else -1


_FAR = 6
_WHOSE = frozenset(
    {"low", "body", "parliament", "organ", "topic", "committee", "quality", "ordinal", "num", "country"}
)


def _with_those_told(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "parlamentarai" at the head of a sentence that names nobody made a word for those just named."""
    first = items[0]
    told = words.keys[first.first] in _THOSE and first.first == first.last
    if not told or any(item.kind == "person" for item in items):
        return items
    return (Item("pronoun", "many", first.first, first.last), *items[1:])


_THOSE = frozenset({"parlamentarai", "parlamentares"})


def _with_towns(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a city and the word for "in the town" behind it joined: "Jūrmalos mieste"."""
    if _TOWN not in words.keys:
        return items
    found: list[Item] = []
    for item in items:
        if found and found[-1].kind == "city" and words.keys[item.first] == _TOWN:
            found[-1] = Item("city_in", found[-1].value, found[-1].first, item.last)
        else:
            found.append(item)
    return tuple(found)


_TOWN = "mieste"


def _with_unchanged(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, towns that no case changes made places before or behind a verb that tells where: "Tartu vyko sesija"."""
    if not any(item.kind == "city" and words.keys[item.last] in _UNCHANGED for item in items):
        return items
    return tuple(
        [
            replace(item, kind="city_in")
            if item.kind == "city" and words.keys[item.last] in _UNCHANGED and _held_beside(items, at)
            else item
            for at, item in enumerate(items)
        ]
    )


def _held_beside(items: tuple[Item, ...], at: int) -> bool:
    near = items[max(0, at - 1) : at] + items[at + 1 : at + 2]
    return any(item.kind.startswith(("held_", "meet_", "visit_", "host_")) for item in near)


_UNCHANGED = frozenset({"tartu", "pernu", "bordo", "oslo"})


def with_latvian_locatives(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a sentence, Latvian nouns for gatherings in the locative made such as tell where, but for visits and "tikšanās"."""
    if not any(item.kind == "event" for item in items):
        return items
    return tuple(
        replace(item, kind="event_in")
        if item.kind == "event" and _in_latvian(item, words.word(item.last).lower())
        else item
        for item in items
    )


def _in_latvian(item: Item, word: str) -> bool:
    """Whether a noun with a quality is in the locative; those alone are told so by the lexicon."""
    told = item.last > item.first and item.value not in {"visit", "video"}
    return told and word.endswith(_LATVIAN) and not word.endswith("šanās")


_LATVIAN = ("ē", "ā", "ī", "ū", "ēs", "ās", "īs", "ūs", "os")
