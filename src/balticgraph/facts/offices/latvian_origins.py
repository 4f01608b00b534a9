"""Houses and states that Latvian tells apart from an office: "profesore no Tartu Universitātes A", "ministrs A, Lietuva"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import PARTS, Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_OF_ONE = frozenset({"country", "parliament", "body", "organisation", "organ", "demonym"})
_ASIDE = frozenset({"party", "honorific"})
_APART = frozenset({",", "(", "-", "–", "—"})
_ENDS = frozenset({",", ";", ".", ")", "-", "–", "—"})
_NEAR = 5
_OF_BOTH = frozenset({"colleague", "counterpart", "deputy"})
"""Who has the office of another named before: "viņa kolēģis no Polijas Senāta"."""


def with_origin(sentence: Sentence, one: Held) -> Held:
    """The office with the house or state told behind it or behind its holder, who may stand behind both."""
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    if head is None or sentence.has("elect") or one.phrase.office in _OF_BOTH:
        return one
    if one.phrase.first and sentence.items[one.phrase.first - 1].kind == "its":
        return one  # that of the body named before: "Asambleju pārstāv tās prezidents A no Lietuvas"
    if one.person < 0:
        return one if of_several(sentence, head) else _from_before_name(sentence, one)
    if any(i.kind in _OF_ONE for i in one.phrase.parts):
        return one
    at = _behind_name(sentence, max(one.person, one.phrase.last) + 1)
    found = _from(sentence, at) or _apart(sentence, at)
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *found))) if found else one


def _from_before_name(sentence: Sentence, one: Held) -> Held:
    """The office of the one named behind where it is from: "ministrs no Lietuvas A", "loceklis no Latvijas B"."""
    items, at = sentence.items, one.phrase.last + 1
    found = _from(sentence, at)
    end = at + 1 + len(found)
    while found and end < len(items) and items[end].kind in _ASIDE:
        end += 1
    if not found or end >= len(items) or items[end].kind != "person":
        return one
    land = any(i.kind in {"country", "parliament", "demonym"} for i in one.phrase.parts)
    jury = any(i.kind == "organ" for i in one.phrase.parts) and all(i.kind == "country" for i in found)
    parts = one.phrase.parts if land or jury else (*one.phrase.parts, *found)
    return replace(one, person=end, phrase=replace(one.phrase, parts=parts))


def _from(sentence: Sentence, at: int) -> tuple[Item, ...]:
    """The words for a house or state behind "no" at an item."""
    items = sentence.items
    if at >= len(items) or items[at].kind != "takes_from":
        return ()
    end = at + 1
    while (
        end < len(items)
        and end - at <= _NEAR
        and (items[end].kind in PARTS and items[end].kind not in {"office"})
    ):
        end += 1
    run = items[at + 1 : end]
    return run if any(i.kind in _OF_ONE for i in run) else ()


def _behind_name(sentence: Sentence, at: int) -> int:
    """The item behind a name and the bracket with its spelling or party."""
    items = sentence.items
    if at + 1 < len(items) and items[at].value == "(" and items[at + 1].kind not in _OF_ONE:
        close = next((n for n in range(at, min(len(items), at + _NEAR)) if items[n].value == ")"), at - 1)
        return close + 1
    return at


def _apart(sentence: Sentence, at: int) -> tuple[Item, ...]:
    """The house or state in the nominative that stands alone behind a name and a comma, a dash or in a bracket."""
    items = sentence.items
    if at + 1 >= len(items) or items[at].value not in _APART or items[at + 1].kind not in _OF_ONE:
        return ()
    told, behind = items[at + 1], items[at + 2 : at + 4]
    if not sentence.text(told).endswith(("a", "e", "s")) or sentence.text(told).endswith(("as", "es")):
        return ()
    closes = not behind or behind[0].value in _ENDS
    listed = len(behind) > 1 and behind[0].value == "," and behind[1].kind in _OF_ONE
    return (told,) if closes and not listed and sentence.key_at(at + 2) != "un" else ()
