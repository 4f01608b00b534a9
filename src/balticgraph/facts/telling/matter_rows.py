"""The members of a row of matters: where its "and" parts two, binds one, or may do either, so that none is told."""

import re
from collections.abc import Iterator

from balticgraph.facts.telling.aim_parts import with_adjectives
from balticgraph.facts.telling.matter_cases import are_two, stands, tells_where_only
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

Part = tuple[int, int]


def members(sentence: Sentence, row: list[Part], case: str) -> Iterator[Part]:
    """Each matter of a row that commas part, the last one parted at its "and"; none that may be half of one."""
    english = sentence.language == "en"
    row, closed = _closed(sentence, with_adjectives(sentence, row))
    row = _with_places(sentence, row) if english else _with_wheres(sentence, row)
    for n, (low, end) in enumerate(row):
        last = n == len(row) - 1 or _adds(sentence, row[n + 1][0])
        joins = [m for m in range(low + 1, end - 1) if sentence.items[m].kind == "conj"]
        in_row = n > 0 and not _begins_with_and(sentence, low)
        if english:
            found = list(_parted(sentence, (low, end), joins, case, in_row=in_row)) if last else [(low, end)]
        elif joins:
            found = list(_parted(sentence, (low, end), joins, case, in_row=in_row)) or (
                [] if last else [(low, end)]
            )
        else:
            sure = stands(sentence, low, end, case) or (last and closed) or _begins_with_and(sentence, low)
            found = [(low, end)] if sure or len(row) == 1 else []
        yield from found


def _parted(sentence: Sentence, part: Part, joins: list[int], case: str, *, in_row: bool) -> Iterator[Part]:
    """The matters of the last part: cut at each "and" that surely parts two; none where one may."""
    low, end = part
    cuts: list[int] = []
    own = [join for join in joins if sentence.items[join + 1].kind == "its"]
    joins, end = [join for join in joins if not own or join < own[0]], min([end, *own])
    for n, join in enumerate(joins):
        start = cuts[-1] + 1 if cuts else low
        stop = joins[n + 1] if n + 1 < len(joins) else end
        if sentence.language == "en":
            two = _are_two_english(sentence, start, join, stop, in_row=in_row and len(joins) == 1)
        else:
            two = are_two(sentence, start, join, stop, case)
        if two is None:
            return
        if two:
            cuts.append(join)
    yield from zip([low, *(n + 1 for n in cuts)], [*cuts, end], strict=True)


def _closed(sentence: Sentence, row: list[Part]) -> tuple[list[Part], bool]:
    """The row up to the member that "and" closes it with, and whether one does: what a comma parts behind that is said of it.

    An English row without "and" is one matter, and the rest is said of it too.
    """
    ends = [n for n, part in enumerate(row) if _joins(sentence, *part)]
    if ends:
        return row[: ends[-1] + 1], True
    return (row[:1] if sentence.language == "en" else row), False


def _joins(sentence: Sentence, low: int, end: int) -> bool:
    """Whether a part has the "and" of its row, or "etc."; "as well as" only where it begins it."""
    items = sentence.items
    joins = [n for n in range(low, end) if items[n].kind == "conj"]
    inner = [n for n in joins if n == low or sentence.key_at(n) != "as"]
    return bool(inner) or sentence.key_at(low) == "etc"


def _begins_with_and(sentence: Sentence, low: int) -> bool:
    return sentence.items[low].kind == "conj" or sentence.key_at(low) in _ADDING


def _adds(sentence: Sentence, low: int) -> bool:
    """Whether a part is told besides a row that is closed before it: "as well as", "kā arī"."""
    item = sentence.items[low]
    more = item.kind == "conj" and item.last > item.first and sentence.words.keys[item.last] != "the"
    return more or sentence.key_at(low) in _ADDING


_ADDING = frozenset({"samuti", "lisaks"})


def _with_wheres(sentence: Sentence, row: list[Part]) -> list[Part]:
    """The row, words that tell in what it is joined to what they tell it of: "sadarbību izglītībā, zinātnē un kultūrā"."""
    found = list(row)
    for n in range(len(found) - 1, 0, -1):
        low, end = found[n - 1]
        if tells_where_only(sentence, *found[n]) and tells_where_only(sentence, end - 1, end):
            found[n - 1 : n + 1] = [(low, found[n][1])]
    return found


def _with_places(sentence: Sentence, row: list[Part]) -> list[Part]:
    """The row, English words that a preposition governs together made one: "links in energy, transport and infrastructure"."""
    found = list(row)
    for n in range(len(found) - 1, 0, -1):
        words = _bare(sentence, *found[n])
        low, end = found[n - 1]
        inner = any(i.kind == "conj" for i in sentence.items[found[n][0] + 1 : found[n][1]])
        governed = [_is_preposition(sentence, m) for m in range(low, end)][-2:-1] == [True]
        if inner and governed and words and _same(sentence.items[end - 1], words):
            found[n - 1 : n + 1] = [(low, found[n][1])]
    return found


def _bare(sentence: Sentence, low: int, end: int) -> list[Item]:
    """The words of "transport and infrastructure"; none where one of them has a word of its own."""
    items = sentence.items[low:end]
    joins = [n for n, i in enumerate(items) if i.kind == "conj"]
    return [items[0], items[2]] if joins == [1] and len(items) == 3 else []


def _same(one: Item, others: list[Item]) -> bool:
    """Whether words are all names of states or all none."""
    return len({i.kind in {"country", "cap", "demonym", "city"} for i in (one, *others)}) == 1


def _is_preposition(sentence: Sentence, at: int) -> bool:
    item = sentence.items[at]
    keys = sentence.keys_of(item)
    return not keys[0][:1].isupper() and keys[0] in word_list("en", "topics", "prepositions")


def _are_two_english(sentence: Sentence, low: int, join: int, end: int, *, in_row: bool) -> bool | None:
    """Whether English "and" parts two matters; articles, prepositions and the end of a row tell."""
    items, words = sentence.items, word_list
    one = [n for n in range(low, join) if items[n].kind != "mark"]
    other = [
        n
        for n in range(join + 1, end)
        if items[n].kind != "mark" and sentence.key_at(n) not in words("en", "topics", "leads")
    ]
    if not one or not other:
        return None
    first = sentence.key_at(other[0])
    if first in words("en", "topics", "clauses", "bare", "pointing"):
        return first not in words("en", "topics", "prepositions")
    if _is_preposition(sentence, other[0]) or any(sentence.key_at(n) == "between" for n in one):
        return False
    if _is_adjective(sentence, items[one[-1]]):
        return False
    governed = [n for n in one[1:] if _is_preposition(sentence, n)]
    own = any(_is_preposition(sentence, n) for n in other[1:])
    if items[other[0]].kind in _ARTICLES or sentence.words.keys[items[join].last] in {"a", "the"}:
        of_the = bool(governed) and _leads_to_article(sentence, governed[-1])
        return True if own or not of_the else None
    if governed:
        if in_row:
            return True
        states = {items[one[-1]].kind, items[other[-1]].kind} == {"country"}
        return False if len(other) == 1 and (states or one[-1] == governed[-1] + 1) else None
    size = sum(items[n].kind not in _ARTICLES for n in one)
    if size == 1 and len(other) > 1:
        return (
            False
            if sentence.words.keys[items[other[-1]].last] in words("en", "topics", "heads")
            else (in_row or own or None)
        )
    return True


_ARTICLES = frozenset({"article"})
_ADJECTIVE = re.compile(r"(?:ive|(?<!m)ent|ous|ful|able|ible|ern|ese|ish|(?:ion|ur|ic|nom|it)al)$")


def _is_adjective(sentence: Sentence, item: Item) -> bool:
    key = sentence.words.keys[item.last]
    listed = key in word_list("en", "priorities", "adjectives")
    return item.kind in {"quality", "demonym"} or listed or _ADJECTIVE.search(key) is not None


def _leads_to_article(sentence: Sentence, at: int) -> bool:
    """Whether a preposition has "the" in it or behind it."""
    return "the" in sentence.keys_of(sentence.items[at]) or sentence.items[at + 1].kind in _ARTICLES
