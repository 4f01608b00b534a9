"""Presidencies: which state presides over which body, takes that over or hands it over, and in which year."""

from collections.abc import Iterator
from dataclasses import dataclass

from balticgraph.facts.days import told
from balticgraph.facts.fact import PresidencyFact
from balticgraph.facts.mentions import Item, Page, Sentence
from balticgraph.facts.occasions import Diary

RULE = "presidency@1"
_BODIES = frozenset(
    {"Baltic Assembly", "Baltic Council of Ministers", "Council of the European Union", "NB8", "Visegrad Group", "Nordic Council",
     "Nordic Council of Ministers", "Benelux Parliament", "GUAM", "GUAM Parliamentary Assembly", "Benelux Union", "European Union",
     "Baltic Sea Parliamentary Conference", "Parliamentary Assembly of the SEECP", "Council of the Baltic Sea States"}
)  # fmt: skip
_STRENGTH = ("takes_over", "hands_over", "holds")


@dataclass(frozen=True, slots=True)
class Told:
    """One presidency as a sentence tells it."""

    body: str
    country: str
    relation: str
    year: int | None
    sentence: Sentence
    shown: tuple[Item, ...]


def presidencies(page: Page, diary: Diary) -> Iterator[PresidencyFact]:
    """One fact a body, country and relation; that a state holds a presidency goes without saying where it passes it or receives it."""
    found: list[Told] = []
    body = "Baltic Assembly" if any(i.value == "Baltic Assembly" for s in page.told for i in s.items) else None
    for sentence in page.told:
        if sentence.has("presidency", "presides"):
            found += _told(sentence, body, diary)
            body = found[-1].body if found else body
    kept: dict[tuple[str, str, str], Told] = {}
    for one in found:
        key = (one.body, one.country, one.relation)
        known = kept.get(key)
        if known is None or (known.year is None and one.year is not None):
            kept[key] = one
    for one in kept.values():
        passed = any((one.body, one.country, other) in kept for other in _STRENGTH[:2])
        if one.relation == "holds" and passed:
            continue
        yield PresidencyFact(
            body=one.body,
            country=one.country,
            year=None if one.relation == "hands_over" else one.year,
            relation=one.relation,
            evidence=page.evidence(one.sentence, RULE, 0.8, *one.shown),
        )


def _told(sentence: Sentence, default: str | None, diary: Diary) -> list[Told]:
    items = sentence.items
    at = next((i for i, item in enumerate(items) if item.kind in {"presides", "presidency"} and item.kind == "presides"), None)
    noun = next((i for i, item in enumerate(items) if item.kind == "presidency"), None)
    if noun is None and (at is None or items[at].value != "holds"):
        return []
    bodies = _bodies(items, noun if noun is not None else at or 0) or ([default] if default else [])
    lands = [i for i, item in enumerate(items) if item.kind in {"country", "demonym"} and len(item.value) == 2]
    relations = _relations(items, lands, at, noun)
    found: list[Told] = []
    for land, relation in relations:
        year = _year(sentence, diary, land, at, relation)
        shown = (items[land], items[noun if noun is not None else at or 0])
        found += [Told("Council of the European Union" if body == "European Union" else body, items[land].value, relation, year, sentence, shown) for body in bodies]
    return found


def _bodies(items: tuple[Item, ...], noun: int) -> list[str]:
    """The bodies presided over: those after the noun joined by "and", else the nearest before it."""
    found: list[str] = []
    for at in range(noun + 1, len(items)):
        item = items[at]
        if item.kind == "body" and item.value in _BODIES:
            found.append(item.value)
        elif item.kind not in {"link", "article", "in", "conj", "range"} and not (item.kind == "mark" and item.value in "()"):
            break
    if found:
        return list(dict.fromkeys(found))
    before = [i for i in items[:noun] if i.kind == "body" and i.value in _BODIES]
    after = [i for i in items[noun:] if i.kind == "body" and i.value in _BODIES]
    return [(before[-1:] or after[:1])[0].value] if before or after else []


def _relations(items: tuple[Item, ...], lands: list[int], at: int | None, noun: int | None) -> list[tuple[int, str]]:
    future = any(i.kind in {"future"} for i in items)
    if at is None:
        return _of_noun(items, lands, noun or 0)
    verb = items[at].value
    subjects = [land for land in lands if land < at and items[land].kind == "country" and not _from(items, land)]
    givers = [land for land in lands if _from(items, land)]
    takers = [land for land in lands if land > at and land not in givers and _to(items, land)]
    if verb == "holds":
        verb = "takes_over" if future else "holds"
        return [(land, verb) for land in subjects[-1:] or [x for x in lands if x > at and items[x].kind == "country" and x - at < 4][:1]]
    if verb == "takes_over":
        after = [land for land in lands if land > at and land not in givers and items[land].kind == "country"]
        return [(land, "takes_over") for land in subjects[-1:] or after[:1]] + [(land, "hands_over") for land in givers[:1]]
    own = _of_noun(items, lands, noun or 0)
    hands = [(land, "hands_over") for land in (subjects[-1:] or givers[:1] or [x for x, _ in own][:1])]
    return hands + [(land, "takes_over") for land in takers[:1]]


def _of_noun(items: tuple[Item, ...], lands: list[int], noun: int) -> list[tuple[int, str]]:
    """A state's own presidency: "the incoming Lithuanian Presidency", "the Presidency of Latvia"."""
    for land in lands:
        gap = items[land + 1 : noun] if land < noun else items[noun + 1 : land]
        if len(gap) <= 3 and all(i.kind in {"quality", "link", "article", "body", "coming"} for i in gap) and not (land < noun and any(i.kind == "link" for i in gap)):
            before = items[land - 1] if land else None
            return [(land, "takes_over" if before and before.kind == "coming" else "holds")]
    return []


def _from(items: tuple[Item, ...], land: int) -> bool:
    return land > 0 and items[land - 1].kind == "takes_from"


def _to(items: tuple[Item, ...], land: int) -> bool:
    return land > 0 and items[land - 1].kind in {"range", "link"}


def _year(sentence: Sentence, diary: Diary, land: int, at: int | None, relation: str) -> int | None:
    items = sentence.items
    stated = [int(i.value) for i in items if i.kind == "num" and len(i.value) == 4 and 1990 < int(i.value) < 2100]
    if len(set(stated)) == 1:
        return stated[0]
    if stated:
        near = min((abs(n - land), int(i.value)) for n, i in enumerate(items) if i.kind == "num" and len(i.value) == 4)
        return near[1]
    del at
    shift = next((int(i.value) for i in items if i.kind == "year"), None)
    if shift is not None and diary.base:
        return diary.base.year + shift
    for day in told(sentence):
        start, _ = day.resolved(diary.base, diary.year, ahead=relation == "takes_over")
        if start and start.endswith("01-01"):
            return int(start[:4])
    return None
