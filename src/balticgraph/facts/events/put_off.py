"""Days and places that were to be or were once: of a gathering that is put off, or of one that is only recalled."""

from dataclasses import replace
from functools import cache

from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence, asked_once


def put_off_at(sentence: Sentence) -> int | None:
    """The word by which a sentence tells that a gathering is held at another time than planned: "was postponed to 14 June"."""
    begins, phrases = putting_off(sentence.language)
    if not sentence.says(begins) or "event" not in sentence.kinds or "event_in" in sentence.kinds:
        return None
    keys, first = sentence.said, sentence.items[0].first
    for at, key in enumerate(keys):
        if key in begins and ((key,) in phrases or any((key, word) in phrases for word in keys[at + 1 :])):
            return first + at if sentence.language != "en" or _of_gathering(sentence, first + at) else None
    return None


@cache
def putting_off(language: str) -> tuple[frozenset[str], frozenset[tuple[str, ...]]]:
    """The first words of what tells that something is put off, and all of it."""
    phrases = frozenset(tuple(phrase.split()) for phrase in word_list(language, "earlier", "putting_off"))
    return frozenset(phrase[0] for phrase in phrases), phrases


@cache
def _cues(language: str) -> frozenset[str]:
    """What a sentence has one of in which a day or town may be that of another time."""
    return putting_off(language)[0] | word_list(language, "earlier", "recalling", "at_first")


def _of_gathering(sentence: Sentence, word: int) -> bool:
    """Whether an English sentence begins with the gathering that is put off, or has it for an object: not "postponed the vote"."""
    items = sentence.items
    at = next(n for n, i in enumerate(items) if i.first <= word <= i.last)
    subject = recalled_object(sentence, -1)
    return bool(recalled_object(sentence, at)) or 0 < subject < at


def but_days_left(sentence: Sentence, days: list[ToldDay]) -> list[ToldDay]:
    """The days of a sentence but for those that are recalled, planned at first or left for others: "from 3 May | to 14 June"."""
    if not days or not sentence.says(_cues(sentence.language)):
        return days
    put_off = put_off_at(sentence)
    if put_off is not None:
        return [one for day in days for one in [_new_day(sentence, day, put_off)] if one]
    over = _of_another_time(sentence)
    return [one for one in days if one.first not in over] if over else days


def _joined_from(sentence: Sentence, day: ToldDay) -> bool:
    """Whether what looks like a range is the old day and the new one: "from 3 May to 14 June"."""
    near = sentence.items[max(0, day.first - 1) : day.first + 1]
    return day.end is not None and any(i.kind == "takes_from" for i in near)


def _new_day(sentence: Sentence, day: ToldDay, put_off: int) -> ToldDay | None:
    """The day to which a gathering is put off, None for the one that it was planned for."""
    if _joined_from(sentence, day):
        return replace(day, start=day.end, end=None)
    return day if day.start is None or (day.end is None and _is_new(sentence, day, put_off)) else None


def _is_new(sentence: Sentence, day: ToldDay, put_off: int) -> bool:
    """Whether a day is the one to which a gathering is put off: behind "to", or in the Estonian case that says so."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language == "et":
        return any(i.kind == "month" and keys[i.last].endswith("le") for i in items[day.first : day.last + 1])
    if sentence.language == "en" and items[day.last].last < put_off:
        return False  # "scheduled for 3 May has been postponed"
    before = keys[max(0, items[day.first].first - _NEAR) : items[day.first].first]
    inside = keys[items[day.first].first : items[day.last].first]
    return not _to(sentence.language).isdisjoint((*before, *inside))


_NEAR = 2


def _to(language: str) -> frozenset[str]:
    return word_list(language, "earlier", "put_off_to")


def is_left(sentence: Sentence, at: int) -> bool:
    """Whether a town at an item is that of a gathering recalled, planned at first or held elsewhere: "moved from | Riga"."""
    if not sentence.says(_cues(sentence.language)):
        return False
    put_off = put_off_at(sentence)
    if put_off is None:
        return at in _of_another_time(sentence)
    item = sentence.items[at]
    behind = item.first > put_off
    return not (
        behind and (item.kind == "city_to" or sentence.words.keys[item.first - 1] in _to(sentence.language))
    )


@asked_once
def _of_another_time(sentence: Sentence) -> frozenset[int]:
    """The items behind a verb of recalling with a gathering as its object, and those of what was planned at first."""
    items, keys = sentence.items, sentence.words.keys
    recalling = word_list(sentence.language, "earlier", "recalling")
    first_planned = word_list(sentence.language, "earlier", "at_first")
    found: set[int] = set()
    if sentence.says(recalling):
        for at, item in enumerate(items):
            if keys[item.last] in recalling and (what := recalled_object(sentence, at)):
                if sentence.language == "en" and any(i.kind in _NUMBER for i in items[at:what]):
                    continue  # an event of its own: "recalled the first session in Riga"
                found |= set(range(at + 1, _end(items, at + 1)))
    if sentence.says(first_planned):
        for at, item in enumerate(items):
            if keys[item.first] in first_planned:
                found |= set(range(at + 1, _end(items, at + 1)))
    return frozenset(found)


def recalled_object(sentence: Sentence, at: int) -> int:
    """The gathering that is recalled by the verb at an item, 0 where it has none for its object: "recalled the first | session"."""
    for n in range(at + 1, min(len(sentence.items), at + _REACH)):
        item = sentence.items[n]
        if item.kind == "event":
            return n
        if item.kind not in _BETWEEN:
            return 0
    return 0


_REACH = 8
_NUMBER = frozenset({"num", "ordinal", "ordinal_ending"})
_BETWEEN = frozenset(
    {"article", "former", "quality", "ordinal", "ordinal_ending", "num", "body", "organ", "its", "parliament", "chamber", "committee",
     "committee_of", "topic", "low", "link", "country", "demonym", "assembly_word", "year_word"}
)  # fmt: skip


def _end(items: tuple[Item, ...], at: int) -> int:
    """The item at which a clause ends: a comma or semicolon, or a verb of what was done or held."""
    ends = (
        n
        for n in range(at, len(items))
        if items[n].value in {",", ";"} or items[n].kind.startswith(("held_", "attend_", "meet_"))
    )
    return next(ends, len(items))
