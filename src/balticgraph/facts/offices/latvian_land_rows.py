"""Offices in the plural whose holders Latvian tells one by one, each with the own state: "ministri – A no Latvijas un B no Igaunijas"."""

from collections.abc import Iterator

from balticgraph.facts.offices.office_phrases import LANDS, Held, Phrase
from balticgraph.facts.offices.office_tenure import is_held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_OF_MANY = frozenset(
    {
        "member",
        "mp",
        "mep",
        "Adviser",
        "Senator",
        "deputy",
        "substitute",
        "delegate",
        "Professor",
        "counterpart",
    }
)
"""Offices of which a state has several, so that whoever holds one need not be all that is told."""
_OWN = frozenset({"chamber", "committee", "topic", "delegation", "portfolio"})
_HOUSES = frozenset({"parliament"})
_LANDS = LANDS | _HOUSES
_SIGNS = frozenset({"-", "–", "—", ":", ","})
_DASHES = frozenset({"-", "–", "—"})
_FEWEST, _WIDE = 2, 4


def of_each_in_latvian(sentence: Sentence) -> list[Held]:
    """The holders of one office in several states, each of the own: two or more, all with their state."""
    if (
        sentence.language != "lv"
        or not sentence.kinds >= {"office", "person"}
        or sentence.kinds.isdisjoint(_LANDS)
    ):
        return []
    found: list[Held] = []
    for at, item in enumerate(sentence.items):
        if item.kind == "office" and item.value not in _OF_MANY and of_several(sentence, item):
            found += _row_of(sentence, at)
    return found


def but_titles(held: list[Held], rows: list[Held]) -> list[Held]:
    """The offices but for the learned titles of those in a row, whose house is that of the office: "profesors B no Seima"."""
    persons = {row.person for row in rows if row.sentence.language == "lv"}
    return [one for one in held if not (one.person in persons and one.phrase.office == "Professor")]


def _row_of(sentence: Sentence, at: int) -> Iterator[Held]:
    """The offices of a row of persons behind a title, each with his own state: none where it is no such row."""
    items, first = sentence.items, at
    while first and (
        items[first - 1].kind in _OWN
        or items[first - 1].kind in {"body", "conj"}
        or items[first - 1].kind in LANDS
    ):
        first -= 1
    own = tuple(i for i in items[first:at] if i.kind in _OWN)
    other = any(i.kind == "body" and i.value not in _GROUPS for i in items[first:at])
    row = list(_entries(sentence, at + 1))
    lands = {land.value for _, land in row}
    if other or len(row) < _FEWEST or len(lands) < len(row):
        return
    held = is_held(sentence, first, at, at)
    for person, land in row:
        parts = tuple(i for i in own if not (i.kind == "chamber" and land.kind in _HOUSES))
        yield Held(sentence, Phrase(first, at, items[at].value, (items[at], *parts, land), held), person)


_GROUPS = frozenset({"Baltic states", "NB8", "Nordic countries"})


def _entries(sentence: Sentence, at: int) -> Iterator[tuple[int, Item]]:
    """The persons of a row with the state of each; nothing more from the first on who has none."""
    items = sentence.items
    at += at < len(items) and items[at].value in _SIGNS
    while at < len(items):
        at, before = _land_before(sentence, at)
        person = _over_titles(sentence, at)
        if person >= len(items) or items[person].kind != "person":
            return
        at = _over_spelling(sentence, person + 1)
        at, behind = (at, None) if before else _land_behind(sentence, at)
        land = before or behind
        if land is None:
            return
        yield person, land
        joined = at < len(items) and (items[at].value in {",", ";", "and"} or items[at].kind == "conj")
        if not joined:
            return
        at += 1
        at += at < len(items) and items[at].kind == "conj"


def _land_before(sentence: Sentence, at: int) -> tuple[int, Item | None]:
    """The item behind a state in the genitive before a name, and the state: "Latvijas – | A", "Lietuvas | B"."""
    items = sentence.items
    if at >= len(items) or items[at].kind not in _LANDS:
        return at, None
    land, at = items[at], at + 1
    at += at < len(items) and items[at].value in _DASHES
    return at, land


def _over_titles(sentence: Sentence, at: int) -> int:
    """The item behind a learned title or an honorific: "profesors | A"."""
    items = sentence.items
    while at < len(items) and (items[at].kind == "honorific" or items[at].value == "Professor"):
        at += 1
    return at


def _over_spelling(sentence: Sentence, at: int) -> int:
    """The item behind a bracket that spells a name: "Lauri Husars (Lauri Hussar) | no"."""
    items = sentence.items
    spelled = at + 2 < len(items) and items[at].value == "(" and items[at + 2].value == ")"
    return at + 3 if spelled and items[at + 1].kind not in _LANDS else at


def _land_behind(sentence: Sentence, at: int) -> tuple[int, Item | None]:
    """The item behind the state told with "no" or in a bracket, and the state: "no Igaunijas Riigikogu", "(Igaunija)"."""
    items = sentence.items
    if at >= len(items) or not (items[at].kind == "takes_from" or items[at].value == "("):
        return at, None
    bracket, end = items[at].value == "(", at + 1
    while (
        end < len(items)
        and end - at <= _WIDE
        and (items[end].kind in _LANDS or items[end].kind in {"chamber"})
    ):
        end += 1
    run = items[at + 1 : end]
    land = next((i for i in run if i.kind in _HOUSES), None) or next(
        (i for i in run if i.kind in LANDS), None
    )
    if land is None or (bracket and (end >= len(items) or items[end].value != ")")):
        return at, None
    return end + bracket, land
