"""Partners by where English names them beside the assembly: between both, in one row, fronted with "together with", had with it."""

from collections.abc import Iterator
from itertools import pairwise

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_ROW = frozenset({"body", "conj", "article", "quality", "demonym"})
_FEW = 8
_NEXT = 4


def beside_it(sentence: Sentence, own: list[int], at: int, *, named: bool) -> bool:
    """Whether the body at a place is told to be with the assembly, whose names and "the Assembly" stand at `own`.

    "What has grown between the Conference and the Assembly", "jointly with the Council of Ministers the Assembly has drawn up",
    "the network that the Assembly has with the Visegrad countries"; `named` where the assembly is there by its name.
    """
    if sentence.language != "en" or not own:
        return False
    one_subject = any(_one_subject(sentence, min(ba, at), max(ba, at)) for ba in own)
    return (
        one_subject
        or _between(sentence, own, at)
        or _shared(sentence, own, at)
        or _fronted(sentence, own, at)
        or (named and _has_with(sentence, own, at))
    )


def took_part(sentence: Sentence, at: int) -> bool:
    """Whether a body is told to be at the event of which the text tells: "the Council was represented", "taking part were the Council"."""
    items, there = sentence.items, word_list("en", "partners", "was_there")
    first, last = _ends(items, at)
    of_it = first > 0 and items[first - 1].kind in {"link", "in", "with", "by", "takes_from"}
    behind = range(last + 1, min(last + 1 + _NEXT, len(items)))
    for n in () if of_it else behind:
        if items[n].kind in _ATTENDING or _keys(sentence, n) & there:
            return items[last + 1].kind not in {"link", "mark"}
        if not (items[n].kind in {"copula", "also", "low", "day", "article"} or items[n].value == "too"):
            break
    before = range(first - 1, max(-1, first - 1 - _NEXT), -1)
    be = next((n for n in before if items[n].kind == "copula" or items[n].value == ":"), -1)
    return be > 0 and (items[be - 1].kind in _ATTENDING or bool(_keys(sentence, be - 1) & there))


_ATTENDING = frozenset({"attend_past", "attend_now", "attend_future"})


def _ends(items: tuple[Item, ...], at: int) -> tuple[int, int]:
    """The first and the last place of the row that a body stands in."""
    first = last = at
    while first and (items[first - 1].kind in _ROW or items[first - 1].value in {",", "(", ")"}):
        first -= 1
    while last + 1 < len(items) and (items[last + 1].kind in _ROW or items[last + 1].value in {"(", ")"}):
        last += 1
    return first, last


def _one_subject(sentence: Sentence, low: int, high: int) -> bool:
    """Whether both are the subject of an active verb: "the Assembly and the Council of Ministers summed up the year"."""
    items = sentence.items
    if not _row(items, low, high):
        return False
    before = _before_row(sentence, low)
    if before >= 0 and items[before].kind not in {"mark", "that", "conj"}:
        return False
    for n in range(high + 1, min(high + 1 + _NEXT, len(items))):
        keys = _keys(sentence, n)
        if items[n].kind.endswith(("_past", "_now", "_future")) or any(
            len(k) > _VERB and k.endswith("ed") for k in keys
        ):
            return not keys & word_list("en", "partners", "no_acts")
        if items[n].kind != "also" and not keys <= {
            "have",
            "has",
            "had",
            "both",
            "jointly",
            "then",
            "also",
            "will",
            "yesterday",
            "today",
        }:
            return False
    return False


_VERB = 4


def _row(items: tuple[Item, ...], low: int, high: int) -> bool:
    """Whether two places stand in one row, joined by "and" alone."""
    between = items[low + 1 : high]
    row = all(i.kind in _ROW or i.value in {",", "(", ")"} for i in between)
    return row and any(i.kind == "conj" for i in between)


def _before_row(sentence: Sentence, first: int) -> int:
    """The place of the word before a row: that of "between" in "between both the Assembly and the Council"."""
    at = first - 1
    while (
        at >= 0
        and "with" not in _keys(sentence, at)
        and (sentence.items[at].kind in _ROW or _keys(sentence, at) <= {"both", "the"})
    ):
        at -= 1
    return at


def _between(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether something is told to be between both: "contacts between the Assembly and the Benelux Parliament"."""
    if not sentence.says(_BETWEEN):
        return False
    rows = ((min(ba, at), max(ba, at)) for ba in own)
    return any(
        _row(sentence.items, low, high) and _keys(sentence, _before_row(sentence, low)) & _BETWEEN
        for low, high in rows
    )


_BETWEEN = frozenset({"between"})


def _shared(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether what both do is coordinated or done together: "the activities of the Assembly and the Council are closely coordinated".

    So it is told of both as one subject, "the Assembly and the Council coordinate their work", or of one "with" the other.
    """
    if not sentence.says(word_list("en", "partners", "as_one")) or sentence.has("presidency"):
        return False
    items, as_one = sentence.items, word_list("en", "partners", "as_one")
    for ba in own:
        low, high = min(ba, at), max(ba, at)
        near = range(high + 1, min(high + 1 + _FEW, len(items)))
        stop = next(
            (n for n in near if items[n].kind == "mark" or items[n].kind in {"that", "negation"}), None
        )
        told = any(_keys(sentence, n) & as_one for n in near if stop is None or n < stop)
        if told and _row(items, low, high):
            return True
    before = max((ba for ba in own if ba < at), default=-1)
    words = range(before + 1, at)
    plain = (
        before >= 0
        and len(words) <= _FEW
        and not any(items[n].kind in _STOPS or items[n].value == "," for n in words)
    )
    with_it = any("with" in _keys(sentence, n) for n in range(max(before + 1, at - 2), at))
    return plain and with_it and any(_keys(sentence, n) & as_one for n in words)


_STOPS = frozenset({"that", "negation", "person", "country"})


def _fronted(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether "together with" stands before a body and the assembly behind it: "Jointly with the Council the Assembly has"."""
    items = sentence.items
    ba = min((n for n in own if n > at), default=-1)
    if ba < 0 or ba - at > _NEXT or any(i.kind not in _ROW and i.value != "," for i in items[at + 1 : ba]):
        return False
    before = _before_row(sentence, at)
    if "with" not in _keys(sentence, before):
        return False
    keys = sentence.words.keys[max(0, items[before].last - 2) : items[before].last + 1]
    return bool(set(keys) & word_list("en", "partners", "jointly"))


def _has_with(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether the assembly has or does something with a body: "the network that the Assembly already has with GUAM"."""
    items, has = sentence.items, word_list("en", "partners", "has_with")
    before = max((ba for ba in own if ba < at), default=-1)
    row = _before_row(sentence, at)
    if before < 0 or row <= before or row - before > _FEW or "with" not in _keys(sentence, row):
        return False
    words = range(before + 1, row)
    if any(items[n].kind in _STOPS or (items[n].kind == "mark" and items[n].value != "-") for n in words):
        return False
    return any(_keys(sentence, n) & has for n in words)


def with_rows(sentence: Sentence, bodies: list[tuple[int, Item]], partners: list[int]) -> Iterator[int]:
    """The bodies in one row with a partner: of "the Nordic Council, the Visegrad countries and GUAM" all where one is."""
    items, known = sentence.items, set(partners)
    for places in (bodies, bodies[::-1]):
        for (last, _), (at, _) in pairwise(places):
            low, high = sorted((last, at))
            between = items[low + 1 : high]
            bracketed = {")", "("} <= {
                i.value for i in between
            }  # "A (Nordic Council), B (Benelux Parliament)"
            plain = all(
                i.kind in {"conj", "article", "link"}
                or i.value in _OF_ROW
                or (bracketed and i.kind == "person")
                for i in between
            )
            if last in known and at not in known and plain and high > low + 1:
                known.add(at)
                yield at


_OF_ROW = frozenset({",", "(", ")", "countries", "states", "group"})


def _keys(sentence: Sentence, at: int) -> set[str]:
    return set(sentence.keys_of(sentence.items[at])) if 0 <= at < len(sentence.items) else set()
