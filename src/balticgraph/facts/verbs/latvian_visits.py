"""Latvian verbs that tell of a visit by what stands beside them: "atrodas vizītē", "apmeklēja Tallinu", "ieradās Rīgā"."""

from balticgraph.facts.words.mentions import Sentence

_PLACE = frozenset({"city_in", "country_in", "city_to"})


def visit_kind(sentence: Sentence, at: int) -> str:
    """The kind of verb of visiting that a Latvian verb of being, calling or arriving is, empty where it is none."""
    if sentence.language != "lv":
        return ""
    item = sentence.items[at]
    if item.kind == "staying":
        return f"visit_{item.value}" if on_visit(sentence) else ""
    if not item.kind.startswith("attend_"):
        return ""
    calls = sentence.words.keys[item.first].startswith("apmekl") and _city_behind(sentence, at)
    return f"visit_{item.kind.removeprefix('attend_')}" if calls or _arrives(sentence, at) else ""


def on_visit(sentence: Sentence) -> bool:
    """Whether a sentence has a visit that somebody is on: "oficiālā vizītē"."""
    return any(
        i.kind == "event"
        and i.value == "visit"
        and sentence.words.keys[i.last] == "vizite"
        and _is_locative(sentence.text(i))
        for i in sentence.items
    )


def _is_locative(word: str) -> bool:
    return word.lower().endswith("vizītē")


def _city_behind(sentence: Sentence, at: int) -> bool:
    """Whether a city in the accusative stands right behind a verb: "apmeklēja Tallinu", not "Tallinas universitāti"."""
    behind = sentence.items[at + 1 : at + 2]
    return bool(behind) and behind[0].kind == "city" and sentence.text(behind[0]).endswith(("u", "i"))


def _arrives(sentence: Sentence, at: int) -> bool:
    """Whether somebody arrives in a city or land, and nothing is named that he came for: "Rīgā ieradās A"."""
    verb = sentence.words.keys[sentence.items[at].last]
    if not verb.startswith("ierad") and verb != "ierodas":
        return False
    near = sentence.items[max(0, at - _NEAR) : at + _NEAR]
    return not sentence.has("event", "event_in") and any(i.kind in _PLACE for i in near)


_NEAR = 8
