"""Whose speech an English sentence tells of without saying that it was made: "A's opening speech was devoted to energy"."""

from collections.abc import Iterator

from balticgraph.facts.attending.gathering_places import does
from balticgraph.facts.attending.parts import Course, Part, Whom, parts_at
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.beside import owns
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.quotes import quoted


def whose_words(
    course: Course, sentence: Sentence, groups: Groups, whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The parts of those whose speech is told of at the event that a sentence names, or that is being told of."""
    one = groups[0][2][0] if groups else course.current
    if one is None or one.ahead or not whom or not (sentence.says(_speeches()) or "speech" in sentence.kinds):
        return
    if sentence.has("future", "negation", "award", "award_of") or sentence.says(
        word_list("en", "anchors", "not_spoken")
    ):
        return
    if not groups and sentence.has("city", "city_in", "num", "month", "year", "country_in"):
        return
    inside = quoted(sentence)
    for at in sorted(whom):
        noun = _speech_of(sentence, at, begins)
        told = noun >= 0 and _is_subject(sentence, at, noun, begins)
        noun = noun if told else _in_own_speech(sentence, at, begins)
        if noun < 0 or at in inside:
            continue
        yield from parts_at(whom, sentence, at, noun, one, "spoke", "speech-of@1", ahead=one.ahead)


def _speeches() -> frozenset[str]:
    return word_list("en", "anchors", "speeches_of")


def _speech_of(sentence: Sentence, at: int, begins: dict[int, int]) -> int:
    """The noun of a speech behind its owner or before "of", "by" or "from" and the owner; else -1."""
    items, keys = sentence.items, sentence.words.keys
    if owns(sentence, at):
        step = at + 2
        while step < len(items) and step < at + _NEAR and keys[items[step].last] not in _speeches():
            if items[step].kind not in _QUALIFYING and keys[items[step].last] not in _KINDS_OF_SPEECH:
                return -1
            step += 1
        return step if step < min(len(items), at + _NEAR) else -1
    start = begins.get(at, at)
    while start and items[start - 1].kind in {"article", "honorific"}:
        start -= 1
    governed = start > 1 and keys[items[start - 1].first] in {"of", "by", "from"}
    return start - 2 if governed and keys[items[start - 2].last] in _speeches() else -1


def _in_own_speech(sentence: Sentence, at: int, begins: dict[int, int]) -> int:
    """The speech of his own in which somebody's message was told: "this was the message from A, the President, in his | speech"."""
    items, keys = sentence.items, sentence.words.keys
    start = begins.get(at, at)
    while start and items[start - 1].kind in {"article", "honorific"}:
        start -= 1
    way = keys[items[start - 1].first] if start > 1 else ""
    noun = keys[items[start - 2].last] if start > 1 else ""
    if way not in {"of", "by", "from"} or noun not in word_list("en", "anchors", "messages"):
        return -1
    for n in range(at + 1, min(len(items), at + _FAR)):
        if items[n].kind in {"person", "that", "negation"} or items[n].kind.endswith(("_past", "_future")):
            return -1
        if items[n].kind == "speech":
            return n if not set(keys[items[n].last + 1 : items[n].last + 4]) & _publics() else -1
    return -1


def _publics() -> frozenset[str]:
    return word_list("en", "anchors", "publics")


_FAR = 16
_NEAR = 6
_QUALIFYING = frozenset({"quality", "ordinal", "num", "low", "cap"})
_KINDS_OF_SPEECH = frozenset({"opening", "closing", "welcoming", "introductory", "keynote"})


def _is_subject(sentence: Sentence, at: int, noun: int, begins: dict[int, int]) -> bool:
    """Whether the speech is what the sentence is about, or what followed or greeted another thing: no verb of saying governs it."""
    items, keys = sentence.items, sentence.words.keys
    first = min(begins.get(at, at), noun)
    before = [
        i
        for i in items[:first]
        if i.kind.endswith(("_past", "_now", "_inf")) or i.kind in {"that", "pronoun", "person"}
    ]
    told = any(keys[i.last] in word_list("en", "anchors", "round_speeches") for i in items[:first])
    told = told or (noun < at and _told_in(sentence, noun))
    behind = items[max(at, noun) + 1 :]
    goes_on = any(
        i.kind in {"copula", "held_past", "discussed"}
        or keys[i.last].endswith("ed")
        or keys[i.last] in word_list("en", "anchors", "did")
        for i in behind
    )
    return told or (not before and goes_on)


def _told_in(sentence: Sentence, noun: int) -> bool:
    """Whether a passive tells what was said in a speech: "it was underlined in the opening | speech | of A"."""
    items, keys = sentence.items, sentence.words.keys
    at = noun - 1
    while at > 0 and (items[at].kind in {"article", "quality"} or keys[items[at].last] in _KINDS_OF_SPEECH):
        at -= 1
    passive = any(keys[i.first] in {"was", "were"} for i in items[:at])
    return at > 1 and passive and keys[items[at].first] in {"in", "during"} and does(sentence, at - 1)
