"""Houses that English tells once for a row of officers: "the Speaker of the Saeima A, Deputy Speakers B and C and Secretary D"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import LANDS, Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly, states

_OF_PARLIAMENT = frozenset(
    {"deputy_speaker", "secretary", "Deputy Secretary", "mp", "vice_president", "speaker"}
)
_OF_ASSEMBLY = frozenset({"vice_president", "secretary_general", "deputy_secretary_general"})


def with_house_of_row(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, a bare one given the parliament or assembly of which the row before it tells another officer."""
    if len(held) < _ROW and not sentence.has("organ"):
        return held
    found = list(held)
    for number, one in enumerate(held):
        if not _is_bare(one) or _has_land_behind(sentence, one):
            continue
        house = _house_before(sentence, found, number) or _house_behind(sentence, found, number)
        fits = house and one.phrase.office in (_OF_PARLIAMENT if house.kind == "parliament" else _OF_ASSEMBLY)
        if house and fits:
            found[number] = replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, house)))
    return found


_ROW = 2


def _is_bare(one: Held) -> bool:
    known = one.phrase.office in _OF_PARLIAMENT or one.phrase.office in _OF_ASSEMBLY
    return known and one.phrase.held and all(i.kind == "office" for i in one.phrase.parts)


def _has_land_behind(sentence: Sentence, one: Held) -> bool:
    """Whether the holder's own state or house stands behind the name: "MP A (Estonia)", "Deputy Speaker A of the Seimas"."""
    behind = sentence.items[one.person + 1 : one.person + 4] if one.person > one.phrase.last else ()
    opens = bool(behind) and (behind[0].kind in {"link", "takes_from"} or behind[0].value == "(")
    return opens and any(i.kind in LANDS or i.kind == "body" for i in behind[1:])


def _house_before(sentence: Sentence, held: list[Held], number: int) -> Item | None:
    """The house of the officer before in the row, or of the presidium that heads it: "the Presidium of the Saeima: Speaker – A"."""
    first = held[number].phrase.first
    before = held[number - 1] if number else None
    if before is None:
        return _presidium_before(sentence, first)
    if not _joined(sentence, before.phrase.last + 1, first):
        return None
    kinds = {i.kind for i in before.phrase.parts}
    houses = [
        i
        for i in before.phrase.parts
        if i.kind == "parliament" or (i.kind == "body" and is_assembly(i.value))
    ]
    if houses and kinds <= {"office", "parliament", "body"} and before.phrase.office in _LEADS:
        return houses[0]
    return _house_before(sentence, held, number - 1) if _is_bare(before) else None


def _house_behind(sentence: Sentence, held: list[Held], number: int) -> Item | None:
    """The house of the officer behind, where "as" tells both: "A was elected as Deputy Speaker and B as Secretary of the Saeima"."""
    after = held[number + 1] if number + 1 < len(held) else None
    if after is None or not _joined(sentence, held[number].phrase.last + 1, after.phrase.first):
        return None
    between = sentence.items[held[number].phrase.last + 1 : after.phrase.first]
    houses = [
        i for i in after.phrase.parts if i.kind == "parliament" or (i.kind == "body" and is_assembly(i.value))
    ]
    gapped = any(sentence.words.keys[i.first] in {"as", "is", "its"} for i in between)
    plain = {i.kind for i in after.phrase.parts} <= {"office", "parliament", "body"}
    return houses[0] if gapped and houses and plain else None


_LEADS = frozenset({"speaker", "president", "chair", "head"}) | _OF_PARLIAMENT | _OF_ASSEMBLY


def _presidium_before(sentence: Sentence, first: int) -> Item | None:
    """The parliament of the presidium named before an item, with no more than a copula or colon between."""
    items = sentence.items
    at = next((n for n in range(first - 1, -1, -1) if items[n].kind == "organ"), -1)
    if at < 0 or items[at].value != "Board" or not _joined(sentence, at + 1, first):
        return None
    return house_of_presidium(sentence, items[at])


def house_of_presidium(sentence: Sentence, organ: Item) -> Item | None:
    """The parliament that the words for its presidium name: "the Presidium of the Saeima"."""
    keys = sentence.keys_of(organ)
    name = next((p for p in states().parliament_of.values() if p.lower() in keys), None)
    return Item("parliament", name, organ.first, organ.last) if name else None


def _joined(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing but names and what joins them stands between two offices."""
    return all(
        i.kind in _JOINING
        or i.kind in LANDS
        or sentence.words.keys[i.first] in word_list("en", "leading", "joins_row")
        for i in sentence.items[first:last]
    )


_JOINING = frozenset(
    {"person", "honorific", "conj", "article", "its", "num", "mark", "party", "copula", "link", "takes_from", "composed", "quality"}
)  # fmt: skip
