"""Parliaments and houses that an English sentence tells to host a gathering, which is in their house then."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states


def hosts(sentence: Sentence, at: int) -> bool:
    """Whether a parliament is told in English to host a gathering, which is in its house then: "was hosted by the Saeima"."""
    items = sentence.items
    if sentence.language != "en" or items[at].kind != "parliament":
        return False
    if _has_gathering(sentence, at):
        return True
    if at < _PASSIVE:
        return False
    verb = items[at - 1 - (items[at - 1].kind == "article")]
    behind = items[at + 1] if at + 1 < len(items) else None
    hosted = sentence.text(verb).lower().endswith("hosted by") and not _is_now(sentence, verb)
    if behind is None:
        return hosted
    of_one = behind.kind in {
        "office",
        "person",
        "committee",
        "committee_of",
        "link",
        "cap",
    }
    return hosted and not (of_one and sentence.text(behind).lower() != "on")


def _has_gathering(sentence: Sentence, at: int) -> bool:
    """Whether a parliament is told by its name to have a gathering: "The Seimas hosted the 31st session", "is host to a seminar".

    Whose turn it is in a year need not have it in its house: "this year the Riksdag hosts the annual meeting".
    """
    if sentence.items[at].first < sentence.items[at].last:
        return False
    return tells_hosting(sentence, at, at + 1)


def house_hosts(sentence: Sentence, at: int, behind: int) -> bool:
    """Whether a house from one item until another is told to host a gathering: "Riga Castle | hosted the session", "was hosted by".

    Its verb may be one of seeing or being a setting as well: "The Great Guild was the setting for the meeting".
    """
    items = sentence.items
    if not sentence.has(*_HOSTS):
        return False
    by = at - 1 - (at > 0 and items[at - 1].kind == "article")
    hosted = by > 0 and items[by].kind in _HOSTS and sentence.words.keys[items[by].last] in {"by", "at", "in"}
    if hosted and (behind >= len(items) or items[behind].kind not in {"office", "person"}):
        return True
    return tells_hosting(sentence, at, behind)


_HOSTS = ("host_past", "host_now", "host_future")


def tells_hosting(sentence: Sentence, at: int, behind: int) -> bool:
    """Whether a verb of hosting and a gathering stand behind the name of a house from one item until another."""
    items, verb = sentence.items, behind
    while verb < len(items) and (
        items[verb].kind in {"day", "weekday"} or sentence.words.keys[items[verb].last] in _SMALL
    ):
        verb += 1
    if verb >= len(items) or items[verb].kind not in {"host_past", "host_now", "host_future"}:
        return False
    if items[verb].value != "active" or (at and items[at - 1].kind not in _BEFORE):
        return False
    if sentence.says(_IN_TURN):
        return False
    if any(i.kind == "city" and i.value not in states().capital_of for i in items[verb + 1 :]):
        return False  # "The Riigikogu will host the 31st session in Pärnu"
    for item in items[verb + 1 : verb + _FAR]:
        if item.kind in _STOPS or item.kind.endswith(("_past", "_now")):
            return False
        if item.kind in {"event", "ordinal", "ordinal_ending"}:
            return item.value not in _NO_GATHERINGS
    return False


_IN_TURN = frozenset({"annual", "turn", "year"})
_STOPS = frozenset({"person", "office", "in", "city", "delegation", "range", "with"})
_NO_GATHERINGS = frozenset({"visit", "dinner", "lunch", "reception"})
_SMALL = frozenset({"again", "also", "is", "was", "will", "has", "therefore", "thus", "once", "today", "now"})
_BEFORE = frozenset({"article", "mark", "conj", "low"})
_FAR = 9


def _is_now(sentence: Sentence, verb: Item) -> bool:
    """Whether a verb of hosting tells who has the turn, not where it was: "this year it is hosted by the Riksdag"."""
    before = sentence.items[sentence.items.index(verb) - 1]
    return sentence.text(verb).lower().startswith(("is ", "are ")) or sentence.text(before).lower() in {
        "is",
        "are",
    }


_PASSIVE = 2
