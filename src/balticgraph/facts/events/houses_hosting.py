"""Parliaments that an English sentence tells to host a gathering, which is in their house then."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def hosts(sentence: Sentence, at: int) -> bool:
    """Whether a parliament is told in English to host a gathering, which is in its house then: "was hosted by the Saeima"."""
    items = sentence.items
    if sentence.language != "en" or items[at].kind != "parliament" or at < _PASSIVE:
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


def _is_now(sentence: Sentence, verb: Item) -> bool:
    """Whether a verb of hosting tells who has the turn, not where it was: "this year it is hosted by the Riksdag"."""
    before = sentence.items[sentence.items.index(verb) - 1]
    return sentence.text(verb).lower().startswith(("is ", "are ")) or sentence.text(before).lower() in {
        "is",
        "are",
    }


_PASSIVE = 2
