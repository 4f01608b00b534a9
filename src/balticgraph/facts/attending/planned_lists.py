"""Who English tells to be on the list of an event to come: whose report is due, who has confirmed, who comes in another's place."""

from collections.abc import Iterator
from itertools import pairwise

from balticgraph.facts.attending.parts import Whom
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def on_the_list(sentence: Sentence, whom: Whom, begins: dict[int, int]) -> Iterator[tuple[int, str, int]]:
    """The persons of a sentence who will take part, each with what as and the item that tells it."""
    yield from _confirmed(sentence, whom, begins)
    for at in sorted(whom):
        start = _start(sentence, begins.get(at, at))
        by = max(_talk_by(sentence, start), _done_by(sentence, start))
        if by >= 0:
            yield from ((n, "spoke", by) for n in _row(sentence, at, whom, begins))


def is_yet_to_come(sentence: Sentence) -> bool:
    """Whether a sentence tells what of an event that has begun is still to come: "still to come today is the report by A"."""
    return sentence.says(_STILL) and sentence.says(_COME) and not sentence.has("negation")


_STILL, _COME = (
    frozenset({"still", "yet"}),
    frozenset({"come", "ahead", "follow", "heard", "speak", "outstanding"}),
)


def in_place_of(sentence: Sentence, whom: Whom, begins: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Those who come to an event in place of others, with the item that tells it: "who will be replaced by A", "A in her stead"."""
    items, keys = sentence.items, sentence.words.keys
    if not sentence.says(_listed("in_place")):
        return
    for at in sorted(whom):
        start = _start(sentence, begins.get(at, at))
        before = next((n for n in range(start - 1, max(-1, start - _NEAR), -1) if items[n].kind == "by"), -1)
        replaced = before > 0 and keys[items[before - 1].last] in _listed("replaced")
        replaced |= before >= 0 and bool(set(sentence.keys_of(items[before])) & _listed("replaced"))
        verbs = [n for n in range(max(0, start - _FAR), start) if keys[items[n].last] in _SENDING]
        sent = bool(verbs) and not any(n in whom for n in range(verbs[-1], start))
        behind = keys[items[at].last + 1 : items[at].last + 1 + _NEAR]
        stead = any(w in _HIS and b in _listed("steads") for w, b in pairwise(behind))
        takes = stead and behind[0] in _listed("taking_seats")
        stead = stead or (bool(verbs) and "instead" in {keys[i.first] for i in items[: verbs[-1]]})
        stands = any(
            (word in _listed("standing_in") and then in {"in", "for"})
            or (word in _listed("replacing") and then in {"him", "her", "them"})
            for word, then in pairwise(behind)
        )
        if (replaced and not sentence.says(_LASTING)) or (sent and stead) or stands or takes:
            yield at, before if replaced else (verbs[-1] if sent else at)


_SENDING = frozenset({"sent", "send", "sends", "sending", "delegates", "delegating", "dispatches"})
_HIS = frozenset({"his", "her", "their"})
_LASTING = frozenset({"minister", "office", "post", "term", "elected", "appointed", "as"})


def _start(sentence: Sentence, start: int) -> int:
    """Where the title before somebody begins, with its article, and those of whom he is one: "by | two experts: A"."""
    items = sentence.items
    if start and items[start - 1].value == ":":
        by = next((n for n in range(start - 2, max(-1, start - _NEAR), -1) if items[n].kind == "by"), -1)
        return by + 1 if by >= 0 else start
    while start and items[start - 1].kind in _OF_TITLE:
        start -= 1
    return start


_OF_TITLE = frozenset({"article", "honorific", "quality", "its", "demonym", "country", "office"})


def _row(sentence: Sentence, at: int, whom: Whom, begins: dict[int, int]) -> tuple[int, ...]:
    return row(sentence.items, [m for m in sorted(whom) if m >= at], begins, titles=True)


def _talk_by(sentence: Sentence, start: int) -> int:
    """The talk that somebody is told to give by "by" or "from" alone: "the agenda includes a report on oil by A"."""
    items, keys = sentence.items, sentence.words.keys
    if start < _NEAREST or keys[items[start - 1].first] not in {"by", "from"}:
        return -1
    for n in range(start - 2, max(-1, start - _FAR), -1):
        if items[n].kind in {"talk", "speech"} or keys[items[n].last] in _listed("talks_due"):
            said = {key for i in items[:n] for key in keys[i.first : i.last + 1]}
            return -1 if said & (word_list("en", "anchors", "not_spoken") | _OVER) else n
        if items[n].kind in _ENDING_A_TALK or items[n].kind.endswith(_VERBS) or _is_made(keys[items[n].last]):
            return -1
    return -1


def _is_made(key: str) -> bool:
    """Whether a word tells who made what is talked of, not who talks: "the report drawn up by A", "a law proposed by A"."""
    return key in _MADE or (key.endswith("ed") and key not in _listed("put_in_words"))


_ENDING_A_TALK = frozenset({"person", "mark", "that", "with", "pronoun", "copula"})
_MADE = frozenset(
    {
        "written", "drawn", "worked", "prepared", "drafted", "compiled", "signed", "commissioned", "requested", "edited", "be",
    }
)  # fmt: skip
_OVER = frozenset({"was", "were", "had", "based", "according", "following", "after", "since"})
_NEAREST, _NEAR, _FAR = 2, 5, 12
_VERBS = ("_past", "_now", "_future")


def _done_by(sentence: Sentence, start: int) -> int:
    """The passive by which somebody will do something with words: "positions will be introduced to the participants by A"."""
    items, keys = sentence.items, sentence.words.keys
    if start < _NEAREST or keys[items[start - 1].last] != "by":
        return -1
    for n in range(start - 2, max(-1, start - _FAR), -1):
        if items[n].kind in {"person", "mark", "that", "pronoun"}:
            return -1
        if set(sentence.keys_of(items[n])) & _listed("put_in_words"):
            before = [key for i in items[max(0, n - _NEAR) : n + 1] for key in keys[i.first : i.last + 1]]
            return n if {"be"} & set(before) and {"will", "to", "shall"} & set(before) else -1
    return -1


def _confirmed(sentence: Sentence, whom: Whom, begins: dict[int, int]) -> Iterator[tuple[int, str, int]]:
    """Those behind a form of "to be" who are told to be expected: "those who have confirmed their participation are A and B"."""
    items, keys = sentence.items, sentence.words.keys
    first = min(whom, default=-1)
    start = _start(sentence, begins.get(first, first))
    verb = next((n for n in range(start - 1, max(-1, start - _NEAR), -1) if keys[items[n].first] in _ARE), -1)
    if verb < 1 or any(i.kind in {"mark", "by", "with"} for i in items[verb + 1 : start] if i.value != ":"):
        return
    head = items[:verb]
    said = {key for i in head for key in keys[i.first : i.last + 1]}
    expected = said & _listed("expected") and (
        said & _listed("coming") or any(i.kind == "roster" for i in head)
    )
    if expected and not said & {"not", "no", "without", "prize", "prizes", "unable"}:
        yield from ((n, "attended", verb) for n in _row(sentence, first, whom, begins))


_ARE = frozenset({"are", "is", "include", "includes", "be", "come"})


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "plans", name)
