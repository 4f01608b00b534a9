"""Offices of a row before as many names, each his own: "the President and the Vice-President of the Nordic Council A and B"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.land_rows import OF_MANY, row_before, row_behind
from balticgraph.facts.offices.office_phrases import Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def each_its_own(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those of a row given to the names behind it in their order.

    The house of the last office is that of those before it, which have none: "the Speaker and the Deputy Speaker of the Saeima A and B".
    """
    if sentence.language != "en":
        return held
    found = list(held)
    for last, one in enumerate(held):
        first = _first_of_row(sentence, held, last)
        names = _names_of(sentence, held, first, last) if first < last else []
        phrases = [o.phrase for o in held[first : last + 1]]
        if len(names) != last - first + 1 or not (
            _respectively(sentence, phrases) or _apart(sentence, phrases)
        ):
            continue
        house = tuple(i for i in one.phrase.parts if i.kind != "office")
        for number, person in zip(range(first, last + 1), names, strict=True):
            phrase = held[number].phrase
            bare = all(i.kind == "office" for i in phrase.parts)
            parts = (*phrase.parts, *house) if bare else phrase.parts
            found[number] = replace(held[number], person=person, phrase=replace(phrase, parts=parts))
    return found


def but_uneven(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those of a row of states or houses nobody's where the names beside it are more or fewer.

    "The Speakers of Estonia, Latvia and Lithuania, A and B": whose is whose cannot be told.
    """
    if sentence.language != "en" or len(held) < _FEWEST:
        return held
    phrases = list({one.phrase.first: one.phrase for one in held}.values())
    untold: set[int] = set()
    for first, phrase in enumerate(phrases):
        row = _row_of_lands(sentence, phrases[first:])
        if len(row) < _FEWEST:
            continue
        names = row_behind(sentence, row[-1].last + 1) or row_before(sentence, phrase.first)
        if len(names) >= _FEWEST and len(names) != len(row):
            untold |= {one.first for one in row}
    return [replace(one, person=-1) if one.phrase.first in untold else one for one in held]


_FEWEST = 2


def _row_of_lands(sentence: Sentence, phrases: list[Phrase]) -> list[Phrase]:
    """The first phrase, a plural office of which each state or house has one, and those of the further states behind it."""
    row = phrases[:1]
    heads = [i for i in row[0].parts if i.kind == "office"]
    if not heads or row[0].office in OF_MANY or not of_several(sentence, heads[0]):
        return row
    for one in phrases[1:]:
        if not _is_echo(row[-1], one):
            break
        row.append(one)
    return row


def _is_echo(one: Phrase, other: Phrase) -> bool:
    """Whether a phrase is a further state or house of an office before it: "the Speakers of Estonia | and Latvia"."""
    bare = not any(i.kind == "office" for i in other.parts)
    return bare and one.office == other.office and 0 < other.first - one.last <= _JOINT


_JOINT = 4


def _first_of_row(sentence: Sentence, held: list[Held], last: int) -> int:
    """The first of the offices of one person each that end with one of them, joined by commas and "and"."""
    items, first = sentence.items, last
    if not _of_one(held[last]):
        return last
    while first and _of_one(held[first - 1]):
        between = items[held[first - 1].phrase.last + 1 : held[first].phrase.first]
        joins = [i for i in between if i.kind not in {"article", "its", "quality"}]
        if len(joins) != 1 or not (joins[0].kind == "conj" or (joins[0].value == "," and first < last)):
            return first
        first -= 1
    return first


def _respectively(sentence: Sentence, phrases: list[Phrase]) -> bool:
    """Whether "respectively" stands beside a row of offices, so that each is of one: "A and B, Head of X and Chair of Y, respectively"."""
    if "respectively" not in sentence.said:
        return False
    last = phrases[-1].last
    behind = row_behind(sentence, last + 1)
    end = max((last, *behind))
    near = (
        *sentence.items[max(0, phrases[0].first - 3) : phrases[0].first],
        *sentence.items[last + 1 : end + 4],
    )
    return any(sentence.words.keys[i.first] == "respectively" for i in near)


def _apart(sentence: Sentence, phrases: list[Phrase]) -> bool:
    """Whether each office has its article, or but one house is told: "President of X and Head of Y A and B" may both be A's."""
    articles = all(sentence.items[p.first - 1].kind == "article" for p in phrases if p.first)
    bare = all(i.kind == "office" for p in phrases[:-1] for i in p.parts)
    return bare or (articles and phrases[0].first > 0)


def _of_one(one: Held) -> bool:
    """Whether an office is told of one person: "the President", no "Presidents"."""
    heads = [i for i in one.phrase.parts if i.kind == "office"]
    return len(heads) == 1 and not of_several(one.sentence, heads[0])


def _names_of(sentence: Sentence, held: list[Held], first: int, last: int) -> list[int]:
    """The persons of a row behind or before some offices: "X and Y, A and B", "A and B, respectively X and Y"."""
    behind = row_behind(sentence, held[last].phrase.last + 1)
    if len(behind) == last - first + 1:
        return behind
    before = row_before(sentence, held[first].phrase.first)
    others = {one.person for one in (*held[:first], *held[last + 1 :])}
    return [] if others & set(before) else before


def each_of_its_land(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The further holders of a plural office whose lands stand before the names: "Ministers of Latvia, A, Estonia, B, and Poland, C"."""
    items = sentence.items
    for one in held if sentence.language == "en" else ():
        heads = [i for i in one.phrase.parts if i.kind == "office"]
        lands = [i for i in one.phrase.parts if i.kind in _HOUSES]
        if (
            len(lands) != 1
            or not heads
            or not of_several(sentence, heads[0])
            or one.person <= one.phrase.last
        ):
            continue
        own = tuple(i for i in one.phrase.parts if i.kind not in _HOUSES)
        at = _behind_joint(items, one.person + 1)
        while _is_of_next(items, at):
            yield replace(one, person=at + 2, phrase=replace(one.phrase, parts=(*own, items[at])))
            at = _behind_joint(items, at + 3)


_HOUSES = frozenset({"country", "parliament", "body"})


def _is_of_next(items: tuple[Item, ...], at: int) -> bool:
    """Whether a state or house, a comma and a person stand at an item: "Estonia, B"."""
    kinds = [i.kind for i in items[at : at + 3]]
    return kinds[1:] == ["mark", "person"] and kinds[0] in _HOUSES and items[at + 1].value == ","


def _behind_joint(items: tuple[Item, ...], at: int) -> int:
    """The item behind a comma, "and" and an article."""
    while at < len(items) and (items[at].value == "," or items[at].kind in {"conj", "article", "link"}):
        at += 1
    return at
