"""Mayors whose town stands in the genitive before them in Latvian and Lithuanian: "Rīgas mērs A", "Kauno miesto meras B"."""

from dataclasses import replace

from balticgraph.facts.offices.holder_chairs import key_of
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.mentions import Sentence

_OF_TOWN = {
    "lt": frozenset({"miesto", "savivaldybes", "tarybos"}),
    "lv": frozenset({"pilsetas", "valstspilsetas", "domes"}),
}
"""What may stand between a town and its mayor."""


def of_town(sentence: Sentence, one: Held) -> Held:
    """The office, a mayor's with the town before it: "Jelgavas pilsētas domes priekšsēdētājs A"."""
    between = _OF_TOWN.get(sentence.language)
    if between is None or one.phrase.office not in {"Mayor", "Deputy Mayor"}:
        return one
    items, at = sentence.items, one.phrase.first - 1
    while at > 0 and key_of(sentence, at) in between:
        at -= 1
    if at < 0 or items[at].kind != "city":
        return one
    town = replace(items[at], kind="organisation")
    return replace(one, phrase=replace(one.phrase, parts=(town, *one.phrase.parts)))
