"""Questions and answers at an English event: "Asked by A about the road, B said", "In reply to a question from A, B named the year"."""

from collections.abc import Iterator

from balticgraph.facts.attending.gathering_places import does
from balticgraph.facts.attending.parts import Course, Part, Whom, parts_at
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.beside import owns
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.quotes import quoted


def exchanges(
    course: Course, sentence: Sentence, groups: Groups, whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The parts of who asked and who answered, where a sentence names both."""
    one = groups[0][2][0] if groups else course.current
    if len(whom) < _TWO or one is None or one.ahead or not sentence.says(_listed("asking_and_answering")):
        return
    if sentence.has("negation", "award", "award_of") or sentence.says(word_list("en", "speech", "press")):
        return
    first, then = sorted(whom)[:_TWO]
    inside = quoted(sentence)
    if first in inside or then in inside or owns(sentence, then):
        return
    if not (_answers(sentence, first, then, begins) or _puts_question(sentence, first, then, begins)):
        return
    for at in (first, then):
        yield from parts_at(whom, sentence, at, then, one, "spoke", "exchange@1", ahead=one.ahead)


_TWO = 2


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "anchors", name)


def _answers(sentence: Sentence, first: int, then: int, begins: dict[int, int]) -> bool:
    """Whether a head tells who asked, and who stands behind its comma answered: "Replying to A, B said"."""
    items, keys = sentence.items, sentence.words.keys
    head = [key for i in items[: begins.get(first, first)] for key in keys[i.first : i.last + 1]]
    if (
        len(head) > _HEAD
        or not head
        or (head[0] not in _listed("begins_answer") and head[0] not in {"in", "to"})
    ):
        return False
    if not set(head) & _listed("asking_and_answering") or not _WAYS & set(head[-_NEAR:]):
        return False
    start = begins.get(then, then)
    while start and items[start - 1].kind in {"article", "honorific", "quality"}:
        start -= 1
    return (
        start > first
        and items[start - 1].value == ","
        and any(does(sentence, n) for n in range(then + 1, len(items)))
    )


_HEAD, _NEAR = 12, 3
_WAYS = frozenset({"by", "from", "to"})


def _puts_question(sentence: Sentence, first: int, then: int, begins: dict[int, int]) -> bool:
    """Whether one puts a question to the other: "A put a question to the Minister, B"."""
    items, keys = sentence.items, sentence.words.keys
    between = items[first + 1 : begins.get(then, then)]
    said = [key for i in between for key in keys[i.first : i.last + 1]]
    asked = bool({"question", "questions"} & set(said)) and bool(
        {"put", "asked", "addressed", "directed"} & set(said)
    )
    return asked and "to" in said[-_TITLE:] and not any(i.kind in {"that", "person"} for i in between)


_TITLE = 4
