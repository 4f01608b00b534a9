"""Matters discussed at an event."""

from collections.abc import Iterator

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import TopicFact
from balticgraph.facts.telling.matter_cases import case_of, has_case
from balticgraph.facts.telling.matter_words import trimmed
from balticgraph.facts.telling.matters import ahead, begins_at, behind, parts
from balticgraph.facts.telling.topic_events import event_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

TOPIC_RULE = "matter-discussed@2"


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
