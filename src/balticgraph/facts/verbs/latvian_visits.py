"""Latvian verbs that tell of a visit by what stands beside them: "atrodas vizītē", "apmeklēja Tallinu", "ieradās Rīgā"."""

from balticgraph.facts.words.mentions import Sentence

_PLACE = frozenset({"city_in", "country_in", "city_to"})


def visit_kind(sentence: Sentence, at: int) -> str:
    """The kind of verb of visiting that a Latvian verb of being, calling or arriving is, empty where it is none."""
    if sentence.language != "lv":
        return ""
    item = sentence.items[at]
    if item.kind == "staying":
        return f"visit_{item.value}" if _on_visit(sentence) else ""
    if not item.kind.startswith("attend_"):
        return ""
    visits = called_on(sentence, at) >= 0 or _arrives(sentence, at) or _goes(sentence, at)
    return f"visit_{item.kind.removeprefix('attend_')}" if visits else ""


def _on_visit(sentence: Sentence) -> bool:
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


def called_on(sentence: Sentence, at: int) -> int:
    """The state or city in the accusative that a Latvian verb of calling has as its object, -1 where it has none.

    "apmeklēja Tallinu", "Gruziju trešdien apmeklēs komisija"; not "apmeklēja Tallinas universitāti".
    """
    items = sentence.items
    if sentence.language != "lv" or not sentence.words.keys[items[at].first].startswith("apmekl"):
        return -1
    before = at - 1
    while before >= 0 and items[before].kind in _WHEN:
        before -= 1
    return next((n for n in (at + 1, before) if 0 <= n < len(items) and _aim(sentence, n)), -1)


def _aim(sentence: Sentence, at: int) -> bool:
    """Whether a state or city is in the accusative, and no name's beginning: "Ādažu militāro bāzi"."""
    item, behind = sentence.items[at], sentence.items[at + 1 : at + 2]
    owns = (
        bool(behind)
        and behind[0].kind in {"low", "quality"}
        and sentence.text(behind[0]).endswith(("o", "u", "i"))
    )
    return item.kind in {"city", "country"} and sentence.text(item).endswith(("u", "i", "us")) and not owns


_WHEN = frozenset({"day", "weekday", "num", "month", "mark", "year_word", "year"})


def _goes(sentence: Sentence, at: int) -> bool:
    """Whether somebody goes to a city or land, and nothing is named that he goes for: "dosies uz Briseli"."""
    to = sentence.words.keys[sentence.items[at].last] == "uz"
    there = at + 1 < len(sentence.items) and _aim(sentence, at + 1)
    return to and there and not sentence.has("event", "event_in")


def _arrives(sentence: Sentence, at: int) -> bool:
    """Whether somebody arrives in a city or land, and nothing is named that he came for: "Rīgā ieradās A"."""
    verb = sentence.words.keys[sentence.items[at].last]
    if not verb.startswith("ierad") and verb != "ierodas":
        return False
    near = sentence.items[max(0, at - _NEAR) : at + _NEAR]
    return not sentence.has("event", "event_in") and any(i.kind in _PLACE for i in near)


_NEAR = 8
