"""Places that people come to or are brought to: "the meeting brought them to Mariehamn"."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def brought(sentence: Sentence, at: int) -> bool:
    """Whether people come to an English place, or an event brings them there or was there: "the meeting brought them to Mariehamn"."""
    items = sentence.items
    if sentence.language != "en" or at < 1:
        return False
    if (
        at + 2 < len(items)
        and items[at + 1].value == ","
        and sentence.words.keys[items[at + 2].first] == "where"
    ):
        return any(i.kind == "event" for i in items[at + 3 :])
    if items[at - 1].kind == "attend_past":
        return sentence.words.keys[items[at - 1].first] in word_list("en", "visits", "coming")
    come = items[max(0, at - 3) : at - 1]
    if (
        len(come) > 1
        and sentence.words.keys[items[at - 1].first] == "to"
        and sentence.words.keys[come[1].last] == "come"
    ):
        return sentence.words.keys[come[0].last] in {"had", "has", "have"}
    if items[at - 1].kind == "attend_future":
        return not word_list("en", "visits", "going").isdisjoint(sentence.keys_of(items[at - 1]))
    return is_brought_to(sentence, at) or welcomed_to(sentence, at)


def welcomed_to(sentence: Sentence, at: int) -> bool:
    """Whether somebody is told to be received at a place: "welcomed Minister A to Riga", none that is only invited."""
    items = sentence.items
    if sentence.words.keys[items[at - 1].first] != "to" or items[at - 1].kind != "link":
        return False
    verb = max((n for n in range(at - 1) if items[n].kind.endswith(_VERBAL)), default=-1)
    welcomed = verb >= 0 and sentence.words.keys[items[verb].last] in word_list("en", "speech", "welcoming")
    return welcomed and any(i.kind == "person" for i in items[verb:at])


_VERBAL = ("_past", "_now", "_future", "_inf")


def is_brought_to(sentence: Sentence, at: int) -> bool:
    """Whether an event is told to bring people to a place: "the session brought seventy members to the Historic Hall"."""
    items = sentence.items
    if sentence.language != "en" or at < 1 or sentence.words.keys[items[at - 1].first] != "to":
        return False
    verb = next((n for n in range(at - 2, max(-1, at - _FAR), -1) if _is_bringing(sentence, n)), -1)
    return verb > 0 and any(i.kind == "event" or i.value == "Baltic Council" for i in items[:verb])


_FAR = 14


def _is_bringing(sentence: Sentence, at: int) -> bool:
    return sentence.words.keys[sentence.items[at].first] in word_list("en", "gatherings", "bringing")
