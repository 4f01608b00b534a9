"""Who held the speech that a Latvian text gives whole: "Saeimas priekšsēdētājas A uzruna Baltijas Asamblejas sesijā"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.orations import latvian_oration
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_HEAD, _ABOVE = 32, 6


def oration_held(course: Course) -> Iterator[Part]:
    """The part of the one whose speech a line at the head of a text announces, in the event that the line names."""
    if course.page.language != "lv":
        return
    told = course.page.told[:_HEAD]
    for number, sentence in enumerate(told):
        named = course.diary.named.get(sentence.index, [])
        at = latvian_oration(sentence) if len(named) == 1 else -1
        if at < 0 and not (len(named) == 1 and _heads_words(told[number : number + 2])):
            continue
        alone = _speaker_above(sentence) if at < 0 else _speaker(sentence, at)
        where, item = alone or _above(told[max(0, number - _ABOVE) : number])
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


def _above(lines: tuple[Sentence, ...]) -> tuple[Sentence | None, Item | None]:
    """The one person of the line right above a speech, or of one a little higher that ends in a colon."""
    for sentence in reversed(lines):
        if sentence is not lines[-1] and sentence.items[-1].value != ":":
            continue
        if found := _speaker_above(sentence):
            return found
    return None, None


def _speaker_above(sentence: Sentence) -> tuple[Sentence, Item] | None:
    """The one person of a line that is no more than a title and a name, maybe with an event: "Valsts prezidente A:"."""
    people = [i for i in sentence.items if i.kind == "person"]
    verbs = any(i.kind.endswith(("_past", "_now", "_future")) for i in sentence.items)
    return (sentence, people[0]) if len(people) == 1 and not verbs else None


def _heads_words(lines: tuple[Sentence, ...]) -> bool:
    """Whether a line with a colon tells of somebody at an event, and the next one calls on those who listen.

    "Saeimas priekšsēdētāja A Asamblejas sesijā Rīgā:", "Godātie delegāti!".
    """
    if len(lines) < 2 or lines[0].items[-1].value != ":" or not lines[0].has("event_in"):
        return False
    first = lines[1].words.keys[lines[1].items[0].first]
    calls = lines[1].items[-1].value in {"!", ","} and first in word_list("lv", "reports", "calling_on")
    return calls and _speaker_above(lines[0]) is not None
