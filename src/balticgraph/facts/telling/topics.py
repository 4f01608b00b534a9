"""Matters discussed at an event, and anniversaries."""

from collections.abc import Iterator

from balticgraph.facts.events.details import groups_of
from balticgraph.facts.events.events import tells_where
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.fact import CommemorationFact, TopicFact
from balticgraph.facts.telling.matters import ahead, begins_at, behind, parts
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.ordinals import number_before

TOPIC_RULE = "matter-discussed@1"
ANNIVERSARY_RULE = "anniversary@1"
_SMALL = frozenset({"article", "conj", "also", "mark"})


def topics(page: Page, diary: Diary) -> Iterator[TopicFact]:
    """One fact a matter, of the event that the sentence names, else of the one told of right before."""
    last: tuple[Occasion, int] | None = None
    seen: set[str] = set()
    for sentence in () if page.kinds.isdisjoint(_TELLING) else page.told:
        groups = groups_of(sentence, diary.named.get(sentence.index, []))
        here = next((found[0] for first, end, found in groups if _is_where(sentence, first, end)), None)
        last = (here, sentence.index) if here else last
        for first, end in _matters(sentence):
            text = sentence.text(first, end)
            if text not in seen and last is not None:
                seen.add(text)
                event = here or _told_before(sentence, last, diary)
                yield TopicFact(
                    text=text,
                    event=event.key if event else None,
                    evidence=page.evidence(sentence, TOPIC_RULE, first, end),
                )


def _is_where(sentence: Sentence, first: int, end: int) -> bool:
    """Whether a gathering that a sentence names is where something was discussed, not what was."""
    talked = any(i.kind == "discussed" for i in sentence.items[:first])
    return not talked or any(_is_frame(sentence, n) for n in range(first, end + 1))


def _told_before(sentence: Sentence, last: tuple[Occasion, int], diary: Diary) -> Occasion | None:
    """The event told of before; none where another, which only a verb tells, may be meant."""
    event, index = last
    if len(diary.occasions) == 1:
        return event
    planned = any(i.kind == "discussed" and i.value == "future" for i in sentence.items)
    if event.ahead and not planned:
        return None
    named = {one.order for told in diary.named.values() for _, one in told}
    known = all(one.order in named for one in diary.occasions)
    near = sentence.index - index <= _NEAR and not sentence.has("event_in")
    return event if known or near else None


_NEAR = 2


_TELLING = frozenset({"discussed", "position"})
"""The kinds one of which tells of a matter."""


def _matters(sentence: Sentence) -> Iterator[tuple[Item, Item]]:
    """The first and last item of each matter: what was discussed, what all agree on or are committed to."""
    items = () if sentence.kinds.isdisjoint(_TELLING) else sentence.items
    for at, item in enumerate(items):
        if item.kind == "discussed":
            begin = begins_at(sentence, at)
            for low, end in parts(sentence, begin) if begin is not None else ():
                yield from _trimmed(sentence, ahead(sentence, low, end), behind(items, low, end))
        elif item.kind == "position":
            end = next(
                (
                    n
                    for n in range(at + 1, len(items))
                    if items[n].kind in {"future", "presented", "range"}
                    or items[n].value in {"must", "should", "until", ".", ","}
                ),
                len(items),
            )
            if end - at <= 8:
                yield from _trimmed(sentence, at + 1, end)


def _trimmed(sentence: Sentence, low: int, end: int) -> Iterator[tuple[Item, Item]]:
    """A matter without articles, time, place and sitting before it, and without the body or the "and its ..." behind it.

    None where the words are a clause, or tell only how, when or by whom something was discussed.
    """
    items, keys = sentence.items, sentence.words.keys
    lead = next((n for n in range(low, end) if items[n].kind == "resilient"), None)
    low = lead + 1 if lead is not None else low
    where = next((n for n in range(min(end, low + _FRONT) - 1, low - 1, -1) if _is_frame(sentence, n)), None)
    low = where + 1 if where is not None and _is_framed(items[low:where]) else low
    leads, ends = (word_list(sentence.language, "topics", name) for name in ("leads", "clauses"))
    while low < end and (items[low].kind in _SMALL or keys[items[low].first] in leads):
        low += 1
    if low < end and (keys[items[low].first] in ends or items[low].kind in _CLAUSAL):
        return
    for at in range(low, end):
        own = items[at].kind == "conj" and at + 1 < end and items[at + 1].kind == "its"
        of_body = (
            items[at].kind == "link"
            and at + 1 < end
            and items[at + 1].kind == "body"
            and any(i.kind == "presidency" for i in items[low:at])
        )
        if own or of_body:
            end = at
            break
    while end > low and items[end - 1].kind in _BEHIND:
        end -= 1
    if all(i.kind in _BARE for i in items[low:end]):
        return
    if (
        end > low
        and not any(_tells(i) for i in items[low:end])
        and sentence.text(items[low], items[end - 1]).strip()
    ):
        yield items[low], items[end - 1]


_FRONT = 9
_FRAMES = frozenset({"event", "event_in", "day", "weekday", "city_in", "held_past", "in", "during"})
_BARE = frozenset({"country", "city", "city_in", "num", "month", "mark", "body", "conj", "parliament"})
_CLAUSAL = frozenset({"that", "link", "pronoun", "by", "in", "during", "mark", "office", "negation"})
_BEHIND = frozenset({"day", "weekday", "also", "conj", "mark", "in", "link"})


def _is_frame(sentence: Sentence, at: int) -> bool:
    """Whether an item tells at which sitting, when or where something was discussed, not what."""
    item = sentence.items[at]
    if item.kind != "event" or sentence.language == "en":
        before = sentence.items[max(0, at - 4) : at]
        at_it = item.kind == "event" and any(i.kind in {"in", "during"} for i in before)
        return at_it or item.kind in {"day", "weekday", "event_in", "city_in"}
    return tells_where(sentence, item)


def _is_framed(items: tuple[Item, ...]) -> bool:
    """Whether words before a sitting begin with a time or place or lead to it: "today in Pärnu at the sitting"."""
    return not items or items[0].kind in _FRAMES


def _tells(item: Item) -> bool:
    """Whether an item makes words a clause: somebody who says or does something."""
    return item.kind in {"pronoun", "person", "copula"} or item.kind.endswith(("_past", "_now", "_future"))


def commemorations(page: Page, diary: Diary) -> Iterator[CommemorationFact]:
    """One fact an anniversary, with the year commemorated and the year in which it is marked.

    Where the text resolves it.
    """
    seen: set[str] = set()
    for sentence in page.told if "anniversary" in page.kinds else ():
        for at, item in enumerate(sentence.items if sentence.has("anniversary") else ()):
            if item.kind != "anniversary":
                continue
            number, first = number_before(sentence, at - 1, 0)
            named = _named(sentence, first, at) if number else None
            if number is None or named is None or sentence.text(*named) in seen:
                continue
            seen.add(sentence.text(*named))
            year = _year(sentence, diary)
            yield CommemorationFact(
                name=sentence.text(*named),
                of_year=year - number if year else None,
                year=year,
                evidence=page.evidence(sentence, ANNIVERSARY_RULE, *named),
            )


def _named(sentence: Sentence, first: int, at: int) -> tuple[Item, Item] | None:
    """The phrase of an anniversary with what it is of: "35th anniversary of the Baltic Way"."""
    items = sentence.items
    if (
        at + 2 < len(items)
        and items[at + 1].kind == "link"
        and items[at + 2].kind in {"not_person", "body", "unknown", "cap", "country", "parliament"}
    ):
        return None if _goes_on(sentence, at + 2) else (items[first], items[at + 2])
    if first and items[first - 1].kind in {"not_person", "body", "unknown", "cap", "country"}:
        return items[first - 1], items[at]
    return None


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether a state only begins what an anniversary is of: "of U.S. recognition of Estonia", "of U.S.-Baltic relations"."""
    behind = sentence.items[at + 1 : at + 2]
    more = bool(behind) and (behind[0].kind in {"low", "cap", "demonym"} or behind[0].value == "-")
    return more and sentence.language == "en" and sentence.items[at].kind == "country"


def _year(sentence: Sentence, diary: Diary) -> int | None:
    """The year that a sentence tells, by "last year" and the like or as its only number of four digits."""
    shift = next((int(i.value) for i in sentence.items if i.kind == "year"), None)
    if shift is not None and diary.base:
        return diary.base.year + shift
    stated = [
        int(i.value)
        for i in sentence.items
        if i.kind == "num" and len(i.value) == 4 and 1990 < int(i.value) < 2100
    ]
    return stated[0] if len(stated) == 1 else None
