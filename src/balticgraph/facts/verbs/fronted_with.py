"""Those whom an English sentence begins with as talked with: "With the Minister, A, he discussed energy"."""

from collections.abc import Sequence
from dataclasses import replace

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def with_fronted(sentence: Sentence, found: Sequence[Clause], begins: dict[int, int]) -> list[Clause]:
    """The clauses, the first made one of meeting where it tells of talks with those whom "with" at the head names."""
    items = sentence.items
    head = 0 if items[0].kind == "with" else 1
    if (
        not found
        or len(items) <= head
        or items[head].kind != "with"
        or found[0].role not in {"discuss", "meet"}
    ):
        return list(found)
    persons = [n for n in range(head + 1, found[0].at) if items[n].kind == "person"]
    if not persons or begins.get(persons[0], persons[0]) - head > _TITLE or not found[0].subjects:
        return list(found)
    met = tuple(p for p in row(items, persons, begins, titles=True) if p not in found[0].subjects)
    subjects = tuple(p for p in found[0].subjects if p not in met)
    if not met or not subjects:
        return list(found)
    return [replace(found[0], role="meet", voice="active", objects=(*met, *found[0].objects)), *found[1:]]


_TITLE = 3
