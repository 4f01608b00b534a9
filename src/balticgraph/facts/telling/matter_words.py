"""What of the words of a matter is none: articles, adverbs, time, place and sitting before it, the body behind it."""

import re
from collections.abc import Iterator

from balticgraph.facts.telling.topic_events import is_frame
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_SMALL = frozenset({"article", "conj", "also", "mark"})


def trimmed(sentence: Sentence, low: int, end: int) -> Iterator[tuple[Item, Item]]:
    """A matter without articles, time, place and sitting before it, and without the body or the "and its ..." behind it.

    None where the words are a clause, or tell only how, when or by whom something was discussed.
    """
    items, keys = sentence.items, sentence.words.keys
    lead = next((n for n in range(low, end) if items[n].kind == "resilient"), None)
    low = lead + 1 if lead is not None else low
    where = next((n for n in range(min(end, low + _FRONT) - 1, low - 1, -1) if is_frame(sentence, n)), None)
    low = where + 1 if where is not None and _is_framed(items[low:where]) else low
    leads, ends = (word_list(sentence.language, "topics", name) for name in ("leads", "clauses"))
    low = next((n for n in range(low + 1, min(end, low + 4)) if _is_adverb(sentence, low, n)), low)
    while low < end and (items[low].kind in _SMALL or keys[items[low].first] in leads):
        low += 1
    if low < end and (keys[items[low].first] in ends or items[low].kind in _CLAUSAL):
        return
    for at in range(low, end):
        own = items[at].kind == "conj" and at + 1 < end and items[at + 1].kind == "its"
        of_body = (
            items[at].kind == "link"
            and at + 1 < end
            and items[at + 1].kind == "body"
            and any(i.kind == "presidency" for i in items[low:at])
        )
        if own or of_body:
            end = at
            break
    end = _without_ends(sentence, low, end)
    if low < end and _opens(items, low - 1, end):
        low -= 1
    if all(i.kind in _BARE for i in items[low:end]):
        return
    if (
        end > low
        and not any(_tells(sentence, n) for n in range(low, end))
        and sentence.text(items[low], items[end - 1]).strip()
    ):
        yield items[low], items[end - 1]


_FRONT = 9
_FRAMES = frozenset({"event", "event_in", "day", "weekday", "city_in", "held_past", "in", "during"})
_BARE = frozenset({"country", "city", "city_in", "num", "month", "mark", "body", "conj", "parliament"})
_CLAUSAL = frozenset({"that", "link", "pronoun", "by", "in", "during", "mark", "office", "negation"})
_BEHIND = frozenset({"day", "weekday", "also", "conj", "mark", "in", "link"})


def _is_adverb(sentence: Sentence, low: int, at: int) -> bool:
    """Whether an adverb ends what tells how something was discussed: "kaks päeva peamiselt energiast"."""
    adverb = sentence.key_at(at) in word_list(sentence.language, "topics", "adverbs")
    return adverb and all(i.kind in {"low", "num", "quality"} for i in sentence.items[low:at])


def _without_ends(sentence: Sentence, low: int, end: int) -> int:
    """The end without what is said of the discussing behind the matter, and without marks but those that close a part of it."""
    items, words = sentence.items, word_list(sentence.language, "topics", "behind")
    while end > low and (items[end - 1].kind in _BEHIND or sentence.words.keys[items[end - 1].last] in words):
        if any(_opens(items, n, end) for n in range(low - 1, end - 1)) and items[end - 1].value in _CLOSING:
            break
        end -= 1
    return end


def _opens(items: tuple[Item, ...], at: int, end: int) -> bool:
    """Whether a sign at a place opens what another before `end` closes."""
    return at >= 0 and any(
        items[at].value == one and any(i.value == other for i in items[at + 1 : end]) for one, other in _PAIRS
    )


_PAIRS = (("(", ")"), ("„", "“"), ("„", "”"), ("“", "”"), ("«", "»"), ('"', '"'))
_CLOSING = frozenset(other for _, other in _PAIRS)


def _is_framed(items: tuple[Item, ...]) -> bool:
    """Whether words before a sitting begin with a time or place or lead to it: "today in Pärnu at the sitting"."""
    frames = [i for i in items if i.kind not in {"body", "num", "mark", "ordinal"}]
    return not frames or items[0].kind in _FRAMES


def _tells(sentence: Sentence, at: int) -> bool:
    """Whether an item makes words a clause: somebody who says or does something."""
    kind = sentence.items[at].kind
    verb = kind.endswith(("_past", "_now", "_future")) and not is_participle(sentence, at)
    return verb or kind in {"pronoun", "person", "copula"}


def is_participle(sentence: Sentence, at: int) -> bool:
    """Whether an English verb stands before its noun as an adjective does: "the fight against organised crime"."""
    items = sentence.items
    beside = items[at + 1].kind if at + 1 < len(items) else ""
    behind_it = (
        items[at - 1].kind == "article" or items[at - 1].value == "," or sentence.key_at(at - 1) == "against"
    )
    return (
        sentence.language == "en"
        and behind_it
        and beside in {"low", "topic"}
        and sentence.words.keys[items[at].last].endswith("ed")
    )


def joins_deed(sentence: Sentence, at: int) -> bool:
    """Whether Estonian "and" leads to what else was done, by nobody named: "kõne all olid sadamad ning tähelepanu juhiti teedele"."""
    if sentence.language != "et":
        return False
    end = next((n for n in range(at, len(sentence.items)) if sentence.items[n].kind == "mark"), at)
    return any(i.kind == "low" and _WAS_DONE.search(sentence.key(i)) for i in sentence.items[at + 1 : end])


_WAS_DONE = re.compile(r"[^aeiou][aeiu]ti$")


def is_done_too(sentence: Sentence, low: int, at: int) -> bool:
    """Whether a Lithuanian participle behind a comma tells what else was done: "aptartas biudžetas, parengta pataisų"."""
    verb = sentence.items[low - 1] if low else None
    passive = verb is not None and _PARTICIPLE.search(sentence.words.keys[verb.last]) is not None
    word = sentence.items[at]
    return (
        sentence.language == "lt"
        and passive
        and word.kind == "low"
        and _DONE_TOO.search(sentence.key_at(at)) is not None
    )


_PARTICIPLE = re.compile(r"[tm](?:a|as|i|os)$")
_DONE_TOO = re.compile(r"\w{3}[dgiklmnpruvzys]t(?:a|as|i|os)$")
