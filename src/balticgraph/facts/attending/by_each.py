"""English agents told one by one: "was attended by A, who heads the delegation, by B and, on behalf of the hosts, by C"."""

from collections.abc import Iterator, Mapping, Sequence

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.persons.people import Person
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def by_each(
    course: Course,
    sentence: Sentence,
    told: Sequence[Part],
    whom: Mapping[int, Sequence[Person]],
    begins: dict[int, int],
) -> Iterator[Part]:
    """The parts of those behind a further "by", which repeats that of the passive before it."""
    items, keys = sentence.items, sentence.words.keys
    if len(whom) < _TWO or "by" not in sentence.kinds:
        return
    behind_by = [n for n, i in enumerate(items) if keys[i.last] == "by"]
    for n in behind_by:
        before = max((m for m in behind_by if m < n), default=-1)
        if before < 0 or items[n].kind != "by" or not _repeats(sentence, n):
            continue
        agents = {items[m] for m in whom if before < m < n}
        shared = [p for p in (*course.told_here(), *told) if p.sentence is sentence and p.item in agents]
        stop = min((m for m in behind_by if m > n), default=len(items))
        persons = sorted(p for p in whom if n < p < stop)
        if not shared or not persons or begins.get(persons[0], persons[0]) - n > _TITLE:
            continue
        new = [
            Part(person, one.occasion, one.capacity, one.announced, sentence, items[at], one.verb, one.rule)
            for at in row(items, persons, begins, titles=True)
            for person in whom[at]
            for one in {id(p.occasion): p for p in shared}.values()
        ]
        told = [*told, *new]
        yield from new


_TWO, _TITLE = 2, 3


def _repeats(sentence: Sentence, at: int) -> bool:
    """Whether nothing but a mark, "and" or "also" stands right before a "by"."""
    before = sentence.items[at - 1]
    return (
        before.kind == "conj"
        or before.value in {",", ";"}
        or sentence.words.keys[before.last] in {"also", "then", "finally"}
    )
