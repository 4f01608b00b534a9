"""A text that is itself a speech: the place and the day over it are those at which it was given."""

from balticgraph.facts.events.dating import set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.details import set_place
from balticgraph.facts.events.houses import houses
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.spot import Spot

_HEAD = 6
_PLAIN = frozenset({"city", "city_in", "country", "country_in", "num", "month", "mark", "article", "weekday"})
_PLAIN |= frozenset(
    {"venue", "venue_in", "venue_noun", "parliament", "parliament_in", "day_word", "year_word", "in"}
)


def place_of_speech(page: Page, diary: Diary) -> None:
    """Give the event that a speech was held at the place and day of the line over it: "Riga, 22 October 2010"."""
    head = page.told[:_HEAD]
    title = next((s for s in head if _announces(s) and len(diary.named.get(s.index, [])) == 1), None)
    if title is None:
        return
    occasion = diary.named[title.index][0][1]
    for sentence in head:
        items = sentence.items
        if sentence is title or not all(i.kind in _PLAIN for i in items) or not _placing(items):
            continue
        for day in told(sentence)[:1]:
            set_days(page, diary, sentence, occasion, day, ahead=False)
            occasion.end = None
        for at, item in enumerate(items):
            if item.kind in {"city", "city_in"}:
                set_place(page, sentence, occasion, Spot(at, at, city=item.value))
        for spot in houses(sentence):
            set_place(page, sentence, occasion, spot)
        return


def _announces(sentence: Sentence) -> bool:
    """Whether a line says whose speech follows: "Address by the Speaker at the opening of the 29th Session"."""
    first = sentence.items[0]
    return (first.value == "passive" and first.kind == "speak_past") or sentence.has("oration")


def _placing(items: tuple[Item, ...]) -> bool:
    return any(i.kind in {"city", "city_in", "month"} for i in items)
