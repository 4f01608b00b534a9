"""The land of a delegation's officers that Lithuanian tells before a dash: "Estijos atstovai – delegacijos vadovas A ir sekretorė B"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_LANDS = frozenset({"country", "parliament"})
_SIGNS = frozenset({":", "-", "–", "—"})
_STOPS = frozenset({";", "."})


def of_side(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those in a delegation of no land given the land before a dash, and the further ones of a row by lands."""
    if sentence.language != "lt" or not sentence.kinds >= {"delegation", "office", "person"}:
        return held
    if sentence.kinds.isdisjoint(_LANDS):
        return held
    found = [_landed(sentence, one) if _is_landless(one) else one for one in held]
    rows = [row for one in held for row in _row(sentence, one)]
    taken = {row.phrase.first for row in rows}
    return [*[one for one in found if one.phrase.first not in taken], *rows]


def _is_landless(one: Held) -> bool:
    kinds = {i.kind for i in one.phrase.parts}
    return "delegation" in kinds and kinds <= {"delegation", "office"}


def _landed(sentence: Sentence, one: Held) -> Held:
    items = sentence.items
    for n in range(one.phrase.first - 1, 1, -1):
        if items[n].value in _STOPS:
            return one
        if items[n].value in _SIGNS and (land := _land_before(items, n)):
            return replace(one, phrase=replace(one.phrase, parts=(land, *one.phrase.parts)))
    return one


def _land_before(items: tuple[Item, ...], sign: int) -> Item | None:
    """The state whose people a sign tells: "Estijos atstovai –", "iš Estijos:"."""
    at = sign - 1
    people = items[at].kind in {"coop", "low"} and items[at].kind != "mark"
    at -= people
    came = at > 0 and items[at - 1].kind == "takes_from"
    return items[at] if at >= 0 and items[at].kind in _LANDS and (came or people) else None


def _row(sentence: Sentence, one: Held) -> Iterator[Held]:
    """Those of a plural rank whose lands stand before the names: "delegacijų sekretorės: Estijos – A, Latvijos – B"."""
    items, at = sentence.items, one.phrase.last + 1
    many = _is_landless(one) and any(sentence.words.keys[i.last] == "delegaciju" for i in one.phrase.parts)
    if not many or at >= len(items) or items[at].value not in _SIGNS:
        return
    at += 1
    while at + 1 < len(items) and items[at].kind in _LANDS:
        land = items[at]
        at += 1 + (items[at + 1].value in _SIGNS)
        if at >= len(items) or items[at].kind != "person":
            return
        phrase = Phrase(
            one.phrase.first, one.phrase.last, one.phrase.office, (land, *one.phrase.parts), held=True
        )
        yield Held(sentence, phrase, at)
        at += 1
        while at < len(items) and (items[at].kind == "conj" or items[at].value in {",", ";"}):
            at += 1
