"""Lithuanian meetings of the two heads of parliaments named before: "susitikusios abiejų šalių parlamentų vadovės kalbėjosi"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.details import place
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.persons.people import Person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_KIND = "parliament_speakers_meeting"
_VERBS = ("meet_past", "meet_now", "meet_future", "discussed")
_BOTH = ("abiej", "dviej")
_TITLES = ("vadovai", "vadoves", "pirmininkai", "pirmininkes")


def heads_of_both(course: Course) -> Iterator[Part]:
    """The parts of two heads of parliaments in the meeting that a sentence tells of them by their title alone."""
    for sentence in course.page.told if course.page.language == "lt" else ():
        verb = next((i for i in sentence.items if i.kind in _VERBS), None)
        if verb is None or sentence.has("person") or not _names_both(sentence):
            continue
        heads = _heads_before(course, sentence)
        occasion = _meeting(course, sentence, verb) if len(heads) == len(_BOTH) else None
        if occasion is None:
            continue
        ahead = verb.kind == "meet_future"
        for person, where, item in heads.values():
            yield Part(
                person,
                occasion,
                "attended",
                ahead,
                where,
                item,
                item,
                "meet-both@1",
                also=(sentence, verb),
            )


def _names_both(sentence: Sentence) -> bool:
    """Whether "both" and the heads of parliaments, in the nominative, stand in a sentence: "abiejų šalių parlamentų vadovės"."""
    items, keys = sentence.items, sentence.words.keys
    for at, item in enumerate(items[:-1]):
        if item.kind == "chamber" and keys[items[at + 1].last] in _TITLES:
            return any(keys[i.first].startswith(_BOTH) for i in items[max(0, at - 2) : at])
    return False


def _heads_before(course: Course, sentence: Sentence) -> dict[int, tuple[Person, Sentence, Item]]:
    """The heads of different parliaments whom the sentences before name, each with the last place that does."""
    found: dict[int, tuple[Person, Sentence, Item]] = {}
    houses: dict[str, int] = {}
    for where in course.page.sentences[: sentence.index]:
        for one in course.held.get(where.index, ()):
            person = course.people.at(where, where.items[one.person]) if one.person >= 0 else None
            if person and one.phrase.held and one.phrase.post and one.phrase.post[0] == "Speaker":
                found[person.key] = (person, where, where.items[one.person])
                houses[one.phrase.post[1]] = person.key
    return found if len(houses) == len(found) else {}


def _meeting(course: Course, sentence: Sentence, verb: Item) -> Occasion | None:
    """The meeting of heads that the sentence names or the text has told of, else a new one; None where it names another event."""
    named = [one for _, one in course.diary.named.get(sentence.index, [])]
    if named:
        return named[0] if len(named) == 1 and named[0].sort in {"meeting", "implicit"} else None
    told = [o for o in course.diary.occasions if o.kind == _KIND]
    if told:
        return told[0] if len(told) == 1 else None
    one = course.diary.add(_KIND, "implicit")
    one.seen.append((sentence, verb))
    one.coming = verb.kind == "meet_future"
    place(course.diary, course.page, sentence, one)
    return one
