"""Sentences that tell a programme day by day, cut into a clause each: "On Monday in Riga the committees meet, on Friday the session opens".

Each clause has the days and towns that stand in it, and the rules read it as a sentence of its own.
"""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words

_DAYS = frozenset({"weekday", "day", "month"})
_HEADS = frozenset({"event", "event_in", "organ", "committee", "committee_of"})
_WHEN = _DAYS | {"num", "day_word", "year_word", "ordinal_ending", "article", "next_one", "coming"}
_WHERE = frozenset({"in", "link", "city", "city_in", "country_in", "venue_in", "parliament_in"})
_TENSES = ("_past", "_now", "_future", "_inf")
_BY_BODIES = ("held_", "open_", "meet_")
_DASHES = frozenset({"-", "–", "—"})
_FEWEST = 2

Clause = tuple[int, int, tuple[Item, ...]]
"""The first and last item of a clause in its sentence, and the items that it is read by."""


def programme_clauses(items: tuple[Item, ...], words: Words, language: str) -> list[Clause]:
    """The clauses of a programme told in one sentence, the sentence as it is where it tells none.

    Each but the first begins with its day behind a comma or "and", and tells an event of its own, by a verb or by the
    one of the clause before, which a dash may stand for: "23. maijā notiks sēde, bet 24. maijā Tartu – sesija".
    """
    whole = [(0, len(items) - 1, items)]
    if sum(i.kind in _DAYS for i in items) < _FEWEST or any(i.kind == "that" for i in items):
        return whole
    borders = list(_borders(items, words, language))
    found: list[Clause] = []
    for n, (at, begin) in enumerate(borders):
        end = borders[n + 1][0] if n + 1 < len(borders) else len(items)
        before = found[-1][2] if found else items[:at]
        verb = _verb(before)
        told = verb is not None and any(i.kind in _DAYS for i in before) and _tells_event(before, verb)
        clause = _clause(items[at:end], begin - at, before, language) if told else None
        if clause is not None:
            found = found or [(0, at - 1, items[:at])]
            found.append((begin, end - 1, clause))
        elif found:
            first, _, own = found[-1]
            found[-1] = (first, end - 1, (*own, *items[at:end]))
    return found or whole


def _tells_event(items: tuple[Item, ...], verb: Item) -> bool:
    """Whether a clause tells an event, by a noun or by its verb alone: "A met B"."""
    return any(i.kind in _HEADS for i in items) or verb.kind.startswith(("meet_", "visit_"))


def _borders(items: tuple[Item, ...], words: Words, language: str) -> Iterator[tuple[int, int]]:
    """Each comma or "and" behind which a day stands, perhaps with "but" between, and the item at which its words begin."""
    depth = 0
    linking = word_list(language, "statements", "contrasts")
    for at, item in enumerate(items):
        depth += (item.value == "(") - (item.value == ")")
        if depth or not at or not (item.value in {",", ";"} or item.kind == "conj"):
            continue
        begin = at + 1
        begin += begin < len(items) and items[begin].kind == "conj"
        while begin < len(items) and words.keys[items[begin].first] in linking:
            begin += 1
        run = items[begin : _end_of_when(items, begin)]
        if not any(i.kind in _DAYS for i in run) or _is_apposed(items[at - 1], run[0]):
            continue
        days = item.kind == "conj" and items[at - 1].kind in _DAYS  # "täna ja homme", "on Monday and Tuesday"
        if not (days and run[0].kind != "link"):
            yield at, begin


def _is_apposed(before: Item, first: Item) -> bool:
    """Whether a date stands behind its weekday, or a weekday behind its date: "on Thursday, 23 May", "6. maijā, pirmdien"."""
    weekdays = {"weekday", "day"}
    dates = {"num", "month", "year_word", "day_word"}
    return (before.kind in weekdays and first.kind in dates) or (
        first.kind in weekdays and (before.kind in dates or before.value == ".")
    )


def _end_of_when(items: tuple[Item, ...], at: int) -> int:
    """The item behind the words for a day and a place that begin at an item."""
    while at < len(items) and (items[at].kind in _WHEN | _WHERE or items[at].value == "."):
        at += 1
    return at


def _verb(items: tuple[Item, ...]) -> Item | None:
    return next((i for i in items if i.kind.endswith(_TENSES)), None)


def _clause(
    items: tuple[Item, ...], begin: int, before: tuple[Item, ...], language: str
) -> tuple[Item, ...] | None:
    """The items of a clause of a programme, those of the one before it known; None where it is no clause.

    The sign that stands for its verb is made one, and a committee without its assembly is of that of the clause before.
    """
    own, verb = _verb(items), _verb(before)
    named = any(i.kind == "person" for i in items)
    if not any(i.kind in _HEADS for i in items):
        return None
    if own is not None:
        return _with_subject(items[begin:], own, before)
    if verb is None or language == "en" or named or not verb.kind.startswith(_BY_BODIES):
        return None
    at = _end_of_when(items, begin)
    dash = at < len(items) and items[at].value in _DASHES
    sign, behind = items[at if dash else 0], items[at + dash :]
    if not behind or behind[0].kind == "low":
        return None
    if not (verb.kind.startswith("meet_") or any(i.kind == "event" for i in behind)):
        return None
    told = [replace(sign, kind=verb.kind, value=verb.value)]
    if not any(i.kind in _OWNERS for i in behind):
        told += [replace(sign, kind="body", value=body) for body in _bodies(before)[:1]]
    return (*items[begin:at], *told, *behind) if dash else (*told, *items[begin:])


def _with_subject(items: tuple[Item, ...], verb: Item, before: tuple[Item, ...]) -> tuple[Item, ...] | None:
    """The items of a clause with a verb, who does it taken from the clause before where it names nobody: "and on Friday spoke"."""
    subject = _subject(before)
    at = items.index(verb)
    if any(i.value in _RELATIVES for i in items[:at]):
        return None
    alone = any(i.kind == "pronoun" for i in items) or any(
        i.kind == "person" and not any(o.kind in {"with", "by"} for o in items[:n])
        for n, i in enumerate(items)
    )
    if alone or verb.kind.startswith("held_"):
        return items
    if not subject:
        return items if verb.kind.startswith(_BY_BODIES) else None
    done_by_body = any(i.kind in {"organ", "committee", "committee_of", "event"} for i in items[:at])
    if done_by_body and verb.kind.startswith(_BY_BODIES):
        return items
    return None if verb.kind.startswith("open_") else (*subject, *items)


_RELATIVES = frozenset({"where", "which", "who", "when"})


def _subject(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The person or row of persons before the verb of a clause, empty where it is none or behind "with"."""
    at = next((n for n, i in enumerate(items) if i.kind.endswith(_TENSES)), 0)
    named = [n for n, i in enumerate(items[:at]) if i.kind == "person"]
    row = items[named[0] : named[-1] + 1] if named else ()
    joined = all(i.kind in {"person", "conj"} or i.value == "," for i in row)
    apart = bool(named) and named[0] > 0 and items[named[0] - 1].kind in {"with", "by", "link"}
    return row if joined and not apart else ()


def _bodies(items: tuple[Item, ...]) -> list[str]:
    """The bodies told in a clause; an organ without one is of the Baltic Assembly."""
    named = [i.value for i in items if i.kind == "body"]
    return named or ["Baltic Assembly" for i in items if i.kind == "organ"]


_OWNERS = frozenset({"body", "parliament", "chamber", "country", "demonym"})
