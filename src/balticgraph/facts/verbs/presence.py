"""English words that tell of somebody there by what stands beside them: "with A presiding", "Latvia sends A"."""

from balticgraph.facts.verbs.verb_groups import agent_of
from balticgraph.facts.verbs.verb_objects import BEFORE_GUEST
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def presides_beside(sentence: Sentence, at: int) -> bool:
    """Whether a participle ends a clause and tells of the one before it: "gathered in Riga, with President A presiding"."""
    if sentence.words.keys[sentence.items[at].last] not in word_list("en", "speech", "presiding"):
        return False
    items, behind = sentence.items, sentence.items[at + 1 : at + 2]
    ends = not behind or behind[0].kind == "mark"
    return ends and at > 0 and items[at - 1].kind == "person"


def sent(sentence: Sentence, at: int) -> str:
    """The time in which a state or house sends somebody who then is there: "Norway sends Vice-President A"; else ""."""
    items, step = sentence.items, at + 1
    tense = SENDING.get(sentence.words.keys[items[at].last], "")
    if not tense or not at or items[at].first != items[at].last or items[step : step + 1] == ():
        return ""
    if items[step].value == "range":
        return ""  # "was sent to A"
    while step < len(items) and (items[step].kind in BEFORE_GUEST or items[step].value in {",", ":"}):
        step += 1
    first = max((n + 1 for n in range(at) if items[n].value in {",", ";"}), default=0)
    who = [i.kind for i in items[first:at]]
    sends = bool({"country", "parliament", "chamber", "body"} & set(who)) and not {"person", "office"} & set(
        who
    )
    return tense if sends and items[step : step + 1] and items[step].kind == "person" else ""


SENDING = {
    "sends": "now",
    "sending": "now",
    "send": "inf",
    "sent": "past",
    "delegates": "now",
    "delegated": "past",
}


def chair_taken(sentence: Sentence, at: int) -> str:
    """What the chair is that somebody takes: a verb of chairing with its time, "" for the chair of a body, which is an office.

    "A took the chair" is chairing; "A took the chair of the Baltic Assembly" is not.
    """
    items, keys = sentence.items, sentence.words.keys
    if at < _TAKEN or keys[items[at].last] != "chair" or items[at - 1].kind != "article":
        return ""
    tense = _TAKING.get(keys[items[at - 2].last], "")
    behind = [i.kind for i in items[at + 1 : at + 3]]
    if not tense or behind == ["link", "body"]:
        return ""
    ahead = at > _TAKEN and items[at - 3].kind == "future"
    return "chair_future" if ahead else f"chair_{tense}"


_TAKEN = 2
_TAKING = {"took": "past", "takes": "now", "take": "inf", "taking": "now"}


def under_whom(sentence: Sentence, at: int) -> bool:
    """Whether a noun tells under whose lead a body sat: "met in Riga under A's chairmanship"."""
    items, keys = sentence.items, sentence.words.keys
    if keys[items[at].last] not in _LEADS or at < _OWNED or items[at - 2].kind != "person":
        return False
    owned = sentence.text(items[at - 1]) in {"'s", "’s"}
    return owned and any(keys[i.last] == "under" for i in items[max(0, at - _TITLED) : at - 2])


_LEADS = frozenset({"chairmanship", "leadership"})
_OWNED = 2
_TITLED = 10


def goes_to_meet(sentence: Sentence, at: int) -> bool:
    """Whether somebody goes to a house to meet another: "went to the Presidential Palace for a meeting with A"."""
    items, keys = sentence.items, sentence.words.keys
    if keys[items[at].first] not in GOING:
        return False
    house = next(
        (n for n in range(at + 1, min(at + _HOUSE, len(items))) if items[n].kind in {"venue", "venue_noun"}),
        0,
    )
    if not house or any(i.kind in {"person", "mark"} for i in items[at + 1 : house]):
        return False
    step = house + 1
    while step < len(items) and items[step].kind in _BEFORE_TALKS:
        step += 1
    there = items[step : step + 2]
    aim = any(keys[i.first] == "for" for i in items[house + 1 : step])
    return aim and [i.kind for i in there] == ["event", "with"]


GOING = frozenset({"drove", "headed", "left", "proceeded", "travelled", "walked", "went"})
_HOUSE = 9
_BEFORE_TALKS = frozenset({"link", "article", "quality", "low", "country", "parliament", "body", "its"})


def closes_gathering(sentence: Sentence, at: int) -> bool:
    """Whether somebody closes a gathering, with whose words it ends: "A closed the session", "was closed by A"."""
    items, step = sentence.items, at + 1
    word = sentence.words.keys[items[at].last]
    if word not in {"closed", "concluded"}:
        return False
    while step < len(items) and items[step].kind in {
        "article",
        "quality",
        "ordinal",
        "body",
        "its",
        "num",
        "ordinal_ending",
    }:
        step += 1
    there = items[step : step + 1]
    gathering = there and (
        there[0].kind == "event"
        or sentence.words.keys[there[0].last] in word_list("en", "anchors", "occasions")
    )
    closed = at > 0 and step > at + 1 and bool(gathering)
    return closed or (word == "closed" and agent_of(items, at, len(items), near=True) >= 0)
