"""Offices told once for a row of states, assemblies or committees, and a row of persons behind: each to its own.

"The ministers of Latvia and Estonia A and B", "Baltijos Asamblėjos ir Šiaurės Tarybos prezidentės A ir B".
"""

from dataclasses import replace

from balticgraph.facts.offices.holder_lists import CODE, is_land, over_party, with_land
from balticgraph.facts.offices.land_rows import RESPECTIVELY, row_before, row_behind
from balticgraph.facts.offices.office_phrases import LANDS, Held, Phrase
from balticgraph.facts.offices.post_parts import HEADS
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states
from balticgraph.facts.words.titles import of_several


def zipped(sentence: Sentence, held: list[Held]) -> list[Held]:
    """States in a row before one office and as many persons behind it, each to its own.

    "the ministers of Latvia and Estonia A and B", also where the last of them is told with its parliament: "the
    chairs of the parliaments of Latvia and Estonia", and assemblies as states: "Baltijos Asamblėjos ir Šiaurės
    Tarybos prezidentės A ir B". Where they are not as many, it cannot be told whose is whose.
    """
    found: list[Held] = []
    for one in held:
        rows = _rows_before(sentence.items, one.phrase)
        people = _people_behind(sentence.items, one.person) if rows and one.person > one.phrase.last else []
        people = people or (_people_apart(sentence, rows, one.phrase) if rows else [])
        if not rows and _of_whom_untold(sentence, one):
            found.append(replace(one, person=-1))
        elif not rows or len(people) < _FEWEST:
            found.append(one)
        elif len(rows) == len(people):
            found += [
                replace(one, person=at, phrase=replace(one.phrase, parts=parts))
                for parts, at in zip(rows, people, strict=True)
            ]
        else:
            found.append(replace(one, person=-1))
    return found


def _rows_before(items: tuple[Item, ...], phrase: Phrase) -> list[tuple[Item, ...]]:
    """The parts of an office for each state, assembly or committee of the row that ends with its own."""
    if matters := _matters_before(items, phrase):
        return matters
    lands = _lands_before(items, phrase)
    if not lands:
        return []
    shared = LANDS | {lands[-1].kind}
    own = tuple(i for i in phrase.parts if i.kind not in shared and i.value != "Seim")
    return [(land, *own) for land in lands]


def _matters_before(items: tuple[Item, ...], phrase: Phrase) -> list[tuple[Item, ...]]:
    """The parts of an office in each committee of a row: "Seimo Užsienio reikalų ir Europos reikalų komitetų pirmininkai"."""
    first = phrase.first
    if items[first].kind != "topic" or not any(i.kind == "committee" for i in phrase.parts):
        return []
    row, at = [items[first]], first - 1
    while at > 0 and _joins(items[at], last=len(row) == 1):
        before = at - 1 - (items[at - 1].kind == "committee")
        if items[before].kind != "topic":
            break
        row.insert(0, items[before])
        at = before - 1
    own = tuple(i for i in phrase.parts if i is not items[first])
    house = (items[at],) if at >= 0 and items[at].kind in _WHOSE else ()
    return [(*house, matter, *own) for matter in row] if len(row) > 1 else []


_WHOSE = frozenset({"parliament", "body", "assembly_word"})
_FEWEST = 2


def _of_whom_untold(sentence: Sentence, one: Held) -> bool:
    """Whether several hold an office that each government has one of, and none is told: "ārlietu ministri A, B un C"."""
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    unique = one.phrase.office.startswith("Minister of") or _with_group(sentence.items, one.phrase)
    unique = unique or _of_delegations(sentence, one)
    if head is None or not unique or one.person <= one.phrase.last or not of_several(sentence, head):
        return False
    told = any(is_land(i) for i in with_land(sentence, one).phrase.parts)
    told = told and not _with_group(sentence.items, one.phrase)
    return not told and len(_people_behind(sentence.items, one.person)) >= _FEWEST


def _of_delegations(sentence: Sentence, one: Held) -> bool:
    """Whether Lithuanian tells the heads of several delegations without saying of which: "delegacijų vadovai A, B ir C"."""
    sent = [i for i in one.phrase.parts if i.kind == "delegation"]
    many = sentence.language == "lt" and any(sentence.text(i).lower().endswith("ijų") for i in sent)
    bracketed = [i.kind for i in sentence.items[one.person + 1 : one.person + 3]] == ["mark", "country"]
    return many and one.phrase.office in HEADS and not bracketed


def _with_group(items: tuple[Item, ...], phrase: Phrase) -> bool:
    """Whether a group of states stands in one row before that of an office: "Baltic and Polish presidents A, B, C and D"."""
    before = items[max(0, phrase.first - 3) : phrase.first]
    row = [i for i in before if i.kind != "mark"]
    return len(row) > 1 and row[-1].kind == "conj" and _is_group(row[-2])


def _is_group(item: Item) -> bool:
    """Whether an item tells several states: "Baltic", "the Nordic countries"."""
    return item.kind == "demonym" and len(item.value) != CODE


def _lands_before(items: tuple[Item, ...], phrase: Phrase) -> list[Item]:
    """The states or bodies of a row that ends with that of an office phrase, none where it has but one.

    Each is a parliament where the last one is, and the state has one with a name of its own.
    """
    first, at = phrase.first, phrase.first
    while (
        at < phrase.last
        and (items[at].kind not in LANDS and items[at].kind not in _HOUSES)
        and items[at].value != "Seim"
    ):
        at += 1
    if at > first and not all(i.kind in {"link", "article"} for i in items[first:at]):
        return []
    last = _seimas(items[at])
    row = [last] if is_land(last) or last.kind in _HOUSES else []
    at = first - 1
    while row and at > 0 and _joins(items[at], last=len(row) == 1):
        at -= items[at].kind == "conj" and items[at - 1].value == ","
        if at < 1 or not _is_alike(items[at - 1], row[-1], heads=phrase.office in HEADS):
            break
        row.insert(0, items[at - 1])
        at -= 2
    if len(row) > 1 and row[-1].kind == "parliament":
        row = [_as_parliament(i) for i in row]
    return row if len(row) > 1 and all(i.value for i in row) else []


def _seimas(item: Item) -> Item:
    """The Lithuanian parliament where Estonian calls it without its state, which a row of the Baltic ones tells."""
    return replace(item, kind="parliament", value="Seimas") if item.value == "Seim" else item


def _as_parliament(item: Item) -> Item:
    """The parliament of a state, a parliament or assembly itself."""
    if item.kind == "parliament" or item.kind in _HOUSES:
        return item
    return replace(item, kind="parliament", value=states().parliament_of.get(item.value, ""))


def _is_alike(item: Item, last: Item, *, heads: bool) -> bool:
    """Whether an item is a state of the row, or a house as the last one is: "Saeimos ir Seimo pirmininkai".

    The heads of a parliament and an assembly may stand in one row too: "Saeimos ir Baltijos Asamblėjos pirmininkai".
    """
    mixed = heads and {item.kind, last.kind} <= _HOUSES | {"parliament"}
    if last.kind in _HOUSES or item.kind in _HOUSES:
        return mixed or item.kind == last.kind
    return _is_state(item) or item.kind == last.kind == "parliament"


_HOUSES = frozenset({"body", "assembly_word"})


def _joins(item: Item, *, last: bool) -> bool:
    """Whether an item joins the states of a row: "and" before the last of them, a comma before the others."""
    return item.kind == "conj" or (not last and item.value == ",")


def _people_behind(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons of a row that begins at an item, with their names in brackets between."""
    row = [at]
    at = over_party(items, at + 1)
    while at + 1 < len(items) and items[at].value in {",", "and"}:
        at += items[at].value == "," and items[at + 1].kind == "conj"
        if at + 1 >= len(items) or items[at + 1].kind != "person":
            break
        row.append(at + 1)
        at = over_party(items, at + 2)
    return row


def _people_apart(sentence: Sentence, rows: list[tuple[Item, ...]], phrase: Phrase) -> list[int]:
    """The persons of a row in brackets behind the office, or before its states where a sign ends the office.

    "Eesti ja Läti välisministrid (A ja B)", "A ja B, vastavalt Eesti ja Läti välisminister,".
    """
    items, end = sentence.items, phrase.last + 1
    if not all(i.kind == "mark" for i in items[end : end + 1]):
        return []
    if items[end : end + 1] and (items[end].value == "(" or sentence.key_at(end + 1) in RESPECTIVELY):
        return row_behind(sentence, end)
    first = next((n for n, i in enumerate(items) if i.first == rows[0][0].first), 0)
    return row_before(sentence, first)


def _is_state(item: Item) -> bool:
    """Whether an item is one state or of one: "Estonia", "Estonian"."""
    return item.kind in {"country", "demonym"} and len(item.value) == CODE
