"""English verbs of making, giving and holding that have a speech for their object: "made a speech", "addresses will be given by"."""

from balticgraph.facts.verbs.verb_groups import agent_of, group_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def speech_made(sentence: Sentence, at: int) -> str:
    """In which voice a verb of making has a speech for its object: "addresses will be given by", "made a speech".

    Empty where it has none.
    """
    items = sentence.items
    kind = items[at].kind
    if kind not in _MAKES or (
        kind not in {"making", "presented"} and sentence.text(items[at]).lower() not in _listed("making")
    ):
        return ""
    step = at + 1
    while (
        step < len(items)
        and step < at + 5
        and items[step].kind in {"article", "quality", "its", "ordinal", "low"}
    ):
        step += 1
    if step < len(items) and (is_talk(sentence, items[step]) or _given_to_hearers(sentence, at)):
        return "active"
    before = _subject_of(items, group_of(sentence, at).first, at)
    by = agent_of(items, at, len(items), near=False)
    return "passive" if by > 0 and any(is_talk(sentence, i) for i in before) else ""


def _given_to_hearers(sentence: Sentence, at: int) -> bool:
    """Whether a speech is given to a gathering or its members, told between: "gave the sitting of the Committee an overview"."""
    items, keys = sentence.items, sentence.words.keys
    if keys[items[at].last] not in _GIVES:
        return False
    heard = False
    for n in range(at + 1, min(at + _TO_SPEECH, len(items))):
        item = items[n]
        told = is_talk(sentence, item) or keys[item.last] in _listed("accounts")
        if heard and told and keys[item.first - 1] in {"a", "an", "their", "his", "her"}:
            return True
        heard |= item.kind in _HEARING or keys[item.last] in _listed("hearers")
        if item.kind in {"person", "that", "conj"} or item.kind.endswith(("_past", "_now", "_future")):
            return False
    return False


_GIVES = frozenset({"gave", "give", "gives"})
_HEARING = frozenset({"event", "committee", "body", "organ", "chamber", "roster"})
_TO_SPEECH = 18


def _subject_of(items: tuple[Item, ...], first: int, at: int) -> tuple[Item, ...]:
    """What stands before a verb as far as its subject may reach, over bodies in apposition but no other verb."""
    low = max(0, first - 14)
    while (
        low > max(0, first - 26)
        and not items[low - 1].kind.endswith(("_past", "_now", "_future"))
        and items[low - 1].kind not in {"person", "copula"}
    ):
        low -= 1
    return items[low:at]


_NOUN = ("opening ", "closing ", "remote ", "welcom")
_MAKES = frozenset({"making", "presented", "say_past", "held_past", "speak_past", "speak_future"})


def is_talk(sentence: Sentence, item: Item) -> bool:
    """Whether an item is a noun for a speech."""
    if item.kind == "talk" or (item.kind == "speech" and sentence.text(item).lower().startswith(_NOUN)):
        return True
    return item.kind in {"speak_inf", "speak_now", "doc"} and sentence.text(item).lower() in {
        "address",
        "addresses",
        "report",
        "statement",
    }


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "speech", name, *others)
