"""The office phrases of a sentence: the run of words that each is read from, and how a run is shared by its offices."""

from collections.abc import Iterator

from balticgraph.facts.offices.office_borders import border
from balticgraph.facts.offices.office_phrases import LANDS, PARTS, Phrase
from balticgraph.facts.offices.office_runs import end_of_run, has_capital, owns_house
from balticgraph.facts.offices.office_tenure import is_held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def phrases_of(sentence: Sentence) -> list[Phrase]:
    """The office phrases of a sentence, in order."""
    found: list[Phrase] = []
    at = 0
    items = sentence.items
    while at < len(items):
        if items[at].kind not in PARTS:
            at += 1
            continue
        last = end_of_run(sentence, at)
        found += _split(sentence, at, last)
        at = last + 1
    return sorted([*found, *_echoes(sentence, found)], key=lambda p: p.first)


def without_office(sentence: Sentence) -> Iterator[Phrase]:
    """The committees and groups that a sentence names outside an office, as phrases with no office."""
    items = sentence.items
    at = len(items) if sentence.kinds.isdisjoint(_ORGANS) else 0
    while at < len(items):
        if items[at].kind not in PARTS:
            at += 1
            continue
        last = end_of_run(sentence, at)
        run = items[at : last + 1]
        if any(i.kind in _ORGANS for i in run) and not any(i.kind == "office" for i in run):
            yield Phrase(at, last, "", tuple(i for i in run if i.kind in PARTS), held=False)
        at = last + 1


_ORGANS = frozenset({"committee", "committee_of", "group", "delegation"})


def _echoes(sentence: Sentence, found: list[Phrase]) -> Iterator[Phrase]:
    """The other states or bodies of one office: "the Speakers of the Estonian and Lithuanian parliaments"."""
    items = sentence.items
    starts = {p.first for p in found}
    for one in found:
        sort = LANDS if any(i.kind in LANDS for i in one.parts) else frozenset({"body"})
        at = one.last + 1
        if sentence.language == "en" and (other := _seat_behind(items, one)) is not None:
            yield other
        if not any(i.kind in sort for i in one.parts) or "committee" in {i.kind for i in one.parts}:
            continue
        while at + 1 < len(items) and _joins_other(items, at, sort) and at + 1 not in starts:
            last = at + 1 + (items[at + 1].kind == "article")
            start = last
            last += last + 1 < len(items) and items[last + 1].kind == "chamber"
            yield Phrase(start, last, one.office, tuple(items[start : last + 1]), one.held)
            at = last + 1


def _seat_behind(items: tuple[Item, ...], one: Phrase) -> Phrase | None:
    """The other house of which somebody is a member too: "Member of the Riigikogu and of the Baltic Assembly A"."""
    kinds = [(i.kind, i.value) for i in items[one.last + 1 : one.last + 4]]
    first = one.last + 3
    seat = one.office == "member" and not {i.kind for i in one.parts} - {"office", "parliament", "body"}
    joined = len(kinds) == 3 and kinds[0][0] == "conj" and kinds[1][0] == "link"
    if not (seat and joined and kinds[2][0] in {"parliament", "body"}):
        return None
    return Phrase(first, first, one.office, (items[first],), one.held)


def _joins_other(items: tuple[Item, ...], at: int, sort: frozenset[str]) -> bool:
    """Whether "and", or a comma before it, joins another state or body to an office."""
    step = at + 1 + (items[at + 1].kind == "article")
    if step >= len(items) or items[step].kind not in sort:
        return False
    if items[at].kind == "conj":
        return True
    behind = items[step + 1 : step + 3]
    listed = len(behind) > 1 and (behind[0].kind == "conj" or behind[0].value == ",")
    return items[at].value == "," and listed and behind[1].kind in sort


def _split(sentence: Sentence, first: int, last: int) -> Iterator[Phrase]:
    """One phrase for each office of a run.

    A part between two offices goes to the one it touches without a link, else to the left.
    """
    items = sentence.items
    heads = [i for i in range(first, last + 1) if items[i].kind == "office"]
    start = first
    for number, head in enumerate(heads):
        end = heads[number + 1] - 1 if number + 1 < len(heads) else last
        if number + 1 < len(heads):
            end = border(sentence, head, heads[number + 1])
        held = is_held(sentence, start, head, end)
        parts = tuple(
            i
            for i in items[start : end + 1]
            if (i.kind in PARTS and not (i.kind == "country" and _in_bracket(items, i)))
            or (
                i.kind in {"cap", "unknown", "city", "venue_noun", "country_in", "not_person"}
                and not _in_bracket(items, i)
            )
            or (i.kind == "quality" and i.first > items[head].last and has_capital(sentence, i))
        )
        parts = tuple(i for i in parts if i.kind != "city" or not owns_house(sentence, items.index(i)))
        if sentence.language == "en" and _only_owns(sentence, end):
            parts = tuple(i for i in parts if i is not items[end])
        yield Phrase(start, end, items[head].value, parts, held)
        start = end + 1


def _only_owns(sentence: Sentence, end: int) -> bool:
    """Whether a body that ends an office only owns a thing behind it: "Director of the European Union research programme"."""
    items, behind = sentence.items, sentence.items[end + 1 : end + 4]
    if items[end].kind != "body":
        return False
    owned = any(sentence.words.keys[i.last] in _OWNED for i in behind[:2])
    return owned and all(i.kind in {"low", "work"} for i in behind[:1])


_OWNED = frozenset({"agency", "fund", "initiative", "mission", "programme", "program", "project", "strategy"})


def _in_bracket(items: tuple[Item, ...], item: Item) -> bool:
    """Whether an item stands alone in brackets, as an abbreviation does."""
    at = items.index(item)
    return (
        at > 0 and items[at - 1].value == "(" and items[at + 1 : at + 2] != () and items[at + 1].value == ")"
    )
