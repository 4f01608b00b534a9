"""Streets and bare cities: where a language says where without a word for "in"."""

from dataclasses import replace

from balticgraph.facts.events.house_names import OF_ROOMS, is_owner
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot

_OF_STREET = frozenset({"cap", "unknown", "city", "person", "demonym", "country"})
_BEFORE = frozenset({"month", "weekday", "day", "country_in", "year_word", "event", "event_in", "day_word"})
_VERBS = ("_past", "_now", "_future")
_BEHIND = frozenset({"num", "month", "conj", "weekday", "day", "venue_in", "house_in", "parliament_in"})


def street(sentence: Sentence, at: int) -> Spot | None:
    """A street in the locative with its house number: "Jēkaba ielā 11" is Jēkaba iela 11."""
    items, words = sentence.items, sentence.words
    if items[at].kind != "street" or not is_numbered(sentence, at):
        return None
    first, last = at, at + 1
    while first and at - first < 3 and items[first - 1].kind in _OF_STREET:
        name = sentence.text(items[first - 1])
        acts = sentence.language == "lv" and items[first - 1].kind == "person" and not is_owner(name)
        if acts or not name[0].isupper():
            break
        first -= 1
    if first == at:
        return None
    if last + 2 < len(items) and items[last + 1].value in {"/", "-"} and items[last + 2].kind == "num":
        joined = words.ends[items[last].last] == words.starts[items[last + 1].first]
        last += 2 if joined else 0
    named = sentence.text(items[first], items[at - 1]).split()
    name = " ".join(agreeing(word, items[at].value) for word in named)
    return Spot(first, last, venue=f"{name} {items[at].value} {sentence.text(items[at + 1], items[last])}")


def is_numbered(sentence: Sentence, at: int) -> bool:
    """Whether the number of a house stands behind a street, and not the year of a day: "Doma laukumā 2025. gada 5. maijā"."""
    behind = sentence.items[at + 1 : at + _YEAR]
    dated = any(i.kind in {"year_word", "month"} for i in behind[1:])
    return bool(behind) and behind[0].kind == "num" and not dated


_YEAR = 4


def with_streets(found: list[Spot], items: tuple[Item, ...]) -> list[Spot]:
    """The places, a street behind a house made part of its venue, with no more than a comma or city between."""
    kept: list[Spot] = []
    for spot in found:
        house = next((n for n in range(len(kept) - 1, -1, -1) if kept[n].venue), None)
        if _is_street(items, spot) and house is not None and _beside(items, kept, house, spot):
            kept[house] = replace(kept[house], venue=f"{kept[house].venue}, {spot.venue}")
        elif spot.venue and kept and _is_street(items, kept[-1]) and _beside(items, kept, -1, spot):
            kept[-1] = replace(kept[-1], last=spot.last, venue=f"{spot.venue}, {kept[-1].venue}")
        else:
            kept.append(spot)
    return kept


def _is_street(items: tuple[Item, ...], spot: Spot) -> bool:
    return any(i.kind == "street" for i in items[spot.first : spot.last + 1])


def _beside(items: tuple[Item, ...], kept: list[Spot], house: int, spot: Spot) -> bool:
    cities = {n for one in kept[house + 1 or len(kept) :] if one.city for n in range(one.first, one.last + 1)}
    between = range(kept[house].last + 1, spot.first)
    return all(n in cities or items[n].value in {",", "("} for n in between)


def bare_city(sentence: Sentence, at: int) -> bool:
    """Whether a city that no case changes stands as a place: "sēde notiks 12. aprīlī Tartu"."""
    items = sentence.items
    written = sentence.text(items[at])
    if written[-1] not in "uoi" or not at:
        return False
    step = at - 1
    while step and items[step].value == ",":
        step -= 1
    placed = items[step].kind in _BEFORE or items[step].kind.startswith(("held_", "visit_", "meet_"))
    behind = items[at + 1] if at + 1 < len(items) else None
    if sentence.language == "lv":
        town = sentence.words.keys[items[at - 1].last].endswith("pilseta")
        house = items[step].kind in {"house_in", "venue_in"} or written in sentence.text(items[step])
        placed = placed or town or house or (behind is not None and behind.kind == "copula")
    closes = behind is None or behind.kind in _BEHIND or behind.value in {".", ",", ";", ")", "(", "-"}
    return placed and (closes or (behind is not None and behind.kind.endswith((*_VERBS, "copula"))))


def agreeing(word: str, noun: str) -> str:
    """An adjective in the nominative beside its noun: "Nacionālajā bibliotēkā" is Nacionālā bibliotēka."""
    if word in OF_ROOMS:
        return OF_ROOMS[word]  # "suures saalis"
    for ending, nominative in _LITHUANIAN:
        if word.endswith(ending):
            return word.removesuffix(ending) + nominative
    if not word.endswith("ajā"):
        return word
    return word[:-3] + ("ais" if noun.endswith("s") and noun != "pils" else "ā")


_LITHUANIAN = (
    ("iojoje", "ioji"),
    ("ojoje", "oji"),
    ("ėje", "ė"),
    ("iniame", "inis"),
    ("iuosiuose", "ieji"),
    ("uosiuose", "ieji"),
)
