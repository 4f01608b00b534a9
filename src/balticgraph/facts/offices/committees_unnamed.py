"""Committees of which a phrase tells too little: a name that no word list has, a noun that the own parliament does not use."""

from collections.abc import Sequence

from balticgraph.facts.offices.post_committees import committee_post
from balticgraph.facts.offices.post_parts import Parts, Place
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def told_too_little(parts: Parts, place: Place, sentence: Sentence, items: Sequence[Item]) -> bool:
    """Whether a Latvian or Lithuanian phrase tells of a committee, but not of which one or of whose."""
    if "committee" not in parts.kinds or sentence.language not in _GENITIVE:
        return False
    if not parts.topics and items[0].kind == "committee":
        return _of_unknown_name(sentence, items[0])
    return sentence.language == "lv" and _of_no_house(parts, place, sentence, items)


_GENITIVE = {"lt": ("os", "io", "o", "ų", "ės", "ies"), "lv": ("as", "es", "u", "a", "ju")}


def _of_unknown_name(sentence: Sentence, noun: Item) -> bool:
    """Whether words of a name stand before a bare committee, so that it is not the one told before.

    "Saeimos Tautos ūkio | komisijos pirmininkas", "Eiropas Cilvēktiesību tiesas tiesnešu vēlēšanu | komitejas priekšsēdētājs".
    """
    items, ends = sentence.items, _GENITIVE[sentence.language]
    last = next(n for n, i in enumerate(items) if i.first == noun.first) - 1
    at = last
    while at > 0 and items[at].kind == "low" and sentence.text(items[at]).endswith(ends):
        at -= 1
    if at < last and at >= 0 and items[at].kind == "organisation":
        return True
    return at > 0 and items[at].kind == "cap" and sentence.text(items[at]).endswith(ends)


def _of_no_house(parts: Parts, place: Place, sentence: Sentence, items: Sequence[Item]) -> bool:
    """Whether a committee would be of the Saeima only since nothing else is said, though the Saeima calls none of its so.

    Its committees are "komisijas"; a "komiteja" is one of another house or of an assembly.
    """
    if parts.parliaments or parts.country or place.beside == "Saeima":
        return False
    nouns = (i for i in items if i.kind in {"committee", "committee_of"})
    if not any(sentence.words.keys[i.last].startswith(("komitej", "apakskomitej")) for i in nouns):
        return False
    post = committee_post(parts, place)
    return post is not None and post[1].endswith("(Saeima)") and post != place.committee
