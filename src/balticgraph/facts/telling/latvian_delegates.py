"""Deputies of a Latvian delegation whose house is told before: "Igaunijas parlamenta delegācija. Tās sastāvā ir deputāti"."""

from dataclasses import replace
from itertools import pairwise

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

_BACK = 4
_BARE = frozenset({"mp", "member"})
_OWNERS = frozenset({"parliament", "country"})


def with_delegates(page: Page, sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, bare deputies of the delegation at the head of a sentence with the parliament that sent it.

    "Rīgā viesojas Igaunijas parlamenta delegācija. Delegācijas sastāvā ir deputāti A un B" tells of members of the Riigikogu;
    of a parliament whose land is not told they are members of none.
    """
    if not any(map(_is_bare, held)) or not _of_delegation(sentence):
        return held
    owner = _sender_before(page, sentence)
    if owner is None:
        return held
    if owner.kind not in _OWNERS:
        return [one for one in held if not _is_bare(one)]
    return [
        replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, owner))) if _is_bare(one) else one
        for one in held
    ]


def _is_bare(one: Held) -> bool:
    return one.phrase.office in _BARE and all(i.kind == "office" for i in one.phrase.parts)


def _of_delegation(sentence: Sentence) -> bool:
    """Whether a sentence begins with who is in a delegation that it does not name: "Delegācijā ir", "Tās sastāvā ir"."""
    said, first = sentence.said[:2], sentence.items[0]
    told = first.kind.startswith(("attend_", "composed")) or said[-1] == "sastava"
    return told and (said[0].startswith("delegacij") or said == ("tas", "sastava"))


def _sender_before(page: Page, sentence: Sentence) -> Item | None:
    """What stands right before the delegation that was told of last with an owner: a parliament, a land, a house without a land.

    None where a sentence tells of those of two.
    """
    for before in reversed(page.before(sentence, _BACK)):
        if "delegation" not in before.kinds:
            continue
        items = before.items
        owners = [
            one
            for one, two in pairwise(items)
            if two.kind == "delegation" and one.kind in _OWNERS | {"chamber"}
        ]
        if owners:
            return owners[0] if len({one.value for one in owners}) == 1 else None
    return None
