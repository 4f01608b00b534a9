"""Whom a sentence of awards only names as a candidate: "the nominees are A and B"."""

from balticgraph.facts.telling.prize_verbs import award_behind
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

SAYING = frozenset({"speak_past", "meet_past", "say_past", "host_past"})
_GIVING = frozenset({"given", "presented", "visit_future", "visit_past", "speak_past", "host_past"})


def only_candidates(sentence: Sentence) -> bool:
    """Whether a sentence names candidates and gives nothing before it does: "was given to A, nominated by B"."""
    items = sentence.items
    first = next((at for at, i in enumerate(items) if i.kind == "nominee" and not _judged(items, at)), None)
    if first is None:
        return False
    given = next((at for at, i in enumerate(items[:first]) if i.kind in _GIVING), None)
    if given is None:
        return True
    return not any(i.kind == "person" for i in items[given:first]) and not _to_candidates(items, first)


def _to_candidates(items: tuple[Item, ...], at: int) -> bool:
    """Whether what is given goes to candidates named: "the prize will go to the Estonian nominees A and B"."""
    before = items[max(0, at - 3) : at]
    straight = at + 1 < len(items) and items[at + 1].kind == "person"
    return straight and any(i.kind in _GIVING for i in before)


def _judged(items: tuple[Item, ...], at: int) -> bool:
    """Whether the candidates are only those out of whom somebody was chosen: "having judged the nominees, gave it to A"."""
    comma = next((n for n in range(at + 1, min(at + _PRIZES, len(items))) if items[n].value == ","), None)
    if comma is None or any(i.kind == "person" for i in items[at:comma]):
        return False
    after = next((n for n in range(comma + 1, len(items)) if items[n].kind in _AFTER_NOMINEES), None)
    if after is None:
        return False
    straight = comma == at + 1
    award = award_behind(items, after)
    return (straight and items[after].kind == "given") or (
        (items[after].kind in SAYING or items[after].kind in {"given"}) and award
    )


_PRIZES = 10
_AFTER_NOMINEES = frozenset(
    {"given", "person", "nominee", "speak_past", "meet_past", "say_past", "host_past"}
)


def candidates_from(items: tuple[Item, ...]) -> int:
    """The item from which on a sentence names mere candidates, that behind its last where it names none."""
    return next(
        (
            at
            for at, i in enumerate(items)
            if i.kind == "nominee" and not (_to_candidates(items, at) or _judged(items, at))
        ),
        len(items),
    )
