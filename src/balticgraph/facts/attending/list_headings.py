"""Headings of Latvian and Estonian that tell what those listed under them did: "Tervitusega esinesid avamisel teiste hulgas:"."""

from balticgraph.facts.attending.parts import CAPACITY
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence

_DOING = frozenset({"speak", "open", "chair"})


def told_by_heading(sentence: Sentence, found: list[Clause]) -> str:
    """The capacity of those listed under a heading with a colon that names nobody; empty where it is none."""
    if sentence.language == "lv":
        return _told_in_latvian(sentence, found)
    if sentence.language == "lt":
        return _told_in_lithuanian(sentence)
    if sentence.language != "et" or sentence.items[-1].value != ":" or "person" in sentence.kinds:
        return ""
    did = [one for one in found if one.role in _DOING and not one.subjects and not one.objects]
    return CAPACITY[did[-1].role] if did else ""


def _told_in_lithuanian(sentence: Sentence) -> str:
    """The capacity that a Lithuanian heading tells: "Dalyvauti susitikime žada:", "Į sesiją atvyks:", "Pranešimus skaitys:"."""
    items = sentence.items
    if (
        items[-1].value != ":"
        or len(items) > _LONGEST
        or sentence.has("person", "negation", "doc", "decision")
    ):
        return ""
    roles = {i.kind.split("_")[0] for i in items if i.kind.startswith(_COMING)}
    met = any(key.startswith(_GATHERED) for i in items for key in sentence.keys_of(i))
    if not roles and not met:
        return ""
    return CAPACITY["speak" if roles == {"speak"} else "attend"]


_COMING = ("attend_", "visit_past", "visit_future", "speak_past", "speak_future")
_GATHERED = ("susirink", "suvaziav", "suvaziuo", "susesd", "susedo", "laukiam")


def _told_in_latvian(sentence: Sentence, found: list[Clause]) -> str:
    """The capacity that a Latvian heading tells: "Uzrunas teiks:", "Sesijas dalībnieki:", "Kas brauks no Latvijas?"."""
    items, keys = sentence.items, sentence.words.keys
    if not 1 < len(items) <= _LONGEST or items[-1].value not in {":", "?"} or "person" in sentence.kinds:
        return ""
    asked = items[-1].value == "?"
    if asked and keys[items[0].first] not in {"kas", "kuri"}:
        return ""
    did = [
        c
        for c in found
        if not c.subjects and not c.objects and (c.role in _DOING or c.role in {"attend", "visit"})
    ]
    if did or asked:
        return CAPACITY[did[-1].role] if did else ""
    noun = keys[items[-2].last]
    if noun in {"sastavs", "sastava"} and sentence.has("delegation"):
        return "attended"
    roles = (r for r in CAPACITY if r in _NOUNS and noun.startswith(word_stems("lv", "parts", r)))
    return next((CAPACITY[role] for role in roles if noun.endswith(("i", "es"))), "")


_LONGEST = 10
_NOUNS = frozenset({"chair", "attend", "speak", "open"})
