"""Whose talk, task or place on a programme English tells in what is to come: "the keynote comes from A", "A rounds it off with"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def talk_told(sentence: Sentence, at: int, begins: int) -> int:
    """The item that tells of the talk or task of the person at an item, whose title begins at another; -1 where none does."""
    return max(
        _comes_from(sentence, begins),
        _with_talk(sentence, at),
        _on_programme(sentence, at),
        _has_task(sentence, at),
    )


def _comes_from(sentence: Sentence, begins: int) -> int:
    """The verb by which a talk or task is somebody's: "the opening address is by A", "it falls to A to open the session"."""
    items, keys = sentence.items, sentence.words.keys
    if not begins:
        return -1
    way = keys[items[begins - 1].last]
    verb = next(
        (
            n
            for n in range(begins - 1, max(-1, begins - _NEAR), -1)
            if keys[items[n].first] in _WAYS.get(way, ())
        ),
        -1,
    )
    if verb < 1:
        return -1
    before = items[max(0, verb - _FAR) : verb]
    talks = any(_is_talk(sentence, i) for i in before)
    falls = (
        keys[items[verb - 1].last] == "it" and way == "to" and keys[items[verb].first] in {"falls", "will"}
    )
    return verb if (talks or falls) and not any(i.kind in {"person", "mark"} for i in before) else -1


_NEAR, _FAR = 4, 10
_WAYS = {
    "by": frozenset({"is", "are", "be"}),
    "from": frozenset({"comes", "come", "be"}),
    "to": frozenset({"belongs", "belong", "falls", "fall", "goes", "go", "passes"}),
}


def _is_talk(sentence: Sentence, item: Item) -> bool:
    return item.kind in {"talk", "speech"} or sentence.words.keys[item.last] in word_list(
        "en", "anchors", "own_turns"
    )


def _with_talk(sentence: Sentence, at: int) -> int:
    """The talk with which somebody goes on or ends: "A follows with a report", "A rounds off the session with a lecture"."""
    items, keys = sentence.items, sentence.words.keys
    if at + 1 >= len(items) or keys[items[at + 1].first] not in word_list("en", "anchors", "goes_on_with"):
        return -1
    near = range(at + 2, min(at + _FAR, len(items)))
    way = next((n for n in near if "with" in sentence.keys_of(items[n])), len(items))
    return next((n for n in range(way + 1, min(way + _NEAR, len(items))) if _is_talk(sentence, items[n])), -1)


def _on_programme(sentence: Sentence, at: int) -> int:
    """The programme or list that somebody is on, or the speakers among whom: "A is on the programme with a report"."""
    items, keys = sentence.items, sentence.words.keys
    if at + 1 >= len(items) or keys[items[at + 1].first] not in {"is", "are", "will"}:
        return -1
    for n in range(at + 2, min(at + _FAR, len(items))):
        before = keys[max(0, items[n].first - 2) : items[n].last + 1]
        if before[-1] in _LISTS and before[:2] == ("on", "the"):
            return n
        if sentence.text(items[n]) in {"speakers", "speaker"} and not any(
            i.kind in {"with", "by"} and "among" not in sentence.keys_of(i) for i in items[at + 1 : n]
        ):
            return n if not any(i.kind in {"person", "mark"} for i in items[at + 1 : n]) else -1
    return -1


_LISTS = frozenset({"programme", "program", "agenda", "bill", "list"})


def _has_task(sentence: Sentence, at: int) -> int:
    """The task or honour that somebody has at a gathering: "A has the task of opening the session"."""
    items, keys = sentence.items, sentence.words.keys
    if at + 2 >= len(items) or keys[items[at + 1].first] not in {"has", "have", "gets", "get"}:
        return -1
    behind = items[at + 2 : at + 2 + _NEAR]
    return at + 1 if any(keys[i.last] in word_list("en", "anchors", "own_turns") for i in behind) else -1
