"""Lithuanian days told by the day before them: "o kitą dieną – Baltijos Taryba", "dieną prieš tai", "ir truks iki penktadienio"."""

import datetime as dt
from collections.abc import Sequence

from balticgraph.facts.events.dating import is_background, set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.days_apart import day_told_before, of_another_year
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.tenses import is_ahead
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.language.dates import Day

_LISTS = {1: "next_day", -1: "day_before", 0: "same_day"}


def set_days_by_others(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the gatherings of a Lithuanian sentence the days that it tells by others, where they have none."""
    named = diary.named.get(sentence.index, []) if sentence.language == "lt" else []
    if not named:
        return
    if apart := _apart(sentence):
        shift, first, last = apart
        meant = [one for one in _meant(sentence, named, first, last) if one.start is None]
        day = _counted_from(page, diary, sentence, first, last) if meant else None
        if day and not (shift == 0 and day[0] != day[1]):
            when = day[1 if shift > 0 else 0] + dt.timedelta(days=shift)
            here = ToldDay(first, last, Day(when.month, when.day, when.year))
            for occasion in meant:
                set_days(page, diary, sentence, occasion, here, ahead=is_ahead(sentence))
    _set_last_days(diary, sentence, named)


def _apart(sentence: Sentence) -> tuple[int, int, int] | None:
    """How many days a sentence is from the day told before, and the items that say so: "kitą dieną" is 1."""
    if not sentence.says(_WORDS):
        return None
    items = sentence.items
    keys = sentence.words.keys
    for shift, name in _LISTS.items():
        for phrase in sorted(word_list("lt", "days", name), key=len, reverse=True):
            words = tuple(phrase.split())
            for at, item in enumerate(items):
                end = item.first + len(words)
                if keys[item.first : end] == words and not _of_another(keys[end : end + 2], words):
                    last = next((n for n in range(at, len(items)) if items[n].last >= end - 1), at)
                    return shift, at, last
    return None


_WORDS = frozenset({"diena", "dienos", "isvakarese", "vakare", "vakara", "vakaro", "ryta"})


def _of_another(behind: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a day is counted from something else than the day told: "dieną prieš sesiją", "tą pačią dieną prieš metus"."""
    return of_another_year(behind) or (words[-1] == "pries" and list(behind[:1]) not in ([","], ["."]))


def _meant(
    sentence: Sentence, named: list[tuple[Gathering, Occasion]], first: int, last: int
) -> list[Occasion]:
    """The gatherings right behind the words for a day in their part of the sentence, else those before them."""
    items = sentence.items
    margin = "isvakarese" in sentence.words.keys[items[first].first : items[last].last + 1]
    rest = [(one, occasion) for one, occasion in named if not (margin and one.last == first - 1)]
    end = next((n for n in range(last + 1, len(items)) if items[n].value == ";"), len(items))
    behind = [occasion for one, occasion in rest if last < one.head < end]
    start = max((n for n in range(first) if items[n].value in {",", ";"}), default=-1)
    return behind or [occasion for one, occasion in rest if start < one.head < first]


def _counted_from(
    page: Page, diary: Diary, sentence: Sentence, first: int, last: int
) -> tuple[dt.date, dt.date] | None:
    """The day or days from which a day is counted: the last one told before it in its sentence, else in those before."""
    days = [day for day in told(sentence) if not first <= day.first <= last]
    here = [day for day in days if day.last < first and not is_background(sentence, day)]
    if not here:
        return None if days else day_told_before(page, diary, sentence)
    start, end = here[-1].resolved(diary.base, diary.year, ahead=is_ahead(sentence))
    return (dt.date.fromisoformat(start), dt.date.fromisoformat(end or start)) if start else None


def _set_last_days(diary: Diary, sentence: Sentence, named: list[tuple[Gathering, Occasion]]) -> None:
    """Give an event whose first day is told the last one: "prasidėjo lapkričio 9 d. ir truks iki penktadienio", "baigsis rytoj"."""
    days = [day for day in told(sentence) if _ends(sentence, day)]
    for _, occasion in named if days else ():
        if occasion.start is None or occasion.end not in {None, occasion.start}:
            continue
        start = dt.date.fromisoformat(occasion.start)
        last = days[-1].closing(start, diary.base)
        if last and start < last <= start + dt.timedelta(days=_LONGEST):
            occasion.end = last.isoformat()


_LONGEST = 10


def _ends(sentence: Sentence, day: ToldDay) -> bool:
    """Whether the word before a day or behind it tells that something ends then: "baigsis rytoj", "lapkričio 10 d. baigėsi"."""
    keys, items = sentence.words.keys, sentence.items
    before = keys[max(0, items[day.first].first - 1) : items[day.first].first]
    behind = [keys[i.first] for i in items[day.last + 1 : day.last + 3] if i.value != "."]
    ending = word_list("lt", "days", "ending")
    return day.end is None and bool({*before, *behind[:1]} & ending) and "nuo" not in before
