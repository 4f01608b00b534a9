"""English passives that only say in what others did something: "In a panel moderated by A, B and C discussed energy"."""

from collections.abc import Sequence
from dataclasses import replace

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def denied(items: tuple[Item, ...], first: int) -> bool:
    """Whether somebody named behind a passive is one who did not do it: "attended by A but not by B"."""
    return [i.kind for i in items[max(0, first - 2) : first]] == ["negation", "by"]


def _frames(sentence: Sentence, verbs: Sequence[Verb], number: int, persons: Sequence[int]) -> bool:
    """Whether a participle only says in what others did something: "In a panel moderated by A, B and C discussed energy"."""
    items = sentence.items
    if (
        sentence.language != "en"
        or len(persons) <= 1
        or number + 1 >= len(verbs)
        or items[0].kind not in {"in", "during"}
    ):
        return False
    one, behind = verbs[number], verbs[number + 1]
    led = max(one.by, one.at)
    between = {i.kind for i in items[led + 1 : behind.first]}
    goes_on = behind.voice != "passive" and behind.first == persons[-1] + 1
    return one.voice == "passive" and led < persons[0] and goes_on and not between & {"low", "pronoun"}


def framing(
    sentence: Sentence, verbs: Sequence[Verb], number: int, clause: Clause | None, aside: tuple[int, ...]
) -> Clause | None:
    """A passive with those named aside, only the first of its persons where it frames what others did."""
    if clause is None:
        return None
    if _frames(sentence, verbs, number, clause.objects):
        return replace(clause, objects=(*aside, *clause.objects[:1]))
    return replace(clause, objects=(*aside, *clause.objects))


def unframed(
    sentence: Sentence, verbs: Sequence[Verb], number: int, before: Clause | None, own: list[int]
) -> list[int]:
    """The persons before a verb but for the one who led what they did it in, or at whose invitation they did it."""
    if before is not None and _is_invitation(sentence, before):
        return [p for p in own if p not in before.objects] or own
    if before is None or not number or not _frames(sentence, verbs, number - 1, own):
        return own
    return [p for p in own if p not in before.objects]


def _is_invitation(sentence: Sentence, before: Clause) -> bool:
    """Whether an English sentence begins with at whose invitation something was done: "At the invitation of A, B paid a visit"."""
    at = before.at
    first = sentence.language == "en" and before.role == "host" and at < _OPENING
    return first and "invitation" in sentence.keys_of(sentence.items[at])


_OPENING = 3
