"""Numbers that Lithuanian tells behind a gathering: "Baltijos Taryba (7-oji)", "bendras posėdis, trečias pagal eilę"."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.ordinals import number_after


def number_behind(sentence: Sentence, last: int, kind: str) -> tuple[int, int, int] | None:
    """The number apposed to a gathering that ends at an item, with its first and last item; None where none is.

    In words it needs "already" before it or "in a row" behind it, and a gathering that goes by number: "posėdis, pirmas po vasaros"
    counts nothing.
    """
    items, keys = sentence.items, sentence.words.keys
    sign = items[last + 1].value if last + 2 < len(items) else ""
    if sentence.language != "lt" or sign not in {"(", ",", "–", "-"}:
        return None
    at = last + 2
    while at < len(items) and keys[items[at].first] in _listed("already"):
        at += 1
    value, end = number_after(sentence, at) if at < len(items) else (None, at)
    if value is None:
        return None
    behind = items[end + 1] if end + 1 < len(items) else None
    in_a_row = behind is not None and keys[behind.first] in _listed("in_a_row")
    closes = behind is None or behind.value in {")", ",", ";", ".", "–", "-"} or behind.kind == "conj"
    spelled = items[at].kind == "ordinal"
    told = in_a_row or (closes and (not spelled or at > last + 2))
    told = told and (not spelled or kind in _NUMBERED)
    return (value, at, end) if told else None


_NUMBERED = frozenset({"ba_session", "baltic_council", "consultation"})


def _listed(name: str) -> frozenset[str]:
    return word_list("lt", "gatherings", name)
