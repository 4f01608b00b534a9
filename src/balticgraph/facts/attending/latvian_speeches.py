"""Who held the speech that a Latvian text gives whole: "Saeimas priekšsēdētājas A uzruna Baltijas Asamblejas sesijā"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.orations import latvian_oration
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_HEAD = 8


def oration_held(course: Course) -> Iterator[Part]:
    """The part of the one whose speech a line at the head of a text announces, in the event that the line names."""
    if course.page.language != "lv":
        return
    told = course.page.told[:_HEAD]
    for number, sentence in enumerate(told):
        named = course.diary.named.get(sentence.index, [])
        at = latvian_oration(sentence) if len(named) == 1 else -1
        if at < 0:
            continue
        where, item = _speaker(sentence, at) or _speaker_above(told[number - 1] if number else None)
        person = course.people.at(where, item) if where and item else None
        if person and where and item:
            opens = sentence.has("open_past", "open_now")
            yield Part(
                person,
                named[0][1],
                "opened" if opens else "spoke",
                announced=False,
                sentence=where,
                item=item,
                verb=item,
                rule="own-speech@1",
            )
        return


def _speaker(sentence: Sentence, at: int) -> tuple[Sentence, Item] | None:
    """The person right before the noun of a speech, with a spelling in brackets between."""
    before = [i for i in sentence.items[max(0, at - _NEAR) : at] if i.kind == "person"]
    return (sentence, before[0]) if before else None


_NEAR = 5


def _speaker_above(sentence: Sentence | None) -> tuple[Sentence | None, Item | None]:
    """The one person of the line before, which is no more than a title and a name: "Valsts prezidente A:"."""
    people = [i for i in sentence.items if i.kind == "person"] if sentence else []
    verbs = sentence is not None and any(
        i.kind.endswith(("_past", "_now", "_future")) for i in sentence.items
    )
    return (sentence, people[0]) if len(people) == 1 and not verbs else (None, None)
