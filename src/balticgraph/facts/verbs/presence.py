"""English words that tell of somebody there by what stands beside them: "with A presiding", "Latvia sends A"."""

from balticgraph.facts.verbs.verb_objects import TITLE
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def presides_beside(sentence: Sentence, at: int) -> bool:
    """Whether a participle ends a clause and tells of the one before it: "gathered in Riga, with President A presiding"."""
    items, behind = sentence.items, sentence.items[at + 1 : at + 2]
    ends = not behind or behind[0].kind == "mark"
    alone = ends and at > 0 and items[at - 1].kind == "person"
    return alone and sentence.words.keys[items[at].last] in word_list("en", "speech", "presiding")


def sent(sentence: Sentence, at: int) -> str:
    """The time in which a state or house sends somebody who then is there: "Norway sends Vice-President A"; else ""."""
    items, step = sentence.items, at + 1
    tense = _SENDING.get(sentence.words.keys[items[at].last], "")
    if not tense or not at or items[at].first != items[at].last:
        return ""
    while step < len(items) and items[step].kind in TITLE:
        step += 1
    first = max((n + 1 for n in range(at) if items[n].value in {",", ";"}), default=0)
    who = [i.kind for i in items[first:at]]
    sends = bool({"country", "parliament", "chamber", "body"} & set(who)) and not {"person", "office"} & set(
        who
    )
    return tense if sends and items[step : step + 1] and items[step].kind == "person" else ""


_SENDING = {
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
