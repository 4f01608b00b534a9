"""The year in which a text without a date stands: the one it states for current work, or the only one of its days."""

from balticgraph.documents.release import Zone
from balticgraph.facts.events.dating import is_background
from balticgraph.facts.events.day_headings import day_alone
from balticgraph.facts.events.days import told
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence


def stated_year(page: Page) -> int | None:
    """The one year that a text without a date states for current work."""
    years: set[int] = set()
    for sentence in page.told:
        for at, item in enumerate(sentence.items):
            if item.kind == "num" and len(item.value) == 4 and 1990 <= int(item.value) <= 2100 and at:
                during = sentence.items[at - 1].kind in {"during", "in", "link"} or page.language != "en"
                if (
                    during
                    and sentence.has("presidency", "presides", "presides_itself", "work", "priority")
                    and not sentence.has("founded", "award", "coming")
                    and not any(i.kind == "future" for i in sentence.items[max(0, at - 8) : at + 8])
                    and not _of_next_year(sentence)
                    and not _of_another_time(sentence)
                    and not _of_span(sentence, at)
                ):
                    years.add(int(item.value))
    return min(years) if years else None


def _of_span(sentence: Sentence, at: int) -> bool:
    """Whether a year begins or ends a span of years, in which no single day lies: "the priorities for 2024-2026"."""
    behind = sentence.items[at + 1 : at + 3]
    before = sentence.items[max(0, at - 2) : at]
    return any(
        len(pair) == 2
        and pair[mark].value in {"-", "to", "until"}
        and pair[1 - mark].kind == "num"
        and len(pair[1 - mark].value) == 4
        for pair, mark in ((behind, 0), (before, 1))
    )


def _of_another_time(sentence: Sentence) -> bool:
    """Whether an English sentence tells of an upcoming presidency, or of the European Union's: no year of the work of now."""
    ahead = any(i.value == "ahead" for i in sentence.items)
    union = any(i.kind == "body" and i.value in _UNION for i in sentence.items)
    return sentence.language == "en" and (ahead or union)


_UNION = frozenset({"Council of the European Union", "European Union"})


def _of_next_year(sentence: Sentence) -> bool:
    """Whether a year may be the one that comes after the text: "the plans for 2012 ... next year"."""
    ahead = any(i.kind == "year" and i.value == "1" for i in sentence.items)
    return ahead and not any(day.start for day in told(sentence))


def only_year(page: Page) -> int | None:
    """The one year in which all days that a text without a date tells in full lie, days of founding and of documents aside."""
    years = {
        day.start.year
        for sentence in page.told
        for day in told(sentence)
        if day.start
        and day.start.year
        and not is_background(sentence, day)
        and (
            any(i.kind in EVENT or i.kind in _MET for i in sentence.items)
            or _of_programme(sentence)
            or (page.language == "et" and day_alone(sentence) is not None)
        )
    }
    return min(years) if len(years) == 1 else None


def _of_programme(sentence: Sentence) -> bool:
    """Whether an Estonian heading is that of a programme: "Riigikogu nädal 7.-11. mai 2018", "Tööplaan 7.-11. maini 2018"."""
    stems = word_list("et", "gatherings", "programmes") if sentence.language == "et" else ()
    heads = sentence.zone is Zone.TITLE or (sentence.index <= _FIRST and sentence.items[-1].value != ".")
    return bool(stems) and heads and any(key.startswith(tuple(stems)) for key in sentence.said)


_FIRST = 4
_MET = frozenset({"meet_past", "held_past"})


def years_written(page: Page) -> frozenset[int]:
    """The years that a text writes with their word: "2014. gada", "2014. aastal"."""
    found: set[int] = set()
    for sentence in page.told:
        if "year_word" not in sentence.kinds:
            continue
        for at, item in enumerate(sentence.items):
            near = sentence.items[at + 1 : at + 3]
            if item.kind == "num" and len(item.value) == 4 and any(i.kind == "year_word" for i in near):
                found.add(int(item.value))
    return frozenset(found)
