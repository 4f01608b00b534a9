"""Offices of several states that English tells in one row, each with its own holder of a row of persons.

"The chairs of the X committees of Estonia and Latvia, A and B", "A, B and C are the Presidents of Estonia, Latvia and Lithuania",
"the foreign ministers - Estonia's A, Latvia's B and Lithuania's C".
"""

from collections.abc import Iterator

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.holder_lists import over_party
from balticgraph.facts.offices.office_phrases import LANDS, PARTS, Held, Phrase
from balticgraph.facts.offices.office_tenure import is_held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def of_land_rows(sentence: Sentence) -> list[Held]:
    """The holders of one office in several states or houses, each of the own."""
    if sentence.language != "en" or not sentence.kinds >= {"office", "person"}:
        return []
    if sentence.kinds.isdisjoint(LANDS | _HOUSES):
        return []
    found: list[Held] = []
    for at, item in enumerate(sentence.items):
        if item.kind == "office" and item.value not in OF_MANY:
            one = list(_row_of(sentence, at)) if of_several(sentence, item) else list(_goes_on(sentence, at))
            found += one
    return found


OF_MANY = frozenset({
    "member", "mp", "mep", "Adviser", "Senator", "deputy_speaker", "vice_president", "counterpart", "Professor", "substitute",
    "delegate",
})  # fmt: skip
"""Offices of which a state or house has several, so that a row of persons need not be one of states too."""


def beside_rows(held: list[Held], rows: list[Held]) -> list[Held]:
    """The offices but for those whose words rows of persons and states have."""
    return [
        one
        for one in held
        if not any(
            one.phrase.first <= row.phrase.last and row.phrase.first <= one.phrase.last for row in rows
        )
    ]


def _row_of(sentence: Sentence, at: int) -> Iterator[Held]:
    """The holders of a plural office whose organs and states stand beside it, in as many persons behind or before."""
    items = sentence.items
    first, end = _first_of_lands(items, at), _end_of_houses(sentence, at + 1)
    run = (*items[first:at], *items[at + 1 : end])
    houses = [i for i in run if _is_house(i)]
    if not houses and not any(
        (i.kind in _HOUSES and i.kind not in {"parliament"}) and i.kind != "body" for i in run
    ):
        houses = [i for i in run if i.kind == "body" and i.value != "Baltic states"]
    own = tuple(
        i
        for i in run
        if ((i.kind in PARTS and i.kind not in LANDS) and i.kind not in {"chamber"}) and i not in houses
    )
    own = tuple(i for i in own if i.value != "Baltic states")
    held = is_held(sentence, first, at, end - 1)
    if len(houses) >= _FEWEST:
        others = items[end - 1].kind == "conj"  # "the ministers of Estonia and Latvia and A and B"
        people = (row_behind(sentence, end) if not others else []) or row_before(sentence, first)
        pairs = list(zip(people, houses, strict=True)) if len(people) == len(houses) else []
        parted = any(i.kind == "chamber" for i in run) and not any(i.kind == "committee" for i in run)
        own = (*own, *[i for i in run if i.kind == "chamber"][:1]) if parted else own
    elif not houses:
        pairs = _landed_behind(sentence, end) or _landed_before(sentence, first)
    else:
        pairs = []
    for person, house in pairs:
        yield Held(sentence, Phrase(first, end - 1, items[at].value, (items[at], *own, house), held), person)


_FEWEST = 2
_CODE = 2
_HOUSES = frozenset({"committee", "committee_of", "delegation", "parliament", "body"})


def _is_house(item: Item) -> bool:
    """Whether an item is one state, or the parliament of one."""
    return item.kind == "parliament" or (item.kind in LANDS and len(item.value) == _CODE)


_OF_HOUSES = PARTS - {"office", "ministry", "organisation"} | {"link", "article", "range", "conj"}


def _first_of_lands(items: tuple[Item, ...], at: int) -> int:
    """The first item of the states before an office: "Estonian, Latvian and Lithuanian Presidents"."""
    first = at
    while first > 0:
        before = items[first - 1]
        joint = before.kind == "conj" or before.value == ","
        if before.kind == "demonym" or (
            joint and first < at and items[first - 2 : first - 1] and items[first - 2].kind == "demonym"
        ):
            first -= 1
            continue
        return first
    return first


def _end_of_houses(sentence: Sentence, at: int) -> int:
    """The item behind the words for organs and states that begin at an item, commas between states among them."""
    items = sentence.items
    while at < len(items):
        behind = items[at + 1 : at + 3]
        comma = items[at].value == "," and bool(behind)
        comma = (
            comma
            and any((i.kind in LANDS or i.kind in {"body"}) for i in behind)
            and behind[0].kind in _OF_HOUSES
        )
        comma = comma and not (len(behind) > 1 and behind[0].kind in LANDS and behind[1].kind == "person")
        other = sentence.words.keys[items[at].last] in word_list("en", "titles", "of_which")
        if items[at].kind not in _OF_HOUSES and not comma and not other:
            return at
        at += 1
    return at


def _opened(sentence: Sentence, at: int) -> int:
    """The item behind the signs and words that open a row: ", respectively", " (", ": ", " are "."""
    items = sentence.items
    while at < len(items) and (
        items[at].value in {",", ":", "-", "–", "("}
        or _key(sentence, at) in _OPENING
        or items[at].kind == "honorific"
    ):
        at += 1
    return at


RESPECTIVELY = frozenset({"respectively", "atitinkamai", "attiecigi", "vastavalt"})
_OPENING = RESPECTIVELY | {"are", "currently", "namely", "now"}


def _key(sentence: Sentence, at: int) -> str:
    return sentence.words.keys[sentence.items[at].first]


def row_behind(sentence: Sentence, at: int) -> list[int]:
    """The persons of a row that begins at an item, perhaps behind a comma, colon, dash, bracket, "respectively" or "are"."""
    items, row = sentence.items, list[int]()
    at = _opened(sentence, at)
    while at < len(items) and items[at].kind == "person":
        row.append(at)
        at = _behind_joint(items, over_party(items, at + 1))
    return row


def _behind_joint(items: tuple[Item, ...], at: int) -> int:
    """The item behind the comma, "and" and honorific that go on a row, the item itself where it ends."""
    step = at + (at < len(items) and items[at].value == ",")
    step += step < len(items) and items[step].kind == "conj"
    return step + (at < step < len(items) and items[step].kind == "honorific")


def _closed(sentence: Sentence, first: int) -> int:
    """The last item of the row before an office: before ", respectively the", "are the", " - the"; -1 where none ends there."""
    items, at = sentence.items, first - 1
    while at >= 0 and (items[at].kind in {"article", "quality"} or _key(sentence, at) in _CLOSING):
        at -= 1
    if at >= 0 and (_key(sentence, at) == "are" or items[at].value in {",", "-", "–", "("}):
        at -= 1 + (at > 0 and _key(sentence, at - 1) == "who")
        at -= at >= 0 and items[at].value == ","
        return at
    return -1


_CLOSING = RESPECTIVELY | {"all", "both", "currently", "his", "now", "respective", "their", "three"}


def row_before(sentence: Sentence, first: int) -> list[int]:
    """The persons of a row that ends with a comma or "are" before an office."""
    items, row = sentence.items, list[int]()
    at = over_brackets(items, _closed(sentence, first))
    while at >= 0 and items[at].kind == "person":
        row.insert(0, at)
        step = at - 1 - (at > 0 and items[at - 1].kind == "honorific")
        joint = step
        step -= step >= 0 and items[step].kind == "conj"
        step -= step >= 0 and items[step].value == ","
        if step == joint:
            break
        at = over_brackets(items, step)
    return row


def _landed(items: tuple[Item, ...], at: int) -> tuple[int, Item, int] | None:
    """The person at an item with the state told before or behind, and the item after both: "Estonia's A", "B (Latvia)"."""
    at += at < len(items) and items[at].kind == "article"
    if at + 1 < len(items) and _is_house(items[at]) and items[at].kind != "parliament":
        step = at + 1 + (items[at + 1].value == ":")
        step += step < len(items) and items[step].kind == "honorific"
        return (step, items[at], step + 1) if step < len(items) and items[step].kind == "person" else None
    at += at < len(items) and items[at].kind == "honorific"
    if at + 2 >= len(items) or items[at].kind != "person" or not _is_house(items[at + 2]):
        return None
    if items[at + 1].kind in {"link", "takes_from"}:
        return at, items[at + 2], at + 3
    bracket = items[at + 1].value == "(" and at + 3 < len(items) and items[at + 3].value == ")"
    return (at, items[at + 2], at + 4) if bracket else None


def _landed_row(items: tuple[Item, ...], at: int) -> tuple[list[tuple[int, Item]], int]:
    """The persons of a row, each with the own state, and the item after it."""
    row: list[tuple[int, Item]] = []
    while (one := _landed(items, at)) is not None:
        row.append(one[:2])
        at = one[2]
        if (step := _behind_joint(items, at)) == at or _landed(items, step) is None:
            break
        at = step
    apart = len({land.value for _, land in row}) == len(row)
    return (row, at) if apart else ([], at)


def _landed_behind(sentence: Sentence, end: int) -> list[tuple[int, Item]]:
    """The row of persons with states behind an office, or behind a colon further on: "three ministers met: Estonia's A and Latvia's B"."""
    items, at = sentence.items, _opened(sentence, end)
    row = _landed_row(items, at)[0] if at > end or _landed(items, at) else []
    if not row:
        colon = next(
            (
                n
                for n in range(end, len(items))
                if items[n].value == ":" or items[n].kind in {"person", "office"}
            ),
            -1,
        )
        row = _landed_row(items, colon + 1)[0] if colon > 0 and items[colon].value == ":" else []
    return row if len(row) >= _FEWEST else []


def _landed_before(sentence: Sentence, first: int) -> list[tuple[int, Item]]:
    """The row of persons with states before an office: "A of Estonia and B of Latvia, the Baltic presidents"."""
    last = _closed(sentence, first)
    for start in range(max(0, last)):
        row, end = _landed_row(sentence.items, start)
        if len(row) >= _FEWEST and end == last + 1:
            return row
    return []


def _goes_on(sentence: Sentence, at: int) -> Iterator[Held]:
    """Those who hold one office in other states: "Estonia's Foreign Minister A, Latvia's B and Lithuania's C"."""
    items, person = sentence.items, at + 1
    if at < 1 or person >= len(items) or items[person].kind != "person":
        return
    if not _is_house(items[at - 1]) or items[at - 1].kind == "parliament":
        return
    step = _behind_joint(items, person + 1)
    ahead = step > person + 1 and step < len(items) and _is_house(items[step])
    for other, land in _landed_row(items, step)[0] if ahead else ():
        if land.first > items[other].first or (
            items[other + 1 : other + 2] and items[other + 1].value == ":"
        ):
            return
        yield Held(
            sentence, Phrase(other - 1, other - 1, items[at].value, (items[at], land), held=True), other
        )
