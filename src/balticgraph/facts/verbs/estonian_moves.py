"""What Estonian verbs of going, coming and meaning to tell of taking part by what stands beside them: "kuhu tuleb ka A"."""

from functools import cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_VISIT = frozenset({"event", "event_in"})
_NEAR, _CLAUSE = 3, 9


def estonian_move(sentence: Sentence, at: int) -> str | None:
    """The kind of a verb that tells of a visit begun, of coming to an event or of no more than meaning to, else None."""
    item = sentence.items[at]
    key = sentence.words.keys[item.first]
    if item.first != item.last or key not in _verbs():
        return None
    if item.kind in {"say_past", "say_now"}:  # "osaleda lubas ka A": what is told is the infinitive
        return "low" if key in _listed("modal_now") and _beside_infinitive(sentence, at) else None
    if item.kind not in {"low", "copula", "presides"}:
        return None
    if key in _listed("comes_past", "comes_now") and _to_there(sentence, at):
        return "attend_past" if key in _listed("comes_past") else "attend_now"
    if key in _listed("visits_past", "visits_now") and _visit_beside(sentence, at):
        return "visit_past" if key in _listed("visits_past") else "visit_now"
    return None


@cache
def _verbs() -> frozenset[str]:
    names = ("comes_past", "comes_now", "visits_past", "visits_now", "modal_now")
    return frozenset().union(*(_listed(name) for name in names))


def _beside_infinitive(sentence: Sentence, at: int) -> bool:
    """Whether an infinitive of taking part stands beside a verb, adverbs between."""
    near = (*sentence.items[max(0, at - _NEAR) : at], *sentence.items[at + 1 : at + 1 + _NEAR])
    return any(i.kind.endswith("_inf") for i in near)


def _to_there(sentence: Sentence, at: int) -> bool:
    """Whether a verb of coming has "to where" before it, or from which state somebody named right behind it has come."""
    items, keys = sentence.items, sentence.words.keys
    before = [keys[i.first] for i in items[max(0, at - _NEAR) : at]]
    if _listed("no").intersection(before):
        return False
    if _listed("to_there").intersection(before):
        return True
    if keys[items[at].first] in _listed("goes_to"):
        near = (*items[max(0, at - _CLAUSE) : at], *items[at + 1 : at + _CLAUSE])
        return any(i.kind == "event_in" for i in near)
    if keys[items[at].first] in _listed("joins"):
        near = (*items[max(0, at - _CLAUSE) : at], *items[at + 1 : at + _CLAUSE])
        return any(_joined(sentence, i) for i in near)
    been = {"oli", "olid", "on"}.intersection(before[-2:])
    lands = [i for i in items[max(0, at - _NEAR) : at] if i.kind in {"country", "parliament", "chamber"}]
    from_land = any(keys[i.last].endswith("st") for i in lands)
    behind = items[at + 1 : at + _CLAUSE]
    named = next((n for n, i in enumerate(behind) if i.kind == "person"), -1)
    return bool(been) and from_land and named >= 0 and not any(i.kind == "mark" for i in behind[:named])


def _joined(sentence: Sentence, item: Item) -> bool:
    """Whether an item is what somebody joins who then takes part: an event in the comitative, a video link, "with it"."""
    key = sentence.words.keys[item.last]
    return key in _listed("joined") or (item.kind == "event" and item.value != "visit" and key.endswith("ga"))


def _visit_beside(sentence: Sentence, at: int) -> bool:
    """Whether a visit that no phrase of the lexicon has is the object of a verb, or where it leads: "alustab riigivisiiti"."""
    items = sentence.items
    if not sentence.has("event", "event_in"):
        return False
    if _listed("no").intersection(sentence.words.keys[i.first] for i in items[max(0, at - 1) : at]):
        return False
    for side in (items[at + 1 : at + _CLAUSE], items[max(0, at - _NEAR) : at][::-1]):
        for item in side:
            if item.kind in _VISIT and item.value == "visit":
                return sentence.words.keys[item.last].endswith(_AS_OBJECT)
            if item.kind in {"person", "that", "event", "event_in"} or item.value in {",", ";", ":"}:
                break
    return False


_AS_OBJECT = (
    "visiiti",
    "visiidi",
    "visiidile",
    "visiidil",
    "kaigu",
    "kaiku",
    "kaigule",
    "kaigul",
    "reisi",
    "reisile",
    "soitu",
)


def by_modal(sentence: Sentence, at: int) -> str:
    """The time of an infinitive beside a verb that tells whether somebody will do it or did: "juhatama hakkab A", "käis osalemas".

    That of a purpose is that of the going: "sõitis Riiga, et osaleda istungjärgul".
    """
    items, keys = sentence.items, sentence.words.keys
    known = dict.fromkeys(_listed("modal_now"), "future") | dict.fromkeys(_listed("modal_past"), "past")
    for side in (range(at + 1, min(len(items), at + _NEAR + 1)), range(at - 1, max(-1, at - _CLAUSE), -1)):
        for n in side:
            item = items[n]
            if item.value in {",", ";", ":"} or item.kind == "that":
                break
            if keys[item.last] in known and not item.kind.endswith("_inf"):
                denied = n and keys[items[n - 1].first] in _listed("no")
                return "" if denied else known[keys[item.last]]
    return ""


@cache
def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("et", "frames", name, *others)
