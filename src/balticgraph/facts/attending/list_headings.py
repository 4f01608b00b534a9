"""Headings that tell what those listed under them did: "The following spoke:", "Tervitusega esinesid avamisel teiste hulgas:"."""

from balticgraph.facts.attending.parts import CAPACITY
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence

_DOING = frozenset({"speak", "open", "chair"})


def told_by_heading(sentence: Sentence, found: list[Clause]) -> str:
    """The capacity of those listed under a heading with a colon that names nobody; empty where it is none."""
    if sentence.language == "en":
        return "spoke" if _following_spoke(sentence, found) else ""
    if sentence.language != "et" or sentence.items[-1].value != ":" or "person" in sentence.kinds:
        return ""
    did = [one for one in found if one.role in _DOING and not one.subjects and not one.objects]
    return CAPACITY[did[-1].role] if did else ""


def _following_spoke(sentence: Sentence, found: list[Clause]) -> bool:
    """Whether a heading tells that those listed under it spoke: "The following spoke:", "The following MPs took the floor:"."""
    following = any(sentence.words.keys[i.last] == "following" for i in sentence.items[:2])
    return following and any(c.role == "speak" and c.tense == "past" and not c.subjects for c in found)
