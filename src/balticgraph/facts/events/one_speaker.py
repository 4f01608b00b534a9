"""Meetings of one head of a parliament with those who are none, and of whom a title is the subject and no owner."""

from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.words.mentions import Sentence

_COMPANY = frozenset({"office", "parliament", "person", "pronoun", "body", "unknown", "its", "chamber"})
_PEOPLE = (
    "bendruomen", "citizens", "community", "compatriots", "diaspor", "entrepreneurs", "farmers", "iedzivotaj", "journalists", "kopien",
    "mokiniais", "pupils", "skolen", "soldiers", "studen", "tautie", "uznemej", "verslinink",
)  # fmt: skip
_NEAR = 9


def with_no_speaker(sentence: Sentence, last: int) -> bool:
    """Whether a meeting is told to be with people of no office: "the meeting of the Speaker with the Lithuanian community"."""
    behind = sentence.items[last + 1 : last + 1 + _NEAR]
    if not behind or behind[0].kind != "with":
        return False
    end = next((n for n, i in enumerate(behind) if i.kind == "mark" or i.kind.endswith(_VERBS)), len(behind))
    company = behind[1:end]
    people = any(key.startswith(_PEOPLE) for i in company for key in sentence.keys_of(i))
    return people and all(i.kind not in _COMPANY for i in company)


def has_own_company(one: Occasion) -> bool:
    """Whether an event is a meeting of somebody with people of no office, so that no other named person met there."""
    sentence, _ = one.seen[0]
    return bool(one.mentions) and with_no_speaker(sentence, one.mentions[0].head)


_VERBS = ("_past", "_now", "_future")


def its_subject_before(sentence: Sentence, first: int, head: int) -> bool:
    """Whether a Latvian title before a gathering in the accusative is who comes to it: "priekšsēdētāja sanāksmi apmeklēs"."""
    if sentence.language != "lv" or head <= first or head + 1 >= len(sentence.items):
        return False
    items = sentence.items
    title = items[head - 1].kind == "office" and sentence.words.keys[items[head - 1].last].endswith("aja")
    object_of = sentence.words.keys[items[head].last].endswith(("i", "u"))
    return title and object_of and items[head + 1].kind.startswith(("attend_", "visit_", "open_", "chair_"))
