"""Titles that English sets side by side, and offices of committees that a row of states shares with a row of persons."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states
from balticgraph.facts.words.titles import of_several


def set_beside(sentence: Sentence, phrases: list[Phrase], number: int) -> bool:
    """Whether a bare title follows an office with nothing between: "Deputy Head of the Estonian Delegation MP A"."""
    if sentence.language != "en" or number + 1 >= len(phrases):
        return False
    one, other = phrases[number], phrases[number + 1]
    bare = all(i.kind == "office" for i in other.parts) and other.office in _SEATS
    return bare and other.first == one.last + 1 and len(one.parts) > 1


_SEATS = frozenset({"mp", "mep", "Professor"})


def of_one_house(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, an academic title without a house given that of the next one: "Professor of Law and Dean of the Faculty A"."""
    if sentence.language != "en":
        return held
    found = list(held)
    for number, one in enumerate(held[:-1]):
        after = held[number + 1]
        bare = all(i.kind == "office" for i in one.phrase.parts) and one.phrase.office.startswith(_ACADEMIC)
        between = sentence.items[one.phrase.last + 1 : after.phrase.first]
        joined = len(between) == 1 and between[0].kind == "conj" and one.person == after.person >= 0
        houses = tuple(i for i in after.phrase.parts if i.kind == "organisation")
        if bare and joined and houses:
            found[number] = replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *houses)))
    return found


_ACADEMIC = ("Professor", "Associate Professor", "Lecturer")


def in_capital(sentence: Sentence, one: Held) -> Held:
    """An ambassador in a capital made one to its state: "Estonia's ambassador in Riga A", "the Swedish ambassador in Tallinn, B"."""
    items, at = sentence.items, one.phrase.last + 1
    if sentence.language != "en" or one.phrase.office != "ambassador" or at + 2 >= len(items):
        return one
    told = items[at].kind == "in" and items[at + 1].kind == "city"
    code = states().capital_of.get(items[at + 1].value, "") if told else ""
    person = at + 2 + (items[at + 2].value == ",")
    named = person < len(items) and items[person].kind == "person"
    if not code or not (named or one.person >= 0):
        return one
    land = Item("country", code, items[at + 1].first, items[at + 1].last)
    phrase = replace(one.phrase, last=at + 1, parts=(*one.phrase.parts, land))
    return replace(one, phrase=phrase, person=person if named else one.person)


def professors(sentence: Sentence) -> Iterator[Held]:
    """Professors whose title is cut short, with the house behind their names: "Prof. A of the University of Latvia"."""
    items = sentence.items
    told = sentence.language == "en" and "honorific" in sentence.kinds
    for at, title in enumerate(items if told else ()):
        if title.kind != "honorific" or not sentence.words.keys[title.first].startswith("prof"):
            continue
        name = at + 1 + (items[at + 1 : at + 2] != () and items[at + 1].kind == "honorific")
        kinds = [i.kind for i in items[name : name + 4]]
        house = name + 2 + (kinds[2:3] == ["article"])
        joined = kinds[:1] == ["person"] and kinds[1:2] and kinds[1] in {"link", "takes_from", "in"}
        if joined and house < len(items) and items[house].kind == "organisation":
            parts = (Item("office", "Professor", title.first, title.last), items[house])
            yield Held(sentence, Phrase(at, at, "Professor", parts, held=True), name)


def in_register(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, a bare title in a line of names given the house behind its comma: "A, Director, Centre for Baltic Studies"."""
    items = sentence.items
    if not held or sentence.language != "en" or len(items) > _LINE:
        return held
    if "copula" in sentence.kinds or any(kind.endswith(_TELLING) for kind in sentence.kinds):
        return held
    return [_of_register(sentence, one) if _opens_line(items, one) else one for one in held]


_LINE = 24
_TELLING = ("_past", "_now", "_future", "_inf")


def _opens_line(items: tuple[Item, ...], one: Held) -> bool:
    """Whether a line begins with a person and a bare title, a comma on each side of the title."""
    at, last = one.person, one.phrase.last
    bare = all(i.kind == "office" for i in one.phrase.parts)
    first = 0 <= at < _HEAD and at + 2 == one.phrase.first == last and last + 2 < len(items)
    return bare and first and items[at + 1].value == items[last + 1].value == ","


_HEAD = 4


def _of_register(sentence: Sentence, one: Held) -> Held:
    """An office with the house that a line has up to its next comma, as it is where that is no house."""
    items, first = sentence.items, one.phrase.last + 2
    end = next(
        (n for n in range(first, len(items)) if items[n].kind == "mark" and items[n].value != "-"), len(items)
    )
    run = items[first:end]
    if not run or any(i.kind in _NO_HOUSE for i in run) or not sentence.text(run[0])[0].isupper():
        return one
    if len(run) == 1 and run[0].kind in {"body", "parliament", "organisation", "ministry"}:
        return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, run[0])))
    if len(run) == 1 and run[0].kind not in {"unknown", "cap"}:
        return one
    house = Item("organisation", sentence.text(run[0], run[-1]), run[0].first, run[-1].last)
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, house)))


_NO_HOUSE = frozenset(
    {"office", "person", "num", "month", "former", "committee", "delegation", "award", "field"}
)


def of_lands_behind(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The holders of a plural office behind "were", each of the own state: "the ministers present were A of Latvia, B of Estonia"."""
    items = sentence.items
    for one in held if sentence.language == "en" and "copula" in sentence.kinds else ():
        head = next((i for i in one.phrase.parts if i.kind == "office"), None)
        if one.person >= 0 or head is None or not of_several(sentence, head) or len(one.phrase.parts) > 1:
            continue
        at = one.phrase.last + 1
        while at < len(items) and items[at].kind in _THERE:
            at += 1
        if at >= len(items) or items[at].kind != "copula":
            continue
        for person, land in _row_with_lands(items, at + 1):
            yield replace(one, person=person, phrase=replace(one.phrase, parts=(*one.phrase.parts, land)))


_THERE = frozenset(
    {
        "speak_inf",
        "attend_now",
        "event",
        "link",
        "article",
        "in",
        "roster",
        "city",
        "body",
        "weekday",
        "day",
        "ordinal",
    }
)
"""Words for those who are there: "present", "attending the meeting in Riga"."""


def _row_with_lands(items: tuple[Item, ...], at: int) -> Iterator[tuple[int, Item]]:
    """The persons of a row that begins at an item with the states behind them."""
    while at + 2 < len(items) and items[at].kind == "person":
        sign, land = items[at + 1], items[at + 2]
        if land.kind != "country" or not (sign.kind in {"link", "takes_from"} or sign.value == "("):
            return
        yield at, land
        at += 3 + (sign.value == "(")
        at += at < len(items) and items[at].value == ","
        at += at < len(items) and items[at].kind == "conj"
