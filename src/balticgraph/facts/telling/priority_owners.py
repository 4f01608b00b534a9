"""Whose priorities a sentence tells: those of a presidency, those of a body, or those of somebody who has none here."""

from collections.abc import Iterator, Sequence

from balticgraph.facts.fact import PresidencyFact
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

_BODY = "Baltic Assembly"
_BACK, _NEAR = 4, 4
_LANDS = frozenset({"country", "demonym"})
_BODIES = frozenset({"body", "organ", "assembly_word"})
_PRESIDENCY = frozenset({"presidency", "presides", "presides_itself"})
_OWNERS = _BODIES | _PRESIDENCY


def presidency_of(
    page: Page, sentence: Sentence, aims: Sequence[tuple[Item, Item]], presided: Sequence[PresidencyFact]
) -> str | None:
    """The state under whose presidency of the assembly aims stand, where the text says it; else None.

    It is named with the presidency or beside "priorities", outside the aims of the sentence, or just before it. "The
    Assembly's priorities" and those of another body's presidency are of none.
    """
    states = frozenset([p.country for p in presided if p.body == _BODY and p.relation != "hands_over"])
    others = frozenset([p.country for p in presided if p.body != _BODY])
    low, high = (aims[0][0].first, aims[-1][1].last) if aims else (0, -1)
    own = tuple([i for i in sentence.items if not low <= i.first <= high])
    found = _states(own, states, others) if states else frozenset()
    if found is None and not any(i.kind in {*_BODIES, "person"} for i in own):
        told = (_states(one.items, states, others) for one in _just_before(page, sentence))
        found = next((said for said in told if said is not None), None)
    return next(iter(found)) if found and len(found) == 1 else None


def _just_before(page: Page, sentence: Sentence) -> Iterator[Sentence]:
    """The sentences before one in its paragraph, else the last two before it; a motto may be three."""
    before = page.before(sentence, _BACK)
    same = [one for one in before if one.passage == sentence.passage]
    yield from reversed(same or before[-2:])


_REGIONS = frozenset({"Baltic states", "Nordic countries"})


def _states(
    items: Sequence[Item], presiding: frozenset[str], others: frozenset[str]
) -> frozenset[str] | None:
    """The presiding states whose priorities a sentence can tell, none where it tells another's; None where it tells nobody's.

    A state of `others`, which preside over another body too, is meant where the assembly is named with it.
    """
    bodies = {i.value for i in items if i.kind == "body"} - _REGIONS
    if bodies and _BODY not in bodies:
        return frozenset()
    sure = presiding if bodies else presiding - others
    if beside := _before(items, "priority") or _before(items, "presidency"):
        return beside & sure
    if not any(i.kind in _PRESIDENCY for i in items):
        return None
    return frozenset([i.value for i in items if i.kind in _LANDS]) & sure or sure


_SMALL = frozenset({"link", "article", "low", "num", "year", "coming"})


def _before(items: Sequence[Item], kind: str) -> frozenset[str]:
    """The states right before a word of a kind: "Estonia's presidency", "Estonia, whose priorities"."""
    found = set()
    for at, item in enumerate(items):
        if item.kind == kind:
            near = items[max(0, at - _NEAR + 1) : at]
            nearest = next((i for i in reversed(near) if i.kind not in _SMALL and i.value != ","), None)
            found |= {nearest.value} if nearest and nearest.kind in _LANDS else set()
    return frozenset(found)


def is_owned(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether the priorities at a place can be those of a presidency or a body, not of a person or of a state's own policy."""
    items = sentence.items
    behind = items[at + 1 : at + _NEAR]
    if behind and behind[0].kind == "that" and any(i.kind == "person" for i in behind):
        return False  # "the priorities that the Speaker named"
    if sentence.has("event", "event_in", "committee") or _names_owner(sentence):
        return True
    whose = next((i for i in behind if i.kind not in {"link", "article"}), None)
    if whose and whose.kind in _LANDS and behind[0].kind == "link":
        return False  # "a priority of Lithuanian foreign policy"
    return any(map(_names_owner, page.before(sentence, _BACK)))


def _names_owner(sentence: Sentence) -> bool:
    return any(i.kind in _OWNERS and i.value not in _REGIONS for i in sentence.items)
