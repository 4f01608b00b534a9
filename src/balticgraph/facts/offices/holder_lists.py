"""Offices of several persons: "delegation members A, B and C", "the ministers of two states A and B"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import GLUE, LANDS, PARTS, Held, Phrase
from balticgraph.facts.offices.post_parts import DEPUTIES
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states
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
            at = _over_rank(items, _over_land(items, _over_party(items, at + 1)))
            if at + 1 >= len(items) or items[at].value not in {",", "and"}:
                break
            at += 1 + (items[at + 1].kind in {"conj", "honorific"})
            if at >= len(items) or items[at].kind != "person" or at in taken:
                break
            yield with_land(
                sentence, replace(one, person=at, phrase=replace(one.phrase, parts=_landless(sentence, one)))
            )


def _of_some_committees(sentence: Sentence, one: Held) -> bool:
    """Whether each of several heads a committee of his own that is not told: "headed by the committee chairs A and B"."""
    kinds = {i.kind for i in one.phrase.parts}
    plain = "committee" in kinds and not kinds & {"topic", "committee_of", "organisation"}
    return sentence.language == "en" and plain and one.phrase.office in {"chair", "head"}


def _plural(sentence: Sentence, one: Held) -> bool:
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    return (
        (one.phrase.office in _OF_MANY and _not_one(sentence, head))
        or (_deputies(sentence, head))
        or (
            head is not None
            and not any(_is_land(i) for i in _landless(sentence, one))
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
    while (
        at < len(items) and items[at].value == "," and step < len(items) and items[step].kind in PARTS | GLUE
    ):
        step += 1
    ranked = any(i.kind == "office" for i in items[at + 1 : step])
    behind = items[step : step + 1]
    return step if ranked and behind and (behind[0].value == "," or behind[0].kind == "conj") else at


def _over_land(items: tuple[Item, ...], at: int) -> int:
    return (
        at + 2
        if at + 1 < len(items) and items[at].kind in _OF and items[at + 1].kind in {"country", "parliament"}
        else at
    )


def with_land(sentence: Sentence, one: Held) -> Held:
    """The office with the state that stands behind its holder: "Speaker A of Estonia", "Heads: B (Georgia)"."""
    items, at = sentence.items, one.person + 1
    if one.phrase.office == "vice_president" and sentence.has("elect"):
        return one  # whom an assembly elects: "par viceprezidentiem – A (Igaunija) un B (Lietuva)"
    if sentence.language == "lv" and one.phrase.first and items[one.phrase.first - 1].kind == "its":
        return one  # that of the body named before: "Asambleju pārstāv tās prezidents A no Lietuvas"
    told = any(
        i.kind == "body" or _is_land(i)
        for i in one.phrase.parts
        if i.kind != "body" or one.phrase.office != "head"
    )
    if one.person <= one.phrase.last or told or at + 1 >= len(items):
        return one
    if items[at].kind == "country" and sentence.language == "et" and sentence.text(items[at]).endswith("st"):
        return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, items[at])))  # "A Lätist"
    if items[at + 1].kind not in LANDS:
        return one
    if items[at].kind not in _OF and not (
        items[at].value == "(" and at + 2 < len(items) and items[at + 2].value == ")"
    ):
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, items[at + 1])))


_OF = frozenset({"link", "takes_from"})
"""What joins a holder to a state behind: "A of Estonia", "B from Latvia"."""


def _is_land(item: Item) -> bool:
    """Whether an item tells one state; "Baltic" and "Nordic" tell none."""
    return item.kind == "parliament" or (item.kind in LANDS and len(item.value) == _CODE)


_CODE = 2


def _is_state(item: Item) -> bool:
    """Whether an item is one state or of one: "Estonia", "Estonian"."""
    return item.kind in {"country", "demonym"} and len(item.value) == _CODE


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


def zipped(sentence: Sentence, held: list[Held]) -> list[Held]:
    """States in a row before one office and as many persons behind it, each to its own.

    "the ministers of Latvia and Estonia A and B", also where the last of them is told with its parliament: "the
    chairs of the parliaments of Latvia and Estonia". Where they are not as many, it cannot be told whose is whose.
    """
    items = sentence.items
    found: list[Held] = []
    for one in held:
        lands = _lands_before(items, one.phrase)
        people = _people_behind(items, one.person) if lands and one.person > one.phrase.last else []
        if not lands and _of_whom_untold(sentence, one):
            found.append(replace(one, person=-1))
        elif not lands or len(people) < _FEWEST:
            found.append(one)
        elif len(lands) == len(people):
            own = tuple(
                i for i in one.phrase.parts if i.kind not in LANDS | {lands[-1].kind} and i.value != "Seim"
            )
            found += [
                replace(one, person=at, phrase=replace(one.phrase, parts=(land, *own)))
                for land, at in zip(lands, people, strict=True)
            ]
        else:
            found.append(replace(one, person=-1))
    return found


_FEWEST = 2


def _of_whom_untold(sentence: Sentence, one: Held) -> bool:
    """Whether several hold an office that each government has one of, and none is told: "ārlietu ministri A, B un C"."""
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    unique = one.phrase.office.startswith("Minister of") or _with_group(sentence.items, one.phrase)
    if head is None or not unique or one.person <= one.phrase.last or not of_several(sentence, head):
        return False
    told = any(_is_land(i) for i in with_land(sentence, one).phrase.parts)
    told = told and not _with_group(sentence.items, one.phrase)
    return not told and len(_people_behind(sentence.items, one.person)) >= _FEWEST


def _with_group(items: tuple[Item, ...], phrase: Phrase) -> bool:
    """Whether a group of states stands in one row before that of an office: "Baltic and Polish presidents A, B, C and D"."""
    before = items[max(0, phrase.first - 3) : phrase.first]
    row = [i for i in before if i.kind != "mark"]
    return len(row) > 1 and row[-1].kind == "conj" and _is_group(row[-2])


def _is_group(item: Item) -> bool:
    """Whether an item tells several states: "Baltic", "the Nordic countries"."""
    return item.kind == "demonym" and len(item.value) != _CODE


def _lands_before(items: tuple[Item, ...], phrase: Phrase) -> list[Item]:
    """The states or bodies of a row that ends with that of an office phrase, none where it has but one.

    Each is a parliament where the last one is, and the state has one with a name of its own.
    """
    first, at = phrase.first, phrase.first
    while at < phrase.last and items[at].kind not in LANDS | {"body"} and items[at].value != "Seim":
        at += 1
    if at > first and not all(i.kind in {"link", "article"} for i in items[first:at]):
        return []
    last = _seimas(items[at])
    row = [last] if _is_land(last) or last.kind == "body" else []
    at = first - 1
    while row and at > 0 and _joins(items[at], last=len(row) == 1):
        at -= items[at].kind == "conj" and items[at - 1].value == ","
        if at < 1 or not _is_alike(items[at - 1], row[-1]):
            break
        row.insert(0, items[at - 1])
        at -= 2
    if len(row) > 1 and row[-1].kind == "parliament":
        houses = [
            i.value if i.kind == "parliament" else states().parliament_of.get(i.value, "") for i in row[:-1]
        ]
        row[:-1] = [replace(i, kind="parliament", value=h) for i, h in zip(row, houses, strict=False)]
        row = row if all(houses) else []
    return row if len(row) > 1 else []


def _seimas(item: Item) -> Item:
    """The Lithuanian parliament where Estonian calls it without its state, which a row of the Baltic ones tells."""
    return replace(item, kind="parliament", value="Seimas") if item.value == "Seim" else item


def _is_alike(item: Item, last: Item) -> bool:
    """Whether an item is a state of the row, or a house as the last one is: "Saeimos ir Seimo pirmininkai"."""
    if "body" in {item.kind, last.kind}:
        return item.kind == last.kind
    return _is_state(item) or item.kind == last.kind == "parliament"


def _joins(item: Item, *, last: bool) -> bool:
    """Whether an item joins the states of a row: "and" before the last of them, a comma before the others."""
    return item.kind == "conj" or (not last and item.value == ",")


def _people_behind(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons of a row that begins at an item, with their names in brackets between."""
    row = [at]
    at = _over_party(items, at + 1)
    while at + 1 < len(items) and items[at].value in {",", "and"}:
        at += items[at].value == "," and items[at + 1].kind == "conj"
        if at + 1 >= len(items) or items[at + 1].kind != "person":
            break
        row.append(at + 1)
        at = _over_party(items, at + 2)
    return row


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


def _over_party(items: tuple[Item, ...], at: int) -> int:
    if at < len(items) and items[at].kind in {"country", "demonym"}:
        at += 1
    if at < len(items) and items[at].value == "(":
        while at < len(items) and items[at].value != ")":
            at += 1
        return at + 1
    return at
