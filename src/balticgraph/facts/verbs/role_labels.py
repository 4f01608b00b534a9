"""Labels that tell what part those behind them take, before a colon or as the heading of a list: "Moderator: A", "Speakers:"."""

from balticgraph.facts.verbs.speeches_made import is_talk
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

LABELLING = frozenset({":", "-", "–", "("})
"""The signs between a label and those it is said of."""
OF_HOUSES = frozenset({"parliament", "country", "chamber", "demonym", "body"})
OPENING = 3


def labelled(sentence: Sentence, at: int) -> str:
    """The role that a label before a colon, dash or bracket gives the persons behind it: "Moderator: A"."""
    items = sentence.items
    mark = items[at + 1] if at + 2 < len(items) else None
    if mark is None or mark.value not in LABELLING or not names_follow(items, at + 2):
        return ""
    item, word = items[at], sentence.text(items[at]).lower()
    alone = mark.value == ":"
    if alone and _from_whose_side(sentence, at):
        return "attend"
    begins = at == 0 or items[at - 1].kind in {"mark", "num", "quality", "article"}
    if word.removeprefix("co-") in _listed("chairs") and alone and (begins or items[at - 1].kind == "event"):
        return "chair"
    if item.kind == "roster" and alone:
        return item.value
    if alone and item.kind == "delegation" and at <= OPENING and not sentence.has("body", "event"):
        return "attend"
    if begins and (
        is_talk(sentence, item) or (alone and (item.kind == "speech" or word in _listed("parts_of_talks")))
    ):
        return "speak"
    return "attend" if alone and word in {"participants", "present", "attending", "guests"} else ""


def _from_whose_side(sentence: Sentence, at: int) -> bool:
    """Whether a label tells whose participants follow: "From the side of Latvia: A, B", "Participants from Estonia: A"."""
    items, keys = sentence.items, sentence.words.keys
    said = range(1 if items[0].kind == "roster" or keys[items[0].first] in _THOSE else 0, at + 1)
    of_side = bool(said) and keys[items[said[0]].first : items[said[0]].first + 1] in _FROM
    sides = OF_HOUSES | {"article", "link", "delegation", "takes_from", "conj", "group", "coop", "quality"}
    plain = all(items[n].kind in sides or keys[items[n].last] in _SIDES for n in said)
    return of_side and plain and not sentence.has("award", "award_of", "field", "nominee")


_THOSE = frozenset({"attending", "present"})
_FROM = (("from",), ("representing",), ("for",), ("on",))
_SIDES = frozenset({"behalf", "for", "from", "on", "part", "representing", "side"})


def heading_role(sentence: Sentence) -> str:
    """The role that a line gives those whom the next lines list: "Speakers:", "Opening remarks", "Participants"."""
    items = sentence.items
    ends = items[-1].value == ":"
    if (
        not 0 < len(items) - ends <= (8 if ends else 2)
        or any(i.kind == "person" for i in items)
        or items[-1].value == "."
    ):
        return ""
    words = [sentence.text(i).lower() for i in items]
    if words[0].removeprefix("co-") in _listed("chairs") or words[0].startswith("presiding"):
        return "chair"
    if items[0].kind == "roster":
        return items[0].value
    if (words[0] in _listed("parts_of_talks") or words[0] in {"speakers"}) or (
        items[0].kind in {"talk", "speech"} and not items[0].value.endswith("ing at")
    ):
        return "speak"
    return "attend" if words[0] in {"participants", "present", "attending", "attendees", "guests"} else ""


def names_follow(items: tuple[Item, ...], at: int) -> bool:
    """Whether a person stands at an item, with no more than a title before."""
    for item in items[at : at + 12]:
        if item.kind == "person":
            return True
        if item.kind in {"mark", "low", "future"} or item.kind.endswith(("_past", "_now")):
            return item.value == "."
    return False


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "speech", name, *others)
