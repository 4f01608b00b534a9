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


def chairs_body(sentence: Sentence, at: int) -> bool:
    """Whether it is the chair of a body that is taken, and no event is chaired: "took the chair of the Assembly"."""
    behind = [i.kind for i in sentence.items[at + 1 : at + 3]]
    return sentence.words.keys[sentence.items[at].last] == "chair" and behind == ["link", "body"]
