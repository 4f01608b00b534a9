"""Participles and infinitives that tell which of a group are meant: "the members to take part in the session are A and B"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_QUALIFYING = frozenset(
    {"attend_future", "attend_now", "attend_inf", "speak_future", "speak_now", "speak_inf"}
)
_OF_GROUP = frozenset(
    {
        "article", "quality", "office", "link", "delegation", "committee", "committee_of", "topic", "parliament", "body",
        "country", "demonym", "roster", "its", "takes_from", "cap", "low", "also", "num", "chamber", "coop",
    }
)  # fmt: skip


def of_those_named(sentence: Sentence, at: int) -> str:
    """The role of a verb that stands behind a group, qualifying it: "other MPs taking part in the meeting are A and B"."""
    items = sentence.items
    word = sentence.words.keys[items[at].first]
    if sentence.language != "en" or items[at].kind not in _QUALIFYING or not 0 < at <= _LONGEST:
        return ""
    if word == "present":
        behind = any(i.kind in {"copula", "in", "during"} for i in items[at + 1 : at + 2])
        return "attend" if behind and _has_people(sentence, items[:at]) else ""
    if not (word == "to" or word.endswith("ing") or sentence.words.keys[items[at].first - 1] == "to"):
        return ""
    group = items[:at]
    plain = all(i.kind in _OF_GROUP for i in group)
    return items[at].kind.split("_")[0] if plain and _has_people(sentence, group) else ""


_LONGEST = 14


def _has_people(sentence: Sentence, group: tuple[Item, ...]) -> bool:
    """Whether words name people as a group: "members", "those", "the experts"."""
    many = word_list("en", "gatherings", "callings", "lawmakers") | _THOSE
    return any(
        (i.kind == "office" and of_several(sentence, i))
        or i.kind == "roster"
        or sentence.words.keys[i.last] in many
        for i in group
    )


_THOSE = frozenset({"those", "others", "guests", "politicians"})
