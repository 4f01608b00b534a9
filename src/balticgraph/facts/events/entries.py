"""Lists in which each paragraph tells of an event of its own: of what is ahead in Estonian, of teasers in English."""

from balticgraph.facts.events.day_headings import day_alone, day_headings
from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.programme_points import is_point
from balticgraph.facts.events.teasers import teasers_of
from balticgraph.facts.words.mentions import Page, Sentence

_FEWEST, _CLOCK, _DATED = 2, 2, 3
_HEADING = 4


def entries_of(page: Page) -> dict[int, int]:
    """The sentence with which the entry of each sentence begins, by index, where a page lists two entries or more.

    "Kell 9 – esimees A kohtub B-ga." is one, "* A osaleb (kuni 24.03) Vilniuses foorumil." another, and so is each
    paragraph below a line that is a day alone. Headings end an entry.
    """
    if page.language == "en":
        return teasers_of(page)
    if page.language != "et":
        return {}
    below = day_headings(page)
    dated = _dated(page)
    found: dict[int, int] = {}
    begins = -1
    passage = -1
    for sentence in page.told:
        if sentence.passage != passage:
            passage = sentence.passage
            if sentence.index in dated or _begins(sentence, below=sentence.index in below):
                begins = sentence.index
            elif _is_heading(sentence):
                begins = -1
        if begins >= 0:
            found[sentence.index] = begins
    return found if len(set(found.values())) >= _FEWEST else {}


def _dated(page: Page) -> set[int]:
    """The sentences with which paragraphs of a list of trips begin telling days first: "12.–14. märtsini osaleb A Brüsselis ..."."""
    found: set[int] = set()
    passage = -1
    for sentence in page.told:
        begins, passage = sentence.passage != passage, sentence.passage
        days = told(sentence) if begins and _tells_of_somebody(sentence) else ()
        if days and days[0].first == 0 and days[0].end is not None:
            found.add(sentence.index)
    return found if len(found) >= _DATED else set()


def _begins(sentence: Sentence, *, below: bool) -> bool:
    """Whether a paragraph that begins with a sentence is an entry of a list."""
    if is_point(sentence):
        return True
    items = sentence.items
    hour = len(items) > _CLOCK and items[0].kind == "clock" and items[1].kind == "num"
    listed = items[0].kind == "mark" and sentence.text(items[0]) == "*"
    return (hour or listed or below) and _tells_of_somebody(sentence)


def _tells_of_somebody(sentence: Sentence) -> bool:
    verb = any(i.kind.endswith(("_now", "_past")) or i.kind in {"copula", "future"} for i in sentence.items)
    return verb and sentence.has("person")


def _is_heading(sentence: Sentence) -> bool:
    """Whether a line is a heading between entries: a day alone, "Välislähetused", "Sündmused"."""
    plain = len(sentence.items) <= _HEADING and sentence.items[-1].kind != "mark"
    return plain or day_alone(sentence) is not None


def begins_entry(diary: Diary, sentence: Sentence) -> bool:
    """Whether an entry of a list begins with a sentence, so that nothing told before goes on."""
    return diary.entries.get(sentence.index) == sentence.index


def of_another_entry(diary: Diary, sentence: Sentence, one: Occasion) -> bool:
    """Whether an event was first told in another entry of a list than the one that a sentence is of."""
    here = diary.entries.get(sentence.index)
    there = diary.entries.get(one.seen[0][0].index) if one.seen else None
    return here is not None and there is not None and here != there
