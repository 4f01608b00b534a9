"""The only event of an English text, which "the meeting" or "the two-day meeting" means whatever it was called before."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.words.mentions import Sentence


def only_one(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The only occasion of a text where "the meeting" can mean nothing else: a working session of ministers.

    Also "the two-day meeting", "the Assembly's annual meeting", where its own words are no more than qualities.
    """
    points = sentence.language == "en" and one.sort in _ROUGHLY and one.number is None
    if not points or not _is_the(sentence, one) or len(diary.occasions) != 1:
        return None
    only, behind = diary.occasions[0], sentence.items[one.last + 1 : one.last + 2]
    whose = bool(behind) and (behind[0].kind in {"with", "link"} or behind[0].value in {"between", "where"})
    return only if only.kind in _TOLD_ROUGHLY and not whose and not only.later else None


def _is_the(sentence: Sentence, one: Gathering) -> bool:
    """Whether the article or "this year's" stands before a gathering, no more than words of quality between them."""
    at, items = one.head - 1, sentence.items
    while at > 0 and (
        items[at].kind in {"quality", "online"} or sentence.words.keys[items[at].last] in _OF_DAYS
    ):
        at -= 1
    if at < 0 or at < one.first - _LONG:
        return False
    return sentence.text(items[at]).lower().split()[-1:] == ["the"] or _of_year(sentence, at)


def _of_year(sentence: Sentence, at: int) -> bool:
    """Whether "this year's" or "the Assembly's" ends at an item."""
    first = sentence.items[at].first
    before = sentence.words.keys[max(0, first - 1) : first]
    owner = bool(before) and before[-1] in {"year", "assembly", "council"}
    return sentence.text(sentence.items[at]) in {"'s", "’s"} and owner


_LONG = 4
_OF_DAYS = frozenset(
    {"-", "day", "days", "one", "two", "three", "annual", "yearly", "autumn", "spring", "joint", "regular"}
)
_ROUGHLY = frozenset({"meeting", "sitting", "forum", "conference"})
_TOLD_ROUGHLY = frozenset({"ba_session", "baltic_council", "consultation", "conference", "other"})
"""Kinds of events that a text goes on to call a meeting or forum."""
