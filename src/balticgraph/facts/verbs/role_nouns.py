"""English nouns that tell what part persons take: "the speakers are A and B", "Moderator: A", "A is among the panellists"."""

from balticgraph.facts.verbs.verb_groups import group_of
from balticgraph.facts.verbs.verb_objects import is_talk
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_SKIPPED = frozenset(
    {
        "link", "article", "event", "quality", "ordinal", "body", "low", "conj", "in", "during", "future", "work", "its",
        "talk", "collective", "roster", "assembly_word", "delegation", "num", "ordinal_ending", "topic", "negation",
        "takes_from", "demonym", "parliament", "country",
    }
)  # fmt: skip
NOUNS = frozenset({"roster", "office", "attend_now", "speak_now", "speech", "speak_inf"})
"""The kinds of items that may be a noun for those who take part."""
LABELLING = frozenset({":", "-", "–", "("})
"""The signs between a label and those it is said of."""
_OF_HOUSES = frozenset({"parliament", "country", "chamber", "demonym", "body"})


def told_by_noun(sentence: Sentence, at: int) -> tuple[str, int, str, bool] | None:
    """The role that a noun gives, the item its persons stand behind, the time, and whether they stand before it instead."""
    role = _role(sentence, at)
    if not role:
        return None
    items = sentence.items
    step = at + 1
    while step < len(items) and step < at + 12 and items[step].kind in _SKIPPED:
        word = sentence.text(items[step]).lower()
        if word in {"included", "including", "include"}:
            break
        step += 1
    if step >= len(items):
        return None
    item, word = items[step], sentence.text(items[step]).lower()
    if item.kind == "copula" and _is_passive(items, step + 1):
        return None
    if item.kind in {"copula", "composed"} or word in {"included", "including", "be"}:
        return role, step, _time(sentence, at, step, word), False
    return _before(sentence, at, role)


def _is_passive(items: tuple[Item, ...], at: int) -> bool:
    """Whether a verb and no name stands behind "were": "the participants were addressed by A"."""
    return any(i.kind.endswith("_past") for i in items[at : at + 2]) and items[at].kind != "person"


def _before(sentence: Sentence, at: int, role: str) -> tuple[str, int, str, bool] | None:
    """A noun that is said of persons before it: "A and B were among the speakers"."""
    items, step = sentence.items, at - 1
    while step >= 0 and items[step].kind in {"article", "quality", "with", "ordinal", "its"}:
        step -= 1
    word = sentence.text(items[step]).lower() if step >= 0 else ""
    if word not in {"is", "are", "was", "were", "be"}:
        return None
    group = group_of(sentence, step + 1)
    first = items[group.first - 1].kind if group.first else ""
    if first not in {"person", "mark", "country", "parliament", "body", "pronoun", "conj"}:
        return None
    return role, step, "future" if group.future else "past" if group.past else "now", True


def _time(sentence: Sentence, at: int, step: int, word: str) -> str:
    if any(i.kind == "future" and i.value == "future" for i in sentence.items[at:step]):
        return "future"
    return "past" if word in {"was", "were", "included"} else "now"


def _role(sentence: Sentence, at: int) -> str:
    item = sentence.items[at]
    if item.kind == "roster":
        return item.value
    word = sentence.text(item).lower()
    if at < 4 and (item.kind in {"attend_now", "speak_now"} or word in {"present", "speaking at"}):
        told = "speak" if item.kind in {"speak_now", "speech"} else "attend"
        return told if all(i.kind in {"low", "cap", "with"} for i in sentence.items[:at]) else ""
    alone = (
        sentence.text(item) == "speaker" and at > 0 and sentence.text(sentence.items[at - 1]).lower() == "a"
    )
    if item.kind != "office" or item.value != "speaker" or not (alone or sentence.text(item) == "speakers"):
        return ""
    behind = sentence.items[at + 1 : at + 5]
    return "" if any(i.kind in _OF_HOUSES for i in behind) else "speak"


def labelled(sentence: Sentence, at: int) -> str:
    """The role that a label before a colon, dash or bracket gives the persons behind it: "Moderator: A"."""
    items = sentence.items
    mark = items[at + 1] if at + 2 < len(items) else None
    if mark is None or mark.value not in LABELLING or not _names_follow(items, at + 2):
        return ""
    item, word = items[at], sentence.text(items[at]).lower()
    alone = mark.value == ":"
    if word.removeprefix("co-") in _listed("chairs") and alone:
        return "chair"
    if item.kind == "roster" and alone:
        return item.value
    begins = at == 0 or items[at - 1].kind in {"mark", "num", "quality", "article"}
    if begins and (
        is_talk(sentence, item) or (alone and (item.kind == "speech" or word in _listed("parts_of_talks")))
    ):
        return "speak"
    return "attend" if alone and word in {"participants", "present", "attending", "guests"} else ""


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
    if words[0] in _listed("parts_of_talks") | {"speakers"} or (
        items[0].kind in {"talk", "speech"} and not items[0].value.endswith("ing at")
    ):
        return "speak"
    return "attend" if words[0] in {"participants", "present", "attending", "attendees", "guests"} else ""


def _names_follow(items: tuple[Item, ...], at: int) -> bool:
    """Whether a person stands at an item, with no more than a title before."""
    for item in items[at : at + 12]:
        if item.kind == "person":
            return True
        if item.kind in {"mark", "low", "future"} or item.kind.endswith(("_past", "_now")):
            return item.value == "."
    return False


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "speech", name)
