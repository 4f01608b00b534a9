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
                    and (
                        sentence.has("presidency", "presides", "presides_itself", "work", "priority")
                        or _assessed(sentence)
                    )
                    and not sentence.has("founded", "award", "coming")
                    and not _planned_near(sentence, at)
                    and not _of_next_year(sentence)
                    and not _of_another_time(sentence)
                    and not _passed_on(sentence)
                    and not _of_span(sentence, at)
                ):
                    years.add(int(item.value))
    return min(years) if years else None


def _planned_near(sentence: Sentence, at: int) -> bool:
    """Whether a year stands by what is still ahead: "will be given the presidency for 2031", "whose turn will come in 2031"."""
    near = sentence.items[max(0, at - 8) : at + 8]
    will = sentence.language == "en" and any("will" in sentence.keys_of(i) for i in near)
    return will or any(i.kind == "future" for i in near)


def _assessed(sentence: Sentence) -> bool:
    """Whether an English document looks back on the cooperation of a year: "a statement that evaluates the cooperation in 2031"."""
    named = sentence.language == "en" and sentence.has("doc") and sentence.has("coop")
    return named and sentence.says(_ASSESSING)


_ASSESSING = frozenset({
    "appraises", "assessed", "assesses", "assessing", "evaluated", "evaluates", "evaluating", "reviewing", "reviews",
    "sums", "summarises", "takes",
})  # fmt: skip


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


def _passed_on(sentence: Sentence) -> bool:
    """Whether Estonian tells that a presidency is handed over, so that its year is still to come: "annab eesistumise üle Eestile"."""
    turned = {i.value for i in sentence.items if i.kind in {"presides", "presides_itself"}}
    return sentence.language == "et" and not turned.isdisjoint({"takes_over", "hands_over"})


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


def only_year(page: Page, *, listed: bool = False) -> int | None:
    """The one year in which all days that a text without a date tells in full lie, days of founding and of documents aside."""
    listed = listed and page.language != "et"
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
            or (listed and sentence.index <= _FIRST)
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


def prize_year(page: Page) -> int | None:
    """The one year for which an English text gives prizes at its head: "the Baltic Assembly Prize in 2031 goes to A"."""
    years: set[int] = set()
    for sentence in page.told[:_HEAD] if page.language == "en" else ():
        awards = [
            at
            for at, item in enumerate(sentence.items)
            if item.kind in {"award", "award_of"} or sentence.words.keys[item.last] in _WINNERS
        ]
        years |= {year for at in awards if (year := _of_prize(sentence, at))}
    return min(years) if len(years) == 1 else None


_HEAD = 8


def _of_prize(sentence: Sentence, award: int) -> int:
    """The year that stands by a prize, over its fields: "2031 prizes", "the Prize in Literature and the Arts in 2031", else 0."""
    items = sentence.items
    before = items[award - 1] if award else None
    if before is not None and _is_year(before.value):
        return int(before.value)
    step = award + 1
    while step < len(items) and (items[step].kind in _OF_FIELDS or items[step].value == ","):
        step += 1
    while step < len(items) and sentence.words.keys[items[step].last] in {"for", "year"}:
        step += 1
    named = step < len(items) and _is_year(items[step].value)
    named = named and (step == award + 1 or items[step - 1].kind in _BEFORE_YEAR)
    behind = items[step + 1 : step + 2] if named else ()
    span = bool(behind) and behind[0].value in {"-", "–", "to"}
    return int(items[step].value) if named and not span else 0


def _is_year(value: str) -> bool:
    return len(value) == len("2031") and value.isdigit() and 1993 < int(value) < 2100


_BEFORE_YEAR = frozenset({"in", "link", "low"})
_WINNERS = frozenset({"laureate", "laureates", "prizewinners", "winner", "winners"})
_OF_FIELDS = frozenset({"field", "conj", "article", "in", "link", "topic"})


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
