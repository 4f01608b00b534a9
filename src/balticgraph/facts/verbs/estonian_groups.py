"""Groups that an Estonian verb of meeting has for its subject: "5. mail kohtus väliskomisjon suursaadiku A-ga"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_GROUPS = frozenset({"delegation", "committee", "committee_of", "group", "organ"})
_NOMINATIVES = (
    "delegatsioon", "delegatsioonid", "komisjon", "komisjonid", "komitee", "komiteed", "ruhm", "ruhmad", "presiidium", "juhatus",
    "esindus", "saatkond",
)  # fmt: skip
"""Ends of nouns for groups in the nominative."""
_MEMBERS = frozenset({"liikmed", "esindajad", "saadikud", "juhid"})
_STOPS = frozenset({"person", "that", "event", "event_in"})
_SIGNS = frozenset({",", ";", ":", "("})
_LONGEST = 14


def group_that_met(sentence: Sentence, verb: int) -> Item | None:
    """The group that is the subject of a verb of meeting, before it or behind it, whatever day or place stands between.

    None where somebody named or another sign stands between, or the group only tells of what somebody is in.
    """
    items = sentence.items
    for way in (
        range(verb - 1, max(-1, verb - _LONGEST), -1),
        range(verb + 1, min(len(items), verb + _LONGEST)),
    ):
        for at in way:
            if items[at].kind in _STOPS or items[at].value in _SIGNS:
                break
            key = sentence.words.keys[items[at].last]
            behind = sentence.words.keys[items[at + 1].last] if at + 1 < len(items) else ""
            if items[at].kind in _GROUPS and (key.endswith(_NOMINATIVES) or behind in _MEMBERS):
                return items[at]
    return None
