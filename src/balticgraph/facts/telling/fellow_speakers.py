"""Who else speaks by the verb of a speaker: "A, B and the Speaker C stressed that", not "A and the adviser of B"."""

from collections.abc import Sequence

from balticgraph.facts.offices.office_phrases import TITLE
from balticgraph.facts.persons.people import People
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence

_OF_ROW = TITLE | {"honorific", "conj"}
_JOINS_NAME = frozenset({"link", "with", "takes_from", "range"})
_OWNING = ("'s", "’s", "s'", "s’")
_TENSES = ("_past", "_now", "_future")


def fellows_of(people: People, sentence: Sentence, clause: Clause, subject: int) -> tuple[int, ...]:
    """The items of those who speak with the subject of a verb: the further persons of its row, the last behind "and"."""
    row, joined = [subject], 0
    for at in sorted(n for n in clause.subjects if n > subject):
        between = sentence.items[row[-1] + 1 : at]
        if not between or not all(i.kind in _OF_ROW or i.value == "," for i in between):
            break
        joint = any(i.kind == "conj" for i in between)
        if not (joint or between[0].value == ",") or between[-1].kind in _JOINS_NAME:
            break
        if _is_owner(people, sentence, at) or (clause.at < subject and _speaks_apart(sentence, at)):
            break
        row.append(at)
        joined = len(row) - 1 if joint else joined
    return tuple(row[1 : joined + 1])


def _is_owner(people: People, sentence: Sentence, at: int) -> bool:
    """Whether a person is only of whom another works for: "A ja B nõunik C ütles", "A and B's adviser said"."""
    item, behind = sentence.items[at], sentence.items[at + 1 : at + 2]
    if sentence.text(item).endswith(_OWNING):
        return True
    if sentence.language == "et":
        return bool(behind) and behind[0].kind == "office"
    return people.is_oblique(sentence, item)


def _speaks_apart(sentence: Sentence, at: int) -> bool:
    """Whether a person of a row behind a verb has a verb of his own: '"...", said A, and B added that'."""
    behind = next((i for i in sentence.items[at + 1 :] if i.kind not in TITLE and i.value != ","), None)
    return behind is not None and behind.kind.endswith(_TENSES)


def without_speakers_before(
    sentence: Sentence, named: Sequence[int], clause: Clause, others: Sequence[Clause]
) -> list[int]:
    """The subjects of a verb without those behind an earlier verb that is theirs: '"...", said A, and B added that'."""
    last = max(named, default=-1)
    earlier = [one.at for one in others if one.role == "say" and one.at < last < clause.at]
    if not earlier or not any(max(earlier) < n < last for n in named):
        return list(named)
    return [n for n in named if not _parted(sentence, n, last, max(earlier))]


def _parted(sentence: Sentence, at: int, last: int, verb: int) -> bool:
    """Whether a person stands right behind an earlier verb, and a comma and "and" between him and the last one."""
    items = sentence.items
    behind = verb < at < last and all(i.kind in _OF_ROW for i in items[verb + 1 : at])
    return behind and any(
        items[n].value == "," and items[n + 1].kind == "conj" for n in range(at + 1, last - 1)
    )
