"""Prizes that English tells in a row of fields and laureates: "went to A (literature), B (the arts) and C (science)"."""

from collections.abc import Iterator
from itertools import pairwise

from balticgraph.facts.telling.prize_nouns import names_laureates, of_others
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_FIELDS = frozenset({"field", "award_of"})
_FEWEST = 2


def awards_in_turn(
    sentence: Sentence, takers: list[Item], *, told: bool, before: bool
) -> list[tuple[Item, str]]:
    """The persons of a row with the fields beside them: "in literature A, in the arts B", "the prizes for X and Y went to A and B".

    Two fields at least, each once, by turns with as many persons or all before or behind them; `told` is whether the
    sentence tells of giving, `before` whether the one before it does, which it goes on then: "In the Arts it was B".
    """
    items = sentence.items
    before = before and any(i.kind in _FIELDS for i in items[:_HEAD])
    english = sentence.language == "en" and (told or before or _chosen(sentence))
    if not takers or not (english or (sentence.language in {"et", "lv"} and told)):
        return []
    marks = [
        n for n, i in enumerate(items) if i in takers or (i.kind in _FIELDS and not of_others(sentence, n))
    ]
    marks = list(_once(items, marks))
    fields = [n for n in marks if items[n].kind in _FIELDS]
    persons = [n for n in marks if items[n].kind not in _FIELDS]
    many = len(fields)
    if many < _FEWEST or len({items[n].value for n in fields}) != many or len(persons) != many:
        return []
    if any(sentence.words.keys[i.last] in _CHOOSE for i in items[marks[-1] :]):
        return []  # those who chose the laureates
    turns = [n in fields for n in marks]
    by_turns = all(one != other for one, other in pairwise(turns))
    apart = turns in ([True] * many + [False] * many, [False] * many + [True] * many)
    if not by_turns and not (apart and _in_one_row(items, fields)):
        return []
    return [
        (items[person], f"Baltic Assembly Prize for {items[field].value}")
        for person, field in zip(persons, fields, strict=True)
    ]


def in_its_field(sentence: Sentence, takers: list[Item], *, told: bool) -> Iterator[tuple[Item, str]]:
    """The persons behind "in" and a field at the head of a clause: "while in Science it was A", "in Literature the choice fell on B"."""
    items = sentence.items
    verbs = word_list("en", "prizes", "choosing", "falling")
    if sentence.language != "en" or not takers or not (told or sentence.says(verbs)):
        return
    for at in range(1, len(items) - 1):
        if items[at].kind != "field" or items[at - 1].kind != "in" or not _heads_clause(sentence, at - 1):
            continue
        person = next((n for n in range(at + 1, min(at + _FAR, len(items))) if items[n].kind == "person"), -1)
        if person < 0 or items[person] not in takers:
            continue
        between = range(at + 1 + (items[at + 1].value == ","), person)
        if all(_is_light(sentence, n) for n in between):
            yield items[person], f"Baltic Assembly Prize for {items[at].value}"


_FAR = 11
_LIGHT = frozenset(
    {
        "article",
        "honorific",
        "demonym",
        "country",
        "copula",
        "award",
        "given",
        "link",
        "range",
        "office",
        "body",
    }
)


def _heads_clause(sentence: Sentence, at: int) -> bool:
    """Whether a clause begins at an item: at the head of a sentence, behind a sign, "and" or "while"."""
    before = sentence.items[at - 1] if at else None
    if before is None or before.kind == "conj" or before.value in {",", ";", ":", ".", "-", "–"}:
        return True
    return sentence.words.keys[before.last] in word_list("en", "presidencies", "meanwhile")


def _is_light(sentence: Sentence, at: int) -> bool:
    """Whether an item between a field and its laureate tells of nothing else: "it was the poet", "the choice fell on"."""
    if sentence.items[at].value == "," and sentence.items[at - 1].kind in {"num", "year"}:
        return True  # "in Science, in 2013, to A"
    return (
        sentence.items[at].kind in _LIGHT
        or sentence.items[at].kind in {"low", "visit_past", "in", "num", "year"}
    ) and sentence.words.keys[sentence.items[at].first] != "by"


_CHOOSE = frozenset({"chose", "choose", "selected", "picked"})


def _in_one_row(items: tuple[Item, ...], fields: list[int]) -> bool:
    between = items[fields[0] : fields[-1]]
    return all(
        (i.kind in _FIELDS or i.kind in {"conj", "article", "link", "award"}) or i.value == ","
        for i in between
    )


def _once(items: tuple[Item, ...], marks: list[int]) -> Iterator[int]:
    """The places but for a field told twice in one breath: "the literature prize, in Literature"."""
    for number, at in enumerate(marks):
        before = items[marks[number - 1]] if number else None
        field = items[at].kind in _FIELDS and before is not None and before.kind in _FIELDS
        if not (field and before is not None and before.value == items[at].value):
            yield at


def _chosen(sentence: Sentence) -> bool:
    """Whether a sentence tells of laureates or of a choice among those proposed."""
    of_prize = sentence.has("award", "award_of") or any(i.value == "Joint Jury" for i in sentence.items)
    verbs = word_list("en", "prizes", "choosing", "falling")
    return names_laureates(sentence) or (of_prize and sentence.says(verbs))


def on_its_line(sentence: Sentence, takers: list[Item]) -> list[tuple[Item, str]]:
    """The laureate whom a line of English has behind a prize of the assembly and a colon or dash: "Prize for Science - A"."""
    items = sentence.items
    sign = next((n for n, i in enumerate(items) if i.value in _SIGNS and n), -1)
    field = next((i for i in items[: max(0, sign)] if i.kind in _FIELDS), None)
    person = next((n for n in range(sign + 1, len(items)) if items[n].kind == "person"), -1)
    if (
        sentence.language not in {"en", "lv"}
        or sign < 0
        or field is None
        or person < 0
        or items[person] not in takers
    ):
        return []
    awards = any(i.kind in {"award", "award_of"} for i in items[:sign])
    plain = all(i.kind in _OF_LINE for i in items[:sign])
    titled = all(i.kind in _TITLE for i in items[sign + 1 : person])
    verbs = any(i.kind.endswith(("_past", "_now", "_future")) for i in items)
    return (
        [(items[person], f"Baltic Assembly Prize for {field.value}")]
        if awards and plain and titled and not verbs
        else []
    )


_SIGNS = frozenset({":", "-", "–"})
_OF_LINE = _FIELDS | {"award", "article", "body", "num", "year", "mark", "link", "in", "city"}
_TITLE = frozenset({"low", "honorific", "demonym", "office", "country", "article", "conj"})


def with_field_behind(sentence: Sentence, person: Item) -> list[tuple[Item, str]]:
    """The laureate who begins a line of English that ends in a field: "A (Estonia) - Literature"."""
    items, at = sentence.items, sentence.items.index(person)
    fields = [n for n, i in enumerate(items) if i.kind in _FIELDS and n > at]
    if sentence.language != "en" or at > _HEAD or len(fields) != 1:
        return []
    between = items[at + 1 : fields[0]]
    near = len(between) <= _NEAR and all(i.kind in _BETWEEN for i in between)
    ends = all(i.kind == "mark" for i in items[fields[0] + 1 :])
    return [(person, f"Baltic Assembly Prize for {items[fields[0]].value}")] if near and ends else []


_HEAD, _NEAR = 3, 7
_BETWEEN = frozenset({"mark", "country", "demonym", "in", "link", "low", "takes_from", "article"})
