"""Estonian verbs that tell of a presidency beside its noun: "täidab eesistuja ülesandeid", "eesistumine anti üle Leedule"."""

from dataclasses import replace

from balticgraph.facts.telling.presidency_bodies import BODIES
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import lexicon, word_list
from balticgraph.facts.words.mentions import Sentence

_NEAR = 5


def with_estonian_lands(sentence: Sentence, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, states that have a presidency or whose turn is over made states: "Leedul on", "Leedu järel"."""
    presided = any(i.kind in {"presidency", "presides_itself"} for i in items)
    if not presided:
        return items
    return tuple(_land(sentence, items, at) or item for at, item in enumerate(items))


def _land(sentence: Sentence, items: tuple[Item, ...], at: int) -> Item | None:
    """A word read as a state in the case that the verb beside it asks for, None where it is read as it stands."""
    item, key = items[at], sentence.words.keys[items[at].first]
    after = sentence.words.keys[items[at + 1].first] if at + 1 < len(items) else ""
    if item.kind == "country_to" and sentence.says(_BELONGS):
        return replace(item, kind="country")  # "eesistumine kuulub Lätile"
    if item.kind == "country" and after in _AFTER:
        return replace(item, kind="country_from")
    has = after == "on" or any(sentence.words.keys[i.first] == "on" for i in items[max(0, at - _TURN) : at])
    if item.kind != "cap" or not key.endswith("l") or not has:
        return None
    named = lexicon("et").at((key[:-1],), 0)
    code = next((p.value for p in named if p.kind == "country" and p.words == (key[:-1],)), "")
    return Item("country", code, item.first, item.last) if code else None


_BELONGS = frozenset({"kuulub", "kuulus"})
_AFTER = frozenset({"jarel", "jarele"})


def passing(sentence: Sentence, items: tuple[Item, ...], at: int) -> Item | None:
    """A common verb that tells of a presidency as one of presiding, of taking or handing it over; None for any other word."""
    if told := _beside_presidency(sentence, items, at):
        return told
    relation = _leads_body(sentence, items, at) or _becomes_chair(sentence, items, at)
    return Item("presides_itself", relation, items[at].first, items[at].last) if relation else None


def _beside_presidency(sentence: Sentence, items: tuple[Item, ...], at: int) -> Item | None:
    """A word beside a presidency or a body that tells who presides, read as such a verb; None where it tells nothing of it."""
    item, keys = items[at], sentence.keys_of(items[at])
    if item.kind == "presides" and keys[-1] == "juhtima":
        beside = items[at + 1 : at + 2]
        beside = items[max(0, at - 1) : at] if [i.kind for i in beside] == ["country"] else beside
        body = any(i.value in BODIES or i.kind == "assembly_word" for i in beside)
        return Item("presides_itself", "takes_over", item.first, item.last) if body else None
    if item.kind == "chair_now" and keys[0] == "eesistub":
        led = any(i.value in BODIES for i in items[at + 1 : at + 2])
        behind = led and at + 2 < len(items) and items[at + 2].kind == "country"
        return Item("presides_itself", "holds", item.first, item.last) if behind else None
    if at and at + 2 < len(items) and _beside_state(sentence, items, at):
        return Item("presides_itself", "holds", item.first, item.last)
    if keys == ("on",) and at and items[at - 1].kind == "presidency" and _owned(sentence, items, at):
        return Item("presides", "holds", item.first, item.last)
    before = any(i.kind == "presidency" for i in items[max(0, at - _NEAR) : at])
    noun = next((i for i in items[at + 1 : at + 1 + _NEAR] if i.kind == "presidency"), None)
    if keys[-1] == "ule" and item.kind == "presented":
        return Item("presides", "hands_over", item.first, item.last) if before or noun else None
    if "person" in sentence.kinds or not (before or noun):
        return None
    relation = _given_up(sentence, items, at) or ("holds" if keys[0] in _listed("holds") else "")
    if relation:
        alone = relation == "holds" and _alone(items)
        return Item("presides_itself" if alone else "presides", relation, item.first, item.last)
    if noun is None:
        return None
    role = sentence.words.keys[noun.last + 1] if noun.last + 1 < len(sentence.words.keys) else ""
    if keys[0] in _listed("prepares") and sentence.words.keys[noun.last].endswith("ks"):
        return Item("presides", "takes_over", item.first, item.last)
    if keys[0] in _listed("enters") and role.endswith(_INTO):
        return Item("presides", "takes_over", item.first, item.last)
    if keys[0] in _BEGINS and sentence.words.keys[noun.last].endswith("mist"):
        return Item("presides", "takes_over", item.first, item.last)
    given = keys[0] in _listed("hands") and any(i.kind == "country_to" for i in items)
    return (
        Item("presides", "hands_over", item.first, item.last)
        if given and "ule" not in sentence.said
        else None
    )


def _alone(items: tuple[Item, ...]) -> bool:
    """Whether a sentence names one state, and nobody of it: "eesistuja ülesandeid täidab 2022. aastal Läti"."""
    lands = [n for n, i in enumerate(items) if i.kind.startswith("country")]
    last = lands[0] + 1 if lands else 0
    own = len(lands) == 1 and items[lands[0]].kind == "country"
    return own and (last == len(items) or items[last].kind not in _OF_STATE)


def _becomes_chair(sentence: Sentence, items: tuple[Item, ...], at: int) -> str:
    """What a chair as that which one becomes tells behind a verb of becoming: "asub 2023. aastal nõukogu eesistujaks"; else empty."""
    if not sentence.words.keys[items[at].last].startswith("eesistuja") or items[at].kind.startswith(
        "presides"
    ):
        return ""
    if not sentence.words.keys[items[at].last].endswith("ks") or "negation" in sentence.kinds:
        return ""
    for n in range(at - 1, max(-1, at - _CLAUSE), -1):
        if items[n].value in _SIGNS or items[n].kind in {"person", "office", "that"}:
            return ""
        if sentence.words.keys[items[n].first] in _listed("becomes", "to_become"):
            return "takes_over"
    return ""


def _leads_body(sentence: Sentence, items: tuple[Item, ...], at: int) -> str:
    """What a verb of leading tells of the one state of its clause and a body: "Assambleed juhib praegu Läti"; empty where it tells none.

    "Balti Assamblee tööd hakkab tuleval aastal suunama Leedu".
    """
    key = sentence.words.keys[items[at].first]
    if (key not in _listed("leads_now") and key not in _listed("to_lead_now")) or "person" in sentence.kinds:
        return ""
    low = max((n + 1 for n in range(at) if items[n].value in _SIGNS), default=0)
    high = next((n for n in range(at + 1, len(items)) if items[n].value in _SIGNS), len(items))
    lands = [n for n in range(low, high) if items[n].kind == "country"]
    if len(lands) != 1 or (lands[0] + 1 < high and items[lands[0] + 1].kind in _OF_STATE):
        return ""
    if not any(_is_led(sentence, items, n) for n in range(low, high)) or sentence.says(_listed("last_time")):
        return ""
    if key in _listed("leads_now"):
        then = any(sentence.words.keys[i.first] in _listed("then") for i in items[low:at])
        return "takes_over" if then else "holds"
    begins = any(sentence.words.keys[i.first] in _listed("becomes") for i in items[low:high])
    return "takes_over" if begins else ""


def _is_led(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a body, or its work, is what is led: "assambleed", "Balti Assamblee tööd"."""
    if items[at].value not in BODIES and items[at].kind != "assembly_word":
        return False
    behind = sentence.words.keys[items[at + 1].first] if at + 1 < len(items) else ""
    return sentence.words.keys[items[at].last].endswith(_PARTITIVE) or behind in _listed("work")


_PARTITIVE = ("leed", "kogu", "ut", "ust", "nb8")
_SIGNS = frozenset({",", ";", ":", "(", ")"})
_CLAUSE = 12


def _given_up(sentence: Sentence, items: tuple[Item, ...], at: int) -> str:
    """Whether a verb tells that the presidency beside it is given up or inherited; empty for any other word."""
    key = sentence.words.keys[items[at].first]
    if key == "maha" and {"paneb", "pani", "panevad"} & set(sentence.said):
        return "hands_over"
    relation = (
        "hands_over" if key in _listed("gives_up") else "takes_over" if key in _listed("inherits") else ""
    )
    return relation if relation and _is_object(sentence, items, at) else ""


def _is_object(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a presidency beside a verb is what it governs: "loovutab eesistumise", not "eesistumine loovutab"."""
    near = [i for i in items[max(0, at - _NEAR) : at + 1 + _NEAR] if i.kind == "presidency"]
    return any(not sentence.words.keys[i.last].endswith(("mine", "misel")) for i in near)


def _beside_state(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a state beside a word leads a body: "Balti Assambleed juhtiv Läti", "Eesti kui Balti Assamblee eesistuja"."""
    key, before, behind = sentence.words.keys[items[at].first], items[at - 1], items[at + 1]
    if key == "juhtiv":
        return before.value in BODIES and behind.kind == "country" and items[at + 2].kind not in _OF_STATE
    chair = sentence.words.keys[items[at + 2].first].startswith("eesistuja")
    return key == "kui" and before.kind == "country" and behind.value in BODIES and chair


def _owned(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a state behind "is" has what stands before it: "eesistumine on tänavu Eestil"."""
    near = items[at + 1 : at + _TURN]
    return any(i.kind == "country" and sentence.words.keys[i.last].endswith("l") for i in near)


_TURN = 4
_BEGINS = frozenset({"alustab", "alustas", "alustavad"})
_OF_STATE = frozenset({"office", "parliament", "delegation", "committee", "chamber", "ministry"})
_INTO = ("kohale", "rolli", "ametisse", "toolile", "ulesannetesse")


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("et", "presidencies", name, *others)
