"""English agents and companions told one by one: "was attended by A, by B and, on behalf of the hosts, by C", "met with A, with B"."""

from collections.abc import Iterator, Sequence

from balticgraph.facts.attending.parts import Course, Part, Whom
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def by_each(
    course: Course,
    sentence: Sentence,
    told: Sequence[Part],
    whom: Whom,
    begins: dict[int, int],
) -> Iterator[Part]:
    """The parts of those behind a further "by" or "with", which repeats that of the verb before it."""
    items, keys = sentence.items, sentence.words.keys
    if len(whom) < _TWO or not sentence.has("by", "with"):
        return
    found = [n for n, i in enumerate(items) if keys[i.last] in _WAYS]
    for n in found:
        way = keys[items[n].last]
        before = max((m for m in found if m < n and keys[items[m].last] == way), default=-1)
        if before < 0 or items[n].kind != way or not _repeats(sentence, n):
            continue
        agents = {items[m] for m in whom if before < m < n}
        shared = [p for p in (*course.told_here(), *told) if p.sentence is sentence and p.item in agents]
        stop = min((m for m in found if m > n), default=len(items))
        persons = sorted(p for p in whom if n < p < stop)
        if not shared or not persons or begins.get(persons[0], persons[0]) - n > _TITLE:
            continue
        new = [
            one.shared(person, sentence, items[at], one.verb, one.rule)
            for at in row(items, persons, begins, titles=True)
            for person in whom[at]
            for one in {id(p.occasion): p for p in shared}.values()
        ]
        told = [*told, *new]
        yield from new


_TWO, _TITLE = 2, 3
_WAYS = frozenset({"by", "with"})


def _repeats(sentence: Sentence, at: int) -> bool:
    """Whether nothing but a mark, "and" or "also" stands right before a "by"."""
    before = sentence.items[at - 1]
    return (
        before.kind == "conj"
        or before.value in {",", ";"}
        or sentence.words.keys[before.last] in {"also", "then", "finally"}
    )
