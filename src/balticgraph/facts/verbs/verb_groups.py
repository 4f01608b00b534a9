"""What stands round an English verb: its auxiliaries, its agent, and so its time and voice."""

from dataclasses import dataclass
from typing import Final

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_WAS = frozenset({"was", "were", "been"})
_HAVE = frozenset({"has", "have", "had", "having"})
_ADVERBS = frozenset(
    {
        "also", "then", "again", "both", "all", "later", "first", "next", "now", "once", "still", "already", "likewise",
        "too", "soon", "there", "afterwards", "together", "jointly", "able",
    }
)  # fmt: skip
_STOPPING = frozenset(
    {"person", "that", "pronoun", "negation", "copula", "future", "presides", "award", "award_of"}
)
_CLAUSAL = frozenset(
    {"who", "which", "whose", "whom", "where", "when", "while", "but", "as", "because", "although", "since"}
)
WHEN_AND_WHERE = frozenset(
    {
        "in",
        "city",
        "country",
        "city_in",
        "link",
        "weekday",
        "num",
        "month",
        "day",
        "venue_in",
        "venue",
        "venue_noun",
        "parliament",
        "online",
    }
)
"""What may tell when and where something was done, between a verb and those it was done with."""
_LONGEST_GAP = 18


@dataclass(slots=True, unsafe_hash=True)
class Group:
    """A verb with its auxiliaries: where it begins, and what they say of its time, voice and truth."""

    first: Final[int]
    future: Final[bool] = False
    denied: Final[bool] = False
    be: Final[str] = ""
    have: Final[bool] = False

    @property
    def past(self) -> bool:
        """Whether an auxiliary tells what is over: "was", "has been"."""
        return self.be in _WAS or self.have


def group_of(sentence: Sentence, at: int) -> Group:
    """The verb at an item with the auxiliaries and adverbs before it: "will today and tomorrow take part".

    Several rules ask about the same verb; it is read when first asked.
    """
    known = sentence.answers.setdefault(group_of, {})
    if at not in known:
        known[at] = _group_of(sentence, at)
    group: Group = known[at]
    return group


def _group_of(sentence: Sentence, at: int) -> Group:
    """The auxiliaries and negation before a verb, few items back at the most."""
    items, keys, step = sentence.items, sentence.words.keys, at - 1
    first, future, denied, be, have, would = at, False, False, "", False, False
    while step >= 0 and at - step < 9:
        item = items[step]
        if item.kind in _NO_AUXILIARIES:
            break
        word = keys[item.first] if item.first == item.last else sentence.text(item).lower()
        if word == "to" and step and is_ahead(sentence, step - 1):
            future, first, step = True, step - 1, step - 1
        elif word == "to" and be == "be":
            future, first = True, step  # "to be hosted by"
        elif future and word in BE:
            first = step
        elif item.kind == "future" and item.value == "future":
            future, first, would = True, step, word == "would"
            be = be or (word.split()[-1] if word.split()[-1] in BE else "")
        elif item.kind == "negation":
            denied, first = True, step
        elif word in BE:
            be, first = be or word, step
        elif word in _HAVE:
            have, first = True, step
        elif not _adverbial(items, step, word):
            break
        step -= 1
    return Group(first, future, denied or (would and have), be, have)


_NO_AUXILIARIES = frozenset({"mark", "person", "office", "event"})
"""The kinds, most often found before a verb, that are never a part of one."""


def is_ahead(sentence: Sentence, at: int) -> bool:
    """Whether a word before "to" tells of what is planned: "is also expected to attend", "was again invited to speak"."""
    item = sentence.items[at]
    return (item.kind == "future" and item.value == "ahead") or sentence.words.keys[item.last] in word_list(
        "en", "gatherings", "ahead"
    )


def _adverbial(items: tuple[Item, ...], at: int, word: str) -> bool:
    """Whether an item may stand between an auxiliary and its verb."""
    item = items[at]
    if item.kind in {"day", "weekday", "online"} or word in _ADVERBS:
        return True
    if item.kind == "conj":
        return at > 0 and items[at - 1].kind in {"day", "weekday"}
    if item.kind == "link":
        return word == "on" and items[at + 1].kind == "weekday"
    return item.kind == "low" and word.endswith("ly")


def agent_of(items: tuple[Item, ...], at: int, high: int, *, near: bool) -> int:
    """The item "by" that belongs to a passive verb, or -1; a `near` one has no more than a day or place before it."""
    limit = min(high, at + (6 if near else _LONGEST_GAP) + 1)
    for step in range(at + 1, limit):
        if items[step].kind == "by":
            after = items[step + 1] if step + 1 < len(items) else None
            doing = after is not None and (after.value.endswith("ing") or after.kind.endswith("_now"))
            return -1 if doing else step  # "began her visit by attending the ceremony"
        if near and items[step].kind in {"article", "low", "event", "talk"}:
            return -1
        if _ends_reach(items[step]) or (
            items[step].kind == "conj" and step + 1 < limit and _doing(items[step + 1])
        ):
            return -1
    return -1


def _ends_reach(item: Item) -> bool:
    """Whether an item ends how far a passive may have its agent: another verb or person, a mark but for a comma or bracket."""
    if item.kind == "mark":
        return item.value not in {",", "(", ")", "–"}
    return item.kind in _STOPPING or item.value in _CLAUSAL or _doing(item)


def _doing(item: Item) -> bool:
    """Whether an item is a verb, or a participle that may have the agent for its own: "in a building designed by A"."""
    return item.kind.endswith(("_past", "_now", "_future")) or (
        item.kind == "low" and item.value.endswith("ed")
    )
