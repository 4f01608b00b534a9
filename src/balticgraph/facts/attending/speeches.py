"""Texts that are speeches themselves: whoever holds one took part in the event it was held at."""

from collections.abc import Iterator

from balticgraph.facts.attending.estonian_speeches import speech_held
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.persons.people import Person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_LONGEST_ADDRESS = 16
_NEAR = 4


def own_speech(course: Course) -> Iterator[Part]:
    """The part of the speaker of a text that addresses its hearers, where its first lines name the event."""
    told = course.page.told
    if course.page.language == "et":
        yield from speech_held(course)
    if course.page.language != "en":
        return
    calls = [n for n, sentence in enumerate(told) if _addresses(sentence)]
    if len(calls) < 2 or not _in_first_person(told[calls[0] :]):
        return
    occasion = _held_at(course, told[: calls[-1] + 1 + _NEAR])
    speaker = _alone(course, told[: calls[0]]) or _alone(
        course, told[max(calls[-1] + 1, len(told) - _NEAR) :]
    )
    if occasion and speaker:
        person, sentence, item = speaker
        yield Part(
            person,
            occasion,
            "spoke",
            announced=False,
            sentence=sentence,
            item=item,
            verb=item,
            rule="own-speech@1",
        )


def _addresses(sentence: Sentence) -> bool:
    """Whether a line calls on those who listen: "Esteemed President of the Riigikogu,"."""
    items = sentence.items
    if not 1 < len(items) <= _LONGEST_ADDRESS or items[-1].value not in {",", "!", ":"}:
        return False
    return sentence.text(items[0]).lower().split(maxsplit=1)[0].rstrip(".") in word_list(
        "en", "speech", "addressing"
    )


def _in_first_person(told: tuple[Sentence, ...]) -> bool:
    """Whether somebody speaks of himself in the narration, not only in what is quoted."""
    return any(i.value == "i" and i.kind in {"cap", "low"} for s in told for i in s.items) and not any(
        s.has("say_past", "speak_past") and s.has("person") for s in told[:_NEAR]
    )


def _held_at(course: Course, told: tuple[Sentence, ...]) -> Occasion | None:
    """The first event that is named at the head of a speech."""
    return next((o for s in told for _, o in course.diary.named.get(s.index, ())), None)


def _alone(course: Course, told: tuple[Sentence, ...]) -> tuple[Person, Sentence, Item] | None:
    """The one person named in the lines over or under a speech, each line no more than a name with a title."""
    found: dict[int, tuple[Person, Sentence, Item]] = {}
    for sentence in told:
        people = [i for i in sentence.items if i.kind == "person"]
        person = course.people.at(sentence, people[0]) if people else None
        first = sentence.items[0]
        whose = first in {people[0]} | _titles(sentence) or _of_speaker(sentence, people) if people else False
        if person and person.full and whose:
            found.setdefault(person.key, (person, sentence, people[0]))
    return next(iter(found.values())) if len(found) == 1 else None


def _of_speaker(sentence: Sentence, people: list[Item]) -> bool:
    """Whether a line tells by whom the speech is: "Report by Foreign Minister A on the work of the Council"."""
    head = sentence.items[: sentence.items.index(people[0])]
    by = any(i.kind == "by" or sentence.words.keys[i.last] == "by" for i in head[:_NEAR])
    return (
        len(people) == 1
        and by
        and any(i.kind in {"talk", "oration"} or i.kind.startswith("speak_") for i in head[:2])
    )


def _titles(sentence: Sentence) -> set[Item]:
    return {sentence.items[0]} if sentence.items[0].kind in {"honorific", "office"} else set()
