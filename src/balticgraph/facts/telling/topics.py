"""Matters discussed at an event, and anniversaries."""

from collections.abc import Iterator

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import CommemorationFact, TopicFact
from balticgraph.facts.telling.matter_cases import case_of, has_case
from balticgraph.facts.telling.matter_words import trimmed
from balticgraph.facts.telling.matters import ahead, begins_at, behind, parts
from balticgraph.facts.telling.topic_events import event_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.ordinals import number_before

TOPIC_RULE = "matter-discussed@2"
ANNIVERSARY_RULE = "anniversary@1"


def topics(page: Page, diary: Diary) -> Iterator[TopicFact]:
    """One fact a matter, of the event that the sentence names, else of the one told of right before."""
    seen: set[str] = set()
    begun = False
    for sentence in () if page.kinds.isdisjoint(_TELLING) else page.told:
        begun = begun or bool(diary.named.get(sentence.index))
        torn = sentence is page.told[-1] and sentence.items[-1].kind != "mark"
        for at, first, end in _matters(sentence, torn=torn) if begun else ():
            text = sentence.text(first, end)
            if text not in seen:
                seen.add(text)
                event = event_of(page, diary, sentence, at)
                yield TopicFact(
                    text=text,
                    event=event.key if event else None,
                    evidence=page.evidence(sentence, TOPIC_RULE, first, end),
                )


_TELLING = frozenset({"discussed", "position"})
"""The kinds one of which tells of a matter."""


def _matters(sentence: Sentence, *, torn: bool) -> Iterator[tuple[int, Item, Item]]:
    """Each word for discussing, with the first and last item of each of its matters; or what all agree on or are committed to."""
    items = () if sentence.kinds.isdisjoint(_TELLING) else sentence.items
    for at, item in enumerate(items):
        if item.kind == "discussed":
            begin = begins_at(sentence, at)
            case = "" if begin is None or sentence.language == "en" else case_of(sentence, at, begin)
            if begin is None or not (case or sentence.language == "en"):
                continue
            for low, end in parts(sentence, begin, case, torn=torn):
                if has_case(sentence, low, end, case):
                    found = trimmed(sentence, ahead(sentence, low, end), behind(sentence, low, end))
                    yield from ((at, *one) for one in found)
        elif item.kind == "position" and _is_of_all(sentence, at):
            end = next(
                (
                    n
                    for n in range(at + 1, len(items))
                    if items[n].kind in {"future", "presented", "range"}
                    or items[n].value in {"must", "should", "range", "until", ".", ","}
                ),
                len(items),
            )
            if end - at <= 8:
                yield from ((at, *one) for one in trimmed(sentence, at + 1, end))


def _is_of_all(sentence: Sentence, at: int) -> bool:
    """Whether all who met agree, or the states are committed to something: no single speakers, nobody elsewhere."""
    before = sentence.items[:at]
    if sentence.items[at].value == "agree":
        return any(i.kind == "collective" and sentence.key(i) == "participants" for i in before)
    begin = [i for i in before if i.kind != "article"]
    said = sentence.keys_of(sentence.items[at])
    return bool(begin) and begin[0].value == "Baltic states" and said == ("committed", "to")


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
