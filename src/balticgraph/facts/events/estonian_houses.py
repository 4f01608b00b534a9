"""Houses that Estonian names otherwise than by a name and a noun: universities, halls of offices, the hill of the parliament."""

from dataclasses import replace

from balticgraph.facts.events.house_names import OF_HOUSE, QUOTES
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot

_INSTITUTIONS = {
    "ülikoolis": "ülikool",
    "akadeemias": "akadeemia",
    "kolledžis": "kolledž",
    "instituudis": "instituut",
    "ministeeriumis": "ministeerium",
    "saatkonnas": "saatkond",
    "raamatukogus": "raamatukogu",
    "muuseumis": "muuseum",
    "teatris": "teater",
}
"""Ends of institutions in the inessive, each with its nominative."""
_OF_INSTITUTION = frozenset({"body", "organisation", "ministry"})


def institution_told(sentence: Sentence, at: int) -> Spot | None:
    """A university, ministry or embassy that is where something is: "toimub Vilniuse ülikoolis", "Välisministeeriumis"."""
    item = sentence.items[at]
    if sentence.language != "et" or item.kind not in _OF_INSTITUTION:
        return None
    written = sentence.text(item)
    end = next((end for end in _INSTITUTIONS if written.lower().endswith(end)), "")
    if not end or not written[0].isupper():
        return None
    stem, noun = written[: len(written) - len(end)], _INSTITUTIONS[end]
    proper = written[len(stem)].isupper()
    return Spot(at, at, venue=stem + (noun.capitalize() if proper else noun))


def of_institution(sentence: Sentence, at: int) -> bool:
    """Whether a small word in the genitive tells whose a house is, its town before it: "Pärnu | maavalitsuse hoone suures saalis"."""
    if sentence.language != "et" or at < 1:
        return False
    item, before = sentence.items[at], sentence.items[at - 1]
    owner = item.kind in {"low", "field", "topic"} and sentence.text(item).endswith(("e", "i", "a", "u", "o"))
    return (
        owner
        and (before.kind in OF_HOUSE and before.kind not in {"person"})
        and sentence.text(before)[0].isupper()
    )


def _of_school(sentence: Sentence, at: int) -> int:
    """The first item of a house that only the school or office whose it is tells: "kolledži õppehoones", -1 where none does."""
    before = sentence.items[at - 1] if at else None
    stems = word_stems("et", "gatherings", "owners_of_houses")
    told = before is not None and before.kind == "low" and sentence.words.keys[before.last].endswith(stems)
    return at - 1 if told else -1


def estonian_alone(sentence: Sentence, at: int) -> Spot | None:
    """A house whose own noun is its name, or whose name stands behind it: "Rahvusraamatukogus", "hotellis Strand"."""
    items, end = sentence.items, at
    while end + 1 < len(items) and end - at < _NAME and items[end + 1].kind in {"cap", "unknown", "venue"}:
        end += 1
    proper = at > 0 and sentence.text(items[at])[0].isupper()
    noun = items[at].value.capitalize() if proper else items[at].value
    if (quoted := _own_name_behind(sentence, at)) > at:
        return Spot(at, quoted, venue=f"{noun} {sentence.text(items[at + 2], items[quoted - 1])}")
    if (owner := _of_school(sentence, at)) >= 0:
        return Spot(owner, at, venue=f"{sentence.text(items[owner])} {items[at].value}")
    if (items[at].value in _NAMED_BEHIND or proper) and end > at:
        return Spot(at, end, venue=f"{noun} {sentence.text(items[at + 1], items[end])}")
    return Spot(at, at, venue=noun) if proper else None


_NAME = 2
_NAMED_BEHIND = frozenset({"hotell", "spaahotell", "restoran", "kohvik", "klubi"})


def _own_name_behind(sentence: Sentence, at: int) -> int:
    """Where the name in quotation marks behind a house ends, the house itself where it has none: "hotellis „Viru“"."""
    items = sentence.items
    if at + 2 >= len(items) or items[at + 1].value not in QUOTES:
        return at
    return next((n for n in range(at + 3, min(len(items), at + _LONGEST)) if items[n].value in QUOTES), at)


_LONGEST = 8


def with_hill(found: list[Spot]) -> list[Spot]:
    """The places, the hill of the parliament made part of the house told beside it: "Toompeal Riigikogu istungisaalis"."""
    kept: list[Spot] = []
    for spot in found:
        beside = bool(kept) and spot.first - kept[-1].last <= _BESIDE and bool(kept[-1].venue and spot.venue)
        if beside and (kept[-1].venue == _HILL) != (spot.venue == _HILL):
            house = kept[-1] if spot.venue == _HILL else spot
            kept[-1] = replace(house, first=kept[-1].first, last=spot.last, venue=f"{house.venue}, {_HILL}")
        else:
            kept.append(spot)
    return kept


_HILL, _BESIDE = "Toompea", 2
