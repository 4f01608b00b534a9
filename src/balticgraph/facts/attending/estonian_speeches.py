"""Who held the speech that an Estonian text gives whole: "Riigikogu esimehe A kõne Balti Assamblee istungjärgul"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_HEAD, _LONGEST, _SOON = 12, 32, 5
_VERBS = ("_past", "_now", "_future")


def speech_held(course: Course) -> Iterator[Part]:
    """The part of the one whose speech a line at the head of a text announces, in the event that the line names."""
    told = course.page.told[:_HEAD]
    for number, sentence in enumerate(told):
        named = course.diary.named.get(sentence.index, [])
        if len(named) != 1 or not _is_line(sentence):
            continue
        at = _speech(sentence)
        called = any(_calls(s) for s in course.page.told[number + 1 : number + 1 + _SOON])
        if at < 0 and not (called and any(i.kind == "event_in" for i in sentence.items)):
            continue
        where, item = _speaker(sentence, at) or (
            _above(told[max(0, number - 2) : number]) if called or at == 0 else (None, None)
        )
        person = course.people.at(where, item) if where and item else None
        if person and where and item:
            yield Part(
                person,
                named[0][1],
                "spoke",
                announced=False,
                sentence=where,
                item=item,
                verb=item,
                rule="own-speech@1",
            )
            return


def _is_line(sentence: Sentence) -> bool:
    """Whether a sentence is a heading: no long one, without a stop and a verb."""
    items = sentence.items
    verbs = any(i.kind.endswith(_VERBS) or i.kind == "copula" for i in items)
    return len(items) <= _LONGEST and items[-1].value != "." and not verbs


def _speech(sentence: Sentence) -> int:
    """Where the noun of a speech stands in the nominative, -1 where none does."""
    ends = word_stems("et", "hearing", "own_speech")
    return next((n for n, i in enumerate(sentence.items) if sentence.words.keys[i.last].endswith(ends)), -1)


def _speaker(sentence: Sentence, at: int) -> tuple[Sentence, Item] | None:
    """The one person of a heading, before the noun of the speech where it has one."""
    people = [i for i in sentence.items[: at if at >= 0 else None] if i.kind == "person"]
    return (sentence, people[0]) if len(people) == 1 else None


def _above(lines: tuple[Sentence, ...]) -> tuple[Sentence | None, Item | None]:
    """The one person of a line above that is no more than a name with a title."""
    for sentence in reversed(lines):
        people = [i for i in sentence.items if i.kind == "person"]
        if len(people) == 1 and _is_line(sentence):
            return sentence, people[0]
    return None, None


def _calls(sentence: Sentence) -> bool:
    """Whether a line calls on those who listen: "Austatud härra president!", "Lugupeetud kolleegid,"."""
    first = sentence.words.keys[sentence.items[0].first]
    return sentence.items[-1].value in {"!", ",", ":"} and first in word_list("et", "hearing", "calling_on")
