"""What was passed over: sentences that speak of a known body or event and gave no fact."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.fact import Evidence, Unread
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


def unread(page: Page, evidence: Iterable[Evidence]) -> Iterator[Unread]:
    """Each telling sentence with a body of Baltic cooperation or a gathering of one.

    In which no span of a fact begins.
    """
    starts = sorted(span.start for one in evidence for span in one.spans)
    for sentence in page.told:
        start, end = sentence.words.back(sentence.start, sentence.end)
        at = bisect_left(starts, start)
        read = at < len(starts) and starts[at] < end
        if not read and _speaks(sentence):
            yield Unread(start, end, page.release.text[start:end])


def _speaks(sentence: Sentence) -> bool:
    if "body" in sentence.kinds and any(
        item.kind == "body" and item.value in _BODIES for item in sentence.items
    ):
        return True
    return any(one.number is not None or one.bodies for one in gatherings(sentence))
