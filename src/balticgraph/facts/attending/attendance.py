"""Who took part in which event, as what, or was only announced: one fact a person and event."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Part
from balticgraph.facts.fact import CAPACITIES, AttendanceFact, Evidence
from balticgraph.facts.words.mentions import Page


def attendance_facts(page: Page, parts: list[Part]) -> Iterator[AttendanceFact]:
    """One fact a person and event, with the strongest capacity.

    What was only announced stands apart from what happened.
    """
    best: dict[tuple[str, str, bool], Part] = {}
    for part in parts:
        place = (part.person.name, part.occasion.key, part.announced)
        known = best.get(place)
        if known is None or CAPACITIES.index(part.capacity) < CAPACITIES.index(known.capacity):
            best[place] = part
    for (name, key, announced), part in best.items():
        if announced and (name, key, False) in best:
            continue
        yield AttendanceFact(
            person=name,
            as_written=page.written(part.sentence, part.item),
            event=key,
            capacity=part.capacity,
            announced=announced,
            evidence=_evidence(page, part),
        )


def _evidence(page: Page, part: Part) -> Evidence:
    spans = page.spans(part.sentence, part.item, part.verb)
    if part.also:
        spans = tuple(sorted({*spans, *page.spans(part.also[0], part.also[1])}))
    return Evidence(spans=spans, rule=part.rule, confidence=0.8)
