"""Mayors whose town stands in the genitive before them in Latvian and Lithuanian: "Rīgas mērs A", "Kauno miesto meras B"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.joined_nouns import OF_TOWNS
from balticgraph.facts.words.mentions import Sentence

_OF_TOWN = {
    "lt": frozenset({"miesto", "rajono", "savivaldybes", "tarybos", "miestu"}),
    "lv": frozenset({"pilsetas", "valstspilsetas", "domes", "pilsetu", "novada"}),
}
"""What may stand between a town and its mayor."""
_COUNCIL = " Municipality Council"
_AROUND = {"rajono": " District Municipality", "novada": _COUNCIL}
"""What is called after the town that stands before these: "Siguldas novada domes priekšsēdētājs"."""


def with_towns(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those of mayors with the towns before them.

    "Jelgavas pilsētas domes priekšsēdētājs A", "Vilniaus ir Kauno merai B ir C".
    """
    if sentence.language not in _OF_TOWN:
        return held
    return [own for one in held for own in _of_towns(sentence, one)]


def _of_towns(sentence: Sentence, one: Held) -> Iterator[Held]:
    """The office in the town before it, of several in a row that of each of as many persons in the town that is his."""
    towns = _towns_before(sentence, one.phrase.first - 1) if one.phrase.office in OF_TOWNS else []
    alone = _before_comma(sentence.items, towns[0]) if len(towns) == 1 and one.person < 0 else one.person
    people = _people_behind(sentence.items, one.person) if len(towns) > 1 else [alone]
    if not towns:
        yield one
    elif len(towns) != len(people):
        yield replace(one, person=-1)
    else:
        for town, person in zip(towns, people, strict=True):
            own = replace(town, kind="organisation")
            office = "chair" if town.value.endswith(_COUNCIL) else one.phrase.office
            parts = (own, *one.phrase.parts)
            yield replace(one, person=person, phrase=replace(one.phrase, office=office, parts=parts))


def _before_comma(items: tuple[Item, ...], town: Item) -> int:
    """The person before the comma behind which a town and its office stand: "A, Siguldas novada domes priekšsēdētājs"."""
    start = next(n for n, i in enumerate(items) if i.first == town.first)
    apposed = start > 1 and items[start - 1].value == "," and items[start - 2].kind == "person"
    return start - 2 if apposed else -1


def _towns_before(sentence: Sentence, at: int) -> list[Item]:
    """The towns of the row that ends before an office, over the words for what they are."""
    items, district = sentence.items, ""
    while at > 0 and sentence.key_at(at) in _OF_TOWN[sentence.language]:
        district = _AROUND.get(sentence.key_at(at), district)
        at -= 1
    towns: list[Item] = []
    while at >= 0 and items[at].kind == "city":
        towns.insert(0, replace(items[at], value=f"{items[at].value}{district}"))
        at -= 2 if at > 1 and items[at - 1].value in {"and", ","} else len(items)
    return towns


def _people_behind(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons of a row that begins at an item."""
    people: list[int] = []
    while 0 <= at < len(items) and items[at].kind == "person":
        people.append(at)
        at += 2 if at + 2 < len(items) and items[at + 1].value in {"and", ","} else len(items)
    return people
