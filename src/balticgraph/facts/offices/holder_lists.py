"""Offices of several persons: "delegation members A, B and C", "the ministers of two states A and B"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import LANDS, RUN, Held
from balticgraph.facts.offices.post_parts import DEPUTIES, HEADS
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def shared(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The other members of a list that stands behind one plural office: "delegation members A, B and C".

    A state behind each name is its own: "the speakers A of Estonia and B of Latvia".
    """
    items = sentence.items
    for one in held:
        if not _plural(sentence, one) or one.person <= one.phrase.last or _of_some_committees(sentence, one):
            continue
        taken = {h.person for h in held if h.phrase.first < h.person or not _plural(sentence, h)}
        at = one.person
        while True:
            at = _over_rank(items, _over_land(items, over_party(items, at + 1)))
            at = _over_relative(sentence, at)
            if at + 1 >= len(items) or items[at].value not in {",", "and"}:
                break
            at += 1 + (items[at + 1].kind in {"conj", "honorific"})
            if at >= len(items) or items[at].kind != "person":
                break
            bracket = at + 2 < len(items) and items[at + 1].value == "("
            if (
                at in taken
                and bracket
                and (items[at + 2].kind not in LANDS and items[at + 2].kind not in {"body"})
            ):
                continue  # "members A, B (Chair of the jury) and C"
            if at in taken and not bracket:
                break
            yield with_land(
                sentence, replace(one, person=at, phrase=replace(one.phrase, parts=_landless(sentence, one)))
            )


def _over_relative(sentence: Sentence, at: int) -> int:
    """The sign behind a relative clause that tells of one of a list: "two members, A, who sits in X, and B"."""
    items = sentence.items
    if sentence.language != "en" or at + 1 >= len(items) or items[at].value != ",":
        return at
    if sentence.words.keys[items[at + 1].first] not in {"who", "whose"}:
        return at
    ends = range(at + 2, min(at + _CLAUSE, len(items) - 1))
    end = next((n for n in ends if items[n].value == "," or items[n].kind in {"person", "mark"}), at)
    return end if items[end].value == "," else at


_CLAUSE = 14


def is_of_many(sentence: Sentence, one: Held) -> bool:
    """Whether an office of which a body has several is told in the plural, so that each of a row may hold it."""
    return _plural(sentence, one) and not _of_some_committees(sentence, one)


def _of_some_committees(sentence: Sentence, one: Held) -> bool:
    """Whether each of several heads a committee of his own that is not told: "headed by the committee chairs A and B"."""
    kinds = {i.kind for i in one.phrase.parts}
    plain = "committee" in kinds and not kinds & {"topic", "committee_of", "organisation"}
    return sentence.language == "en" and plain and one.phrase.office in {"chair", "head"}


def _plural(sentence: Sentence, one: Held) -> bool:
    """Whether an office is told of several persons."""
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    return (
        (one.phrase.office in _OF_MANY and _not_one(sentence, head))
        or (_deputies(sentence, head))
        or (
            head is not None
            and not any(is_land(i) for i in _landless(sentence, one))
            and of_several(sentence, head)
        )
    )


_OF_MANY = frozenset({"member", "mp", "substitute", "delegate"})


def _not_one(sentence: Sentence, head: Item | None) -> bool:
    """Whether an office may be of several: in English its plural tells, elsewhere its form does not always."""
    return sentence.language != "en" or head is None or of_several(sentence, head)


def _deputies(sentence: Sentence, head: Item | None) -> bool:
    """Whether an office that one body has several of is in the plural: "Deputy Speakers", "Vice Presidents"."""
    return (
        head is not None and (head.value in _MANY or " to the " in head.value) and of_several(sentence, head)
    )


_MANY = DEPUTIES | {"Adviser", "Senator", "mep"}


def _landless(sentence: Sentence, one: Held) -> tuple[Item, ...]:
    """The parts of an office without a state that stands behind the first name of its list."""
    end = sentence.items[one.phrase.last].last
    return tuple(i for i in one.phrase.parts if i.first <= end)


def _over_rank(items: tuple[Item, ...], at: int) -> int:
    """The item behind an office that one of a list has of its own: "members A, Head of the delegation, B and C"."""
    step = at + 1
    while at < len(items) and items[at].value == "," and step < len(items) and items[step].kind in RUN:
        step += 1
    ranked = any(i.kind == "office" for i in items[at + 1 : step])
    behind = items[step : step + 1]
    return step if ranked and behind and (behind[0].value == "," or behind[0].kind == "conj") else at


def _over_land(items: tuple[Item, ...], at: int) -> int:
    """The item behind the state or delegation that somebody is said to be of: "A iš Estijos delegacijos BA ir B"."""
    if (
        at + 1 >= len(items)
        or items[at].kind not in _OF
        or items[at + 1].kind not in {"country", "parliament"}
    ):
        return at
    at += 2
    while at < len(items) and items[at].kind in {"delegation", "body"}:
        at += 1
    return at


def with_land(sentence: Sentence, one: Held) -> Held:
    """The office with the state that stands behind its holder: "Speaker A of Estonia", "Heads: B (Georgia)"."""
    items, at = sentence.items, one.person + 1
    if one.phrase.office == "vice_president" and sentence.has("elect"):
        return one  # whom an assembly elects: "par viceprezidentiem – A (Igaunija) un B (Lietuva)"
    if sentence.language == "lv" and one.phrase.first and items[one.phrase.first - 1].kind == "its":
        return one  # that of the body named before: "Asambleju pārstāv tās prezidents A no Lietuvas"
    told = any(
        i.kind == "body" or is_land(i)
        for i in one.phrase.parts
        if i.kind != "body" or not (one.phrase.office == "head" or _leads_delegation(one))
    )
    if one.person <= one.phrase.last or told or at + 1 >= len(items):
        return one
    if items[at].kind == "country" and sentence.language == "et" and sentence.text(items[at]).endswith("st"):
        return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, items[at])))  # "A Lätist"
    bracket = items[at].value == "(" and at + 2 < len(items) and items[at + 2].value in {")", ";"}
    body = (
        bracket
        and items[at + 1].kind == "body"
        and (one.phrase.office in HEADS or one.phrase.office in DEPUTIES)
    )
    if not body and items[at + 1].kind not in LANDS:
        return one
    if (items[at].kind not in _OF or items[at].value in _TO) and not bracket:
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, items[at + 1])))


def _leads_delegation(one: Held) -> bool:
    """Whether an office is one in a delegation: "delegacijų pirmininkai A (Latvija) ir B (Estija)", "delegacijų sekretorės"."""
    return one.phrase.office in _OF_DELEGATION and any(i.kind == "delegation" for i in one.phrase.parts)


_OF_DELEGATION = frozenset({"chair", "secretary", "deputy_head", "deputy_chair"})
_OF = frozenset({"link", "takes_from"})
"""What joins a holder to a state behind: "A of Estonia", "B from Latvia"."""
_TO = frozenset({"to", "range"})
"""What joins a visit or letter to where it goes: "the visit of President A to Latvia"."""


def is_land(item: Item) -> bool:
    """Whether an item tells one state; "Baltic" and "Nordic" tell none."""
    return item.kind == "parliament" or (item.kind in LANDS and len(item.value) == CODE)


CODE = 2


def with_last_land(sentence: Sentence, one: Held) -> Held:
    """A seat in parliament with the state that ends a line of a list: "A, member of parliament, chair of X, Latvia"."""
    items = sentence.items
    last = items[-1] if items[-1].kind != "mark" else items[-2] if len(items) > 1 else items[-1]
    kinds = {i.kind for i in one.phrase.parts}
    if last.kind != "country" or not 0 <= one.person < _HEAD_OF_LINE or one.person > one.phrase.first:
        return one
    seat = kinds <= {"office", "chamber"} and "chamber" in kinds
    alone = items[items.index(last) - 1].value in {",", "("}
    if not (seat and alone) or any(i.kind.endswith(("_past", "_now", "_future")) for i in items):
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, last)))


_HEAD_OF_LINE = 4


def elected(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The bare offices to which a delegation or committee elects, made offices in it: "the delegation elected X head"."""
    items = sentence.items
    verb = (
        next((n for n, i in enumerate(items) if i.kind == "elect"), None) if sentence.has("elect") else None
    )
    if verb is None:
        return held
    organ = tuple(i for i in items[:verb] if i.kind in _ELECTING)
    if not any(i.kind in {"delegation", "committee", "committee_of"} for i in organ):
        return [_elected_to(items, verb, (), one) if len(one.phrase.parts) > 1 else one for one in held]
    return [_elected_to(items, verb, organ, one) for one in held]


def _elected_to(items: tuple[Item, ...], verb: int, organ: tuple[Item, ...], one: Held) -> Held:
    """An office to which somebody is elected, with the organ that elects; its holder stands behind the verb."""
    bare = all(i.kind == "office" for i in one.phrase.parts)
    if one.phrase.office == "deputy":
        return one  # that of whoever was elected: "A was elected head, B became his deputy"
    if one.phrase.first > verb and bare:
        at = one.phrase.last + 1
        dash = at + 1 < len(items) and items[at].value == "-" and items[at + 1].kind == "person"
        person = at + 1 if dash else one.person
        parts = (*organ, *one.phrase.parts)
        return replace(one, person=person, phrase=replace(one.phrase, parts=parts)) if person >= 0 else one
    if one.person >= 0 or not verb - _NEAR_VERB <= one.phrase.last < verb:
        return one
    person = next((n for n in range(verb + 1, len(items)) if items[n].kind == "person"), -1)
    parts = (*organ, *one.phrase.parts) if bare else one.phrase.parts
    return replace(one, person=person, phrase=replace(one.phrase, parts=parts, held=True))


_NEAR_VERB = 3


_ELECTING = frozenset(
    {"delegation", "committee", "committee_of", "topic", "country", "demonym", "parliament", "body"}
)


def over_party(items: tuple[Item, ...], at: int) -> int:
    """The item behind the state and the brackets that stand behind a name."""
    if at < len(items) and items[at].kind in {"country", "demonym"}:
        at += 1
    if at < len(items) and items[at].value == "(":
        while at < len(items) and items[at].value != ")":
            at += 1
        return at + 1
    return at
