"""Who did the same as another, or did it before or behind him, in English: "and so did A", "then came A", "after A, B spoke"."""

from collections.abc import Iterator, Sequence

from balticgraph.facts.attending.parts import Course, Part, Whom
from balticgraph.facts.verbs.beside import owns
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def in_sequence(
    course: Course, sentence: Sentence, found: Sequence[Clause], whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The parts of those who are told to have done as others did, each at the event of the others."""
    if not whom or not sentence.says(_CUES) or sentence.has("future", "award", "award_of", "negation"):
        return
    for at in sorted(whom):
        if owns(sentence, at) and not _has_turn(sentence, at):
            continue
        model = _model(course, sentence, found, at, begins)
        if model is None:
            continue
        for n in row(sentence.items, sorted(p for p in whom if p >= at), begins):
            item = sentence.items[n]
            for person in whom[n]:
                yield model.shared(person, sentence, item, item, "in-sequence@1")


_CUES = frozenset({"so", "as", "like", "after", "before", "came", "turn", "next", "last", "followed", "then"})


def _model(
    course: Course, sentence: Sentence, found: Sequence[Clause], at: int, begins: dict[int, int]
) -> Part | None:
    """The part that somebody shares: that of the same sentence, or the last told where he is only next."""
    items, keys = sentence.items, sentence.words.keys
    start = begins.get(at, at)
    while start and items[start - 1].kind in {"article", "honorific", "quality"}:
        start -= 1
    before = [keys[n] for n in range(max(items[0].first, items[start].first - 4), items[start].first)]
    behind = [keys[n] for n in range(items[at].last + 1, min(items[at].last + 4, items[-1].last + 1))]
    here = [
        p for p in course.told_here() if p.sentence is sentence and p.capacity != "hosted" and not p.announced
    ]
    if before[-1:] and before[-1] in _DID and before[-2:-1] and before[-2] in {"so", "as"}:
        return here[-1] if here else None
    spoke = [c for c in found if c.role in {"speak", "open"} and c.subjects and at not in c.subjects]
    if (
        before[-1:]
        and before[-1] in {"after", "before"}
        and spoke
        and (behind[:1] in ([","], ["."], []) or start == 1)
    ):
        return here[-1] if here else None
    last = next((p for p in reversed(course.parts) if p.capacity in {"spoke", "opened", "chaired"}), None)
    if last is None or last.announced or sentence.index - last.sentence.index > _SOON or (found and not here):
        return None
    comes = (
        before[-1:] == ["came"]
        and bool(set(before[-3:]) & {"then", "next", "came"})
        and items[start - 1].kind == "low"
    )
    return last if (comes and _closes(behind)) or behind[:2] in _CAME or _has_turn(sentence, at) else None


_DID = frozenset({"did", "was", "were", "had", "has", "have", "does"})
_CAME = (
    ["came", "next"],
    ["came", "last"],
    ["came", "after"],
    ["was", "next"],
    ["followed", "."],
    ["went", "next"],
)
_SOON = 2


def _closes(behind: Sequence[str]) -> bool:
    return not behind or behind[0] in {",", ".", ";", "with", "and", "who", "of", "from"}


def _has_turn(sentence: Sentence, at: int) -> bool:
    """Whether it is somebody's turn: "it was A's turn", "it was the turn of A"."""
    items, keys = sentence.items, sentence.words.keys
    behind = [keys[n] for n in range(items[at].last + 1, min(items[at].last + 4, items[-1].last + 1))]
    before = [keys[n] for n in range(max(items[0].first, items[at].first - 10), items[at].first)]
    mine = owns(sentence, at) and "turn" in behind
    return (mine and "was" in before) or (
        "turn" in before and before[max(0, before.index("turn") + 1) :][:1] == ["of"] and "was" in before
    )
