"""What English words place a speaker at an event: his own speech, its course, the order of the speakers."""

from collections.abc import Iterator
from functools import cache

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.verb_groups import group_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_HIS = frozenset({"her", "his", "their"})
_STOPS = frozenset({",", ".", ";", ":", "of", "that", "and", "which", "who", "when", "where", "while"})
_REACH = 5


def said_there(sentence: Sentence, clause: Clause) -> bool:
    """Whether words of an English sentence place a speaker at what is told of: "in his contribution", "next, A said"."""
    that = next((i.first for i in sentence.items[clause.at :] if i.kind == "that"), len(sentence.words.keys))
    return (
        any(_in_own_talk(noun) or _in_course(sentence, at, noun) for at, noun in _places(sentence, that))
        or _in_order(sentence, clause)
        or _by_ending(sentence)
        or _by_turning(sentence)
        or _right_there(sentence, clause)
        or _as_it_went(sentence, that)
    )


def to_the_public(sentence: Sentence) -> bool:
    """Whether a speech is one to all and not at an event: "in her address to the nation"."""
    keys = sentence.words.keys
    return any(
        item.kind == "speech"
        and set(keys[item.last + 1 : item.last + 4]) & _listed("publics")
        and not any(i.kind == "event" for i in sentence.items[at + 1 : at + 4])
        for at, item in enumerate(sentence.items)
    )


def _places(sentence: Sentence, until: int) -> Iterator[tuple[int, list[str]]]:
    """Each place behind "in", "at" or "during" with the words there, as far as a noun may reach."""
    keys = sentence.words.keys
    for item in sentence.items:
        placing = item.kind in {"in", "during"} and item.value != "beside"
        if not placing or item.first > until:
            continue
        words: list[str] = []
        for key in keys[item.last + 1 : item.last + 1 + _REACH]:
            if key in _STOPS and not (key == "of" and words[-1:] == ["words"]):
                break  # but "in his words of greeting"
            words.append(key)
        yield item.last + 1, words


def _in_own_talk(words: list[str]) -> bool:
    """Whether words are a speech of somebody's own: "his introductory speech", "her presentation"."""
    if words[:1] == ["a"] or words[:1] == ["an"]:
        return any(w in _listed("a_talk") for w in words) and not set(words) & _listed("broadcast")
    if words[:1] and words[0] in _PLURAL:
        return True
    return words[:1] != [] and words[0] in _HIS and any(w in _listed("own_talks") for w in words[1:])


_PLURAL = frozenset({"comments", "remarks"})


def _in_course(sentence: Sentence, at: int, words: list[str]) -> bool:
    """Whether words are a part of an event or a word for one: "the start of the first session", "the discussion"."""
    if any(word in _listed("occasions") for word in words):
        return True
    end = at + len(words)
    keys = sentence.words.keys
    if not words or words[-1] not in _listed("edges") or keys[end : end + 1] != ("of",):
        return False
    near = range(end, end + _REACH + 1)
    return any(
        (i.kind == "event" and i.first in near) or (i.first in near and keys[i.last] in _listed("occasions"))
        for i in sentence.items
    )


def _in_order(sentence: Sentence, clause: Clause) -> bool:
    """Whether a word of order tells that somebody spoke after others: "Next, A said", "A then explained"."""
    keys, items = sentence.words.keys, sentence.items
    head = keys[items[0].first : items[0].first + 3]
    if head[:1] and head[0] in _listed("order") and clause.at < _SOON:
        return True
    if head == ("after", "that", ",") or head == ("following", "this", ","):
        return clause.at < _SOON
    before = items[max(0, group_of(sentence, clause.at).first - 1) : clause.at]
    return any(keys[i.last] in _listed("order") for i in before)


_SOON = 14


def _as_it_went(sentence: Sentence, until: int) -> bool:
    """Whether an event's own beginning or end tells when somebody spoke: "A said as the meeting was opened"."""
    if not sentence.says(_AS):
        return False
    items, keys = sentence.items, sentence.words.keys
    for at, item in enumerate(items):
        if keys[item.last] not in _AS or item.first > until:
            continue
        ends = next(
            (n for n in range(at + 1, len(items)) if items[n].kind in {"person", "that", "say_past"}),
            len(items),
        )
        event = next((n for n in range(at + 1, ends) if items[n].kind == "event"), ends)
        said = {items[n].kind for n in range(event, ends)} | {keys[items[n].last] for n in range(event, ends)}
        if items[at + 1 : at + 2] and items[at + 1].kind == "article" and said & _GOING:
            return True
    return False


_AS = frozenset({"as", "when", "while"})
_GOING = frozenset(
    {"open_past", "held_now", "opened", "began", "started", "ended", "closed", "starts", "begins", "opens"}
)


def _by_ending(sentence: Sentence) -> bool:
    """Whether a participle at the head tells that somebody ended or began what is told of: "Closing the meeting, A said"."""
    items, keys = sentence.items, sentence.words.keys
    begins = keys[items[0].first] in _listed("ending")
    return begins and any(i.kind == "event" or keys[i.last] in _listed("occasions") for i in items[1:5])


def _right_there(sentence: Sentence, clause: Clause) -> bool:
    """Whether "there" stands right behind a verb of speech: "A argued there for a paragraph"."""
    last = sentence.items[clause.at].last
    return sentence.words.keys[last + 1 : last + 2] == ("there",) and clause.tense == "past"


def _by_turning(sentence: Sentence) -> bool:
    """Whether a participle at the head tells that somebody turned to those gathered: "Greeting the guests, A said"."""
    start = sentence.items[0].first
    if sentence.words.keys[start] not in _of_turning():
        return False
    comma = next((i.first for i in sentence.items if i.value == ","), start)
    head = sentence.words.keys[start : min(comma, start + _HEAD)]
    if not head or set(head) & word_list("en", "speech", "press"):
        return False
    hearers = word_list("en", "speech", "hearers", "guests") | _listed("present")
    turned = head[0] in _listed("turning") and bool(set(head[1:]) & hearers)
    joined = head[0] in _listed("joining") and bool(set(head[1:]) & _listed("links"))
    named = head[0] == "speaking" and (head[1:3] in _ON_BEHALF or _to_gathering(sentence, comma))
    return (
        turned or joined or named or (head[0] == "speaking" and head[1:2] in (("for",), ("next",), ("last",)))
    )


@cache
def _of_turning() -> frozenset[str]:
    """The participles with which a sentence may begin that tells to whom somebody turned."""
    return _listed("turning") | _listed("joining") | {"speaking"}


def _to_gathering(sentence: Sentence, comma: int) -> bool:
    """Whether what somebody speaks to or before is a gathering or those at it: "Speaking to the 50th session, A said"."""
    keys, items = sentence.words.keys, sentence.items
    hearers = word_list("en", "speech", "hearers") | _listed("present")
    to = keys[items[0].last + 1] in {"to", "before", "in"}
    return to and any(i.kind == "event" or keys[i.last] in hearers for i in items if i.first < comma)


_HEAD = 12
_ON_BEHALF = (("on", "behalf"),)


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "anchors", name)
