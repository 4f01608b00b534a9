"""English clauses about somebody, begun by "who": whose they are, and who the verb behind them is said of."""

from collections.abc import Sequence

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def before_who(
    sentence: Sentence, verb: Verb, persons: Sequence[int], begins: dict[int, int]
) -> tuple[int, ...]:
    """The subject that a clause of its own stands between: "A, who is on a visit to Riga, met B", "A and B, who came to Kyiv, met C"."""
    items = sentence.items
    at = _over_adverbs(sentence, verb.first - 1)
    before = items[at] if at >= 0 else None
    if before is None or before.value not in {",", "who"}:
        return ()
    who = next((n for n in range(at, -1, -1) if items[n].value in {"who", ";", "."}), -1)
    if who < 0 or items[who].value != "who":
        return ()
    named = [p for p in persons if p < who]
    one = before.value == "who" and bool(_OF_ONE & set(sentence.keys_of(items[who + 1])))
    return tuple(named[-1:]) if one else row_before(items, named, begins)


def of_one_who(sentence: Sentence, verb: Verb, persons: Sequence[int]) -> tuple[int, ...]:
    """The one of whom a clause tells that no mark parts from its "who" and that is of one: "A and B, who is in Riga on a visit"."""
    items = sentence.items
    if not sentence.says(_WHO):
        return ()
    near = range(verb.first - 1, max(-1, verb.first - _NEAR), -1)
    keys = sentence.words.keys
    who = next((n for n in near if keys[items[n].first] == "who" or items[n].kind in {"mark", "person"}), -1)
    if who < 0 or keys[items[who].first] != "who" or keys[items[who].first + 1] not in _OF_ONE:
        return ()
    return tuple([p for p in persons if p < who][-1:])


_WHO = frozenset({"who"})


def _over_adverbs(sentence: Sentence, at: int) -> int:
    """The item before the adverbs and days in front of a verb: "A, who leads the group | , also | attended", ", for his part, spoke"."""
    items, keys = sentence.items, sentence.words.keys
    step = at
    while step > 0 and at - step < _ADVERBS:
        word = keys[items[step].last]
        plain = items[step].kind in {"low", "quality", "day", "weekday"}
        if items[step].kind != "also" and not (
            plain and (word.endswith("ly") or word in word_list("en", "leading", "adverbs"))
        ):
            return step if items[step].value == "," else at
        step -= 1
    return at


_ADVERBS = 4

_OF_ONE = frozenset({"is", "was", "has"})
"""What tells that a clause is about the last of a row alone: "A and B, who is on a visit"."""


def row_before(items: tuple[Item, ...], named: list[int], begins: dict[int, int]) -> tuple[int, ...]:
    """The last of several persons with those joined to it before: "A, B and C, who"."""
    last, first = named[-1:], len(named) - 1
    while first > 0 and _joined(items, named[first - 1], begins.get(named[first], named[first])):
        first -= 1
    whole = tuple(named[first:])
    return whole if any(i.kind == "conj" for n in whole[:-1] for i in items[n : whole[-1]]) else tuple(last)


def _joined(items: tuple[Item, ...], at: int, until: int) -> bool:
    """Whether no more stands between two persons of a row than a title behind the first, a comma and "and"."""
    between = items[at + 1 : until]
    ends = any(i.value in {",", "and"} or i.kind == "conj" for i in between)
    return ends and all(i.kind in _BETWEEN_NAMES or i.value in {",", "(", ")"} for i in between)


_BETWEEN_NAMES = frozenset(
    {
        "article", "body", "chamber", "committee", "committee_of", "conj", "country", "delegation", "demonym", "honorific", "link",
        "member", "office", "organ", "parliament", "portfolio", "quality", "state", "topic",
    }
)  # fmt: skip


def round_who(
    sentence: Sentence, verb: Verb, begins: dict[int, int], subjects: tuple[int, ...], found: Sequence[Clause]
) -> tuple[int, ...]:
    """The subjects of a verb behind a clause about somebody, where "and" joins them over it.

    "A, who led the delegation, and B met C" has A and B; "A thanked B, who was in Riga, and met C" has A.
    """
    items = sentence.items
    before = found[-1] if found else None
    who = _who_of(items, before.at) if before and before.voice == "active" else -1
    if before is None or who < 0 or not before.subjects or before.subjects[-1] >= who:
        return subjects
    own = tuple(p for p in subjects if p > before.at)
    start = begins.get(own[0], own[0]) if own else verb.first
    joins = [i.value for i in items[start - 2 : start]] == [",", "and"]
    taken = any(before.subjects[-1] in clause.objects for clause in found[:-1])
    if not joins or (own and taken):
        return subjects
    return (*[p for p in before.subjects if p not in own], *own) if own else subjects


def but_beyond_which(sentence: Sentence, verb: Verb, subjects: tuple[int, ...]) -> tuple[int, ...]:
    """The subjects of a verb but for those before "which" who only sent or wrote what is read: "A sent a greeting, which | B read"."""
    items, keys = sentence.items, sentence.words.keys
    if len(subjects) < _TWO or not sentence.says(_THINGS):
        return subjects
    which = next((n for n in range(subjects[-1], subjects[0], -1) if keys[items[n].first] in _THINGS), -1)
    own = tuple(p for p in subjects if p > which)
    return own if which > 0 and own and which < verb.first else subjects


_TWO = 2
_THINGS = frozenset({"which"})


def with_company(
    sentence: Sentence, verb: Verb, subjects: tuple[int, ...], found: Sequence[Clause]
) -> tuple[int, ...]:
    """The subjects of a verb behind who came along: "A, accompanied by B, visited Kyiv" has A and B."""
    items, before = sentence.items, found[-1] if found else None
    if before is None or before.voice != "passive" or not before.patients or before.tense != "untold":
        return subjects
    apart = verb.first > 0 and items[verb.first - 1].value == "," and items[before.at - 1].value == ","
    own = all(p > before.at for p in subjects)
    along = subjects or before.objects
    return (*before.patients, *[p for p in along if p not in before.patients]) if apart and own else subjects


def _who_of(items: tuple[Item, ...], at: int) -> int:
    """The "who" that begins the clause of a verb, -1 where another verb or comma stands between."""
    for step in range(at - 1, max(-1, at - _NEAR), -1):
        if items[step].value == "who":
            return step if step and items[step - 1].value == "," else -1
        if items[step].kind in {"person", "mark"}:
            return -1
    return -1


_NEAR = 6
