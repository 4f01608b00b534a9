"""Days that are those of the text itself and of no event: behind a title in brackets, before a headline."""

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.mentions import Sentence


def of_page(diary: Diary, sentence: Sentence, day: ToldDay) -> bool:
    """Whether a day is that of the text itself, behind its title in brackets or before one that tells of what is to come.

    "Viesi piesakās sesijai Rīgā (05.03.2010.)", "2012-02-01 Komitetų pirmininkai susitiks Taline".
    """
    items, end = sentence.items, day.last + 1
    if _leads_headline(sentence, day):
        start, _ = day.resolved(diary.base, diary.year, ahead=False)
        return diary.base is not None and start == diary.base.isoformat()
    end += end < len(items) and items[end].value == "."
    if not day.first or items[day.first - 1].value != "(" or end >= len(items) or items[end].value != ")":
        return False
    start, _ = day.resolved(diary.base, diary.year, ahead=False)
    return diary.base is not None and start == diary.base.isoformat()


def _leads_headline(sentence: Sentence, day: ToldDay) -> bool:
    """Whether one whole day in digits stands before a line without a stop that tells of what is to come."""
    items = sentence.items
    if day.first > (items[0].value == "#") or not (day.start and day.start.year) or items[-1].value == ".":
        return False
    digits = day.end is None and not any(i.kind == "month" for i in items[: day.last + 1])
    return digits and any(
        i.kind.endswith("future") or (sentence.language == "et" and i.kind.endswith("_now"))
        for i in items[day.last + 1 :]
    )
