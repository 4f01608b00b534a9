"""Events told to last several days of which the text tells one: that one is the first, the last is not told."""

import re

from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_NEAR = 5
_SEVERAL = {
    "en": re.compile(r"\b(?:two|three|four|five|six|seven|[2-7]) - day\b"),
    "et": re.compile(r"\b(?:kahe|kolme|nelja|viie)paeva(?:ne|se|st)"),
    "lt": re.compile(r"\b(?:dvieju|triju|keturiu|penkiu) dienu\b"),
    "lv": re.compile(r"\b(?:divu|tris|triju|cetru|piecu) dienu\b"),
}


def last_day(one: Occasion) -> str | None:
    """The last day of an event; none where its only day is one of several: "will begin his three-day visit today"."""
    if one.end is None or one.end != one.start:
        return one.end
    return None if any(_of_several(sentence, head) for sentence, head in one.seen) else one.end


def _of_several(sentence: Sentence, head: Item) -> bool:
    """Whether a mention has a count of days in its phrase: "three-day visit", "dviejų dienų vizitas"."""
    low = max(sentence.items[0].first, head.first - _NEAR)
    return _SEVERAL[sentence.language].search(" ".join(sentence.words.keys[low : head.last + 1])) is not None
