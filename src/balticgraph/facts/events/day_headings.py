"""Programmes of several days in Estonian and English: lines that are a day alone, and what is told below each of them."""

from collections.abc import Sequence

from balticgraph.facts.events.dating import set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.programme_points import begins_with_hour
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Page, Sentence

_PLAIN = frozenset({"weekday", "num", "month", "mark", "year_word", "day_word", "range"})
_LONGEST, _FEWEST = 14, 2


def day_headings(page: Page) -> dict[int, tuple[Sentence, ToldDay]]:
    """The line above each sentence that is a day alone, by the sentence's index, where a page has two such days or more.

    "Esmaspäev, 18. märts" stands over what happens then, until "Teisipäev, 19. märts". One day is enough above hours.
    """
    found: dict[int, tuple[Sentence, ToldDay]] = {}
    days: set[tuple[int, int]] = set()
    above: tuple[Sentence, ToldDay] | None = None
    for sentence in _read_by_day(page):
        if day := _heading(sentence):
            above = (sentence, day)
            days.add((day.start.month, day.start.day) if day.start else (0, 0))
        elif above:
            found[sentence.index] = above
    hours = sum(begins_with_hour(s) for s in page.told if s.index in found)
    return found if len(days) >= _FEWEST or (len(days) == 1 and hours >= _FEWEST) else {}


def _read_by_day(page: Page) -> Sequence[Sentence]:
    """The sentences of a page whose lists by days are read: but for Estonian only where two lines may be headings."""
    if page.language == "et":
        return page.told
    short = (s for s in page.told if len(s.items) <= _SHORT) if "weekday" in page.kinds else ()
    return page.told if sum("weekday" in s.kinds for s in short) >= _FEWEST else ()


_SHORT = 6


def _heading(sentence: Sentence) -> ToldDay | None:
    """The day that stands over what happens then; but for Estonian its weekday is told with it: "Thursday, 5 May"."""
    if sentence.language != "et":
        return day_alone(sentence) if "weekday" in sentence.kinds else None
    return day_alone(sentence) or _day_of_list(sentence)


def _day_of_list(sentence: Sentence) -> ToldDay | None:
    """The day for which a list is, as its first line tells it: "Riigikogu eelinfo reedeks, 22. septembriks"."""
    stems = word_stems("et", "gatherings", "programmes")
    if sentence.index > _FIRST or not any(key.startswith(stems) for key in sentence.said):
        return None
    days = [day for day in told(sentence) if day.start]
    return days[0] if len(days) == 1 and days[0].end is None else None


_FIRST = 4


def day_alone(sentence: Sentence) -> ToldDay | None:
    """The day that a line is, None where it says more: "Teisipäev, 25. november", "24. – 25. november", "E, 10. veebruar"."""
    items = sentence.items
    items = items[1:] if len(items) > 1 and sentence.text(items[0]) in _WEEKDAYS else items
    opens = next((n for n, i in enumerate(items) if n and i.value == "("), len(items))
    items = items[:opens] if items[-1].value == ")" else items  # "9. mai (Euroopa päev)"
    if len(items) > _LONGEST or any(i.kind not in _PLAIN for i in items):
        return None
    days = [day for day in told(sentence) if day.start]
    return days[0] if len(days) == 1 else None


_WEEKDAYS = frozenset("ETKNRLP")


def give_heading_day(page: Page, diary: Diary, sentence: Sentence, one: Occasion) -> None:
    """Give an event that a sentence tells first the day of the line above it, where neither has one of its own."""
    above = diary.headings.get(sentence.index)
    if above is None or one.dated or one.start or told(sentence):
        return
    if diary.entries.get(sentence.index) != sentence.index and (
        one.number is not None or _is_aside(diary, sentence)
    ):
        return
    if diary.year is None and not (above[1].start and above[1].start.year) and not sentence.has("person"):
        return  # a day of no year and nobody there: no more than a mention
    set_days(page, diary, above[0], one, above[1], ahead=page.language == "et" or not one.past)


def _is_aside(diary: Diary, sentence: Sentence) -> bool:
    """Whether a sentence of an entry only says more of it, and of nobody: "MEP on noorte konverents"."""
    return sentence.index in diary.entries and not sentence.has("person")


def restates_prose(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether a line of a Lithuanian or Latvian list by days stands below prose that told what is on that day."""
    above = diary.headings.get(sentence.index)
    if sentence.language not in {"lt", "lv"} or above is None or one.number is not None:
        return False
    day = above[1].resolved(diary.base, diary.year, ahead=True)[0]
    before = (o for o in diary.occasions if o.seen and o.seen[0][0].index not in diary.headings)
    return any(o.start == day for o in before if day)


def below_another(diary: Diary, sentence: Sentence, one: Occasion) -> bool:
    """Whether an event was first told below the line of another day than a sentence."""
    here = diary.headings.get(sentence.index)
    there = diary.headings.get(one.seen[0][0].index) if one.seen else None
    return here is not None and there is not None and here is not there
