"""The year of a presidency, as the clause of its verb gives it."""

from collections.abc import Iterable, Set
from itertools import pairwise

from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def clause_of(items: tuple[Item, ...], at: int, land: int) -> range:
    """The items round a verb and its state up to the commas that part them from other states and presiding verbs."""
    first, last = sorted((at, land))
    others = [
        n
        for n, i in enumerate(items)
        if (i.kind in _PARTED or _is_own_presidency(items, n)) and n not in {at, land}
    ]
    commas = [n for n, i in enumerate(items) if i.value in {",", ";"} or _joins_clause(items, n)]
    low = max((c for c in commas if c < first and any(o < c for o in others)), default=-1)
    high = min((c for c in commas if c > last and any(o > c for o in others)), default=len(items))
    return range(low + 1, high)


def _joins_clause(items: tuple[Item, ...], at: int) -> bool:
    """Whether "and" begins what another state does: "Germany holds the presidency and next year Lithuania takes over"."""
    if items[at].kind != "conj" and items[at].value not in {"while", "whereas"}:
        return False
    step = at + 1 + (items[at + 1 : at + 2] != () and items[at + 1].kind == "article")
    if step < len(items) and _is_own_presidency(items, step):
        return True
    step = at + 1
    while step < len(items) and (items[step].kind in _BEFORE_STATE or _of_year(items, step)):
        step += 1
    if step < len(items) and items[step].kind == "presides":
        return any(
            i.kind == "country" for i in items[step + 1 : step + _TURNED]
        )  # "ning 2018. aastal võtab üle Rootsi"
    verb = step + 1
    while verb < len(items) and items[verb].kind in {"future", "copula", "attend_future"}:
        verb += 1
    return verb < len(items) and items[step].kind == "country" and items[verb].kind.startswith("presides")


def _is_own_presidency(items: tuple[Item, ...], at: int) -> bool:
    """Whether a state's presidency is named: "the Lithuanian presidency"."""
    return items[at].kind == "demonym" and [i.kind for i in items[at + 1 : at + 2]] == ["presidency"]


_TURNED = 5


def _of_year(items: tuple[Item, ...], at: int) -> bool:
    """Whether an item belongs to a year told by digits: "2018. aastal"."""
    return items[at].kind == "year_word" or (items[at].value == "." and items[at - 1].kind == "num")


_BEFORE_STATE = frozenset({"year", "in", "num", "link", "during", "month", "coming", "day", "takes_from"})


def elsewhere(items: tuple[Item, ...], told: Iterable[tuple[int, int]], at: int, land: int) -> set[int]:
    """The places that the clauses of other states and their verbs hold, and this one's does not."""
    own = set(clause_of(items, at, land))
    others = (clause_of(items, verb, other) for other, verb in told if other != land and verb != at)
    return {n for clause in others for n in clause} - own


_PARTED = frozenset({"presides", "presides_itself", "country"})


def _of_another(items: tuple[Item, ...], at: int) -> bool:
    """Whether a year is that of something else, as "last year" in "last year's resolution"."""
    owner = items[at].value != "0" and at + 1 < len(items) and items[at + 1].kind == "link"
    own = any((i.kind in _PARTED or i.kind in {"presidency"}) for i in items[at + 1 : at + 5])
    return owner and items[at + 1].first == items[at].last + 1 and items[at + 1].value == "link" and not own


def _of_month(items: tuple[Item, ...], at: int) -> bool:
    """Whether a year is one with a month, as over a page, or one of several: "2020-11", "2025-2028"."""
    behind = items[at + 1 : at + 3]
    before = items[max(0, at - 2) : at]
    return _ranged(behind, (2, 4)) or _ranged(before[::-1], (4,))


def _ranged(beside: tuple[Item, ...], lengths: tuple[int, ...]) -> bool:
    """Whether a hyphen and a number stand beside a year, which is then one of several: "2025-2028"."""
    return (
        len(beside) == 2
        and beside[0].value in {"-", "–", "/"}
        and beside[1].kind == "num"
        and len(beside[1].value) in lengths
    )


def _parted(items: tuple[Item, ...], at: int, land: int) -> bool:
    """Whether a semicolon parts a year from a state: "Latvia presides now; | Lithuania will take over in 2019"."""
    first, last = sorted((at, land))
    return any(i.value == ";" for i in items[first:last])


def year_of(
    sentence: Sentence, diary: Diary, land: int, relation: str, clause: range, others: Set[int]
) -> int | None:
    """The year that the sentence gives: a year by itself, "next year", or the first of January of one.

    Years that stand with other states, at the places of `others`, are none of this one's.
    """
    items = sentence.items
    days = told(sentence)
    dated = {at for day in days for at in range(day.first, day.last + 1)}
    stated = [
        (n not in clause, abs(n - land), int(i.value))
        for n, i in enumerate(items)
        if i.kind == "num"
        and len(i.value) == 4
        and 1990 < int(i.value) < 2100
        and n not in dated | others
        and not _parted(items, n, land)
        and not _of_month(items, n)
        and not any(after.kind == "year_end" for after in items[n + 1 : n + 3])
    ]
    now = diary.base.year if diary.base else diary.year
    if now:
        stated += [
            (n not in clause, abs(n - land), now + int(i.value))
            for n, i in enumerate(items)
            if i.kind == "year"
            and n not in others
            and not _of_another(items, n)
            and not _parted(items, n, land)
        ]
    if stated:
        return min(stated)[2]
    for day in days:
        year = None if diary.base else diary.year  # the first of January nearest to the day of the text
        start, _ = day.resolved(diary.base, year, ahead=relation == "takes_over")
        if start and start.endswith("01-01") and not _parted(items, day.first, land):
            return int(start[:4])
    january = relation != "hands_over" and any(
        one.kind == "takes_from" and (other.kind, other.value) == ("month", "1")
        for one, other in pairwise(items)
    )
    since = relation == "holds" and {"has", "been"} <= frozenset(
        sentence.said
    )  # "has been presiding from January"
    return diary.base.year + (diary.base.month > 1 and not since) if january and diary.base else None
