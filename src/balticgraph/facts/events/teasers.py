"""English pages of teasers: each paragraph tells an event and a day of its own, beneath a heading such as "Press releases"."""

import datetime as dt

from balticgraph.facts.events.days import told
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence


def teasers_of(page: Page) -> dict[int, int]:
    """The sentence with which the teaser of each sentence begins, by index; empty where a page is one text.

    A line without a stop is the title of the paragraph below it.
    """
    if not any(_is_heading(one) for one in page.sentences[:_HEAD]):
        return {}
    passages: dict[int, list[Sentence]] = {}
    for sentence in page.told:
        passages.setdefault(sentence.passage, []).append(sentence)
    texts = [many for many in passages.values() if not _is_title(many)]
    days = [day for many in texts for day in _days_of(many)]
    most = 2 * len(days) > len(texts)  # a report of one event tells days too, here and there
    if len(set(days)) < _FEWEST or not most:
        return {}
    found: dict[int, int] = {}
    title = -1
    for many in passages.values():
        if all(_is_heading(one) for one in many):
            title = -1
            continue
        begins = title if title >= 0 else many[0].index
        found |= {one.index: begins for one in many}
        title = many[0].index if _is_title(many) and title < 0 else -1
    return found


_HEAD, _FEWEST = 6, 2


def _is_title(many: list[Sentence]) -> bool:
    """Whether a passage is a line without a stop at its end."""
    last = many[-1].items[-1]
    return len(many) == 1 and not (last.kind == "mark" and last.value in {".", "!", "?"})


def _is_heading(sentence: Sentence) -> bool:
    """Whether a line calls what stands below it teasers and nothing else: "Press releases", "Speaker's Headlines"."""
    teasers = word_list("en", "gatherings", "teasers")
    return sentence.says(teasers) and set(sentence.said) <= _OF_HEADING | teasers


_OF_HEADING = frozenset({"all", "latest", "press", "s", "saeima", "speaker"})


def _days_of(many: list[Sentence]) -> list[dt.date]:
    """The first day with its month that a paragraph tells, in one year for all."""
    for sentence in many:
        for day in told(sentence):
            if day.start and (found := day.start.resolved(day.start.year or _SOME_YEAR)):
                return [found]
    return []


_SOME_YEAR = 2024
