"""Where an English sentence puts somebody at a gathering or before those who sit in it: "at the session", "to the delegates"."""

from collections.abc import Iterator
from dataclasses import dataclass

from balticgraph.facts.attending.long_past import but_long_past
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.gathering_bounds import before_qualities
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


@dataclass(frozen=True, slots=True)
class GatheringPlace:
    """The items of a gathering or its members with the preposition before them, and the events meant.

    What is `turned` to those there is said to them; where they are `plain`, no preposition stands before them.
    """

    first: int
    last: int
    turned: bool
    plain: bool
    occasions: list[Occasion]


def places(course: Course, sentence: Sentence, groups: Groups) -> Iterator[GatheringPlace]:
    """The places at or before a gathering that a sentence names, or before those who sit in it."""
    items, keys = sentence.items, sentence.words.keys
    for first, last, many in but_long_past(course, groups):
        start = _before_noun(sentence, before_qualities(sentence, first))
        told = [o for o in many if not o.ahead]
        if start < 0 or not told:
            continue
        word = keys[items[start].first]
        if (word in TO or word in AT) or (word == "of" and keys[items[start - 1].last] in _listed("chances")):
            yield GatheringPlace(start, last, turned=word in TO, plain=False, occasions=told)
        elif keys[items[start].last] in TO:  # "was given to", whose preposition is part of the verb
            yield GatheringPlace(start + 1, last, turned=True, plain=False, occasions=told)
        elif keys[items[start].last] in _listed("handling"):
            yield GatheringPlace(start + 1, last, turned=False, plain=True, occasions=told)
    now = course.current
    if now is None or now.ahead or not _has_hearers(sentence):
        return
    if any(o.ahead for _, _, many in groups for o in many):
        return
    yield from _before_hearers(sentence, now)


def _before_hearers(sentence: Sentence, now: Occasion) -> Iterator[GatheringPlace]:
    """The places before those who sit in the event being told of."""
    items, keys = sentence.items, sentence.words.keys
    for at, item in enumerate(items):
        if not _is_hearers(sentence, item):
            continue
        start = _before_noun(sentence, at - 1)
        if not _DEFINITE & {k for i in items[max(start, 0) : at] for k in keys[i.first : i.last + 1]}:
            continue
        if start < 0 or (keys[items[start].first] in TO or keys[items[start].first] in _WITH):
            yield GatheringPlace(max(start, 0), at, turned=True, plain=start < 0, occasions=[now])
        elif does(sentence, start):
            yield GatheringPlace(start + 1, at, turned=True, plain=True, occasions=[now])


TO = frozenset({"to", "before"})
AT = frozenset({"at", "during"})
_WITH = frozenset({"with", "for", "among", "amongst", "towards"})
_DEFINITE = frozenset({"the", "those", "these", "his", "her", "their", "all"})


def _is_hearers(sentence: Sentence, item: Item) -> bool:
    """Whether an item means those who sit in a gathering: "delegates", "the audience", "those present"."""
    key = sentence.words.keys[item.last]
    return item.kind == "roster" or key in word_list("en", "speech", "hearers") or key == "assembled"


def may_place(sentence: Sentence, groups: Groups) -> bool:
    """Whether a sentence may put somebody at a gathering: what is asked before each item is."""
    return bool(groups) or _has_hearers(sentence)


def _has_hearers(sentence: Sentence) -> bool:
    """Whether a sentence has a word for those who sit in a gathering."""
    if "roster" in sentence.kinds or sentence.says(word_list("en", "speech", "hearers")):
        return True
    return "assembled" in sentence.said


def _before_noun(sentence: Sentence, at: int) -> int:
    """The preposition before a noun, over what qualifies it: "to the", "at this year's"; -1 where there is none."""
    items, keys, low = sentence.items, sentence.words.keys, at - _QUALIFIED
    while (
        at >= max(low, 0)
        and (
            keys[items[at].first] not in TO
            and keys[items[at].first] not in AT
            and keys[items[at].first] not in _WITH
        )
        and (items[at].kind in _QUALIFYING or keys[items[at].last] in _DEFINITE)
    ):
        at -= 1
    return at


_QUALIFIED = 6
_QUALIFYING = frozenset(
    {
        "article", "quality", "its", "ordinal", "num", "ordinal_ending", "year", "day", "weekday", "demonym", "body",
        "collective",
    }
)  # fmt: skip


def does(sentence: Sentence, at: int) -> bool:
    """Whether an item may be the verb that tells what somebody did."""
    item, key = sentence.items[at], sentence.words.keys[sentence.items[at].first]
    told = item.kind.endswith("_past") or item.kind in _DOING
    return told or (item.kind == "low" and (key.endswith("ed") or key in _listed("did")))


_DOING = frozenset({"making", "presented", "given", "adopted", "discussed"})


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "anchors", name)
