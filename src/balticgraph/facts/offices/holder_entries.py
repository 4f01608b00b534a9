"""Offices as English lists of participants write them: "A, Chair, Foreign Affairs Committee", "B (European Federation, President)"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import GLUE, PARTS, TITLE, Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_HOUSES = frozenset({
    "committee", "committee_of", "delegation", "body", "parliament", "organ", "group", "ministry", "organisation", "country", "demonym",
})  # fmt: skip
_CLOSING = frozenset({",", ";", ".", ")", "–", "-", "|"})


def as_entry(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a sentence, bare ones with the house that a comma parts from them or that shares their bracket."""
    found = [_in_bracket(sentence, one) for one in held]
    taken = {n for one in found for n in _inside(sentence, one)}
    found = [one for one in found if one.person not in taken]
    return [_with_land_in_bracket(sentence.items, _with_house_behind(sentence, one)) for one in found]


def _with_land_in_bracket(items: tuple[Item, ...], one: Held) -> Held:
    """A bare office with the state in the bracket behind it: "A, Prime Minister (Latvia)", "B, MP (Estonia)"."""
    at = one.phrase.last + 1
    behind = [i.value if i.kind == "mark" else i.kind for i in items[at : at + 3]]
    if behind != ["(", "country", ")"] or any(i.kind != "office" for i in one.phrase.parts) or one.person < 0:
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, items[at + 1])))


def _with_house_behind(sentence: Sentence, one: Held) -> Held:
    """A bare office with the house behind a comma: "A – chair, Security and Defence Committee", "B, President, Nordic Council"."""
    items, at = sentence.items, one.phrase.last + 1
    bare = all(i.kind == "office" for i in one.phrase.parts) and one.phrase.office not in {
        "deputy",
        "counterpart",
    }
    beside = 0 <= one.person < one.phrase.first and items[one.phrase.first - 1].kind == "mark"
    run: list[Item] = []
    while bare and beside and at + 1 < len(items) and items[at].value == ",":
        end = at + 1
        while end < len(items) and items[end].kind in TITLE:
            end += 1
        part = items[at + 1 : end]
        whole = end >= len(items) or items[end].value in _CLOSING
        if not part or not whole or part[0].kind in GLUE or any(i.kind == "office" for i in part):
            break
        run += [i for i in part if i.kind in PARTS]
        at = end
    if not any((i.kind in _HOUSES and i.kind not in {"country", "demonym"}) for i in run):
        named = _name_in_bracket(sentence, one) if bare and beside else None
        run = [named] if named else []
    if not run:
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *run)))


def _name_in_bracket(sentence: Sentence, one: Held) -> Item | None:
    """The name of a house that no list has behind a title in a bracket: "A (President, European Federation of Journalists)"."""
    items, at = sentence.items, one.phrase.last + 2
    closing = next((n for n in range(at, len(items)) if items[n].value in {")", ",", ";"}), -1)
    if (
        items[one.phrase.first - 1].value != "("
        or items[at - 1].value != ","
        or closing <= at
        or items[closing].value != ")"
    ):
        return None
    named = all(i.kind in _IN_NAME for i in items[at:closing]) and items[at].kind in {
        "cap",
        "unknown",
        "person",
    }
    return (
        Item(
            "organisation",
            sentence.text(items[at], items[closing - 1]),
            items[at].first,
            items[closing - 1].last,
        )
        if named
        else None
    )


_IN_NAME = frozenset(
    {
        "cap",
        "unknown",
        "person",
        "link",
        "conj",
        "quality",
        "demonym",
        "venue_noun",
        "city",
        "topic",
        "organisation",
    }
)


def _in_bracket(sentence: Sentence, one: Held) -> Held:
    """A bare office with the house before it in the bracket behind a name: "A (European Federation of Journalists, President)"."""
    items, first = sentence.items, one.phrase.first
    if any(i.kind != "office" for i in one.phrase.parts) or first < 3 or items[first - 1].value != ",":
        return one
    opens = next((n for n in range(first - 2, 0, -1) if items[n].value in {"(", ")", ";"}), 0)
    closed = one.phrase.last + 1 < len(items) and items[one.phrase.last + 1].value == ")"
    inside = items[opens + 1 : first - 1]
    if not (closed and opens and items[opens].value == "(" and items[opens - 1].kind == "person" and inside):
        return one
    if any(i.kind == "office" or i.kind.endswith(("_past", "_now")) or i.value == "," for i in inside):
        return one
    known = tuple(i for i in inside if i.kind in PARTS)
    if not any(i.kind in _HOUSES for i in known) or any(
        i.kind in {"person", "cap", "unknown"} for i in inside
    ):
        known = (
            Item("organisation", sentence.text(inside[0], inside[-1]), inside[0].first, inside[-1].last),
        )
    return replace(one, person=opens - 1, phrase=replace(one.phrase, parts=(*one.phrase.parts, *known)))


def _inside(sentence: Sentence, one: Held) -> range:
    """The items between a holder and the office in the bracket behind: no persons, whatever they look like."""
    items = sentence.items
    told = one.person >= 0 and any(
        i.kind == "organisation" and i.last < items[one.phrase.first].first for i in one.phrase.parts
    )
    bracket = told and one.person + 1 < one.phrase.first and items[one.person + 1].value == "("
    return range(one.person + 2, one.phrase.first) if bracket else range(0)
