"""Which person received the prize of which field, as they stand in one sentence."""

import itertools
from collections.abc import Iterator

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def paired(sentence: Sentence, fields: list[int], persons: list[int]) -> Iterator[tuple[int, int]]:
    """Each field with its persons, as persons and fields of one clause: "A got the prize for science, while B got the arts prize"."""
    for low, high in _clauses(sentence, fields, persons):
        yield from _paired(
            sentence.items, [f for f in fields if low <= f < high], [p for p in persons if low <= p < high]
        )


def _clauses(sentence: Sentence, fields: list[int], persons: list[int]) -> list[tuple[int, int]]:
    """The clauses of a sentence that semicolons and "while" part, where each has a field and a person."""
    items = sentence.items
    cuts = [
        n
        for n, i in enumerate(items)
        if i.value == ";" or sentence.words.keys[i.first] in _meanwhile(sentence)
    ]
    bounds = [0, *cuts, len(items)]
    parts = list(itertools.pairwise(bounds))
    whole = all(any(low <= n < high for n in many) for low, high in parts for many in (fields, persons))
    return parts if whole else [(0, len(items))]


def _meanwhile(sentence: Sentence) -> frozenset[str]:
    return word_list("en", "presidencies", "meanwhile") if sentence.language == "en" else frozenset()


def _paired(items: tuple[Item, ...], fields: list[int], persons: list[int]) -> Iterator[tuple[int, int]]:
    """Each field with its persons: those between it and the next field, else the one before it."""
    if len(fields) == 1:
        persons = _of_clause(items, persons, fields[0])
        yield from ((at, fields[0]) for at in _sharing(items, persons, fields[0]))
        return
    after = bool(fields and persons) and fields[0] < persons[0]
    taken: set[int] = set()
    for number, field in enumerate(fields):
        low = fields[number - 1] if number else -1
        high = fields[number + 1] if number + 1 < len(fields) else len(items)
        own = [p for p in persons if (field < p < high if after else low < p < field)]
        near = own or [p for p in persons if low < p < high and p not in taken]
        shared = _sharing(items, near, field)
        taken.update(shared)
        yield from ((at, field) for at in shared)


def _of_clause(items: tuple[Item, ...], persons: list[int], field: int) -> list[int]:
    """The persons that no semicolon parts from a field, all where there are none such."""
    cuts = [n for n, i in enumerate(items) if i.value == ";"]
    own = [p for p in persons if not any(min(p, field) < n < max(p, field) for n in cuts)]
    return own or persons


def _sharing(items: tuple[Item, ...], persons: list[int], field: int) -> list[int]:
    """The person nearest a field and those joined to that one by "and"."""
    if not persons:
        return []
    near = min(persons, key=lambda p: abs(p - field))
    row = [near]
    for at in _row_behind(items, persons, near) or persons:
        if at > near and (
            _and_title(items[row[-1] + 1 : at])
            or items[at - 1].value == ","
            or _joins(items[row[-1] + 1 : at])
        ):
            row.append(at)
    return [*_named_before(items, persons, near), *row]


def _row_behind(items: tuple[Item, ...], persons: list[int], first: int) -> list[int]:
    """Those of a row that "and" ends behind a verb of receiving: "pälvisid ajaloolased A, B ja C"."""
    verb = next(
        (n for n in range(first - 1, max(-1, first - _LONG_TITLE), -1) if items[n].kind == "given"), -1
    )
    if verb < 0 or items[first - 1].kind not in {"given", "honorific", "office"}:
        return []
    row = [first]
    for at in (p for p in persons if p > first):
        between = items[row[-1] + 1 : at]
        if len(between) != 1 or not (between[0].kind == "conj" or between[0].value == ","):
            return []
        row.append(at)
        if between[0].kind == "conj":
            return row
    return []


def _named_before(items: tuple[Item, ...], persons: list[int], last: int) -> list[int]:
    """Those of a list whose last name is the one given: "A, B and C received the prize for science"."""
    step = last - 1
    while step > 0 and (items[step].kind in _OF_TITLE and items[step].kind not in {"conj"}):
        step -= 1
    if last < 1 or items[step].kind != "conj":
        return []
    row: list[int] = []
    at = last
    for other in [p for p in reversed(persons) if p < last]:
        between = items[other + 1 : at]
        if not _joins(between):
            break
        row.insert(0, other)
        at = other
    return row


def _joins(between: tuple[Item, ...]) -> bool:
    """Whether a comma or "and" joins two of a row, perhaps behind a state and before a title: "A (Latvia), the writer B"."""
    at = 0
    if between and between[0].value == "(":
        at = next((n + 1 for n, i in enumerate(between) if i.value == ")"), 0)
    elif [i.kind for i in between[:2]] in (["link", "country"], ["takes_from", "country"]):
        at = 2
    start = at
    while at < len(between) and (between[at].value == "," or between[at].kind == "conj"):
        at += 1
    title = between[at:]
    plain = not title or (
        title[-1].kind in _OF_TITLE and title[0].kind in {"article", "demonym", "office", "honorific"}
    )
    return (
        start < at <= start + 2
        and len(title) < _LONG_TITLE
        and plain
        and all(i.kind in _OF_TITLE or i.kind == "article" for i in title)
    )


def _and_title(between: tuple[Item, ...]) -> bool:
    """Whether "and" alone, or "and" with a title, stands between two who share a prize: "A and the professor B"."""
    title = between[1:]
    return (
        bool(between)
        and between[0].kind == "conj"
        and len(title) < _LONG_TITLE
        and all(i.kind in _OF_TITLE for i in title)
        and (not title or title[-1].kind in {"office", "honorific"})
    )


_LONG_TITLE = 6
_OF_TITLE = frozenset({"low", "office", "body", "country", "honorific", "demonym", "pronoun", "quality"})


def joined_to(items: tuple[Item, ...], person: Item) -> list[Item]:
    """A person and those joined to that one: "Eva and Vello Pettai"."""
    row = [items.index(person)]
    for at in (n for n in range(row[0] + 1, len(items)) if items[n].kind == "person"):
        between = items[row[-1] + 1 : at]
        if not _joins(between):
            break
        row.append(at)
    return [items[n] for n in row]
