"""Who took part in which event, as what, or was only announced: one fact a person and event."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Part
from balticgraph.facts.events.several_days import last_day
from balticgraph.facts.fact import CAPACITIES, AttendanceFact, Evidence
from balticgraph.facts.words.denials import took_no_part
from balticgraph.facts.words.mentions import Page


def attendance_facts(page: Page, parts: list[Part]) -> Iterator[AttendanceFact]:
    """One fact a person and event, with the strongest capacity.

    What was only announced stands apart from what happened.
    """
    best: dict[tuple[str, str, bool], Part] = {}
    for part in parts:
        if (part.sentence.language == "en" and _only_denied(part)) or _of_another_time(page, part):
            continue
        place = (part.person.name, part.occasion.key, part.announced)
        known = best.get(place)
        if known is None or CAPACITIES.index(part.capacity) < CAPACITIES.index(known.capacity):
            best[place] = part
    for (name, key, announced), part in best.items():
        if announced and (name, key, False) in best:
            continue
        evidence = _evidence(page, part)
        yield AttendanceFact(
            person=name,
            as_written=_called(page, part, evidence),
            event=key,
            capacity=part.capacity,
            announced=announced,
            evidence=evidence,
        )


def _called(page: Page, part: Part, evidence: Evidence) -> str:
    """The words for who took part: of an office alone all of them, as far as they are quoted, and not only its house.

    "Speakers of the Estonian and Lithuanian parliaments" call both of them, "Estonian" does not.
    """
    items, plain = part.sentence.items, page.written(part.sentence, part.item)
    low = high = next((n for n, i in enumerate(items) if i is part.item), -1)
    if low < 0 or part.item.kind not in _HOUSES:
        return plain
    while low and items[low].kind in _IN_OFFICE and items[low - 1].last + 1 == items[low].first:
        low -= 1
    if items[low].kind != "office":
        return plain
    while high + 1 < len(items) and items[high + 1].kind in _IN_OFFICE:
        high += 1
    while items[high].kind not in _HOUSES:
        high -= 1
    start, end = part.sentence.words.place(items[low].first, items[high].last)
    whole = page.release.text[start:end]
    return whole if any(whole in span.quote for span in evidence.spans) else plain


_HOUSES = frozenset({"parliament", "chamber", "body", "demonym", "country"})
_IN_OFFICE = _HOUSES | {"link", "article", "conj"}


def _of_another_time(page: Page, part: Part) -> bool:
    """Whether a part is announced at an event that was over on the day of the release, or told of as past at one still ahead."""
    told, one = page.release.published, part.occasion
    if told is None or one.start is None or (part.announced and _tells_day(part)):
        return False
    day, last = told.value[:_DAY], last_day(one)
    return last is not None and last < day if part.announced else one.start > day


def _tells_day(part: Part) -> bool:
    """Whether the sentence of a part tells the day of the event itself, which of a weekday may be that of either week."""
    low, high = part.sentence.words.back(part.sentence.start, part.sentence.end)
    shown = part.occasion.shown.get("start")
    return shown is not None and low <= shown.start < high


_DAY = len("2031-05-05")


def _only_denied(part: Part) -> bool:
    """Whether the sentence of a part says that it was not so: "no meeting between A and B was held"."""
    items = part.sentence.items
    at = next((n for n, i in enumerate(items) if i is part.item), -1)
    return at >= 0 and took_no_part(part.sentence, at)


def _evidence(page: Page, part: Part) -> Evidence:
    spans = page.spans(part.sentence, part.item, part.verb)
    if part.also:
        spans = tuple(sorted({*spans, *page.spans(part.also[0], part.also[1])}))
    return Evidence(spans=spans, rule=part.rule)
