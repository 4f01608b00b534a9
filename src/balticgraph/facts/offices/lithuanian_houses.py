"""Whose officer somebody is in Lithuanian by the verb before the title: "Švedijos parlamentui atstovavo pirmininkas A"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import LANDS, Held
from balticgraph.facts.offices.post_parts import DEPUTIES, HEADS
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly


def of_house_before(sentence: Sentence, one: Held) -> Held:
    """The office with the state or house that the verb before the title governs.

    It is what is represented, "Estijai atstovavo parlamento pirmininkė A, Latvijai – premjeras B", or what sent the delegation
    that is led, "Beniliukso Parlamento delegacija, kuriai vadovavo prezidentas A".
    """
    if sentence.language != "lt":
        return one
    one = _as_marshal(sentence, one)
    if one.person > one.phrase.last and (of_committee := _of_committee(sentence, one)):
        return replace(one, phrase=replace(one.phrase, parts=of_committee))
    if one.person <= one.phrase.last or not _is_bare(one):
        return one
    house = _represented(sentence, one.phrase.first) or _sender(sentence, one) or _sent_behind(sentence, one)
    house = house or _land_it_is_from(sentence, one.phrase.first)
    if house is None or not _may_have(one, house):
        return one
    return replace(one, phrase=replace(one.phrase, parts=(house, *one.phrase.parts)))


def _of_committee(sentence: Sentence, one: Held) -> tuple[Item, ...]:
    """The parts of the head of a committee that several parliaments have, of the one represented; empty where there is none.

    "Susitiko užsienio reikalų komitetų vadovai: Latvijos parlamentui atstovavo komiteto pirmininkė A, Estijos – pirmininkas B".
    """
    items, first = sentence.items, one.phrase.first
    plain = all(i.kind in {"office", "committee"} for i in one.phrase.parts)
    at = next(
        (n for n in range(1, first) if items[n].kind == "committee" and items[n - 1].kind == "topic"), 0
    )
    if not plain or not at or (one.phrase.office not in HEADS and one.phrase.office not in DEPUTIES):
        return ()
    house = _represented(sentence, first) or _land_of_dash(sentence, first)
    heads = tuple(i for i in one.phrase.parts if i.kind == "office")
    return (
        (house, items[at - 1], items[at], *heads) if house and house.kind in {"parliament", "country"} else ()
    )


def _land_of_dash(sentence: Sentence, first: int) -> Item | None:
    """The state whose house is left unsaid before a dash: "Estijos – pirmininkas A"."""
    items = sentence.items
    dash = first > 1 and items[first - 1].value in {"-", "–"} and _represents(sentence, first)
    return items[first - 2] if dash and items[first - 2].kind == "country" else None


def _land_it_is_from(sentence: Sentence, first: int) -> Item | None:
    """The state that somebody is told to come from before a dash: "iš Estijos – parlamento pirmininkas A"."""
    before = sentence.items[max(0, first - 3) : first]
    told = [i.kind for i in before[:2]] == ["takes_from", "country"] and before[-1].value in {"-", "–"}
    return before[1] if told and len(before) > 2 else None


def _as_marshal(sentence: Sentence, one: Held) -> Held:
    """The office with the Sejm where a "Marshal of the Seimas" is told, whom only Poland has: "Seimo maršalka A"."""
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    marshal = head is not None and head.value in {"speaker", "deputy_speaker"}
    if head is None or not marshal or "marsal" not in sentence.words.keys[head.first]:
        return one
    parts = tuple(
        replace(i, value="Sejm") if (i.kind, i.value) == ("parliament", "Seimas") else i
        for i in one.phrase.parts
    )
    return replace(one, phrase=replace(one.phrase, parts=parts))


def _is_bare(one: Held) -> bool:
    """Whether nothing but "parliament" stands with an office."""
    return all(i.kind in {"office", "chamber"} for i in one.phrase.parts)


def _may_have(one: Held, house: Item) -> bool:
    """Whether what stands before the verb may have such an officer: a house its head, a state its head or minister."""
    alone = all(i.kind == "office" for i in one.phrase.parts)
    if house.kind in {"country", "demonym"}:
        return not alone or one.phrase.office in _OF_STATE or one.phrase.office.startswith(_MINISTER)
    of_house = (
        one.phrase.office in HEADS
        or one.phrase.office in DEPUTIES
        or one.phrase.office in {"secretary_general"}
    )
    return alone and of_house and (house.kind == "parliament" or is_assembly(house.value))


_OF_STATE = frozenset({"president", "prime_minister", "head_of_state"})
_MINISTER = ("Minister", "minister", "Vice Minister", "vice_minister")


def _represented(sentence: Sentence, first: int) -> Item | None:
    """The state or house before a verb of representing, or before a dash that stands for it."""
    items, at = sentence.items, first - 1
    dash = at > 0 and items[at].value in {"-", "–"} and _represents(sentence, first)
    if not dash and not (at > 0 and _begins(sentence, at, "represents")):
        return None
    at -= 1
    while at > 0 and not dash and items[at].kind in _BETWEEN:
        at -= 1
    dative = sentence.text(items[at]).lower().endswith(("i", "ms"))
    return items[at] if dative and items[at].kind in _HOUSES else None


def _sender(sentence: Sentence, one: Held) -> Item | None:
    """What sent the delegation before a verb of leading: its parliament, assembly or state."""
    items, at = sentence.items, one.phrase.first - 1
    its = at > 0 and items[at].kind in {"its", "pronoun"}
    at -= its
    if at < 1 or not (items[at].kind == "headed" or _begins(sentence, at, "leads")):
        return None
    sent = next((n for n in range(at, max(0, at - _NEAR), -1) if items[n].kind == "delegation"), 0)
    if items[at].value == "of_delegation":
        sent = at
    between = items[sent + 1 : at]
    apart = any(i.kind in {"person", "office"} or i.kind.endswith(_VERBS) for i in between)
    apart = apart or (its and sent > 0 and items[sent - 1].kind == "parliament")  # "jos" is the delegation's
    return items[sent - 1] if sent and not apart and items[sent - 1].kind in _HOUSES else None


def _sent_behind(sentence: Sentence, one: Held) -> Item | None:
    """What sent the delegation behind one who leads it: "pirmininko A vadovaujama Saeimos delegacija"."""
    behind = sentence.items[one.person + 1 : one.person + 4]
    if [i.kind for i in behind][::2] != ["headed", "delegation"]:
        return None
    return behind[1] if behind[1].kind in _HOUSES else None


def _represents(sentence: Sentence, first: int) -> bool:
    return any(_begins(sentence, at, "represents") for at in range(first))


def _begins(sentence: Sentence, at: int, name: str) -> bool:
    key = sentence.words.keys[sentence.items[at].first]
    return key.startswith(word_stems("lt", "titles", name))


_HOUSES = LANDS | {"body"}
_BETWEEN = frozenset({"event_in", "city_in", "country_in", "day", "weekday", "year", "low", "conj"})
_VERBS = ("_past", "_now", "_future")
_NEAR = 8
