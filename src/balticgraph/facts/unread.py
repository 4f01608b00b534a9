"""What was passed over: sentences that speak of a known body or event and gave no fact."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import Evidence, Reading, Unread
from balticgraph.facts.telling.presidencies import presidencies
from balticgraph.facts.words.mentions import Page, Sentence

_BODIES = frozenset(
    {
        "Baltic Assembly",
        "Baltic Council",
        "Baltic Council of Ministers",
        "Nordic Council",
        "Benelux Parliament",
        "GUAM Parliamentary Assembly",
        "Visegrad Group",
        "NB8",
        "Baltic Sea Parliamentary Conference",
    }
)


def unread(page: Page, diary: Diary, reading: Reading, evidence: Iterable[Evidence]) -> Iterator[Unread]:
    """Each telling sentence with a body of Baltic cooperation or a gathering of one that gave no fact.

    No span of a fact begins in it, and it does not tell again what another sentence gave. That it names an event
    beside a person is no fact of what it tells: "A handed the chain to B at the 44th Session".
    """
    starts = sorted(span.start for one in evidence for span in one.spans)
    told = sorted(
        (span.start, span.of not in _NAMING) for one in reading.events for span in one.evidence.spans
    )
    for sentence in page.told:
        start, end = sentence.words.back(sentence.start, sentence.end)
        if bisect_left(starts, start) < bisect_left(starts, end):
            continue
        of_events = told[bisect_left(told, (start, False)) : bisect_left(told, (end, False))]
        if any(detail or "person" not in sentence.kinds for _, detail in of_events):
            continue
        if of_events or (_speaks(sentence) and not _told_again(page, sentence, diary, reading)):
            yield Unread(start, end, page.release.text[start:end])


_NAMING = frozenset({"", "number"})


def _told_again(page: Page, sentence: Sentence, diary: Diary, reading: Reading) -> bool:
    """Whether the presidency that a sentence tells of was read elsewhere."""
    if not reading.presidencies or not any(kind.startswith("presid") for kind in sentence.kinds):
        return False
    alone = replace(page, sentences=(sentence,), told=(sentence,))
    known = {(one.body, one.country, one.relation) for one in reading.presidencies}
    return any((one.body, one.country, one.relation) in known for one in presidencies(alone, diary))


def _speaks(sentence: Sentence) -> bool:
    if "body" in sentence.kinds and any(
        item.kind == "body" and item.value in _BODIES for item in sentence.items
    ):
        return True
    return any(
        one.number is not None or one.bodies or (one.sort not in _PASSING and _is_dated(sentence))
        for one in gatherings(sentence)
    )


_PASSING = frozenset({"visit", "debate", "reception", "dinner", "exhibition", "hearing"})


def _is_dated(sentence: Sentence) -> bool:
    """Whether a gathering is told to be held on a day or at a place: "the next meeting will be held on 12 May in Riga"."""
    held = sentence.has("held_past", "held_now", "held_future", "meet_past", "meet_future")
    return held and sentence.has("month", "city", "city_in", "day")
