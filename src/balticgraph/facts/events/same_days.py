"""Days that a text only points back to: "on the same day"."""

from collections.abc import Sequence

from balticgraph.facts.events.dating import is_ahead, set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.written_days import Told
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
