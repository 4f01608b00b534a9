"""Days and places that a text only points back to: "on the same day", "samas"."""

from collections.abc import Sequence

from balticgraph.facts.events.dating import is_ahead, set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.written_days import Told
from balticgraph.facts.fact import Span
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence

_BACK = 3


def same_day(page: Page, diary: Diary, sentence: Sentence, occasions: Sequence[Occasion]) -> None:
    """Give occasions the one day that the sentences before tell, where a sentence says "on the same day"."""
    at = next((n for n, i in enumerate(sentence.items) if i.kind == "same_day"), None)
    if at is None or told(sentence):
        return
    before = [s for s in page.told if sentence.index - _BACK <= s.index < sentence.index]
    days = [(s, day) for s in before for day in told(s)]
    if not days or days[-1][1].end or days[-1][1].until is not None:
        return
    where, day = days[-1]
    here = Told(at, at, day.start, None, day.weekday, day.shift)
    for occasion in occasions:
        set_days(page, diary, sentence, occasion, here, ahead=is_ahead(where))


def same_place(page: Page, diary: Diary, sentence: Sentence, occasions: Sequence[Occasion]) -> None:
    """Give occasions the place of the event named before, where an Estonian sentence begins with "there": "Samas toimus ..."."""
    there = sentence.words.keys[sentence.items[0].first] in word_list("et", "gatherings", "there")
    before = diary.named.get(sentence.index - 1, []) if sentence.language == "et" and there else []
    if not before or not any(i.kind.startswith("held_") for i in sentence.items[1:_HELD]):
        return
    one = before[-1][1]
    shown = page.exactly(sentence, sentence.items[0], sentence.items[0], "")
    for occasion in occasions:
        if occasion is one or occasion.city or occasion.venue:
            continue
        occasion.city, occasion.country, occasion.venue = one.city, one.country, one.venue
        told_there = [field for field in ("city", "country", "venue") if getattr(one, field)]
        occasion.shown |= {field: Span(shown.start, shown.end, shown.quote, field) for field in told_there}


_HELD = 4
